/* sb-doubts.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-references.h"

G_BEGIN_DECLS

void sb_doubts_add      (SbReferences  *references,
                         const char    *name);
void sb_doubts_add_page (SbReferences  *references,
                         const char    *name,
                         SbContentKind  kind);

G_END_DECLS

/* sb-mentions.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-references.h"

G_BEGIN_DECLS

void sb_mentions_add (SbReferences *references,
                      const char   *file,
                      GObject      *object);

G_END_DECLS

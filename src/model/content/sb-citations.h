/* sb-citations.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"

G_BEGIN_DECLS

GHashTable *sb_citations_collect (SbContent *content);

G_END_DECLS

/* sb-search.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-hit.h"

G_BEGIN_DECLS

#define SB_TYPE_SEARCH (sb_search_get_type ())

G_DECLARE_FINAL_TYPE (SbSearch, sb_search, SB, SEARCH, GObject)

SbSearch   *sb_search_new     (SbContent  *content);
gboolean    sb_search_prepare (SbSearch   *self);
GListModel *sb_search_find    (SbSearch   *self,
                               const char *words);

G_END_DECLS

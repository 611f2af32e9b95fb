/* sb-search-index.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-tally.h"

G_BEGIN_DECLS

#define SB_TYPE_SEARCH_INDEX (sb_search_index_get_type ())

G_DECLARE_FINAL_TYPE (SbSearchIndex, sb_search_index, SB, SEARCH_INDEX, GObject)

SbSearchIndex *sb_search_index_new           (void);
void           sb_search_index_begin_page    (SbSearchIndex *self,
                                              const char    *uri,
                                              const char    *title);
void           sb_search_index_begin_section (SbSearchIndex *self,
                                              const char    *id,
                                              const char    *heading);
void           sb_search_index_add_name      (SbSearchIndex *self,
                                              SbTallyLevel   level,
                                              const char    *name);
void           sb_search_index_add_text      (SbSearchIndex *self,
                                              SbTallyLevel   level,
                                              const char    *text);
GListModel    *sb_search_index_find          (SbSearchIndex *self,
                                              GPtrArray     *words);

G_END_DECLS

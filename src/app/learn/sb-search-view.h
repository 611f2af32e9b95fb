/* sb-search-view.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-search.h"

G_BEGIN_DECLS

#define SB_TYPE_SEARCH_VIEW (sb_search_view_get_type ())

G_DECLARE_FINAL_TYPE (SbSearchView, sb_search_view, SB, SEARCH_VIEW, GtkBox)

void     sb_search_view_show        (SbSearchView *self,
                                     GListModel   *hits);
gboolean sb_search_view_focus_first (SbSearchView *self);
void     sb_search_view_open_first  (SbSearchView *self);

G_END_DECLS

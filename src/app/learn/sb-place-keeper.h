/* sb-place-keeper.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-article-view.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_PLACE_KEEPER (sb_place_keeper_get_type ())

G_DECLARE_FINAL_TYPE (SbPlaceKeeper, sb_place_keeper, SB, PLACE_KEEPER, GObject)

SbPlaceKeeper *sb_place_keeper_new     (SbStore           *store,
                                        SbArticle         *article,
                                        SbArticleView     *view,
                                        GtkScrolledWindow *scroll);
GtkWidget     *sb_place_keeper_restore (SbPlaceKeeper     *self,
                                        const char        *section);
void           sb_place_keeper_go_to   (SbPlaceKeeper     *self,
                                        GtkWidget         *widget);
void           sb_place_keeper_keep    (SbPlaceKeeper     *self);

G_END_DECLS

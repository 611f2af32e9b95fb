/* sb-article-view.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-anchors.h"
#include "sb-content.h"

G_BEGIN_DECLS

#define SB_TYPE_ARTICLE_VIEW (sb_article_view_get_type ())

G_DECLARE_FINAL_TYPE (SbArticleView, sb_article_view, SB, ARTICLE_VIEW, GtkBox)

GtkWidget *sb_article_view_new           (SbArticle     *article,
                                          SbContent     *content,
                                          GtkWidget     *ending);
void       sb_article_view_make          (SbArticleView *self,
                                          guint          section);
void       sb_article_view_complete      (SbArticleView *self);
GPtrArray *sb_article_view_list_headings (SbArticleView *self);
SbAnchors *sb_article_view_get_anchors   (SbArticleView *self);
gboolean   sb_article_view_is_complete   (SbArticleView *self);

G_END_DECLS

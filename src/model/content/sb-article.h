/* sb-article.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-section.h"

G_BEGIN_DECLS

#define SB_TYPE_ARTICLE (sb_article_get_type ())

G_DECLARE_DERIVABLE_TYPE (SbArticle, sb_article, SB, ARTICLE, GObject)

struct _SbArticleClass
{
  GObjectClass parent_class;

  /* What links to an article of this class begin with. */
  const char *scheme;
};

SbArticle          *sb_article_read           (SbReader           *reader,
                                               GError            **error);
void                sb_article_read_common    (SbArticle          *self,
                                               const SbCursor     *root);
const char         *sb_article_get_id         (SbArticle          *self);
const char         *sb_article_get_uri        (SbArticle          *self);
const char         *sb_article_get_title      (SbArticle          *self);
const char         *sb_article_get_summary    (SbArticle          *self);
const char         *sb_article_get_reviewed   (SbArticle          *self);
guint               sb_article_get_minutes    (SbArticle          *self);
GListModel         *sb_article_get_sections   (SbArticle          *self);
const char *const  *sb_article_get_related    (SbArticle          *self);

G_END_DECLS

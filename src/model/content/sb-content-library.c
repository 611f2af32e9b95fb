/* sb-content-library.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-content-private.h"

/* The library as a whole: what comes after what, and who cites whom. */

/**
 * sb_content_list_part:
 * @self: the content
 * @part: a part of the library
 *
 * Returns: (transfer full): its pages, each an #SbArticle
 */
GListModel *
sb_content_list_part (SbContent *self,
                      SbPart    *part)
{
  GListStore *pages = g_list_store_new (SB_TYPE_ARTICLE);

  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (SB_IS_PART (part), NULL);

  for (const char *const *uri = sb_part_get_pages (part); *uri != NULL; uri++)
    {
      GObject *page = sb_content_find_uri (self, *uri);

      if (SB_IS_ARTICLE (page))
        g_list_store_append (pages, page);
    }

  return G_LIST_MODEL (pages);
}

/**
 * sb_content_get_next:
 * @self: the content
 * @article: a page of the library
 *
 * Returns: (transfer none) (nullable): the page to read after it, which may
 *   stand in the next part; NULL after the last
 */
SbArticle *
sb_content_get_next (SbContent *self,
                     SbArticle *article)
{
  GListModel *parts;
  const char *uri;
  gboolean found = FALSE;

  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (SB_IS_ARTICLE (article), NULL);

  parts = sb_content_get_parts (self);
  uri = sb_article_get_uri (article);
  for (guint i = 0; parts != NULL && i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (SbPart) part = g_list_model_get_item (parts, i);

      for (const char *const *page = sb_part_get_pages (part); *page != NULL; page++)
        {
          if (found)
            return SB_ARTICLE (sb_content_find_uri (self, *page));
          found = g_str_equal (*page, uri);
        }
    }

  return NULL;
}

/**
 * sb_content_list_citing:
 * @self: the content
 * @source: the id of a source
 *
 * Returns: (transfer full): what cites it, #SbArticle and #SbExercise in
 *   reading order, then each #SbTerm, and last the article of Support
 */
GListModel *
sb_content_list_citing (SbContent  *self,
                        const char *source)
{
  GListModel *citing;

  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (source != NULL, NULL);

  citing = g_hash_table_lookup (sb_content_get_citations (self), source);
  return citing != NULL ? g_object_ref (citing) : G_LIST_MODEL (g_list_store_new (G_TYPE_OBJECT));
}

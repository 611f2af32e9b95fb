/* sb-content-library.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-content.h"
#include "sb-inline.h"

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

typedef struct
{
  const char *source;
  gboolean found;
} Search;

static void
run_cb (SbInlineKind  kind,
        const char   *text,
        const char   *target,
        gpointer      user_data)
{
  Search *search = user_data;

  search->found |= kind == SB_INLINE_CITATION && g_str_equal (text, search->source);
}

static gboolean
section_cites (SbSection  *section,
               const char *source)
{
  GListModel *blocks = sb_section_get_blocks (section);
  Search search = { source, FALSE };

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (SbBlock) block = g_list_model_get_item (blocks, i);

      for (const char *const *text = sb_block_get_texts (block); *text != NULL; text++)
        sb_inline_scan (*text, run_cb, &search);
    }

  return search.found;
}

static gboolean
evidence_cites (SbApproach *approach,
                const char *source)
{
  GListModel *cards = sb_approach_get_evidence (approach);

  for (guint i = 0; i < g_list_model_get_n_items (cards); i++)
    {
      g_autoptr (SbEvidence) card = g_list_model_get_item (cards, i);

      if (g_str_equal (sb_evidence_get_source (card), source))
        return TRUE;
    }

  return FALSE;
}

static gboolean
article_cites (SbArticle  *article,
               const char *source)
{
  GListModel *sections = sb_article_get_sections (article);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (SbSection) section = g_list_model_get_item (sections, i);

      if (section_cites (section, source))
        return TRUE;
    }

  return SB_IS_APPROACH (article) && evidence_cites (SB_APPROACH (article), source);
}

static gboolean
cites (gpointer    page,
       const char *source)
{
  Search search = { source, FALSE };

  if (SB_IS_ARTICLE (page))
    return article_cites (page, source);

  sb_inline_scan (sb_exercise_get_why (page), run_cb, &search);
  return search.found;
}

/**
 * sb_content_list_citing:
 * @self: the content
 * @source: the id of a source
 *
 * Returns: (transfer full): the pages that cite it, #SbArticle and
 *   #SbExercise, in reading order
 */
GListModel *
sb_content_list_citing (SbContent  *self,
                        const char *source)
{
  static const SbContentKind kinds[] = { SB_CONTENT_ARTICLES, SB_CONTENT_APPROACHES, SB_CONTENT_EXERCISES };
  GListStore *citing = g_list_store_new (G_TYPE_OBJECT);

  g_return_val_if_fail (SB_IS_CONTENT (self), NULL);
  g_return_val_if_fail (source != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GListModel *pages = sb_content_get_list (self, kinds[i]);

      for (guint j = 0; j < g_list_model_get_n_items (pages); j++)
        {
          g_autoptr (GObject) page = g_list_model_get_item (pages, j);

          if (cites (page, source))
            g_list_store_append (citing, page);
        }
    }

  return G_LIST_MODEL (citing);
}

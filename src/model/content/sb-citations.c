/* sb-citations.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-citations.h"
#include "sb-inline.h"

/* A page of its own, which is in no part of the library. */
#define SUPPORT "article:support"

typedef struct
{
  GHashTable *citing; /* (element-type utf8 GListStore): of each source, what cites it */
  gpointer page;      /* the one that is looked through */
} Search;

static void
add (Search     *search,
     const char *source)
{
  GListStore *pages = g_hash_table_lookup (search->citing, source);
  g_autoptr (GObject) last = NULL;

  if (pages == NULL)
    {
      pages = g_list_store_new (G_TYPE_OBJECT);
      g_hash_table_insert (search->citing, g_strdup (source), pages);
    }

  /* Once, however often the page cites it. */
  last = g_list_model_get_item (G_LIST_MODEL (pages), g_list_model_get_n_items (G_LIST_MODEL (pages)) - 1);
  if (last != search->page)
    g_list_store_append (pages, search->page);
}

static void
run_cb (SbInlineKind  kind,
        const char   *text,
        const char   *target,
        gpointer      user_data)
{
  if (kind == SB_INLINE_CITATION)
    add (user_data, text);
}

static void
search_section (Search    *search,
                SbSection *section)
{
  GListModel *blocks = sb_section_get_blocks (section);

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (SbBlock) block = g_list_model_get_item (blocks, i);

      for (const char *const *text = sb_block_get_texts (block); *text != NULL; text++)
        sb_inline_scan (*text, run_cb, search);
    }
}

static void
search_article (Search    *search,
                SbArticle *article)
{
  GListModel *sections = sb_article_get_sections (article);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (SbSection) section = g_list_model_get_item (sections, i);

      search_section (search, section);
    }
}

static void
search_evidence (Search     *search,
                 SbApproach *approach)
{
  GListModel *cards = sb_approach_get_evidence (approach);

  for (guint i = 0; i < g_list_model_get_n_items (cards); i++)
    {
      g_autoptr (SbEvidence) card = g_list_model_get_item (cards, i);

      add (search, sb_evidence_get_source (card));
    }
}

static void
search_page (Search   *search,
             gpointer  page)
{
  search->page = page;
  if (SB_IS_ARTICLE (page))
    search_article (search, page);
  if (SB_IS_APPROACH (page))
    search_evidence (search, page);
  if (SB_IS_EXERCISE (page))
    sb_inline_scan (sb_exercise_get_why (page), run_cb, search);
  if (SB_IS_TERM (page))
    sb_inline_scan (sb_term_get_text (page), run_cb, search);
}

static void
search_all (Search     *search,
            GListModel *pages)
{
  for (guint i = 0; pages != NULL && i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (pages, i);

      search_page (search, page);
    }
}

/**
 * sb_citations_collect:
 * @content: the content
 *
 * Looks through all of the content.
 *
 * Returns: (transfer full) (element-type utf8 GListStore): of the id of each
 *   source that is cited, what cites it; see sb_content_list_citing()
 */
GHashTable *
sb_citations_collect (SbContent *content)
{
  Search search = { g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref), NULL };

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);

  search_all (&search, sb_content_get_list (content, SB_CONTENT_ARTICLES));
  search_all (&search, sb_content_get_list (content, SB_CONTENT_APPROACHES));
  search_all (&search, sb_content_get_list (content, SB_CONTENT_EXERCISES));
  search_all (&search, sb_content_get_terms (content));
  search_page (&search, sb_content_find_uri (content, SUPPORT));

  return search.citing;
}

/* sb-search-pages.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-inline.h"
#include "sb-search-pages.h"

/* What can be found of each kind of page. */

static void
add_line (SbSearchIndex *index,
          SbTallyLevel   level,
          const char    *line)
{
  g_autofree char *plain = line != NULL ? sb_inline_to_plain (line) : NULL;

  if (plain != NULL)
    sb_search_index_add_text (index, level, plain);
}

static void
add_names (SbSearchIndex     *index,
           SbTallyLevel       level,
           const char *const *names)
{
  for (; names != NULL && *names != NULL; names++)
    sb_search_index_add_name (index, level, *names);
}

static void
add_evidence (SbSearchIndex *index,
              SbApproach    *approach)
{
  GListModel *cards = sb_approach_get_evidence (approach);

  for (guint i = 0; i < g_list_model_get_n_items (cards); i++)
    {
      g_autoptr (SbEvidence) card = g_list_model_get_item (cards, i);

      sb_search_index_add_name (index, SB_TALLY_TEXT, sb_evidence_get_study (card));
      sb_search_index_add_name (index, SB_TALLY_TEXT, sb_evidence_get_size (card));
      add_line (index, SB_TALLY_TEXT, sb_evidence_get_found (card));
    }
}

/* What a drawing shows is read out to those who do not see it. */
static void
add_illustration (SbSearchIndex  *index,
                  SbIllustration *illustration)
{
  if (illustration != NULL)
    sb_search_index_add_text (index, SB_TALLY_TEXT, sb_illustration_get_text (illustration));
}

static void
add_block (SbSearchIndex *index,
           SbContent     *content,
           SbBlock       *block)
{
  if (sb_block_get_kind (block) == SB_BLOCK_KIND_ILLUSTRATION)
    add_illustration (index, sb_content_find_illustration (content, sb_block_get_illustration (block)));

  for (const char *const *text = sb_block_get_texts (block); *text != NULL; text++)
    add_line (index, SB_TALLY_TEXT, *text);
}

static void
add_section (SbSearchIndex *index,
             SbContent     *content,
             SbSection     *section)
{
  GListModel *blocks = sb_section_get_blocks (section);

  sb_search_index_begin_section (index, sb_section_get_id (section), sb_section_get_title (section));
  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (SbBlock) block = g_list_model_get_item (blocks, i);

      add_block (index, content, block);
    }
}

static void
add_top (SbSearchIndex *index,
         SbArticle     *article)
{
  sb_search_index_add_name (index, SB_TALLY_TITLE, sb_article_get_title (article));
  add_line (index, SB_TALLY_SUMMARY, sb_article_get_summary (article));
  if (!SB_IS_APPROACH (article))
    return;

  sb_search_index_add_name (index, SB_TALLY_TITLE, sb_approach_get_abbreviation (SB_APPROACH (article)));
  for (guint i = 0; i < SB_N_FACTS; i++)
    add_line (index, SB_TALLY_TEXT, sb_approach_get_fact (SB_APPROACH (article), i));
}

static void
add_article (SbSearchIndex *index,
             SbContent     *content,
             SbArticle     *article)
{
  GListModel *sections = sb_article_get_sections (article);
  /* It is read in a place of its own. */
  gboolean is_support = g_str_equal (sb_article_get_uri (article), "article:support");

  sb_search_index_begin_page (index, is_support ? "support:" : sb_article_get_uri (article),
                              sb_article_get_title (article));
  add_top (index, article);
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (SbSection) section = g_list_model_get_item (sections, i);

      add_section (index, content, section);
      if (SB_IS_APPROACH (article) && g_str_equal (sb_section_get_id (section), "evidence"))
        add_evidence (index, SB_APPROACH (article));
    }
}

static void
add_parts (SbSearchIndex *index,
           GListModel    *parts)
{
  for (guint i = 0; parts != NULL && i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (SbStepPart) part = g_list_model_get_item (parts, i);

      sb_search_index_add_name (index, SB_TALLY_TEXT, sb_step_part_get_title (part));
      add_line (index, SB_TALLY_TEXT, sb_step_part_get_text (part));
    }
}

static void
add_step (SbSearchIndex *index,
          SbStep        *step)
{
  sb_search_index_begin_section (index, NULL, sb_step_get_title (step));
  add_line (index, SB_TALLY_TEXT, sb_step_get_text (step));
  add_line (index, SB_TALLY_TEXT, sb_step_get_example (step));
  add_parts (index, sb_step_get_parts (step));
}

static void
add_exercise (SbSearchIndex *index,
              SbExercise    *exercise)
{
  GListModel *steps = sb_exercise_get_steps (exercise);

  sb_search_index_begin_page (index, sb_exercise_get_uri (exercise), sb_exercise_get_title (exercise));
  sb_search_index_add_name (index, SB_TALLY_TITLE, sb_exercise_get_title (exercise));
  add_line (index, SB_TALLY_SUMMARY, sb_exercise_get_summary (exercise));
  add_line (index, SB_TALLY_TEXT, sb_exercise_get_why (exercise));
  add_line (index, SB_TALLY_TEXT, sb_exercise_get_caution (exercise));
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);

      add_step (index, step);
    }
}

static void
add_term (SbSearchIndex *index,
          SbTerm        *term)
{
  sb_search_index_begin_page (index, sb_term_get_uri (term), sb_term_get_title (term));
  sb_search_index_add_name (index, SB_TALLY_TITLE, sb_term_get_title (term));
  add_names (index, SB_TALLY_TITLE, sb_term_get_also (term));
  add_line (index, SB_TALLY_TEXT, sb_term_get_text (term));
}

/* A work has a title like everything else, but here it is what pages stand
 * on, and no page about it: it counts as text does. */
static void
add_source (SbSearchIndex *index,
            SbSource      *source)
{
  g_autofree char *uri = g_strconcat ("source:", sb_source_get_id (source), NULL);
  g_autofree char *text = g_strdup_printf ("%s (%d). %s", sb_source_get_authors (source), sb_source_get_year (source),
                                           sb_source_get_publication (source));

  sb_search_index_begin_page (index, uri, sb_source_get_title (source));
  sb_search_index_add_name (index, SB_TALLY_TEXT, sb_source_get_title (source));
  sb_search_index_add_text (index, SB_TALLY_TEXT, text);
}

/**
 * sb_search_pages_add:
 * @index: an index
 * @content: what the app knows
 * @page: something that the library holds
 *
 * Adds what can be found of a page: an article, an approach, an exercise, a
 * term or a source.
 */
void
sb_search_pages_add (SbSearchIndex *index,
                     SbContent     *content,
                     GObject       *page)
{
  g_return_if_fail (SB_IS_SEARCH_INDEX (index));
  g_return_if_fail (SB_IS_CONTENT (content));
  g_return_if_fail (G_IS_OBJECT (page));

  if (SB_IS_ARTICLE (page))
    add_article (index, content, SB_ARTICLE (page));
  if (SB_IS_EXERCISE (page))
    add_exercise (index, SB_EXERCISE (page));
  if (SB_IS_TERM (page))
    add_term (index, SB_TERM (page));
  if (SB_IS_SOURCE (page))
    add_source (index, SB_SOURCE (page));
}

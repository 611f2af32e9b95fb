/* sb-article-print.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sb-article-head.h"
#include "sb-article-print.h"
#include "sb-facts.h"
#include "sb-inline.h"
#include "sb-print.h"

/* Between the entries of a list, in points. */
#define ENTRY_SPACE 4

/* A page of the library on its way to the printer. */
typedef struct
{
  SbArticle *article;
  SbContent *content;
  GPtrArray *cited;  /* (element-type utf8) */
  SbPrintText *text; /* (unowned) (nullable): until the size of the paper is known */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_object (&job->article);
  g_clear_object (&job->content);
  g_ptr_array_unref (job->cited);
  g_free (job);
}

/* --- The text --- */

typedef struct
{
  GString *markup;
  GPtrArray *cited;
} Line;

static void
run_cb (SbInlineKind  kind,
        const char   *text,
        const char   *target,
        gpointer      user_data)
{
  Line *line = user_data;
  g_autofree char *words = g_markup_escape_text (text, -1);

  if (kind == SB_INLINE_CITATION)
    g_string_append_printf (line->markup, "\u00a0[%u]", sb_inline_number (line->cited, text));
  else
    g_string_append_printf (line->markup, kind == SB_INLINE_EMPHASIS ? "<i>%s</i>" : "%s", words);
}

static char *
to_markup (Job        *job,
           const char *line)
{
  Line run = { g_string_new (NULL), job->cited };

  sb_inline_scan (line, run_cb, &run);
  return g_string_free (run.markup, FALSE);
}

static void
add_line (Job        *job,
          const char *line,
          double      space)
{
  g_autofree char *markup = to_markup (job, line);

  sb_print_text_add (job->text, markup, space);
}

/* A term, and what is said of it. */
static void
add_pair (Job        *job,
          const char *term,
          const char *line)
{
  g_autofree char *words = to_markup (job, line);
  g_autofree char *escaped = g_markup_escape_text (term, -1);
  g_autofree char *markup = g_strdup_printf ("<b>%s</b>  %s", escaped, words);

  sb_print_text_add (job->text, markup, SB_PRINT_PARAGRAPH_SPACE);
}

static void
add_list (Job               *job,
          const char *const *lines,
          gboolean           ordered)
{
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *mark = ordered ? g_strdup_printf ("%u.", i + 1) : g_strdup ("•");
      g_autofree char *markup = to_markup (job, lines[i]);

      sb_print_text_add_entry (job->text, mark, markup, i == 0 ? SB_PRINT_PARAGRAPH_SPACE : ENTRY_SPACE);
    }
}

/* What a drawing shows, in words. */
static void
add_illustration (Job        *job,
                  const char *id)
{
  SbIllustration *illustration = sb_content_find_illustration (job->content, id);
  g_autofree char *markup = NULL;

  if (illustration == NULL)
    return;

  markup = g_markup_printf_escaped ("<i>(%s)</i>", sb_illustration_get_text (illustration));
  sb_print_text_add (job->text, markup, SB_PRINT_PARAGRAPH_SPACE);
}

static void
add_block (Job     *job,
           SbBlock *block)
{
  const char *const *texts = sb_block_get_texts (block);
  SbBlockKind kind = sb_block_get_kind (block);

  switch (kind)
    {
    case SB_BLOCK_KIND_LIST:
    case SB_BLOCK_KIND_STEPS:
      add_list (job, texts, kind == SB_BLOCK_KIND_STEPS);
      break;
    case SB_BLOCK_KIND_NOTE:
    case SB_BLOCK_KIND_CAUTION:
      add_pair (job, kind == SB_BLOCK_KIND_CAUTION ? _ ("Caution") : _ ("Note"), texts[0]);
      break;
    case SB_BLOCK_KIND_ILLUSTRATION:
      add_illustration (job, sb_block_get_illustration (block));
      break;
    case SB_BLOCK_KIND_PARAGRAPH:
    default:
      add_line (job, texts[0], SB_PRINT_PARAGRAPH_SPACE);
    }
}

static void
add_facts (Job        *job,
           SbApproach *approach)
{
  for (guint i = 0; i < SB_N_FACTS; i++)
    {
      g_autofree char *line = sb_inline_escape (sb_approach_get_fact (approach, i));

      add_pair (job, sb_facts_get_title (i), line);
    }
}

static void
add_evidence (Job        *job,
              SbApproach *approach)
{
  GListModel *cards = sb_approach_get_evidence (approach);

  sb_print_add_heading (job->text, SB_PRINT_TEXT_SIZE, sb_facts_get_strength (sb_approach_get_strength (approach)), SB_PRINT_PARAGRAPH_SPACE);
  for (guint i = 0; i < g_list_model_get_n_items (cards); i++)
    {
      g_autoptr (SbEvidence) card = g_list_model_get_item (cards, i);
      g_autofree char *found = g_strdup_printf ("%s. %s[@%s]", sb_evidence_get_size (card),
                                                sb_evidence_get_found (card), sb_evidence_get_source (card));

      sb_print_add_heading (job->text, SB_PRINT_TEXT_SIZE, sb_evidence_get_study (card), SB_PRINT_PARAGRAPH_SPACE);
      add_line (job, found, 1);
    }
}

static void
add_section (Job       *job,
             SbSection *section)
{
  GListModel *blocks = sb_section_get_blocks (section);

  sb_print_add_heading (job->text, SB_PRINT_SECTION_SIZE, sb_section_get_title (section), SB_PRINT_SECTION_SPACE);
  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (SbBlock) block = g_list_model_get_item (blocks, i);

      add_block (job, block);
    }

  if (SB_IS_APPROACH (job->article) && g_str_equal (sb_section_get_id (section), "evidence"))
    add_evidence (job, SB_APPROACH (job->article));
}

static void
add_sources (Job *job)
{
  if (job->cited->len == 0)
    return;

  sb_print_add_heading (job->text, SB_PRINT_SECTION_SIZE, _ ("Sources"), SB_PRINT_SECTION_SPACE);
  for (guint i = 0; i < job->cited->len; i++)
    {
      SbSource *source = sb_content_find_source (job->content, g_ptr_array_index (job->cited, i));
      g_autofree char *mark = g_strdup_printf ("<span size='" SB_PRINT_SMALL_SIZE "'>%u.</span>", i + 1);
      g_autofree char *reference = source != NULL ? sb_source_to_text (source) : NULL;
      g_autofree char *markup = NULL;

      if (reference == NULL)
        continue;

      markup = g_markup_printf_escaped ("<span size='" SB_PRINT_SMALL_SIZE "'>%s</span>", reference);
      sb_print_text_add_entry (job->text, mark, markup, ENTRY_SPACE);
    }
}

static void
add_all (Job *job)
{
  GListModel *sections = sb_article_get_sections (job->article);
  g_autofree char *details = sb_article_head_dup_details (job->article);
  g_autofree char *small = NULL;

  sb_print_add_heading (job->text, SB_PRINT_TITLE_SIZE, sb_article_get_title (job->article), 0);
  add_line (job, sb_article_get_summary (job->article), SB_PRINT_PARAGRAPH_SPACE);
  small = g_markup_printf_escaped ("<span size='" SB_PRINT_SMALL_SIZE "'>%s</span>", details);
  sb_print_text_add (job->text, small, SB_PRINT_PARAGRAPH_SPACE);
  if (SB_IS_APPROACH (job->article))
    add_facts (job, SB_APPROACH (job->article));

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (SbSection) section = g_list_model_get_item (sections, i);

      add_section (job, section);
    }

  add_sources (job);
}

/* --- The pages --- */

static void
fill (SbPrintText *text,
      gpointer     data)
{
  Job *job = data;

  g_ptr_array_set_size (job->cited, 0);
  job->text = text;
  add_all (job);
}

/**
 * sb_article_print_new:
 * @article: a page of the library
 * @content: what it cites and shows
 *
 * Returns: (transfer full): prints the page, with its sources at the end
 */
GtkPrintOperation *
sb_article_print_new (SbArticle *article,
                      SbContent *content)
{
  Job *job;

  g_return_val_if_fail (SB_IS_ARTICLE (article), NULL);
  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);

  job = g_new0 (Job, 1);
  job->article = g_object_ref (article);
  job->content = g_object_ref (content);
  job->cited = g_ptr_array_new_with_free_func (g_free);

  return sb_print_new (sb_article_get_title (article), fill, job, job_free);
}

/**
 * sb_article_print_run:
 * @article: a page of the library
 * @content: what it cites and shows
 * @window: the window that it is in
 *
 * Asks how to print the page, and prints it.
 */
void
sb_article_print_run (SbArticle *article,
                      SbContent *content,
                      GtkWindow *window)
{
  g_autoptr (GtkPrintOperation) operation = sb_article_print_new (article, content);

  g_return_if_fail (GTK_IS_WINDOW (window));

  sb_print_run (operation, window);
}

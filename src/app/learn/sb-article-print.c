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
#include "sb-print-text.h"

/* Of letters. */
#define TITLE_SIZE "20pt"
#define SECTION_SIZE "13pt"
#define TEXT_SIZE "10.5pt"
#define SMALL_SIZE "9pt"

/* Between the parts of the text, in points. */
#define PARAGRAPH_SPACE 7
#define ENTRY_SPACE 4
#define SECTION_SPACE 18

/* About the text, in millimeters: lines are short enough to be read. */
#define SIDE_MARGIN 28
#define EDGE_MARGIN 18

/* Kept free for the number of the page. */
#define FOOTER_HEIGHT 30

/* A page of the library on its way to the printer. */
typedef struct
{
  SbArticle *article;
  SbContent *content;
  GPtrArray *cited;  /* (element-type utf8) */
  PangoContext *context;
  SbPrintText *text; /* both (nullable): until the size of the paper is known */
  guint n_pages;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->text, sb_print_text_free);
  g_clear_object (&job->context);
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

/* @size: as Pango's markup has it */
static void
add_heading (Job        *job,
             const char *size,
             const char *words,
             double      space)
{
  g_autofree char *markup = g_markup_printf_escaped ("<span size='%s'><b>%s</b></span>", size, words);

  sb_print_text_add_heading (job->text, markup, space);
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

  sb_print_text_add (job->text, markup, PARAGRAPH_SPACE);
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

      sb_print_text_add_entry (job->text, mark, markup, i == 0 ? PARAGRAPH_SPACE : ENTRY_SPACE);
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
  sb_print_text_add (job->text, markup, PARAGRAPH_SPACE);
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
      add_line (job, texts[0], PARAGRAPH_SPACE);
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

  add_heading (job, TEXT_SIZE, sb_facts_get_strength (sb_approach_get_strength (approach)), PARAGRAPH_SPACE);
  for (guint i = 0; i < g_list_model_get_n_items (cards); i++)
    {
      g_autoptr (SbEvidence) card = g_list_model_get_item (cards, i);
      g_autofree char *found = g_strdup_printf ("%s. %s[@%s]", sb_evidence_get_size (card),
                                                sb_evidence_get_found (card), sb_evidence_get_source (card));

      add_heading (job, TEXT_SIZE, sb_evidence_get_study (card), PARAGRAPH_SPACE);
      add_line (job, found, 1);
    }
}

static void
add_section (Job       *job,
             SbSection *section)
{
  GListModel *blocks = sb_section_get_blocks (section);

  add_heading (job, SECTION_SIZE, sb_section_get_title (section), SECTION_SPACE);
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

  add_heading (job, SECTION_SIZE, _ ("Sources"), SECTION_SPACE);
  for (guint i = 0; i < job->cited->len; i++)
    {
      SbSource *source = sb_content_find_source (job->content, g_ptr_array_index (job->cited, i));
      g_autofree char *mark = g_strdup_printf ("<span size='" SMALL_SIZE "'>%u.</span>", i + 1);
      g_autofree char *reference = source != NULL ? sb_source_to_text (source) : NULL;
      g_autofree char *markup = NULL;

      if (reference == NULL)
        continue;

      markup = g_markup_printf_escaped ("<span size='" SMALL_SIZE "'>%s</span>", reference);
      sb_print_text_add_entry (job->text, mark, markup, ENTRY_SPACE);
    }
}

static void
add_all (Job *job)
{
  GListModel *sections = sb_article_get_sections (job->article);
  g_autofree char *details = sb_article_head_dup_details (job->article);
  g_autofree char *small = NULL;

  add_heading (job, TITLE_SIZE, sb_article_get_title (job->article), 0);
  add_line (job, sb_article_get_summary (job->article), PARAGRAPH_SPACE);
  small = g_markup_printf_escaped ("<span size='" SMALL_SIZE "'>%s</span>", details);
  sb_print_text_add (job->text, small, PARAGRAPH_SPACE);
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

static PangoContext *
create_context (GtkPrintContext *print)
{
  PangoContext *context = gtk_print_context_create_pango_context (print);
  g_autofree char *name = NULL;
  PangoFontDescription *font;

  g_object_get (gtk_settings_get_default (), "gtk-font-name", &name, NULL);
  font = pango_font_description_from_string (name);
  pango_font_description_set_size (font, 10.5 * PANGO_SCALE);
  pango_context_set_font_description (context, font);
  pango_context_set_base_dir (context, gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL ? PANGO_DIRECTION_RTL
                                                                                               : PANGO_DIRECTION_LTR);
  pango_font_description_free (font);
  return context;
}

static void
begin_print_cb (GtkPrintOperation *operation,
                GtkPrintContext   *print,
                Job               *job)
{
  /* It begins anew with each preview. */
  g_clear_pointer (&job->text, sb_print_text_free);
  g_clear_object (&job->context);
  g_ptr_array_set_size (job->cited, 0);
  job->context = create_context (print);
  job->text = sb_print_text_new (job->context, gtk_print_context_get_width (print));
  add_all (job);
  job->n_pages = sb_print_text_break (job->text, gtk_print_context_get_height (print) - FOOTER_HEIGHT);
  gtk_print_operation_set_n_pages (operation, job->n_pages);
}

static void
draw_footer (Job             *job,
             GtkPrintContext *print,
             int              page)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (job->context);
  cairo_t *cr = gtk_print_context_get_cairo_context (print);
  /* Translators: the number of a printed page, and how many there are */
  g_autofree char *number = g_strdup_printf (_ ("Page %d of %u"), page + 1, job->n_pages);
  g_autofree char *markup = g_markup_printf_escaped ("<span size='" SMALL_SIZE "'>%s  ·  %s</span>",
                                                     sb_article_get_title (job->article), number);
  int height;

  pango_layout_set_markup (layout, markup, -1);
  pango_layout_set_width (layout, gtk_print_context_get_width (print) * PANGO_SCALE);
  pango_layout_set_height (layout, 0);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_START);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_get_size (layout, NULL, &height);
  cairo_move_to (cr, 0, gtk_print_context_get_height (print) - (double) height / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *print,
              int                page,
              Job               *job)
{
  sb_print_text_draw (job->text, gtk_print_context_get_cairo_context (print), page);
  draw_footer (job, print, page);
}

static GtkPageSetup *
create_page_setup (void)
{
  GtkPageSetup *setup = gtk_page_setup_new ();

  gtk_page_setup_set_left_margin (setup, SIDE_MARGIN, GTK_UNIT_MM);
  gtk_page_setup_set_right_margin (setup, SIDE_MARGIN, GTK_UNIT_MM);
  gtk_page_setup_set_top_margin (setup, EDGE_MARGIN, GTK_UNIT_MM);
  gtk_page_setup_set_bottom_margin (setup, EDGE_MARGIN, GTK_UNIT_MM);
  return setup;
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
  g_autoptr (GtkPageSetup) setup = create_page_setup ();
  GtkPrintOperation *operation;
  Job *job;

  g_return_val_if_fail (SB_IS_ARTICLE (article), NULL);
  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);

  operation = gtk_print_operation_new ();
  job = g_new0 (Job, 1);
  job->article = g_object_ref (article);
  job->content = g_object_ref (content);
  job->cited = g_ptr_array_new_with_free_func (g_free);

  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, sb_article_get_title (article));
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_object_set_data_full (G_OBJECT (operation), "job", job, job_free);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), job);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), job);

  return operation;
}

static void
done_cb (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         GtkWindow               *window)
{
  g_autoptr (GError) error = NULL;
  AdwDialog *dialog;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  dialog = adw_alert_dialog_new (_ ("The Page Was Not Printed"), error->message);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (window));
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

  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), window, G_CONNECT_DEFAULT);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, window, NULL);
}

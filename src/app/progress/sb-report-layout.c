/* sb-report-layout.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-print-text.h"
#include "sb-report-layout.h"
#include "sb-report-plot.h"
#include "sb-report-rows.h"
#include "sb-words.h"

/**
 * SbReportLayout:
 *
 * The pages of a report. What is saved, printed and looked at before is drawn
 * by it alone, and so is the same. It needs no display.
 */
struct _SbReportLayout
{
  GObject parent_instance;

  SbReport *report;
  PangoContext *context;
  SbPrintText *text;
  double width;
  double height;
  guint n_pages;
};

G_DEFINE_FINAL_TYPE (SbReportLayout, sb_report_layout, G_TYPE_OBJECT)

/* A unit is a point, of which an inch has so many. */
#define POINTS_PER_INCH 72

/* Of a page, in points. */
#define SIDE_MARGIN   54
#define TOP_MARGIN    64
#define BOTTOM_MARGIN 58
#define HEADER_PLACE  34
#define FOOTER_PLACE  36

#define TEXT_SIZE  (9.5 * PANGO_SCALE)
#define SMALL_SIZE "8pt"

static const struct
{
  double width;
  double height;
} papers[] = {
  [SB_PAPER_A4] = { 595.276, 841.89 },
  [SB_PAPER_LETTER] = { 612, 792 },
};

static void
sb_report_layout_dispose (GObject *object)
{
  SbReportLayout *self = SB_REPORT_LAYOUT (object);

  /* It draws what belongs to the report. */
  g_clear_pointer (&self->text, sb_print_text_free);
  g_clear_object (&self->context);
  g_clear_object (&self->report);

  G_OBJECT_CLASS (sb_report_layout_parent_class)->dispose (object);
}

static void
sb_report_layout_class_init (SbReportLayoutClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_report_layout_dispose;
}

static void
sb_report_layout_init (SbReportLayout *self)
{
}

/* Lines break in the same places on a screen, on paper and in a file: nothing is
 * fitted to pixels. */
static PangoContext *
create_context (gboolean rtl)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_from_string ("Sans");
  cairo_font_options_t *options = cairo_font_options_create ();

  pango_font_description_set_size (font, TEXT_SIZE);
  pango_context_set_font_description (context, font);
  pango_context_set_base_dir (context, rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_cairo_context_set_resolution (context, POINTS_PER_INCH);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);

  cairo_font_options_destroy (options);
  pango_font_description_free (font);
  return context;
}

static double
get_text_width (SbReportLayout *self)
{
  return self->width - 2 * SIDE_MARGIN;
}

/* --- The text --- */

static void
add_heading (SbReportLayout *self,
             const char     *size,
             const char     *words,
             double          space)
{
  g_autofree char *markup = g_markup_printf_escaped ("<span size='%s'><b>%s</b></span>", size, words);

  sb_print_text_add_heading (self->text, markup, space);
}

static void
add_paragraph (SbReportLayout *self,
               const char     *format,
               const char     *words)
{
  g_autofree char *escaped = g_markup_escape_text (words, -1);
  g_autofree char *markup = g_strconcat (format, escaped, *format != '\0' ? "</i>" : "", NULL);

  sb_print_text_add (self->text, markup, 6);
}

static void
add_block (SbReportLayout      *self,
           const SbReportBlock *block)
{
  switch (block->kind)
    {
    case SB_REPORT_BLOCK_HEADING:
      add_heading (self, "10.5pt", block->text, 12);
      break;
    case SB_REPORT_BLOCK_NOTE:
      add_paragraph (self, "<i>", block->text);
      break;
    case SB_REPORT_BLOCK_TABLE:
      sb_report_rows_add (self->text, self->context, get_text_width (self), block->table);
      break;
    case SB_REPORT_BLOCK_CHART:
      sb_report_plot_add (self->text, self->context, get_text_width (self), block->chart);
      break;
    case SB_REPORT_BLOCK_PARAGRAPH:
    default:
      add_paragraph (self, "", block->text);
    }
}

static void
fill (SbReportLayout *self)
{
  for (guint i = 0; i < sb_report_get_n_sections (self->report); i++)
    {
      const SbReportSection *section = sb_report_get_section (self->report, i);

      add_heading (self, i == 0 ? "20pt" : "14pt", section->title, 22);
      for (guint j = 0; j < section->blocks->len; j++)
        add_block (self, g_ptr_array_index (section->blocks, j));
    }
}

/**
 * sb_report_layout_new:
 * @report: a report
 * @rtl: whether it is read from right to left
 *
 * Returns: (transfer full): its pages
 */
SbReportLayout *
sb_report_layout_new (SbReport *report,
                      gboolean  rtl)
{
  SbReportLayout *self;

  g_return_val_if_fail (SB_IS_REPORT (report), NULL);

  self = g_object_new (SB_TYPE_REPORT_LAYOUT, NULL);
  self->report = g_object_ref (report);
  self->width = papers[sb_report_get_paper (report)].width;
  self->height = papers[sb_report_get_paper (report)].height;
  self->context = create_context (rtl);
  self->text = sb_print_text_new (self->context, get_text_width (self));
  fill (self);
  self->n_pages = sb_print_text_break (self->text, self->height - TOP_MARGIN - BOTTOM_MARGIN);

  return self;
}

/**
 * sb_report_layout_get_size:
 * @width: (out): of each page, in points
 * @height: (out): of each page, in points
 */
void
sb_report_layout_get_size (SbReportLayout *self,
                           double         *width,
                           double         *height)
{
  g_return_if_fail (SB_IS_REPORT_LAYOUT (self));

  *width = self->width;
  *height = self->height;
}

guint
sb_report_layout_get_n_pages (SbReportLayout *self)
{
  g_return_val_if_fail (SB_IS_REPORT_LAYOUT (self), 0);

  return self->n_pages;
}

/* --- The pages --- */

static void
draw_line (SbReportLayout *self,
           cairo_t        *cr,
           const char     *words,
           double          y)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (self->context);
  g_autofree char *markup = g_markup_printf_escaped ("<span size='" SMALL_SIZE "'>%s</span>", words);

  pango_layout_set_markup (layout, markup, -1);
  sb_print_text_align (layout);
  pango_layout_set_width (layout, get_text_width (self) * PANGO_SCALE);
  cairo_move_to (cr, SIDE_MARGIN, y);
  pango_cairo_show_layout (cr, layout);
}

/**
 * sb_report_layout_draw:
 * @cr: where to draw, in points, with the upper left corner of the paper at the
 *   origin
 * @page: a page, from 0
 */
void
sb_report_layout_draw (SbReportLayout *self,
                       cairo_t        *cr,
                       guint           page)
{
  g_autofree char *day = NULL;
  g_autofree char *header = NULL;
  g_autofree char *footer = NULL;

  g_return_if_fail (SB_IS_REPORT_LAYOUT (self));
  g_return_if_fail (page < self->n_pages);

  day = sb_words_for_day (sb_report_get_time (self->report));
  /* Translators: above each page of a report; a day */
  header = g_strdup_printf (_ ("Secure Base report of %s"), day);
  /* Translators: below each page of a report; its number, and how many there are */
  footer = g_strdup_printf (_ ("Page %u of %u. What one person says of themselves; not a diagnosis."), page + 1, self->n_pages);

  cairo_save (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  draw_line (self, cr, header, HEADER_PLACE);
  draw_line (self, cr, footer, self->height - FOOTER_PLACE);
  cairo_translate (cr, SIDE_MARGIN, TOP_MARGIN);
  sb_print_text_draw (self->text, cr, page);
  cairo_restore (cr);
}

/**
 * sb_report_layout_dup_words:
 * @page: a page, from 0
 *
 * Returns: (transfer full): what there is to read on it
 */
char *
sb_report_layout_dup_words (SbReportLayout *self,
                            guint           page)
{
  g_return_val_if_fail (SB_IS_REPORT_LAYOUT (self), NULL);

  return sb_print_text_dup_words (self->text, page);
}

/* test-report-layout.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "history-fixture.h"
#include "sb-report-layout.h"
#include "sb-report-pdf.h"

/* The pages of a report: what stands on them, and where there is ink. */

/* In points, as the margins are. */
#define MARGIN 30

static SbReportLayout *
create_layout (Ui      *ui,
               SbPaper  paper,
               guint    parts,
               gboolean rtl)
{
  g_autoptr (SbReportOptions) options = sb_report_options_new ();
  g_autoptr (GDateTime) now = g_date_time_new_local (2026, 11, 22, 18, 0, 0);
  g_autoptr (SbReport) report = NULL;

  sb_report_options_set_paper (options, paper);
  for (guint i = 0; i < SB_REPORT_N_PARTS; i++)
    sb_report_options_set_part (options, 1 << i, (parts & 1 << i) != 0);
  report = sb_report_new (ui->content, ui->store, options, now);

  return sb_report_layout_new (report, rtl);
}

static void
test_size (Ui            *ui,
           gconstpointer  data)
{
  const struct
  {
    SbPaper paper;
    double width, height;
  } papers[] = { { SB_PAPER_A4, 595.3, 841.9 }, { SB_PAPER_LETTER, 612, 792 } };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (SbReportLayout) layout = create_layout (ui, papers[i].paper, SB_REPORT_SUMMARY, FALSE);
      double width, height;

      sb_report_layout_get_size (layout, &width, &height);
      g_assert_cmpfloat_with_epsilon (width, papers[i].width, 0.1);
      g_assert_cmpfloat_with_epsilon (height, papers[i].height, 0.1);
      g_assert_cmpuint (sb_report_layout_get_n_pages (layout), ==, 1);
    }
}

/* How many pages begin with the head of the table of answers. */
static guint
count_heads (SbReportLayout *layout)
{
  guint n = 0;

  for (guint i = 0; i < sb_report_layout_get_n_pages (layout); i++)
    {
      g_autofree char *words = sb_report_layout_dup_words (layout, i);

      n += g_str_has_prefix (words, "Question; Answer\n");
    }

  return n;
}

/* Each of the five has 18 answers, about a page. */
static void
test_answers (Ui            *ui,
              gconstpointer  data)
{
  g_autoptr (SbReportLayout) layout = NULL;

  for (int i = 1; i <= 5; i++)
    history_save_result (ui, i, i);
  layout = create_layout (ui, SB_PAPER_LETTER, SB_REPORT_ANSWERS, FALSE);
  g_assert_cmpuint (sb_report_layout_get_n_pages (layout), >, 2);
  g_assert_cmpuint (count_heads (layout), >, 0);
}

/* A note that is longer than a page goes on, and is all there. */
static void
test_long_note (Ui            *ui,
                gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = history_new_assessment (ui, 5, 3);
  g_autoptr (SbReportLayout) layout = NULL;
  g_autoptr (GString) note = g_string_new (NULL);
  guint n_words = 0;

  for (guint i = 0; i < 2000; i++)
    g_string_append (note, "Zebra <&> ");
  sb_assessment_set_note (assessment, note->str);
  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);

  layout = create_layout (ui, SB_PAPER_A4, SB_REPORT_NOTES, FALSE);
  g_assert_cmpuint (sb_report_layout_get_n_pages (layout), >, 2);
  for (guint i = 0; i < sb_report_layout_get_n_pages (layout); i++)
    {
      g_autofree char *words = sb_report_layout_dup_words (layout, i);

      for (const char *at = strstr (words, "Zebra"); at != NULL; at = strstr (at + 1, "Zebra"))
        n_words++;
    }
  g_assert_cmpuint (n_words, ==, 2000);
}

/* Each line of the safety plan is there, also where they are more than a page. */
static void
test_safety_plan (Ui            *ui,
                  gconstpointer  data)
{
  g_autoptr (SbSafetyPlan) plan = sb_store_dup_safety_plan (ui->store);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (SbReportLayout) layout = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_lines = 0;

  for (guint i = 0; i < 100; i++)
    g_strv_builder_add (builder, "A walk <&> by the river");
  lines = g_strv_builder_end (builder);
  sb_safety_plan_set_lines (plan, SB_SAFETY_ALONE, (const char *const *) lines);
  sb_store_save_record (ui->store, SB_RECORD (plan));

  layout = create_layout (ui, SB_PAPER_A4, SB_REPORT_SAFETY_PLAN, FALSE);
  g_assert_cmpuint (sb_report_layout_get_n_pages (layout), >, 2);
  for (guint i = 0; i < sb_report_layout_get_n_pages (layout); i++)
    {
      g_autofree char *words = sb_report_layout_dup_words (layout, i);

      for (const char *at = strstr (words, "• A walk <&>"); at != NULL; at = strstr (at + 1, "• A walk <&>"))
        n_lines++;
    }
  g_assert_cmpuint (n_lines, ==, 100);
}

/* --- Ink --- */

static cairo_surface_t *
draw (SbReportLayout *layout,
      guint           page)
{
  double width, height;
  cairo_surface_t *surface;
  cairo_t *cr;

  sb_report_layout_get_size (layout, &width, &height);
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  sb_report_layout_draw (layout, cr, page);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

/* How many pixels are not white in a strip from the top to the bottom. */
static guint
count_ink (cairo_surface_t *surface,
           int              first,
           int              end)
{
  const guchar *pixels = cairo_image_surface_get_data (surface);
  guint n = 0;

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    {
      const guint32 *row = (const guint32 *) (gconstpointer) (pixels + y * cairo_image_surface_get_stride (surface));

      for (int x = first; x < end; x++)
        n += (row[x] & 0xffffff) != 0xffffff;
    }

  return n;
}

/* On each page, none in the margins; nothing has a color. */
static void
assert_ink (SbReportLayout *layout)
{
  for (guint page = 0; page < sb_report_layout_get_n_pages (layout); page++)
    {
      cairo_surface_t *surface = draw (layout, page);
      int width = cairo_image_surface_get_width (surface);

      g_assert_cmpuint (count_ink (surface, MARGIN, width - MARGIN), >, 1000);
      g_assert_cmpuint (count_ink (surface, 0, MARGIN), ==, 0);
      g_assert_cmpuint (count_ink (surface, width - MARGIN, width), ==, 0);
      cairo_surface_destroy (surface);
    }
}

static void
test_ink (Ui            *ui,
          gconstpointer  data)
{
  ui_import (ui, "sample-life.json");
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (SbReportLayout) layout = create_layout (ui, i % 2 == 0 ? SB_PAPER_A4 : SB_PAPER_LETTER, SB_REPORT_ALL_PARTS, i / 2 == 1);

      assert_ink (layout);
    }
}

/* From the right, the names of facts stand at the right. */
static void
test_rtl (Ui            *ui,
          gconstpointer  data)
{
  guint left[2], right[2];

  for (guint rtl = 0; rtl < 2; rtl++)
    {
      g_autoptr (SbReportLayout) layout = create_layout (ui, SB_PAPER_A4, 0, rtl);
      cairo_surface_t *surface = draw (layout, 0);

      left[rtl] = count_ink (surface, 54, 130);
      right[rtl] = count_ink (surface, 595 - 130, 595 - 54);
      cairo_surface_destroy (surface);
    }
  g_assert_cmpuint (left[0], >, right[0]);
  g_assert_cmpuint (right[1], >, left[1]);
}

/* The same pages each time, whatever is drawn in between. */
static void
test_pdf (Ui            *ui,
          gconstpointer  data)
{
  g_autoptr (SbReportLayout) layout = NULL;
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (GError) error = NULL;

  ui_import (ui, "sample-life.json");
  layout = create_layout (ui, SB_PAPER_A4, SB_REPORT_ALL_PARTS, FALSE);
  pdf = sb_report_pdf_write (layout, &error);
  g_assert_no_error (error);
  g_assert_cmpint (memcmp (g_bytes_get_data (pdf, NULL), "%PDF-", 5), ==, 0);
}

static void
add_tests (void)
{
  ui_test ("/report-layout/size", test_size);
  ui_test ("/report-layout/answers", test_answers);
  ui_test ("/report-layout/long-note", test_long_note);
  ui_test ("/report-layout/safety-plan", test_safety_plan);
  ui_test ("/report-layout/ink", test_ink);
  ui_test ("/report-layout/rtl", test_rtl);
  ui_test ("/report-layout/pdf", test_pdf);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

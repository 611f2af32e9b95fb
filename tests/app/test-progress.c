/* test-progress.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "history-fixture.h"
#include "sb-chart-menu.h"
#include "sb-data-table.h"
#include "sb-mark.h"
#include "sb-series.h"
#include "sb-time-chart.h"

static const char *
get_shown (GtkWidget *progress)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (ui_find (progress, GTK_TYPE_STACK, NULL)));
}

static void
test_progress_at_first (Ui            *ui,
                        gconstpointer  data)
{
  GtkWidget *progress = ui_show_place (ui, "progress");
  GtkWidget *button;

  g_assert_cmpstr (get_shown (progress), ==, "empty");
  button = ui_find (progress, GTK_TYPE_BUTTON, "Take a First Look");
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.open");
  g_assert_cmpstr (g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)), NULL), ==,
                   "instrument:" INSTRUMENT);

  history_save_result (ui, 5, 3);
  ui_draw (ui);
  g_assert_cmpstr (get_shown (progress), ==, "progress");
}

static GtkWidget *
get_view (GtkWidget *progress)
{
  return ui_child (progress, "view");
}

static char *
dup_summary (GtkWidget *progress)
{
  char *summary;

  g_object_get (get_view (progress), "summary", &summary, NULL);
  return summary;
}

/* The names of the chart's points, as a screen reader tells them. */
static GStrv
list_marks (GtkWidget *progress)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  GtkWidget *chart = ui_child (get_view (progress), "chart");

  ui_foreach (mark, chart, SB_TYPE_MARK)
    {
      gtk_test_accessible_assert_role (mark, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL, sb_mark_get_name (SB_MARK (mark)));
      g_strv_builder_add (names, sb_mark_get_name (SB_MARK (mark)));
    }

  return g_strv_builder_end (names);
}

static void
test_progress_chart (Ui            *ui,
                     gconstpointer  data)
{
  const char *const expected[] = {
    "10 January 2026: Anxiety 6.0", "12 April 2026: Anxiety 6.0",
    "5 July 2026: Anxiety 5.0", "18 October 2026: Anxiety 3.0",
    "10 January 2026: Avoidance 2.0", "12 April 2026: Avoidance 3.0",
    "5 July 2026: Avoidance 3.0", "18 October 2026: Avoidance 2.0", NULL
  };
  g_auto (GStrv) marks = NULL;
  GtkWidget *progress;

  ui_import (ui, "ui-year.json");
  progress = ui_show_place (ui, "progress");
  marks = list_marks (progress);
  for (guint i = 0; expected[i] != NULL; i++)
    g_assert_true (g_strv_contains ((const char *const *) marks, expected[i]));
  g_assert_cmpuint (g_strv_length (marks), ==, 8);
}

static void
test_progress_words (Ui            *ui,
                     gconstpointer  data)
{
  g_autofree char *summary = NULL;
  GtkWidget *progress;

  ui_import (ui, "ui-year.json");
  progress = ui_show_place (ui, "progress");
  summary = dup_summary (progress);

  /* 6 to 3 is more than 1.96 · √2 · 1.2 · √(1 − 0.85) = 1.29; 2 to 2 is not. */
  g_assert_cmpstr (summary, ==,
                   "Anxiety went from 6.0 to 3.0: better. Avoidance went from 2.0 to 2.0: no reliable change.");
  g_assert_nonnull (ui_find (progress, GTK_TYPE_LABEL, summary));
  gtk_test_accessible_assert_role (ui_child (get_view (progress), "chart"), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (ui_child (get_view (progress), "chart"), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Anxiety and avoidance over time");
  gtk_test_accessible_assert_property (ui_child (get_view (progress), "chart"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary);
}

/* 1.29 apart is no reliable change, 1.30 is. */
static void
test_progress_words_of_change (Ui            *ui,
                               gconstpointer  data)
{
  const struct
  {
    int anxiety;
    const char *words;
  } cases[] = {
    { 4, "Anxiety went from 4.0 to 4.0: no reliable change." },
    { 5, "Anxiety went from 4.0 to 5.0: no reliable change." },
    { 6, "Anxiety went from 4.0 to 6.0: worse." },
    { 2, "Anxiety went from 4.0 to 2.0: better." },
  };
  GtkWidget *progress = ui_show_place (ui, "progress");

  history_save_result (ui, 4, 4);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *summary = NULL;

      history_save_result (ui, cases[i].anxiety, 4);
      summary = dup_summary (progress);
      g_assert_true (g_str_has_prefix (summary, cases[i].words));
    }
}

static void
test_progress_one_result (Ui            *ui,
                          gconstpointer  data)
{
  g_autofree char *summary = NULL;
  g_auto (GStrv) marks = NULL;
  GtkWidget *progress = ui_show_place (ui, "progress");

  history_save_result (ui, 5, 3);
  ui_draw (ui);
  marks = list_marks (progress);
  g_assert_cmpuint (g_strv_length (marks), ==, 2);
  summary = dup_summary (progress);
  g_assert_null (strstr (summary, "better"));
  g_assert_null (strstr (summary, "worse"));
}

/* Without a score there is no point, but a row of the table. */
static void
test_progress_too_few_answers (Ui            *ui,
                               gconstpointer  data)
{
  g_auto (GStrv) marks = NULL;
  GtkWidget *progress = ui_show_place (ui, "progress");

  history_save_result (ui, 5, 0);
  ui_draw (ui);
  marks = list_marks (progress);
  g_assert_cmpuint (g_strv_length (marks), ==, 1);

  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (ui_find (progress, ADW_TYPE_VIEW_STACK, NULL)), "table");
  ui_draw (ui);
  g_assert_nonnull (ui_find (ui_child (get_view (progress), "table"), GTK_TYPE_LABEL, "5.0"));
  g_assert_nonnull (ui_find (ui_child (get_view (progress), "table"), GTK_TYPE_LABEL, "–"));
}

/* Nothing is said of change where there is nothing to compare with. */
static void
test_progress_first_without_a_score (Ui            *ui,
                                     gconstpointer  data)
{
  GtkWidget *progress = ui_show_place (ui, "progress");
  GtkWidget *chart = ui_child (get_view (progress), "chart");

  history_save_result (ui, 0, 0);
  history_save_result (ui, 6, 6);
  ui_draw (ui);
  ui_foreach (mark, chart, SB_TYPE_MARK)
    g_assert_null (strstr (sb_mark_get_tip (SB_MARK (mark)), "since the first"));
}

/* What stands on the clipboard when the table is sorted by a column. */
static void
assert_copied (GtkWidget  *progress,
               guint       position,
               const char *expected)
{
  SbDataTable *table = ui_child (get_view (progress), "table");
  GtkColumnView *view = GTK_COLUMN_VIEW (ui_find (table, GTK_TYPE_COLUMN_VIEW, NULL));
  g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (gtk_column_view_get_columns (view), position);
  g_autofree char *text = NULL;

  gtk_column_view_sort_by_column (view, column, GTK_SORT_ASCENDING);
  text = sb_data_table_dup_text (table);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_progress_table (Ui            *ui,
                     gconstpointer  data)
{
  const char *const expected[] = {
    "10 January 2026", "12 April 2026", "5 July 2026", "18 October 2026", "6.0", "5.0", "3.0", "2.0"
  };
  GtkWidget *progress, *table;
  GListModel *rows;

  ui_import (ui, "ui-year.json");
  progress = ui_show_place (ui, "progress");
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (ui_find (progress, ADW_TYPE_VIEW_STACK, NULL)), "table");
  ui_draw (ui);
  table = ui_find (get_view (progress), GTK_TYPE_COLUMN_VIEW, NULL);
  gtk_test_accessible_assert_property (table, GTK_ACCESSIBLE_PROPERTY_LABEL, "Anxiety and avoidance");
  rows = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (table)));
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 4);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_nonnull (ui_find (table, GTK_TYPE_LABEL, expected[i]));

  /* By a score, and by the day, which is not by its first letter. */
  assert_copied (progress, 1, "Day\tAnxiety\tAvoidance\n"
                              "2026-10-18\t3.0\t2.0\n2026-07-05\t5.0\t3.0\n"
                              "2026-01-10\t6.0\t2.0\n2026-04-12\t6.0\t3.0\n");
  assert_copied (progress, 0, "Day\tAnxiety\tAvoidance\n"
                              "2026-01-10\t6.0\t2.0\n2026-04-12\t6.0\t3.0\n"
                              "2026-07-05\t5.0\t3.0\n2026-10-18\t3.0\t2.0\n");
}

/* Whatever there is, there are ways to look at it. */
static void
test_progress_only_sessions (Ui            *ui,
                             gconstpointer  data)
{
  g_autoptr (SbSession) session = sb_session_new ("grounding", "1");
  GtkWidget *progress = ui_show_place (ui, "progress");

  sb_session_complete (session);
  sb_store_save_session (ui->store, session);
  ui_draw (ui);
  g_assert_cmpstr (get_shown (progress), ==, "progress");
  g_assert_null (ui_find (progress, SB_TYPE_TIME_CHART, NULL));
  g_assert_null (ui_find (progress, ADW_TYPE_INLINE_VIEW_SWITCHER, NULL));
  g_assert_true (history_has_row (progress, "Over time"));
}

/* Each row leads to its page, and back. */
static void
test_progress_ways (Ui            *ui,
                    gconstpointer  data)
{
  const struct
  {
    const char *row;
    const char *page;
  } ways[] = {
    { "Over time", "Over Time" },
    { "On the plane", "On the Plane" },
    { "Calendar", "Calendar" },
    { "Before and after", "Before and After" },
    { "What stands out", "What Stands Out" },
    { "Events", "Events" },
    { "Report for a therapist", "Report for a Therapist" },
  };
  GtkWidget *progress;

  ui_import (ui, "ui-year.json");
  progress = ui_show_place (ui, "progress");
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      GtkWidget *row = ui_find (progress, ADW_TYPE_ACTION_ROW, ways[i].row);

      g_assert_nonnull (row);
      ui_activate (row, gtk_actionable_get_action_name (GTK_ACTIONABLE (row)));
      ui_draw (ui);
      g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (ui_page (ui))), ==, ways[i].page);
      adw_navigation_view_pop (ui_view (ui));
      ui_draw (ui);
      g_assert_true (ui_page (ui) == progress);
    }
}

/* The picture is of what is seen, and says of when it is. */
static void
test_progress_picture (Ui            *ui,
                       gconstpointer  data)
{
  g_autoptr (SbChartImage) image = NULL;
  g_autoptr (GBytes) svg = NULL;
  g_autofree char *text = NULL;
  GtkWidget *progress, *menu;

  ui_import (ui, "ui-year.json");
  progress = ui_show_place (ui, "progress");
  menu = ui_child (get_view (progress), "menu");
  image = sb_chart_menu_create_image (SB_CHART_MENU (menu));
  svg = sb_chart_image_to_svg (image);
  text = g_strndup (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg));
  g_assert_nonnull (strstr (text, "<title>Anxiety and avoidance over time</title>"));
  g_assert_nonnull (strstr (text, "<desc>10 January 2026 – 18 October 2026</desc>"));

  ui_activate (menu, "chart.copy");
  ui_draw (ui);
  g_assert_true (gdk_content_formats_contain_gtype (gdk_clipboard_get_formats (gtk_widget_get_clipboard (menu)), GDK_TYPE_TEXTURE));
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "Picture copied"));

  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (ui_find (progress, ADW_TYPE_VIEW_STACK, NULL)), "table");
  ui_draw (ui);
  g_assert_null (sb_chart_menu_create_image (SB_CHART_MENU (menu)));
}

/* Two beside each other say of what they are, each in a look of its own. */
static void
test_progress_compare (Ui            *ui,
                       gconstpointer  data)
{
  GtkWidget *page;
  GListModel *series;

  ui_import (ui, "sample-progress.json");
  ui_activate (ui_show_place (ui, "progress"), "progress.over-time");
  ui_draw (ui);
  page = ui_page (ui);
  series = sb_time_chart_get_series (ui_child (get_view (page), "chart"));
  g_assert_cmpuint (g_list_model_get_n_items (series), ==, 2);
  adw_combo_row_set_selected (ui_child (page, "other"), 2);
  ui_draw (ui);
  g_assert_cmpuint (g_list_model_get_n_items (series), ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (SbSeries) one = g_list_model_get_item (series, i);
      g_autofree char *style_class = g_strdup_printf ("series-%u", i + 1);

      g_assert_nonnull (strchr (sb_series_get_title (one), ':'));
      g_assert_cmpstr (sb_series_get_style_class (one), ==, style_class);
    }

  adw_combo_row_set_selected (ui_child (page, "other"), 0);
  ui_draw (ui);
  g_assert_cmpuint (g_list_model_get_n_items (series), ==, 2);
}

static void
delete_last (Ui *ui)
{
  GListModel *assessments = sb_store_get_assessments (ui->store);
  g_autoptr (SbAssessment) last = NULL;

  last = g_list_model_get_item (assessments, g_list_model_get_n_items (assessments) - 1);
  sb_store_delete_assessment (ui->store, last);
}

/* One that is deleted goes from all that shows it. */
static void
test_progress_follows_deletion (Ui            *ui,
                                gconstpointer  data)
{
  GtkWidget *progress;

  ui_import (ui, "ui-year.json");
  progress = ui_show_place (ui, "progress");
  for (guint left = 3; left > 0; left--)
    {
      g_auto (GStrv) marks = NULL;

      delete_last (ui);
      ui_draw (ui);
      marks = list_marks (progress);
      g_assert_cmpuint (g_strv_length (marks), ==, 2 * left);
    }

  delete_last (ui);
  ui_draw (ui);
  g_assert_null (ui_find (progress, GTK_TYPE_LABEL, "Anxiety and avoidance"));
  /* What was asked in a check-in takes its place. */
  g_assert_nonnull (ui_find (progress, SB_TYPE_TIME_CHART, NULL));
}

static void
add_tests (void)
{
  ui_test ("/progress/at-first", test_progress_at_first);
  ui_test ("/progress/chart", test_progress_chart);
  ui_test ("/progress/words", test_progress_words);
  ui_test ("/progress/words-of-change", test_progress_words_of_change);
  ui_test ("/progress/one-result", test_progress_one_result);
  ui_test ("/progress/too-few-answers", test_progress_too_few_answers);
  ui_test ("/progress/table", test_progress_table);
  ui_test ("/progress/ways", test_progress_ways);
  ui_test ("/progress/picture", test_progress_picture);
  ui_test ("/progress/compare", test_progress_compare);
  ui_test ("/progress/only-sessions", test_progress_only_sessions);
  ui_test ("/progress/first-without-a-score", test_progress_first_without_a_score);
  ui_test ("/progress/follows-deletion", test_progress_follows_deletion);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

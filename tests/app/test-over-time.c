/* test-over-time.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "check-in-fixture.h"
#include "history-fixture.h"
#include "sb-graph.h"
#include "sb-graph-view.h"
#include "sb-samples.h"
#include "sb-series.h"
#include "sb-time-mark.h"

/* One thing over time, another beside it, and how much of it. */

static GtkWidget *
open_page (Ui *ui)
{
  ui_activate (ui_show_place (ui, "progress"), "progress.over-time");
  ui_draw (ui);

  return ui_page (ui);
}

static SbTimeChart *
get_chart (GtkWidget *page)
{
  return sb_graph_view_get_chart (ui_child (page, "view"));
}

static void
choose (Ui         *ui,
        GtkWidget  *page,
        const char *title)
{
  AdwComboRow *choice = ui_child (page, "choice");
  GListModel *graphs = adw_combo_row_get_model (choice);

  for (guint i = 0; i < g_list_model_get_n_items (graphs); i++)
    {
      g_autoptr (SbGraph) graph = g_list_model_get_item (graphs, i);
      g_autofree char *own = sb_graph_dup_title (graph);

      if (g_str_equal (own, title))
        adw_combo_row_set_selected (choice, i);
    }
  ui_draw (ui);
}

static gint64
get_span (GtkWidget *page)
{
  gint64 from, to;

  g_object_get (get_chart (page), "from", &from, "to", &to, NULL);

  return to - from;
}

static void
test_ranges (Ui            *ui,
             gconstpointer  data)
{
  const struct
  {
    const char *name;
    int least; /* in days */
    int most;
  } ranges[] = {
    { "week", 7, 7 },
    { "month", 28, 31 },
    { "quarter", 89, 92 },
    { "year", 365, 366 },
    { "all", 0, 0 },
  };
  AdwToggleGroup *group;
  GtkWidget *page;

  ui_import (ui, "sample-progress.json");
  page = open_page (ui);
  group = ui_child (page, "ranges");
  gtk_test_accessible_assert_property (group, GTK_ACCESSIBLE_PROPERTY_LABEL, "How much time");
  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      adw_toggle_group_set_active_name (group, ranges[i].name);
      ui_draw (ui);
      g_assert_cmpint (get_span (page), >=, (ranges[i].least * 24 - 1) * 3600);
      g_assert_cmpint (get_span (page), <=, (ranges[i].most * 24 + 1) * 3600);
      g_assert_cmpstr (adw_toggle_group_get_active_name (group), ==, ranges[i].name);
    }

  /* By the chart itself it is none of them, until it is all again. */
  sb_time_chart_show_range (get_chart (page), 1780000000, 1785000000);
  ui_draw (ui);
  g_assert_null (adw_toggle_group_get_active_name (group));
  sb_time_chart_show_range (get_chart (page), 0, 0);
  ui_draw (ui);
  g_assert_cmpstr (adw_toggle_group_get_active_name (group), ==, "all");
}

static guint
count_kind (GtkWidget  *page,
            const char *kind)
{
  GListModel *marks = sb_time_chart_get_marks (get_chart (page));
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (marks); i++)
    {
      g_autoptr (SbTimeMark) mark = g_list_model_get_item (marks, i);

      n += g_str_equal (sb_time_mark_get_kind (mark), kind);
    }

  return n;
}

static void
toggle (Ui         *ui,
        GtkWidget  *page,
        const char *text)
{
  GtkWidget *label = ui_find (ui_child (page, "extras"), GTK_TYPE_LABEL, text);
  GtkToggleButton *chip = GTK_TOGGLE_BUTTON (gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON));

  gtk_toggle_button_set_active (chip, !gtk_toggle_button_get_active (chip));
  ui_draw (ui);
}

static void
test_marks (Ui            *ui,
            gconstpointer  data)
{
  g_autoptr (SbEvent) event = NULL;
  GtkWidget *page;
  GDate date;

  ui_import (ui, "sample-progress.json");
  page = open_page (ui);
  g_assert_cmpuint (count_kind (page, "event"), ==, 4);
  g_assert_cmpuint (count_kind (page, "session"), ==, 0);
  g_assert_cmpuint (count_kind (page, "note"), ==, 0);

  /* They follow the history. */
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, 5, 2026);
  event = sb_event_new (&date, "A breakup");
  sb_store_save_event (ui->store, event);
  g_assert_cmpuint (count_kind (page, "event"), ==, 5);

  toggle (ui, page, "Events");
  toggle (ui, page, "Practice");
  toggle (ui, page, "Notes");
  ui_wait_until (count_kind (page, "note") > 0 && count_kind (page, "session") > 0);
  g_assert_cmpuint (count_kind (page, "event"), ==, 0);
  toggle (ui, page, "Notes");
  g_assert_cmpuint (count_kind (page, "note"), ==, 0);
}

static char *
dup_titles (GtkWidget *page)
{
  GListModel *marks = sb_time_chart_get_marks (get_chart (page));
  GString *titles = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (marks); i++)
    {
      g_autoptr (SbTimeMark) mark = g_list_model_get_item (marks, i);

      g_string_append_printf (titles, "%s%s", i > 0 ? "|" : "", sb_time_mark_get_title (mark));
    }

  return g_string_free_and_steal (titles);
}

static gboolean
has_titles (GtkWidget  *page,
            const char *expected)
{
  g_autofree char *titles = dup_titles (page);

  g_test_message ("%s", titles);
  return g_str_equal (titles, expected);
}

static void
add_session (Ui         *ui,
             const char *exercise,
             int         day,
             const char *note)
{
  g_autoptr (GDateTime) time = g_date_time_new_local (2026, 3, day, 18, 0, 0);
  g_autoptr (SbSession) session = g_object_new (SB_TYPE_SESSION,
                                                "exercise-id", exercise,
                                                "exercise-version", "1",
                                                "started", time,
                                                "completed", time,
                                                "note", note,
                                                NULL);

  sb_store_save_session (ui->store, session);
}

static SbAssessment *
add_result (Ui         *ui,
            int         day,
            const char *note)
{
  g_autoptr (SbAssessment) assessment = history_new_assessment (ui, 4, 4);
  g_autoptr (GDateTime) time = g_date_time_new_local (2026, 3, day, 19, 0, 0);

  sb_assessment_set_started (assessment, time);
  sb_assessment_set_completed (assessment, time);
  sb_assessment_set_note (assessment, note);
  sb_store_save_assessment (ui->store, assessment);

  return g_steal_pointer (&assessment);
}

static void
add_note (Ui         *ui,
          const char *at,
          const char *note)
{
  SbCheckIn *check_in = check_in_add (ui, at, 4, NULL);

  sb_check_in_set_note (check_in, note);
  sb_store_save_check_in (ui->store, check_in);
}

/* Whatever somebody wrote beside, however long ago; each exercise by its name,
 * and one that nobody knows any more by its id. */
static void
test_titles (Ui            *ui,
             gconstpointer  data)
{
  g_autoptr (SbAssessment) result = add_result (ui, 4, "  After the talk\nand more");
  g_autoptr (SbAssessment) other = add_result (ui, 9, "");
  GtkWidget *page;

  add_session (ui, "paced-breathing", 2, "It slowed");
  add_session (ui, "once-upon-a-time", 3, "");
  add_note (ui, "2026-03-05T08:30:00", " \n ");
  add_note (ui, "1976-03-05T08:30:00", "Long ago");
  for (guint i = 0; i < 2100; i++)
    check_in_add (ui, "2026-03-06T08:30:00", 4, NULL);

  page = open_page (ui);
  toggle (ui, page, "Practice");
  ui_wait_until (count_kind (page, "session") > 0);
  g_assert_true (has_titles (page, "Paced breathing|Once upon a time"));
  toggle (ui, page, "Practice");
  g_assert_true (has_titles (page, ""));

  toggle (ui, page, "Notes");
  ui_wait_until (count_kind (page, "note") > 0);
  g_assert_true (has_titles (page, "Long ago|It slowed|After the talk|Note"));

  /* It follows what is written, changed and taken away. */
  sb_assessment_set_note (other, "Calm");
  sb_store_save_assessment (ui->store, other);
  ui_wait_until (has_titles (page, "Long ago|It slowed|After the talk|Note|Calm"));
  sb_store_delete_assessment (ui->store, result);
  sb_assessment_set_note (other, "");
  sb_store_save_assessment (ui->store, other);
  ui_wait_until (has_titles (page, "Long ago|It slowed|Note"));

  /* With both, in the order of time. */
  toggle (ui, page, "Practice");
  ui_wait_until (count_kind (page, "session") > 0);
  g_assert_cmpuint (g_list_model_get_n_items (sb_time_chart_get_marks (get_chart (page))), ==, 5);
  toggle (ui, page, "Notes");
  g_assert_true (has_titles (page, "Paced breathing|Once upon a time"));
}

/* What is switched off while it is read does not come. */
static void
test_hasty (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page;

  ui_import (ui, "sample-progress.json");
  page = open_page (ui);
  for (guint i = 0; i < 20; i++)
    {
      toggle (ui, page, "Notes");
      toggle (ui, page, "Practice");
      toggle (ui, page, "Notes");
      toggle (ui, page, "Practice");
    }
  ui_draw (ui);
  g_assert_cmpuint (count_kind (page, "note"), ==, 0);
  g_assert_cmpuint (count_kind (page, "session"), ==, 0);
  toggle (ui, page, "Notes");
  ui_wait_until (count_kind (page, "note") > 0);
}

static gboolean
has_trend (GtkWidget *page)
{
  g_autoptr (SbSeries) series = g_list_model_get_item (sb_time_chart_get_series (get_chart (page)), 0);
  const SbTrendLine *trend = sb_series_get_trend (series);

  return trend != NULL && trend->shown;
}

/* None through two points; one through three, where somebody wants to see it. */
static void
test_trend (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page;

  history_save_result (ui, 4, 4);
  history_save_result (ui, 5, 4);
  page = open_page (ui);
  g_assert_false (has_trend (page));

  ui_import (ui, "ui-year.json");
  ui_draw (ui);
  g_assert_true (has_trend (page));
  toggle (ui, page, "Trend");
  g_assert_false (has_trend (page));
}

static const char *
get_details (GtkWidget *page)
{
  return ui_text (ui_child (ui_child (page, "view"), "details"));
}

/* Words of what shows, and of nothing else. */
static void
test_details (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page;

  ui_import (ui, "ui-year.json");
  page = open_page (ui);
  ui_wait_until (g_str_has_prefix (get_details (page), "Anxiety: noted 4 times from 10 January 2026 to 18 October 2026."));
  g_assert_nonnull (strstr (get_details (page), "\n\nAvoidance: noted 4 times"));

  /* From 1 March to 1 August 2026. */
  sb_time_chart_show_range (get_chart (page), 1772323200, 1785542400);
  ui_wait_until (g_str_has_prefix (get_details (page), "Anxiety: noted 2 times from 12 April 2026 to 5 July 2026."));
}

static SbSamples *
get_samples (GtkWidget *page)
{
  g_autoptr (SbSeries) series = g_list_model_get_item (sb_time_chart_get_series (get_chart (page)), 0);

  return SB_SAMPLES (sb_series_get_points (series));
}

static void
test_check_ins (Ui            *ui,
                gconstpointer  data)
{
  g_autofree char *text = NULL;
  GtkWidget *page;

  check_in_add (ui, "2026-03-05T08:30:00", 4, NULL);
  check_in_add (ui, "2026-03-06T23:00:00", 2, NULL);
  page = open_page (ui);
  choose (ui, page, "Check-ins: Mood");
  ui_wait_until (sb_samples_get_n (get_samples (page)) == 2);
  ui_draw (ui);
  text = sb_data_table_dup_text (ui_child (ui_child (page, "view"), "table"));
  g_assert_cmpstr (text, ==, "When\tMood\n2026-03-05 08:30\t4\n2026-03-06 23:00\t2\n");
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Rated in 2 check-ins."));

  check_in_add (ui, "2026-03-07T12:00:00", 5, NULL);
  ui_wait_until (sb_samples_get_n (get_samples (page)) == 3);
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (ui_find (page, ADW_TYPE_VIEW_STACK, NULL)), "table");
  ui_draw (ui);
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "7 March 2026, 12:00"));
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "5 (very good)"));
}

static void
test_narrow (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page;

  ui_import (ui, "sample-progress.json");
  ui_set_settings (":close", 1.4);
  ui_resize (ui, 370, 304);
  page = open_page (ui);
  adw_combo_row_set_selected (ui_child (page, "other"), 2);
  ui_draw (ui);
  g_assert_cmpint (gtk_widget_get_width (page), <=, 370);
  ui_set_settings (":close", 1);
}

static void
add_tests (void)
{
  ui_test ("/over-time/ranges", test_ranges);
  ui_test ("/over-time/marks", test_marks);
  ui_test ("/over-time/titles", test_titles);
  ui_test ("/over-time/hasty", test_hasty);
  ui_test ("/over-time/trend", test_trend);
  ui_test ("/over-time/details", test_details);
  ui_test ("/over-time/check-ins", test_check_ins);
  ui_test ("/over-time/narrow", test_narrow);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

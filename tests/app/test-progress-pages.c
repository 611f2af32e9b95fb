/* test-progress-pages.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "check-in-fixture.h"
#include "sb-calendar.h"
#include "sb-chart-menu.h"
#include "sb-chart-view.h"
#include "sb-pairs-chart.h"
#include "sb-plane.h"

/* The pages that Progress leads to. */

static GtkWidget *
open_page (Ui         *ui,
           const char *action)
{
  ui_activate (ui_show_place (ui, "progress"), action);
  ui_draw (ui);

  return ui_page (ui);
}

static void
assert_summary (GtkWidget  *page,
                const char *expected)
{
  g_assert_cmpstr (ui_text (ui_child (ui_child (page, "view"), "summary")), ==, expected);
}

static void
assert_text (GtkWidget  *page,
             const char *expected)
{
  g_autofree char *text = sb_data_table_dup_text (sb_chart_view_get_table (ui_child (page, "view")));

  g_assert_cmpstr (text, ==, expected);
}

static void
save_session (Ui         *ui,
              const char *exercise,
              int         before,
              int         after)
{
  g_autoptr (SbSession) session = sb_session_new (exercise, "1");

  sb_session_set_distress_before (session, before);
  sb_session_set_distress_after (session, after);
  sb_session_complete (session);
  sb_store_save_session (ui->store, session);
}

static void
test_calendar (Ui            *ui,
               gconstpointer  data)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *none = g_strdup_printf ("%d: what you practice and your check-ins will show here.",
                                           g_date_time_get_year (now));
  GtkWidget *page, *calendar;

  page = open_page (ui, "progress.calendar");
  assert_summary (page, none);
  assert_text (page, "Day\tExercises\tCheck-ins\n");
  calendar = ui_find (page, SB_TYPE_CALENDAR, NULL);
  gtk_test_accessible_assert_property (calendar, GTK_ACCESSIBLE_PROPERTY_LABEL, "Days of practice and check-ins");
  gtk_test_accessible_assert_property (calendar, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, none);

  check_in_add (ui, "2025-03-05T23:59:59", 2, NULL);
  check_in_add (ui, "2025-03-05T08:00:00", 2, NULL);
  check_in_add (ui, "2025-03-07T08:00:00", 2, NULL);
  ui_draw (ui);
  assert_text (page, "Day\tExercises\tCheck-ins\n");
  sb_calendar_set_year (SB_CALENDAR (calendar), 2025);
  ui_draw (ui);
  assert_text (page, "Day\tExercises\tCheck-ins\n2025-03-05\t0\t2\n2025-03-07\t0\t1\n");
  assert_summary (page, "In 2025, you checked in on 2 days.");

  /* A year ends at midnight where the person is, and goes as far back as there
   * is anything. */
  check_in_add (ui, "2023-12-31T23:59:59", 2, NULL);
  check_in_add (ui, "2024-01-01T00:00:00", 2, NULL);
  sb_calendar_set_year (SB_CALENDAR (calendar), 2024);
  ui_draw (ui);
  assert_text (page, "Day\tExercises\tCheck-ins\n2024-01-01\t0\t1\n");
  sb_calendar_set_year (SB_CALENDAR (calendar), 1990);
  g_assert_cmpint (sb_calendar_get_year (SB_CALENDAR (calendar)), ==, 2023);
  ui_draw (ui);
  assert_text (page, "Day\tExercises\tCheck-ins\n2023-12-31\t0\t1\n");
}

static void
test_before_and_after (Ui            *ui,
                       gconstpointer  data)
{
  GtkWidget *page = open_page (ui, "progress.eased");

  g_assert_cmpstr (gtk_stack_get_visible_child_name (ui_child (page, "pages")), ==, "empty");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == ui_find (page, GTK_TYPE_BUTTON, "See the _Exercises"));
  for (int i = 0; i < 3; i++)
    {
      save_session (ui, "paced-breathing", 8 - i, 2);
      save_session (ui, "thought-record", 3, 4);
    }
  save_session (ui, "grounding", 9, 1);
  ui_draw (ui);

  g_assert_cmpstr (gtk_stack_get_visible_child_name (ui_child (page, "pages")), ==, "chart");
  assert_text (page, "Exercise\tBefore\tAfter\tTries\nPaced breathing\t7\t2\t3\nThought record\t3\t4\t3\n");
  assert_summary (page, "How upset you were before and after 2 exercises, from 0 to 10: the middle of all your tries. "
                        "For 1 more it is too early to tell.");
  g_assert_nonnull (ui_find (page, SB_TYPE_PAIRS_CHART, NULL));
  ui_activate (page, "eased.helped");
  ui_draw (ui);
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (ui_page (ui))), ==, "What Has Helped You");
}

static guint
count_rules (GtkWidget *page)
{
  guint n = 0;

  ui_foreach (row, page, ADW_TYPE_EXPANDER_ROW)
    {
      g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "How this was worked out");
      g_assert_true (g_str_has_prefix (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), "From "));
      n++;
    }

  return n;
}

/* Each tells its rule and its sample. */
static void
test_insights (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *page = open_page (ui, "progress.insights");

  ui_wait_until (g_str_equal (gtk_stack_get_visible_child_name (ui_child (page, "pages")), "list"));
  ui_draw (ui);
  g_assert_cmpuint (count_rules (page), ==, 3);
  adw_navigation_view_pop (ui_view (ui));

  for (int i = 0; i < 3; i++)
    save_session (ui, "paced-breathing", 8, 2);
  page = open_page (ui, "progress.insights");
  ui_wait_until (g_str_equal (gtk_stack_get_visible_child_name (ui_child (page, "pages")), "list"));
  ui_draw (ui);
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "From 3 tries"));
}

/* It may be left while it reads. */
static void
test_insights_left (Ui            *ui,
                    gconstpointer  data)
{
  ui_import (ui, "sample-progress.json");
  ui_activate (ui_show_place (ui, "progress"), "progress.insights");
  adw_navigation_view_pop (ui_view (ui));
  ui_draw (ui);
}

static void
test_plane (Ui            *ui,
            gconstpointer  data)
{
  g_autoptr (SbChartImage) image = NULL;
  GtkWidget *page;

  ui_import (ui, "sample-progress.json");
  page = open_page (ui, "progress.plane");
  g_assert_nonnull (ui_find (page, SB_TYPE_PLANE, NULL));
  image = sb_chart_menu_create_image (SB_CHART_MENU (ui_find (page, SB_TYPE_CHART_MENU, NULL)));
  g_assert_nonnull (image);
}

/* What there is no chart of, there is no picture of either. */
static void
test_picture (Ui            *ui,
              gconstpointer  data)
{
  g_autoptr (SbChartImage) image = NULL;
  GtkWidget *menu;

  ui_import (ui, "sample-progress.json");
  menu = ui_child (ui_child (open_page (ui, "progress.eased"), "view"), "menu");
  image = sb_chart_menu_create_image (SB_CHART_MENU (menu));
  g_assert_nonnull (image);
  g_assert_cmpint (sb_chart_image_get_width (image), >, 300);
}

static void
add_tests (void)
{
  ui_test ("/progress-pages/calendar", test_calendar);
  ui_test ("/progress-pages/before-and-after", test_before_and_after);
  ui_test ("/progress-pages/insights", test_insights);
  ui_test ("/progress-pages/insights-left", test_insights_left);
  ui_test ("/progress-pages/plane", test_plane);
  ui_test ("/progress-pages/picture", test_picture);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

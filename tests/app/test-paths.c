/* test-paths.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-course.h"
#include "sb-path-page.h"
#include "sb-path-step-row.h"
#include "sb-path-week-row.h"
#include "sb-paths-page.h"
#include "sb-support-page.h"
#include "ui-fixture.h"

/* Paths: choosing one, walking it, changing it, resting. */

static SbPlan *
find_plan (Ui *ui)
{
  return sb_course_find_plan (sb_store_get_plans (ui->store));
}

static GtkWidget *
begin (Ui         *ui,
       const char *path)
{
  g_autoptr (SbPlan) plan = sb_course_begin (sb_content_find_path (ui->content, path), ui->store);

  return ui_open (ui, "plan:");
}

static SbPathWeekRow *
get_week (GtkWidget *page,
          guint      week)
{
  return SB_PATH_WEEK_ROW (gtk_list_box_get_row_at_index (ui_child (page, "weeks"), week));
}

static GtkWidget *
find_step (GtkWidget  *page,
           const char *uri)
{
  ui_foreach (row, page, SB_TYPE_PATH_STEP_ROW)
    {
      if (g_str_equal (sb_path_step_row_get_uri (SB_PATH_STEP_ROW (row)), uri))
        return row;
    }

  return NULL;
}

static const char *
get_words (GtkWidget  *page,
           const char *uri)
{
  return adw_action_row_get_subtitle (ADW_ACTION_ROW (find_step (page, uri)));
}

static GtkWidget *
find_begin (GtkWidget *page,
            guint      position)
{
  GtkWidget *button = ui_find (ui_child (page, "paths"), GTK_TYPE_BUTTON, "Begin");

  for (guint i = 0; i < position; i++)
    do
      button = ui_find_next (ui_child (page, "paths"), GTK_TYPE_BUTTON, button);
    while (g_strcmp0 (ui_text (button), "Begin") != 0);

  return button;
}

static AdwDialog *
get_dialog (Ui *ui)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));
}

/* Begun from the list, a path opens at its first week. */
static void
test_choose (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = ui_open (ui, "plan:");

  g_assert_true (SB_IS_PATHS_PAGE (page));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "present")));
  g_assert_null (find_plan (ui));
  gtk_test_accessible_assert_property (find_begin (page, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Begin “When worry is loud”");
  ui_click (find_begin (page, 0));
  ui_draw (ui);
  page = ui_page (ui);
  g_assert_true (SB_IS_PATH_PAGE (page));
  g_assert_cmpstr (sb_plan_get_path_id (find_plan (ui)), ==, "more-worry");
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (get_week (page, 0))));
  g_assert_false (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (get_week (page, 1))));
  g_assert_null (get_dialog (ui));
}

/* For two, only after a word on safety; fear leads to Support. */
static void
test_two (Ui            *ui,
          gconstpointer  data)
{
  GtkWidget *page = ui_open (ui, "plan:");

  ui_click (find_begin (page, 3));
  ui_draw (ui);
  g_assert_true (ADW_IS_ALERT_DIALOG (get_dialog (ui)));
  g_assert_null (find_plan (ui));
  g_signal_emit_by_name (get_dialog (ui), "response", "cancel");
  g_assert_null (find_plan (ui));
  adw_dialog_force_close (get_dialog (ui));
  ui_draw (ui);

  ui_click (find_begin (page, 3));
  ui_draw (ui);
  g_signal_emit_by_name (get_dialog (ui), "response", "afraid");
  ui_draw (ui);
  g_assert_null (find_plan (ui));
  g_assert_true (SB_IS_SUPPORT_PAGE (ui_page (ui)));
}

static void
test_two_safe (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *page = ui_open (ui, "plan:");

  ui_click (find_begin (page, 3));
  ui_draw (ui);
  g_signal_emit_by_name (get_dialog (ui), "response", "safe");
  g_assert_cmpstr (sb_plan_get_path_id (find_plan (ui)), ==, "two-together");
}

/* By hand and by practice; the page shows both, and opens the next week. */
static void
test_done (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = begin (ui, "more-worry");
  g_autoptr (SbSession) session = sb_session_new ("paced-breathing", "1");
  GtkWidget *row = find_step (page, "exercise:my-window");
  GtkWidget *check = ui_find (row, GTK_TYPE_CHECK_BUTTON, NULL);

  gtk_test_accessible_assert_role (check, GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_test_accessible_assert_property (check, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Done: Your window");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_nonnull (sb_plan_get_done (find_plan (ui), "exercise:my-window"));
  ui_wait_until (g_str_equal (get_words (page, "exercise:my-window"), "Done"));
  g_assert_true (find_step (page, "exercise:my-window") == row);

  sb_session_complete (session);
  sb_store_save_session (ui->store, session);
  ui_wait_until (g_str_equal (get_words (page, "exercise:paced-breathing"), "Practiced"));
  g_assert_false (gtk_widget_get_sensitive (ui_find (find_step (page, "exercise:paced-breathing"), GTK_TYPE_CHECK_BUTTON, NULL)));

  ui_click (ui_find (find_step (page, "article:anxiety-in-relationships"), GTK_TYPE_BUTTON, NULL));
  ui_wait_until (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (get_week (page, 1))));
  g_assert_cmpstr (get_words (page, "article:anxiety-in-relationships"), ==, "Left out");
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (get_week (page, 0))), ==, "Done");
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (get_week (page, 1))), ==, "You are here");
}

static void
test_add (Ui            *ui,
          gconstpointer  data)
{
  GtkWidget *page = begin (ui, "more-worry");
  GtkWidget *row;

  gtk_widget_activate_action (page, "path.add", "s", "steady-ground");
  ui_draw (ui);
  row = ui_find (get_dialog (ui), ADW_TYPE_ACTION_ROW, "Grounding with your senses");
  g_signal_emit_by_name (row, "activate");
  ui_wait_until (find_step (page, "exercise:grounding") != NULL);
  g_assert_cmpstr (sb_plan_get_added (find_plan (ui), "exercise:grounding"), ==, "steady-ground");

  ui_click (ui_find (find_step (page, "exercise:grounding"), GTK_TYPE_BUTTON, NULL));
  ui_wait_until (find_step (page, "exercise:grounding") == NULL);
  g_assert_null (sb_plan_get_added (find_plan (ui), "exercise:grounding"));
}

static void
test_move_on (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page = begin (ui, "both");

  gtk_widget_activate_action (page, "path.go-to", "s", "ways-back");
  ui_wait_until (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (get_week (page, 1))));
  g_assert_cmpstr (sb_plan_get_week (find_plan (ui)), ==, "ways-back");
  g_assert_cmpstr (ui_text (ui_child (page, "status")), ==, "Week 2 of 6: Ways to come back");
}

/* Resting, and back: where it was, and nothing missed. */
static void
test_pause (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = begin (ui, "more-distance");

  g_assert_false (gtk_widget_get_visible (ui_child (page, "resume")));
  ui_activate (page, "path.pause");
  ui_wait_until (gtk_widget_get_visible (ui_child (page, "resume")));
  g_assert_nonnull (sb_plan_get_paused (find_plan (ui)));
  ui_activate (page, "path.resume");
  ui_wait_until (!gtk_widget_get_visible (ui_child (page, "resume")));
  g_assert_cmpstr (ui_text (ui_child (page, "welcome")), ==,
                   "Welcome back. You go on where you were. You have missed nothing.");
  g_assert_cmpstr (sb_plan_get_week (find_plan (ui)), ==, "your-pace");
}

static void
test_end (Ui            *ui,
          gconstpointer  data)
{
  GtkWidget *page = begin (ui, "more-distance");

  ui_activate (page, "path.end");
  ui_draw (ui);
  g_signal_emit_by_name (get_dialog (ui), "response", "cancel");
  g_assert_nonnull (find_plan (ui));
  g_signal_emit_by_name (get_dialog (ui), "response", "end");
  g_assert_null (find_plan (ui));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_plans (ui->store)), ==, 1);
  ui_wait_until (!SB_IS_PATH_PAGE (ui_page (ui)));
}

static void
test_start_over (Ui            *ui,
                 gconstpointer  data)
{
  GtkWidget *page = begin (ui, "more-distance");
  SbPlan *first = find_plan (ui);

  ui_activate (page, "path.start-over");
  ui_draw (ui);
  g_signal_emit_by_name (get_dialog (ui), "response", "start-over");
  ui_draw (ui);
  g_assert_true (find_plan (ui) != first);
  g_assert_true (SB_IS_PATH_PAGE (ui_page (ui)));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_plans (ui->store)), ==, 2);
}

/* By Tab from the row to its tick, and on to what leaves it out. */
static void
test_keys (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = begin (ui, "more-worry");
  GtkWidget *row = find_step (page, "exercise:my-window");

  g_assert_true (gtk_widget_grab_focus (row));
  g_assert_true (gtk_widget_child_focus (row, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (ui->window)) == ui_find (row, GTK_TYPE_CHECK_BUTTON, NULL));
  g_assert_true (gtk_widget_child_focus (row, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (ui->window)) == ui_find (row, GTK_TYPE_BUTTON, NULL));
  gtk_test_accessible_assert_property (ui_find (row, GTK_TYPE_BUTTON, NULL), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Leave out “Your window”");
}

/* Today shows the next small step, and none while the plan rests. */
static void
test_today (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *today = ui_page (ui);
  g_autoptr (SbPlan) plan = NULL;

  g_assert_false (gtk_widget_get_visible (ui_child (today, "path_group")));
  plan = sb_course_begin (sb_content_find_path (ui->content, "more-worry"), ui->store);
  ui_draw (ui);
  g_assert_true (gtk_widget_get_visible (ui_child (today, "path_group")));
  g_assert_nonnull (ui_find (ui_child (today, "path"), ADW_TYPE_ACTION_ROW, "When worry is loud"));
  sb_plan_pause (plan, TRUE);
  sb_store_save_record (ui->store, SB_RECORD (plan));
  ui_draw (ui);
  g_assert_false (gtk_widget_get_visible (ui_child (today, "path_group")));
}

static void
test_practice (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *practice = ui_show_place (ui, "practice");
  GtkWidget *row = ui_find (practice, ADW_TYPE_ACTION_ROW, "A plan of six weeks");
  g_autoptr (SbPlan) plan = NULL;

  g_assert_nonnull (row);
  plan = sb_course_begin (sb_content_find_path (ui->content, "both"), ui->store);
  g_assert_cmpstr (ui_text (row), ==, "When you want it and fear it");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Week 1 of 6: Safe enough, first");
  g_signal_emit_by_name (row, "activate");
  ui_draw (ui);
  g_assert_true (SB_IS_PATH_PAGE (ui_page (ui)));
}

static void
add_tests (void)
{
  ui_test ("/paths/choose", test_choose);
  ui_test ("/paths/two", test_two);
  ui_test ("/paths/two-safe", test_two_safe);
  ui_test ("/paths/done", test_done);
  ui_test ("/paths/add", test_add);
  ui_test ("/paths/move-on", test_move_on);
  ui_test ("/paths/pause", test_pause);
  ui_test ("/paths/end", test_end);
  ui_test ("/paths/start-over", test_start_over);
  ui_test ("/paths/keys", test_keys);
  ui_test ("/paths/today", test_today);
  ui_test ("/paths/practice", test_practice);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

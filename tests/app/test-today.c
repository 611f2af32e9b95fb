/* test-today.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-calm-page.h"
#include "sb-check-in-page.h"
#include "sb-opening-page.h"
#include "sb-past-page.h"
#include "sb-session-page.h"
#include "sb-today-page.h"

static gboolean
has_drafts (GtkWidget *today)
{
  return gtk_widget_get_visible (ui_child (today, "drafts_group"));
}

static void
test_today_at_first (Ui            *ui,
                     gconstpointer  data)
{
  GtkWidget *today = ui_page (ui);

  g_assert_false (has_drafts (today));
  g_assert_true (history_has_row (ui_child (today, "steps"), sb_instrument_get_title (history_get_instrument (ui))));
  g_assert_cmpuint (ui_count (ui_child (today, "steps"), ADW_TYPE_ACTION_ROW), ==, 2);
}

static void
test_today_drafts (Ui            *ui,
                   gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = history_new_assessment (ui, 4, 0);
  g_autoptr (SbSession) session = sb_session_new ("thought-record", "1");
  GtkWidget *today = ui_page (ui);
  GtkWidget *drafts = ui_child (today, "drafts");

  sb_store_save_assessment (ui->store, assessment);
  ui_draw (ui);
  g_assert_true (has_drafts (today));
  g_assert_true (history_has_row (drafts, sb_instrument_get_title (history_get_instrument (ui))));
  g_assert_false (history_has_row (drafts, "Thought record"));

  sb_store_save_session (ui->store, session);
  ui_draw (ui);
  g_assert_true (history_has_row (drafts, "Thought record"));

  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
  ui_draw (ui);
  g_assert_true (has_drafts (today));
  g_assert_false (history_has_row (drafts, sb_instrument_get_title (history_get_instrument (ui))));

  sb_store_delete_session (ui->store, session);
  ui_draw (ui);
  g_assert_false (has_drafts (today));
  sb_store_restore_session (ui->store, session);
  ui_draw (ui);
  g_assert_true (history_has_row (drafts, "Thought record"));
  sb_session_stop (session);
  sb_store_save_session (ui->store, session);
  ui_draw (ui);
  g_assert_false (has_drafts (today));
}

/* The draft's row leads to where one goes on. */
static void
test_today_draft_leads_on (Ui            *ui,
                           gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = history_new_assessment (ui, 4, 0);
  GtkWidget *row;

  sb_store_save_assessment (ui->store, assessment);
  ui_draw (ui);
  row = ui_find (ui_child (ui_page (ui), "drafts"), ADW_TYPE_ACTION_ROW, NULL);
  adw_action_row_activate (ADW_ACTION_ROW (row));
  ui_draw (ui);
  g_assert_true (SB_IS_OPENING_PAGE (ui_page (ui)));
  g_assert_nonnull (ui_find (ui_page (ui), GTK_TYPE_BUTTON, "Go On (9 of 18 Answered)"));
}

static void
test_today_draft_about_somebody (Ui            *ui,
                                 gconstpointer  data)
{
  g_autoptr (SbPerson) person = sb_person_new ("Ana", "partner");
  g_autoptr (SbAssessment) assessment = NULL;
  GtkWidget *row;

  sb_store_save_person (ui->store, person);
  assessment = sb_assessment_new ("attachment-bond", "1", sb_record_get_id (SB_RECORD (person)));
  sb_assessment_set_answer (assessment, "a1", 4);
  sb_store_save_assessment (ui->store, assessment);
  ui_draw (ui);
  row = ui_find (ui_child (ui_page (ui), "drafts"), ADW_TYPE_ACTION_ROW, NULL);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Your bond with Ana");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "1 of 9 answered");

  adw_action_row_activate (ADW_ACTION_ROW (row));
  ui_draw (ui);
  g_assert_true (SB_IS_OPENING_PAGE (ui_page (ui)));
  g_assert_nonnull (ui_find (ui_page (ui), GTK_TYPE_BUTTON, "Go On (1 of 9 Answered)"));
}

/* A goal is heard at once, and a pulse that is newer than the pattern does
 * not take its place. */
static void
test_today_goal (Ui            *ui,
                 gconstpointer  data)
{
  g_autoptr (SbAssessment) pattern = history_new_assessment (ui, 4, 0);
  g_autoptr (SbAssessment) pulse = sb_assessment_new ("weekly-pulse", "1", NULL);
  g_autoptr (SbAim) aim = sb_aim_new ("emotional-regulation");
  GtkWidget *steps = ui_child (ui_page (ui), "steps");

  sb_assessment_complete (pattern);
  sb_store_save_assessment (ui->store, pattern);
  sb_assessment_complete (pulse);
  sb_store_save_assessment (ui->store, pulse);
  ui_draw (ui);
  g_assert_false (history_has_row (steps, "Grounding with your senses"));

  sb_store_save_aim (ui->store, aim);
  ui_draw (ui);
  g_assert_true (history_has_row (steps, "Grounding with your senses"));
  sb_store_delete_aim (ui->store, aim);
  ui_draw (ui);
  g_assert_false (history_has_row (steps, "Grounding with your senses"));
}

/* A draft of what this version does not know cannot be gone on with. */
static void
test_today_unknown_drafts (Ui            *ui,
                           gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("an-instrument-of-tomorrow", "9", NULL);
  g_autoptr (SbSession) session = sb_session_new ("an-exercise-of-tomorrow", "9");
  GtkWidget *today = ui_page (ui);

  sb_assessment_set_answer (assessment, "x1", 1);
  sb_store_save_assessment (ui->store, assessment);
  sb_store_save_session (ui->store, session);
  ui_draw (ui);
  g_assert_false (has_drafts (today));

  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
  ui_draw (ui);
  g_assert_cmpuint (ui_count (ui_child (today, "steps"), ADW_TYPE_ACTION_ROW), ==, 2);
  ui_show_place (ui, "assess");
  ui_show_place (ui, "progress");
}

static void
test_today_next_steps (Ui            *ui,
                       gconstpointer  data)
{
  GtkWidget *steps = ui_child (ui_page (ui), "steps");

  /* High anxiety, low avoidance. */
  history_save_result (ui, 6, 2);
  ui_draw (ui);
  g_assert_true (history_has_row (steps, "Paced breathing"));
  g_assert_true (history_has_row (steps, "Thought record"));
  g_assert_cmpuint (ui_count (steps, ADW_TYPE_ACTION_ROW), ==, 3);

  /* The newest counts: low anxiety, high avoidance. */
  history_save_result (ui, 2, 6);
  ui_draw (ui);
  g_assert_false (history_has_row (steps, "Paced breathing"));
  g_assert_cmpuint (ui_count (steps, ADW_TYPE_ACTION_ROW), ==, 3);
}

/* --- Who comes --- */

static void
set_now (Ui   *ui,
         int   days,
         int   hours)
{
  g_autoptr (GDateTime) really = g_date_time_new_now_local ();
  g_autoptr (GDateTime) later = g_date_time_add_full (really, 0, 0, days, hours, 0, 0);

  sb_today_page_set_now (SB_TODAY_PAGE (ui_page (ui)), later);
  ui_draw (ui);
}

static const char *
get_heading (Ui *ui)
{
  return gtk_label_get_label (ui_child (ui_page (ui), "heading"));
}

static gboolean
has_welcome (Ui *ui)
{
  return gtk_widget_get_visible (ui_child (ui_page (ui), "welcome"));
}

static void
complete_session (Ui         *ui,
                  const char *exercise)
{
  g_autoptr (SbSession) session = sb_session_new (exercise, "1");

  sb_session_complete (session);
  sb_store_save_session (ui->store, session);
  ui_draw (ui);
}

static void
test_today_headings (Ui            *ui,
                     gconstpointer  data)
{
  g_assert_cmpstr (get_heading (ui), ==, "Welcome");
  g_assert_true (has_welcome (ui));

  complete_session (ui, "grounding");
  g_assert_cmpstr (get_heading (ui), ==, "What would help now?");
  g_assert_false (has_welcome (ui));

  set_now (ui, 15, 0);
  g_assert_cmpstr (get_heading (ui), ==, "Welcome back");
  g_assert_true (has_welcome (ui));
}

static void
opened_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  *(gboolean *) user_data = sb_store_open_finish (SB_STORE (object), result, NULL);
}

/* While the history is not open, nobody is taken for new. */
static void
test_today_not_open (Ui            *ui,
                     gconstpointer  data)
{
  GtkWidget *today = ui_page (ui);
  gboolean opened = FALSE;

  sb_store_close (ui->store);
  ui_draw (ui);
  g_assert_cmpstr (get_heading (ui), ==, "What would help now?");
  g_assert_false (gtk_widget_get_visible (ui_child (today, "steps_group")));
  g_assert_true (gtk_widget_get_mapped (ui_child (today, "check_in")));

  sb_store_open_async (ui->store, NULL, opened_cb, &opened);
  ui_wait_until (opened);
  ui_draw (ui);
  g_assert_cmpstr (get_heading (ui), ==, "Welcome");
  g_assert_true (gtk_widget_get_visible (ui_child (today, "steps_group")));
}

/* --- What was done last --- */

static GtkWidget *
find_past (Ui *ui)
{
  return ui_find (ui_child (ui_page (ui), "past"), ADW_TYPE_ACTION_ROW, NULL);
}

static void
open_past (Ui    *ui,
           GType  type)
{
  adw_action_row_activate (ADW_ACTION_ROW (find_past (ui)));
  ui_draw (ui);
  g_assert_true (g_type_is_a (G_OBJECT_TYPE (ui_page (ui)), type));
  adw_navigation_view_pop (ui_view (ui));
  ui_draw (ui);
}

static void
test_today_done (Ui            *ui,
                 gconstpointer  data)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (SbCheckIn) check_in = NULL;
  g_autoptr (GDateTime) later = g_date_time_add_minutes (now, 1);

  g_assert_null (find_past (ui));
  complete_session (ui, "grounding");
  g_assert_cmpstr (ui_text (find_past (ui)), ==, "Grounding with your senses");
  open_past (ui, SB_TYPE_SESSION_PAGE);

  history_save_result (ui, 6, 2);
  ui_draw (ui);
  g_assert_cmpstr (ui_text (find_past (ui)), ==, sb_instrument_get_title (history_get_instrument (ui)));
  open_past (ui, SB_TYPE_PAST_PAGE);

  check_in = sb_check_in_new (later);
  sb_store_save_check_in (ui->store, check_in);
  ui_draw (ui);
  g_assert_cmpstr (ui_text (find_past (ui)), ==, "Check-in");
  open_past (ui, SB_TYPE_CHECK_IN_PAGE);
}

static void
test_today_retake (Ui            *ui,
                   gconstpointer  data)
{
  history_save_result (ui, 6, 2);
  set_now (ui, 27, 0);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (find_past (ui))), ==, "What you did last");
  set_now (ui, 28, 1);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (find_past (ui))), ==,
                   "By now, another look can tell you more.");
  open_past (ui, SB_TYPE_OPENING_PAGE);
}

/* --- Changes --- */

/* However many there are, the page follows in the next frame. */
static void
test_today_many_changes (Ui            *ui,
                         gconstpointer  data)
{
  GtkWidget *today = ui_page (ui);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < 20; i++)
    {
      SbSession *session = sb_session_new ("thought-record", "1");

      g_ptr_array_add (sessions, session);
      sb_store_save_session (ui->store, session);
      g_assert_false (has_drafts (today));
    }
  ui_draw (ui);
  g_assert_true (has_drafts (today));

  for (guint i = 0; i < sessions->len; i++)
    sb_store_delete_session (ui->store, g_ptr_array_index (sessions, i));
  ui_draw (ui);
  g_assert_false (has_drafts (today));
}

/* A page that nobody sees waits until somebody does. */
static void
test_today_elsewhere (Ui            *ui,
                      gconstpointer  data)
{
  GtkWidget *today = ui_page (ui);

  ui_show_place (ui, "support");
  complete_session (ui, "grounding");
  g_assert_cmpstr (gtk_label_get_label (ui_child (today, "heading")), ==, "Welcome");
  ui_show_place (ui, "today");
  g_assert_cmpstr (get_heading (ui), ==, "What would help now?");
}

static GtkWidget *
get_focus (Ui *ui)
{
  return gtk_window_get_focus (GTK_WINDOW (ui->window));
}

static void
test_today_keeps_focus (Ui            *ui,
                        gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = history_new_assessment (ui, 4, 0);
  g_autoptr (SbSession) session = sb_session_new ("thought-record", "1");
  GtkWidget *drafts = ui_child (ui_page (ui), "drafts");
  GtkWidget *row;

  sb_store_save_session (ui->store, session);
  ui_draw (ui);
  row = ui_find (drafts, ADW_TYPE_ACTION_ROW, "Thought record");
  gtk_widget_grab_focus (row);

  /* Another comes before it, and goes. */
  sb_store_save_assessment (ui->store, assessment);
  ui_draw (ui);
  g_assert_cmpuint (ui_count (drafts, ADW_TYPE_ACTION_ROW), ==, 2);
  g_assert_true (get_focus (ui) == row);
  sb_store_delete_assessment (ui->store, assessment);
  ui_draw (ui);
  g_assert_true (get_focus (ui) == row);

  /* It goes itself: what takes its place, or what is always there. */
  sb_store_restore_assessment (ui->store, assessment);
  ui_draw (ui);
  sb_store_delete_session (ui->store, session);
  ui_draw (ui);
  g_assert_true (get_focus (ui) == ui_find (drafts, ADW_TYPE_ACTION_ROW, NULL));
  sb_store_delete_assessment (ui->store, assessment);
  ui_draw (ui);
  g_assert_true (get_focus (ui) == ui_child (ui_page (ui), "check_in"));
}

/* What is said of a draft changes, and the row stays. */
static void
test_today_same_row (Ui            *ui,
                     gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = history_new_assessment (ui, 4, 0);
  GtkWidget *drafts = ui_child (ui_page (ui), "drafts");
  GtkWidget *row;

  sb_store_save_assessment (ui->store, assessment);
  ui_draw (ui);
  row = ui_find (drafts, ADW_TYPE_ACTION_ROW, NULL);
  sb_assessment_set_answer (assessment, "v1", 3);
  sb_store_save_assessment (ui->store, assessment);
  ui_draw (ui);
  g_assert_true (ui_find (drafts, ADW_TYPE_ACTION_ROW, NULL) == row);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "10 of 18 answered");
}

/* --- Midnight --- */

static const char *
get_day (Ui *ui)
{
  return adw_action_row_get_subtitle (ADW_ACTION_ROW (find_past (ui)));
}

/* So that it is a second before midnight by the page's clock. */
static void
set_late (Ui *ui)
{
  g_autoptr (GDateTime) really = g_date_time_new_now_local ();
  g_autoptr (GDateTime) late = g_date_time_new_local (g_date_time_get_year (really), g_date_time_get_month (really),
                                                      g_date_time_get_day_of_month (really), 23, 59, 59);

  sb_today_page_set_now (SB_TODAY_PAGE (ui_page (ui)), late);
}

static void
test_today_midnight (Ui            *ui,
                     gconstpointer  data)
{
  complete_session (ui, "grounding");
  set_late (ui);
  g_assert_cmpstr (get_day (ui), ==, "Today");
  ui_wait_until (g_str_equal (get_day (ui), "Yesterday"));
}

/* --- By keyboard and by ear --- */

/* What leads out of distress is what Enter does at first. */
static void
test_today_begins_at_calm (Ui            *ui,
                           gconstpointer  data)
{
  GtkWidget *today = ui_page (ui);

  g_assert_true (get_focus (ui) == ui_child (today, "calm"));
  ui_click (ui_child (today, "calm"));
  ui_draw (ui);
  g_assert_true (SB_IS_CALM_PAGE (ui_page (ui)));
}

/* From the top to the bottom, each row once. */
static void
test_today_order (Ui            *ui,
                  gconstpointer  data)
{
  static const char *const names[] = { "check_in", "drafts", "past", "steps" };
  g_autoptr (SbSession) session = sb_session_new ("thought-record", "1");
  GtkWidget *today = ui_page (ui);

  sb_store_save_session (ui->store, session);
  complete_session (ui, "grounding");
  gtk_widget_grab_focus (ui_child (today, "calm"));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GtkWidget *next = ui_child (today, names[i]);

      g_assert_true (gtk_widget_child_focus (today, GTK_DIR_TAB_FORWARD));
      g_assert_true (get_focus (ui) == next || gtk_widget_is_ancestor (get_focus (ui), next));
    }
}

static void
test_today_names (Ui            *ui,
                  gconstpointer  data)
{
  GtkWidget *today = ui_page (ui);

  complete_session (ui, "grounding");
  gtk_test_accessible_assert_role (ui_child (today, "heading"), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (ui_child (today, "heading"), GTK_ACCESSIBLE_PROPERTY_LEVEL, 1);
  gtk_test_accessible_assert_role (ui_child (today, "past_title"), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (ui_child (today, "past_title"), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2);
  gtk_test_accessible_assert_role (ui_child (today, "calm"), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_role (ui_child (today, "past"), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (ui_child (today, "past"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Looking back");
  gtk_test_accessible_assert_property (ui_child (today, "steps"), GTK_ACCESSIBLE_PROPERTY_LABEL, "A good place to start");
}

static void
add_tests (void)
{
  ui_test ("/today/at-first", test_today_at_first);
  ui_test ("/today/drafts", test_today_drafts);
  ui_test ("/today/draft-leads-on", test_today_draft_leads_on);
  ui_test ("/today/draft-about-somebody", test_today_draft_about_somebody);
  ui_test ("/today/goal", test_today_goal);
  ui_test ("/today/next-steps", test_today_next_steps);
  ui_test ("/today/headings", test_today_headings);
  ui_test ("/today/not-open", test_today_not_open);
  ui_test ("/today/done", test_today_done);
  ui_test ("/today/retake", test_today_retake);
  ui_test ("/today/many-changes", test_today_many_changes);
  ui_test ("/today/elsewhere", test_today_elsewhere);
  ui_test ("/today/keeps-focus", test_today_keeps_focus);
  ui_test ("/today/same-row", test_today_same_row);
  ui_test ("/today/midnight", test_today_midnight);
  ui_test ("/today/begins-at-calm", test_today_begins_at_calm);
  ui_test ("/today/order", test_today_order);
  ui_test ("/today/names", test_today_names);
  ui_test ("/today/unknown-drafts", test_today_unknown_drafts);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

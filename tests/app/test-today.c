/* test-today.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-opening-page.h"

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
  g_assert_true (has_drafts (today));
  g_assert_true (history_has_row (drafts, sb_instrument_get_title (history_get_instrument (ui))));
  g_assert_false (history_has_row (drafts, "Thought record"));

  sb_store_save_session (ui->store, session);
  g_assert_true (history_has_row (drafts, "Thought record"));

  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
  g_assert_true (has_drafts (today));
  g_assert_false (history_has_row (drafts, sb_instrument_get_title (history_get_instrument (ui))));

  sb_store_delete_session (ui->store, session);
  g_assert_false (has_drafts (today));
  sb_store_restore_session (ui->store, session);
  g_assert_true (history_has_row (drafts, "Thought record"));
  sb_session_stop (session);
  sb_store_save_session (ui->store, session);
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
  g_assert_false (history_has_row (steps, "Grounding with your senses"));

  sb_store_save_aim (ui->store, aim);
  g_assert_true (history_has_row (steps, "Grounding with your senses"));
  sb_store_delete_aim (ui->store, aim);
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
  g_assert_false (has_drafts (today));

  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
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
  g_assert_true (history_has_row (steps, "Paced breathing"));
  g_assert_true (history_has_row (steps, "Thought record"));
  g_assert_cmpuint (ui_count (steps, ADW_TYPE_ACTION_ROW), ==, 3);

  /* The newest counts: low anxiety, high avoidance. */
  history_save_result (ui, 2, 6);
  g_assert_false (history_has_row (steps, "Paced breathing"));
  g_assert_cmpuint (ui_count (steps, ADW_TYPE_ACTION_ROW), ==, 3);
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
  ui_test ("/today/unknown-drafts", test_today_unknown_drafts);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

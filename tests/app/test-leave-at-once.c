/* test-leave-at-once.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "past-fixture.h"
#include "player-fixture.h"
#include "question-fixture.h"
#include "sb-bonds-page.h"
#include "sb-calm-page.h"
#include "sb-history-models.h"
#include "sb-note-dialog.h"
#include "sb-opening-page.h"
#include "sb-person-dialog.h"
#include "sb-player-page.h"
#include "sb-question-page.h"
#include "sb-support-page.h"
#include "sb-trusted-page.h"

/* Whoever leaves at once, for Support or for what calms, is not asked
 * anything, and loses nothing. */

static void
go (Ui         *ui,
    const char *where)
{
  if (g_str_equal (where, "calm"))
    ui_activate (ui->window, "win.calm");
  else
    ui_show_place (ui, where);
  ui_draw (ui);
}

static AdwDialog *
get_dialog (Ui *ui)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));
}

static GtkTextBuffer *
get_note (Ui *ui)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (ui_find (get_dialog (ui), GTK_TYPE_TEXT_VIEW, NULL)));
}

static GtkWidget *
open_note (Ui *ui)
{
  SbAssessment *assessment = past_add (ui, GENERAL, NULL, 1, "4 4");
  GtkWidget *page = past_open (ui, assessment);

  ui_activate (page, "past.note");
  ui_draw (ui);
  g_assert_true (SB_IS_NOTE_DIALOG (get_dialog (ui)));

  return page;
}

static void
assert_note (Ui         *ui,
             const char *words)
{
  g_autofree char *text = NULL;

  g_assert_true (SB_IS_NOTE_DIALOG (get_dialog (ui)));
  g_object_get (get_note (ui), "text", &text, NULL);
  g_assert_cmpstr (text, ==, words);
}

/* It comes back with its page, as often as one leaves, and can be saved. */
static void
test_note (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page;

  ui_show_place (ui, "assess");
  page = open_note (ui);
  gtk_text_buffer_set_text (get_note (ui), "It was too", -1);
  go (ui, "support");
  g_assert_null (get_dialog (ui));
  g_assert_true (SB_IS_SUPPORT_PAGE (ui_page (ui)));

  go (ui, "today");
  g_assert_null (get_dialog (ui));
  go (ui, "assess");
  g_assert_true (ui_page (ui) == page);
  assert_note (ui, "It was too");

  gtk_text_buffer_insert_at_cursor (get_note (ui), " much", -1);
  go (ui, "calm");
  g_assert_null (get_dialog (ui));
  g_assert_true (SB_IS_CALM_PAGE (ui_page (ui)));
  adw_navigation_view_pop (ui_view (ui));
  ui_draw (ui);
  assert_note (ui, "It was too much");

  ui_activate (get_dialog (ui), "note.save");
  ui_draw (ui);
  g_assert_null (get_dialog (ui));
  go (ui, "support");
  go (ui, "assess");
  g_assert_null (get_dialog (ui));
}

static void
test_note_unchanged (Ui            *ui,
                     gconstpointer  data)
{
  ui_show_place (ui, "assess");
  open_note (ui);
  go (ui, "support");
  g_assert_null (get_dialog (ui));
  go (ui, "assess");
  g_assert_null (get_dialog (ui));
}

/* The question whether to keep it goes, and what it asked about stays. */
static void
test_question_about_note (Ui            *ui,
                          gconstpointer  data)
{
  ui_show_place (ui, "assess");
  open_note (ui);
  gtk_text_buffer_set_text (get_note (ui), "Too much", -1);
  adw_dialog_close (get_dialog (ui));
  ui_draw (ui);
  g_assert_true (ADW_IS_ALERT_DIALOG (get_dialog (ui)));
  go (ui, "support");
  g_assert_null (get_dialog (ui));
  go (ui, "assess");
  assert_note (ui, "Too much");
}

/* Support comes with its first page, so the page of the dialog is gone: it
 * comes back with another such page. */
static void
test_page_gone (Ui            *ui,
                gconstpointer  data)
{
  ui_show_place (ui, "support");
  ui_activate (ui_page (ui), "support.trusted");
  ui_draw (ui);
  ui_activate (ui_page (ui), "trusted.add");
  ui_draw (ui);
  gtk_editable_set_text (GTK_EDITABLE (ui_child (get_dialog (ui), "name")), "Ana");
  go (ui, "support");
  g_assert_null (get_dialog (ui));
  g_assert_true (SB_IS_SUPPORT_PAGE (ui_page (ui)));

  ui_activate (ui_page (ui), "support.trusted");
  ui_draw (ui);
  g_assert_nonnull (get_dialog (ui));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (ui_child (get_dialog (ui), "name"))), ==, "Ana");
}

/* What is chosen counts as much as what is typed. */
static void
test_choice (Ui            *ui,
             gconstpointer  data)
{
  ui_show_place (ui, "assess");
  ui_show (ui, sb_bonds_page_new (ui->content, ui->store));
  ui_activate (ui_page (ui), "bonds.add");
  ui_draw (ui);
  adw_combo_row_set_selected (ui_child (get_dialog (ui), "kind"), 2);
  go (ui, "support");
  go (ui, "assess");
  g_assert_true (SB_IS_PERSON_DIALOG (get_dialog (ui)));
  g_assert_cmpuint (adw_combo_row_get_selected (ui_child (get_dialog (ui), "kind")), ==, 2);
}

/* Of Support itself, its first page, whatever was opened in it. */
static void
test_first_page (Ui            *ui,
                 gconstpointer  data)
{
  ui_show_place (ui, "support");
  ui_activate (ui_page (ui), "support.trusted");
  ui_draw (ui);
  g_assert_true (SB_IS_TRUSTED_PAGE (ui_page (ui)));
  go (ui, "learn");
  go (ui, "support");
  g_assert_true (SB_IS_SUPPORT_PAGE (ui_page (ui)));
}

static void
test_question (Ui            *ui,
               gconstpointer  data)
{
  const char *where = data;
  g_autoptr (SbAssessment) draft = NULL;

  question_choose (question_begin (ui), 2);
  g_assert_true (SB_IS_QUESTION_PAGE (ui_page (ui)));
  go (ui, where);
  g_assert_false (SB_IS_QUESTION_PAGE (ui_page (ui)));
  draft = sb_history_models_find_draft_assessment (ui->store);
  g_assert_nonnull (draft);
}

static void
test_question_to_support (Ui            *ui,
                          gconstpointer  data)
{
  test_question (ui, "support");
  g_assert_true (SB_IS_SUPPORT_PAGE (ui_page (ui)));
}

static void
test_question_to_calm (Ui            *ui,
                       gconstpointer  data)
{
  test_question (ui, "calm");
  g_assert_true (SB_IS_CALM_PAGE (ui_page (ui)));
}

/* A pause: it can be gone on with, at the step where it was left. */
static void
test_exercise_to_support (Ui            *ui,
                          gconstpointer  data)
{
  g_autoptr (SbSession) session = player_new_session (DEEP);
  GtkWidget *page = player_open (ui, session);

  player_go_to (page, session, "thought");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (ui_find (page, GTK_TYPE_TEXT_VIEW, NULL))),
                            "They left", -1);
  go (ui, "support");
  g_assert_true (SB_IS_SUPPORT_PAGE (ui_page (ui)));
  g_assert_cmpuint (player_count_saved (ui), ==, 1);
  g_assert_null (sb_session_get_stopped (session));
  g_assert_cmpstr (sb_session_get_step (session), ==, "thought");
  g_assert_cmpstr (json_node_get_string (sb_session_get_response (session, "thought")), ==, "They left");

  go (ui, "today");
  go (ui, "support");
  g_assert_true (SB_IS_SUPPORT_PAGE (ui_page (ui)));
}

/* As “This Is Too Much” does. */
static void
test_exercise_to_calm (Ui            *ui,
                       gconstpointer  data)
{
  g_autoptr (SbSession) session = player_new_session (DEEP);
  GtkWidget *page = player_open (ui, session);

  player_go_to (page, session, "thought");
  go (ui, "calm");
  g_assert_true (SB_IS_PLAYER_PAGE (ui_page (ui)));
  g_assert_cmpstr (ui_heading (ui), ==, "Right here");
  g_assert_nonnull (sb_session_get_stopped (session));
}

/* Once it is done, there is nothing to stop, and nothing to take back. */
static void
test_done_exercise_to_calm (Ui            *ui,
                            gconstpointer  data)
{
  g_autoptr (SbSession) session = player_new_session (LIGHT);
  GtkWidget *page = player_open (ui, session);

  for (guint i = 0; sb_session_get_completed (session) == NULL && i < 20; i++)
    ui_activate (page, "player.next");
  ui_draw (ui);
  go (ui, "calm");
  g_assert_true (SB_IS_CALM_PAGE (ui_page (ui)));
  g_assert_null (sb_session_get_stopped (session));
  g_assert_nonnull (sb_session_get_completed (session));
}

/* The way on to Support stands beside the way to end it, and nowhere else. */
static void
test_end_of_tools (Ui            *ui,
                   gconstpointer  data)
{
  static const char *const tools[] = { "paced-breathing", "grounding", "wait-before-you-send" };

  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    {
      GtkWidget *page = player_open_at_once (ui, tools[i]);
      GtkWidget *support = ui_child (page, "support");

      g_assert_false (gtk_widget_get_visible (support));
      g_assert_true (gtk_widget_get_visible (ui_child (page, "support_icon")));
      for (guint step = 0; !gtk_widget_get_visible (support) && step < 20; step++)
        ui_activate (page, "player.next");
      ui_draw (ui);
      g_assert_true (gtk_widget_get_visible (support));
      g_assert_false (gtk_widget_get_visible (ui_child (page, "support_icon")));
      g_assert_true (gtk_widget_get_parent (support) == gtk_widget_get_parent (ui_child (page, "next")));
      g_assert_false (gtk_widget_has_css_class (support, "destructive-action"));
      g_assert_true (gtk_widget_has_css_class (ui_child (page, "next"), "suggested-action"));

      ui_click (support);
      ui_draw (ui);
      g_assert_true (SB_IS_SUPPORT_PAGE (ui_page (ui)));
    }
}

static void
add_tests (void)
{
  ui_test ("/leave-at-once/note", test_note);
  ui_test ("/leave-at-once/note-unchanged", test_note_unchanged);
  ui_test ("/leave-at-once/question-about-note", test_question_about_note);
  ui_test ("/leave-at-once/page-gone", test_page_gone);
  ui_test ("/leave-at-once/choice", test_choice);
  ui_test ("/leave-at-once/first-page", test_first_page);
  ui_test ("/leave-at-once/question-to-support", test_question_to_support);
  ui_test ("/leave-at-once/question-to-calm", test_question_to_calm);
  ui_test ("/leave-at-once/exercise-to-support", test_exercise_to_support);
  ui_test ("/leave-at-once/exercise-to-calm", test_exercise_to_calm);
  ui_test ("/leave-at-once/done-exercise-to-calm", test_done_exercise_to_calm);
  ui_test ("/leave-at-once/end-of-tools", test_end_of_tools);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

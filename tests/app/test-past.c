/* test-past.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "past-fixture.h"
#include "sb-answers-page.h"
#include "sb-compare-page.h"
#include "sb-date-dialog.h"
#include "sb-fhir-save.h"
#include "sb-goals-page.h"
#include "sb-history-page.h"
#include "sb-note-dialog.h"
#include "sb-past-page.h"
#include "sb-save-dialog.h"

/* What can be done with a past assessment: read, note, date, save, delete. */

static AdwDialog *
get_dialog (Ui *ui)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));
}

static AdwDialog *
open_dialog (Ui         *ui,
             GtkWidget  *page,
             const char *action)
{
  ui_activate (page, action);
  ui_draw (ui);
  g_assert_nonnull (get_dialog (ui));

  return get_dialog (ui);
}

/* The one record that the store has. */
static SbAssessment *
dup_kept (Ui *ui)
{
  return g_list_model_get_item (sb_store_get_assessments (ui->store), 0);
}

static void
test_note (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = past_open (ui, past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2"));
  AdwDialog *dialog = open_dialog (ui, page, "past.note");
  g_autoptr (SbAssessment) kept = NULL;

  g_assert_true (SB_IS_NOTE_DIALOG (dialog));
  gtk_test_accessible_assert_role (ui_child (dialog, "text"), GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_test_accessible_assert_property (ui_child (dialog, "text"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Note");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (ui_child (dialog, "text")), "  The week of the move.\nLong talks.\n", -1);
  ui_activate (dialog, "note.save");
  ui_wait_until (get_dialog (ui) == NULL);
  kept = dup_kept (ui);
  g_assert_cmpstr (sb_assessment_get_note (kept), ==, "The week of the move.\nLong talks.");
  g_assert_cmpstr (ui_fact (page, "Note"), ==, "The week of the move.\nLong talks.");
}

/* What somebody wrote is not thrown away by one key. */
static void
test_note_is_not_lost (Ui            *ui,
                       gconstpointer  data)
{
  GtkWidget *page = past_open (ui, past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2"));
  AdwDialog *dialog = open_dialog (ui, page, "past.note");
  AdwDialog *question;
  g_autoptr (SbAssessment) kept = dup_kept (ui);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (ui_child (dialog, "text")), "Long", -1);
  g_assert_false (adw_dialog_close (dialog));
  ui_draw (ui);
  question = get_dialog (ui);
  g_assert_true (ADW_IS_ALERT_DIALOG (question));
  g_signal_emit_by_name (question, "response", "save");
  adw_dialog_force_close (question);
  ui_wait_until (get_dialog (ui) == NULL);
  g_assert_cmpstr (sb_assessment_get_note (kept), ==, "Long");

  /* What was not changed just closes. */
  dialog = open_dialog (ui, page, "past.note");
  g_assert_true (adw_dialog_close (dialog));
  ui_wait_until (get_dialog (ui) == NULL);
}

static void
test_date (Ui            *ui,
           gconstpointer  data)
{
  SbAssessment *assessment = past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2");
  GtkWidget *page = past_open (ui, assessment);
  AdwDialog *dialog = open_dialog (ui, page, "past.date");

  g_assert_true (SB_IS_DATE_DIALOG (dialog));
  g_assert_cmpint (gtk_spin_button_get_value_as_int (ui_child (dialog, "day")), ==, 1);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (ui_child (dialog, "hour")), ==, 12);
  gtk_spin_button_set_value (ui_child (dialog, "day"), 24);
  adw_combo_row_set_selected (ui_child (dialog, "month"), 11);
  gtk_spin_button_set_value (ui_child (dialog, "year"), 2025);
  gtk_spin_button_set_value (ui_child (dialog, "hour"), 18);
  gtk_spin_button_set_value (ui_child (dialog, "minute"), 30);
  ui_activate (dialog, "date.save");
  ui_wait_until (get_dialog (ui) == NULL);

  g_assert_cmpstr (ui_fact (page, "Completed"), ==, "24 December 2025, 18:30");
  g_assert_true (past_says (page, "24 December 2025"));
  g_assert_cmpint (g_date_time_difference (sb_assessment_get_completed (assessment), sb_assessment_get_started (assessment)),
                   ==, 5 * G_TIME_SPAN_MINUTE);
}

static void
test_date_that_cannot_be (Ui            *ui,
                          gconstpointer  data)
{
  SbAssessment *assessment = past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2");
  AdwDialog *dialog = open_dialog (ui, past_open (ui, assessment), "past.date");
  GtkWidget *save = ui_find (dialog, GTK_TYPE_BUTTON, "_Save");
  GtkLabel *problem = ui_child (dialog, "problem");
  g_autoptr (GDateTime) before = g_date_time_ref (sb_assessment_get_completed (assessment));

  gtk_spin_button_set_value (ui_child (dialog, "year"), 2199);
  g_assert_cmpstr (gtk_label_get_label (problem), ==, "That is still to come.");
  g_assert_false (gtk_widget_get_sensitive (save));

  gtk_spin_button_set_value (ui_child (dialog, "year"), 2026);
  adw_combo_row_set_selected (ui_child (dialog, "month"), 1);
  gtk_spin_button_set_value (ui_child (dialog, "day"), 30);
  g_assert_cmpstr (gtk_label_get_label (problem), ==, "There is no such day.");
  g_assert_false (gtk_widget_get_sensitive (save));

  gtk_spin_button_set_value (ui_child (dialog, "day"), 1);
  g_assert_cmpstr (gtk_label_get_label (problem), ==, "");
  g_assert_true (gtk_widget_get_sensitive (save));
  adw_dialog_force_close (dialog);
  g_assert_true (g_date_time_equal (sb_assessment_get_completed (assessment), before));
}

/* Each field has a name of its own. */
static void
test_date_names (Ui            *ui,
                 gconstpointer  data)
{
  static const char *const names[][2] = { { "day", "Day" }, { "year", "Year" }, { "hour", "Hour" }, { "minute", "Minute" } };
  AdwDialog *dialog = open_dialog (ui, past_open (ui, past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2")), "past.date");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      gtk_test_accessible_assert_role (ui_child (dialog, names[i][0]), GTK_ACCESSIBLE_ROLE_SPIN_BUTTON);
      gtk_test_accessible_assert_property (ui_child (dialog, names[i][0]), GTK_ACCESSIBLE_PROPERTY_LABEL, names[i][1]);
    }
  adw_dialog_force_close (dialog);
}

static void
test_delete_and_undo (Ui            *ui,
                      gconstpointer  data)
{
  SbAssessment *assessment = past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2");
  GtkWidget *before = ui_show_place (ui, "assess");
  GtkWidget *undo;

  ui_activate (past_open (ui, assessment), "past.delete");
  ui_draw (ui);
  g_assert_true (ui_page (ui) == before);
  g_assert_true (sb_record_is_deleted (SB_RECORD (assessment)));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 0);

  undo = ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo");
  g_assert_nonnull (undo);
  g_signal_emit_by_name (undo, "clicked");
  g_assert_false (sb_record_is_deleted (SB_RECORD (assessment)));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 1);
}

/* All pages about it are left, those above it as well. */
static void
test_deleted_elsewhere (Ui            *ui,
                        gconstpointer  data)
{
  SbAssessment *assessment = past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2");
  GtkWidget *before = ui_show_place (ui, "assess");

  ui_activate (past_open (ui, assessment), "past.answers");
  ui_draw (ui);
  g_assert_true (SB_IS_ANSWERS_PAGE (ui_page (ui)));
  sb_store_delete_assessment (ui->store, assessment);
  ui_draw (ui);
  g_assert_true (ui_page (ui) == before);
}

static void
test_answers (Ui            *ui,
              gconstpointer  data)
{
  SbPerson *sam = past_add_person (ui, "Sam", "partner");
  GtkWidget *page = ui_show (ui, sb_answers_page_new (ui->content, ui->store, past_add (ui, BOND, sam, 0, "anxiety=6")));

  g_assert_cmpstr (ui_heading (ui), ==, "How you are in one bond");
  g_assert_true (past_tells (page, "Your bond with Sam"));
  g_assert_true (past_tells (page, "Sam"));
  g_assert_false (past_tells (page, "{person}"));
  g_assert_cmpuint (ui_count (page, ADW_TYPE_PREFERENCES_ROW), ==,
                    sb_instrument_get_n_questions (sb_content_find_instrument (ui->content, BOND)));
  g_assert_true (past_says (page, "Very much like me"));
  g_assert_true (past_says (page, "Skipped"));
}

/* A questionnaire that was removed takes nobody's answers with it. */
static void
test_answers_without_questionnaire (Ui            *ui,
                                    gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("gone", "1", NULL);
  GtkWidget *page;

  sb_assessment_set_answer (assessment, "q1", 3);
  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
  page = past_open (ui, assessment);
  g_assert_true (SB_IS_ANSWERS_PAGE (page));
  g_assert_cmpstr (ui_fact (page, "q1"), ==, "3");
  g_assert_true (past_tells (page, "not there any more"));
  ui_activate (page, "past.delete");
  ui_draw (ui);
  g_assert_false (ui_page (ui) == page);
}

/* The ways that lead nowhere are not offered. */
static void
test_compare_needs_two (Ui            *ui,
                        gconstpointer  data)
{
  GtkWidget *page = past_open (ui, past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2"));

  g_assert_null (ui_find (page, ADW_TYPE_ACTION_ROW, "Compare with another time"));
  past_add (ui, PULSE, NULL, 5, "week-worry=2");
  g_assert_null (ui_find (page, ADW_TYPE_ACTION_ROW, "Compare with another time"));
  past_add (ui, GENERAL, NULL, 5, "");
  g_assert_nonnull (ui_find (page, ADW_TYPE_ACTION_ROW, "Compare with another time"));
}

static void
test_menu (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = past_open (ui, past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2"));

  g_assert_nonnull (gtk_menu_button_get_menu_model (ui_child (page, "menu")));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (ui_child (page, "menu")), ==, "More");
}

static void
test_save_as_fhir (Ui            *ui,
                   gconstpointer  data)
{
  SbAssessment *assessment = past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2");
  GtkWidget *page = past_open (ui, assessment);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "response.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *text = NULL;

  sb_fhir_save_to (page, file, sb_content_find_instrument (ui->content, GENERAL), assessment);
  ui_wait_until (ui_find (ui->window, GTK_TYPE_LABEL, "Saved") != NULL);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "QuestionnaireResponse"));
}

/* An instrument that somebody brought may be called anything. */
static void
test_file_name (void)
{
  g_autoptr (GDateTime) time = g_date_time_new_local (2026, 5, 3, 23, 59, 0);
  g_autofree char *name = sb_save_dialog_create_name ("../own/scale", time, "json");

  g_assert_cmpstr (name, ==, "..-own-scale-2026-05-03.json");
}

static void
test_save_fails (Ui            *ui,
                 gconstpointer  data)
{
  SbAssessment *assessment = past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2");
  GtkWidget *page = past_open (ui, assessment);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "nowhere", "response.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  sb_fhir_save_to (page, file, sb_content_find_instrument (ui->content, GENERAL), assessment);
  ui_wait_until (past_tells (ui->window, "nowhere"));
}

/* GTK warns, which fails a test, where a page asks for more room than there
 * is: on the smallest window, with text that is twice as large. */
static void
test_small_window (Ui            *ui,
                   gconstpointer  data)
{
  SbPerson *person = past_add_person (ui, "Grandmother Alexandra-Valentina", "other");
  SbAssessment *earlier = past_add (ui, BOND, person, 0, "anxiety=7 avoidance=2");
  SbAssessment *later = past_add (ui, BOND, person, 30, "anxiety=4 avoidance=2");
  GtkWidget *page;

  ui_resize (ui, 370, 304);
  ui_set_settings (":close", 2);
  past_open (ui, past_tick (ui, 0, 3));
  past_open (ui, past_add (ui, GENERAL, NULL, 0, "anxiety=7"));
  page = past_open (ui, later);
  adw_dialog_force_close (open_dialog (ui, page, "past.note"));
  adw_dialog_force_close (open_dialog (ui, page, "past.date"));
  adw_dialog_force_close (open_dialog (ui, page, "past.compare"));
  ui_activate (page, "past.answers");
  ui_draw (ui);
  ui_show (ui, sb_compare_page_new (ui->content, ui->store, earlier, later));
  ui_show (ui, sb_goals_page_new (ui->content, ui->store));
  ui_show (ui, sb_history_page_new (ui->content, ui->store));
  ui_set_settings (":close", 1);
}

static void
add_tests (void)
{
  ui_test ("/past/note", test_note);
  ui_test ("/past/note-is-not-lost", test_note_is_not_lost);
  ui_test ("/past/date", test_date);
  ui_test ("/past/date-that-cannot-be", test_date_that_cannot_be);
  ui_test ("/past/date-names", test_date_names);
  ui_test ("/past/delete-and-undo", test_delete_and_undo);
  ui_test ("/past/deleted-elsewhere", test_deleted_elsewhere);
  ui_test ("/past/answers", test_answers);
  ui_test ("/past/answers-without-questionnaire", test_answers_without_questionnaire);
  ui_test ("/past/compare-needs-two", test_compare_needs_two);
  ui_test ("/past/menu", test_menu);
  ui_test ("/past/save-as-fhir", test_save_as_fhir);
  ui_test ("/past/save-fails", test_save_fails);
  g_test_add_func ("/past/file-name", test_file_name);
  ui_test ("/past/small-window", test_small_window);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

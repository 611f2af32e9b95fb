/* test-opening.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-checklist-page.h"
#include "sb-exercise-page.h"
#include "sb-opening-page.h"
#include "sb-question-page.h"
#include "ui-fixture.h"

#define GENERAL "attachment-general"

static SbPerson *
add_person (Ui         *ui,
            const char *name)
{
  SbPerson *person = sb_person_new (name, "friend");

  sb_store_save_person (ui->store, person);
  return person;
}

static const char *
id_of (SbPerson *person)
{
  return person != NULL ? sb_record_get_id (SB_RECORD (person)) : NULL;
}

static GtkWidget *
open_pack (Ui           *ui,
           SbInstrument *instrument,
           SbPerson     *person)
{
  return ui_show (ui, sb_opening_page_new (ui->content, ui->store, instrument, person));
}

static GtkWidget *
open_own (Ui         *ui,
          const char *id,
          SbPerson   *person)
{
  return open_pack (ui, sb_content_find_instrument (ui->content, id), person);
}

/* What a row of the page says; NULL where it is not there. */
static const char *
get_paragraph (GtkWidget  *page,
               const char *child)
{
  g_assert_true (gtk_widget_get_visible (ui_child (page, child)));

  return ui_text (ui_child (page, child));
}

static void
add_answers (Ui         *ui,
             const char *instrument,
             SbPerson   *person,
             guint       n_answers,
             int         days_ago)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new (instrument, "1", id_of (person));
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) then = g_date_time_add_days (now, -days_ago);

  for (guint i = 1; i <= n_answers; i++)
    {
      g_autofree char *item = g_strdup_printf ("a%u", i);

      sb_assessment_set_answer (assessment, item, 4);
    }
  sb_assessment_set_completed (assessment, days_ago >= 0 ? then : NULL);
  sb_store_save_assessment (ui->store, assessment);
}

#define NOT_COMPLETED -1

static void
test_first (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = open_own (ui, GENERAL, NULL);
  GtkWidget *start = ui_child (page, "start");

  g_assert_cmpstr (ui_heading (ui), ==, "How you are in close bonds");
  g_assert_cmpstr (ui_fact (page, "What it asks"), ==, "18 statements, one at a time. You can skip any.");
  g_assert_cmpstr (ui_fact (page, "How long it takes"), ==, "About 5 minutes");
  g_assert_cmpstr (ui_text (start), ==, "_Start");
  g_assert_true (gtk_widget_has_css_class (start, "suggested-action"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == start);
  g_assert_false (gtk_widget_get_visible (ui_child (page, "ground")));
  g_assert_null (ui_find (page, GTK_TYPE_BUTTON, "Start _Anew"));
  /* What is the app's own, it says elsewhere. */
  g_assert_false (gtk_widget_get_visible (ui_child (page, "terms")));
  gtk_test_accessible_assert_role (ui_child (page, "heading"), GTK_ACCESSIBLE_ROLE_HEADING);
}

static void
test_forms (Ui            *ui,
            gconstpointer  data)
{
  g_autoptr (SbInstrument) walks = ui_read_pack ("walks.json");
  g_autoptr (SbInstrument) evening = ui_read_pack ("evening.json");
  GtkWidget *page = open_own (ui, "weekly-pulse", NULL);

  g_assert_true (g_str_has_suffix (ui_fact (page, "What it asks"), " questions, one at a time. You can skip any."));
  page = open_own (ui, "attachment-signs", NULL);
  g_assert_true (g_str_has_suffix (ui_fact (page, "What it asks"), " lines. Tick what fits you; none is fine, too."));
  page = open_pack (ui, walks, NULL);
  g_assert_cmpstr (ui_fact (page, "What it asks"), ==, "6 statements, one at a time. You can skip any.");
  page = open_pack (ui, evening, NULL);
  g_assert_cmpstr (ui_fact (page, "What it asks"), ==,
                   "Up to 5 questions, one at a time, depending on your answers. "
                   "Some ask for an answer; you can pause at any of them.");
  g_assert_cmpstr (ui_fact (page, "How long it takes"), ==, "As long as you like");
}

static void
test_checklist (Ui            *ui,
                gconstpointer  data)
{
  add_answers (ui, "attachment-signs", NULL, 0, NOT_COMPLETED);
  g_assert_nonnull (ui_find (open_own (ui, "attachment-signs", NULL), GTK_TYPE_BUTTON, "Go On (0 Ticked)"));
  ui_activate (ui_page (ui), "opening.start");
  ui_draw (ui);
  g_assert_true (SB_IS_CHECKLIST_PAGE (ui_page (ui)));
}

/* One bond's draft is not another's, nor that of none. */
static void
test_drafts (Ui            *ui,
             gconstpointer  data)
{
  g_autoptr (SbPerson) kim = add_person (ui, "Kim");
  g_autoptr (SbPerson) sam = add_person (ui, "Sam");
  g_autoptr (SbAssessment) assessment = NULL;

  add_answers (ui, "attachment-bond", kim, 2, NOT_COMPLETED);
  g_assert_nonnull (ui_find (open_own (ui, "attachment-bond", kim), GTK_TYPE_BUTTON, "Go On (2 of 9 Answered)"));
  g_assert_null (ui_find (open_own (ui, "attachment-bond", NULL), GTK_TYPE_BUTTON, "Start _Anew"));
  g_assert_null (ui_find (open_own (ui, "attachment-bond", sam), GTK_TYPE_BUTTON, "Start _Anew"));

  ui_activate (ui_page (ui), "opening.start");
  ui_draw (ui);
  g_assert_true (SB_IS_QUESTION_PAGE (ui_page (ui)));
  g_signal_emit_by_name (ui_child (ui_page (ui), "options"), "row-activated",
                         gtk_list_box_get_row_at_index (ui_child (ui_page (ui), "options"), 0));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 2);
  assessment = g_list_model_get_item (sb_store_get_assessments (ui->store), 1);
  g_assert_cmpstr (sb_assessment_get_person_id (assessment), ==, id_of (sam));
}

/* A name may hold what is a mark elsewhere. */
static void
test_names (Ui            *ui,
            gconstpointer  data)
{
  g_autoptr (SbInstrument) evening = ui_read_pack ("evening.json");
  g_autoptr (SbPerson) person = add_person (ui, "<b>*Kim* & Co</b>");

  open_pack (ui, evening, person);
  g_assert_cmpstr (ui_heading (ui), ==, "An evening with <b>*Kim* & Co</b>");
  open_pack (ui, evening, NULL);
  g_assert_cmpstr (ui_heading (ui), ==, "An evening with this person");
}

static void
test_too_early (Ui            *ui,
                gconstpointer  data)
{
  GtkWidget *page, *ground, *start, *note;

  add_answers (ui, GENERAL, NULL, 9, 3);
  page = open_own (ui, GENERAL, NULL);
  ground = ui_child (page, "ground");
  start = ui_child (page, "start");
  note = ui_find (ui_child (page, "pacing"), GTK_TYPE_LABEL, NULL);

  gtk_test_accessible_assert_role (gtk_widget_get_first_child (ui_child (page, "pacing")), GTK_ACCESSIBLE_ROLE_NOTE);
  g_assert_true (strstr (ui_text (note), "In 25 days") != NULL);
  g_assert_true (strstr (ui_text (note), "chance") != NULL);
  g_assert_true (gtk_widget_has_css_class (ground, "suggested-action"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == ground);
  g_assert_false (gtk_widget_has_css_class (start, "suggested-action"));
  g_assert_cmpstr (ui_text (start), ==, "Answer _Anyway");

  g_signal_emit_by_name (ground, "clicked");
  ui_draw (ui);
  g_assert_true (SB_IS_EXERCISE_PAGE (ui_page (ui)));
  adw_navigation_view_pop (ui_view (ui));
  ui_draw (ui);

  g_signal_emit_by_name (start, "clicked");
  ui_draw (ui);
  g_assert_true (SB_IS_QUESTION_PAGE (ui_page (ui)));
}

static gboolean
is_too_early (GtkWidget *page)
{
  return gtk_widget_get_visible (ui_child (page, "ground"));
}

/* Each instrument and each bond has a pace of its own. */
static void
test_pace (Ui            *ui,
           gconstpointer  data)
{
  g_autoptr (SbPerson) kim = add_person (ui, "Kim");
  g_autoptr (SbPerson) sam = add_person (ui, "Sam");

  add_answers (ui, "attachment-bond", kim, 4, 27);
  add_answers (ui, "attachment-bond", sam, 4, 28);
  add_answers (ui, "weekly-pulse", NULL, 4, 8);
  add_answers (ui, "attachment-signs", NULL, 4, 0);

  g_assert_true (is_too_early (open_own (ui, "attachment-bond", kim)));
  g_assert_false (is_too_early (open_own (ui, "attachment-bond", sam)));
  g_assert_false (is_too_early (open_own (ui, "attachment-bond", NULL)));
  g_assert_false (is_too_early (open_own (ui, "weekly-pulse", NULL)));
  g_assert_false (is_too_early (open_own (ui, "attachment-general", NULL)));
  /* It has no score that moves. */
  g_assert_false (is_too_early (open_own (ui, "attachment-signs", NULL)));
}

/* Who has begun finds the way on, also where it is early. */
static void
test_too_early_with_draft (Ui            *ui,
                           gconstpointer  data)
{
  GtkWidget *page;

  add_answers (ui, GENERAL, NULL, 9, 1);
  add_answers (ui, GENERAL, NULL, 5, NOT_COMPLETED);
  page = open_own (ui, GENERAL, NULL);
  g_assert_true (is_too_early (page));
  g_assert_nonnull (ui_find (page, GTK_TYPE_BUTTON, "Go On (5 of 18 Answered)"));
  g_assert_nonnull (ui_find (page, GTK_TYPE_BUTTON, "Start _Anew"));
}

static void
test_terms (Ui            *ui,
            gconstpointer  data)
{
  g_autoptr (SbInstrument) evening = ui_read_pack ("evening.json");
  g_autoptr (SbInstrument) walks = ui_read_pack ("walks.json");
  GtkWidget *page = open_pack (ui, evening, NULL);

  g_assert_cmpstr (ui_fact (page, "License"), ==, "No license is given: for your private use only.");
  g_assert_cmpstr (ui_fact (page, "Source"), ==, "Made up for tests");
  g_assert_true (gtk_widget_get_visible (ui_child (page, "about_heading")));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "about")));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "instructions")));

  page = open_pack (ui, walks, NULL);
  g_assert_cmpstr (ui_fact (page, "License"), ==, "CC-BY-SA-4.0");
  g_assert_null (ui_fact (page, "Copyright"));
  g_assert_cmpstr (get_paragraph (page, "instructions"), ==, "How was the last week?");
  g_assert_cmpstr (get_paragraph (page, "about"), ==, "A sum, options from 0, and no reliability.");
}

/* What came from elsewhere is shown as it was written. */
static void
test_marks (Ui            *ui,
            gconstpointer  data)
{
  static const char json[] = "{ \"id\": \"x\", \"version\": \"1\", \"title\": \"<i>X</i> & *Y*\","
                             "  \"instructions\": \"*1* & <b>2</b>, [a](https://example.org)\","
                             "  \"source\": \"A & <b>B</b>\", \"copyright\": \"© <b>C</b>\", \"scales\": [],"
                             "  \"items\": [{ \"id\": \"a\", \"kind\": \"boolean\", \"text\": \"A?\" }] }";
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new_for_data ("x.json", json, -1, &error);
  g_autoptr (SbInstrument) instrument = sb_instrument_read (reader, &error);
  GtkWidget *page;

  g_assert_no_error (error);
  page = open_pack (ui, instrument, NULL);
  g_assert_cmpstr (ui_heading (ui), ==, "<i>X</i> & *Y*");
  g_assert_cmpstr (get_paragraph (page, "instructions"), ==, "*1* & <b>2</b>, [a](https://example.org)");
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "A & <b>B</b>"));
  /* The copyright tells the terms, or there are none. */
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "© <b>C</b>"));
  g_assert_null (ui_fact (page, "License"));
  g_assert_cmpstr (ui_fact (page, "What it asks"), ==, "1 question. You can skip any.");
}

static void
add_tests (void)
{
  ui_test ("/opening/first", test_first);
  ui_test ("/opening/forms", test_forms);
  ui_test ("/opening/checklist", test_checklist);
  ui_test ("/opening/drafts", test_drafts);
  ui_test ("/opening/names", test_names);
  ui_test ("/opening/too-early", test_too_early);
  ui_test ("/opening/pace", test_pace);
  ui_test ("/opening/too-early-with-draft", test_too_early_with_draft);
  ui_test ("/opening/terms", test_terms);
  ui_test ("/opening/marks", test_marks);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

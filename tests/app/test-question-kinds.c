/* test-question-kinds.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "question-fixture.h"
#include "sb-question-page.h"

/* What stands on the page of each kind of item. */
static void
assert_shows (GtkWidget  *page,
              const char *group,
              const char *text,
              const char *answers)
{
  static const char *const all[] = { "options", "number", "read" };
  gboolean is_text = g_str_equal (answers, "read");

  g_assert_cmpstr (ui_text (ui_child (page, "group")), ==, group);
  g_assert_cmpint (gtk_widget_get_visible (ui_child (page, "group")), ==, *group != '\0');
  g_assert_cmpstr (ui_text (ui_child (page, is_text ? "passage" : "question")), ==, text);
  g_assert_cmpint (gtk_widget_get_visible (ui_child (page, "passage")), ==, is_text);
  g_assert_cmpint (gtk_widget_get_visible (ui_child (page, "question")), ==, !is_text);
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    g_assert_cmpint (gtk_widget_get_visible (ui_child (page, all[i])), ==, g_str_equal (all[i], answers));
}

static void
assert_progress (GtkWidget  *page,
                 const char *expected)
{
  g_autofree char *progress = NULL;

  g_object_get (page, "progress", &progress, NULL);
  g_assert_cmpstr (progress, ==, expected);
}

/* evening.json: all kinds, about a person, in groups and on conditions. */
static GtkWidget *
ask_of_evening (Ui            *ui,
                SbAssessment **assessment)
{
  g_autoptr (SbInstrument) instrument = ui_read_pack ("evening.json");
  g_autoptr (SbPerson) person = sb_person_new ("Kim & Co", "friend");

  sb_store_save_person (ui->store, person);
  *assessment = sb_assessment_new ("evening", "1", sb_record_get_id (SB_RECORD (person)));

  return ui_show (ui, sb_question_page_new (ui->content, ui->store, instrument, *assessment));
}

static void
test_kinds (Ui            *ui,
            gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = NULL;
  GtkWidget *page = ask_of_evening (ui, &assessment);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (ui->window));

  assert_shows (page, "", "Think of an evening with Kim & Co.", "read");
  assert_progress (page, "");
  g_assert_true (focus == ui_child (page, "read"));
  gtk_test_accessible_assert_relation (ui_child (page, "read"), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                       ui_child (page, "passage"), NULL);
  g_assert_false (gtk_widget_get_visible (ui_child (page, "skip")));
  g_assert_false (question_press (page, GDK_KEY_1, 0));

  ui_activate (page, "question.continue");
  ui_draw (ui);
  assert_shows (page, "Talking", "Did you see Kim & Co?", "options");
  assert_progress (page, "1 of 2");
  gtk_test_accessible_assert_relation (ui_child (page, "options"), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                       ui_child (page, "group"), ui_child (page, "required"), NULL);
  g_assert_true (question_press (page, GDK_KEY_2, 0));
  g_assert_cmpint (sb_assessment_get_answer (assessment, "met"), ==, 0);
  assert_shows (page, "", "Again soon?", "options");
  assert_progress (page, "2 of 2");

  /* A change of mind brings more questions. */
  ui_activate (page, "question.back");
  assert_shows (page, "Talking", "Did you see Kim & Co?", "options");
  g_assert_true (question_press (page, GDK_KEY_1, 0));
  g_assert_cmpint (sb_assessment_get_answer (assessment, "met"), ==, 1);
  assert_shows (page, "Talking\nIn the last week", "For how many hours?", "number");
  assert_progress (page, "2 of 5");
}

/* What is to be answered is not to be skipped, but there is always a pause. */
static void
test_required (Ui            *ui,
               gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = NULL;
  GtkWidget *page = ask_of_evening (ui, &assessment);

  ui_activate (page, "question.continue");
  g_assert_true (gtk_widget_get_visible (ui_child (page, "required")));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "skip")));
  gtk_widget_activate_action (page, "question.skip", NULL);
  assert_progress (page, "1 of 2");

  question_choose (page, 1);
  g_assert_false (gtk_widget_get_visible (ui_child (page, "required")));
  g_assert_true (gtk_widget_get_visible (ui_child (page, "skip")));

  ui_activate (page, "question.back");
  ui_activate (page, "question.pause");
  ui_draw (ui);
  g_assert_false (SB_IS_QUESTION_PAGE (ui_page (ui)));
}

static GtkWidget *
ask_for_number (Ui            *ui,
                SbAssessment **assessment)
{
  GtkWidget *page = ask_of_evening (ui, assessment);

  ui_activate (page, "question.continue");
  question_choose (page, 0);
  ui_draw (ui);

  return page;
}

static void
enter (GtkWidget  *page,
       const char *text)
{
  GtkWidget *entry = ui_child (ui_child (page, "number"), "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

static void
test_number (Ui            *ui,
             gconstpointer  data)
{
  static const char *const wrong[] = { "25", "-1", "2.5", "two" };
  g_autoptr (SbAssessment) assessment = NULL;
  GtkWidget *page = ask_for_number (ui, &assessment);
  GtkWidget *entry = ui_child (ui_child (page, "number"), "entry");
  GtkWidget *hint = ui_child (ui_child (page, "number"), "hint");

  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (ui->window)), entry));
  gtk_test_accessible_assert_property (entry, GTK_ACCESSIBLE_PROPERTY_LABEL, "For how many hours?");
  gtk_test_accessible_assert_relation (entry, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, hint, NULL);
  g_assert_cmpstr (ui_text (hint), ==, "A whole number from 0 to 24");

  /* Its digits are written, and are no number keys. */
  g_assert_false (question_press (page, GDK_KEY_2, 0));
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      enter (page, wrong[i]);
      assert_progress (page, "2 of 5");
      gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
      g_assert_cmpstr (ui_text (hint), ==, "This does not fit. A whole number from 0 to 24, please.");
    }
  g_assert_cmpint (sb_assessment_get_answer (assessment, "hours"), ==, SB_UNANSWERED);

  gtk_editable_set_text (GTK_EDITABLE (entry), "2");
  gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_FALSE);
  enter (page, "24");
  g_assert_cmpint (sb_assessment_get_answer (assessment, "hours"), ==, 24);
  assert_progress (page, "3 of 5");

  ui_activate (page, "question.back");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "24");
}

/* Nothing is no answer, and takes back what was one. */
static void
test_empty_number (Ui            *ui,
                   gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = NULL;
  GtkWidget *page = ask_for_number (ui, &assessment);

  enter (page, "");
  assert_progress (page, "3 of 5");
  ui_activate (page, "question.back");
  enter (page, "3");
  ui_activate (page, "question.back");
  enter (page, " ");
  assert_progress (page, "3 of 5");
  g_assert_cmpint (sb_assessment_get_answer (assessment, "hours"), ==, SB_UNANSWERED);
}

/* The rows of one question serve for the next, which has more, or fewer. */
static void
test_own_options (Ui            *ui,
                  gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = NULL;
  GtkWidget *page = ask_for_number (ui, &assessment);
  GtkWidget *options = ui_child (page, "options");

  enter (page, "1");
  g_assert_cmpuint (ui_count (options, ADW_TYPE_ACTION_ROW), ==, 3);
  g_assert_nonnull (ui_find (options, ADW_TYPE_ACTION_ROW, "At times"));
  question_choose (page, 1);

  g_assert_cmpuint (ui_count (options, ADW_TYPE_ACTION_ROW), ==, 11);
  g_assert_null (ui_find (options, ADW_TYPE_ACTION_ROW, "At times"));
  g_assert_nonnull (ui_find (options, ADW_TYPE_ACTION_ROW, "As Kim & Co is"));
  g_assert_nonnull (ui_find (options, GTK_TYPE_LABEL, "9"));
  /* There is no key for the tenth. */
  g_assert_null (ui_find (options, GTK_TYPE_LABEL, "10"));
  g_assert_null (ui_find (options, GTK_TYPE_IMAGE, NULL));
  question_choose (page, 10);
  g_assert_cmpint (sb_assessment_get_answer (assessment, "mood"), ==, 11);

  g_assert_cmpuint (ui_count (options, ADW_TYPE_ACTION_ROW), ==, 2);
  question_press (page, GDK_KEY_3, 0);
  assert_progress (page, "5 of 5");
  ui_activate (page, "question.back");
  ui_activate (page, "question.back");
  g_assert_cmpuint (ui_count (options, GTK_TYPE_IMAGE), ==, 1);
}

static void
add_tests (void)
{
  ui_test ("/question/kinds", test_kinds);
  ui_test ("/question/required", test_required);
  ui_test ("/question/number", test_number);
  ui_test ("/question/empty-number", test_empty_number);
  ui_test ("/question/own-options", test_own_options);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

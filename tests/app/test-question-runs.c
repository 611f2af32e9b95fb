/* test-question-runs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "question-fixture.h"
#include "sb-assess-page.h"
#include "sb-opening-page.h"
#include "sb-question-page.h"
#include "sb-result-page.h"

static SbAssessment *
dup_saved (Ui *ui)
{
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 1);
  return g_list_model_get_item (sb_store_get_assessments (ui->store), 0);
}

/* Behind the last that was answered, also where some before were skipped. */
static void
test_resume (Ui            *ui,
             gconstpointer  data)
{
  const struct
  {
    const char *answered[4];
    guint position;
  } cases[] = {
    { { NULL }, 0 },
    { { "a1" }, 1 },
    { { "a1", "v1", "a2" }, 3 },
    { { "v3" }, 6 },
    { { "a1", "a9" }, 17 },
    { { "v9" }, 17 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SbAssessment) assessment = question_new_assessment ();

      for (guint j = 0; cases[i].answered[j] != NULL; j++)
        sb_assessment_set_answer (assessment, cases[i].answered[j], 4);
      question_assert_asks (ui, question_ask (ui, assessment), cases[i].position);
    }
}

static void
test_opening (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page = question_begin (ui);
  GtkWidget *opening;
  g_autoptr (SbAssessment) draft = NULL;

  for (guint i = 0; i < 7; i++)
    question_choose (page, i);
  draft = dup_saved (ui);
  ui_activate (page, "question.pause");
  ui_draw (ui);
  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));

  opening = ui_open (ui, "instrument:" INSTRUMENT);
  g_assert_true (SB_IS_OPENING_PAGE (opening));
  g_assert_nonnull (ui_find (opening, GTK_TYPE_BUTTON, "Go On (7 of 18 Answered)"));
  g_assert_nonnull (ui_find (opening, GTK_TYPE_BUTTON, "Start _Anew"));
  ui_activate (opening, "opening.start");
  ui_draw (ui);
  question_assert_asks (ui, ui_page (ui), 7);

  /* The way back leads past the opening page. */
  ui_activate (ui_page (ui), "question.pause");
  ui_draw (ui);
  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));

  ui_activate (ui_open (ui, "instrument:" INSTRUMENT), "opening.start-anew");
  ui_draw (ui);
  question_assert_asks (ui, ui_page (ui), 0);
  g_assert_true (sb_record_is_deleted (SB_RECORD (draft)));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 0);
}

static void
test_start_anew_can_be_undone (Ui            *ui,
                               gconstpointer  data)
{
  g_autoptr (SbAssessment) draft = question_new_assessment ();
  GtkWidget *button;

  sb_assessment_set_answer (draft, "a1", 3);
  sb_store_save_assessment (ui->store, draft);
  ui_activate (ui_open (ui, "instrument:" INSTRUMENT), "opening.start-anew");
  ui_draw (ui);
  g_assert_true (sb_record_is_deleted (SB_RECORD (draft)));

  button = ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_false (sb_record_is_deleted (SB_RECORD (draft)));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 1);
}

static void
test_pause_without_an_answer (Ui            *ui,
                              gconstpointer  data)
{
  ui_activate (question_begin (ui), "question.pause");
  ui_draw (ui);
  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, 0);
  g_assert_null (ui_find (ui_open (ui, "instrument:" INSTRUMENT), GTK_TYPE_BUTTON, "Start _Anew"));
}

/* Answers all items so that each counts as @value once it is keyed. */
static void
answer_all (Ui        *ui,
            GtkWidget *page,
            int        anxiety,
            int        avoidance)
{
  for (guint i = 0; i < N_ITEMS; i++)
    {
      g_autoptr (SbItem) item = question_dup_item (ui, i);
      gboolean anxious = g_str_equal (sb_item_get_scale (item), "anxiety");
      int value = anxious ? anxiety : avoidance;

      if (value == 0)
        ui_activate (page, "question.skip");
      else
        question_choose (page, (sb_item_get_reverse (item) ? 8 - value : value) - 1);
    }
  ui_draw (ui);
}

static void
test_finish (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = question_begin (ui);
  g_autoptr (SbAssessment) assessment = NULL;

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  answer_all (ui, page, 6, 2);
  g_assert_true (SB_IS_RESULT_PAGE (ui_page (ui)));
  assessment = dup_saved (ui);
  g_assert_true (sb_assessment_is_complete (assessment));
  g_assert_cmpuint (sb_assessment_get_n_answers (assessment), ==, N_ITEMS);
  ui_wait_until (page == NULL);

  /* Back leads to where it began, not into the questions. */
  g_assert_true (adw_navigation_view_pop (ui_view (ui)));
  ui_draw (ui);
  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));
  g_assert_true (gtk_widget_get_visible (ui_child (ui_page (ui), "past")));
}

static void
test_past_result (Ui            *ui,
                  gconstpointer  data)
{
  GtkListBox *results;

  ui_import (ui, "ui-year.json");
  results = ui_child (ui_show_place (ui, "assess"), "results");
  g_assert_nonnull (ui_find (gtk_list_box_get_row_at_index (results, 0), GTK_TYPE_LABEL, "18 October 2026"));
  g_assert_nonnull (ui_find (gtk_list_box_get_row_at_index (results, 2), GTK_TYPE_LABEL, "12 April 2026"));
  g_assert_null (gtk_list_box_get_row_at_index (results, 3));

  g_signal_emit_by_name (results, "row-activated", gtk_list_box_get_row_at_index (results, 2));
  ui_draw (ui);
  g_assert_true (SB_IS_RESULT_PAGE (ui_page (ui)));
  g_assert_nonnull (ui_find (ui_page (ui), GTK_TYPE_LABEL, "12 April 2026"));
}

/* Leaves a run open in Assess, and opens it in Today as well. */
static GtkWidget *
begin_twice (Ui            *ui,
             const char    *action,
             SbAssessment **assessment)
{
  question_choose (question_begin (ui), 0);
  *assessment = dup_saved (ui);
  ui_show_place (ui, "today");
  ui_activate (ui_open (ui, "instrument:" INSTRUMENT), action);
  ui_draw (ui);

  return ui_page (ui);
}

/* To where the first page was left; going there by name would close it. */
static void
go_back_to_assess (Ui *ui)
{
  adw_view_stack_set_visible_child_name (ui_child (ui->window, "stack"), "assess");
  ui_draw (ui);
}

/* A result that is complete is not changed by a page that was left open. */
static void
test_two_pages_of_one_run (Ui            *ui,
                           gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = NULL;
  GtkWidget *second = begin_twice (ui, "opening.start", &assessment);

  for (guint i = 1; i < N_ITEMS; i++)
    question_choose (second, 0);
  ui_draw (ui);
  g_assert_true (SB_IS_RESULT_PAGE (ui_page (ui)));
  g_assert_true (sb_assessment_is_complete (assessment));

  go_back_to_assess (ui);
  if (SB_IS_QUESTION_PAGE (ui_page (ui)))
    question_choose (ui_page (ui), 6);
  g_assert_cmpint (sb_assessment_get_answer (assessment, "v1"), ==, 1);
}

/* Nobody is asked for answers that go nowhere. */
static void
test_set_aside_elsewhere (Ui            *ui,
                          gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = NULL;

  begin_twice (ui, "opening.start-anew", &assessment);
  g_assert_true (sb_record_is_deleted (SB_RECORD (assessment)));

  go_back_to_assess (ui);
  if (SB_IS_QUESTION_PAGE (ui_page (ui)))
    question_choose (ui_page (ui), 6);
  ui_draw (ui);
  g_assert_false (SB_IS_QUESTION_PAGE (ui_page (ui)));
}

static void
add_tests (void)
{
  ui_test ("/question/resume", test_resume);
  ui_test ("/question/opening", test_opening);
  ui_test ("/question/start-anew-can-be-undone", test_start_anew_can_be_undone);
  ui_test ("/question/pause-without-an-answer", test_pause_without_an_answer);
  ui_test ("/question/finish", test_finish);
  ui_test ("/question/past-result", test_past_result);
  ui_test ("/question/two-pages-of-one-run", test_two_pages_of_one_run);
  ui_test ("/question/set-aside-elsewhere", test_set_aside_elsewhere);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

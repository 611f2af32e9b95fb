/* test-history.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-mark.h"
#include "sb-opening-page.h"
#include "sb-result.h"
#include "sb-time-chart.h"
#include "sb-topic-view.h"
#include "ui-fixture.h"

#define INSTRUMENT "attachment-general"

/* What Today and Progress make of what the person did. */

static SbInstrument *
get_instrument (Ui *ui)
{
  return sb_content_find_instrument (ui->content, INSTRUMENT);
}

/* An assessment in which each item counts as the scale's value once it is
 * keyed; 0 leaves the scale's items out. */
static SbAssessment *
new_assessment (Ui  *ui,
                int  anxiety,
                int  avoidance)
{
  GListModel *items = sb_instrument_get_items (get_instrument (ui));
  SbAssessment *assessment = sb_assessment_new (INSTRUMENT, "1", NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);
      int value = g_str_equal (sb_item_get_scale (item), "anxiety") ? anxiety : avoidance;

      if (value != 0)
        sb_assessment_set_answer (assessment, sb_item_get_id (item), sb_item_get_reverse (item) ? 8 - value : value);
    }

  return assessment;
}

static void
save_result (Ui  *ui,
             int  anxiety,
             int  avoidance)
{
  g_autoptr (SbAssessment) assessment = new_assessment (ui, anxiety, avoidance);

  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
}

static gboolean
has_row (gpointer    root,
         const char *title)
{
  return ui_find (root, ADW_TYPE_ACTION_ROW, title) != NULL;
}

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
  g_assert_true (has_row (ui_child (today, "steps"), sb_instrument_get_title (get_instrument (ui))));
  g_assert_cmpuint (ui_count (ui_child (today, "steps"), ADW_TYPE_ACTION_ROW), ==, 2);
}

static void
test_today_drafts (Ui            *ui,
                   gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = new_assessment (ui, 4, 0);
  g_autoptr (SbSession) session = sb_session_new ("thought-record", "1");
  GtkWidget *today = ui_page (ui);
  GtkWidget *drafts = ui_child (today, "drafts");

  sb_store_save_assessment (ui->store, assessment);
  g_assert_true (has_drafts (today));
  g_assert_true (has_row (drafts, sb_instrument_get_title (get_instrument (ui))));
  g_assert_false (has_row (drafts, "Thought record"));

  sb_store_save_session (ui->store, session);
  g_assert_true (has_row (drafts, "Thought record"));

  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
  g_assert_true (has_drafts (today));
  g_assert_false (has_row (drafts, sb_instrument_get_title (get_instrument (ui))));

  sb_store_delete_session (ui->store, session);
  g_assert_false (has_drafts (today));
  sb_store_restore_session (ui->store, session);
  g_assert_true (has_row (drafts, "Thought record"));
  sb_session_stop (session);
  sb_store_save_session (ui->store, session);
  g_assert_false (has_drafts (today));
}

/* The draft's row leads to where one goes on. */
static void
test_today_draft_leads_on (Ui            *ui,
                           gconstpointer  data)
{
  g_autoptr (SbAssessment) assessment = new_assessment (ui, 4, 0);
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
  g_autoptr (SbAssessment) pattern = new_assessment (ui, 4, 0);
  g_autoptr (SbAssessment) pulse = sb_assessment_new ("weekly-pulse", "1", NULL);
  g_autoptr (SbAim) aim = sb_aim_new ("emotional-regulation");
  GtkWidget *steps = ui_child (ui_page (ui), "steps");

  sb_assessment_complete (pattern);
  sb_store_save_assessment (ui->store, pattern);
  sb_assessment_complete (pulse);
  sb_store_save_assessment (ui->store, pulse);
  g_assert_false (has_row (steps, "Grounding with your senses"));

  sb_store_save_aim (ui->store, aim);
  g_assert_true (has_row (steps, "Grounding with your senses"));
  sb_store_delete_aim (ui->store, aim);
  g_assert_false (has_row (steps, "Grounding with your senses"));
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
  save_result (ui, 6, 2);
  g_assert_true (has_row (steps, "Paced breathing"));
  g_assert_true (has_row (steps, "Thought record"));
  g_assert_cmpuint (ui_count (steps, ADW_TYPE_ACTION_ROW), ==, 2);

  /* The newest counts: low anxiety, high avoidance. */
  save_result (ui, 2, 6);
  g_assert_false (has_row (steps, "Paced breathing"));
  g_assert_cmpuint (ui_count (steps, ADW_TYPE_ACTION_ROW), ==, 2);
}

static const char *
get_shown (GtkWidget *progress)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (ui_find (progress, GTK_TYPE_STACK, NULL)));
}

static void
test_progress_at_first (Ui            *ui,
                        gconstpointer  data)
{
  GtkWidget *progress = ui_show_place (ui, "progress");
  GtkWidget *button;

  g_assert_cmpstr (get_shown (progress), ==, "empty");
  button = ui_find (progress, GTK_TYPE_BUTTON, "Take a First Look");
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.open");
  g_assert_cmpstr (g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)), NULL), ==,
                   "instrument:" INSTRUMENT);

  save_result (ui, 5, 3);
  ui_draw (ui);
  g_assert_cmpstr (get_shown (progress), ==, "progress");
}

static GtkWidget *
get_view (GtkWidget *progress)
{
  return ui_child (progress, "view");
}

static char *
dup_summary (GtkWidget *progress)
{
  char *summary;

  g_object_get (get_view (progress), "summary", &summary, NULL);
  return summary;
}

/* The names of the chart's points, as a screen reader tells them. */
static GStrv
list_marks (GtkWidget *progress)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  GtkWidget *chart = ui_child (get_view (progress), "chart");

  ui_foreach (mark, chart, SB_TYPE_MARK)
    {
      gtk_test_accessible_assert_role (mark, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL, sb_mark_get_name (SB_MARK (mark)));
      g_strv_builder_add (names, sb_mark_get_name (SB_MARK (mark)));
    }

  return g_strv_builder_end (names);
}

static void
test_progress_chart (Ui            *ui,
                     gconstpointer  data)
{
  const char *const expected[] = {
    "10 January 2026: Anxiety 6.0", "12 April 2026: Anxiety 6.0",
    "5 July 2026: Anxiety 5.0", "18 October 2026: Anxiety 3.0",
    "10 January 2026: Avoidance 2.0", "12 April 2026: Avoidance 3.0",
    "5 July 2026: Avoidance 3.0", "18 October 2026: Avoidance 2.0", NULL
  };
  g_auto (GStrv) marks = NULL;
  GtkWidget *progress;

  ui_import (ui, "ui-year.json");
  progress = ui_show_place (ui, "progress");
  marks = list_marks (progress);
  for (guint i = 0; expected[i] != NULL; i++)
    g_assert_true (g_strv_contains ((const char *const *) marks, expected[i]));
  g_assert_cmpuint (g_strv_length (marks), ==, 8);
}

static void
test_progress_words (Ui            *ui,
                     gconstpointer  data)
{
  g_autofree char *summary = NULL;
  GtkWidget *progress;

  ui_import (ui, "ui-year.json");
  progress = ui_show_place (ui, "progress");
  summary = dup_summary (progress);

  /* 6 to 3 is more than 1.96 · √2 · 1.2 · √(1 − 0.85) = 1.29; 2 to 2 is not. */
  g_assert_cmpstr (summary, ==,
                   "Anxiety went from 6.0 to 3.0: better. Avoidance went from 2.0 to 2.0: no reliable change.");
  g_assert_nonnull (ui_find (progress, GTK_TYPE_LABEL, summary));
  gtk_test_accessible_assert_role (ui_child (get_view (progress), "chart"), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (ui_child (get_view (progress), "chart"), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Anxiety and avoidance over time");
  gtk_test_accessible_assert_property (ui_child (get_view (progress), "chart"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary);
}

/* 1.29 apart is no reliable change, 1.30 is. */
static void
test_progress_words_of_change (Ui            *ui,
                               gconstpointer  data)
{
  const struct
  {
    int anxiety;
    const char *words;
  } cases[] = {
    { 4, "Anxiety went from 4.0 to 4.0: no reliable change." },
    { 5, "Anxiety went from 4.0 to 5.0: no reliable change." },
    { 6, "Anxiety went from 4.0 to 6.0: worse." },
    { 2, "Anxiety went from 4.0 to 2.0: better." },
  };
  GtkWidget *progress = ui_show_place (ui, "progress");

  save_result (ui, 4, 4);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *summary = NULL;

      save_result (ui, cases[i].anxiety, 4);
      summary = dup_summary (progress);
      g_assert_true (g_str_has_prefix (summary, cases[i].words));
    }
}

static void
test_progress_one_result (Ui            *ui,
                          gconstpointer  data)
{
  g_autofree char *summary = NULL;
  g_auto (GStrv) marks = NULL;
  GtkWidget *progress = ui_show_place (ui, "progress");

  save_result (ui, 5, 3);
  ui_draw (ui);
  marks = list_marks (progress);
  g_assert_cmpuint (g_strv_length (marks), ==, 2);
  summary = dup_summary (progress);
  g_assert_null (strstr (summary, "better"));
  g_assert_null (strstr (summary, "worse"));
}

/* Without a score there is no point, but a row of the table. */
static void
test_progress_too_few_answers (Ui            *ui,
                               gconstpointer  data)
{
  g_auto (GStrv) marks = NULL;
  GtkWidget *progress = ui_show_place (ui, "progress");

  save_result (ui, 5, 0);
  ui_draw (ui);
  marks = list_marks (progress);
  g_assert_cmpuint (g_strv_length (marks), ==, 1);

  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (ui_find (progress, ADW_TYPE_VIEW_STACK, NULL)), "table");
  ui_draw (ui);
  g_assert_nonnull (ui_find (ui_child (get_view (progress), "table"), GTK_TYPE_LABEL, "5.0"));
  g_assert_nonnull (ui_find (ui_child (get_view (progress), "table"), GTK_TYPE_LABEL, "–"));
}

/* Nothing is said of change where there is nothing to compare with. */
static void
test_progress_first_without_a_score (Ui            *ui,
                                     gconstpointer  data)
{
  GtkWidget *progress = ui_show_place (ui, "progress");
  GtkWidget *chart = ui_child (get_view (progress), "chart");

  save_result (ui, 0, 0);
  save_result (ui, 6, 6);
  ui_draw (ui);
  ui_foreach (mark, chart, SB_TYPE_MARK)
    g_assert_null (strstr (sb_mark_get_tip (SB_MARK (mark)), "since the first"));
}

static void
test_progress_table (Ui            *ui,
                     gconstpointer  data)
{
  const char *const expected[] = {
    "10 January 2026", "12 April 2026", "5 July 2026", "18 October 2026", "6.0", "5.0", "3.0", "2.0"
  };
  GtkWidget *progress, *table;
  GListModel *rows;

  ui_import (ui, "ui-year.json");
  progress = ui_show_place (ui, "progress");
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (ui_find (progress, ADW_TYPE_VIEW_STACK, NULL)), "table");
  ui_draw (ui);
  table = ui_child (get_view (progress), "table");
  gtk_test_accessible_assert_property (table, GTK_ACCESSIBLE_PROPERTY_LABEL, "Anxiety and avoidance");
  rows = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (table)));
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 4);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_nonnull (ui_find (table, GTK_TYPE_LABEL, expected[i]));
}

static void
test_progress_sessions (Ui            *ui,
                        gconstpointer  data)
{
  const struct
  {
    const char *title;
    const char *subtitle;
  } expected[] = {
    { "an-exercise-of-tomorrow", "1 August 2026 · upset: 3 before, 3 after" },
    { "Grounding with your senses", "1 June 2026" },
    { "Thought record", "1 March 2026 · stopped early" },
    { "Paced breathing", "1 February 2026 · upset: 7 before, 4 after" },
  };
  GtkListBox *list;

  ui_import (ui, "ui-year.json");
  list = ui_child (ui_show_place (ui, "progress"), "session_list");
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      AdwActionRow *row = ADW_ACTION_ROW (gtk_list_box_get_row_at_index (list, i));

      g_assert_cmpstr (ui_text (GTK_WIDGET (row)), ==, expected[i].title);
      g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, expected[i].subtitle);
    }
  g_assert_null (gtk_list_box_get_row_at_index (list, G_N_ELEMENTS (expected)));
}

static void
test_progress_only_sessions (Ui            *ui,
                             gconstpointer  data)
{
  g_autoptr (SbSession) session = sb_session_new ("grounding", "1");
  GtkWidget *progress = ui_show_place (ui, "progress");

  sb_session_complete (session);
  sb_store_save_session (ui->store, session);
  ui_draw (ui);
  g_assert_cmpstr (get_shown (progress), ==, "progress");
  g_assert_null (ui_find (progress, SB_TYPE_TIME_CHART, NULL));
  g_assert_null (ui_find (progress, ADW_TYPE_INLINE_VIEW_SWITCHER, NULL));
  g_assert_true (has_row (ui_child (progress, "session_list"), "Grounding with your senses"));
}

static void
delete_last (Ui *ui)
{
  GListModel *assessments = sb_store_get_assessments (ui->store);
  g_autoptr (SbAssessment) last = NULL;

  last = g_list_model_get_item (assessments, g_list_model_get_n_items (assessments) - 1);
  sb_store_delete_assessment (ui->store, last);
}

/* One that is deleted goes from all that shows it. */
static void
test_progress_follows_deletion (Ui            *ui,
                                gconstpointer  data)
{
  GtkWidget *progress;

  ui_import (ui, "ui-year.json");
  progress = ui_show_place (ui, "progress");
  for (guint left = 3; left > 0; left--)
    {
      g_auto (GStrv) marks = NULL;

      delete_last (ui);
      ui_draw (ui);
      marks = list_marks (progress);
      g_assert_cmpuint (g_strv_length (marks), ==, 2 * left);
    }

  delete_last (ui);
  ui_draw (ui);
  g_assert_null (ui_find (progress, SB_TYPE_MARK, NULL));
  g_assert_null (ui_find (progress, SB_TYPE_TIME_CHART, NULL));
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
  ui_test ("/progress/at-first", test_progress_at_first);
  ui_test ("/progress/chart", test_progress_chart);
  ui_test ("/progress/words", test_progress_words);
  ui_test ("/progress/words-of-change", test_progress_words_of_change);
  ui_test ("/progress/one-result", test_progress_one_result);
  ui_test ("/progress/too-few-answers", test_progress_too_few_answers);
  ui_test ("/progress/table", test_progress_table);
  ui_test ("/progress/sessions", test_progress_sessions);
  ui_test ("/progress/only-sessions", test_progress_only_sessions);
  ui_test ("/progress/first-without-a-score", test_progress_first_without_a_score);
  ui_test ("/progress/follows-deletion", test_progress_follows_deletion);
  ui_test ("/today/unknown-drafts", test_today_unknown_drafts);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

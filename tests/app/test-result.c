/* test-result.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "past-fixture.h"
#include "sb-mark.h"
#include "sb-plane.h"
#include "sb-result-page.h"

/* A result, of whichever questionnaire, and what it is compared with. */

static GtkWidget *
open_general (Ui         *ui,
              const char *scores)
{
  return past_open (ui, past_add (ui, GENERAL, NULL, 0, scores));
}

static void
assert_row (gpointer    root,
            const char *title,
            const char *start)
{
  GtkWidget *row = ui_find (root, ADW_TYPE_ACTION_ROW, title);

  g_assert_nonnull (row);
  g_assert_true (g_str_has_prefix (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), start));
}

static void
test_scores_and_plane (Ui            *ui,
                       gconstpointer  data)
{
  GtkWidget *page = open_general (ui, "anxiety=6 avoidance=2");
  GtkWidget *plane = ui_child (page, "plane");

  g_assert_true (SB_IS_RESULT_PAGE (page));
  g_assert_cmpstr (ui_heading (ui), ==, "Closeness matters a lot, and so does the worry");
  g_assert_true (past_says (page, "How you are in close bonds"));
  g_assert_true (past_says (page, "1 January 2026"));
  assert_row (ui_child (page, "scores"), "Anxiety: high", "6.0 on a scale from 1 to 7. ");
  assert_row (ui_child (page, "scores"), "Avoidance: low", "2.0 on a scale from 1 to 7. ");

  g_assert_true (gtk_widget_get_visible (plane));
  gtk_test_accessible_assert_role (plane, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (plane, GTK_ACCESSIBLE_PROPERTY_LABEL, "The plane of anxiety and avoidance");
  gtk_test_accessible_assert_property (plane, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "anxiety 6.0, avoidance 2.0");
  g_assert_cmpuint (ui_count (plane, SB_TYPE_MARK), ==, 1);
}

static void
test_near_the_line (Ui            *ui,
                    gconstpointer  data)
{
  GtkWidget *page = open_general (ui, "anxiety=4 avoidance=2");
  const char *words = sb_regions_get_near_the_line (sb_content_get_regions (ui->content));

  g_assert_cmpstr (ui_heading (ui), ==, "Near the line");
  g_assert_true (past_says (ui_child (page, "notes"), words));
  assert_row (ui_child (page, "scores"), "Anxiety: in the middle", "4.0 ");
}

static void
test_away_from_the_line (Ui            *ui,
                         gconstpointer  data)
{
  GtkWidget *page = open_general (ui, "anxiety=2 avoidance=2");

  g_assert_false (gtk_widget_get_visible (ui_child (page, "notes")));
}

/* What is missing, how much is needed, and the way to it. */
static void
test_too_few_answers (Ui            *ui,
                      gconstpointer  data)
{
  GtkWidget *page = open_general (ui, "anxiety=5");
  GtkWidget *again;

  g_assert_cmpstr (ui_heading (ui), ==, "Not enough answers");
  g_assert_false (gtk_widget_get_visible (ui_child (page, "plane")));
  assert_row (ui_child (page, "scores"), "Avoidance", "Not enough answers: 0 of 9. A score needs 8.");
  assert_row (ui_child (page, "scores"), "Anxiety: somewhat high", "5.0 ");

  again = ui_find (ui_child (page, "notes"), GTK_TYPE_BUTTON, "Answer _Once More");
  g_assert_nonnull (again);
  g_signal_emit_by_name (again, "clicked");
  ui_draw (ui);
  g_assert_false (ui_page (ui) == page);
  g_assert_cmpstr (ui_heading (ui), ==, "How you are in close bonds");
}

static void
test_uniform (Ui            *ui,
              gconstpointer  data)
{
  SbAssessment *assessment = past_add (ui, GENERAL, NULL, 0, "");
  GListModel *items = sb_instrument_get_items (sb_content_find_instrument (ui->content, GENERAL));
  GtkWidget *page;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      sb_assessment_set_answer (assessment, sb_item_get_id (item), 6);
    }

  page = past_open (ui, assessment);
  g_assert_true (past_tells (ui_child (page, "notes"), "the same answer each time"));
  g_assert_nonnull (ui_find (ui_child (page, "notes"), GTK_TYPE_BUTTON, "Answer _Once More"));
}

/* Whichever the region, there are two next steps and reasons for them. */
static void
test_every_region (Ui            *ui,
                   gconstpointer  data)
{
  for (int anxiety = 1; anxiety <= 7; anxiety += 2)
    {
      for (int avoidance = 1; avoidance <= 7; avoidance += 2)
        {
          g_autofree char *scores = g_strdup_printf ("anxiety=%d avoidance=%d", anxiety, avoidance);
          GtkWidget *page = open_general (ui, scores);

          g_assert_nonnull (ui_find (ui_child (page, "steps"), ADW_TYPE_EXPANDER_ROW, "Why"));
          adw_navigation_view_pop (ui_view (ui));
        }
    }
}

static guint
count_changes (GtkWidget *page)
{
  return ui_count (ui_child (page, "changes"), ADW_TYPE_PREFERENCES_GROUP);
}

static void
test_first (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = open_general (ui, "anxiety=5 avoidance=5");

  g_assert_false (gtk_widget_get_visible (ui_child (page, "changes")));
  g_assert_cmpuint (count_changes (page), ==, 0);
}

/* 1.29 and 1.21 are the reliable changes; from 6 to 5 is within, from 5 to 2
 * and from 2 to 5 is not. */
static void
test_second (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page, *changes;

  past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=5");
  page = past_open (ui, past_add (ui, GENERAL, NULL, 30, "anxiety=5 avoidance=2"));
  changes = ui_child (page, "changes");
  g_assert_cmpuint (count_changes (page), ==, 1);
  g_assert_true (past_says (changes, "Since last time (1 January 2026)"));
  assert_row (changes, "Anxiety", "no reliable change");
  assert_row (changes, "Avoidance", "better");
}

static GtkWidget *
find_group (GtkWidget  *changes,
            const char *title)
{
  return gtk_widget_get_ancestor (ui_find (changes, GTK_TYPE_LABEL, title), ADW_TYPE_PREFERENCES_GROUP);
}

static void
test_fourth (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *changes, *last, *first;

  past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=2");
  past_add (ui, GENERAL, NULL, 30, "anxiety=2 avoidance=2");
  past_add (ui, GENERAL, NULL, 60, "anxiety=5 avoidance=3");
  changes = ui_child (past_open (ui, past_add (ui, GENERAL, NULL, 90, "anxiety=4 avoidance=5")), "changes");

  last = find_group (changes, "Since last time (2 March 2026)");
  assert_row (last, "Anxiety", "no reliable change");
  assert_row (last, "Avoidance", "worse");
  first = find_group (changes, "Since the first time (1 January 2026)");
  assert_row (first, "Anxiety", "better");
  assert_row (first, "Avoidance", "worse");
}

/* For those who ask: all that the judgement was made of. */
static void
test_numbers (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page, *numbers;

  past_add (ui, GENERAL, NULL, 0, "anxiety=6 avoidance=5");
  page = past_open (ui, past_add (ui, GENERAL, NULL, 30, "anxiety=5 avoidance=5"));
  numbers = ui_find (ui_child (page, "changes"), ADW_TYPE_EXPANDER_ROW, "The numbers");
  g_assert_nonnull (numbers);
  g_assert_false (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (numbers)));
  assert_row (numbers, "Anxiety",
              "6.00 then, 5.00 now\n"
              "Difference: \u200e−1.00\n"
              "Reliable change: more than 1.29\n"
              "Standard error of measurement (SEM): 0.46\n"
              "Source of the error, which is borrowed from another questionnaire: ");
  g_assert_true (past_tells (numbers, "Jacobson and Truax (1991)"));
}

/* On the first result itself, and beside a comparison with it. */
static void
test_regression_to_the_mean (Ui            *ui,
                             gconstpointer  data)
{
  GtkWidget *page = open_general (ui, "anxiety=7 avoidance=5");

  g_assert_true (past_tells (ui_child (page, "notes"), "Near an end of the scale: Anxiety."));

  page = past_open (ui, past_add (ui, GENERAL, NULL, 30, "anxiety=7 avoidance=5"));
  g_assert_false (past_tells (ui_child (page, "notes"), "Near an end"));
  g_assert_true (past_tells (ui_child (page, "changes"), "The first score was near an end of the scale: Anxiety."));
}

static void
test_no_regression_from_the_middle (Ui            *ui,
                                    gconstpointer  data)
{
  GtkWidget *page = open_general (ui, "anxiety=6 avoidance=2");

  g_assert_false (past_tells (page, "Near an end"));
  page = past_open (ui, past_add (ui, GENERAL, NULL, 30, "anxiety=7 avoidance=2"));
  g_assert_false (past_tells (page, "near an end"));
}

static void
test_bond (Ui            *ui,
           gconstpointer  data)
{
  SbPerson *sam = past_add_person (ui, "Sam", "partner");
  SbPerson *alex = past_add_person (ui, "Alex", "friend");
  GtkWidget *page;

  past_add (ui, BOND, alex, 0, "anxiety=2 avoidance=2");
  past_add (ui, GENERAL, NULL, 10, "anxiety=2 avoidance=2");
  page = past_open (ui, past_add (ui, BOND, sam, 30, "anxiety=6 avoidance=2"));
  g_assert_true (past_says (page, "Your bond with Sam"));
  g_assert_true (gtk_widget_get_visible (ui_child (page, "plane")));
  g_assert_cmpuint (count_changes (page), ==, 0);

  past_add (ui, BOND, sam, 5, "anxiety=2 avoidance=2");
  g_assert_cmpuint (count_changes (page), ==, 1);

  sb_person_set_name (sam, "Sammy");
  sb_store_save_person (ui->store, sam);
  g_assert_true (past_says (page, "Your bond with Sammy"));
  sb_store_delete_person (ui->store, sam);
  g_assert_true (past_says (page, "A bond that you have removed"));
}

/* No plane, no regions, no words that do not fit, and no change. */
static void
test_pulse (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page;

  past_add (ui, PULSE, NULL, 0, "week-worry=4 week-distance=3");
  page = past_open (ui, past_add (ui, PULSE, NULL, 7, "week-worry=2 week-distance=3"));
  g_assert_cmpstr (ui_heading (ui), ==, "How your week was");
  g_assert_false (gtk_widget_get_visible (ui_child (page, "plane")));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "words")));
  g_assert_false (past_says (page, "What it does not mean"));
  assert_row (ui_child (page, "scores"), "Worry this week", "2.0 on a scale from 1 to 5. Higher means: more worry.");
  assert_row (ui_child (page, "changes"), "Worry this week", "4.0 then, 2.0 now");
  g_assert_true (past_tells (ui_child (page, "changes"), "too short to tell change from chance"));
  g_assert_null (ui_find (page, ADW_TYPE_EXPANDER_ROW, "The numbers"));
}

static void
test_imported (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *page;

  past_add_pack (ui);
  past_add (ui, MOODS, NULL, 0, "moods=2");
  page = past_open (ui, past_add (ui, MOODS, NULL, 14, "moods=0"));
  g_assert_cmpstr (ui_heading (ui), ==, "Moods of two weeks");
  assert_row (ui_child (page, "scores"), "Low mood", "0 on a scale from 0 to 12. Higher means: more low mood.");
  assert_row (ui_child (page, "changes"), "Low mood", "8 then, 0 now");
  g_assert_true (past_tells (ui_child (page, "changes"), "Its author gives no reliability"));
  g_assert_true (past_tells (ui_child (page, "about"), "for your own use"));
  g_assert_true (past_tells (ui_child (page, "notes"), "Support has people to talk to"));
  g_assert_true (past_says (ui_child (page, "about"), "For personal use only; not to be passed on."));
  g_assert_false (past_tells (page, "near an end"));
}

/* The rule, and the answers that met it. */
static void
test_why (Ui            *ui,
          gconstpointer  data)
{
  GtkWidget *page = open_general (ui, "anxiety=6 avoidance=2");

  g_assert_true (past_tells (ui_child (page, "steps"), "Anxiety 6.0; the rule asks for 4.5 or more"));
  g_assert_true (past_tells (ui_child (page, "steps"), "Avoidance 2.0; the rule asks for less than 3.5"));
}

/* What was chosen and ticked weighs in, while the page is open too. */
static void
test_why_goals_and_signs (Ui            *ui,
                          gconstpointer  data)
{
  GListModel *goals = sb_content_get_goals (ui->content);
  GtkWidget *page;

  past_tick (ui, 0, 3);
  page = past_open (ui, past_add (ui, PULSE, NULL, 14, "week-worry=2 week-distance=2"));
  g_assert_true (past_tells (ui_child (page, "steps"), "You ticked: "));
  g_assert_false (past_tells (ui_child (page, "steps"), "You chose the goal: "));

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++)
    {
      g_autoptr (SbGoal) goal = g_list_model_get_item (goals, i);
      g_autoptr (SbAim) aim = sb_aim_new (sb_goal_get_id (goal));

      sb_store_save_aim (ui->store, aim);
    }
  g_assert_true (past_tells (ui_child (page, "steps"), "You chose the goal: "));
}

/* The page is always true, whatever becomes of what it is compared with. */
static void
test_earlier_one_deleted (Ui            *ui,
                          gconstpointer  data)
{
  SbAssessment *earlier = past_add (ui, GENERAL, NULL, 0, "anxiety=7 avoidance=5");
  GtkWidget *page = past_open (ui, past_add (ui, GENERAL, NULL, 30, "anxiety=5 avoidance=2"));

  g_assert_cmpuint (count_changes (page), ==, 1);
  sb_store_delete_assessment (ui->store, earlier);
  g_assert_cmpuint (count_changes (page), ==, 0);
  sb_store_restore_assessment (ui->store, earlier);
  g_assert_cmpuint (count_changes (page), ==, 1);
}

static void
add_tests (void)
{
  ui_test ("/result/scores-and-plane", test_scores_and_plane);
  ui_test ("/result/near-the-line", test_near_the_line);
  ui_test ("/result/away-from-the-line", test_away_from_the_line);
  ui_test ("/result/too-few-answers", test_too_few_answers);
  ui_test ("/result/uniform", test_uniform);
  ui_test ("/result/every-region", test_every_region);
  ui_test ("/result/first", test_first);
  ui_test ("/result/second", test_second);
  ui_test ("/result/fourth", test_fourth);
  ui_test ("/result/numbers", test_numbers);
  ui_test ("/result/regression-to-the-mean", test_regression_to_the_mean);
  ui_test ("/result/no-regression-from-the-middle", test_no_regression_from_the_middle);
  ui_test ("/result/bond", test_bond);
  ui_test ("/result/pulse", test_pulse);
  ui_test ("/result/imported", test_imported);
  ui_test ("/result/why", test_why);
  ui_test ("/result/why-goals-and-signs", test_why_goals_and_signs);
  ui_test ("/result/earlier-one-deleted", test_earlier_one_deleted);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

/* test-recommender.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "content-tools.h"
#include "sb-recommender.h"

static const char sound[] = "{ 'rules': ["
                            "    { 'id': 'both', 'weight': 3, 'when': [{ 'scale': 'heat', 'atLeast': 3 }, { 'scale': 'rain', 'below': 2 }],"
                            "      'because': 'Hot and dry.', 'suggest': ['exercise:swim', 'article:shade'] },"
                            "    { 'id': 'between', 'when': [{ 'scale': 'heat', 'atLeast': 1.5, 'below': 4.5 }],"
                            "      'because': 'Warm.', 'suggest': ['article:shade', 'exercise:walk'] },"
                            "    { 'id': 'always', 'when': [], 'because': 'Any day.', 'suggest': ['exercise:sleep'] },"
                            "    { 'id': 'cold', 'weight': 2, 'when': [{ 'sign': 'sneeze' }],"
                            "      'because': 'A cold.', 'suggest': ['exercise:sleep', 'article:tea'] },"
                            "    { 'id': 'flu', 'weight': 1, 'when': [{ 'sign': 'sneeze' }, { 'sign': 'cough' }],"
                            "      'because': 'The flu.', 'suggest': ['article:tea'] },"
                            "    { 'id': 'friend', 'weight': 2, 'when': [{ 'bond': 'friend' }],"
                            "      'because': 'With a friend.', 'suggest': ['exercise:walk'] },"
                            "    { 'id': 'fit', 'weight': 10, 'when': [{ 'goal': 'fit' }],"
                            "      'because': 'To be fit.', 'suggest': ['exercise:swim', 'exercise:walk'] },"
                            "    { 'id': 'ice', 'weight': 5, 'when': [{ 'scale': 'heat', 'atLeast': 4 }, { 'bond': 'friend' }, { 'goal': 'fit' }],"
                            "      'because': 'Hot.', 'suggest': ['article:ice'] }] }";

static const ContentChange changes[] = {
  { "sound", "", "", "" },
  { "without-when", "'when': [], ", "", "" },
  { "any-score", ", 'atLeast': 3", "", "" },
  { "without-weight", "'weight': 10, ", "", "" },

  { "no-rules", "rules", "roles", "rules: is missing\nroles: is not known here; is it misspelt?" },
  { "no-id", "'id': 'both', ", "", "rules[0].id: is missing" },
  { "twice", "'id': 'always'", "'id': 'both'", "rules[2].id: stands twice: “both”" },
  { "no-because", "'because': 'Warm.', ", "", "rules[1].because: is missing" },
  { "nothing-suggested", "['exercise:sleep']", "[]", "rules[2].suggest: must have at least one entry" },
  { "suggested-twice", "['article:tea']", "['article:tea', 'article:ice', 'article:tea']",
    "rules[4].suggest[2]: stands twice: “article:tea”" },
  { "suggestion-not-a-target", "['exercise:sleep']", "['go to sleep']", "rules[2].suggest[0]: is not an identifier: “go to sleep”" },
  { "unknown-member", "'because': 'Warm.', ", "'because': 'Warm.', 'priority': 1, ",
    "rules[1].priority: is not known here; is it misspelt?" },
  { "weight-none", "'weight': 10", "'weight': 0", "rules[6].weight: must be a whole number from 1 to 10" },
  { "weight-too-great", "'weight': 10", "'weight': 11", "rules[6].weight: must be a whole number from 1 to 10" },
  { "weight-not-whole", "'weight': 10", "'weight': 1.5", "rules[6].weight: must be a whole number from 1 to 10" },

  { "condition-of-nothing", "{ 'bond': 'friend' }]", "{}]", "rules[5].when[0].scale: is missing" },
  { "condition-without-scale", "'scale': 'rain', ", "", "rules[0].when[1].scale: is missing" },
  { "condition-text", "'atLeast': 3 ", "'atLeast': 'much' ", "rules[0].when[0].atLeast: must be a number from -10000 to 10000" },
  { "condition-upside-down", "'atLeast': 1.5", "'atLeast': 5", "rules[1].when[0].below: must be greater than “atLeast”" },
  { "condition-of-no-score", "'atLeast': 1.5", "'atLeast': 4.5", "rules[1].when[0].below: must be greater than “atLeast”" },
  { "condition-unknown-member", "'atLeast': 1.5, ", "'atleast': 1.5, ", "rules[1].when[0].atleast: is not known here; is it misspelt?" },
  { "condition-of-two-kinds", "'scale': 'rain'", "'goal': 'fit', 'scale': 'rain'", "rules[0].when[1].goal: cannot stand beside “scale”" },
  { "condition-of-sign-and-bond", "{ 'bond': 'friend' }]", "{ 'bond': 'friend', 'sign': 'cough' }]",
    "rules[5].when[0].bond: cannot stand beside “sign”" },
  { "bound-of-a-sign", "{ 'sign': 'cough' }", "{ 'sign': 'cough', 'atLeast': 1 }", "rules[4].when[1].atLeast: cannot stand beside “sign”" },
  { "bound-of-a-bond", "{ 'bond': 'friend' }]", "{ 'bond': 'friend', 'below': 1 }]", "rules[5].when[0].below: cannot stand beside “bond”" },
  { "bound-of-a-goal", ", { 'goal': 'fit' }", ", { 'goal': 'fit', 'below': 1 }", "rules[7].when[2].below: cannot stand beside “goal”" },
  { "bond-unknown", "{ 'bond': 'friend' }]", "{ 'bond': 'aunt' }]",
    "rules[5].when[0].bond: is “aunt”, but must be one of: partner, mother, father, friend, other" },
  { "sign-not-an-id", "'cough'", "'a cough'", "rules[4].when[1].sign: must be 1 to 64 letters, digits, hyphens or dots, not “a cough”" },
};

static void
test_change (gconstpointer data)
{
  const ContentChange *change = data;
  g_autoptr (SbReader) reader = content_tools_open_change (sound, change);
  g_autoptr (SbRecommender) recommender = sb_recommender_read (reader, NULL);
  g_autofree char *faults = content_tools_dup_faults (reader);

  g_assert_cmpstr (faults, ==, change->faults);
  g_assert_cmpint (recommender == NULL, ==, *change->faults != '\0');
}

/* The scores of heat and rain, signs and goals (a word each), which bond, how
 * many suggestions at the most, and those that come: each with its weight and
 * the rules that brought it. */
typedef struct
{
  const char *name;
  double heat;
  double rain;
  const char *signs;
  const char *bond;
  const char *goals;
  guint most;
  const char *suggestions;
} Row;

#define ALWAYS "exercise:sleep 1 always, "
#define BOTH "exercise:swim 3 both, article:shade 3 both, "
#define BETWEEN "article:shade 1 between, exercise:walk 1 between, "
/* Shade weighs 3 + 1. */
#define BOTH_AND_BETWEEN "article:shade 4 both between, exercise:swim 3 both, exercise:walk 1 between, "
/* A walk weighs 1 + 2 + 10. */
#define MANY_1 "exercise:walk 13 between friend fit, "
#define MANY_2 MANY_1 "exercise:swim 10 fit, "
#define MANY MANY_2 "article:ice 5 ice, article:shade 1 between, "

static const Row rows[] = {
  { "nothing", NAN, NAN, "", NULL, "", 9, ALWAYS },

  { "two-scores", 5, 1, "", NULL, "", 9, BOTH ALWAYS },
  { "weights-are-added", 4, 1, "", NULL, "", 9, BOTH_AND_BETWEEN ALWAYS },
  { "at-least-is-reached", 3, 1, "", NULL, "", 9, BOTH_AND_BETWEEN ALWAYS },
  { "at-least-is-not-reached", 2.999, 1, "", NULL, "", 9, BETWEEN ALWAYS },
  { "below-is-reached", 3, 2, "", NULL, "", 9, BETWEEN ALWAYS },
  { "below-is-not-reached", 3, 1.999, "", NULL, "", 9, BOTH_AND_BETWEEN ALWAYS },
  { "between-from", 1.5, 5, "", NULL, "", 9, BETWEEN ALWAYS },
  { "between-before", 1.499, 5, "", NULL, "", 9, ALWAYS },
  { "between-up-to", 4.499, 5, "", NULL, "", 9, BETWEEN ALWAYS },
  { "between-beyond", 4.5, 5, "", NULL, "", 9, ALWAYS },
  { "one-missing", 5, NAN, "", NULL, "", 9, ALWAYS },
  { "one-missing-other-holds", 2, NAN, "", NULL, "", 9, BETWEEN ALWAYS },

  { "sign", NAN, NAN, "sneeze", NULL, "", 9, "exercise:sleep 2 cold, article:tea 2 cold, " },
  { "sign-of-two", NAN, NAN, "cough", NULL, "", 9, ALWAYS },
  { "sign-unknown", NAN, NAN, "yawn", NULL, "", 9, ALWAYS },
  /* What is for everybody is no reason beside the cold. */
  { "signs", NAN, NAN, "cough sneeze", NULL, "", 9, "article:tea 3 cold flu, exercise:sleep 2 cold, " },

  { "bond", NAN, NAN, "", "friend", "", 9, "exercise:walk 2 friend, " ALWAYS },
  { "bond-of-another-kind", NAN, NAN, "", "other", "", 9, ALWAYS },

  { "goal", NAN, NAN, "", NULL, "fit", 9, "exercise:swim 10 fit, exercise:walk 10 fit, " ALWAYS },
  { "goal-among-others", NAN, NAN, "", NULL, "calm fit", 9, "exercise:swim 10 fit, exercise:walk 10 fit, " ALWAYS },
  { "goal-unknown", NAN, NAN, "", NULL, "calm", 9, ALWAYS },

  /* A sign is no goal, and a goal no sign. */
  { "kinds-are-apart", NAN, NAN, "fit friend", NULL, "sneeze friend", 9, ALWAYS },

  { "kinds-together", 4, NAN, "", "friend", "fit", 9, MANY ALWAYS },
  { "kinds-together-without-score", 3.999, NAN, "", "friend", "fit", 9, MANY_2 "article:shade 1 between, " ALWAYS },
  { "kinds-together-without-bond", 4, NAN, "", NULL, "fit", 9,
    "exercise:walk 11 between fit, exercise:swim 10 fit, article:shade 1 between, " ALWAYS },
  { "kinds-together-without-goal", 4, NAN, "", "friend", "", 9,
    "exercise:walk 3 between friend, article:shade 1 between, " ALWAYS },

  { "at-most-0", 4, NAN, "", "friend", "fit", 0, "" },
  { "at-most-1", 4, NAN, "", "friend", "fit", 1, MANY_1 },
  { "at-most-2", 4, NAN, "", "friend", "fit", 2, MANY_2 },
  { "at-most-4", 4, NAN, "", "friend", "fit", 4, MANY },
  { "at-most-5", 4, NAN, "", "friend", "fit", 5, MANY ALWAYS },
  { "at-most-all", 4, NAN, "", "friend", "fit", G_MAXUINT, MANY ALWAYS },
};

static SbFindings *
make_findings (const Row *row)
{
  SbFindings *findings = sb_findings_new ();
  g_auto (GStrv) signs = g_strsplit (row->signs, " ", -1);
  g_auto (GStrv) goals = g_strsplit (row->goals, " ", -1);

  sb_findings_set_score (findings, "heat", row->heat);
  if (!isnan (row->rain))
    sb_findings_set_score (findings, "rain", row->rain);
  for (guint i = 0; signs[i] != NULL; i++)
    sb_findings_set_sign (findings, signs[i]);
  for (guint i = 0; goals[i] != NULL; i++)
    sb_findings_add_goal (findings, goals[i]);
  sb_findings_set_bond (findings, row->bond);

  return findings;
}

static void
append (GString *all,
        SbSuggestion *suggestion)
{
  GListModel *reasons = sb_suggestion_get_reasons (suggestion);

  g_string_append_printf (all, "%s %u", sb_suggestion_get_uri (suggestion), sb_suggestion_get_weight (suggestion));
  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (SbRule) rule = g_list_model_get_item (reasons, i);

      g_string_append_printf (all, " %s", sb_rule_get_id (rule));
    }
  g_string_append (all, ", ");
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SbReader) reader = content_tools_open (sound);
  g_autoptr (SbRecommender) recommender = sb_recommender_read (reader, NULL);
  g_autoptr (SbFindings) findings = make_findings (row);
  GListModel *suggestions = sb_recommender_suggest (recommender, findings, row->most);
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (suggestions); i++)
    {
      g_autoptr (SbSuggestion) suggestion = g_list_model_get_item (suggestions, i);

      append (all, suggestion);
    }
  g_assert_cmpstr (all->str, ==, row->suggestions);

  g_assert_finalize_object (suggestions);
}

static void
test_conditions (void)
{
  static const struct
  {
    SbConditionKind kind;
    const char *id;
    double at_least;
    double below;
  } expected[] = {
    { SB_CONDITION_SCALE, "heat", 4, INFINITY },
    { SB_CONDITION_BOND, "friend", -INFINITY, INFINITY },
    { SB_CONDITION_GOAL, "fit", -INFINITY, INFINITY },
  };
  g_autoptr (SbReader) reader = content_tools_open (sound);
  g_autoptr (SbRecommender) recommender = sb_recommender_read (reader, NULL);
  g_autoptr (SbRule) rule = g_list_model_get_item (sb_recommender_get_rules (recommender), 7);
  GListModel *conditions = sb_rule_get_conditions (rule);

  g_assert_cmpuint (g_list_model_get_n_items (conditions), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (SbCondition) condition = g_list_model_get_item (conditions, i);

      g_assert_cmpint (sb_condition_get_kind (condition), ==, expected[i].kind);
      g_assert_cmpstr (sb_condition_get_id (condition), ==, expected[i].id);
      g_assert_cmpfloat (sb_condition_get_at_least (condition), ==, expected[i].at_least);
      g_assert_cmpfloat (sb_condition_get_below (condition), ==, expected[i].below);
    }
}

/* What was said last counts, and nothing is there before. */
static void
test_findings (void)
{
  SbFindings *findings = sb_findings_new ();

  g_assert_true (isnan (sb_findings_get_score (findings, "heat")));
  g_assert_null (sb_findings_get_bond (findings));
  sb_findings_set_score (findings, "heat", 3);
  sb_findings_set_score (findings, "heat", 4.5);
  g_assert_cmpfloat (sb_findings_get_score (findings, "heat"), ==, 4.5);
  sb_findings_set_score (findings, "heat", NAN);
  g_assert_true (isnan (sb_findings_get_score (findings, "heat")));
  sb_findings_set_bond (findings, "friend");
  g_assert_cmpstr (sb_findings_get_bond (findings), ==, "friend");
  sb_findings_set_bond (findings, NULL);
  g_assert_null (sb_findings_get_bond (findings));
  sb_findings_add_goal (findings, "fit");
  sb_findings_set_sign (findings, "sneeze");
  g_assert_true (sb_findings_has_goal (findings, "fit") && sb_findings_has_sign (findings, "sneeze"));
  g_assert_false (sb_findings_has_goal (findings, "sneeze") || sb_findings_has_sign (findings, "fit"));

  g_assert_finalize_object (findings);
}

static void
test_rules (void)
{
  static const char *const suggest[] = { "article:shade", "exercise:walk", NULL };
  g_autoptr (SbReader) reader = content_tools_open (sound);
  SbRecommender *recommender = sb_recommender_read (reader, NULL);
  GListModel *rules = sb_recommender_get_rules (recommender);
  SbRule *rule = g_list_model_get_item (rules, 1);

  g_assert_cmpuint (g_list_model_get_n_items (rules), ==, 8);
  g_assert_cmpstr (sb_rule_get_id (rule), ==, "between");
  g_assert_cmpstr (sb_rule_get_because (rule), ==, "Warm.");
  g_assert_cmpuint (sb_rule_get_weight (rule), ==, 1);
  g_assert_cmpstrv (sb_rule_get_suggest (rule), suggest);

  g_assert_finalize_object (recommender);
  g_assert_finalize_object (rule);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  content_tools_add_changes ("/recommender/read", changes, G_N_ELEMENTS (changes), test_change);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/recommender/suggest/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/recommender/rules", test_rules);
  g_test_add_func ("/recommender/conditions", test_conditions);
  g_test_add_func ("/recommender/findings", test_findings);

  return g_test_run ();
}

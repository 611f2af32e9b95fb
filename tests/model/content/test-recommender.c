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
                            "    { 'id': 'both', 'when': [{ 'scale': 'heat', 'atLeast': 3 }, { 'scale': 'rain', 'below': 2 }],"
                            "      'because': 'Hot and dry.', 'suggest': ['exercise:swim', 'article:shade'] },"
                            "    { 'id': 'between', 'when': [{ 'scale': 'heat', 'atLeast': 1.5, 'below': 4.5 }],"
                            "      'because': 'Warm.', 'suggest': ['article:shade', 'exercise:walk'] },"
                            "    { 'id': 'always', 'when': [], 'because': 'Any day.', 'suggest': ['exercise:sleep'] }] }";

static const ContentChange changes[] = {
  { "sound", "", "", "" },
  { "without-when", "'when': [], ", "", "" },
  { "any-score", ", 'atLeast': 3", "", "" },

  { "no-rules", "rules", "roles", "rules: is missing\nroles: is not known here; is it misspelt?" },
  { "no-id", "'id': 'both', ", "", "rules[0].id: is missing" },
  { "twice", "'id': 'always'", "'id': 'both'", "rules[2].id: stands twice: “both”" },
  { "no-because", "'because': 'Warm.', ", "", "rules[1].because: is missing" },
  { "nothing-suggested", "['exercise:sleep']", "[]", "rules[2].suggest: must have at least one entry" },
  { "suggestion-not-a-target", "'exercise:sleep'", "'go to sleep'", "rules[2].suggest[0]: is not an identifier: “go to sleep”" },
  { "unknown-member", "'because': 'Warm.', ", "'because': 'Warm.', 'priority': 1, ",
    "rules[1].priority: is not known here; is it misspelt?" },
  { "condition-without-scale", "'scale': 'rain', ", "", "rules[0].when[1].scale: is missing" },
  { "condition-text", "'atLeast': 3 ", "'atLeast': 'much' ", "rules[0].when[0].atLeast: must be a number from -10000 to 10000" },
  { "condition-upside-down", "'atLeast': 1.5", "'atLeast': 5", "rules[1].when[0].below: must be greater than “atLeast”" },
  { "condition-of-nothing", "'atLeast': 1.5", "'atLeast': 4.5", "rules[1].when[0].below: must be greater than “atLeast”" },
  { "condition-unknown-member", "'atLeast': 1.5, ", "'atleast': 1.5, ", "rules[1].when[0].atleast: is not known here; is it misspelt?" },
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

/* The scores of heat and rain, how many suggestions at the most, and those
 * that come, each after the id of its rule. */
typedef struct
{
  const char *name;
  double heat;
  double rain;
  guint most;
  const char *suggestions;
} Row;

#define BOTH "both exercise:swim, both article:shade, "

static const Row rows[] = {
  { "first-and-fallback", 5, 1, 9, BOTH "always exercise:sleep, " },
  /* What two rules suggest comes once, from the first. */
  { "no-duplicates", 4, 1, 9, BOTH "between exercise:walk, always exercise:sleep, " },
  { "at-least-is-reached", 3, 1, 9, BOTH "between exercise:walk, always exercise:sleep, " },
  { "at-least-is-not-reached", 2.999, 1, 9, "between article:shade, between exercise:walk, always exercise:sleep, " },
  { "below-is-reached", 3, 2, 9, "between article:shade, between exercise:walk, always exercise:sleep, " },
  { "below-is-not-reached", 3, 1.999, 9, BOTH "between exercise:walk, always exercise:sleep, " },
  { "between-from", 1.5, 5, 9, "between article:shade, between exercise:walk, always exercise:sleep, " },
  { "between-before", 1.499, 5, 9, "always exercise:sleep, " },
  { "between-up-to", 4.499, 5, 9, "between article:shade, between exercise:walk, always exercise:sleep, " },
  { "between-beyond", 4.5, 5, 9, "always exercise:sleep, " },

  { "one-missing", 5, NAN, 9, "always exercise:sleep, " },
  { "one-missing-other-holds", 2, NAN, 9, "between article:shade, between exercise:walk, always exercise:sleep, " },
  { "all-missing", NAN, NAN, 9, "always exercise:sleep, " },

  { "at-most-0", 4, 1, 0, "" },
  { "at-most-1", 4, 1, 1, "both exercise:swim, " },
  { "at-most-2", 4, 1, 2, BOTH },
  { "at-most-3", 4, 1, 3, BOTH "between exercise:walk, " },
};

static double
get_score (const char *scale,
           gpointer user_data)
{
  const Row *row = user_data;

  if (g_str_equal (scale, "heat"))
    return row->heat;
  if (g_str_equal (scale, "rain"))
    return row->rain;

  return NAN;
}

static void
test_row (gconstpointer data)
{
  g_autoptr (SbReader) reader = content_tools_open (sound);
  g_autoptr (SbRecommender) recommender = sb_recommender_read (reader, NULL);
  const Row *row = data;
  GListModel *suggestions = sb_recommender_suggest (recommender, get_score, (gpointer) row, row->most);
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (suggestions); i++)
    {
      g_autoptr (SbSuggestion) suggestion = g_list_model_get_item (suggestions, i);

      g_string_append_printf (all, "%s %s, ", sb_rule_get_id (sb_suggestion_get_rule (suggestion)),
                              sb_suggestion_get_uri (suggestion));
    }
  g_assert_cmpstr (all->str, ==, row->suggestions);

  g_assert_finalize_object (suggestions);
}

static void
test_rules (void)
{
  static const char *const suggest[] = { "article:shade", "exercise:walk", NULL };
  g_autoptr (SbReader) reader = content_tools_open (sound);
  SbRecommender *recommender = sb_recommender_read (reader, NULL);
  GListModel *rules = sb_recommender_get_rules (recommender);
  SbRule *rule = g_list_model_get_item (rules, 1);

  g_assert_cmpuint (g_list_model_get_n_items (rules), ==, 3);
  g_assert_cmpstr (sb_rule_get_id (rule), ==, "between");
  g_assert_cmpstr (sb_rule_get_because (rule), ==, "Warm.");
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

  return g_test_run ();
}

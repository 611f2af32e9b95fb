/* test-exercise-filter.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-exercise-filter.h"
#include "sb-reader.h"

/* Exercises as they may be. */
static const struct
{
  const char *id;
  const char *title;
  const char *summary;
  const char *approach;
  const char *goals;
  const char *needs;
  guint minutes;
  guint shorter;
} exercises[] = {
  { "breathe", "Slow breathing", "Breathe out longer.", "dbt", "'emotional-regulation'", "'right-now', 'alone'", 6, 2 },
  { "ask", "Ask for it", "Say what you need, déjà vu and all.", "eft", "'communication'", "'before-a-talk'", 15, 0 },
  { "look", "Look at a thought", "Weigh it.", "cbt", "'self-awareness', 'emotional-regulation'", "", 20, 5 },
};

#define ALL "breathe ask look"

static const struct
{
  const char *name;
  const char *need;
  const char *goal;
  const char *approach;
  guint minutes;
  const char *words;
  const char *expected;
  guint count;
} rows[] = {
  { "nothing", NULL, NULL, NULL, 0, "", ALL, 0 },
  { "need", "right-now", NULL, NULL, 0, "", "breathe", 0 },
  { "need-of-none", "after-a-fight", NULL, NULL, 0, "", "", 0 },
  { "goal", NULL, "emotional-regulation", NULL, 0, "", "breathe look", 1 },
  { "approach", NULL, NULL, "eft", 0, "", "ask", 1 },
  { "time-of-the-whole", NULL, NULL, NULL, 15, "", ALL, 1 },
  { "time-of-the-shorter-way", NULL, NULL, NULL, 5, "", "breathe look", 1 },
  { "time-just-enough", NULL, NULL, NULL, 2, "", "breathe", 1 },
  { "time-too-short", NULL, NULL, NULL, 1, "", "", 1 },
  { "title", NULL, NULL, NULL, 0, "THOUGHT", "look", 0 },
  { "beginnings", NULL, NULL, NULL, 0, "slo bre", "breathe", 0 },
  { "middle-of-a-word", NULL, NULL, NULL, 0, "low", "", 0 },
  { "summary-without-accents", NULL, NULL, NULL, 0, "deja", "ask", 0 },
  { "one-word-too-many", NULL, NULL, NULL, 0, "slow boat", "", 0 },
  { "abbreviation", NULL, NULL, NULL, 0, "cbt", "look", 0 },
  { "approach-in-words", NULL, NULL, NULL, 0, "dialectical", "breathe", 0 },
  { "spaces", NULL, NULL, NULL, 0, "  \n ", ALL, 0 },
  { "all-together", "alone", "emotional-regulation", "dbt", 5, "breath", "breathe", 3 },
  { "all-but-one", "alone", "communication", "dbt", 5, "breath", "", 3 },
};

static SbExercise *
create_exercise (guint i)
{
  g_autofree char *shorter = g_strdup_printf ("'shorter': { 'minutes': %u, 'steps': ['a'] },", exercises[i].shorter);
  g_autofree char *quoted = g_strdup_printf (
      "{ 'id': '%s', 'version': '1', 'title': '%s', 'summary': '%s', 'approach': '%s', 'goals': [%s], 'needs': [%s],"
      "  'minutes': %u, %s 'why': 'X', 'depth': 'light', 'reviewed': '2026-11-22',"
      "  'steps': [{ 'id': 'a', 'kind': 'read', 'title': 'A', 'text': 'B' }] }",
      exercises[i].id, exercises[i].title, exercises[i].summary, exercises[i].approach, exercises[i].goals,
      exercises[i].needs, exercises[i].minutes, exercises[i].shorter > 0 ? shorter : "");
  g_autofree char *json = g_strdelimit (g_strdup (quoted), "'", '"');
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new_for_data ("x.json", json, -1, &error);
  SbExercise *exercise;

  g_assert_no_error (error);
  exercise = sb_exercise_read (reader, &error);
  g_assert_no_error (error);

  return exercise;
}

static SbContent *
open_content (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "content", NULL);
  g_autoptr (GFile) root = g_file_new_for_path (path);

  return sb_content_new (root);
}

static void
count_cb (SbExerciseFilter *filter,
          guint            *n_changes)
{
  (*n_changes)++;
}

static char *
list_matches (SbExerciseFilter *filter)
{
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (exercises); i++)
    {
      g_autoptr (SbExercise) exercise = create_exercise (i);

      if (sb_exercise_filter_match (filter, exercise))
        g_string_append_printf (found, "%s%s", found->len > 0 ? " " : "", exercises[i].id);
    }

  return g_string_free (g_steal_pointer (&found), FALSE);
}

static void
test_match (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (SbContent) content = open_content ();
  g_autoptr (SbExerciseFilter) filter = sb_exercise_filter_new (content);
  g_autofree char *found = NULL;
  g_autofree char *all = NULL;

  sb_exercise_filter_set_need (filter, rows[row].need);
  sb_exercise_filter_set_goal (filter, rows[row].goal);
  sb_exercise_filter_set_approach (filter, rows[row].approach);
  sb_exercise_filter_set_minutes (filter, rows[row].minutes);
  sb_exercise_filter_set_words (filter, rows[row].words);
  found = list_matches (filter);
  g_assert_cmpstr (found, ==, rows[row].expected);
  g_assert_cmpuint (sb_exercise_filter_count (filter), ==, rows[row].count);

  sb_exercise_filter_clear (filter);
  all = list_matches (filter);
  g_assert_cmpstr (all, ==, ALL);
  g_assert_true (sb_exercise_filter_is_empty (filter));
}

static void
test_changes (void)
{
  g_autoptr (SbContent) content = open_content ();
  g_autoptr (SbExerciseFilter) filter = sb_exercise_filter_new (content);
  guint n_changes = 0;

  g_signal_connect (filter, "changed", G_CALLBACK (count_cb), &n_changes);
  sb_exercise_filter_set_need (filter, NULL);
  sb_exercise_filter_set_minutes (filter, 0);
  g_assert_cmpuint (n_changes, ==, 0);
  sb_exercise_filter_set_need (filter, "alone");
  sb_exercise_filter_set_need (filter, "alone");
  g_assert_cmpstr (sb_exercise_filter_get_need (filter), ==, "alone");
  sb_exercise_filter_set_minutes (filter, 5);
  g_assert_cmpuint (sb_exercise_filter_get_minutes (filter), ==, 5);
  g_assert_cmpuint (n_changes, ==, 2);
  g_assert_false (sb_exercise_filter_is_empty (filter));
  g_assert_null (sb_exercise_filter_get_goal (filter));
  g_assert_null (sb_exercise_filter_get_approach (filter));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/exercise-filter/", rows[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_match);
    }
  g_test_add_func ("/exercise-filter/changes", test_changes);

  return g_test_run ();
}

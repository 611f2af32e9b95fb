/* test-shipped.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "content-tools.h"
#include "sb-content.h"
#include "sb-result.h"

/* The content that comes with the app, as the app sees it. */
static SbContent *
open_shipped (void)
{
  g_autoptr (GFile) root = content_tools_get_shipped ();

  return sb_content_new (root);
}

static const char *const dimensions[] = { "anxiety", "avoidance" };

static void
test_instrument (void)
{
  g_autoptr (SbContent) content = open_shipped ();
  SbInstrument *instrument = sb_content_find_instrument (content, "attachment-general");
  g_autoptr (SbItem) first = g_list_model_get_item (sb_instrument_get_items (instrument), 0);
  GListModel *options = sb_item_get_options (first);

  g_assert_cmpuint (g_list_model_get_n_items (sb_instrument_get_items (instrument)), ==, 18);
  g_assert_cmpuint (g_list_model_get_n_items (sb_instrument_get_scales (instrument)), ==, 2);
  g_assert_cmpuint (sb_instrument_get_retake_after (instrument), ==, 28);
  g_assert_nonnull (sb_instrument_get_about (instrument));
  g_assert_nonnull (sb_instrument_get_instructions (instrument));
  g_assert_cmpstr (sb_instrument_get_licence (instrument), ==, "CC-BY-SA-4.0");
  g_assert_nonnull (sb_instrument_get_source (instrument));

  g_assert_cmpuint (g_list_model_get_n_items (options), ==, 7);
  for (guint i = 0; i < 7; i++)
    {
      g_autoptr (SbOption) option = g_list_model_get_item (options, i);

      g_assert_cmpint (sb_option_get_value (option), ==, i + 1);
      g_assert_cmpuint (strlen (sb_option_get_label (option)), >, 0);
    }
}

/* Nine items each, six keyed forward and three in reverse. */
static void
test_keys (void)
{
  g_autoptr (SbContent) content = open_shipped ();
  SbInstrument *instrument = sb_content_find_instrument (content, "attachment-general");

  for (guint i = 0; i < G_N_ELEMENTS (dimensions); i++)
    {
      SbScale *scale = sb_instrument_find_scale (instrument, dimensions[i]);
      const SbScoringKey *key = sb_scale_get_key (scale);
      guint reversed = 0;

      g_assert_cmpuint (key->n_items, ==, 9);
      for (guint item = 0; item < key->n_items; item++)
        reversed += key->items[item].reverse;
      g_assert_cmpuint (reversed, ==, 3);
      g_assert_cmpint (key->method, ==, SB_SCORE_METHOD_MEAN);
      g_assert_cmpfloat (key->minimum_answered, ==, 0.8);
      g_assert_cmpfloat (sb_scale_get_lowest_score (scale), ==, 1);
      g_assert_cmpfloat (sb_scale_get_highest_score (scale), ==, 7);
      /* A borrowed reliability says so, and whose it is. */
      g_assert_true (sb_scale_get_borrowed (scale));
      g_assert_nonnull (sb_scale_get_source (scale));
    }
}

/* Ids are kept in histories: the first version's stay what they are. */
static void
test_ids (void)
{
  static const char *const ids[] = {
    "a1", "v1", "a2", "v2", "a3", "v3", "a4", "v4", "a5", "v5", "a6", "v6", "a7", "v7", "a8", "v8", "a9", "v9"
  };
  g_autoptr (SbContent) content = open_shipped ();
  GListModel *items = sb_instrument_get_items (sb_content_find_instrument (content, "attachment-general"));

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      g_assert_cmpstr (sb_item_get_id (item), ==, ids[i]);
    }
}

/* Answers to the nine items of each dimension, 0 for one that was skipped,
 * and what comes of them, worked by hand: the items 2, 5 and 8 of anxiety and
 * 3, 6 and 9 of avoidance count as 8 − answer. */
typedef struct
{
  const char *name;
  int anxiety[9];
  int avoidance[9];
  double scores[2];
  const char *region;
  const char *levels[2];
  gboolean near[2];
} Row;

static const Row rows[] = {
  /* Yes to all: (6 · 7 + 3 · 1) / 9 = 5. The radii are 2.448 · 0.465 = 1.138
   * and 2.448 · 0.436 = 1.069, so 5 is near the middle, 4. */
  { "yes-to-all", { 7, 7, 7, 7, 7, 7, 7, 7, 7 }, { 7, 7, 7, 7, 7, 7, 7, 7, 7 }, { 5, 5 }, "fearful", { "somewhat high", "somewhat high" }, { TRUE, TRUE } },
  /* No to all: (6 · 1 + 3 · 7) / 9 = 3. */
  { "no-to-all", { 1, 1, 1, 1, 1, 1, 1, 1, 1 }, { 1, 1, 1, 1, 1, 1, 1, 1, 1 }, { 3, 3 }, "secure", { "somewhat low", "somewhat low" }, { TRUE, TRUE } },
  { "middle", { 4, 4, 4, 4, 4, 4, 4, 4, 4 }, { 4, 4, 4, 4, 4, 4, 4, 4, 4 }, { 4, 4 }, "secure", { "in the middle", "in the middle" }, { TRUE, TRUE } },
  { "lowest", { 1, 7, 1, 1, 7, 1, 1, 7, 1 }, { 1, 1, 7, 1, 1, 7, 1, 1, 7 }, { 1, 1 }, "secure", { "low", "low" }, { FALSE, FALSE } },
  { "highest", { 7, 1, 7, 7, 1, 7, 7, 1, 7 }, { 7, 7, 1, 7, 7, 1, 7, 7, 1 }, { 7, 7 }, "fearful", { "high", "high" }, { FALSE, FALSE } },
  /* 6 + (8 − 3) + 7 + 5 + (8 − 2) + 4 + 6 + (8 − 3) + 4 = 48, / 9;
   * 2 + 1 + (8 − 6) + 3 + 2 + (8 − 7) + 1 + 3 + (8 − 5) = 18, / 9 */
  { "preoccupied", { 6, 3, 7, 5, 2, 4, 6, 3, 4 }, { 2, 1, 6, 3, 2, 7, 1, 3, 5 }, { 48.0 / 9, 2 }, "preoccupied", { "somewhat high", "low" }, { FALSE, FALSE } },
  /* 1 + (8 − 7) + 2 + 1 + (8 − 6) + 1 + 2 + (8 − 7) + 1 = 12, / 9;
   * 6 + 7 + (8 − 2) + 5 + 6 + (8 − 1) + 5 + 6 + (8 − 3) = 53, / 9 */
  { "dismissing", { 1, 7, 2, 1, 6, 1, 2, 7, 1 }, { 6, 7, 2, 5, 6, 1, 5, 6, 3 }, { 12.0 / 9, 53.0 / 9 }, "dismissing", { "low", "high" }, { FALSE, FALSE } },
  /* One skipped in each: without the 4 of item 9 of anxiety, 44 / 8; without
   * item 3 of avoidance, 16 / 8. */
  { "one-skipped", { 6, 3, 7, 5, 2, 4, 6, 3, 0 }, { 2, 1, 0, 3, 2, 7, 1, 3, 5 }, { 5.5, 2 }, "preoccupied", { "high", "low" }, { FALSE, FALSE } },
  /* Two skipped: too few on one side only. */
  { "two-skipped", { 6, 3, 7, 5, 2, 4, 6, 0, 0 }, { 2, 1, 6, 3, 2, 7, 1, 3, 5 }, { NAN, 2 }, NULL, { NULL, "low" }, { FALSE, FALSE } },
};

static SbResult *
make_result (SbContent *content,
             const int *anxiety,
             const int *avoidance)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-general", "1", NULL);

  for (guint i = 0; i < 9; i++)
    {
      g_autofree char *a = g_strdup_printf ("a%u", i + 1);
      g_autofree char *v = g_strdup_printf ("v%u", i + 1);

      if (anxiety[i] != 0)
        sb_assessment_set_answer (assessment, a, anxiety[i]);
      if (avoidance[i] != 0)
        sb_assessment_set_answer (assessment, v, avoidance[i]);
    }

  return sb_result_new (sb_content_find_instrument (content, "attachment-general"), assessment);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SbContent) content = open_shipped ();
  SbRegions *regions = sb_content_get_regions (content);
  g_autoptr (SbResult) result = make_result (content, row->anxiety, row->avoidance);

  for (guint i = 0; i < G_N_ELEMENTS (dimensions); i++)
    {
      double value = sb_result_get_value (result, dimensions[i]);

      if (isnan (row->scores[i]))
        g_assert_true (isnan (value));
      else
        g_assert_cmpfloat_with_epsilon (value, row->scores[i], 1e-12);
      g_assert_cmpstr (sb_regions_describe_level (regions, value), ==, row->levels[i]);
      g_assert_cmpint (sb_result_is_near (result, dimensions[i]), ==, row->near[i]);
    }

  if (row->region != NULL)
    g_assert_cmpstr (sb_region_get_id (sb_regions_find (regions, sb_result_is_high (result, "anxiety"),
                                                        sb_result_is_high (result, "avoidance"))),
                     ==, row->region);
}

/* From the 48 of “preoccupied”, down by 12 is 1.33, past 1.29; down by 11 is
 * 1.22, within it. */
static void
test_change (void)
{
  static const int before[] = { 6, 3, 7, 5, 2, 4, 6, 3, 4 };
  static const int less_12[] = { 4, 5, 5, 3, 4, 2, 6, 3, 4 };
  static const int less_11[] = { 4, 5, 5, 3, 4, 3, 6, 3, 4 };
  static const int other[] = { 2, 1, 6, 3, 2, 7, 1, 3, 5 };
  g_autoptr (SbContent) content = open_shipped ();
  g_autoptr (SbResult) earlier = make_result (content, before, other);
  g_autoptr (SbResult) past = make_result (content, less_12, other);
  g_autoptr (SbResult) within = make_result (content, less_11, other);

  g_assert_cmpint (sb_result_compare (past, earlier, "anxiety"), ==, SB_CHANGE_BETTER);
  g_assert_cmpint (sb_result_compare (earlier, past, "anxiety"), ==, SB_CHANGE_WORSE);
  g_assert_cmpint (sb_result_compare (within, earlier, "anxiety"), ==, SB_CHANGE_NONE);
  g_assert_cmpint (sb_result_compare (past, earlier, "avoidance"), ==, SB_CHANGE_NONE);
}

static void
test_lists (void)
{
  static const guint least[SB_N_CONTENT_KINDS] = {
    [SB_CONTENT_INSTRUMENTS] = 1,
    [SB_CONTENT_ARTICLES] = 2,
    [SB_CONTENT_APPROACHES] = 5,
    [SB_CONTENT_EXERCISES] = 4,
  };
  g_autoptr (SbContent) content = open_shipped ();

  for (guint kind = 0; kind < SB_N_CONTENT_KINDS; kind++)
    g_assert_cmpuint (g_list_model_get_n_items (sb_content_get_list (content, kind)), >=, least[kind]);
  g_assert_true (SB_IS_ARTICLE (sb_content_find_uri (content, "article:support")));
}

static guint
sum_seconds (GListModel *steps)
{
  guint seconds = 0;

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);

      seconds += sb_step_get_seconds (step);
    }

  return seconds;
}

/* What is timed fits in the minutes that an exercise promises, and the
 * shorter way is shorter. */
static void
test_minutes (void)
{
  g_autoptr (SbContent) content = open_shipped ();
  GListModel *exercises = sb_content_get_list (content, SB_CONTENT_EXERCISES);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (exercises, i);

      g_assert_cmpuint (sum_seconds (sb_exercise_get_steps (exercise)), <=, 60 * sb_exercise_get_minutes (exercise));
      g_assert_cmpuint (sum_seconds (sb_exercise_get_shorter_steps (exercise)), <=,
                        60 * sb_exercise_get_shorter_minutes (exercise));
      g_assert_cmpuint (sb_exercise_get_shorter_minutes (exercise), <, sb_exercise_get_minutes (exercise));
      g_assert_cmpuint (sb_exercise_get_shorter_minutes (exercise), >, 0);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/shipped/instrument", test_instrument);
  g_test_add_func ("/shipped/instrument/keys", test_keys);
  g_test_add_func ("/shipped/instrument/ids", test_ids);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/shipped/result/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/shipped/result/change", test_change);
  g_test_add_func ("/shipped/lists", test_lists);
  g_test_add_func ("/shipped/minutes", test_minutes);

  return g_test_run ();
}

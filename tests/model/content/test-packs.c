/* test-packs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "content-tools.h"
#include "sb-content.h"
#include "sb-result.h"

/* The instruments that come with the app beside the general one, which
 * test-shipped.c looks at. */
static SbInstrument *
open_instrument (const char *id)
{
  g_autoptr (GFile) root = content_tools_get_shipped ();
  g_autoptr (SbContent) content = sb_content_new (root);
  SbInstrument *instrument = sb_content_find_instrument (content, id);

  g_assert_nonnull (instrument);
  return g_object_ref (instrument);
}

static void
assert_score (double found,
              double expected)
{
  if (isnan (expected))
    g_assert_true (isnan (found));
  else
    g_assert_cmpfloat_with_epsilon (found, expected, 1e-12);
}

/* Ids are kept in histories: the first version's stay what they are. */
static void
check_ids (SbInstrument *instrument,
           const char *expected)
{
  GListModel *items = sb_instrument_get_items (instrument);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      g_string_append_printf (ids, "%s ", sb_item_get_id (item));
    }
  g_assert_cmpstr (ids->str, ==, expected);
}

/* Each scale is asked in both directions, so that a person who says yes to
 * everything does not score high on it. */
static void
check_keys (SbInstrument *instrument,
            const char *id,
            guint n_items,
            guint n_reversed)
{
  SbScale *scale = sb_instrument_find_scale (instrument, id);
  const SbScoringKey *key = sb_scale_get_key (scale);
  guint reversed = 0;

  g_assert_cmpuint (key->n_items, ==, n_items);
  for (guint i = 0; i < key->n_items; i++)
    reversed += key->items[i].reverse;
  g_assert_cmpuint (reversed, ==, n_reversed);
  g_assert_cmpint (key->method, ==, SB_SCORE_METHOD_MEAN);
  g_assert_cmpfloat (key->minimum_answered, ==, 0.8);
  g_assert_cmpfloat (sb_scale_get_lowest_score (scale), ==, 1);
}

static void
test_bond (void)
{
  g_autoptr (SbInstrument) bond = open_instrument ("attachment-bond");

  check_ids (bond, "a1 v1 a2 v2 a3 v3 a4 v4 a5 ");
  check_keys (bond, "anxiety", 5, 2);
  check_keys (bond, "avoidance", 4, 2);
  g_assert_true (sb_instrument_asks_about_person (bond));
  g_assert_false (sb_instrument_is_for_trend (bond));
  g_assert_cmpint (sb_instrument_get_form (bond), ==, SB_FORM_QUESTIONS);
  g_assert_cmpuint (sb_instrument_get_retake_after (bond), ==, 28);
  g_assert_true (sb_scale_get_borrowed (sb_instrument_find_scale (bond, "anxiety")));
  g_assert_true (sb_scale_get_borrowed (sb_instrument_find_scale (bond, "avoidance")));
}

/* Whoever is asked about reads a name in each sentence. */
static void
test_bond_names (void)
{
  g_autoptr (SbInstrument) bond = open_instrument ("attachment-bond");
  GListModel *items = sb_instrument_get_items (bond);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      g_assert_nonnull (strstr (sb_item_get_text (item), "{person}"));
      g_assert_cmpuint (g_list_model_get_n_items (sb_item_get_options (item)), ==, 7);
    }
}

/* 1.96 · √2 · 1.20 · √(1 − .75) = 1.663 and 1.96 · √2 · 1.26 · √(1 − .77) =
 * 1.675: what its description rounds to 1.7. */
static void
test_bond_change (void)
{
  g_autoptr (SbInstrument) bond = open_instrument ("attachment-bond");
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-bond", "1", NULL);
  g_autoptr (SbResult) result = sb_result_new (bond, assessment);

  g_assert_cmpfloat_with_epsilon (sb_result_get_reliable_change (result, "anxiety"), 1.663, 0.0005);
  g_assert_cmpfloat_with_epsilon (sb_result_get_reliable_change (result, "avoidance"), 1.675, 0.0005);
  g_assert_nonnull (strstr (sb_instrument_get_about (bond), "1.7"));
}

/* Answers to its nine sentences, in their order, 0 for one that was skipped;
 * a2, a4, v2 and v4 count as 8 − answer. */
static void
test_bond_scores (void)
{
  static const char *const ids[] = { "a1", "v1", "a2", "v2", "a3", "v3", "a4", "v4", "a5" };
  static const struct
  {
    int answers[9];
    double anxiety;
    double avoidance;
  } rows[] = {
    /* (3 · 7 + 2 · 1) / 5, (2 · 7 + 2 · 1) / 4 */
    { { 7, 7, 7, 7, 7, 7, 7, 7, 7 }, 4.6, 4 },
    { { 7, 7, 1, 1, 7, 7, 1, 1, 7 }, 7, 7 },
    { { 1, 1, 7, 7, 1, 1, 7, 7, 1 }, 1, 1 },
    /* 6 + (8 − 3) + 5 + (8 − 4) + 7 = 27, / 5; 2 + (8 − 6) + 1 + (8 − 7) = 6, / 4 */
    { { 6, 2, 3, 6, 5, 1, 4, 7, 7 }, 5.4, 1.5 },
    /* One of five may be skipped, of four none: without the 7 of a5, 20 / 4. */
    { { 6, 2, 3, 6, 5, 1, 4, 0, 0 }, 5, NAN },
    { { 6, 2, 3, 6, 5, 1, 0, 7, 0 }, NAN, 1.5 },
  };
  g_autoptr (SbInstrument) bond = open_instrument ("attachment-bond");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-bond", "1", NULL);
      g_autoptr (SbResult) result = NULL;

      for (guint item = 0; item < G_N_ELEMENTS (ids); item++)
        {
          if (rows[i].answers[item] != 0)
            sb_assessment_set_answer (assessment, ids[item], rows[i].answers[item]);
        }
      result = sb_result_new (bond, assessment);

      assert_score (sb_result_get_score (result, "anxiety").value, rows[i].anxiety);
      assert_score (sb_result_get_score (result, "avoidance").value, rows[i].avoidance);
    }
}

static void
test_week (void)
{
  g_autoptr (SbInstrument) week = open_instrument ("weekly-pulse");
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("weekly-pulse", "1", NULL);
  g_autoptr (SbResult) result = sb_result_new (week, assessment);

  check_ids (week, "w1 d1 w2 d2 w3 d3 ");
  check_keys (week, "week-worry", 3, 1);
  check_keys (week, "week-distance", 3, 1);
  g_assert_true (sb_instrument_is_for_trend (week));
  g_assert_false (sb_instrument_asks_about_person (week));
  g_assert_cmpuint (sb_instrument_get_retake_after (week), ==, 7);
  /* Nothing is known of its reliability, so it tells no change. */
  g_assert_true (isnan (sb_result_get_reliable_change (result, "week-worry")));
  g_assert_true (isnan (sb_result_get_reliable_change (result, "week-distance")));
}

/* A list to tick, in three groups, without a score. */
static void
test_signs (void)
{
  static const char *const groups[] = { "signs", "anxious-pattern", "effects" };
  g_autoptr (SbInstrument) signs = open_instrument ("attachment-signs");
  GListModel *items = sb_instrument_get_items (signs);
  guint counts[G_N_ELEMENTS (groups)] = { 0 };

  check_ids (signs, "trust fear-of-closeness leaning swings on-and-off voicing-needs past-bonds "
                    "fear-of-being-left reassurance ups-and-downs heated-talks mood-from-others incomplete-alone "
                    "constant-worry strained-talks fear-of-independence hard-to-love strain short-and-intense ");
  g_assert_cmpint (sb_instrument_get_form (signs), ==, SB_FORM_CHECKLIST);
  g_assert_cmpuint (g_list_model_get_n_items (sb_instrument_get_scales (signs)), ==, 0);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      g_assert_cmpint (sb_item_get_kind (item), ==, SB_ITEM_BOOLEAN);
      /* Strengths come first: each sign has one. */
      g_assert_nonnull (sb_item_get_strength (item));
      for (guint group = 0; group < G_N_ELEMENTS (groups); group++)
        counts[group] += g_str_equal (sb_item_group_get_id (sb_item_get_group (item)), groups[group]);
    }
  g_assert_cmpuint (counts[0], ==, 7);
  g_assert_cmpuint (counts[1], ==, 6);
  g_assert_cmpuint (counts[2], ==, 6);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/packs/bond", test_bond);
  g_test_add_func ("/packs/bond/names", test_bond_names);
  g_test_add_func ("/packs/bond/change", test_bond_change);
  g_test_add_func ("/packs/bond/scores", test_bond_scores);
  g_test_add_func ("/packs/week", test_week);
  g_test_add_func ("/packs/signs", test_signs);

  return g_test_run ();
}

/* test-scoring.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-scoring.h"

#define MOST_ITEMS 25
#define SKIP SB_UNANSWERED
#define SKIP_6 SKIP, SKIP, SKIP, SKIP, SKIP, SKIP
#define MEAN SB_SCORE_METHOD_MEAN
#define SUM SB_SCORE_METHOD_SUM
#define NONE NAN

/* A scale, a row of answers to it, and its score, worked by hand. In @keys,
 * one sign an item, a minus is an item keyed in reverse. */
typedef struct
{
  const char *name;
  const char *keys;
  int lowest;
  int highest;
  SbScoreMethod method;
  double minimum;
  int answers[MOST_ITEMS];
  double value;
  guint answered;
} Row;

static const Row rows[] = {
  /* (2 + 4 + 7) / 3 */
  { "mean/forward", "+++", 1, 7, MEAN, 0.8, { 2, 4, 7 }, 13.0 / 3, 3 },
  /* 8 − 2 = 6: (2 + 6 + 7) / 3 */
  { "mean/one-reversed", "+-+", 1, 7, MEAN, 0.8, { 2, 2, 7 }, 5, 3 },
  /* 8 − 1, 8 − 4, 8 − 7: 7 + 4 + 1 */
  { "mean/all-reversed", "---", 1, 7, MEAN, 0.8, { 1, 4, 7 }, 4, 3 },
  /* The lowest and the highest score that a mean of 1 to 7 can have. */
  { "mean/lowest", "++-", 1, 7, MEAN, 0.8, { 1, 1, 7 }, 1, 3 },
  { "mean/highest", "++-", 1, 7, MEAN, 0.8, { 7, 7, 1 }, 7, 3 },
  /* 6 − 2 = 4, 6 − 5 = 1: (4 + 4 + 1 + 3) / 4 */
  { "mean/five-options", "+--+", 1, 5, MEAN, 0.8, { 4, 2, 5, 3 }, 3, 4 },
  /* 4 − 0 = 4: (0 + 4 + 2) / 3 */
  { "mean/options-from-0", "+-+", 0, 4, MEAN, 0.8, { 0, 0, 2 }, 2, 3 },
  /* −2 + 2 − 1 = −1: (−2 + −1) / 2 */
  { "mean/options-below-0", "+-", -2, 2, MEAN, 0.8, { -2, 1 }, -1.5, 2 },

  /* Experiences in Close Relationships – Relationship Structures: avoidance
   * is the mean of items 1 to 6, of which 1 to 4 are keyed in reverse, and
   * anxiety that of 7 to 9, from 1 to 7 (Fraley et al. 2011, doi
   * 10.1037/a0022898).
   * 8 − 6, 8 − 5, 8 − 7, 8 − 6, 2, 3: (2 + 3 + 1 + 2 + 2 + 3) / 6 */
  { "mean/ecr-rs-avoidance", "----++", 1, 7, MEAN, 0.8, { 6, 5, 7, 6, 2, 3 }, 13.0 / 6, 6 },
  { "mean/ecr-rs-anxiety", "+++", 1, 7, MEAN, 0.8, { 1, 2, 1 }, 4.0 / 3, 3 },

  /* PHQ-9: nine items from 0 to 3 are added up, 0 to 27 (Kroenke, Spitzer &
   * Williams 2001, doi 10.1046/j.1525-1497.2001.016009606.x). */
  { "sum/forward", "+++++++++", 0, 3, SUM, 0.8, { 0, 1, 2, 3, 0, 1, 2, 3, 1 }, 13, 9 },
  { "sum/lowest", "+++++++++", 0, 3, SUM, 0.8, { 0 }, 0, 9 },
  { "sum/highest", "+++++++++", 0, 3, SUM, 0.8, { 3, 3, 3, 3, 3, 3, 3, 3, 3 }, 27, 9 },
  /* 3 − 1 = 2: 2 + 2 */
  { "sum/reversed", "+-", 0, 3, SUM, 0.8, { 2, 1 }, 4, 2 },
  /* Eight answers that add up to 12 stand for nine: 12 · 9 / 8. */
  { "sum/prorated", "+++++++++", 0, 3, SUM, 0.8, { 0, 1, 2, 3, 0, 1, 2, 3, SKIP }, 13.5, 8 },
  /* Four answers, one of them 5 − 2 = 3, add up to 10: 10 · 5 / 4. */
  { "sum/prorated-reversed", "+-+++", 1, 4, SUM, 0.8, { 1, 2, SKIP, 4, 2 }, 12.5, 4 },

  /* At least 80 %: 7.2 of 9, so 8; of 5, 4, exactly; of 10, 8, exactly. */
  { "share/9-all", "+++++++++", 1, 7, MEAN, 0.8, { 1, 2, 3, 4, 5, 6, 7, 4, 4 }, 4, 9 },
  { "share/9-above", "+++++++++", 1, 7, MEAN, 0.8, { 1, 2, 3, 4, 5, 6, 7, SKIP, 4 }, 4, 8 },
  { "share/9-below", "+++++++++", 1, 7, MEAN, 0.8, { 1, 2, 3, 4, 5, 6, 7, SKIP, SKIP }, NONE, 7 },
  { "share/5-all", "+++++", 1, 5, MEAN, 0.8, { 1, 2, 3, 4, 5 }, 3, 5 },
  { "share/5-at", "+++++", 1, 5, MEAN, 0.8, { SKIP, 2, 3, 4, 5 }, 3.5, 4 },
  { "share/5-below", "+++++", 1, 5, MEAN, 0.8, { SKIP, SKIP, 3, 4, 5 }, NONE, 3 },
  { "share/10-above", "++++++++++", 0, 4, MEAN, 0.8, { 0, 1, 2, 3, 4, 0, 1, 2, 3, SKIP }, 16.0 / 9, 9 },
  { "share/10-at", "++++++++++", 0, 4, MEAN, 0.8, { 0, 1, 2, 3, 4, 0, 1, 2, SKIP, SKIP }, 13.0 / 8, 8 },
  { "share/10-below", "++++++++++", 0, 4, MEAN, 0.8, { 0, 1, 2, 3, 4, 0, 1, SKIP, SKIP, SKIP }, NONE, 7 },
  { "share/sum-at", "+++++", 0, 4, SUM, 0.8, { 4, 4, 4, 4, SKIP }, 20, 4 },
  { "share/sum-below", "+++++", 0, 4, SUM, 0.8, { 4, 4, 4, SKIP, SKIP }, NONE, 3 },

  /* Shares whose product with the count is not exact in binary. */
  { "share/two-thirds-at", "+++", 1, 7, MEAN, 2.0 / 3, { 1, 2, SKIP }, 1.5, 2 },
  { "share/7-of-9-at", "+++++++++", 0, 3, MEAN, 7.0 / 9, { 1, 1, 1, 1, 1, 1, 1, SKIP, SKIP }, 1, 7 },
  { "share/0.7-of-10-at", "++++++++++", 1, 7, MEAN, 0.7, { 2, 2, 2, 2, 2, 2, 2, SKIP, SKIP, SKIP }, 2, 7 },
  /* 0.28 · 25 comes out as 7.000000000000001. */
  { "share/0.28-of-25-at", "+++++++++++++++++++++++++", 1, 7, MEAN, 0.28, { 1, 2, 3, 4, 5, 6, 7, SKIP_6, SKIP_6, SKIP_6 }, 4, 7 },
  { "share/all-needed", "+++", 1, 7, MEAN, 1, { 1, 2, 3 }, 2, 3 },
  { "share/all-needed-below", "+++", 1, 7, MEAN, 1, { 1, 2, SKIP }, NONE, 2 },
  { "share/none-needed", "+++", 1, 7, MEAN, 0, { SKIP, SKIP, 3 }, 3, 1 },

  { "missing/all", "+-+", 1, 7, MEAN, 0.8, { SKIP, SKIP, SKIP }, NONE, 0 },
  { "missing/all-of-sum", "+-+", 1, 7, SUM, 0.8, { SKIP, SKIP, SKIP }, NONE, 0 },
  { "missing/all-with-none-needed", "+-+", 1, 7, MEAN, 0, { SKIP, SKIP, SKIP }, NONE, 0 },
  { "missing/one-item-scale", "-", 1, 7, MEAN, 0.8, { 3 }, 5, 1 },

  /* A reversed item that is skipped is not lowest + highest − nothing. */
  { "missing/reversed", "++++-", 1, 7, MEAN, 0.8, { 1, 2, 3, 2, SKIP }, 2, 4 },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  SbKeyedItem items[MOST_ITEMS];
  SbScoringKey key = { items, strlen (row->keys), row->method, row->minimum };
  SbScore score;

  for (guint i = 0; i < key.n_items; i++)
    items[i] = (SbKeyedItem) { i, row->keys[i] == '-', row->lowest, row->highest, NULL, 0 };
  score = sb_score (&key, row->answers);

  g_assert_cmpuint (score.asked, ==, key.n_items);
  g_assert_cmpuint (score.answered, ==, row->answered);
  g_assert_cmpint (sb_score_is_scored (&score), ==, !isnan (row->value));
  if (isnan (row->value))
    g_assert_true (isnan (score.value));
  else
    g_assert_cmpfloat_with_epsilon (score.value, row->value, 1e-12);
}

/* The order in which the items were asked, and where their answers stand in
 * a row that other scales share, make no difference. */
static void
test_order (void)
{
  static const SbKeyedItem asked[] = { { 0, FALSE, 1, 7, NULL, 0 }, { 2, TRUE, 1, 7, NULL, 0 }, { 4, FALSE, 1, 7, NULL, 0 }, { 6, TRUE, 1, 7, NULL, 0 } };
  static const SbKeyedItem other[] = { { 6, TRUE, 1, 7, NULL, 0 }, { 0, FALSE, 1, 7, NULL, 0 }, { 4, FALSE, 1, 7, NULL, 0 }, { 2, TRUE, 1, 7, NULL, 0 } };
  /* Of the scale: 1, 8 − 3, 6, 8 − 7; of others, between them: 7. */
  static const int answers[] = { 1, 7, 3, 7, 6, 7, 7 };
  SbScoringKey key = { asked, 4, MEAN, 0.8 };
  SbScore score = sb_score (&key, answers);

  g_assert_cmpfloat (score.value, ==, 13.0 / 4);

  key.items = other;
  score = sb_score (&key, answers);
  g_assert_cmpfloat (score.value, ==, 13.0 / 4);
}

/* All 5,040 orders in which seven answers can be given to seven items. */
static void
permute (int *answers,
         guint n,
         const SbScoringKey *key,
         double expected)
{
  if (n == 1)
    {
      SbScore score = sb_score (key, answers);

      g_assert_cmpfloat (score.value, ==, expected);
      return;
    }

  for (guint i = 0; i < n; i++)
    {
      int kept = answers[i];

      answers[i] = answers[n - 1];
      answers[n - 1] = kept;
      permute (answers, n - 1, key, expected);
      answers[n - 1] = answers[i];
      answers[i] = kept;
    }
}

static void
test_permutations (void)
{
  static const SbKeyedItem items[] = {
    { 0, FALSE, 1, 7, NULL, 0 }, { 1, FALSE, 1, 7, NULL, 0 }, { 2, FALSE, 1, 7, NULL, 0 }, { 3, FALSE, 1, 7, NULL, 0 }, { 4, FALSE, 1, 7, NULL, 0 }, { 5, FALSE, 1, 7, NULL, 0 }, { 6, FALSE, 1, 7, NULL, 0 }
  };
  int answers[] = { 1, 2, 3, 4, 5, 6, SKIP };
  SbScoringKey key = { items, G_N_ELEMENTS (items), SUM, 0.8 };

  /* 21 · 7 / 6 */
  permute (answers, G_N_ELEMENTS (answers), &key, 24.5);
}

/* Options that count as something else than their number: a half point, and
 * “does not apply”, which is no answer. */
static const SbAnswerScore weights[] = { { 1, 0 }, { 2, 0.5 }, { 3, 2 }, { 4, NAN } };

typedef struct
{
  const char *name;
  SbScoreMethod method;
  double minimum;
  int answers[4];
  double value;
  guint answered;
  guint asked;
} WeighedRow;

/* The second item is keyed in reverse: 2 − its weight. */
static const WeighedRow weighed_rows[] = {
  /* 0.5 + (2 − 0) + 2 + 0 */
  { "sum", SUM, 1, { 2, 1, 3, 1 }, 4.5, 4, 4 },
  /* 0.5 + (2 − 0.5) + 2 + 0.5, over four */
  { "mean", MEAN, 1, { 2, 2, 3, 2 }, 1.125, 4, 4 },
  { "no-answer", SUM, 1, { 2, 1, 3, 4 }, NONE, 3, 4 },
  { "no-answer-reversed", SUM, 1, { 2, 4, 3, 1 }, NONE, 3, 4 },
  /* (0.5 + 2 + 2) · 4 / 3 */
  { "no-answer-prorated", SUM, 0.75, { 2, 1, 3, 4 }, 6, 3, 4 },
  { "no-option", SUM, 1, { 2, 1, 3, 9 }, NONE, 3, 4 },
  /* What is not asked is not missed either: 0.5 + 2 + 2 */
  { "not-asked", SUM, 1, { 2, 1, 3, SB_NOT_ASKED }, 4.5, 3, 3 },
  { "not-asked-and-skipped", SUM, 1, { 2, 1, SKIP, SB_NOT_ASKED }, NONE, 2, 3 },
  { "nothing-asked", SUM, 0, { SB_NOT_ASKED, SB_NOT_ASKED, SB_NOT_ASKED, SB_NOT_ASKED }, NONE, 0, 0 },
};

static void
test_weighed_row (gconstpointer data)
{
  static const SbKeyedItem items[] = {
    { 0, FALSE, 0, 2, weights, G_N_ELEMENTS (weights) },
    { 1, TRUE, 0, 2, weights, G_N_ELEMENTS (weights) },
    { 2, FALSE, 0, 2, weights, G_N_ELEMENTS (weights) },
    { 3, FALSE, 0, 2, weights, G_N_ELEMENTS (weights) },
  };
  const WeighedRow *row = data;
  const SbScoringKey key = { items, G_N_ELEMENTS (items), row->method, row->minimum };
  SbScore score = sb_score (&key, row->answers);

  g_assert_cmpuint (score.answered, ==, row->answered);
  g_assert_cmpuint (score.asked, ==, row->asked);
  if (isnan (row->value))
    g_assert_true (isnan (score.value));
  else
    g_assert_cmpfloat (score.value, ==, row->value);
}

/* How many of those asked must be answered: the share of them, rounded up. */
static void
test_needed (void)
{
  static const struct
  {
    guint asked;
    double minimum;
    guint needed;
  } cases[] = { { 9, 0.8, 8 }, { 10, 0.8, 8 }, { 4, 0.75, 3 }, { 5, 0, 1 }, { 0, 1, 1 }, { 3, 1, 3 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const SbScoringKey key = { NULL, 10, MEAN, cases[i].minimum };
      const SbScore score = { NONE, 0, cases[i].asked };

      g_assert_cmpuint (sb_score_get_needed (&key, &score), ==, cases[i].needed);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/scoring/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  for (guint i = 0; i < G_N_ELEMENTS (weighed_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/scoring/weighed/", weighed_rows[i].name, NULL);

      g_test_add_data_func (path, &weighed_rows[i], test_weighed_row);
    }
  g_test_add_func ("/scoring/needed", test_needed);
  g_test_add_func ("/scoring/order", test_order);
  g_test_add_func ("/scoring/permutations", test_permutations);

  return g_test_run ();
}

/* sb-scoring.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-scoring.h"

/* Guards the comparison of a count with a share of a count, such as 8 with
 * 0.8 × 10, against the last bit of the product. */
#define SHARE_EPSILON 1e-9

/**
 * sb_score:
 * @key: the scale's key
 * @answers: a row of answers, indexed by the positions that @key names;
 *   #SB_UNANSWERED where an item was skipped
 *
 * Scores one scale for one person. An item keyed in reverse counts as
 * lowest + highest − answer. Skipped items are left out and the rest stands
 * for them, which is the same as putting the person's own mean in their
 * place; with less than @key's share answered there is no score.
 *
 * Returns: the score
 */
SbScore
sb_score (const SbScoringKey *key,
          const int          *answers)
{
  SbScore score = { NAN, 0, key->n_items };
  gint64 sum = 0;

  for (guint i = 0; i < key->n_items; i++)
    {
      int answer = answers[key->items[i].position];

      if (answer == SB_UNANSWERED)
        continue;

      sum += key->items[i].reverse ? key->lowest + key->highest - answer : answer;
      score.answered++;
    }

  if (score.answered == 0 || score.answered + SHARE_EPSILON < key->minimum_answered * key->n_items)
    return score;

  score.value = (double) sum / score.answered;
  if (key->method == SB_SCORE_METHOD_SUM)
    score.value = (double) sum * key->n_items / score.answered;

  return score;
}

/**
 * sb_score_is_scored:
 * @score: a score
 *
 * Returns: whether enough items were answered for @score to have a value
 */
gboolean
sb_score_is_scored (const SbScore *score)
{
  return !isnan (score->value);
}

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

static double
look_up (const SbKeyedItem *item,
         int                answer)
{
  if (item->scores == NULL)
    return answer;

  for (guint i = 0; i < item->n_scores; i++)
    {
      if (item->scores[i].answer == answer)
        return item->scores[i].score;
    }

  return NAN;
}

/* NAN where there is nothing to count. */
static double
count_answer (const SbKeyedItem *item,
              int                answer)
{
  double counted;

  if (answer == SB_UNANSWERED || answer == SB_NOT_ASKED)
    return NAN;

  counted = look_up (item, answer);
  return item->reverse ? item->lowest + item->highest - counted : counted;
}

/**
 * sb_score:
 * @key: the scale's key
 * @answers: a row of answers, indexed by the positions that @key names;
 *   #SB_UNANSWERED where an item was skipped, #SB_NOT_ASKED where it was not
 *   to be asked
 *
 * Scores one scale for one person. An item keyed in reverse counts as
 * lowest + highest − answer. Skipped items are left out and the rest stands
 * for them, which is the same as putting the person's own mean in their
 * place; with less than @key's share answered there is no score. Items that
 * were not to be asked are no part of the share. What counts is added up in
 * the order of the key, so that fractions give the same last digit each
 * time.
 *
 * Returns: the score
 */
SbScore
sb_score (const SbScoringKey *key,
          const int          *answers)
{
  SbScore score = { NAN, 0, key->n_items };
  double sum = 0;

  for (guint i = 0; i < key->n_items; i++)
    {
      int answer = answers[key->items[i].position];
      double counted = count_answer (&key->items[i], answer);

      if (answer == SB_NOT_ASKED)
        score.asked--;
      if (isnan (counted))
        continue;

      sum += counted;
      score.answered++;
    }

  if (score.answered < sb_score_get_needed (key, &score))
    return score;

  score.value = sum / score.answered;
  if (key->method == SB_SCORE_METHOD_SUM)
    score.value = sum * score.asked / score.answered;

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

/**
 * sb_score_get_needed:
 * @key: the scale's key
 * @score: a score on it
 *
 * Returns: how many of the items that were asked must be answered for it to
 *   have a value
 */
guint
sb_score_get_needed (const SbScoringKey *key,
                     const SbScore      *score)
{
  return MAX (1, (guint) ceil (key->minimum_answered * score->asked - SHARE_EPSILON));
}

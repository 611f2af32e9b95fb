/* sb-scoring.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SB_UNANSWERED:
 *
 * Stands in a row of answers for an item that was skipped.
 */
#define SB_UNANSWERED G_MININT

/**
 * SB_NOT_ASKED:
 *
 * Stands in a row of answers for an item that was not to be asked, given the
 * answers to others.
 */
#define SB_NOT_ASKED (G_MININT + 1)

/**
 * SbScoreMethod:
 * @SB_SCORE_METHOD_MEAN: the mean of the answered items
 * @SB_SCORE_METHOD_SUM: the sum, prorated to all items
 *
 * How answers become a scale's score.
 */
typedef enum
{
  SB_SCORE_METHOD_MEAN,
  SB_SCORE_METHOD_SUM,
} SbScoreMethod;

/**
 * SbAnswerScore:
 * @answer: an answer
 * @score: what it counts as; NAN where it counts as no answer, such as
 *   “does not apply”
 *
 * What an answer counts as, where it is not the answer itself.
 */
typedef struct
{
  int answer;
  double score;
} SbAnswerScore;

/**
 * SbKeyedItem:
 * @position: where the item's answer stands in a row of answers
 * @reverse: whether the item is keyed in reverse
 * @lowest: the least that an answer to it can count as
 * @highest: the most that an answer to it can count as
 * @scores: (array length=n_scores) (nullable): what each answer counts as;
 *   NULL where each counts as itself
 * @n_scores: how many they are
 *
 * An item as a scale counts it.
 */
typedef struct
{
  guint position;
  gboolean reverse;
  double lowest;
  double highest;
  const SbAnswerScore *scores;
  guint n_scores;
} SbKeyedItem;

/**
 * SbScoringKey:
 * @items: (array length=n_items): the items that count
 * @n_items: how many they are
 * @method: how the answers are put together
 * @minimum_answered: the share of items, 0 to 1, that must be answered
 *
 * All that is needed to score a scale.
 */
typedef struct
{
  const SbKeyedItem *items;
  guint n_items;
  SbScoreMethod method;
  double minimum_answered;
} SbScoringKey;

/**
 * SbScore:
 * @value: the score, in the units of the options; NAN when too few items
 *   were answered
 * @answered: how many of the scale's items were answered
 * @asked: how many of them were to be asked
 *
 * A scale's score.
 */
typedef struct
{
  double value;
  guint answered;
  guint asked;
} SbScore;

SbScore  sb_score           (const SbScoringKey *key,
                             const int          *answers);
gboolean sb_score_is_scored (const SbScore      *score);
guint    sb_score_get_needed (const SbScoringKey *key,
                              const SbScore      *score);

G_END_DECLS

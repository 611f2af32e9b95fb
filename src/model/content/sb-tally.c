/* sb-tally.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-tally.h"

/* A word counts once, where it counts most: twice as much a level. So a page
 * with one word in its title and one in its text comes before a page with
 * both in headings. */
static guint
get_weight (guint8 best)
{
  return best == 0 ? 0 : 1u << (best - 1) / 2;
}

/* 0 for a word that is not there; else, by level, the odd number for its
 * beginning and the even one for the whole of it. */
static guint8
get_best (SbTallyLevel level,
          gboolean     whole)
{
  return 2 * level + (whole ? 2 : 1);
}

/**
 * sb_tally_add:
 * @self: the tally of a page or a section
 * @level: where on it
 * @found: what was found there
 *
 * Counts what was found at a place.
 */
void
sb_tally_add (SbTally       *self,
              SbTallyLevel   level,
              const SbTally *found)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (found != NULL);

  self->found |= found->found;
  self->whole |= found->whole;
  self->phrase |= found->phrase;
  for (guint i = 0; i < SB_TALLY_MAX_WORDS && found->found >> i != 0; i++)
    {
      if ((found->found >> i & 1) != 0)
        self->best[i] = MAX (self->best[i], get_best (level, (found->whole >> i & 1) != 0));
    }
}

static void
sum_up (const SbTally *self,
        guint         *weight,
        guint         *n_whole)
{
  *weight = 0;
  *n_whole = 0;

  for (guint i = 0; i < SB_TALLY_MAX_WORDS; i++)
    {
      *weight += get_weight (self->best[i]);
      *n_whole += self->best[i] != 0 && self->best[i] % 2 == 0;
    }
}

static int
compare (guint a,
         guint b)
{
  return (a > b) - (a < b);
}

/**
 * sb_tally_compare:
 * @a: a tally
 * @b: another
 *
 * Which of two places answers better: the one with more of the words; then
 * with the words where they count more; with more whole words; with the words
 * in order.
 *
 * Returns: above 0 where @a does, below where @b does, 0 where both do as well
 */
int
sb_tally_compare (const SbTally *a,
                  const SbTally *b)
{
  guint weight_a, weight_b;
  guint n_whole_a, n_whole_b;
  int result = compare (__builtin_popcount (a->found), __builtin_popcount (b->found));

  sum_up (a, &weight_a, &n_whole_a);
  sum_up (b, &weight_b, &n_whole_b);

  if (result == 0)
    result = compare (weight_a, weight_b);
  if (result == 0)
    result = compare (n_whole_a, n_whole_b);
  if (result == 0)
    result = compare (a->phrase, b->phrase);

  return result;
}

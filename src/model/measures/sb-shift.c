/* sb-shift.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-shift.h"

/* How far two groups of values lie apart. People answer in few different
 * values, so each different one is counted once, with how often it comes:
 * thousands of days then make no more than a handful of differences. */

/* Of more different values than this, so many are taken, evenly. */
#define MOST_DIFFERENT 500

/* A value, and how often it comes. */
typedef struct
{
  double value;
  double count;
} Step;

static int
compare_steps (gconstpointer a,
               gconstpointer b)
{
  double left = ((const Step *) a)->value;
  double right = ((const Step *) b)->value;

  return (left > right) - (left < right);
}

/* Puts equal steps, in order, together. */
static void
join_steps (GArray *steps)
{
  Step *all = (Step *) steps->data;
  guint n = 0;

  for (guint i = 0; i < steps->len; i++)
    {
      if (n > 0 && all[n - 1].value == all[i].value)
        all[n - 1].count += all[i].count;
      else
        all[n++] = all[i];
    }
  g_array_set_size (steps, n);
}

static void
append_step (GArray *steps,
             double  value,
             double  count)
{
  const Step step = { value, count };

  g_array_append_val (steps, step);
}

static GArray *
list_steps (const double *values,
            guint         n)
{
  g_autoptr (GArray) sorted = g_array_sized_new (FALSE, FALSE, sizeof (Step), n);
  GArray *thinned;

  for (guint i = 0; i < n; i++)
    append_step (sorted, values[i], 1);
  g_array_sort (sorted, compare_steps);

  thinned = g_array_copy (sorted);
  join_steps (thinned);
  if (thinned->len <= MOST_DIFFERENT)
    return thinned;

  g_array_set_size (thinned, 0);
  for (guint i = 0; i < MOST_DIFFERENT; i++)
    append_step (thinned, g_array_index (sorted, Step, (guint64) i * (n - 1) / (MOST_DIFFERENT - 1)).value, 1);
  join_steps (thinned);

  return thinned;
}

static double
count_all (GArray *steps)
{
  double n = 0;

  for (guint i = 0; i < steps->len; i++)
    n += g_array_index (steps, Step, i).count;

  return n;
}

static GArray *
list_differences (GArray *steps,
                  GArray *others)
{
  GArray *differences = g_array_sized_new (FALSE, FALSE, sizeof (Step), steps->len * others->len);

  for (guint i = 0; i < steps->len; i++)
    {
      const Step *step = &g_array_index (steps, Step, i);

      for (guint j = 0; j < others->len; j++)
        {
          const Step *other = &g_array_index (others, Step, j);

          append_step (differences, step->value - other->value, step->count * other->count);
        }
    }
  g_array_sort (differences, compare_steps);
  join_steps (differences);

  return differences;
}

/* The difference below which @level of them lie. Those that are equal count as
 * half below and half above, and between two there is a straight line: the
 * quantile of the mid-distribution (Ma, Genton & Parzen 2011, doi
 * 10.1007/s10463-008-0215-z). Answers in five steps would otherwise move by a
 * whole step or not at all. */
static double
find_level (GArray *differences,
            double  level)
{
  double below = 0;
  double last_level = 0;
  double last_value = NAN;

  for (guint i = 0; i < differences->len; i++)
    {
      const Step *difference = &g_array_index (differences, Step, i);
      double own_level = below + difference->count / 2;

      if (own_level >= level)
        return i == 0 ? difference->value
                      : last_value + (difference->value - last_value) * (level - last_level) / (own_level - last_level);

      below += difference->count;
      last_level = own_level;
      last_value = difference->value;
    }

  return last_value;
}

/* The variance of the number of pairs in which the first is higher, where
 * neither group is: Mann & Whitney (1947), doi 10.1214/aoms/1177730491, less
 * what ties take away. */
static double
measure_variance (GArray *steps,
                  GArray *others)
{
  double n = count_all (steps);
  double n_others = count_all (others);
  double total = n + n_others;
  g_autoptr (GArray) both = g_array_copy (steps);
  double ties = 0;

  g_array_append_vals (both, others->data, others->len);
  g_array_sort (both, compare_steps);
  join_steps (both);
  for (guint i = 0; i < both->len; i++)
    ties += pow (g_array_index (both, Step, i).count, 3) - g_array_index (both, Step, i).count;

  return n * n_others / 12 * (total + 1 - ties / (total * (total - 1)));
}

/* How many standard deviations a normal distribution lies beyond, on either
 * side, with this probability. */
static double
find_deviations (double error)
{
  double low = 0;
  double high = 40;

  for (guint i = 0; i < 64; i++)
    {
      double middle = (low + high) / 2;

      if (erfc (middle / sqrt (2)) > error)
        low = middle;
      else
        high = middle;
    }

  return low;
}

/**
 * sb_shift_estimate:
 * @values: (array length=n) (nullable): values
 * @n: how many there are
 * @others: (array length=n_others) (nullable): the values to compare with
 * @n_others: how many there are
 * @error: with which probability the interval may miss the true shift, such as
 *   0.05; where several groups are compared, this divided by their number
 *   (Bonferroni)
 * @shift: (out): the shift
 *
 * Estimates how much higher one group of values lies than another: the median
 * of all differences between a value of one and a value of the other (Hodges &
 * Lehmann 1963, doi 10.1214/aoms/1177704172), which a few odd values do not
 * move. Its interval reaches from one of these differences to another, of ranks
 * that follow from the distribution of Mann and Whitney's U, as it is for many
 * values; for few, the interval is not too short. It holds no 0 where their
 * test, corrected for ties and for continuity, finds a difference.
 *
 * Returns: whether there are values in both
 */
gboolean
sb_shift_estimate (const double *values,
                   guint         n,
                   const double *others,
                   guint         n_others,
                   double        error,
                   SbShift      *shift)
{
  g_autoptr (GArray) steps = NULL;
  g_autoptr (GArray) other_steps = NULL;
  g_autoptr (GArray) differences = NULL;
  double n_differences;
  double rank;

  g_return_val_if_fail (shift != NULL, FALSE);
  g_return_val_if_fail (error > 0 && error < 1, FALSE);

  *shift = (SbShift) { NAN, -INFINITY, INFINITY };
  if (n == 0 || n_others == 0)
    return FALSE;

  steps = list_steps (values, n);
  other_steps = list_steps (others, n_others);
  differences = list_differences (steps, other_steps);
  n_differences = count_all (differences);
  shift->shift = find_level (differences, n_differences / 2);

  rank = round (n_differences / 2 - find_deviations (error) * sqrt (measure_variance (steps, other_steps)));
  if (rank < 1)
    return TRUE;

  /* The middle of that difference, whose whole reaches from one less. */
  shift->low = find_level (differences, rank - 0.5);
  shift->high = find_level (differences, n_differences - rank + 0.5);
  return TRUE;
}

/**
 * sb_shift_is_clear:
 * @shift: a shift
 * @least: the least shift that matters
 *
 * Returns: whether one group is higher, beyond doubt and by enough: the
 *   interval holds no 0, and the shift is no less than @least either way
 */
gboolean
sb_shift_is_clear (const SbShift *shift,
                   double         least)
{
  g_return_val_if_fail (shift != NULL, FALSE);

  return (shift->low > 0 || shift->high < 0) && fabs (shift->shift) >= least;
}

/* sb-median.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-median.h"

/* Medians and other values by rank, without sorting: a trend takes them from
 * up to 124,750 slopes, while a chart is being drawn. */

static void
swap (double *values,
      gssize  a,
      gssize  b)
{
  double kept = values[a];

  values[a] = values[b];
  values[b] = kept;
}

/* Puts the median of the first, the middle and the last value in the middle,
 * so that neither values in order nor values in reverse make it slow. */
static double
choose_pivot (double *values,
              gssize  low,
              gssize  high)
{
  gssize middle = low + (high - low) / 2;

  if (values[middle] < values[low])
    swap (values, middle, low);
  if (values[high] < values[low])
    swap (values, high, low);
  if (values[high] < values[middle])
    swap (values, high, middle);

  return values[middle];
}

/**
 * sb_median_select:
 * @values: (array length=n): numbers, none of them NAN; they are reordered
 * @n: how many there are, at least one
 * @position: a position below @n
 *
 * Hoare's selection (1961, Algorithm 65, doi 10.1145/366622.366647): in time
 * that grows with @n, as a rule.
 *
 * Returns: the value that would stand at @position if @values were sorted
 */
double
sb_median_select (double *values,
                  gsize   n,
                  gsize   position)
{
  gssize wanted = position;
  gssize low = 0;
  gssize high = (gssize) n - 1;

  g_return_val_if_fail (values != NULL, NAN);
  g_return_val_if_fail (position < n, NAN);

  while (low < high)
    {
      double pivot = choose_pivot (values, low, high);
      gssize left = low;
      gssize right = high;

      while (left <= right)
        {
          while (values[left] < pivot)
            left++;
          while (values[right] > pivot)
            right--;
          if (left <= right)
            swap (values, left++, right--);
        }

      if (wanted <= right)
        high = right;
      else if (wanted >= left)
        low = left;
      else
        break;
    }

  return values[position];
}

/**
 * sb_median:
 * @values: (array length=n) (nullable): numbers, none of them NAN; they are
 *   reordered
 * @n: how many there are
 *
 * Returns: the median, half-way between the two in the middle where @n is
 *   even; NAN of nothing
 */
double
sb_median (double *values,
           gsize   n)
{
  double upper;
  double lower;

  if (n == 0)
    return NAN;

  upper = sb_median_select (values, n, n / 2);
  if (n % 2 == 1)
    return upper;

  /* Those below the upper one now stand before it. */
  lower = values[0];
  for (gsize i = 1; i < n / 2; i++)
    lower = MAX (lower, values[i]);

  return lower + (upper - lower) / 2;
}

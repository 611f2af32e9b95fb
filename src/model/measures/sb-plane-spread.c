/* sb-plane-spread.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-plane-spread.h"

/* 95 % of a normal distribution lie within so many standard deviations. */
#define NORMAL_95 1.96

/**
 * sb_plane_spread_find:
 * @self: (out): the spread
 * @scores: (array length=n): a score for each bond, all on the same scale
 * @errors: (array length=n): the standard error of measurement of each, in the
 *   scale's units; %NAN where it is not known
 * @n: how many there are
 *
 * Finds the lowest score and the highest, of equal ones the first. They are
 * apart where they differ by more than 1.96 · √(SEM₁² + SEM₂²): the standard
 * error of the difference of two scores. With the same error in both it is the
 * difference that sb_reliable_change() gives.
 *
 * Returns: whether there are two scores or more
 */
gboolean
sb_plane_spread_find (SbPlaneSpread *self,
                      const double  *scores,
                      const double  *errors,
                      guint          n)
{
  g_return_val_if_fail (self != NULL, FALSE);

  *self = (SbPlaneSpread) { 0 };
  if (n < 2)
    return FALSE;

  for (guint i = 1; i < n; i++)
    {
      if (scores[i] < scores[self->lowest])
        self->lowest = i;
      if (scores[i] > scores[self->highest])
        self->highest = i;
    }
  self->apart = scores[self->highest] - scores[self->lowest]
                > NORMAL_95 * hypot (errors[self->lowest], errors[self->highest]);

  return TRUE;
}

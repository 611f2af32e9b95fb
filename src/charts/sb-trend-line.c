/* sb-trend-line.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-trend-line.h"

gboolean
sb_trend_line_equal (const SbTrendLine *self,
                     const SbTrendLine *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return self->shown == other->shown && self->time0 == other->time0 && self->value0 == other->value0 && self->slope == other->slope && self->slope_low == other->slope_low && self->slope_high == other->slope_high;
}

/**
 * sb_trend_line_get_value:
 *
 * Where the line is at @time.
 */
double
sb_trend_line_get_value (const SbTrendLine *self,
                         double             time)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->value0 + self->slope * (time - self->time0);
}

/**
 * sb_trend_line_has_range:
 *
 * Whether it shows, and it is known how sure it is.
 */
gboolean
sb_trend_line_has_range (const SbTrendLine *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->shown && isfinite (self->slope_low) && isfinite (self->slope_high);
}

/**
 * sb_trend_line_get_range:
 * @low: (out): the lowest value that the line may have at @time
 * @high: (out): the highest one
 *
 * How wide the wedge is at @time. Before the point that all lines go through,
 * the steepest of them is the lowest.
 */
void
sb_trend_line_get_range (const SbTrendLine *self,
                         double             time,
                         double            *low,
                         double            *high)
{
  double with_low, with_high;

  g_return_if_fail (self != NULL);
  g_return_if_fail (low != NULL && high != NULL);

  with_low = self->value0 + self->slope_low * (time - self->time0);
  with_high = self->value0 + self->slope_high * (time - self->time0);
  *low = MIN (with_low, with_high);
  *high = MAX (with_low, with_high);
}

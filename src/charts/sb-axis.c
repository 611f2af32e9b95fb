/* sb-axis.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-axis.h"

static gboolean
is_pathological (const SbAxis *self)
{
  return !(self->maximum > self->minimum);
}

/**
 * sb_axis_new_along:
 * @width: what there is to fill, from 0
 * @inset: what to keep free at each end
 * @mirrored: whether it runs from right to left
 */
SbAxis
sb_axis_new_along (double   minimum,
                   double   maximum,
                   double   width,
                   double   inset,
                   gboolean mirrored)
{
  double near = inset;
  double far = MAX (width - inset, inset);

  return (SbAxis) {
    .minimum = minimum,
    .maximum = maximum,
    .start = mirrored ? far : near,
    .end = mirrored ? near : far,
  };
}

/**
 * sb_axis_new_up:
 * @height: what there is to fill, from 0
 * @inset: what to keep free at each end
 *
 * An axis that grows upwards.
 */
SbAxis
sb_axis_new_up (double minimum,
                double maximum,
                double height,
                double inset)
{
  return sb_axis_new_along (minimum, maximum, height, inset, TRUE);
}

/**
 * sb_axis_to_pixel:
 *
 * Where @value stands. On an axis without an extent every value stands in the
 * middle: one reading alone is neither early nor late.
 */
double
sb_axis_to_pixel (const SbAxis *self,
                  double        value)
{
  g_return_val_if_fail (self != NULL, 0);

  if (is_pathological (self))
    return (self->start + self->end) / 2;

  return self->start + (value - self->minimum) / (self->maximum - self->minimum) * (self->end - self->start);
}

/**
 * sb_axis_from_pixel:
 * @pixel: a place, on the axis or beyond its ends
 *
 * Which value stands there. On an axis without an extent it is the only one.
 */
double
sb_axis_from_pixel (const SbAxis *self,
                    double        pixel)
{
  g_return_val_if_fail (self != NULL, 0);

  if (is_pathological (self) || self->end == self->start)
    return self->minimum;

  return self->minimum + (pixel - self->start) / (self->end - self->start) * (self->maximum - self->minimum);
}

/**
 * sb_axis_to_length:
 * @extent: a difference of values
 *
 * How many pixels @extent takes; never negative.
 */
double
sb_axis_to_length (const SbAxis *self,
                   double        extent)
{
  g_return_val_if_fail (self != NULL, 0);

  if (is_pathological (self))
    return 0;

  return fabs (extent / (self->maximum - self->minimum) * (self->end - self->start));
}

gboolean
sb_axis_equal (const SbAxis *self,
               const SbAxis *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return self->minimum == other->minimum && self->maximum == other->maximum && self->start == other->start && self->end == other->end;
}

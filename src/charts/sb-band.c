/* sb-band.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-band.h"

/**
 * sb_band_overlaps:
 *
 * Whether both cannot show without getting in each other's way.
 */
gboolean
sb_band_overlaps (const SbBand *self,
                  const SbBand *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return self->low < other->high && other->low < self->high;
}

/**
 * sb_band_get_place:
 * @width: how wide the plot is
 * @place: (out): in the plot
 *
 * From the first point on, for it says nothing of the time before.
 *
 * Returns: whether any of it shows
 */
gboolean
sb_band_get_place (const SbBand  *self,
                   const SbAxis  *time_axis,
                   const SbAxis  *value_axis,
                   int            width,
                   GtkAllocation *place)
{
  gboolean mirrored;
  int x, top, bottom;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (time_axis != NULL && value_axis != NULL, FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  mirrored = time_axis->end < time_axis->start;
  x = round (CLAMP (sb_axis_to_pixel (time_axis, self->from), 0, width));
  top = round (sb_axis_to_pixel (value_axis, MIN (self->high, value_axis->maximum)));
  bottom = round (sb_axis_to_pixel (value_axis, MAX (self->low, value_axis->minimum)));
  *place = (GtkAllocation) {
    .x = mirrored ? 0 : x,
    .y = top,
    .width = MAX (2, mirrored ? x : width - x),
    .height = MAX (2, bottom - top),
  };

  return mirrored ? x > 0 : x < width;
}

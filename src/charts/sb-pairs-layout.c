/* sb-pairs-layout.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-pairs-layout.h"

/* How much of the width titles may take, and how wide lines have to be for
 * titles to stand beside them, in pixels. */
#define MOST_TITLE 0.4
#define LEAST_PLOT 240

/* Room at the ends of the axis, for half a mark. */
#define INSET 12

static void
place_beside (SbPairsLayout *self)
{
  int before = self->mirrored ? self->note : self->title;

  self->plot = before > 0 ? before + SB_PAIRS_SPACING : 0;
}

/**
 * sb_pairs_layout_fit:
 * @widest_title: what the titles would take, in pixels
 * @widest_note: what the notes would take, in pixels
 * @minimum: the least value
 * @maximum: the highest value
 *
 * Lays out what fits the width and direction.
 */
void
sb_pairs_layout_fit (SbPairsLayout *self,
                     int            widest_title,
                     int            widest_note,
                     double         minimum,
                     double         maximum)
{
  int around;

  g_return_if_fail (self != NULL);

  self->title = MIN (widest_title, (int) (self->width * MOST_TITLE));
  self->note = widest_note;
  around = self->title + (self->title > 0 ? SB_PAIRS_SPACING : 0);
  around += self->note + (self->note > 0 ? SB_PAIRS_SPACING : 0);

  self->narrow = self->width - around < LEAST_PLOT;
  self->plot_width = MAX (1, self->narrow ? self->width : self->width - around);
  self->plot = 0;
  if (!self->narrow)
    place_beside (self);

  self->axis = sb_axis_new_along (minimum, maximum, self->plot_width, INSET, self->mirrored);
  self->axis.start += self->plot;
  self->axis.end += self->plot;
}

/**
 * sb_pairs_layout_to_pixel:
 *
 * Where @value stands, from the left; one beyond the axis stands at its end.
 */
double
sb_pairs_layout_to_pixel (const SbPairsLayout *self,
                          double               value)
{
  g_return_val_if_fail (self != NULL, 0);

  return sb_axis_to_pixel (&self->axis, CLAMP (value, self->axis.minimum, self->axis.maximum));
}

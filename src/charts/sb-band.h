/* sb-band.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-axis.h"

G_BEGIN_DECLS

/**
 * SbBand:
 * @from: the time from which on it holds, in seconds
 * @low: the lowest value in it
 * @high: the highest one
 *
 * The values that tell of nothing but noise.
 */
typedef struct
{
  double from;
  double low;
  double high;
} SbBand;

gboolean sb_band_overlaps  (const SbBand  *self,
                            const SbBand  *other);
gboolean sb_band_get_place (const SbBand  *self,
                            const SbAxis  *time_axis,
                            const SbAxis  *value_axis,
                            int            width,
                            GtkAllocation *place);

G_END_DECLS

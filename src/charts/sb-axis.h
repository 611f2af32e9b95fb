/* sb-axis.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbAxis:
 * @minimum: the value that stands at @start
 * @maximum: the value that stands at @end
 * @start: a place in pixels
 * @end: a place in pixels, on either side of @start
 *
 * A straight mapping of values to pixels. An axis that grows upwards, or from
 * right to left, is one whose @end is less than its @start; there is no other
 * notion of direction.
 */
typedef struct
{
  double minimum;
  double maximum;
  double start;
  double end;
} SbAxis;

SbAxis   sb_axis_new_along  (double        minimum,
                             double        maximum,
                             double        width,
                             double        inset,
                             gboolean      mirrored);
SbAxis   sb_axis_new_up     (double        minimum,
                             double        maximum,
                             double        height,
                             double        inset);
double   sb_axis_to_pixel   (const SbAxis *self,
                             double        value);
double   sb_axis_from_pixel (const SbAxis *self,
                             double        pixel);
double   sb_axis_to_length  (const SbAxis *self,
                             double        extent);
gboolean sb_axis_equal      (const SbAxis *self,
                             const SbAxis *other);

G_END_DECLS

/* sb-trend-line.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbTrendLine:
 * @shown: whether there is one
 * @time0: a time, in seconds of Unix time
 * @value0: the value at @time0
 * @slope: in units per second
 * @slope_low: the lowest slope that the points allow; an infinite one where they
 *   are too few to tell
 * @slope_high: the highest
 *
 * A straight line through (@time0, @value0), and how sure it is: every line
 * through the same point with a slope from @slope_low to @slope_high. What
 * fitted it is no matter of the chart.
 */
typedef struct
{
  gboolean shown;
  double time0;
  double value0;
  double slope;
  double slope_low;
  double slope_high;
} SbTrendLine;

gboolean sb_trend_line_equal     (const SbTrendLine *self,
                                  const SbTrendLine *other);
double   sb_trend_line_get_value (const SbTrendLine *self,
                                  double             time);
gboolean sb_trend_line_has_range (const SbTrendLine *self);
void     sb_trend_line_get_range (const SbTrendLine *self,
                                  double             time,
                                  double            *low,
                                  double            *high);

G_END_DECLS

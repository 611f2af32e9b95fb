/* sb-trend.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* With fewer points there is no trend. */
#define SB_TREND_FEWEST 3

/* With fewer points nothing lies beyond chance: four points, each higher than
 * the one before, come about once in 24 by chance, and so do four falling
 * ones, which together is more than 5 %. Five do once in 120. */
#define SB_TREND_FEWEST_FOR_INTERVAL 5

/* Check-ins are averaged over so many seconds, which is a week. */
#define SB_TREND_WEEK (7 * 86400.0)

/* Of more points, so many are taken. */
#define SB_TREND_MOST 500

/**
 * SbTrend:
 * @slope: how the values change, in their units a second
 * @intercept_time: the median of the times, in the units they were given in
 * @intercept_value: where the line stands at @intercept_time
 * @slope_low: the lower end of the slope's 95 % interval; −∞ where there are
 *   too few points for one
 * @slope_high: the upper end; ∞ where there are too few points for one
 * @n: how many points there were
 * @n_used: how many of them the line was worked out from
 *
 * A straight line through points, and how sure its slope is.
 */
typedef struct
{
  double slope;
  double intercept_time;
  double intercept_value;
  double slope_low;
  double slope_high;
  guint n;
  guint n_used;
} SbTrend;

gboolean sb_trend_fit          (const double  *times,
                                const double  *values,
                                guint          n,
                                SbTrend       *trend);
gboolean sb_trend_fit_averages (const double  *times,
                                const double  *values,
                                guint          n,
                                double         width,
                                SbTrend       *trend);
gboolean sb_trend_has_interval (const SbTrend *trend);
gboolean sb_trend_is_clear     (const SbTrend *trend);
double   sb_trend_get_value    (const SbTrend *trend,
                                double         time);

G_END_DECLS

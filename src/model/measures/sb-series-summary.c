/* sb-series-summary.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-change.h"
#include "sb-median.h"
#include "sb-series-summary.h"
#include "sb-times.h"

#define SECONDS_PER_DAY 86400.0

static void
add_value (SbSeriesSummary     *summary,
           const SbSeriesScale *scale,
           double               time,
           double               value)
{
  if (summary->n == 0)
    {
      summary->first_time = time;
      summary->first = value;
      summary->lowest = value;
      summary->highest = value;
    }
  else if (scale->longest_gap > 0 && time - summary->last_time > scale->longest_gap)
    {
      summary->n_gaps++;
    }

  summary->last_time = time;
  summary->last = value;
  summary->lowest = MIN (summary->lowest, value);
  summary->highest = MAX (summary->highest, value);
  summary->n++;
}

/**
 * sb_series_scale_judge:
 * @self: a scale
 * @before: the earlier value; NAN where there is none
 * @after: the later value
 *
 * Returns: how the later value differs from the earlier one
 */
SbSeriesChange
sb_series_scale_judge (const SbSeriesScale *self,
                       double               before,
                       double               after)
{
  gboolean known;

  g_return_val_if_fail (self != NULL, SB_SERIES_CHANGE_UNKNOWN);

  known = self->better != SB_SERIES_BETTER_UNKNOWN;
  if (isnan (self->reliable_change) || isnan (before) || isnan (after))
    return SB_SERIES_CHANGE_UNKNOWN;

  switch (sb_change_judge (before, after, self->reliable_change, self->better == SB_SERIES_BETTER_HIGHER))
    {
    case SB_CHANGE_BETTER:
      return known ? SB_SERIES_CHANGE_BETTER : SB_SERIES_CHANGE_MOVED;
    case SB_CHANGE_WORSE:
      return known ? SB_SERIES_CHANGE_WORSE : SB_SERIES_CHANGE_MOVED;
    case SB_CHANGE_NONE:
    default:
      return SB_SERIES_CHANGE_NONE;
    }
}

static SbSeriesTrend
fit_trend (const double *times,
           const double *values,
           guint         n,
           double        average_over,
           SbTrend      *line)
{
  gboolean fits = average_over > 0 ? sb_trend_fit_averages (times, values, n, average_over, line)
                                   : sb_trend_fit (times, values, n, line);

  if (!fits)
    return SB_SERIES_TREND_NONE;
  if (!sb_trend_has_interval (line))
    return SB_SERIES_TREND_GUESS;
  if (!sb_trend_is_clear (line))
    return SB_SERIES_TREND_UNCLEAR;

  return line->slope_low > 0 ? SB_SERIES_TREND_RISES : SB_SERIES_TREND_FALLS;
}

/**
 * sb_series_summarize:
 * @times: (array length=n) (nullable): when each value was measured, in
 *   seconds since 1970, in order
 * @values: (array length=n) (nullable): the values; NAN where one is missing
 * @n: how many there are
 * @from: the first second that counts, since 1970
 * @to: the last; where both are 0, all do
 * @scale: by what they are judged
 * @summary: (out caller-allocates): the facts
 *
 * Tells the facts about the values in a range, from the same numbers that a
 * chart of it draws.
 */
void
sb_series_summarize (const double        *times,
                     const double        *values,
                     guint                n,
                     gint64               from,
                     gint64               to,
                     const SbSeriesScale *scale,
                     SbSeriesSummary     *summary)
{
  gboolean all = from == 0 && to == 0;
  g_autofree double *present = NULL;
  guint begin;
  guint end;

  g_return_if_fail (n == 0 || (times != NULL && values != NULL));
  g_return_if_fail (scale != NULL);
  g_return_if_fail (summary != NULL);

  *summary = (SbSeriesSummary) { 0, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN };
  begin = all ? 0 : sb_times_find (times, n, from);
  end = all ? n : sb_times_find (times, n, nextafter (to, INFINITY));
  present = g_new (double, n);
  for (guint i = begin; i < end; i++)
    {
      if (!isfinite (values[i]))
        continue;

      present[summary->n] = values[i];
      add_value (summary, scale, times[i], values[i]);
    }

  summary->median = sb_median (present, summary->n);
  summary->span_days = (summary->last_time - summary->first_time) / SECONDS_PER_DAY;
  if (summary->n > 1)
    summary->change = sb_series_scale_judge (scale, summary->first, summary->last);
  if (begin < end)
    summary->trend = fit_trend (times + begin, values + begin, end - begin, scale->average_over, &summary->line);
}

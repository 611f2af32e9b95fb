/* sb-series-summary.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "sb-trend.h"

G_BEGIN_DECLS

/**
 * SbSeriesBetter:
 * @SB_SERIES_BETTER_UNKNOWN: nobody says
 * @SB_SERIES_BETTER_LOWER: lower values are better
 * @SB_SERIES_BETTER_HIGHER: higher values are better
 *
 * The direction of a scale.
 */
typedef enum
{
  SB_SERIES_BETTER_UNKNOWN,
  SB_SERIES_BETTER_LOWER,
  SB_SERIES_BETTER_HIGHER,
} SbSeriesBetter;

/**
 * SbSeriesChange:
 * @SB_SERIES_CHANGE_UNKNOWN: there are not two values, or nobody knows what
 *   difference is more than chance
 * @SB_SERIES_CHANGE_NONE: no reliable change
 * @SB_SERIES_CHANGE_BETTER: reliably better
 * @SB_SERIES_CHANGE_WORSE: reliably worse
 * @SB_SERIES_CHANGE_MOVED: a reliable change on a scale without a better side
 *
 * How the last value differs from the first.
 */
typedef enum
{
  SB_SERIES_CHANGE_UNKNOWN,
  SB_SERIES_CHANGE_NONE,
  SB_SERIES_CHANGE_BETTER,
  SB_SERIES_CHANGE_WORSE,
  SB_SERIES_CHANGE_MOVED,
} SbSeriesChange;

/**
 * SbSeriesTrend:
 * @SB_SERIES_TREND_NONE: too few values for a line
 * @SB_SERIES_TREND_GUESS: a line, and too few values to tell how sure it is
 * @SB_SERIES_TREND_UNCLEAR: the values may rise, fall, or neither
 * @SB_SERIES_TREND_FALLS: the values fall
 * @SB_SERIES_TREND_RISES: the values rise
 *
 * What is known of the trend.
 */
typedef enum
{
  SB_SERIES_TREND_NONE,
  SB_SERIES_TREND_GUESS,
  SB_SERIES_TREND_UNCLEAR,
  SB_SERIES_TREND_FALLS,
  SB_SERIES_TREND_RISES,
} SbSeriesTrend;

/**
 * SbSeriesScale:
 * @reliable_change: what sb_reliable_change() gives for the scale, in its
 *   units; NAN where it is not known
 * @better: its direction
 * @longest_gap: over how many seconds without a value the line is still
 *   drawn; 0 for any
 * @average_over: over how many seconds values are averaged for the trend, such
 *   as #SB_TREND_WEEK for check-ins; 0 where each is a point of its own
 *
 * By what a series is judged.
 */
typedef struct
{
  double reliable_change;
  SbSeriesBetter better;
  double longest_gap;
  double average_over;
} SbSeriesScale;

/**
 * SbSeriesSummary:
 * @n: how many values there are
 * @first_time: when the first was, in seconds since 1970
 * @last_time: when the last was
 * @first: the first value
 * @last: the last value
 * @lowest: the lowest value
 * @highest: the highest value
 * @median: the median
 * @span_days: the days from the first to the last, and parts of one
 * @n_gaps: where the line stays open
 * @change: how the last differs from the first
 * @trend: what is known of the trend
 * @line: the trend itself; of use where @trend is not none
 *
 * The facts about the values of one scale, as a chart shows them. Without a
 * value, all numbers but the counts are NAN.
 */
typedef struct
{
  guint n;
  double first_time;
  double last_time;
  double first;
  double last;
  double lowest;
  double highest;
  double median;
  double span_days;
  guint n_gaps;
  SbSeriesChange change;
  SbSeriesTrend trend;
  SbTrend line;
} SbSeriesSummary;

/**
 * SbSeriesFormat:
 * @value: a value of the scale
 * @user_data: what was given with the function
 *
 * Returns: (transfer full): the value in words or figures
 */
typedef char *(*SbSeriesFormat) (double   value,
                                 gpointer user_data);

/**
 * SbSeriesWords:
 * @title: what was measured, such as “Anxiety”, in the person's language
 * @higher: (nullable): what a higher value means, such as “less secure”, in
 *   the person's language
 * @format: (nullable): puts values in words; %NULL for figures to one place
 * @user_data: for @format
 * @zone: (nullable): where the person is; %NULL for here
 *
 * What a summary is put in words with.
 */
typedef struct
{
  const char *title;
  const char *higher;
  SbSeriesFormat format;
  gpointer user_data;
  GTimeZone *zone;
} SbSeriesWords;

SbSeriesChange  sb_series_scale_judge     (const SbSeriesScale   *self,
                                           double                 before,
                                           double                 after);
void            sb_series_summarize       (const double          *times,
                                           const double          *values,
                                           guint                  n,
                                           gint64                 from,
                                           gint64                 to,
                                           const SbSeriesScale   *scale,
                                           SbSeriesSummary       *summary);
char           *sb_series_summary_to_text (const SbSeriesSummary *summary,
                                           const SbSeriesWords   *words);

G_END_DECLS

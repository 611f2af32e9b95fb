/* sb-series-path.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-axis.h"
#include "sb-time-range.h"
#include "sb-trend-line.h"

G_BEGIN_DECLS

/* How many pixels a column has: in one alone nobody can tell an average from the
 * next one. */
#define SB_SERIES_PATH_COLUMN_WIDTH 2

/**
 * SbSeriesRun:
 * @times: in seconds, ascending
 * @values: as many
 * @n_points: how many there are
 * @first: the position of the first point that shows
 * @end: the position after the last one that does
 * @max_gap: the longest stretch that a line may bridge, in seconds; with 0 or
 *   less it bridges none
 *
 * What there is to draw of a series.
 */
typedef struct
{
  const double *times;
  const double *values;
  guint n_points;
  guint first;
  guint end;
  double max_gap;
} SbSeriesRun;

GskPath *sb_series_path_new_line     (const SbSeriesRun *run,
                                      const SbAxis      *time_axis,
                                      const SbAxis      *value_axis,
                                      double             width);
GskPath *sb_series_path_new_envelope (const SbSeriesRun *run,
                                      GArray            *columns,
                                      const SbAxis      *time_axis,
                                      const SbAxis      *value_axis);
GskPath *sb_series_path_new_means    (const SbSeriesRun *run,
                                      GArray            *columns,
                                      const SbAxis      *time_axis,
                                      const SbAxis      *value_axis);
GskPath *sb_series_path_new_dots     (GArray            *columns,
                                      const SbAxis      *time_axis,
                                      const SbAxis      *value_axis);
GskPath *sb_series_path_new_trend    (const SbTrendLine *trend,
                                      const SbTimeRange *span,
                                      const SbAxis      *time_axis,
                                      const SbAxis      *value_axis);
GskPath *sb_series_path_new_wedge    (const SbTrendLine *trend,
                                      const SbTimeRange *span,
                                      const SbAxis      *time_axis,
                                      const SbAxis      *value_axis);

G_END_DECLS

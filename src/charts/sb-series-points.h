/* sb-series-points.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-samples.h"
#include "sb-series.h"

G_BEGIN_DECLS

/**
 * SbSeriesPoints:
 *
 * The points of a series as they were last told of: the list may not yet know of
 * a change that another series of the chart has been told of, or know more.
 */
typedef struct _SbSeriesPoints SbSeriesPoints;

SbSeriesPoints *sb_series_points_new          (SbSeries       *series);
void            sb_series_points_free         (SbSeriesPoints *self);
guint           sb_series_points_get_n        (SbSeriesPoints *self);
const double   *sb_series_points_get_times    (SbSeriesPoints *self);
const double   *sb_series_points_get_values   (SbSeriesPoints *self);
SbChartPoint   *sb_series_points_dup_point    (SbSeriesPoints *self,
                                               guint           position);
guint           sb_series_points_find_from    (SbSeriesPoints *self,
                                               double          time);
guint           sb_series_points_find_after   (SbSeriesPoints *self,
                                               double          time);
guint           sb_series_points_find_nearest (SbSeriesPoints *self,
                                               guint           first,
                                               guint           end,
                                               double          time);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbSeriesPoints, sb_series_points_free)

G_END_DECLS

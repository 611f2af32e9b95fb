/* sb-report-chart.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbReportPoint:
 * @time: when, in seconds since 1970 UTC
 * @value: in the units of the axis
 */
typedef struct
{
  double time;
  double value;
} SbReportPoint;

/**
 * SbReportSeries:
 * @title: its name
 * @band: how far a value has to lie from the first one to differ by more than
 *   chance, in the units of the axis; NAN where that is not known
 * @points: (element-type SbReportPoint): the oldest first
 */
typedef struct
{
  char *title;
  double band;
  GArray *points;
} SbReportSeries;

/**
 * SbReportChart:
 * @title: what it shows
 * @direction: (nullable): what it means to be up or down
 * @lowest: the lower end of the axis
 * @highest: its upper end
 * @max_gap: in seconds: points further apart are not joined
 * @series: (element-type SbReportSeries): the lines
 *
 * What a chart of scores over time is drawn from.
 */
typedef struct
{
  char *title;
  char *direction;
  double lowest;
  double highest;
  double max_gap;
  GPtrArray *series;
} SbReportChart;

SbReportChart  *sb_report_chart_new        (const char     *title);
void            sb_report_chart_free       (SbReportChart  *self);
SbReportSeries *sb_report_chart_add_series (SbReportChart  *self,
                                            const char     *title,
                                            double          band);
void            sb_report_series_add_point (SbReportSeries *series,
                                            double          time,
                                            double          value);
gboolean        sb_report_chart_get_extent (SbReportChart  *self,
                                            double         *first,
                                            double         *last);
guint           sb_report_chart_count      (SbReportChart  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbReportChart, sb_report_chart_free)

G_END_DECLS

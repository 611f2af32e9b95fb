/* sb-report-chart.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-report-chart.h"

static void
series_free (gpointer data)
{
  SbReportSeries *series = data;

  g_free (series->title);
  g_array_unref (series->points);
  g_free (series);
}

/**
 * sb_report_chart_new:
 * @title: what it shows
 *
 * Returns: (transfer full): a chart without lines
 */
SbReportChart *
sb_report_chart_new (const char *title)
{
  SbReportChart *self = g_new0 (SbReportChart, 1);

  self->title = g_strdup (title);
  self->series = g_ptr_array_new_with_free_func (series_free);

  return self;
}

void
sb_report_chart_free (SbReportChart *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->title);
  g_free (self->direction);
  g_ptr_array_unref (self->series);
  g_free (self);
}

/**
 * sb_report_chart_add_series:
 * @title: the name of the line
 * @band: see #SbReportSeries
 *
 * Returns: (transfer none): the line, still without points
 */
SbReportSeries *
sb_report_chart_add_series (SbReportChart *self,
                            const char    *title,
                            double         band)
{
  SbReportSeries *series;

  g_return_val_if_fail (self != NULL, NULL);

  series = g_new0 (SbReportSeries, 1);
  series->title = g_strdup (title);
  series->band = band;
  series->points = g_array_new (FALSE, FALSE, sizeof (SbReportPoint));
  g_ptr_array_add (self->series, series);

  return series;
}

/**
 * sb_report_series_add_point:
 * @time: when, in seconds since 1970 UTC; not before the last one
 * @value: in the units of the axis
 */
void
sb_report_series_add_point (SbReportSeries *series,
                            double          time,
                            double          value)
{
  SbReportPoint point = { time, value };

  g_return_if_fail (series != NULL);

  g_array_append_val (series->points, point);
}

/**
 * sb_report_chart_get_extent:
 * @first: (out): the time of the first point, in seconds since 1970 UTC
 * @last: (out): that of the last one
 *
 * Returns: whether there are points
 */
gboolean
sb_report_chart_get_extent (SbReportChart *self,
                            double        *first,
                            double        *last)
{
  g_return_val_if_fail (self != NULL, FALSE);

  *first = G_MAXDOUBLE;
  *last = -G_MAXDOUBLE;
  for (guint i = 0; i < self->series->len; i++)
    {
      GArray *points = ((SbReportSeries *) g_ptr_array_index (self->series, i))->points;

      if (points->len == 0)
        continue;
      *first = MIN (*first, g_array_index (points, SbReportPoint, 0).time);
      *last = MAX (*last, g_array_index (points, SbReportPoint, points->len - 1).time);
    }

  return *first <= *last;
}

/**
 * sb_report_chart_count:
 *
 * Returns: how many points the line with the most of them has
 */
guint
sb_report_chart_count (SbReportChart *self)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->series->len; i++)
    n = MAX (n, ((SbReportSeries *) g_ptr_array_index (self->series, i))->points->len);

  return n;
}

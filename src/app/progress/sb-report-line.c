/* sb-report-line.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-report-line.h"

/* One line of a chart on paper: told from the others by its dashes and its
 * marks, as there is no color. */

#define N_STYLES 4

/* In points. */
#define LINE       1.1
#define MARK       2.6
#define MARK_SPACE 9

static void
set_dash (cairo_t *cr,
          guint    style)
{
  static const double dashes[N_STYLES][4] = { { 0 }, { 5, 3, 5, 3 }, { 1.5, 2.5, 1.5, 2.5 }, { 7, 2.5, 1.5, 2.5 } };

  cairo_set_line_width (cr, LINE);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_dash (cr, dashes[style % N_STYLES], style % N_STYLES == 0 ? 0 : 4, 0);
}

/* Filled and open by turns. */
static void
draw_mark (cairo_t *cr,
           guint    style,
           double   x,
           double   y)
{
  const double turns[N_STYLES] = { 0, M_PI_4, -M_PI_2, 0 };
  const guint corners[N_STYLES] = { 0, 4, 3, 4 };
  guint n = corners[style % N_STYLES];

  cairo_new_path (cr);
  if (n == 0)
    cairo_arc (cr, x, y, MARK, 0, 2 * M_PI);
  for (guint i = 0; i < n; i++)
    cairo_line_to (cr, x + MARK * 1.3 * cos (turns[style % N_STYLES] + i * 2 * M_PI / n),
                   y + MARK * 1.3 * sin (turns[style % N_STYLES] + i * 2 * M_PI / n));
  cairo_close_path (cr);

  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_source_rgb (cr, style % 2, style % 2, style % 2);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_set_line_width (cr, LINE);
  cairo_stroke (cr);
}

/**
 * sb_report_line_draw:
 * @cr: where to draw
 * @series: what to draw
 * @style: which of the lines it is, from 0
 * @along: the axis of time
 * @up: the axis of values
 * @max_gap: in seconds: points further apart are not joined
 */
void
sb_report_line_draw (cairo_t              *cr,
                     const SbReportSeries *series,
                     guint style,
                     const SbAxis *along,
                     const SbAxis *up,
                     double max_gap)
{
  const SbReportPoint *points = (const SbReportPoint *) series->points->data;
  guint n = series->points->len;

  for (guint i = 0; i < n; i++)
    {
      double x = sb_axis_to_pixel (along, points[i].time);
      double y = sb_axis_to_pixel (up, points[i].value);

      if (i == 0 || points[i].time - points[i - 1].time > max_gap)
        cairo_move_to (cr, x, y);
      else
        cairo_line_to (cr, x, y);
    }
  set_dash (cr, style);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);

  /* A point that is joined to no other is seen by its mark alone. */
  for (guint i = 0; i < n; i++)
    {
      gboolean alone = (i == 0 || points[i].time - points[i - 1].time > max_gap)
                       && (i + 1 == n || points[i + 1].time - points[i].time > max_gap);

      if (alone || n * MARK_SPACE <= fabs (along->end - along->start))
        draw_mark (cr, style, sb_axis_to_pixel (along, points[i].time), sb_axis_to_pixel (up, points[i].value));
    }
}

/**
 * sb_report_line_draw_sample:
 * @cr: where to draw
 * @style: which of the lines it is, from 0
 * @x: where the sample begins
 * @y: its middle
 * @length: its length
 */
void
sb_report_line_draw_sample (cairo_t *cr,
                            guint style,
                            double x,
                            double y,
                            double length)
{
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x + length, y);
  set_dash (cr, style);
  cairo_stroke (cr);
  draw_mark (cr, style, x + length / 2, y);
}

/* sb-series-path.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-columns.h"
#include "sb-series-path.h"

/* A column whose neighbors are further away than this shows as a dot. */
#define DOT_DISTANCE 6
#define DOT_RADIUS 2.5

/* The least height of the envelope, so that it never vanishes. */
#define MIN_HEIGHT 1

typedef struct
{
  GskPathBuilder *builder;
  const SbAxis *time_axis;
  const SbAxis *value_axis;
} Pen;

static Pen
pen_new (const SbAxis *time_axis,
         const SbAxis *value_axis)
{
  return (Pen) { gsk_path_builder_new (), time_axis, value_axis };
}

static GskPath *
pen_finish (Pen *pen)
{
  return gsk_path_builder_free_to_path (g_steal_pointer (&pen->builder));
}

static void
pen_move_to (Pen    *pen,
             double  time,
             double  value)
{
  gsk_path_builder_move_to (pen->builder,
                            sb_axis_to_pixel (pen->time_axis, time),
                            sb_axis_to_pixel (pen->value_axis, value));
}

static void
pen_line_to (Pen    *pen,
             double  time,
             double  value)
{
  gsk_path_builder_line_to (pen->builder,
                            sb_axis_to_pixel (pen->time_axis, time),
                            sb_axis_to_pixel (pen->value_axis, value));
}

static gboolean
are_joined (const SbSeriesRun *run,
            guint              before,
            guint              after)
{
  return run->max_gap > 0 && run->times[after] - run->times[before] <= run->max_gap;
}

static double
interpolate (const SbSeriesRun *run,
             guint              position,
             double             time)
{
  double span = run->times[position + 1] - run->times[position];
  double share = span > 0 ? (time - run->times[position]) / span : 0;

  return run->values[position] + share * (run->values[position + 1] - run->values[position]);
}

/* From the point at @position to the next one, as far as it is between @left and
 * @right.
 *
 * Returns: whether it leads to the next one, from where the line may go on */
static gboolean
draw_piece (Pen               *pen,
            const SbSeriesRun *run,
            guint              position,
            double             left,
            double             right,
            gboolean           goes_on)
{
  double start = MAX (run->times[position], left);
  double end = MIN (run->times[position + 1], right);

  if (!are_joined (run, position, position + 1) || start > end)
    return FALSE;

  if (!goes_on)
    pen_move_to (pen, start, interpolate (run, position, start));
  if (end < run->times[position + 1])
    pen_line_to (pen, end, interpolate (run, position, end));
  else
    pen_line_to (pen, end, run->values[position + 1]);

  return end == run->times[position + 1];
}

/**
 * sb_series_path_new_line:
 * @width: how wide the plot is, in pixels
 *
 * The line through all points, with a gap wherever two of them are further apart
 * than it may bridge. It comes from and goes on to those that do not show, but
 * not beyond the plot.
 *
 * Returns: (transfer full)
 */
GskPath *
sb_series_path_new_line (const SbSeriesRun *run,
                         const SbAxis      *time_axis,
                         const SbAxis      *value_axis,
                         double             width)
{
  Pen pen = pen_new (time_axis, value_axis);
  double one_end = sb_axis_from_pixel (time_axis, 0);
  double other_end = sb_axis_from_pixel (time_axis, width);
  guint first, last;
  gboolean goes_on = FALSE;

  first = run->first > 0 ? run->first - 1 : 0;
  last = run->n_points > 0 ? MIN (run->end, run->n_points - 1) : 0;
  for (guint i = first; i < last; i++)
    goes_on = draw_piece (&pen, run, i, MIN (one_end, other_end), MAX (one_end, other_end), goes_on);

  return pen_finish (&pen);
}

/* The position after the last of the columns that one line joins with the one at
 * @first. */
static guint
find_run_end (const SbSeriesRun *run,
              GArray            *columns,
              guint              first)
{
  guint i = first + 1;

  while (i < columns->len)
    {
      const SbColumn *before = &g_array_index (columns, SbColumn, i - 1);
      const SbColumn *after = &g_array_index (columns, SbColumn, i);

      if (!are_joined (run, before->first + before->length - 1, after->first))
        break;
      i++;
    }

  return i;
}

static void
draw_edge (Pen            *pen,
           const SbColumn *column,
           double          value,
           double          pixels,
           gboolean        starts)
{
  double x = sb_axis_to_pixel (pen->time_axis, column->time);
  double y = sb_axis_to_pixel (pen->value_axis, value) + pixels;

  if (starts)
    gsk_path_builder_move_to (pen->builder, x, y);
  else
    gsk_path_builder_line_to (pen->builder, x, y);
}

/* A bar as wide as its column, for what no line joins. */
static void
draw_bar (Pen            *pen,
          const SbColumn *column)
{
  double x = sb_axis_to_pixel (pen->time_axis, column->time);
  double top = sb_axis_to_pixel (pen->value_axis, column->high) - MIN_HEIGHT / 2.0;
  double bottom = sb_axis_to_pixel (pen->value_axis, column->low) + MIN_HEIGHT / 2.0;

  gsk_path_builder_add_rect (pen->builder, &GRAPHENE_RECT_INIT (x - SB_SERIES_PATH_COLUMN_WIDTH / 2.0, top,
                                                                SB_SERIES_PATH_COLUMN_WIDTH, bottom - top));
}

static void
draw_envelope (Pen    *pen,
               GArray *columns,
               guint   first,
               guint   end)
{
  for (guint i = first; i < end; i++)
    {
      const SbColumn *column = &g_array_index (columns, SbColumn, i);

      draw_edge (pen, column, column->high, -MIN_HEIGHT / 2.0, i == first);
    }
  for (guint i = end; i > first; i--)
    {
      const SbColumn *column = &g_array_index (columns, SbColumn, i - 1);

      draw_edge (pen, column, column->low, MIN_HEIGHT / 2.0, FALSE);
    }
  gsk_path_builder_close (pen->builder);
}

/**
 * sb_series_path_new_envelope:
 * @columns: (element-type SbColumn)
 *
 * What lies between the lowest and the highest value of each column, to be
 * filled. It has the gaps that the line has.
 *
 * Returns: (transfer full)
 */
GskPath *
sb_series_path_new_envelope (const SbSeriesRun *run,
                             GArray            *columns,
                             const SbAxis      *time_axis,
                             const SbAxis      *value_axis)
{
  Pen pen = pen_new (time_axis, value_axis);
  guint end;

  for (guint first = 0; first < columns->len; first = end)
    {
      end = find_run_end (run, columns, first);
      if (end - first == 1)
        draw_bar (&pen, &g_array_index (columns, SbColumn, first));
      else
        draw_envelope (&pen, columns, first, end);
    }

  return pen_finish (&pen);
}

/* A dash across its column, for what no line joins. */
static void
draw_dash (Pen            *pen,
           const SbColumn *column)
{
  double x = sb_axis_to_pixel (pen->time_axis, column->time);
  double y = sb_axis_to_pixel (pen->value_axis, column->mean);

  gsk_path_builder_move_to (pen->builder, x - SB_SERIES_PATH_COLUMN_WIDTH / 2.0, y);
  gsk_path_builder_line_to (pen->builder, x + SB_SERIES_PATH_COLUMN_WIDTH / 2.0, y);
}

/**
 * sb_series_path_new_means:
 * @columns: (element-type SbColumn)
 *
 * The line through the mean of each column, with its gaps; a mean that no line
 * reaches still shows.
 *
 * Returns: (transfer full)
 */
GskPath *
sb_series_path_new_means (const SbSeriesRun *run,
                          GArray            *columns,
                          const SbAxis      *time_axis,
                          const SbAxis      *value_axis)
{
  Pen pen = pen_new (time_axis, value_axis);
  guint end;

  for (guint first = 0; first < columns->len; first = end)
    {
      end = find_run_end (run, columns, first);
      if (end - first == 1)
        draw_dash (&pen, &g_array_index (columns, SbColumn, first));
      for (guint i = first; end - first > 1 && i < end; i++)
        {
          const SbColumn *column = &g_array_index (columns, SbColumn, i);

          draw_edge (&pen, column, column->mean, 0, i == first);
        }
    }

  return pen_finish (&pen);
}

static double
get_distance (const SbAxis *time_axis,
              GArray       *columns,
              guint         position)
{
  const SbColumn *before = &g_array_index (columns, SbColumn, position);
  const SbColumn *after = &g_array_index (columns, SbColumn, position + 1);

  return sb_axis_to_length (time_axis, after->time - before->time);
}

/**
 * sb_series_path_new_dots:
 * @columns: (element-type SbColumn)
 *
 * A dot, to be filled, at the mean of each column that stands alone.
 *
 * Returns: (transfer full)
 */
GskPath *
sb_series_path_new_dots (GArray       *columns,
                         const SbAxis *time_axis,
                         const SbAxis *value_axis)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  for (guint i = 0; i < columns->len; i++)
    {
      const SbColumn *column = &g_array_index (columns, SbColumn, i);
      double x = sb_axis_to_pixel (time_axis, column->time);
      double y = sb_axis_to_pixel (value_axis, column->mean);

      if (i > 0 && get_distance (time_axis, columns, i - 1) <= DOT_DISTANCE)
        continue;
      if (i + 1 < columns->len && get_distance (time_axis, columns, i) <= DOT_DISTANCE)
        continue;
      gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x, y), DOT_RADIUS);
    }

  return gsk_path_builder_free_to_path (builder);
}

/**
 * sb_series_path_new_trend:
 * @span: the time to draw it in
 *
 * Returns: (transfer full): the trend
 */
GskPath *
sb_series_path_new_trend (const SbTrendLine *trend,
                          const SbTimeRange *span,
                          const SbAxis      *time_axis,
                          const SbAxis      *value_axis)
{
  Pen pen = pen_new (time_axis, value_axis);

  if (trend->shown && span->to > span->from)
    {
      pen_move_to (&pen, span->from, sb_trend_line_get_value (trend, span->from));
      pen_line_to (&pen, span->to, sb_trend_line_get_value (trend, span->to));
    }

  return pen_finish (&pen);
}

/* The edges of a wedge are steep where there are few points; what is drawn far
 * beyond the plot is more than GSK bears. They go on along the limits, which are
 * as far from the plot as it is high. */
typedef struct
{
  Pen pen;
  double low;
  double high;
} WedgePen;

static void
cross (WedgePen     *self,
       const double  times[2],
       const double  values[2],
       double        limit)
{
  double share = (limit - values[0]) / (values[1] - values[0]);

  if (share > 0 && share < 1)
    pen_line_to (&self->pen, times[0] + share * (times[1] - times[0]), limit);
}

static void
draw_edge_of_wedge (WedgePen     *self,
                    const double  times[2],
                    const double  values[2])
{
  gboolean rises = values[1] > values[0];

  cross (self, times, values, rises ? self->low : self->high);
  cross (self, times, values, rises ? self->high : self->low);
  pen_line_to (&self->pen, times[1], CLAMP (values[1], self->low, self->high));
}

/**
 * sb_series_path_new_wedge:
 * @span: the time to draw it in
 *
 * Returns: (transfer full): what the trend may be, to be filled: as narrow as
 *   can be at the point that all lines go through, and wider away from it; empty
 *   where that is not known
 */
GskPath *
sb_series_path_new_wedge (const SbTrendLine *trend,
                          const SbTimeRange *span,
                          const SbAxis      *time_axis,
                          const SbAxis      *value_axis)
{
  double height = value_axis->maximum - value_axis->minimum;
  WedgePen wedge = { pen_new (time_axis, value_axis), value_axis->minimum - height, value_axis->maximum + height };
  double middle = CLAMP (trend->time0, span->from, MAX (span->from, span->to));
  /* There and back. */
  const double times[] = { span->from, middle, span->to, span->to, middle, span->from };
  double values[G_N_ELEMENTS (times)];

  if (!sb_trend_line_has_range (trend) || !(span->to > span->from))
    return pen_finish (&wedge.pen);

  for (guint i = 0; i < 3; i++)
    sb_trend_line_get_range (trend, times[i], &values[5 - i], &values[i]);

  pen_move_to (&wedge.pen, times[0], CLAMP (values[0], wedge.low, wedge.high));
  for (guint i = 1; i < G_N_ELEMENTS (times); i++)
    draw_edge_of_wedge (&wedge, &times[i - 1], &values[i - 1]);
  gsk_path_builder_close (wedge.pen.builder);

  return pen_finish (&wedge.pen);
}

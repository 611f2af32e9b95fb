/* sb-lane-path.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-lane-path.h"
#include "sb-time-mark.h"

/* Two lines closer than this look like one. */
#define LEAST_LINE_DISTANCE 3

/* So many events in so many pixels are a fence, of which no line tells anything. */
#define CROWD 4
#define CROWD_WIDTH 24

/**
 * sb_lane_path_new_spans:
 * @marks: (element-type SbTimeMark): ascending in time
 * @view: the time that shows
 * @y: how high to draw
 *
 * Returns: (transfer full): a line for each mark that has an end, as far as it
 *   shows
 */
GskPath *
sb_lane_path_new_spans (GPtrArray         *marks,
                        const SbTimeRange *view,
                        const SbAxis      *axis,
                        double             y)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  for (guint i = 0; i < marks->len; i++)
    {
      SbTimeMark *mark = g_ptr_array_index (marks, i);
      GDateTime *end = sb_time_mark_get_end (mark);
      double from, to;

      if (end == NULL)
        continue;

      from = MAX (view->from, g_date_time_to_unix (sb_time_mark_get_time (mark)));
      to = MIN (view->to, g_date_time_to_unix (end));
      if (from > to)
        continue;

      gsk_path_builder_move_to (builder, sb_axis_to_pixel (axis, from), y);
      gsk_path_builder_line_to (builder, sb_axis_to_pixel (axis, to), y);
    }

  return gsk_path_builder_free_to_path (builder);
}

/* Of all, since whether an event stands alone is not to change with what shows. */
static GArray *
list_events (GPtrArray *marks)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < marks->len; i++)
    {
      SbTimeMark *mark = g_ptr_array_index (marks, i);
      double time = g_date_time_to_unix (sb_time_mark_get_time (mark));

      if (sb_time_mark_is_event (mark))
        g_array_append_val (times, time);
    }

  return times;
}

static gboolean
is_crowded (GArray       *times,
            const SbAxis *axis,
            guint         position)
{
  for (guint last = MAX (position, CROWD - 1); last < MIN (position + CROWD, times->len); last++)
    {
      double first = sb_axis_to_pixel (axis, g_array_index (times, double, last - CROWD + 1));

      if (fabs (sb_axis_to_pixel (axis, g_array_index (times, double, last)) - first) < CROWD_WIDTH)
        return TRUE;
    }

  return FALSE;
}

/**
 * sb_lane_path_new_event_lines:
 * @marks: (element-type SbTimeMark): ascending in time
 * @view: the time that shows
 * @height: of the plot
 *
 * Returns: (transfer full): a line from the head to the foot of the plot for
 *   each event that shows, and can be told from others
 */
GskPath *
sb_lane_path_new_event_lines (GPtrArray         *marks,
                              const SbTimeRange *view,
                              const SbAxis      *axis,
                              double             height)
{
  g_autoptr (GArray) times = list_events (marks);
  GskPathBuilder *builder = gsk_path_builder_new ();
  double last = -G_MAXDOUBLE;

  for (guint i = 0; i < times->len; i++)
    {
      double time = g_array_index (times, double, i);
      double x = floor (sb_axis_to_pixel (axis, time)) + 0.5;

      if (!sb_time_range_contains (view, time) || fabs (x - last) < LEAST_LINE_DISTANCE || is_crowded (times, axis, i))
        continue;

      gsk_path_builder_move_to (builder, x, 0);
      gsk_path_builder_line_to (builder, x, height);
      last = x;
    }

  return gsk_path_builder_free_to_path (builder);
}

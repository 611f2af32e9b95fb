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

/**
 * sb_lane_path_new_event_lines:
 * @marks: (element-type SbTimeMark): ascending in time
 * @view: the time that shows
 * @height: of the plot
 *
 * Returns: (transfer full): a line from the head to the foot of the plot for
 *   each event that shows
 */
GskPath *
sb_lane_path_new_event_lines (GPtrArray         *marks,
                              const SbTimeRange *view,
                              const SbAxis      *axis,
                              double             height)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  double last = -G_MAXDOUBLE;

  for (guint i = 0; i < marks->len; i++)
    {
      SbTimeMark *mark = g_ptr_array_index (marks, i);
      double time = g_date_time_to_unix (sb_time_mark_get_time (mark));
      double x = floor (sb_axis_to_pixel (axis, time)) + 0.5;

      if (!sb_time_mark_is_event (mark) || !sb_time_range_contains (view, time))
        continue;
      if (fabs (x - last) < LEAST_LINE_DISTANCE)
        continue;

      gsk_path_builder_move_to (builder, x, 0);
      gsk_path_builder_line_to (builder, x, height);
      last = x;
    }

  return gsk_path_builder_free_to_path (builder);
}

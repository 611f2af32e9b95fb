/* sb-time-stop.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-series-layer.h"
#include "sb-time-lane.h"
#include "sb-time-stop.h"

static guint
count_stops (GtkWidget *row)
{
  if (SB_IS_TIME_LANE (row))
    return sb_time_lane_get_groups (SB_TIME_LANE (row))->len;

  return sb_series_points_get_n (sb_series_layer_get_points (SB_SERIES_LAYER (row)));
}

static GPtrArray *
get_marks (GtkWidget *row)
{
  if (SB_IS_TIME_LANE (row))
    return sb_time_lane_get_marks (SB_TIME_LANE (row));

  return sb_series_marks_get_list (sb_series_layer_get_marks (SB_SERIES_LAYER (row)));
}

static SbMark *
find_nearest (GtkWidget *row,
              double     time)
{
  if (SB_IS_TIME_LANE (row))
    return sb_time_lane_find_nearest (SB_TIME_LANE (row), time);

  return sb_series_marks_find_nearest (sb_series_layer_get_marks (SB_SERIES_LAYER (row)), time);
}

static gboolean
stop_at (SbTimeStop *self,
         GtkWidget  *row,
         guint       position)
{
  self->row = row;
  self->position = position;
  if (SB_IS_TIME_LANE (row))
    self->time = g_array_index (sb_time_lane_get_groups (SB_TIME_LANE (row)), SbLaneGroup, position).time;
  else
    self->time = sb_series_points_get_times (sb_series_layer_get_points (SB_SERIES_LAYER (row)))[position];

  return TRUE;
}

/* Passes over rows of which nothing shows. */
static gboolean
stop_in_other_row (SbTimeStop *self,
                   GPtrArray  *rows,
                   SbTimeStop *from,
                   int         step)
{
  guint position = 0;

  g_ptr_array_find (rows, from->row, &position);
  for (int i = (int) position + step; i >= 0 && i < (int) rows->len; i += step)
    {
      SbMark *mark = find_nearest (g_ptr_array_index (rows, i), from->time);

      if (mark != NULL)
        return sb_time_stop_at_mark (self, mark);
    }

  return FALSE;
}

/* In the first row of which something shows, else where there is anything. */
static gboolean
enter (SbTimeStop *self,
       GPtrArray  *rows,
       gboolean    at_first)
{
  for (guint i = 0; i < rows->len; i++)
    {
      GPtrArray *marks = get_marks (g_ptr_array_index (rows, i));

      if (marks->len > 0)
        return sb_time_stop_at_mark (self, g_ptr_array_index (marks, at_first ? 0 : marks->len - 1));
    }
  for (guint i = 0; i < rows->len; i++)
    {
      guint n_stops = count_stops (g_ptr_array_index (rows, i));

      if (n_stops > 0)
        return stop_at (self, g_ptr_array_index (rows, i), at_first ? 0 : n_stops - 1);
    }

  return FALSE;
}

static gboolean
stop_in_row (SbTimeStop  *self,
             SbTimeStop  *from,
             SbChartMove  move)
{
  guint n_stops = count_stops (from->row);

  switch (move)
    {
    case SB_CHART_FIRST:
      return stop_at (self, from->row, 0);

    case SB_CHART_LAST:
      return stop_at (self, from->row, n_stops - 1);

    case SB_CHART_EARLIER:
      return from->position > 0 && stop_at (self, from->row, from->position - 1);

    case SB_CHART_LATER:
      return from->position + 1 < n_stops && stop_at (self, from->row, from->position + 1);

    case SB_CHART_PREVIOUS_SERIES:
    case SB_CHART_NEXT_SERIES:
    default:
      g_assert_not_reached ();
    }
}

/**
 * sb_time_stop_at_mark:
 * @self: (out)
 * @mark: one that is in a row
 *
 * Returns: %TRUE
 */
gboolean
sb_time_stop_at_mark (SbTimeStop *self,
                      SbMark     *mark)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (SB_IS_MARK (mark), FALSE);

  return stop_at (self, gtk_widget_get_parent (GTK_WIDGET (mark)), sb_mark_get_index (mark));
}

/**
 * sb_time_stop_find:
 * @self: (out): where the move leads
 * @rows: (element-type GtkWidget): series, and the lane, from the top
 * @from: (nullable): a mark of one of them
 *
 * Where a move leads: within a row, even to what does not show yet; or to what
 * shows of another one and is nearest in time.
 *
 * Returns: whether it leads anywhere
 */
gboolean
sb_time_stop_find (SbTimeStop  *self,
                   GPtrArray   *rows,
                   SbMark      *from,
                   SbChartMove  move)
{
  SbTimeStop start;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (rows != NULL, FALSE);
  g_return_val_if_fail (from == NULL || SB_IS_MARK (from), FALSE);

  if (from == NULL)
    return enter (self, rows, move == SB_CHART_FIRST);

  sb_time_stop_at_mark (&start, from);
  if (move == SB_CHART_PREVIOUS_SERIES)
    return stop_in_other_row (self, rows, &start, -1);
  if (move == SB_CHART_NEXT_SERIES)
    return stop_in_other_row (self, rows, &start, 1);

  return stop_in_row (self, &start, move);
}

/**
 * sb_time_stop_get_mark:
 *
 * Returns: (transfer none) (nullable): %NULL where it does not show
 */
SbMark *
sb_time_stop_get_mark (SbTimeStop *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (SB_IS_TIME_LANE (self->row))
    return sb_time_lane_get_mark (SB_TIME_LANE (self->row), self->position);

  return sb_series_marks_get_at (sb_series_layer_get_marks (SB_SERIES_LAYER (self->row)), self->position);
}

/**
 * sb_time_rows_get_near:
 * @rows: (element-type GtkWidget)
 * @stop: where somebody was
 *
 * Returns: (transfer none) (nullable): what shows and is nearest to @stop in
 *   time, in its row if anything shows of that
 */
SbMark *
sb_time_rows_get_near (GPtrArray  *rows,
                       SbTimeStop *stop)
{
  SbMark *mark;

  g_return_val_if_fail (rows != NULL, NULL);
  g_return_val_if_fail (stop != NULL, NULL);

  mark = find_nearest (stop->row, stop->time);
  for (guint i = 0; mark == NULL && i < rows->len; i++)
    mark = find_nearest (g_ptr_array_index (rows, i), stop->time);

  return mark;
}

/**
 * sb_time_rows_get_marks:
 * @rows: (element-type GtkWidget)
 *
 * Returns: (transfer container) (element-type SbMark): those that show, row after
 *   row
 */
GPtrArray *
sb_time_rows_get_marks (GPtrArray *rows)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();

  g_return_val_if_fail (rows != NULL, NULL);

  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_extend (marks, get_marks (g_ptr_array_index (rows, i)), NULL, NULL);

  return g_steal_pointer (&marks);
}

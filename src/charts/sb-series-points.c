/* sb-series-points.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-series-points.h"

struct _SbSeriesPoints
{
  GArray *times;      /* (element-type double), in seconds of Unix time */
  GArray *values;     /* (element-type double) */
  GPtrArray *points;  /* (nullable) (element-type SbChartPoint): of a list of them */
  SbSamples *samples; /* (nullable): else whose arrays they are */
};

static void
read_list (SbSeriesPoints *self,
           GListModel     *list)
{
  guint n_points = g_list_model_get_n_items (list);

  self->points = g_ptr_array_new_full (n_points, g_object_unref);
  self->times = g_array_sized_new (FALSE, FALSE, sizeof (double), n_points);
  self->values = g_array_sized_new (FALSE, FALSE, sizeof (double), n_points);
  for (guint i = 0; i < n_points; i++)
    {
      SbChartPoint *point = g_list_model_get_item (list, i);
      double time = g_date_time_to_unix (sb_chart_point_get_time (point));
      double value = sb_chart_point_get_value (point);

      g_ptr_array_add (self->points, point);
      g_array_append_val (self->times, time);
      g_array_append_val (self->values, value);
    }
}

static void
read_samples (SbSeriesPoints *self,
              SbSamples      *samples)
{
  self->samples = g_object_ref (samples);
  self->times = sb_samples_ref_times (samples);
  self->values = sb_samples_ref_values (samples);
}

/**
 * sb_series_points_new:
 *
 * Reads the points of @series. Of [class@Samples] none is made for that.
 *
 * Returns: (transfer full): ascending in time
 */
SbSeriesPoints *
sb_series_points_new (SbSeries *series)
{
  SbSeriesPoints *self;
  GListModel *points;

  g_return_val_if_fail (SB_IS_SERIES (series), NULL);

  self = g_new0 (SbSeriesPoints, 1);
  points = sb_series_get_points (series);
  if (SB_IS_SAMPLES (points))
    read_samples (self, SB_SAMPLES (points));
  else
    read_list (self, points);

  return self;
}

void
sb_series_points_free (SbSeriesPoints *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->times, g_array_unref);
  g_clear_pointer (&self->values, g_array_unref);
  g_clear_pointer (&self->points, g_ptr_array_unref);
  g_clear_object (&self->samples);
  g_free (self);
}

guint
sb_series_points_get_n (SbSeriesPoints *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->times->len;
}

/**
 * sb_series_points_get_times:
 *
 * Returns: (transfer none): in seconds of Unix time, ascending
 */
const double *
sb_series_points_get_times (SbSeriesPoints *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const double *) (gconstpointer) self->times->data;
}

/**
 * sb_series_points_get_values:
 *
 * Returns: (transfer none): as many
 */
const double *
sb_series_points_get_values (SbSeriesPoints *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const double *) (gconstpointer) self->values->data;
}

static SbChartPoint *
create_point (SbSeriesPoints *self,
              guint           position)
{
  g_autoptr (GArray) times = sb_samples_ref_times (self->samples);
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *label = NULL;

  /* What other samples have to say is not of this point. */
  if (times == self->times)
    label = sb_samples_dup_label (self->samples, position);
  time = g_date_time_new_from_unix_local (floor (g_array_index (self->times, double, position)));

  return sb_chart_point_new (time, g_array_index (self->values, double, position), label);
}

/**
 * sb_series_points_dup_point:
 *
 * Returns: (transfer full) (nullable): %NULL past the last one
 */
SbChartPoint *
sb_series_points_dup_point (SbSeriesPoints *self,
                            guint           position)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (position >= self->times->len)
    return NULL;

  if (self->points != NULL)
    return g_object_ref (g_ptr_array_index (self->points, position));

  return create_point (self, position);
}

/* How many points there are before @time, or at it, too. */
static guint
count_until (SbSeriesPoints *self,
             double          time,
             gboolean        inclusive)
{
  const double *times = sb_series_points_get_times (self);
  guint low = 0;
  guint high = self->times->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (times[middle] < time || (inclusive && times[middle] == time))
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * sb_series_points_find_from:
 *
 * The position of the first point at @time or later; their number if there is
 * none.
 */
guint
sb_series_points_find_from (SbSeriesPoints *self,
                            double          time)
{
  g_return_val_if_fail (self != NULL, 0);

  return count_until (self, time, FALSE);
}

/**
 * sb_series_points_find_after:
 *
 * The position of the first point later than @time; their number if there is
 * none.
 */
guint
sb_series_points_find_after (SbSeriesPoints *self,
                             double          time)
{
  g_return_val_if_fail (self != NULL, 0);

  return count_until (self, time, TRUE);
}

/**
 * sb_series_points_find_nearest:
 * @first: the position of the first point to choose among
 * @end: the position after the last one, more than @first
 *
 * The position of the point nearest in time, the earlier one of two.
 */
guint
sb_series_points_find_nearest (SbSeriesPoints *self,
                               guint           first,
                               guint           end,
                               double          time)
{
  const double *times;
  guint after;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (first < end && end <= self->times->len, 0);

  times = sb_series_points_get_times (self);
  after = CLAMP (sb_series_points_find_from (self, time), first, end - 1);
  if (after > first && time - times[after - 1] <= times[after] - time)
    after--;

  /* Of those at one time, the first. */
  return MAX (first, sb_series_points_find_from (self, times[after]));
}

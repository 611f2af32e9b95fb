/* sb-extent.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-extent.h"

/**
 * sb_extent_new:
 *
 * An extent without points, which spans the values from @minimum to @maximum
 * in any case.
 */
SbExtent
sb_extent_new (double minimum,
               double maximum)
{
  return (SbExtent) {
    .lowest = minimum,
    .highest = maximum,
  };
}

/**
 * sb_extent_add_points:
 * @times: (array length=n_points) (nullable): ascending
 * @values: (array length=n_points) (nullable)
 */
void
sb_extent_add_points (SbExtent     *self,
                      const double *times,
                      const double *values,
                      guint         n_points)
{
  g_return_if_fail (self != NULL);

  if (n_points == 0)
    return;

  self->first = self->has_points ? MIN (self->first, times[0]) : times[0];
  self->last = self->has_points ? MAX (self->last, times[n_points - 1]) : times[n_points - 1];
  self->has_points = TRUE;

  for (guint i = 0; i < n_points; i++)
    {
      self->lowest = MIN (self->lowest, values[i]);
      self->highest = MAX (self->highest, values[i]);
    }
}

/**
 * sb_extent_add_extent:
 *
 * Widens it to what @other spans, which may have no points.
 */
void
sb_extent_add_extent (SbExtent       *self,
                      const SbExtent *other)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (other != NULL);

  if (!other->has_points)
    return;

  self->first = self->has_points ? MIN (self->first, other->first) : other->first;
  self->last = self->has_points ? MAX (self->last, other->last) : other->last;
  self->has_points = TRUE;
  self->lowest = MIN (self->lowest, other->lowest);
  self->highest = MAX (self->highest, other->highest);
}

/**
 * sb_extent_add_times:
 * @times: (array length=n_times) (nullable): in seconds
 * @least: in seconds
 *
 * Widens it to @times, except to those that are further away from its points
 * than they span (and @least): what was long before them would leave no room for
 * them. Without points it is widened to all.
 */
void
sb_extent_add_times (SbExtent     *self,
                     const double *times,
                     guint         n_times,
                     double        least)
{
  double reach, from, to;

  g_return_if_fail (self != NULL);
  g_return_if_fail (times != NULL || n_times == 0);

  reach = self->has_points ? MAX (least, self->last - self->first) : G_MAXDOUBLE;
  from = self->first - reach;
  to = self->last + reach;
  for (guint i = 0; i < n_times; i++)
    {
      if (times[i] < from || times[i] > to)
        continue;

      self->first = self->has_points ? MIN (self->first, times[i]) : times[i];
      self->last = self->has_points ? MAX (self->last, times[i]) : times[i];
      self->has_points = TRUE;
    }
}

/**
 * sb_extent_pad_time:
 *
 * Makes it span @least seconds, by adding as much before as after.
 */
void
sb_extent_pad_time (SbExtent *self,
                    double    least)
{
  double missing;

  g_return_if_fail (self != NULL);

  missing = MAX (0, least - (self->last - self->first));
  self->first -= missing / 2;
  self->last += missing / 2;
}

/**
 * sb_extent_spans_years:
 *
 * Whether its days need their year to be told apart.
 */
gboolean
sb_extent_spans_years (const SbExtent *self)
{
  g_autoptr (GDateTime) first = NULL;
  g_autoptr (GDateTime) last = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  first = g_date_time_new_from_unix_local (self->first);
  last = g_date_time_new_from_unix_local (self->last);

  return g_date_time_get_year (first) != g_date_time_get_year (last);
}

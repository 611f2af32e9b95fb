/* sb-plane-places.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sb-plane-places.h"
#include "sb-plane-samples.h"

/* The path of a point that has this name; points without one are a path as
 * well. */
static guint
find_path (GHashTable *paths,
           const char *name)
{
  const char *key = name != NULL ? name : "";
  gpointer path;

  if (g_hash_table_lookup_extended (paths, key, NULL, &path))
    return GPOINTER_TO_UINT (path);

  path = GUINT_TO_POINTER (g_hash_table_size (paths));
  g_hash_table_insert (paths, g_strdup (key), path);

  return GPOINTER_TO_UINT (path);
}

static void
read_points (SbPlanePlaces *self,
             GListModel    *points)
{
  g_autoptr (GHashTable) paths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->n; i++)
    {
      g_autoptr (SbPlanePoint) point = g_list_model_get_item (points, i);

      self->xs[i] = sb_plane_point_get_x (point);
      self->ys[i] = sb_plane_point_get_y (point);
      self->paths[i] = find_path (paths, sb_plane_point_get_name (point));
    }
  self->n_paths = g_hash_table_size (paths);
}

/* They have no names. */
static void
read_samples (SbPlanePlaces  *self,
              SbPlaneSamples *samples)
{
  if (self->n == 0)
    return;

  memcpy (self->xs, sb_plane_samples_get_xs (samples), self->n * sizeof (double));
  memcpy (self->ys, sb_plane_samples_get_ys (samples), self->n * sizeof (double));
  self->n_paths = 1;
}

/* Counts how many points each path has, and puts each behind those before. */
static void
sort_by_path (SbPlanePlaces *self)
{
  g_autofree guint *next = g_new0 (guint, self->n_paths + 1);

  self->starts = g_new0 (guint, self->n_paths + 1);
  self->order = g_new (guint, self->n);
  for (guint i = 0; i < self->n; i++)
    self->starts[self->paths[i] + 1]++;
  for (guint i = 0; i < self->n_paths; i++)
    {
      self->starts[i + 1] += self->starts[i];
      next[i] = self->starts[i];
    }
  for (guint i = 0; i < self->n; i++)
    self->order[next[self->paths[i]]++] = i;
}

/**
 * sb_plane_places_new:
 * @points: (nullable): a list of [class@PlanePoint], those with one name in
 *   the order of time; of [class@PlaneSamples] none is made
 *
 * Returns: (transfer full)
 */
SbPlanePlaces *
sb_plane_places_new (GListModel *points)
{
  SbPlanePlaces *self = g_new0 (SbPlanePlaces, 1);

  self->n = points != NULL ? g_list_model_get_n_items (points) : 0;
  self->xs = g_new (double, self->n);
  self->ys = g_new (double, self->n);
  self->paths = g_new0 (guint, self->n);

  if (SB_IS_PLANE_SAMPLES (points))
    read_samples (self, SB_PLANE_SAMPLES (points));
  else
    read_points (self, points);
  sort_by_path (self);

  return self;
}

void
sb_plane_places_free (SbPlanePlaces *self)
{
  g_free (self->xs);
  g_free (self->ys);
  g_free (self->paths);
  g_free (self->order);
  g_free (self->starts);
  g_free (self);
}

/**
 * sb_plane_places_is_end:
 *
 * Returns: whether none comes after the point at @position on its path
 */
gboolean
sb_plane_places_is_end (const SbPlanePlaces *self,
                        guint                position)
{
  g_return_val_if_fail (position < self->n, FALSE);

  return self->order[self->starts[self->paths[position] + 1] - 1] == position;
}

/**
 * sb_plane_places_find_nearest:
 * @x: a place in pixels
 * @y: a place in pixels
 * @reach: how far off a point may be, in pixels
 * @position: (out): which point is nearest; of several in one place the newest
 *
 * Returns: whether there is one within @reach
 */
gboolean
sb_plane_places_find_nearest (const SbPlanePlaces *self,
                              const SbAxis        *x_axis,
                              const SbAxis        *y_axis,
                              double               x,
                              double               y,
                              double               reach,
                              guint               *position)
{
  double least = reach * reach;
  gboolean found = FALSE;

  for (guint i = 0; i < self->n; i++)
    {
      double along = sb_axis_to_pixel (x_axis, self->xs[i]) - x;
      double up = sb_axis_to_pixel (y_axis, self->ys[i]) - y;
      double distance = along * along + up * up;

      if (distance <= least)
        {
          least = distance;
          *position = i;
          found = TRUE;
        }
    }

  return found;
}

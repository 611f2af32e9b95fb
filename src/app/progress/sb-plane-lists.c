/* sb-plane-lists.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Paths on the plane, as what the chart and the table show.
 */

#include "config.h"

#include <math.h>

#include "sb-plane-lists.h"
#include "sb-plane-point.h"
#include "sb-plane-row.h"
#include "sb-plane-samples.h"
#include "sb-plane-words.h"

static SbResult *
get_previous (SbPlanePath *path,
              guint        position)
{
  return position > 0 ? sb_plane_path_get_result (path, position - 1) : NULL;
}

/* No ellipse where nobody knows how exact the score is. */
static double
get_radius (SbResult   *result,
            const char *axis)
{
  double radius = sb_result_get_radius (result, axis);

  return isnan (radius) ? 0 : radius;
}

static SbPlanePoint *
create_point (const char *name,
              SbResult   *result,
              SbResult   *previous)
{
  g_autofree char *label = sb_plane_words_for_point (result);
  g_autofree char *description = sb_plane_words_describe (result, previous);

  return sb_plane_point_new_named (name, sb_result_get_value (result, "anxiety"), sb_result_get_value (result, "avoidance"),
                                   get_radius (result, "anxiety"), get_radius (result, "avoidance"), label, description);
}

/* Only once somebody looks at it: to put them all into words takes long. */
static SbPlanePoint *
make_point (SbPlaneSamples *samples,
            guint           position,
            gpointer        path)
{
  return create_point (NULL, sb_plane_path_get_result (path, position), get_previous (path, position));
}

/**
 * sb_plane_lists_path_points:
 * @path: a path
 *
 * Returns: (transfer full): its points, which are made only once somebody looks
 *   at them
 */
GListModel *
sb_plane_lists_path_points (SbPlanePath *path)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (path), NULL);

  return G_LIST_MODEL (sb_plane_samples_new (sb_plane_path_get_anxieties (path), sb_plane_path_get_avoidances (path),
                                             sb_plane_path_get_n_results (path), make_point, g_object_ref (path),
                                             g_object_unref));
}

/**
 * sb_plane_lists_day_points:
 * @counting: (element-type SbPlanePath): paths that have a result that counts
 *   on the day
 * @day: see #SbPlanePath
 *
 * Returns: (transfer full): those results, as points with names
 */
GListModel *
sb_plane_lists_day_points (GPtrArray *counting,
                           guint32    day)
{
  GListStore *points = g_list_store_new (SB_TYPE_PLANE_POINT);

  for (guint i = 0; i < counting->len; i++)
    {
      SbPlanePath *path = g_ptr_array_index (counting, i);
      g_autofree char *name = sb_plane_words_for_path (path);
      g_autoptr (SbPlanePoint) point = create_point (name, sb_plane_path_find_counting (path, day), NULL);

      g_list_store_append (points, point);
    }

  return G_LIST_MODEL (points);
}

/**
 * sb_plane_lists_path_rows:
 * @path: a path
 *
 * Returns: (transfer full) (element-type SbPlaneRow): its results as rows, the
 *   newest first
 */
GPtrArray *
sb_plane_lists_path_rows (SbPlanePath *path)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = sb_plane_path_get_n_results (path); i > 0; i--)
    g_ptr_array_add (rows, sb_plane_row_new (path, sb_plane_path_get_result (path, i - 1), get_previous (path, i - 1)));

  return rows;
}

/**
 * sb_plane_lists_day_rows:
 * @counting: (element-type SbPlanePath): paths that have a result that counts
 *   on the day
 * @day: see #SbPlanePath
 *
 * Returns: (transfer full) (element-type SbPlaneRow): those results as rows
 */
GPtrArray *
sb_plane_lists_day_rows (GPtrArray *counting,
                         guint32    day)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < counting->len; i++)
    {
      SbPlanePath *path = g_ptr_array_index (counting, i);

      g_ptr_array_add (rows, sb_plane_row_new (path, sb_plane_path_find_counting (path, day), NULL));
    }

  return rows;
}

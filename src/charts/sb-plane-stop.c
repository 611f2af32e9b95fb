/* sb-plane-stop.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plane-stop.h"
#include "sb-segment.h"

static void
clear_stop (SbPlaneStop *stop)
{
  g_clear_object (&stop->point);
}

/* Points without a name are a path as well. */
static const char *
get_path_name (SbPlanePoint *point)
{
  const char *name = sb_plane_point_get_name (point);

  return name != NULL ? name : "";
}

static GPtrArray *
read_points (GListModel *points)
{
  GPtrArray *read = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_points = points != NULL ? g_list_model_get_n_items (points) : 0;

  for (guint i = 0; i < n_points; i++)
    g_ptr_array_add (read, g_list_model_get_item (points, i));

  return read;
}

/* For each name, the position of the last point that has it. */
static GHashTable *
find_ends (GPtrArray *points)
{
  GHashTable *ends = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < points->len; i++)
    g_hash_table_insert (ends, (gpointer) get_path_name (g_ptr_array_index (points, i)), GUINT_TO_POINTER (i));

  return ends;
}

static gboolean
is_kept (GArray *kept,
         guint  *next,
         guint   position)
{
  if (*next >= kept->len || g_array_index (kept, guint, *next) != position)
    return FALSE;

  (*next)++;
  return TRUE;
}

static void
add_stop (GArray       *stops,
          GHashTable   *newest,
          SbPlanePoint *point,
          guint         position,
          gboolean      last)
{
  SbPlaneStop stop = { .point = g_object_ref (point), .position = position, .last = last };
  const char *name = get_path_name (point);
  gpointer previous;

  if (g_hash_table_lookup_extended (newest, name, NULL, &previous))
    {
      stop.previous = GPOINTER_TO_UINT (previous);
      stop.path = g_array_index (stops, SbPlaneStop, stop.previous).path;
    }
  else
    {
      stop.previous = SB_PLANE_NO_STOP;
      stop.path = g_hash_table_size (newest);
    }

  g_hash_table_insert (newest, (gpointer) name, GUINT_TO_POINTER (stops->len));
  g_array_append_val (stops, stop);
}

/**
 * sb_plane_stops_new:
 * @points: (nullable): a list of [class@PlanePoint], the points with one name
 *   in the order of time
 * @limit: of so many points or fewer each is a stop; of more, so many evenly
 *   picked ones and the last of each name
 *
 * Returns: (transfer full) (element-type SbPlaneStop): in the order of @points
 */
GArray *
sb_plane_stops_new (GListModel *points,
                    guint       limit)
{
  GArray *stops = g_array_new (FALSE, FALSE, sizeof (SbPlaneStop));
  g_autoptr (GPtrArray) read = read_points (points);
  g_autoptr (GArray) kept = sb_segments_thin (read->len, limit);
  g_autoptr (GHashTable) ends = find_ends (read);
  g_autoptr (GHashTable) newest = g_hash_table_new (g_str_hash, g_str_equal);
  guint next = 0;

  g_array_set_clear_func (stops, (GDestroyNotify) clear_stop);
  for (guint i = 0; i < read->len; i++)
    {
      SbPlanePoint *point = g_ptr_array_index (read, i);
      gboolean last = GPOINTER_TO_UINT (g_hash_table_lookup (ends, get_path_name (point))) == i;

      if (is_kept (kept, &next, i) || last)
        add_stop (stops, newest, point, i, last);
    }

  return stops;
}

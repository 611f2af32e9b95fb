/* sb-plane-spots.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the spots of a plane are together.
 */

#include "config.h"

#include "sb-plane-spots.h"

/* How near to the middle of a dot a name may come. */
#define DOT_RADIUS 8

static SbPlaneSpot *
get_spot (GPtrArray *spots,
          guint      position)
{
  return g_ptr_array_index (spots, position);
}

static guint
count_marked (GArray *stops)
{
  guint n_marked = 0;

  for (guint i = 0; i < stops->len; i++)
    n_marked += g_array_index (stops, SbPlaneStop, i).marked;

  return n_marked;
}

/* Keeps the spots that there are, so that a mark with the focus keeps it when a
 * point joins. */
static void
resize (GPtrArray *spots,
        GtkWidget *field,
        GtkWidget *trail,
        guint      n_spots)
{
  while (spots->len < n_spots)
    g_ptr_array_add (spots, sb_plane_spot_new (field, trail));

  g_ptr_array_set_size (spots, n_spots);
}

/**
 * sb_plane_spots_update:
 * @spots: (element-type SbPlaneSpot)
 * @field: what they are in
 * @trail: a child of @field that is to lie over the ellipses
 * @stops: (element-type SbPlaneStop): of which those that have a mark get a
 *   spot
 * @points: (nullable): all points
 * @n_points: how many there are
 */
void
sb_plane_spots_update (GPtrArray  *spots,
                       GtkWidget  *field,
                       GtkWidget  *trail,
                       GArray     *stops,
                       GListModel *points,
                       guint       n_points)
{
  guint next = 0;

  resize (spots, field, trail, count_marked (stops));
  for (guint i = 0; i < stops->len; i++)
    {
      const SbPlaneStop *stop = &g_array_index (stops, SbPlaneStop, i);
      g_autoptr (SbPlanePoint) point = NULL;

      if (!stop->marked)
        continue;

      point = g_list_model_get_item (points, stop->position);
      sb_plane_spot_set_stop (get_spot (spots, next++), stop, point, n_points);
    }
}

/**
 * sb_plane_spots_list_marks:
 * @spots: (element-type SbPlaneSpot)
 *
 * Returns: (transfer container) (element-type SbMark): in the order of @spots
 */
GPtrArray *
sb_plane_spots_list_marks (GPtrArray *spots)
{
  GPtrArray *marks = g_ptr_array_new ();

  for (guint i = 0; i < spots->len; i++)
    g_ptr_array_add (marks, get_spot (spots, i)->mark);

  return marks;
}

/**
 * sb_plane_spots_find_mark:
 * @spots: (element-type SbPlaneSpot)
 * @position: of a point
 *
 * Returns: (transfer none) (nullable): the mark of that point
 */
SbMark *
sb_plane_spots_find_mark (GPtrArray *spots,
                          guint      position)
{
  for (guint i = 0; i < spots->len; i++)
    {
      SbMark *mark = get_spot (spots, i)->mark;

      if (sb_mark_get_index (mark) == position)
        return mark;
    }

  return NULL;
}

/**
 * sb_plane_spots_list_names:
 * @spots: (element-type SbPlaneSpot)
 *
 * Returns: (transfer container) (element-type utf8): the names of their points,
 *   in the order of the numbers that may stand for them; empty where there is
 *   none
 */
GPtrArray *
sb_plane_spots_list_names (GPtrArray *spots)
{
  GPtrArray *names = g_ptr_array_new ();

  for (guint i = 0; i < spots->len; i++)
    {
      const char *name = sb_plane_point_get_name (get_spot (spots, i)->point);

      if (get_spot (spots, i)->path == names->len)
        g_ptr_array_add (names, (gpointer) (name != NULL ? name : ""));
    }

  return names;
}

static void
take_dots (GPtrArray    *spots,
           const SbAxis *x_axis,
           const SbAxis *y_axis,
           GArray       *taken)
{
  for (guint i = 0; i < spots->len; i++)
    {
      graphene_point_t center = sb_plane_spot_get_center (get_spot (spots, i), x_axis, y_axis);
      graphene_rect_t bounds = GRAPHENE_RECT_INIT (center.x, center.y, 0, 0);

      graphene_rect_inset (&bounds, -DOT_RADIUS, -DOT_RADIUS);
      g_array_append_val (taken, bounds);
    }
}

/**
 * sb_plane_spots_place_names:
 * @spots: (element-type SbPlaneSpot)
 * @taken: (element-type graphene_rect_t): where no name may stand; dots and
 *   names are added to it
 * @side: how wide and how high the field is
 *
 * Returns: (transfer full) (element-type SbNamePlace): one for each spot that
 *   is to have a name beside it, in the order of @spots
 */
GArray *
sb_plane_spots_place_names (GPtrArray    *spots,
                            const SbAxis *x_axis,
                            const SbAxis *y_axis,
                            GArray       *taken,
                            float         side,
                            gboolean      mirrored)
{
  GArray *places = g_array_new (FALSE, TRUE, sizeof (SbNamePlace));

  take_dots (spots, x_axis, y_axis, taken);
  for (guint i = 0; i < spots->len; i++)
    {
      SbPlaneSpot *spot = get_spot (spots, i);
      graphene_point_t center = sb_plane_spot_get_center (spot, x_axis, y_axis);
      SbNamePlace place = { .x = center.x, .y = center.y };

      if (!spot->named)
        continue;

      sb_plane_spot_measure_names (spot, place.sizes);
      g_array_append_val (places, place);
    }
  sb_name_places_find ((SbNamePlace *) (gpointer) places->data, places->len, taken, side, mirrored);

  return places;
}

/**
 * sb_plane_spots_allocate_names:
 * @spots: (element-type SbPlaneSpot)
 * @places: (element-type SbNamePlace): their places
 */
void
sb_plane_spots_allocate_names (GPtrArray *spots,
                               GArray    *places)
{
  guint next = 0;

  for (guint i = 0; i < spots->len; i++)
    {
      SbPlaneSpot *spot = get_spot (spots, i);

      sb_plane_spot_allocate_names (spot, spot->named ? &g_array_index (places, SbNamePlace, next++) : NULL);
    }
}

/**
 * sb_plane_spots_list_numbered:
 * @spots: (element-type SbPlaneSpot)
 * @places: (element-type SbNamePlace): their places
 *
 * Returns: (transfer full) (element-type guint): the positions of the names for
 *   which a number stands
 */
GArray *
sb_plane_spots_list_numbered (GPtrArray *spots,
                              GArray    *places)
{
  GArray *numbered = g_array_new (FALSE, FALSE, sizeof (guint));
  guint next = 0;

  for (guint i = 0; i < spots->len; i++)
    {
      SbPlaneSpot *spot = get_spot (spots, i);

      if (spot->named && g_array_index (places, SbNamePlace, next++).form == SB_NAME_NUMBER)
        g_array_append_val (numbered, spot->path);
    }

  return numbered;
}

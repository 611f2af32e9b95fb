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
/* How far from the middle of a dot the trail ends. */
#define TRAIL_DISTANCE 9
/* Less than this looks like a stain. */
#define MIN_TRAIL 8

static SbPlaneSpot *
get_spot (GPtrArray *spots,
          guint      position)
{
  return g_ptr_array_index (spots, position);
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

/* Leaves the dots free, for an earlier one is open. */
static void
add_to_trail (GskPathBuilder         *builder,
              const graphene_point_t *from,
              const graphene_point_t *to)
{
  float distance = graphene_point_distance (from, to, NULL, NULL);
  graphene_point_t start, end;

  if (distance < 2 * TRAIL_DISTANCE + MIN_TRAIL)
    return;

  graphene_point_interpolate (from, to, TRAIL_DISTANCE / distance, &start);
  graphene_point_interpolate (to, from, TRAIL_DISTANCE / distance, &end);
  gsk_path_builder_move_to (builder, start.x, start.y);
  gsk_path_builder_line_to (builder, end.x, end.y);
}

/**
 * sb_plane_spots_build_trail:
 * @spots: (element-type SbPlaneSpot)
 *
 * The line that joins the points of each name, in their order.
 */
GskPath *
sb_plane_spots_build_trail (GPtrArray    *spots,
                            const SbAxis *x_axis,
                            const SbAxis *y_axis)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  for (guint i = 0; i < spots->len; i++)
    {
      SbPlaneSpot *spot = get_spot (spots, i);
      graphene_point_t from, to;

      if (spot->previous == SB_PLANE_NO_STOP)
        continue;

      from = sb_plane_spot_get_center (get_spot (spots, spot->previous), x_axis, y_axis);
      to = sb_plane_spot_get_center (spot, x_axis, y_axis);
      add_to_trail (builder, &from, &to);
    }

  return gsk_path_builder_free_to_path (builder);
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

/* sb-plane-trail.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What shows the way from point to point, and where the points are that have no
 * mark.
 */

#include "config.h"

#include "sb-plane-trail.h"

/* How far from the middle of a dot the trail ends. */
#define DISTANCE 9
/* Less than this looks like a stain. */
#define MIN_LENGTH 8
/* Less than this has no room for an arrowhead. */
#define MIN_LENGTH_WITH_ARROW 20
/* From the point of an arrowhead back to its ends, and across to them. */
#define ARROW_LENGTH 5
#define ARROW_WIDTH 4
/* Points that are nearer to each other than this make one speck. */
#define SPECK 4

static graphene_point_t
get_place (const SbPlanePlaces *places,
           guint                position,
           const SbAxis        *x_axis,
           const SbAxis        *y_axis)
{
  return GRAPHENE_POINT_INIT (sb_axis_to_pixel (x_axis, places->xs[position]),
                              sb_axis_to_pixel (y_axis, places->ys[position]));
}

/* An open one, in the middle of a line, so that it is not lost in a dot. */
static void
add_arrow (GskPathBuilder         *builder,
           const graphene_point_t *start,
           const graphene_point_t *end,
           float                   length)
{
  float x = (end->x - start->x) / length;
  float y = (end->y - start->y) / length;
  float tip_x = (start->x + end->x + x * ARROW_LENGTH) / 2;
  float tip_y = (start->y + end->y + y * ARROW_LENGTH) / 2;
  float back_x = tip_x - x * ARROW_LENGTH;
  float back_y = tip_y - y * ARROW_LENGTH;

  gsk_path_builder_move_to (builder, back_x - y * ARROW_WIDTH, back_y + x * ARROW_WIDTH);
  gsk_path_builder_line_to (builder, tip_x, tip_y);
  gsk_path_builder_line_to (builder, back_x + y * ARROW_WIDTH, back_y - x * ARROW_WIDTH);
}

/* Leaves the dots free, for an earlier one is open. */
static void
add_line (GskPathBuilder         *builder,
          const graphene_point_t *from,
          float                   from_distance,
          const graphene_point_t *to,
          float                   to_distance)
{
  float distance = graphene_point_distance (from, to, NULL, NULL);
  float length = distance - from_distance - to_distance;
  graphene_point_t start, end;

  if (length < MIN_LENGTH && from_distance + to_distance > 0)
    return;
  if (length <= 0)
    return;

  graphene_point_interpolate (from, to, from_distance / distance, &start);
  graphene_point_interpolate (to, from, to_distance / distance, &end);
  gsk_path_builder_move_to (builder, start.x, start.y);
  gsk_path_builder_line_to (builder, end.x, end.y);
  if (length >= MIN_LENGTH_WITH_ARROW)
    add_arrow (builder, &start, &end, length);
}

/**
 * sb_plane_trail_build:
 * @stops: (element-type SbPlaneStop)
 * @places: where they are
 * @age: see [struct@PlaneStop]
 *
 * The lines that lead to the stops of this age from those before them, each
 * with an arrowhead where there is room for one.
 *
 * Returns: (transfer full)
 */
GskPath *
sb_plane_trail_build (GArray              *stops,
                      const SbPlanePlaces *places,
                      guint                age,
                      const SbAxis        *x_axis,
                      const SbAxis        *y_axis)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  for (guint i = 0; i < stops->len; i++)
    {
      const SbPlaneStop *stop = &g_array_index (stops, SbPlaneStop, i);
      const SbPlaneStop *previous;
      graphene_point_t from, to;

      if (stop->previous == SB_PLANE_NO_STOP || stop->age != age)
        continue;

      previous = &g_array_index (stops, SbPlaneStop, stop->previous);
      from = get_place (places, previous->position, x_axis, y_axis);
      to = get_place (places, stop->position, x_axis, y_axis);
      add_line (builder, &from, previous->marked ? DISTANCE : 0, &to, stop->marked ? DISTANCE : 0);
    }

  return gsk_path_builder_free_to_path (builder);
}

/* A stroke with round ends makes a dot of it. */
static void
add_speck (GskPathBuilder *builder,
           guint           column,
           guint           row)
{
  gsk_path_builder_move_to (builder, (column + 0.5) * SPECK, (row + 0.5) * SPECK);
  gsk_path_builder_rel_line_to (builder, 0.01, 0);
}

static guint
get_cell (const SbAxis *axis,
          double        value,
          guint         n_cells)
{
  double cell = sb_axis_to_pixel (axis, value) / SPECK;

  return (guint) CLAMP (cell, 0, n_cells - 1);
}

/**
 * sb_plane_trail_build_dust:
 * @stops: (element-type SbPlaneStop): which have a mark or not
 * @places: where all points are
 * @side: how wide and how high the field is
 *
 * A speck wherever there is a point that has no mark, and one alone where there
 * are many, so that it is never more than the pixels can show. Where all points
 * have marks it is empty.
 *
 * Returns: (transfer full)
 */
GskPath *
sb_plane_trail_build_dust (GArray              *stops,
                           const SbPlanePlaces *places,
                           const SbAxis        *x_axis,
                           const SbAxis        *y_axis,
                           int                  side)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  guint n_cells = MAX (1, side / SPECK);
  g_autofree guint8 *taken = g_new0 (guint8, n_cells * n_cells);
  guint next = 0;

  for (guint i = 0; i < places->n; i++)
    {
      const SbPlaneStop *stop = next < stops->len ? &g_array_index (stops, SbPlaneStop, next) : NULL;
      gboolean is_stop = stop != NULL && stop->position == i;
      guint column, row;

      next += is_stop;
      if (is_stop && stop->marked)
        continue;

      column = get_cell (x_axis, places->xs[i], n_cells);
      row = get_cell (y_axis, places->ys[i], n_cells);
      if (!taken[row * n_cells + column])
        add_speck (builder, column, row);
      taken[row * n_cells + column] = 1;
    }

  return gsk_path_builder_free_to_path (builder);
}

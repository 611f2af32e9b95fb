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
/* A line as long as this has an arrowhead of its own; of shorter ones, one each
 * so many pixels of the way. */
#define MIN_LENGTH_WITH_ARROW 20
#define ARROW_DISTANCE 40
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

/* What is seen of the way from one stop to the next: it leaves the dots free,
 * for an earlier one is open. */
typedef struct
{
  graphene_point_t start;
  graphene_point_t end;
  float length;
} Line;

static gboolean
find_line (Line                   *line,
           const graphene_point_t *from,
           float                   from_distance,
           const graphene_point_t *to,
           float                   to_distance)
{
  float distance = graphene_point_distance (from, to, NULL, NULL);

  line->length = distance - from_distance - to_distance;
  if (line->length <= 0 || (line->length < MIN_LENGTH && from_distance + to_distance > 0))
    return FALSE;

  graphene_point_interpolate (from, to, from_distance / distance, &line->start);
  graphene_point_interpolate (to, from, to_distance / distance, &line->end);

  return TRUE;
}

/* Whether a line is to have an arrowhead. */
static gboolean
is_arrow_due (const Line *line,
              float      *since_arrow)
{
  gboolean due;

  *since_arrow += line->length;
  due = line->length >= MIN_LENGTH_WITH_ARROW || (line->length >= MIN_LENGTH && *since_arrow >= ARROW_DISTANCE);
  if (due)
    *since_arrow = 0;

  return due;
}

static void
add_line (GskPathBuilder *builder,
          const Line     *line,
          gboolean        with_arrow)
{
  gsk_path_builder_move_to (builder, line->start.x, line->start.y);
  gsk_path_builder_line_to (builder, line->end.x, line->end.y);
  if (with_arrow)
    add_arrow (builder, &line->start, &line->end, line->length);
}

/**
 * sb_plane_trail_build:
 * @stops: (element-type SbPlaneStop)
 * @places: where they are
 * @age: see [struct@PlaneStop]
 *
 * The lines that lead to the stops of this age from those before them, with
 * arrowheads where there is room for them.
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
  g_autofree float *since_arrow = g_new0 (float, places->n_paths);

  for (guint i = 0; i < stops->len; i++)
    {
      const SbPlaneStop *stop = &g_array_index (stops, SbPlaneStop, i);
      const SbPlaneStop *previous;
      graphene_point_t from, to;
      gboolean due;
      Line line;

      if (stop->previous == SB_PLANE_NO_STOP)
        continue;

      previous = &g_array_index (stops, SbPlaneStop, stop->previous);
      from = get_place (places, previous->position, x_axis, y_axis);
      to = get_place (places, stop->position, x_axis, y_axis);
      if (!find_line (&line, &from, previous->marked ? DISTANCE : 0, &to, stop->marked ? DISTANCE : 0))
        continue;

      /* Those of other ages count as well. */
      due = is_arrow_due (&line, &since_arrow[stop->path]);
      if (stop->age == age)
        add_line (builder, &line, due);
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

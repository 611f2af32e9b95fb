/* test-plane-trail.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lines between the points of a plane, and which way they point.
 */

#include "config.h"

#include "sb-plane-point.h"
#include "sb-plane-trail.h"

/* A pixel is a tenth of a unit, and y grows upwards. */
static const SbAxis x_axis = { 0, 40, 0, 400 };
static const SbAxis y_axis = { 0, 40, 400, 0 };

typedef struct
{
  SbPlanePlaces *places;
  GArray *stops;
} Trail;

static Trail
create_trail (const double (*points)[2],
              guint          n,
              guint          max_marks)
{
  g_autoptr (GListStore) store = g_list_store_new (SB_TYPE_PLANE_POINT);
  Trail trail;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SbPlanePoint) point = sb_plane_point_new (points[i][0], points[i][1], 0, 0, "Here", NULL);

      g_list_store_append (store, point);
    }
  trail.places = sb_plane_places_new (G_LIST_MODEL (store));
  trail.stops = sb_plane_stops_new (trail.places, max_marks);

  return trail;
}

static void
clear_trail (Trail *trail)
{
  sb_plane_places_free (trail->places);
  g_array_unref (trail->stops);
}

static guint
count_runs (GskPath *path)
{
  g_autofree char *text = gsk_path_to_string (path);
  g_auto (GStrv) runs = g_strsplit (text, "M", -1);

  return g_strv_length (runs) > 0 ? g_strv_length (runs) - 1 : 0;
}

/* A line leaves 9 pixels to either dot. What is left of it is not drawn below
 * 8, and has no arrowhead below 20. */
static void
test_lengths (void)
{
  const struct
  {
    double length;
    guint n_runs;
  } cases[] = { { 0, 0 }, { 1.7, 0 }, { 2.5, 0 }, { 2.7, 1 }, { 3.7, 1 }, { 3.9, 2 }, { 30, 2 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const double points[][2] = { { 5, 5 }, { 5 + cases[i].length, 5 } };
      Trail trail = create_trail (points, 2, 40);
      g_autoptr (GskPath) path = sb_plane_trail_build (trail.stops, trail.places, 0, &x_axis, &y_axis);

      g_assert_cmpuint (count_runs (path), ==, cases[i].n_runs);
      clear_trail (&trail);
    }
}

/* An arrowhead opens backwards: its tip is the foremost of it. */
static void
test_directions (void)
{
  const struct
  {
    double from[2];
    double to[2];
    graphene_point_t tip;  /* in pixels, half of 5 past the middle */
    graphene_point_t back; /* one of its ends: 5 back, and 4 across */
  } cases[] = {
    { { 0, 20 }, { 40, 20 }, { 202.5, 200 }, { 197.5, 204 } },
    { { 40, 20 }, { 0, 20 }, { 197.5, 200 }, { 202.5, 196 } },
    { { 20, 0 }, { 20, 40 }, { 200, 197.5 }, { 204, 202.5 } },
    { { 20, 40 }, { 20, 0 }, { 200, 202.5 }, { 196, 197.5 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const double points[][2] = { { cases[i].from[0], cases[i].from[1] }, { cases[i].to[0], cases[i].to[1] } };
      Trail trail = create_trail (points, 2, 40);
      g_autoptr (GskPath) path = sb_plane_trail_build (trail.stops, trail.places, 0, &x_axis, &y_axis);
      g_autofree char *text = gsk_path_to_string (path);
      g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
      g_autoptr (GskPath) expected = NULL;
      g_autofree char *start = NULL;

      gsk_path_builder_move_to (builder, cases[i].back.x, cases[i].back.y);
      gsk_path_builder_line_to (builder, cases[i].tip.x, cases[i].tip.y);
      expected = gsk_path_builder_to_path (builder);
      start = gsk_path_to_string (expected);
      g_assert_nonnull (strstr (text, start));
      clear_trail (&trail);
    }
}

/* Lines too short for an arrowhead each have one every 40 pixels: 10 pixels are
 * left of each of 28, so it is the fourth. The arrowheads count on through the
 * ages. */
static void
test_short (void)
{
  double points[14][2];
  guint n_runs = 0;
  Trail trail;

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      points[i][0] = 1 + 2.8 * i;
      points[i][1] = 20;
    }
  trail = create_trail (points, G_N_ELEMENTS (points), 40);
  for (guint age = 0; age < SB_PLANE_N_AGES; age++)
    {
      g_autoptr (GskPath) path = sb_plane_trail_build (trail.stops, trail.places, age, &x_axis, &y_axis);

      n_runs += count_runs (path);
    }
  g_assert_cmpuint (n_runs, ==, 13 + 3);
  clear_trail (&trail);
}

/* Each line is of the age of where it leads. */
static void
test_ages (void)
{
  const double points[][2] = { { 0, 0 }, { 10, 0 }, { 10, 10 }, { 20, 10 }, { 20, 20 }, { 30, 20 }, { 30, 30 } };
  const guint n_lines[] = { 1, 2, 2, 1 }; /* the oldest stop has none to it */
  Trail trail = create_trail (points, G_N_ELEMENTS (points), 40);

  for (guint age = 0; age < SB_PLANE_N_AGES; age++)
    {
      g_autoptr (GskPath) path = sb_plane_trail_build (trail.stops, trail.places, age, &x_axis, &y_axis);

      g_assert_cmpuint (count_runs (path), ==, 2 * n_lines[age]);
    }
  clear_trail (&trail);
}

/* Where all have marks there is no speck; else one to each that has none, and
 * one alone where several are within 4 pixels. */
static void
test_dust (void)
{
  double points[100][2];
  Trail all, some;
  g_autoptr (GskPath) none = NULL;
  g_autoptr (GskPath) specks = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      points[i][0] = 5 + i % 4;
      points[i][1] = 5 + i % 2;
    }
  all = create_trail (points, G_N_ELEMENTS (points), 100);
  some = create_trail (points, G_N_ELEMENTS (points), 40);
  none = sb_plane_trail_build_dust (all.stops, all.places, &x_axis, &y_axis, 400);
  specks = sb_plane_trail_build_dust (some.stops, some.places, &x_axis, &y_axis, 400);

  g_assert_true (gsk_path_is_empty (none));
  g_assert_cmpuint (count_runs (specks), ==, 4);
  clear_trail (&all);
  clear_trail (&some);
}

/* What lies beyond the ends of the axes is at the edge. */
static void
test_dust_outside (void)
{
  double points[50][2];
  Trail trail;
  g_autoptr (GskPath) specks = NULL;
  graphene_rect_t bounds;

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    points[i][0] = points[i][1] = i % 2 == 0 ? -100 : 100;
  trail = create_trail (points, G_N_ELEMENTS (points), 40);
  specks = sb_plane_trail_build_dust (trail.stops, trail.places, &x_axis, &y_axis, 400);
  g_assert_true (gsk_path_get_bounds (specks, &bounds));
  g_assert_true (graphene_rect_contains_rect (&GRAPHENE_RECT_INIT (0, 0, 400, 400), &bounds));
  g_assert_cmpuint (count_runs (specks), ==, 2);
  clear_trail (&trail);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plane-trail/lengths", test_lengths);
  g_test_add_func ("/plane-trail/directions", test_directions);
  g_test_add_func ("/plane-trail/short", test_short);
  g_test_add_func ("/plane-trail/ages", test_ages);
  g_test_add_func ("/plane-trail/dust", test_dust);
  g_test_add_func ("/plane-trail/dust-outside", test_dust_outside);

  return g_test_run ();
}

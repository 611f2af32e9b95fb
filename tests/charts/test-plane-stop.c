/* test-plane-stop.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which points of a plane belong together, and which of them are shown.
 */

#include "config.h"

#include "sb-plane-samples.h"
#include "sb-plane-stop.h"

static void
add_point (GListStore *points,
           const char *name,
           double      x,
           double      y)
{
  g_autoptr (SbPlanePoint) point = sb_plane_point_new_named (name, x, y, 0, 0, "Here", NULL);

  g_list_store_append (points, point);
}

static const SbPlaneStop *
get_stop (GArray *stops,
          guint   i)
{
  return &g_array_index (stops, SbPlaneStop, i);
}

static const struct
{
  const char *name;
  guint path;
  guint previous;
  guint rank;
  guint age;
} stages[] = {
  { "Mum", 0, SB_PLANE_NO_STOP, 2, 2 },
  { "Ana", 1, SB_PLANE_NO_STOP, 0, 0 },
  { "Mum", 0, 0, 1, 1 },
  { NULL, 2, SB_PLANE_NO_STOP, 1, 1 },
  { "Mum", 0, 2, 0, 0 },
  { NULL, 2, 3, 0, 0 },
};

static void
test_paths (void)
{
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_PLANE_POINT);
  g_autoptr (SbPlanePlaces) places = NULL;
  g_autoptr (GArray) stops = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    add_point (points, stages[i].name, i, 10 - i);
  places = sb_plane_places_new (G_LIST_MODEL (points));
  stops = sb_plane_stops_new (places, 6);

  g_assert_cmpuint (places->n_paths, ==, 3);
  g_assert_cmpuint (stops->len, ==, G_N_ELEMENTS (stages));
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      const SbPlaneStop *stop = get_stop (stops, i);

      g_assert_cmpfloat (places->xs[i], ==, i);
      g_assert_cmpfloat (places->ys[i], ==, 10 - i);
      g_assert_cmpuint (stop->position, ==, i);
      g_assert_cmpuint (stop->path, ==, stages[i].path);
      g_assert_cmpuint (stop->previous, ==, stages[i].previous);
      g_assert_cmpuint (stop->rank, ==, stages[i].rank);
      g_assert_cmpuint (stop->age, ==, stages[i].age);
      g_assert_cmpint (sb_plane_places_is_end (places, i), ==, stages[i].rank == 0);
      g_assert_true (stop->marked);
    }
}

/* The last is of no age; of the others a third each is of 1, 2 and 3. */
static void
test_ages (void)
{
  const struct
  {
    guint n;
    const char *ages; /* the oldest first */
  } cases[] = {
    { 1, "0" },
    { 2, "10" },
    { 3, "210" },
    { 4, "3210" },
    { 5, "32110" },
    { 7, "3322110" },
    { 10, "3332221110" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_PLANE_POINT);
      g_autoptr (SbPlanePlaces) places = NULL;
      g_autoptr (GArray) stops = NULL;

      for (guint j = 0; j < cases[i].n; j++)
        add_point (points, NULL, j, j);
      places = sb_plane_places_new (G_LIST_MODEL (points));
      stops = sb_plane_stops_new (places, 40);
      for (guint j = 0; j < cases[i].n; j++)
        g_assert_cmpuint (get_stop (stops, j)->age, ==, (guint) (cases[i].ages[j] - '0'));
    }
}

static SbPlanePoint *
never_called (SbPlaneSamples *samples,
              guint           position,
              gpointer        user_data)
{
  g_assert_not_reached ();
}

static SbPlanePlaces *
create_places (guint n)
{
  g_autofree double *xs = g_new (double, n);
  g_autofree double *ys = g_new (double, n);
  g_autoptr (SbPlaneSamples) samples = NULL;

  for (guint i = 0; i < n; i++)
    {
      xs[i] = i;
      ys[i] = i % 2;
    }
  samples = sb_plane_samples_new (xs, ys, n, never_called, NULL, NULL);

  /* The arrays are read, and no point is made. */
  return sb_plane_places_new (G_LIST_MODEL (samples));
}

/* Of more than there is room for, the last 12 have marks; the others are the
 * first and one of each of 24 stretches, which are as long as each other: of 60,
 * 48 are no marks and each stretch has 2, of which the first is as near to the
 * middle as the other.  Of 10,000 a stretch has 9,988 / 24 = 416 or so. */
static void
test_thinned (void)
{
  const struct
  {
    guint n;
    guint n_stops;
  } cases[] = { { 40, 40 }, { 41, 12 + 25 }, { 60, 12 + 24 }, { 10000, 12 + 25 }, { 100000, 12 + 25 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SbPlanePlaces) places = create_places (cases[i].n);
      g_autoptr (GArray) stops = sb_plane_stops_new (places, 40);
      guint n_marked = 0;

      g_assert_cmpuint (get_stop (stops, 0)->position, ==, 0);
      g_assert_cmpuint (get_stop (stops, stops->len - 1)->position, ==, cases[i].n - 1);
      for (guint j = 0; j < stops->len; j++)
        {
          const SbPlaneStop *stop = get_stop (stops, j);

          n_marked += stop->marked;
          g_assert_cmpuint (stop->previous, ==, j == 0 ? SB_PLANE_NO_STOP : j - 1);
          g_assert_cmpint (stop->marked, ==, cases[i].n <= 40 || stop->position >= cases[i].n - 12);
        }
      g_assert_cmpuint (n_marked, ==, cases[i].n <= 40 ? cases[i].n : 12);
      g_assert_cmpuint (stops->len, <=, cases[i].n_stops);
      g_assert_cmpuint (stops->len, >=, cases[i].n_stops - 1);
    }
}

/* A corner is a point that was there, the one nearest to the middle of its
 * stretch: with 12 + 48 points a stretch has 2, with 12 + 72 it has 3. */
static void
test_corners (void)
{
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_PLANE_POINT);
  g_autoptr (SbPlanePlaces) places = NULL;
  g_autoptr (GArray) stops = NULL;

  /* Of (0, 0), (1, 3) and (2, 0) the middle is (1, 1): 1.4, 2 and 1.4 away. */
  for (guint i = 0; i < 24; i++)
    {
      add_point (points, NULL, 0, 0);
      add_point (points, NULL, 1, 3);
      add_point (points, NULL, 2, 0);
    }
  /* Of (0, 0), (9, 1) and (5, 2) it is (4.7, 1): the last is nearest. */
  for (guint i = 0; i < 3; i++)
    g_list_store_remove (points, 3);
  add_point (points, NULL, 0, 0);
  add_point (points, NULL, 9, 1);
  add_point (points, NULL, 5, 2);
  for (guint i = 0; i < 12; i++)
    add_point (points, NULL, 4, 4);

  places = sb_plane_places_new (G_LIST_MODEL (points));
  stops = sb_plane_stops_new (places, 40);
  g_assert_cmpuint (stops->len, ==, 24 + 12);
  for (guint i = 0; i < 23; i++)
    g_assert_cmpuint (get_stop (stops, i)->position, ==, 3 * i);
  g_assert_cmpuint (get_stop (stops, 23)->position, ==, 71);
}

/* The last of a name is never left out, however long ago, and each path goes
 * from its own first to its own last. */
static void
test_names (void)
{
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_PLANE_POINT);
  g_autoptr (SbPlanePlaces) places = NULL;
  g_autoptr (GArray) stops = NULL;
  guint n_marked = 0;

  for (guint i = 0; i < 1000; i++)
    add_point (points, i < 3 ? "Mum" : "Ana", 1, 2);
  places = sb_plane_places_new (G_LIST_MODEL (points));
  stops = sb_plane_stops_new (places, 40);

  for (guint i = 0; i < stops->len; i++)
    n_marked += get_stop (stops, i)->marked;
  g_assert_cmpuint (n_marked, ==, 13);
  g_assert_cmpuint (get_stop (stops, 0)->position, ==, 0);
  g_assert_false (get_stop (stops, 0)->marked);
  g_assert_cmpuint (get_stop (stops, 2)->position, ==, 2);
  g_assert_true (get_stop (stops, 2)->marked);
  g_assert_cmpuint (get_stop (stops, 2)->rank, ==, 0);
  g_assert_cmpuint (get_stop (stops, 3)->position, ==, 3);
  g_assert_cmpuint (get_stop (stops, 3)->previous, ==, SB_PLANE_NO_STOP);
}

static void
test_none (void)
{
  g_autoptr (SbPlanePlaces) places = sb_plane_places_new (NULL);
  g_autoptr (SbPlaneSamples) samples = sb_plane_samples_new (NULL, NULL, 0, never_called, NULL, NULL);
  g_autoptr (SbPlanePlaces) empty = sb_plane_places_new (G_LIST_MODEL (samples));
  g_autoptr (GArray) stops = sb_plane_stops_new (places, 40);
  g_autoptr (GArray) none = sb_plane_stops_new (empty, 40);

  g_assert_cmpuint (stops->len, ==, 0);
  g_assert_cmpuint (none->len, ==, 0);
}

/* Within reach the nearest, and of several in one place the newest. */
static void
test_nearest (void)
{
  const struct
  {
    double x;
    double y;
    gboolean found;
    guint position;
  } cases[] = {
    { 0, 100, TRUE, 0 },
    { 18, 100, TRUE, 0 },
    { 32, 97, TRUE, 2 },
    { 18, 80, FALSE, 0 },
    { 80, 20, TRUE, 3 },
    { 80, 36, TRUE, 3 },
    { 80, 41, FALSE, 0 },
  };
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_PLANE_POINT);
  g_autoptr (SbPlanePlaces) places = NULL;
  const SbAxis x_axis = { 0, 10, 0, 100 };
  const SbAxis y_axis = { 0, 10, 100, 0 };

  add_point (points, NULL, 0, 0);
  add_point (points, NULL, 4, 0);
  add_point (points, NULL, 4, 0);
  add_point (points, NULL, 8, 8);
  places = sb_plane_places_new (G_LIST_MODEL (points));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint position = G_MAXUINT;

      g_assert_cmpint (sb_plane_places_find_nearest (places, &x_axis, &y_axis, cases[i].x, cases[i].y, 20, &position), ==,
                       cases[i].found);
      if (cases[i].found)
        g_assert_cmpuint (position, ==, cases[i].position);
    }
}

static SbPlanePoint *
make_point (SbPlaneSamples *samples,
            guint           position,
            gpointer        user_data)
{
  guint *n_made = user_data;

  (*n_made)++;

  return sb_plane_point_new (sb_plane_samples_get_xs (samples)[position],
                             sb_plane_samples_get_ys (samples)[position], 0, 0, "Here", NULL);
}

static void
test_samples (void)
{
  const double xs[] = { 1, 2, 3 };
  const double ys[] = { 4, 5, 6 };
  guint n_made = 0;
  g_autoptr (SbPlaneSamples) samples = sb_plane_samples_new (xs, ys, 3, make_point, &n_made, NULL);
  g_autoptr (SbPlanePoint) point = g_list_model_get_item (G_LIST_MODEL (samples), 1);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (samples)), ==, 3);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (samples)) == SB_TYPE_PLANE_POINT);
  g_assert_cmpuint (n_made, ==, 1);
  g_assert_cmpfloat (sb_plane_point_get_x (point), ==, 2);
  g_assert_cmpfloat (sb_plane_point_get_y (point), ==, 5);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (samples), 3));
  g_assert_finalize_object (g_steal_pointer (&samples));
}

static void
test_words (void)
{
  g_autoptr (SbPlanePoint) named = sb_plane_point_new_named ("Mum", 1, 2, 0, 0, "12 March 2026", "anxiety 4.2");
  g_autoptr (SbPlanePoint) nameless = sb_plane_point_new (1, 2, 0, 0, "12 March 2026", NULL);
  g_autofree char *name = NULL;
  g_autofree char *title = sb_plane_point_dup_title (named);
  g_autofree char *tip = sb_plane_point_dup_tip (named);
  g_autofree char *nameless_title = sb_plane_point_dup_title (nameless);

  g_object_get (named, "name", &name, NULL);
  g_assert_cmpstr (name, ==, "Mum");
  g_assert_cmpstr (title, ==, "Mum, 12 March 2026");
  g_assert_cmpstr (tip, ==, "Mum, 12 March 2026\nanxiety 4.2");
  g_assert_cmpstr (nameless_title, ==, "12 March 2026");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plane-stop/paths", test_paths);
  g_test_add_func ("/plane-stop/ages", test_ages);
  g_test_add_func ("/plane-stop/thinned", test_thinned);
  g_test_add_func ("/plane-stop/corners", test_corners);
  g_test_add_func ("/plane-stop/names", test_names);
  g_test_add_func ("/plane-stop/none", test_none);
  g_test_add_func ("/plane-stop/nearest", test_nearest);
  g_test_add_func ("/plane-stop/samples", test_samples);
  g_test_add_func ("/plane-stop/words", test_words);

  return g_test_run ();
}

/* test-name-place.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the names of points may stand.
 */

#include "config.h"

#include "sb-name-place.h"

#define SIDE 300

static SbNamePlace
new_place (float x,
           float y,
           float width)
{
  return (SbNamePlace) { .x = x, .y = y, .sizes = { { width, 16 }, { 8, 16 } } };
}

static void
find (SbNamePlace *places,
      guint        n_places,
      gboolean     mirrored)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

  sb_name_places_find (places, n_places, taken, SIDE, mirrored);
}

static void
assert_apart (const SbNamePlace *places,
              guint              n_places)
{
  graphene_rect_t inside = GRAPHENE_RECT_INIT (0, 0, SIDE, SIDE);

  for (guint i = 0; i < n_places; i++)
    {
      if (places[i].form == SB_NAME_NONE)
        continue;

      g_assert_true (graphene_rect_contains_rect (&inside, &places[i].bounds));
      for (guint j = 0; j < i; j++)
        g_assert_true (places[j].form == SB_NAME_NONE
                       || !graphene_rect_intersection (&places[i].bounds, &places[j].bounds, NULL));
    }
}

/* After the point, as text runs, unless the edge is in the way. */
static void
test_alone (void)
{
  const struct
  {
    float x;
    gboolean mirrored;
    gboolean right;
  } cases[] = {
    { 150, FALSE, TRUE },
    { 150, TRUE, FALSE },
    { 290, FALSE, FALSE },
    { 10, TRUE, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SbNamePlace place = new_place (cases[i].x, 150, 60);

      find (&place, 1, cases[i].mirrored);
      g_assert_cmpint (place.form, ==, SB_NAME_WHOLE);
      g_assert_cmpfloat (place.bounds.size.width, ==, 60);
      g_assert_cmpint (place.bounds.origin.x > cases[i].x, ==, cases[i].right);
      g_assert_cmpfloat (place.bounds.origin.y + 8, ==, 150);
      assert_apart (&place, 1);
    }
}

static void
test_corners (void)
{
  const float edges[] = { 4, SIDE - 4 };

  for (guint i = 0; i < 4; i++)
    {
      SbNamePlace place = new_place (edges[i / 2], edges[i % 2], 60);

      find (&place, 1, FALSE);
      g_assert_cmpint (place.form, ==, SB_NAME_WHOLE);
      assert_apart (&place, 1);
    }
}

static void
test_same_point (void)
{
  SbNamePlace places[10];

  for (guint n_places = 1; n_places <= G_N_ELEMENTS (places); n_places++)
    {
      for (guint i = 0; i < n_places; i++)
        places[i] = new_place (150, 150, 60);

      find (places, n_places, FALSE);
      assert_apart (places, n_places);
      for (guint i = 0; i < n_places; i++)
        g_assert_cmpint (places[i].form, ==, i < 6 ? SB_NAME_WHOLE : SB_NAME_NUMBER);
    }
}

/* What takes more than half of the field is told by its number, and the others
 * keep their names. */
static void
test_long_name (void)
{
  SbNamePlace places[] = { new_place (20, 150, SIDE / 2 + 1), new_place (20, 200, SIDE / 2) };

  find (places, G_N_ELEMENTS (places), FALSE);
  g_assert_cmpint (places[0].form, ==, SB_NAME_NUMBER);
  g_assert_cmpfloat (places[0].bounds.size.width, ==, 8);
  g_assert_cmpint (places[1].form, ==, SB_NAME_WHOLE);
  assert_apart (places, G_N_ELEMENTS (places));
}

/* The one name would take the room of the other's number: then both are told by
 * one. */
static void
test_all_by_number (void)
{
  /* All but a gap on the right of the points. */
  const graphene_rect_t around[] = {
    { { 0, 0 }, { 158, SIDE } },
    { { 182, 0 }, { SIDE - 182, SIDE } },
    { { 158, 0 }, { 24, 142 } },
    { { 158, 158 }, { 24, SIDE - 158 } },
  };
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  SbNamePlace places[] = { new_place (150, 150, 20), new_place (150, 150, 60) };

  g_array_append_vals (taken, around, G_N_ELEMENTS (around));
  sb_name_places_find (places, 1, taken, SIDE, FALSE);
  g_assert_cmpint (places[0].form, ==, SB_NAME_WHOLE);

  g_array_set_size (taken, G_N_ELEMENTS (around));
  sb_name_places_find (places, G_N_ELEMENTS (places), taken, SIDE, FALSE);
  g_assert_cmpint (places[0].form, ==, SB_NAME_NUMBER);
  g_assert_cmpint (places[1].form, ==, SB_NAME_NUMBER);
  g_assert_cmpuint (taken->len, ==, G_N_ELEMENTS (around) + 2);
  assert_apart (places, G_N_ELEMENTS (places));
}

static void
test_no_room (void)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  graphene_rect_t all = GRAPHENE_RECT_INIT (0, 0, SIDE, SIDE);
  SbNamePlace place = new_place (150, 150, 60);

  g_array_append_val (taken, all);
  sb_name_places_find (&place, 1, taken, SIDE, FALSE);
  g_assert_cmpint (place.form, ==, SB_NAME_NONE);
  g_assert_cmpuint (taken->len, ==, 1);

  sb_name_places_find (NULL, 0, taken, SIDE, FALSE);
}

/* Wherever points are, names keep apart. */
static void
test_anywhere (void)
{
  for (guint round = 0; round < 200; round++)
    {
      SbNamePlace places[12];

      for (guint i = 0; i < G_N_ELEMENTS (places); i++)
        places[i] = new_place (g_test_rand_double_range (16, SIDE - 16), g_test_rand_double_range (16, SIDE - 16),
                               g_test_rand_int_range (10, 200));
      find (places, G_N_ELEMENTS (places), round % 2);
      assert_apart (places, G_N_ELEMENTS (places));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/name-place/alone", test_alone);
  g_test_add_func ("/name-place/corners", test_corners);
  g_test_add_func ("/name-place/same-point", test_same_point);
  g_test_add_func ("/name-place/long-name", test_long_name);
  g_test_add_func ("/name-place/all-by-number", test_all_by_number);
  g_test_add_func ("/name-place/no-room", test_no_room);
  g_test_add_func ("/name-place/anywhere", test_anywhere);

  return g_test_run ();
}

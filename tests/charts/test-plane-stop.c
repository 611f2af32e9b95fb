/* test-plane-stop.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which points of a plane belong together.
 */

#include "config.h"

#include "sb-plane-stop.h"

static void
add_point (GListStore *points,
           const char *name)
{
  g_autoptr (SbPlanePoint) point = sb_plane_point_new_named (name, 1, 2, 0, 0, "Here", NULL);

  g_list_store_append (points, point);
}

static const SbPlaneStop *
get_stop (GArray *stops,
          guint   i)
{
  return &g_array_index (stops, SbPlaneStop, i);
}

static void
test_paths (void)
{
  const struct
  {
    const char *name;
    guint path;
    guint previous;
    gboolean last;
  } cases[] = {
    { "Mum", 0, SB_PLANE_NO_STOP, FALSE },
    { "Ana", 1, SB_PLANE_NO_STOP, TRUE },
    { "Mum", 0, 0, FALSE },
    { NULL, 2, SB_PLANE_NO_STOP, FALSE },
    { "Mum", 0, 2, TRUE },
    { NULL, 2, 3, TRUE },
  };
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_PLANE_POINT);
  g_autoptr (GArray) stops = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    add_point (points, cases[i].name);
  stops = sb_plane_stops_new (G_LIST_MODEL (points), 60);

  g_assert_cmpuint (stops->len, ==, G_N_ELEMENTS (cases));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const SbPlaneStop *stop = get_stop (stops, i);

      g_assert_cmpstr (sb_plane_point_get_name (stop->point), ==, cases[i].name);
      g_assert_cmpuint (stop->position, ==, i);
      g_assert_cmpuint (stop->path, ==, cases[i].path);
      g_assert_cmpuint (stop->previous, ==, cases[i].previous);
      g_assert_cmpint (stop->last, ==, cases[i].last);
    }
}

/* The last of a name is never left out, and what is left is joined. */
static void
test_limit (void)
{
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_PLANE_POINT);
  g_autoptr (GArray) stops = NULL;
  guint n_last = 0;

  for (guint i = 0; i < 1000; i++)
    add_point (points, i < 3 ? "Mum" : "Ana");
  stops = sb_plane_stops_new (G_LIST_MODEL (points), 10);

  g_assert_cmpuint (stops->len, ==, 11);
  for (guint i = 0; i < stops->len; i++)
    {
      n_last += get_stop (stops, i)->last;
      g_assert_cmpuint (get_stop (stops, i)->previous, ==, i == 0 || i == 2 ? SB_PLANE_NO_STOP : i - 1);
    }
  g_assert_cmpuint (n_last, ==, 2);
  g_assert_cmpuint (get_stop (stops, 1)->position, ==, 2);
  g_assert_cmpuint (get_stop (stops, 10)->position, ==, 999);
}

static void
test_none (void)
{
  g_autoptr (GArray) stops = sb_plane_stops_new (NULL, 60);

  g_assert_cmpuint (stops->len, ==, 0);
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
  g_test_add_func ("/plane-stop/limit", test_limit);
  g_test_add_func ("/plane-stop/none", test_none);
  g_test_add_func ("/plane-stop/words", test_words);

  return g_test_run ();
}

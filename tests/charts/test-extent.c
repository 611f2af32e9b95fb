/* test-extent.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-extent.h"

static void
test_empty (void)
{
  SbExtent extent = sb_extent_new (1, 7);

  sb_extent_add_points (&extent, NULL, NULL, 0);

  g_assert_false (extent.has_points);
  g_assert_cmpfloat (extent.lowest, ==, 1);
  g_assert_cmpfloat (extent.highest, ==, 7);
}

/* The scale is what it is said to be, and wider only where it has to. */
static void
test_points (void)
{
  const double times[] = { 100, 200, 300 };
  const double within[] = { 4, 2, 6 };
  const double beyond[] = { 4, 0.5, 9 };
  SbExtent extent = sb_extent_new (1, 7);

  sb_extent_add_points (&extent, times, within, 3);
  g_assert_true (extent.has_points);
  g_assert_cmpfloat (extent.first, ==, 100);
  g_assert_cmpfloat (extent.last, ==, 300);
  g_assert_cmpfloat (extent.lowest, ==, 1);
  g_assert_cmpfloat (extent.highest, ==, 7);

  sb_extent_add_points (&extent, times, beyond, 3);
  g_assert_cmpfloat (extent.lowest, ==, 0.5);
  g_assert_cmpfloat (extent.highest, ==, 9);
}

static void
test_join (void)
{
  const double early[] = { 100, 200 };
  const double late[] = { 150, 400 };
  const double before_1970[] = { -500, -400 };
  const double values[] = { 4, 5 };
  SbExtent extent = sb_extent_new (1, 7);

  sb_extent_add_points (&extent, early, values, 2);
  sb_extent_add_points (&extent, late, values, 2);
  g_assert_cmpfloat (extent.first, ==, 100);
  g_assert_cmpfloat (extent.last, ==, 400);

  extent = sb_extent_new (1, 7);
  sb_extent_add_points (&extent, before_1970, values, 2);
  g_assert_cmpfloat (extent.first, ==, -500);
  g_assert_cmpfloat (extent.last, ==, -400);
}

static void
test_pad (void)
{
  const double times[] = { 100, 200 };
  const double values[] = { 4, 5 };
  SbExtent extent = sb_extent_new (1, 7);

  sb_extent_add_points (&extent, times, values, 2);

  sb_extent_pad_time (&extent, 80);
  g_assert_cmpfloat (extent.first, ==, 100);
  g_assert_cmpfloat (extent.last, ==, 200);

  sb_extent_pad_time (&extent, 300);
  g_assert_cmpfloat (extent.first, ==, 0);
  g_assert_cmpfloat (extent.last, ==, 300);
}

/* What was long before the points would leave no room for them. */
static void
test_times (void)
{
  const double times[] = { 100, 200 };
  const double values[] = { 4, 5 };
  const double near[] = { -1, 0, 90, 250, 301 };
  const double alone[] = { 30, 900 };
  SbExtent extent = sb_extent_new (1, 7);
  SbExtent empty = sb_extent_new (1, 7);
  SbExtent wide = sb_extent_new (1, 7);

  sb_extent_add_points (&extent, times, values, 2);
  wide = extent;
  sb_extent_add_times (&extent, near, G_N_ELEMENTS (near), 50);
  g_assert_cmpfloat (extent.first, ==, 0);
  g_assert_cmpfloat (extent.last, ==, 250);
  g_assert_cmpfloat (extent.highest, ==, 7);

  sb_extent_add_times (&wide, near, G_N_ELEMENTS (near), 101);
  g_assert_cmpfloat (wide.first, ==, -1);
  g_assert_cmpfloat (wide.last, ==, 301);

  sb_extent_add_times (&empty, NULL, 0, 50);
  g_assert_false (empty.has_points);
  sb_extent_add_times (&empty, alone, G_N_ELEMENTS (alone), 50);
  g_assert_true (empty.has_points);
  g_assert_cmpfloat (empty.first, ==, 30);
  g_assert_cmpfloat (empty.last, ==, 900);
}

static void
test_extents (void)
{
  const double times[] = { 100, 200 };
  const double values[] = { 0, 5 };
  SbExtent extent = sb_extent_new (1, 7);
  SbExtent other = sb_extent_new (G_MAXDOUBLE, -G_MAXDOUBLE);

  sb_extent_add_extent (&extent, &other);
  g_assert_false (extent.has_points);
  g_assert_cmpfloat (extent.lowest, ==, 1);

  sb_extent_add_points (&other, times, values, 2);
  sb_extent_add_extent (&extent, &other);
  g_assert_cmpfloat (extent.first, ==, 100);
  g_assert_cmpfloat (extent.last, ==, 200);
  g_assert_cmpfloat (extent.lowest, ==, 0);
  g_assert_cmpfloat (extent.highest, ==, 7);
}

static void
test_years (void)
{
  g_autoptr (GDateTime) december = g_date_time_new_local (2025, 12, 31, 12, 0, 0);
  g_autoptr (GDateTime) january = g_date_time_new_local (2026, 1, 1, 12, 0, 0);
  g_autoptr (GDateTime) june = g_date_time_new_local (2026, 6, 1, 12, 0, 0);
  SbExtent extent = sb_extent_new (1, 7);

  extent.first = g_date_time_to_unix (january);
  extent.last = g_date_time_to_unix (june);
  g_assert_false (sb_extent_spans_years (&extent));

  extent.first = g_date_time_to_unix (december);
  g_assert_true (sb_extent_spans_years (&extent));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/extent/empty", test_empty);
  g_test_add_func ("/extent/points", test_points);
  g_test_add_func ("/extent/join", test_join);
  g_test_add_func ("/extent/pad", test_pad);
  g_test_add_func ("/extent/times", test_times);
  g_test_add_func ("/extent/extents", test_extents);
  g_test_add_func ("/extent/years", test_years);

  return g_test_run ();
}

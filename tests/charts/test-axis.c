/* test-axis.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-axis.h"

#define assert_near(a, b) g_assert_cmpfloat_with_epsilon (a, b, 1e-9)

typedef struct
{
  double value;
  double along;
  double mirrored;
  double up;
} Case;

/* From 1 to 7 over 220 pixels with 20 kept free at each end: 30 a unit. */
static const Case cases[] = {
  { 1, 20, 200, 200 },
  { 2, 50, 170, 170 },
  { 4, 110, 110, 110 },
  { 6.5, 185, 35, 35 },
  { 7, 200, 20, 20 },
  /* Beyond the ends it goes on as it is. */
  { 0, -10, 230, 230 },
  { 8, 230, -10, -10 },
};

static void
test_mapping (void)
{
  SbAxis along = sb_axis_new_along (1, 7, 220, 20, FALSE);
  SbAxis mirrored = sb_axis_new_along (1, 7, 220, 20, TRUE);
  SbAxis up = sb_axis_new_up (1, 7, 220, 20);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double value = cases[i].value;

      assert_near (sb_axis_to_pixel (&along, value), cases[i].along);
      assert_near (sb_axis_to_pixel (&mirrored, value), cases[i].mirrored);
      assert_near (sb_axis_to_pixel (&up, value), cases[i].up);
      assert_near (sb_axis_from_pixel (&along, cases[i].along), value);
      assert_near (sb_axis_from_pixel (&mirrored, cases[i].mirrored), value);
      assert_near (sb_axis_from_pixel (&up, cases[i].up), value);
    }
}

static void
test_length (void)
{
  SbAxis along = sb_axis_new_along (1, 7, 220, 20, FALSE);
  SbAxis mirrored = sb_axis_new_along (1, 7, 220, 20, TRUE);

  assert_near (sb_axis_to_length (&along, 2), 60);
  assert_near (sb_axis_to_length (&mirrored, 2), 60);
  assert_near (sb_axis_to_length (&along, -2), 60);
}

/* A single time, a single value, or no numbers at all: in the middle. */
static void
test_pathological (void)
{
  SbAxis point = sb_axis_new_along (5, 5, 220, 20, FALSE);
  SbAxis reversed = sb_axis_new_along (7, 1, 220, 20, FALSE);

  g_assert_cmpfloat (sb_axis_to_pixel (&point, 5), ==, 110);
  g_assert_cmpfloat (sb_axis_to_pixel (&point, 9), ==, 110);
  g_assert_cmpfloat (sb_axis_to_length (&point, 3), ==, 0);
  g_assert_cmpfloat (sb_axis_to_pixel (&reversed, 3), ==, 110);
}

/* Where there is less room than what is to be kept free. */
static void
test_narrow (void)
{
  SbAxis axis = sb_axis_new_along (1, 7, 10, 20, FALSE);

  g_assert_cmpfloat (sb_axis_to_pixel (&axis, 1), ==, 20);
  g_assert_cmpfloat (sb_axis_to_pixel (&axis, 7), ==, 20);
}

static void
test_equal (void)
{
  SbAxis axis = sb_axis_new_along (1, 7, 220, 20, FALSE);
  SbAxis same = sb_axis_new_along (1, 7, 220, 20, FALSE);
  SbAxis mirrored = sb_axis_new_along (1, 7, 220, 20, TRUE);

  g_assert_true (sb_axis_equal (&axis, &same));
  g_assert_false (sb_axis_equal (&axis, &mirrored));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/axis/mapping", test_mapping);
  g_test_add_func ("/axis/length", test_length);
  g_test_add_func ("/axis/pathological", test_pathological);
  g_test_add_func ("/axis/narrow", test_narrow);
  g_test_add_func ("/axis/equal", test_equal);

  return g_test_run ();
}

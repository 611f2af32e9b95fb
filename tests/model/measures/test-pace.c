/* test-pace.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-pace.h"

/* 60 seconds, divided by those of a breath, to a tenth. */
static void
test_rate (void)
{
  static const struct
  {
    SbStepPace pace;
    double rate;
  } rows[] = {
    { { 4, 0, 6 }, 6 },
    { { 5, 0, 5 }, 6 },
    { { 4, 2, 6 }, 5 },
    { { 4.5, 0, 6.5 }, 5.5 }, /* 60 / 11 = 5.45 */
    { { 4, 7, 8 }, 3.2 },     /* 60 / 19 = 3.16 */
    { { 2, 0, 2 }, 15 },
    { { 3, 0, 4 }, 8.6 }, /* 60 / 7 = 8.57 */
    { { 10, 7, 15 }, 1.9 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat_with_epsilon (sb_pace_get_rate (&rows[i].pace), rows[i].rate, 1e-9);
}

static void
test_parts (void)
{
  SbStepPace pace = { 4, 0, 6 };

  sb_pace_set_part (&pace, SB_BREATH_IN, 5);
  sb_pace_set_part (&pace, SB_BREATH_HOLD, 1.5);
  sb_pace_set_part (&pace, SB_BREATH_OUT, 8);
  g_assert_cmpfloat (pace.in, ==, 5);
  g_assert_cmpfloat (pace.hold, ==, 1.5);
  g_assert_cmpfloat (pace.out, ==, 8);
  g_assert_cmpfloat (sb_pace_get_part (&pace, SB_BREATH_IN), ==, 5);
  g_assert_cmpfloat (sb_pace_get_part (&pace, SB_BREATH_HOLD), ==, 1.5);
  g_assert_cmpfloat (sb_pace_get_part (&pace, SB_BREATH_OUT), ==, 8);
}

/* Neither too short nor too long, and to the half of a second. */
static void
test_bounds (void)
{
  for (guint part = SB_BREATH_IN; part <= SB_BREATH_OUT; part++)
    {
      const double odd[] = { -INFINITY, -3, 0, 0.1, 3.2, 3.3, 1e9, INFINITY, NAN };
      double shortest = sb_pace_get_shortest (part);
      double longest = sb_pace_get_longest (part);

      g_assert_cmpfloat (shortest, <, longest);
      for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
        {
          SbStepPace pace = { 4, 0, 6 };
          double seconds;

          sb_pace_set_part (&pace, part, odd[i]);
          seconds = sb_pace_get_part (&pace, part);
          g_assert_cmpfloat (seconds, >=, shortest);
          g_assert_cmpfloat (seconds, <=, longest);
          g_assert_cmpfloat (fmod (seconds, SB_PACE_STEP), ==, 0);
        }
    }
}

static void
test_rounds (void)
{
  SbStepPace pace = { 4, 0, 6 };

  sb_pace_set_part (&pace, SB_BREATH_IN, 3.2);
  g_assert_cmpfloat (pace.in, ==, 3);
  sb_pace_set_part (&pace, SB_BREATH_IN, 3.3);
  g_assert_cmpfloat (pace.in, ==, 3.5);
}

static void
test_equal (void)
{
  const SbStepPace pace = { 4, 0, 6 };

  g_assert_true (sb_pace_equal (&pace, &(SbStepPace) { 4, 0, 6 }));
  g_assert_false (sb_pace_equal (&pace, &(SbStepPace) { 4.5, 0, 6 }));
  g_assert_false (sb_pace_equal (&pace, &(SbStepPace) { 4, 1, 6 }));
  g_assert_false (sb_pace_equal (&pace, &(SbStepPace) { 4, 0, 6.5 }));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/pace/rate", test_rate);
  g_test_add_func ("/pace/parts", test_parts);
  g_test_add_func ("/pace/bounds", test_bounds);
  g_test_add_func ("/pace/rounds", test_rounds);
  g_test_add_func ("/pace/equal", test_equal);

  return g_test_run ();
}

/* test-time-range.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which time shows: never less than a week, never beyond what there is.
 */

#include "config.h"

#include "sb-time-range.h"
#include "sb-time-viewport.h"

#define DAY (24.0 * 60 * 60)
#define assert_near(a, b) g_assert_cmpfloat_with_epsilon (a, b, 1e-3)

/* All in days, of which there are 100, from 0. */
static const SbTimeRange bounds = { 0, 100 * DAY };

static SbTimeRange
in_seconds (double from,
            double to)
{
  return (SbTimeRange) { from * DAY, to * DAY };
}

static void
assert_days (const SbTimeRange *range,
             double             from,
             double             to)
{
  assert_near (range->from / DAY, from);
  assert_near (range->to / DAY, to);
}

static void
test_clamp (void)
{
  const double cases[][4] = {
    { 20, 50, 20, 50 },
    /* At least a week, about the same middle. */
    { 20, 21, 17, 24 },
    /* Not beyond either end. */
    { -10, 20, 0, 30 },
    { 90, 120, 70, 100 },
    { 0, 2, 0, 7 },
    { -50, 500, 0, 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SbTimeRange range = in_seconds (cases[i][0], cases[i][1]);

      range = sb_time_range_clamp (&range, &bounds);
      assert_days (&range, cases[i][2], cases[i][3]);
    }
}

static void
test_pan (void)
{
  const double cases[][5] = {
    /* from, to, days, from, to */
    { 20, 50, 10, 30, 60 },
    { 20, 50, -10, 10, 40 },
    { 20, 50, -30, 0, 30 },
    { 20, 50, 80, 70, 100 },
    { 0, 100, 10, 0, 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SbTimeRange range = in_seconds (cases[i][0], cases[i][1]);

      range = sb_time_range_pan (&range, &bounds, cases[i][2] * DAY);
      assert_days (&range, cases[i][3], cases[i][4]);
    }
}

static void
test_zoom (void)
{
  const double cases[][6] = {
    /* from, to, about, factor, from, to */
    { 20, 60, 40, 0.5, 30, 50 },
    /* What is under the pointer stays there. */
    { 20, 60, 20, 0.5, 20, 40 },
    { 20, 60, 50, 0.5, 35, 55 },
    { 20, 60, 40, 2, 0, 80 },
    /* A week is the least, all is the most. */
    { 20, 60, 40, 0.01, 36.5, 43.5 },
    { 20, 60, 40, 100, 0, 100 },
    { 0, 40, 10, 2, 0, 80 },
    { 60, 100, 90, 2, 20, 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SbTimeRange range = in_seconds (cases[i][0], cases[i][1]);

      range = sb_time_range_zoom (&range, &bounds, cases[i][2] * DAY, cases[i][3]);
      assert_days (&range, cases[i][4], cases[i][5]);
    }
}

static void
test_reveal (void)
{
  const double cases[][5] = {
    /* from, to, time, from, to */
    { 20, 60, 20, 20, 60 },
    { 20, 60, 60, 20, 60 },
    { 20, 60, 19, 9, 49 },
    { 20, 60, 61, 31, 71 },
    { 20, 60, 2, 0, 40 },
    { 20, 60, 99, 60, 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SbTimeRange range = in_seconds (cases[i][0], cases[i][1]);

      range = sb_time_range_reveal (&range, &bounds, cases[i][2] * DAY);
      assert_days (&range, cases[i][3], cases[i][4]);
      g_assert_true (sb_time_range_contains (&range, cases[i][2] * DAY));
    }
}

/* Any walk of pans and zooms ends inside, and no closer than a week. */
static void
test_never_lost (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (6);
  SbTimeRange range = bounds;

  for (guint i = 0; i < 10000; i++)
    {
      if (g_rand_boolean (random))
        range = sb_time_range_pan (&range, &bounds, g_rand_double_range (random, -50, 50) * DAY);
      else
        range = sb_time_range_zoom (&range, &bounds,
                                    g_rand_double_range (random, range.from, range.to + 1),
                                    g_rand_double_range (random, 0.3, 3));

      g_assert_cmpfloat (range.from, >=, bounds.from);
      g_assert_cmpfloat (range.to, <=, bounds.to + 1e-3);
      g_assert_cmpfloat (range.to - range.from, >=, SB_TIME_RANGE_LEAST - 1e-3);
    }
}

static void
count_cb (guint *n_changes)
{
  (*n_changes)++;
}

static void
assert_shown (SbTimeViewport *viewport,
              double          from,
              double          to)
{
  SbTimeRange shown = sb_time_viewport_get_shown (viewport);

  assert_days (&shown, from, to);
}

static void
test_viewport (void)
{
  g_autoptr (SbTimeViewport) viewport = sb_time_viewport_new ();
  guint n_changes = 0;

  g_signal_connect_swapped (viewport, "changed", G_CALLBACK (count_cb), &n_changes);
  sb_time_viewport_set_points (viewport, &bounds);
  assert_shown (viewport, 0, 100);
  g_assert_false (sb_time_viewport_can_pan (viewport));
  sb_time_viewport_pan (viewport, DAY);
  g_assert_cmpuint (n_changes, ==, 0);

  sb_time_viewport_zoom (viewport, 50 * DAY, 0.5);
  assert_shown (viewport, 25, 75);
  g_assert_true (sb_time_viewport_can_pan (viewport));
  sb_time_viewport_pan (viewport, 10 * DAY);
  assert_shown (viewport, 35, 85);
  sb_time_viewport_reveal (viewport, 40 * DAY);
  g_assert_cmpuint (n_changes, ==, 2);
  sb_time_viewport_reveal (viewport, 90 * DAY);
  assert_shown (viewport, 50, 100);
  g_assert_cmpuint (n_changes, ==, 3);

  /* What is all is so also when there is more. */
  sb_time_viewport_zoom (viewport, 50 * DAY, 10);
  g_assert_cmpint (sb_time_viewport_get_from (viewport), ==, 0);
  g_assert_cmpint (sb_time_viewport_get_to (viewport), ==, 0);
  sb_time_viewport_set_limits (viewport, -100 * DAY, 50 * DAY);
  assert_shown (viewport, -100, 100);
  g_assert_cmpuint (n_changes, ==, 5);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/time-range/clamp", test_clamp);
  g_test_add_func ("/time-range/pan", test_pan);
  g_test_add_func ("/time-range/zoom", test_zoom);
  g_test_add_func ("/time-range/reveal", test_reveal);
  g_test_add_func ("/time-range/never-lost", test_never_lost);
  g_test_add_func ("/time-range/viewport", test_viewport);

  return g_test_run ();
}

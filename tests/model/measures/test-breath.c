/* test-breath.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-breath.h"

/* A pace, as in, hold and out, and a moment of it. The lungs fill from 0 to 1
 * along half a cosine: a quarter of the time is (1 − √½) / 2 = 0.1464 of the
 * way, a half is a half, and three quarters are 0.8536. */
typedef struct
{
  const char *name;
  SbStepPace pace;
  double seconds;
  SbBreathPhase phase;
  double fullness;
} Row;

static const Row rows[] = {
  { "begins-empty", { 4, 0, 6 }, 0, SB_BREATH_IN, 0 },
  { "a-quarter-in", { 4, 0, 6 }, 1, SB_BREATH_IN, 0.1464 },
  { "half-in", { 4, 0, 6 }, 2, SB_BREATH_IN, 0.5 },
  { "three-quarters-in", { 4, 0, 6 }, 3, SB_BREATH_IN, 0.8536 },
  { "just-before-out", { 4, 0, 6 }, 3.9999, SB_BREATH_IN, 1 },
  { "out-begins-full", { 4, 0, 6 }, 4, SB_BREATH_OUT, 1 },
  { "a-quarter-out", { 4, 0, 6 }, 5.5, SB_BREATH_OUT, 0.8536 },
  { "half-out", { 4, 0, 6 }, 7, SB_BREATH_OUT, 0.5 },
  { "just-before-in", { 4, 0, 6 }, 9.9999, SB_BREATH_OUT, 0 },
  { "next-breath", { 4, 0, 6 }, 10, SB_BREATH_IN, 0 },
  { "hundredth-breath", { 4, 0, 6 }, 992, SB_BREATH_IN, 0.5 },

  { "hold-begins", { 4, 2, 4 }, 4, SB_BREATH_HOLD, 1 },
  { "hold-stays-full", { 4, 2, 4 }, 5.9, SB_BREATH_HOLD, 1 },
  { "hold-ends", { 4, 2, 4 }, 6, SB_BREATH_OUT, 1 },
  { "half-out-after-hold", { 4, 2, 4 }, 8, SB_BREATH_OUT, 0.5 },
  { "next-breath-after-hold", { 4, 2, 4 }, 12, SB_BREATH_IN, 0.5 },

  { "parts-of-seconds", { 2.5, 0, 5.5 }, 8 + 1.25, SB_BREATH_IN, 0.5 },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  SbBreath breath = sb_breath_at (&row->pace, row->seconds);

  g_assert_cmpint (breath.phase, ==, row->phase);
  g_assert_cmpfloat_with_epsilon (breath.fullness, row->fullness, 0.0001);
}

/* One counts the seconds of each part, and not their halves. */
static void
test_count (void)
{
  static const struct
  {
    SbStepPace pace;
    double seconds;
    guint count;
  } moments[] = {
    { { 4, 0, 6 }, 0, 1 },
    { { 4, 0, 6 }, 0.99, 1 },
    { { 4, 0, 6 }, 1, 2 },
    { { 4, 0, 6 }, 3.99, 4 },
    { { 4, 0, 6 }, 4, 1 },
    { { 4, 0, 6 }, 9.99, 6 },
    { { 4, 2, 6 }, 5.5, 2 },
    { { 4, 2, 6 }, 6, 1 },
    { { 4.5, 0, 6 }, 4.2, 4 },
    { { 4.5, 0, 6 }, 4.5, 1 },
    { { 4, 0.5, 6 }, 4.2, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    g_assert_cmpuint (sb_breath_at (&moments[i].pace, moments[i].seconds).count, ==, moments[i].count);
}

/* The circle that follows it never jumps: in a sixtieth of a second it moves
 * by π / 2 · 1 / 60 of the way at the most, in the middle of a breath of one
 * second. */
static void
test_smooth (void)
{
  static const SbStepPace paces[] = { { 1, 0, 1 }, { 4, 0, 6 }, { 4, 7, 8 }, { 20, 20, 20 } };

  for (guint i = 0; i < G_N_ELEMENTS (paces); i++)
    for (guint frame = 0; frame < 60 * 120; frame++)
      {
        double before = sb_breath_at (&paces[i], frame / 60.0).fullness;
        double after = sb_breath_at (&paces[i], (frame + 1) / 60.0).fullness;

        g_assert_cmpfloat (after, >=, 0);
        g_assert_cmpfloat (after, <=, 1);
        g_assert_cmpfloat (ABS (after - before), <=, G_PI / 2 / 60 + 1e-6);
      }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/breath/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/breath/count", test_count);
  g_test_add_func ("/breath/smooth", test_smooth);

  return g_test_run ();
}

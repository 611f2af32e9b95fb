/* test-pairs-layout.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the rows of a chart of pairs have in common.
 */

#include "config.h"

#include "sb-pairs-layout.h"

typedef struct
{
  int width;
  gboolean mirrored;
  int title;
  int note;
  gboolean narrow;
  int shown_title;
  int plot;
  int plot_width;
  double zero;
  double ten;
} Case;

/* 12 between words and lines, and at either end of the axis */
static const Case cases[] = {
  { 800, FALSE, 200, 50, FALSE, 200, 212, 526, 224, 726 },
  { 800, TRUE, 200, 50, FALSE, 200, 62, 526, 576, 74 },
  /* Titles take two fifths, and wrap. */
  { 800, FALSE, 500, 50, FALSE, 320, 332, 406, 344, 726 },
  /* Lines take 240 at least: 514 − 200 − 12 − 50 − 12 */
  { 514, FALSE, 200, 50, FALSE, 200, 212, 240, 224, 440 },
  { 513, FALSE, 200, 50, TRUE, 200, 0, 513, 12, 501 },
  { 360, TRUE, 200, 50, TRUE, 144, 0, 360, 348, 12 },
  /* Without notes, or with nothing at all */
  { 800, FALSE, 200, 0, FALSE, 200, 212, 588, 224, 788 },
  { 800, TRUE, 200, 0, FALSE, 200, 0, 588, 576, 12 },
  { 360, FALSE, 0, 0, FALSE, 0, 0, 360, 12, 348 },
  { 0, FALSE, 200, 50, TRUE, 0, 0, 1, 12, 12 },
};

static void
test_fit (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      SbPairsLayout layout = { .width = c->width, .mirrored = c->mirrored };

      sb_pairs_layout_fit (&layout, c->title, c->note, 0, 10);
      g_assert_cmpint (layout.narrow, ==, c->narrow);
      g_assert_cmpint (layout.title, ==, c->shown_title);
      g_assert_cmpint (layout.plot, ==, c->plot);
      g_assert_cmpint (layout.plot_width, ==, c->plot_width);
      g_assert_cmpfloat_with_epsilon (sb_pairs_layout_to_pixel (&layout, 0), c->zero, 1e-9);
      g_assert_cmpfloat_with_epsilon (sb_pairs_layout_to_pixel (&layout, 10), c->ten, 1e-9);
      g_assert_cmpfloat_with_epsilon (sb_pairs_layout_to_pixel (&layout, 5), (c->zero + c->ten) / 2, 1e-9);
    }
}

static void
test_beyond (void)
{
  SbPairsLayout layout = { .width = 324 };

  sb_pairs_layout_fit (&layout, 200, 50, 1, 7);
  g_assert_cmpfloat (sb_pairs_layout_to_pixel (&layout, -3), ==, 12);
  g_assert_cmpfloat (sb_pairs_layout_to_pixel (&layout, 1), ==, 12);
  g_assert_cmpfloat (sb_pairs_layout_to_pixel (&layout, 2), ==, 62);
  g_assert_cmpfloat (sb_pairs_layout_to_pixel (&layout, 7), ==, 312);
  g_assert_cmpfloat (sb_pairs_layout_to_pixel (&layout, 8), ==, 312);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/pairs-layout/fit", test_fit);
  g_test_add_func ("/charts/pairs-layout/beyond", test_beyond);

  return g_test_run ();
}

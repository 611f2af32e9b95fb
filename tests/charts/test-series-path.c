/* test-series-path.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is drawn of a series.
 */

#include "config.h"

#include <math.h>

#include "sb-band.h"
#include "sb-columns.h"
#include "sb-series-path.h"

#define MAX_POINTS 6

/* A plot of 100 by 100 pixels, in which a second is a pixel, and a unit 10. */
static const SbAxis time_axis = { 0, 100, 0, 100 };
static const SbAxis value_axis = { 0, 10, 100, 0 };

typedef struct
{
  double times[MAX_POINTS];
  double values[MAX_POINTS];
  guint n_points;
  guint first;
  guint end;
  double max_gap;
  const char *path;
} Case;

static const Case lines[] = {
  { { 0 }, { 0 }, 0, 0, 0, 50, "" },
  /* A point alone has no line. */
  { { 10 }, { 5 }, 1, 0, 1, 50, "" },
  { { 10, 20 }, { 5, 6 }, 2, 0, 2, 50, "M 10 50 L 20 40" },
  /* Not over a gap, nor where nothing is to be joined. */
  { { 10, 20, 80 }, { 5, 6, 7 }, 3, 0, 3, 50, "M 10 50 L 20 40" },
  { { 10, 20, 80, 90 }, { 5, 6, 7, 8 }, 4, 0, 4, 50, "M 10 50 L 20 40 M 80 30 L 90 20" },
  { { 10, 20, 80, 90 }, { 5, 6, 7, 8 }, 4, 0, 4, 0, "" },
  /* It comes from what does not show, and goes on to it, but only to the edges. */
  { { -50, 50 }, { 0, 10 }, 2, 1, 2, 100, "M 0 50 L 50 0" },
  { { 50, 150 }, { 0, 10 }, 2, 0, 1, 100, "M 50 100 L 100 50" },
  { { -50, 150 }, { 0, 10 }, 2, 1, 1, 200, "M 0 75 L 100 25" },
  { { -50, 150 }, { 0, 10 }, 2, 1, 1, 100, "" },
  /* Nor from beyond the next one. */
  { { -60, -50, 50 }, { 9, 0, 10 }, 3, 2, 3, 100, "M 0 50 L 50 0" },
};

static SbSeriesRun
get_run (const Case *test)
{
  return (SbSeriesRun) {
    .times = test->times,
    .values = test->values,
    .n_points = test->n_points,
    .first = test->first,
    .end = test->end,
    .max_gap = test->max_gap,
  };
}

static void
assert_path (GskPath    *path,
             const char *expected)
{
  g_autofree char *text = gsk_path_to_string (path);

  g_assert_cmpstr (text, ==, expected);
  gsk_path_unref (path);
}

static void
test_line (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      SbSeriesRun run = get_run (&lines[i]);

      assert_path (sb_series_path_new_line (&run, &time_axis, &value_axis, 100), lines[i].path);
    }
}

/* Time runs the other way, and so does the line. */
static void
test_mirrored (void)
{
  const SbAxis mirrored = { 0, 100, 100, 0 };
  const Case test = { { -50, 50, 60 }, { 0, 10, 5 }, 3, 1, 3, 100, "" };
  SbSeriesRun run = get_run (&test);

  assert_path (sb_series_path_new_line (&run, &mirrored, &value_axis, 100), "M 100 50 L 50 0 L 40 50");
}

/* Columns of 10 pixels: two that are joined, and one alone after a gap. */
static void
test_summary (void)
{
  const Case test = { { 1, 2, 11, 12, 81 }, { 2, 4, 6, 8, 5 }, 5, 0, 5, 20, "" };
  SbSeriesRun run = get_run (&test);
  g_autoptr (GArray) columns = sb_columns_new (test.times, test.values, 0, 5, 10);

  g_assert_cmpuint (columns->len, ==, 3);
  assert_path (sb_series_path_new_means (&run, columns, &time_axis, &value_axis), "M 5 70 L 15 30 M 84 50 L 86 50");
  /* From the lowest to the highest, and half a pixel more. */
  assert_path (sb_series_path_new_envelope (&run, columns, &time_axis, &value_axis),
               "M 5 59.5 L 15 19.5 L 15 40.5 L 5 80.5 Z M 84 49.5 h 2 v 1 h -2 z");
}

/* What stands alone is a dot, joined or not; what does not, is none. */
static void
test_dots (void)
{
  const double times[] = { 0, 1, 2, 50, 90 };
  const double values[] = { 5, 5, 5, 5, 5 };
  g_autoptr (GArray) columns = sb_columns_new (times, values, 0, 5, 1);
  g_autoptr (GskPath) dots = sb_series_path_new_dots (columns, &time_axis, &value_axis);
  g_autofree char *text = gsk_path_to_string (dots);
  g_auto (GStrv) parts = g_strsplit (text, "M", -1);

  g_assert_cmpuint (g_strv_length (parts) - 1, ==, 2);
}

typedef struct
{
  SbTrendLine trend;
  SbTimeRange span;
  const char *line;
  const char *wedge;
} TrendCase;

static const TrendCase trends[] = {
  { { FALSE, 50, 5, 0.1, 0, 0.2 }, { 0, 100 }, "", "" },
  /* All lines go through (50, 5): the wedge is narrowest there. */
  { { TRUE, 50, 5, 0.02, 0, 0.04 }, { 0, 100 }, "M 0 60 L 100 40", "M 0 50 L 50 50 L 100 30 L 100 50 L 50 50 L 0 70 Z" },
  { { TRUE, 50, 5, -0.02, -0.04, 0 }, { 0, 100 }, "M 0 40 L 100 60", "M 0 30 L 50 50 L 100 50 L 100 70 L 50 50 L 0 50 Z" },
  /* No further than the points go. */
  { { TRUE, 50, 5, 0.02, 0, 0.04 }, { 40, 60 }, "M 40 52 L 60 48", "M 40 50 L 50 50 L 60 46 L 60 50 L 50 50 L 40 54 Z" },
  /* Where the common point does not show, it is wide at either end. */
  { { TRUE, 0, 5, 0.02, 0, 0.04 }, { 50, 100 }, "M 50 40 L 100 30", "M 50 30 L 100 10 L 100 50 L 50 50 Z" },
  { { TRUE, 50, 5, 0.02, 0, 0.04 }, { 50, 50 }, "", "" },
  /* Not known how sure it is. */
  { { TRUE, 50, 5, 0.02, -INFINITY, INFINITY }, { 0, 100 }, "M 0 60 L 100 40", "" },
  /* Steep edges go no further than 10 beyond the plot, at 20 and -10: 15 up or
   * down from (50, 5), 5 on either side of it. */
  { { TRUE, 50, 5, 0.02, 0, 3 }, { 0, 100 }, "M 0 60 L 100 40", "M 0 50 L 50 50 L 55 -100 L 100 -100 L 100 50 L 50 50 L 45 200 L 0 200 Z" },
  { { TRUE, 50, 5, 0.02, -3, 3 }, { 60, 100 }, "M 60 48 L 100 40", "M 60 -100 L 100 -100 L 100 200 L 60 200 Z" },
};

static void
test_trend (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (trends); i++)
    {
      const TrendCase *test = &trends[i];

      assert_path (sb_series_path_new_trend (&test->trend, &test->span, &time_axis, &value_axis), test->line);
      assert_path (sb_series_path_new_wedge (&test->trend, &test->span, &time_axis, &value_axis), test->wedge);
    }
}

static void
test_band (void)
{
  const SbAxis mirrored = { 0, 100, 100, 0 };
  const SbBand band = { 20, 3, 5 };
  const SbBand wide = { -20, -4, 40 };
  const SbBand later = { 120, 3, 5 };
  const SbBand above = { 0, 5, 7 };
  GtkAllocation place;

  g_assert_true (sb_band_get_place (&band, &time_axis, &value_axis, 100, &place));
  g_assert_true (gdk_rectangle_equal (&place, &(GtkAllocation) { 20, 50, 80, 20 }));
  g_assert_true (sb_band_get_place (&band, &mirrored, &value_axis, 100, &place));
  g_assert_true (gdk_rectangle_equal (&place, &(GtkAllocation) { 0, 50, 80, 20 }));
  g_assert_true (sb_band_get_place (&wide, &time_axis, &value_axis, 100, &place));
  g_assert_true (gdk_rectangle_equal (&place, &(GtkAllocation) { 0, 0, 100, 100 }));
  g_assert_false (sb_band_get_place (&later, &time_axis, &value_axis, 100, &place));

  g_assert_true (sb_band_overlaps (&band, &wide));
  g_assert_true (sb_band_overlaps (&wide, &band));
  /* Side by side they do not. */
  g_assert_false (sb_band_overlaps (&band, &above));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/series-path/line", test_line);
  g_test_add_func ("/series-path/mirrored", test_mirrored);
  g_test_add_func ("/series-path/summary", test_summary);
  g_test_add_func ("/series-path/dots", test_dots);
  g_test_add_func ("/series-path/trend", test_trend);
  g_test_add_func ("/series-path/band", test_band);

  return g_test_run ();
}

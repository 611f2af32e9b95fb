/* test-bins.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-bins.h"
#include "sb-times.h"

#define MAX_POINTS 8
#define MAX_BINS 4

/* What is in each bin, worked out by hand. */
typedef struct
{
  guint n;
  double lowest;
  double highest;
  double mean;
} Expected;

#define EMPTY { 0, NAN, NAN, NAN }

static const struct
{
  const char *name;
  guint n;
  double times[MAX_POINTS];
  double values[MAX_POINTS];
  double from;
  double to;
  guint n_bins;
  guint n_filled;
  Expected bins[MAX_BINS];
} rows[] = {
  { "nothing", 0, { 0 }, { 0 }, 0, 10, 2, 0, { EMPTY, EMPTY } },
  { "one", 1, { 3 }, { 7 }, 0, 10, 2, 1, { { 1, 7, 7, 7 }, EMPTY } },
  { "two", 4, { 0, 1, 5, 9 }, { 2, 4, 1, 5 }, 0, 10, 2, 4, { { 2, 2, 4, 3 }, { 2, 1, 5, 3 } } },
  /* At 5, the second begins; 10 is the end of it, and in it. */
  { "borders", 4, { 0, 5, 5, 10 }, { 1, 2, 3, 7 }, 0, 10, 2, 4, { { 1, 1, 1, 1 }, { 3, 2, 7, 4 } } },
  { "before-and-after", 4, { -1, 0, 10, 11 }, { 1, 2, 3, 4 }, 0, 10, 2, 2, { { 1, 2, 2, 2 }, { 1, 3, 3, 3 } } },
  { "all-before", 2, { -2, -1 }, { 1, 2 }, 0, 10, 1, 0, { EMPTY } },
  { "all-after", 2, { 11, 12 }, { 1, 2 }, 0, 10, 1, 0, { EMPTY } },
  { "empty-between", 2, { 0, 7 }, { 1, 2 }, 0, 8, 4, 2, { { 1, 1, 1, 1 }, EMPTY, EMPTY, { 1, 2, 2, 2 } } },
  { "missing", 4, { 0, 1, 2, 3 }, { NAN, 4, NAN, NAN }, 0, 4, 2, 1, { { 1, 4, 4, 4 }, EMPTY } },
  { "negative", 3, { 0, 1, 2 }, { -4, -1, -1 }, 0, 4, 1, 3, { { 3, -4, -1, -2 } } },
  { "one-moment", 3, { 1, 1, 1 }, { 1, 2, 6 }, 0, 4, 2, 3, { { 3, 1, 6, 3 }, EMPTY } },
  { "one-bin", 8, { 0, 1, 2, 3, 4, 5, 6, 7 }, { 1, 2, 3, 4, 5, 6, 7, 8 }, 0, 7, 1, 8, { { 8, 1, 8, 4.5 } } },
};

static void
assert_same (double found,
             double expected)
{
  if (isnan (expected))
    g_assert_true (isnan (found));
  else
    g_assert_cmpfloat_with_epsilon (found, expected, 1e-9);
}

static void
test_row (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  double width = (rows[row].to - rows[row].from) / rows[row].n_bins;
  SbBin bins[MAX_BINS];

  g_assert_cmpuint (sb_bins_fill (rows[row].times, rows[row].values, rows[row].n, rows[row].from, rows[row].to,
                                  bins, rows[row].n_bins),
                    ==, rows[row].n_filled);
  for (guint i = 0; i < rows[row].n_bins; i++)
    {
      g_assert_cmpuint (bins[i].n, ==, rows[row].bins[i].n);
      assert_same (bins[i].begin, rows[row].from + i * width);
      assert_same (bins[i].end, rows[row].from + (i + 1) * width);
      assert_same (bins[i].lowest, rows[row].bins[i].lowest);
      assert_same (bins[i].highest, rows[row].bins[i].highest);
      assert_same (bins[i].mean, rows[row].bins[i].mean);
    }
}

#define MANY 100000

/* Ten thousand in each of ten; of 0, 1, 2, … 9 again and again. Nothing is
 * lost on a border: a third of a second is no number of bits. */
static void
test_many (void)
{
  g_autofree double *times = g_new (double, MANY);
  g_autofree double *values = g_new (double, MANY);
  SbBin bins[10];
  SbBin thirds[7];
  guint n = 0;

  for (guint i = 0; i < MANY; i++)
    {
      times[i] = 1767614400.0 + i;
      values[i] = i % 10;
    }

  g_assert_cmpuint (sb_bins_fill (times, values, MANY, times[0], times[0] + MANY, bins, 10), ==, MANY);
  for (guint i = 0; i < 10; i++)
    {
      g_assert_cmpuint (bins[i].n, ==, MANY / 10);
      g_assert_cmpfloat (bins[i].lowest, ==, 0);
      g_assert_cmpfloat (bins[i].highest, ==, 9);
      g_assert_cmpfloat (bins[i].mean, ==, 4.5);
    }

  g_assert_cmpuint (sb_bins_fill (times, values, MANY, times[0], times[MANY - 1], thirds, 7), ==, MANY);
  for (guint i = 0; i < 7; i++)
    n += thirds[i].n;
  g_assert_cmpuint (n, ==, MANY);
  g_assert_cmpfloat (thirds[6].end, ==, times[MANY - 1]);
}

static void
test_find (void)
{
  const double times[] = { 1, 2, 2, 2, 5 };

  g_assert_cmpuint (sb_times_find (NULL, 0, 3), ==, 0);
  g_assert_cmpuint (sb_times_find (times, 5, 0), ==, 0);
  g_assert_cmpuint (sb_times_find (times, 5, 1), ==, 0);
  g_assert_cmpuint (sb_times_find (times, 5, 1.5), ==, 1);
  g_assert_cmpuint (sb_times_find (times, 5, 2), ==, 1);
  g_assert_cmpuint (sb_times_find (times, 5, 2.1), ==, 4);
  g_assert_cmpuint (sb_times_find (times, 5, 5), ==, 4);
  g_assert_cmpuint (sb_times_find (times, 5, 6), ==, 5);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/bins/", rows[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/bins/many", test_many);
  g_test_add_func ("/bins/find", test_find);

  return g_test_run ();
}

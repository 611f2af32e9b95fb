/* test-columns.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What many points come to, by column of pixels.
 */

#include "config.h"

#include "sb-columns.h"

#define MAX_POINTS 6

typedef struct
{
  double times[MAX_POINTS];
  double values[MAX_POINTS];
  guint first;
  guint end;
  double width;
  const char *columns; /* as middle:first+length low-high mean */
} Case;

static const Case cases[] = {
  { { 0 }, { 0 }, 0, 0, 10, "" },
  { { 3 }, { 4 }, 0, 1, 10, "5:0+1 4-4 4" },
  /* Two columns, of two and of three. */
  { { 0, 9.9, 10, 12, 19 }, { 2, 6, 1, 7, 1 }, 0, 5, 10, "5:0+2 2-6 4, 15:2+3 1-7 3" },
  /* One without points is left out. */
  { { 1, 35 }, { 2, 3 }, 0, 2, 10, "5:0+1 2-2 2, 35:1+1 3-3 3" },
  /* Whichever points are asked for, columns start where they always do. */
  { { 0, 9.9, 10, 12, 19 }, { 2, 6, 1, 7, 1 }, 1, 4, 10, "5:1+1 6-6 6, 15:2+2 1-7 4" },
  /* Before 1970, too. */
  { { -15, -10, -0.5, 0 }, { 1, 2, 3, 4 }, 0, 4, 10, "-15:0+1 1-1 1, -5:1+2 2-3 2.5, 5:3+1 4-4 4" },
  /* All at one time, and values below 0. */
  { { 7, 7, 7 }, { -1, 0, -5 }, 0, 3, 2, "7:0+3 -5-0 -2" },
};

static char *
join_columns (GArray *columns)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < columns->len; i++)
    {
      SbColumn *column = &g_array_index (columns, SbColumn, i);

      g_string_append_printf (joined, "%s%g:%u+%u %g-%g %g", i > 0 ? ", " : "",
                              column->time, column->first, column->length,
                              column->low, column->high, column->mean);
    }

  return g_string_free_and_steal (g_steal_pointer (&joined));
}

static void
test_columns (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) columns = NULL;
      g_autofree char *joined = NULL;

      columns = sb_columns_new (cases[i].times, cases[i].values, cases[i].first, cases[i].end, cases[i].width);
      joined = join_columns (columns);
      g_assert_cmpstr (joined, ==, cases[i].columns);
    }
}

/* Every point is in exactly one column, and what stands out of a hundred thousand
 * is not lost. */
static void
test_many (void)
{
  const guint n_points = 100000;
  g_autofree double *times = g_new (double, n_points);
  g_autofree double *values = g_new (double, n_points);
  g_autoptr (GArray) columns = NULL;
  guint n_counted = 0;
  double highest = 0;

  for (guint i = 0; i < n_points; i++)
    {
      times[i] = 1.5e9 + i * 15778.0;
      values[i] = 5;
    }
  values[77777] = 9.5;

  columns = sb_columns_new (times, values, 0, n_points, n_points * 15778.0 / 300);
  g_assert_cmpuint (columns->len, >=, 300);
  g_assert_cmpuint (columns->len, <=, 301);
  for (guint i = 0; i < columns->len; i++)
    {
      SbColumn *column = &g_array_index (columns, SbColumn, i);

      g_assert_cmpuint (column->first, ==, n_counted);
      g_assert_cmpfloat (column->low, ==, 5);
      n_counted += column->length;
      highest = MAX (highest, column->high);
    }
  g_assert_cmpuint (n_counted, ==, n_points);
  g_assert_cmpfloat (highest, ==, 9.5);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/columns/columns", test_columns);
  g_test_add_func ("/columns/many", test_many);

  return g_test_run ();
}

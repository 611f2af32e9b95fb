/* test-trend.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-median.h"
#include "sb-trend.h"

#define MAX_POINTS 8
#define EPSILON 1e-9

/* A trend worked out by hand. */
typedef struct
{
  const char *name;
  guint n;
  double times[MAX_POINTS];
  double values[MAX_POINTS];
  double slope;
  double low;
  double high;
  double time;
  double value;
  gboolean clear;
} Row;

/* Of N slopes, C = 1.96 · √Var (S), the interval reaches from the slope of
 * rank (N − C) / 2, to the nearest whole number, to that of the same rank from
 * the top. Without ties Var (S) = n (n − 1) (2n + 5) / 18. */
static const Row rows[] = {
  /* All slopes are 2. */
  { "line", 5, { 0, 1, 2, 3, 4 }, { 1, 3, 5, 7, 9 }, 2, 2, 2, 2, 5, TRUE },
  { "falling-line", 5, { 0, 1, 2, 3, 4 }, { 9, 7, 5, 3, 1 }, -2, -2, -2, 2, 5, TRUE },
  { "flat", 6, { 0, 1, 2, 3, 4, 5 }, { 3, 3, 3, 3, 3, 3 }, 0, 0, 0, 2.5, 3, FALSE },

  /* The example of Sen (1968), with its slopes as they are in truth:
   * 1, 5/2, 11/3, 26/7, 15/4, 23/6, 59/15, 63/16, 4, 4, [4], 4, 69/17, 33/8,
   * 58/14, 25/6, 46/11, 35/8, 5, 5, 6. Var = 7 · 6 · 19 / 18 = 44.33,
   * C = 13.05, (21 − 13.05) / 2 = 3.98: from the 4th to the 4th but last.
   * Less 4t the values are 5, 7, 7, 4, 5, 7, 6, the median of which is 6; in
   * the middle of the times, at 4, that is 6 + 4 · 4. */
  { "sen", 7, { 1, 2, 3, 4, 10, 12, 18 }, { 9, 15, 19, 20, 45, 55, 78 }, 4, 26.0 / 7, 35.0 / 8, 4, 22, TRUE },

  /* From 0: 1, 3/2, 2/3, 5/4; from 1: 2, 1/2, 4/3; from 2: −1, 1; from 3: 3.
   * In order −1, 1/2, 2/3, 1, 1, | 5/4, 4/3, 3/2, 2, 3. Var = 5 · 4 · 15 / 18
   * = 16.67, C = 8.002, (10 − 8.002) / 2 = 0.999: from the first to the last.
   * Less 9/8 (t − 2): 3.25, 3.125, 4, 1.875, 3.75. */
  { "five", 5, { 0, 1, 2, 3, 4 }, { 1, 2, 4, 3, 6 }, 1.125, -1, 3, 2, 3.25, FALSE },

  /* The slopes are 1, 3/2 and 2. Var = 3 · 2 · 11 / 18 = 3.67,
   * C = 3.75 > 3. Less 3/2 (t − 1): 3/2, 1, 3/2. */
  { "three", 3, { 0, 1, 2 }, { 0, 1, 3 }, 1.5, -INFINITY, INFINITY, 1, 1.5, FALSE },
  { "three-in-line", 3, { 0, 1, 2 }, { 0, 1, 2 }, 1, -INFINITY, INFINITY, 1, 1, FALSE },
  /* With ties the formula would have an interval of [0, 0], from three points. */
  { "three-alike", 3, { 0, 1, 2 }, { 4, 4, 4 }, 0, -INFINITY, INFINITY, 1, 4, FALSE },
  /* Var = 4 · 3 · 13 / 18 = 8.67, C = 5.77, (6 − 5.77) / 2 = 0.1: none. */
  { "four", 4, { 0, 1, 2, 3 }, { 1, 2, 3, 4 }, 1, -INFINITY, INFINITY, 1.5, 2.5, FALSE },

  /* Slopes: 0, 0, 0, 1/3, 1/3, 2/5, 1/2 six times, 2/3, 1, 1. Three ties of
   * two: Var = (510 − 3 · 18) / 18 = 25.33, C = 9.87, (15 − 9.87) / 2 = 2.57:
   * from the 3rd to the 3rd but last. Were the ties not taken off, Var would
   * be 28.33, the rank 2.28, and the upper end 1. Less (t − 5/2) / 2: 13/4,
   * 11/4, 13/4, 11/4, 13/4, 11/4. */
  { "ties", 6, { 0, 1, 2, 3, 4, 5 }, { 2, 2, 3, 3, 4, 4 }, 0.5, 0, 2.0 / 3, 2.5, 3, FALSE },

  /* Two times, three points at each: nine slopes, 3, 4, 5, 2, 3, 4, 4, 5, 6.
   * Var = (510 − 2 · 66) / 18 = 21, C = 8.98, (9 − 8.98) / 2 = 0.01: none. */
  { "two-times", 6, { 0, 0, 0, 1, 1, 1 }, { 1, 2, 3, 5, 6, 7 }, 4, -INFINITY, INFINITY, 0.5, 4, FALSE },
  /* Four at each: 16 slopes from 2 to 8. Var = (1176 − 2 · 156) / 18 = 48,
   * C = 13.58, (16 − 13.58) / 2 = 1.2: from the first to the last. */
  { "two-times-of-four", 8, { 0, 0, 0, 0, 1, 1, 1, 1 }, { 1, 2, 3, 4, 6, 7, 8, 9 }, 5, 2, 8, 0.5, 5, TRUE },
  /* In any order of those at the same time. */
  { "two-times-mixed", 8, { 0, 0, 0, 0, 1, 1, 1, 1 }, { 4, 1, 3, 2, 8, 6, 9, 7 }, 5, 2, 8, 0.5, 5, TRUE },

  /* A gap counts as long as it is. From 0: 1, 2/11, 3/12, 4/22; from 1: 1/10,
   * 2/11, 3/21; from 11: 1, 2/11; from 12: 1/10. In order 1/10, 1/10, 1/7,
   * 2/11, [2/11, 2/11], 2/11, 1/4, 1, 1. Less 2/11 · (t − 11): 2, 31/11, 2,
   * 31/11, 2. */
  { "gaps", 5, { 0, 1, 11, 12, 22 }, { 0, 1, 2, 3, 4 }, 2.0 / 11, 0.1, 1, 11, 2, TRUE },

  /* What is missing is no point. */
  { "missing", 7, { 0, 1, 2, 2.5, 3, 4, 5 }, { 1, 3, 5, NAN, 7, 9, NAN }, 2, 2, 2, 2, 5, TRUE },
};

static void
assert_same (double found,
             double expected)
{
  if (isinf (expected))
    g_assert_cmpfloat (found, ==, expected);
  else
    g_assert_cmpfloat_with_epsilon (found, expected, EPSILON);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  SbTrend trend;

  g_assert_true (sb_trend_fit (row->times, row->values, row->n, &trend));
  assert_same (trend.slope, row->slope);
  assert_same (trend.slope_low, row->low);
  assert_same (trend.slope_high, row->high);
  assert_same (trend.intercept_time, row->time);
  assert_same (trend.intercept_value, row->value);
  g_assert_cmpint (sb_trend_is_clear (&trend), ==, row->clear);
  g_assert_cmpint (sb_trend_has_interval (&trend), ==, !isinf (row->low));
  assert_same (sb_trend_get_value (&trend, row->time), row->value);
  assert_same (sb_trend_get_value (&trend, row->time + 2), row->value + 2 * row->slope);
}

/* Less of it is no trend. */
static const Row none[] = {
  { "no-point", 0 },
  { "one", 1, { 0 }, { 3 } },
  { "two", 2, { 0, 1 }, { 3, 5 } },
  { "two-and-missing", 4, { 0, 1, 2, 3 }, { 3, NAN, 5, NAN } },
  { "one-time", 4, { 7, 7, 7, 7 }, { 1, 2, 3, 4 } },
};

static void
test_none (gconstpointer data)
{
  const Row *row = data;
  SbTrend trend;

  g_assert_false (sb_trend_fit (row->times, row->values, row->n, &trend));
  g_assert_false (sb_trend_is_clear (&trend));
  g_assert_false (sb_trend_has_interval (&trend));
  g_assert_true (isnan (trend.slope));
}

static void
test_nothing (void)
{
  SbTrend trend;

  g_assert_false (sb_trend_fit (NULL, NULL, 0, &trend));
}

/* Always the same numbers, from 0 to 1, that look like none. */
static double
scatter (guint i)
{
  return fmod (fabs (sin (i + 1.0) * 43758.5453), 1);
}

#define MANY 30

static void
fill (double *times,
      double *values,
      guint   n,
      double  slope)
{
  for (guint i = 0; i < n; i++)
    {
      times[i] = i + 0.5 * scatter (i);
      values[i] = 3 + slope * times[i] + scatter (i + 1000);
    }
}

/* In other units, and from another zero, it is the same line: what a trend
 * says does not hang on when the clock began. */
static void
test_equivariance (gconstpointer data)
{
  const double factors[] = { 1, 0.25, 86400, -2 };
  double slope = GPOINTER_TO_INT (data) / 100.0;
  double times[MANY];
  double values[MANY];
  double moved_times[MANY];
  double moved_values[MANY];
  SbTrend trend;
  SbTrend moved;

  fill (times, values, MANY, slope);
  g_assert_true (sb_trend_fit (times, values, MANY, &trend));
  for (guint f = 0; f < G_N_ELEMENTS (factors); f++)
    {
      double factor = factors[f];

      for (guint i = 0; i < MANY; i++)
        {
          moved_times[i] = 1000 + 86400 * times[i];
          /* A line on top adds its own slope. */
          moved_values[i] = 7 + factor * values[i] + 0.5 * times[i];
        }
      g_assert_true (sb_trend_fit (moved_times, moved_values, MANY, &moved));
      g_assert_cmpfloat_with_epsilon (moved.slope * 86400, factor * trend.slope + 0.5, EPSILON * 86400);
      g_assert_cmpfloat_with_epsilon (moved.slope_low * 86400,
                                      factor * (factor < 0 ? trend.slope_high : trend.slope_low) + 0.5, EPSILON * 86400);
      g_assert_cmpfloat_with_epsilon (moved.slope_high * 86400,
                                      factor * (factor < 0 ? trend.slope_low : trend.slope_high) + 0.5, EPSILON * 86400);
      g_assert_cmpfloat_with_epsilon (moved.intercept_time, 1000 + 86400 * trend.intercept_time, 1e-6);
      g_assert_cmpfloat_with_epsilon (moved.intercept_value,
                                      7 + factor * trend.intercept_value + 0.5 * trend.intercept_time, EPSILON * 86400);
    }
}

/* Back in time, the slope turns round and its interval too. */
static void
test_reversal (void)
{
  double times[MANY];
  double values[MANY];
  SbTrend trend;
  SbTrend turned;

  fill (times, values, MANY, 0.05);
  g_assert_true (sb_trend_fit (times, values, MANY, &trend));
  for (guint i = 0; i < MANY; i++)
    times[i] = -times[i];
  g_assert_true (sb_trend_fit (times, values, MANY, &turned));
  g_assert_cmpfloat_with_epsilon (turned.slope, -trend.slope, EPSILON);
  g_assert_cmpfloat_with_epsilon (turned.slope_low, -trend.slope_high, EPSILON);
  g_assert_cmpfloat_with_epsilon (turned.slope_high, -trend.slope_low, EPSILON);
}

/* Thirty points on a line of 0.1 a day. With eight of them anywhere, the
 * slopes between the other 22, 231 of 435, are still more than half. */
static void
test_outliers (void)
{
  double times[MANY];
  double values[MANY];
  SbTrend trend;

  for (guint i = 0; i < MANY; i++)
    {
      times[i] = i;
      values[i] = i * 0.1;
    }
  values[29] = 1000;
  g_assert_true (sb_trend_fit (times, values, MANY, &trend));
  g_assert_cmpfloat_with_epsilon (trend.slope, 0.1, EPSILON);
  g_assert_true (sb_trend_is_clear (&trend));

  for (guint i = 0; i < 8; i++)
    values[i * 3] = i % 2 == 0 ? -1e6 : 1e6;
  g_assert_true (sb_trend_fit (times, values, MANY, &trend));
  g_assert_cmpfloat_with_epsilon (trend.slope, 0.1, EPSILON);
}

/* Kendall's exact distribution: how many orders of n things have so many
 * pairs the wrong way round, as shares of all. Each thing more can be put
 * into n places, with 0 to n − 1 pairs more. */
static double *
list_shares (guint n)
{
  guint n_pairs = n * (n - 1) / 2;
  double *shares = g_new0 (double, n_pairs + 1);

  shares[0] = 1;
  for (guint k = 2; k <= n; k++)
    {
      for (guint pairs = k * (k - 1) / 2 + 1; pairs-- > 0;)
        {
          double sum = 0;

          for (guint more = 0; more < k && more <= pairs; more++)
            sum += shares[pairs - more];
          shares[pairs] = sum / k;
        }
    }

  return shares;
}

/* An interval from the slope of rank r to that of rank r from the top misses
 * the true slope where fewer than r pairs are on one side of it. */
static double
measure_miss (const double *shares,
              guint         rank)
{
  double sum = 0;

  for (guint pairs = 0; pairs < rank; pairs++)
    sum += shares[pairs];

  return 2 * sum;
}

/* Values of which all slopes differ, 2^t on whole days: the rank of an end of
 * the interval is then one more than the number of slopes below it. */
static guint
find_rank (guint n)
{
  g_autofree double *times = g_new (double, n);
  g_autofree double *values = g_new (double, n);
  guint rank = 1;
  SbTrend trend;

  for (guint i = 0; i < n; i++)
    {
      times[i] = i;
      values[i] = exp2 (i);
    }
  g_assert_true (sb_trend_fit (times, values, n, &trend));
  for (guint i = 0; i < n; i++)
    {
      for (guint j = i + 1; j < n; j++)
        rank += (values[j] - values[i]) / (j - i) < trend.slope_low;
    }

  return rank;
}

/* The interval is one of at least 95 %, and up to 18 points none shorter is. */
static void
test_coverage (void)
{
  for (guint n = SB_TREND_FEWEST_FOR_INTERVAL; n <= 40; n++)
    {
      g_autofree double *shares = list_shares (n);
      guint rank = find_rank (n);

      g_assert_cmpfloat (measure_miss (shares, rank), <=, 0.05);
      if (n <= 18)
        g_assert_cmpfloat (measure_miss (shares, rank + 1), >, 0.05);
      g_assert_cmpfloat (measure_miss (shares, rank + 2), >, 0.05);
    }
}

/* On n days without any trend, as far as one can tell; then with one that
 * stands out from a scatter of 1 from end to end. */
static void
test_many (gconstpointer data)
{
  guint n = GPOINTER_TO_UINT (data);
  g_autofree double *times = g_new (double, n);
  g_autofree double *values = g_new (double, n);
  SbTrend trend;
  SbTrend again;

  fill (times, values, n, 0);
  g_assert_true (sb_trend_fit (times, values, n, &trend));
  g_assert_false (sb_trend_is_clear (&trend));
  g_assert_cmpuint (trend.n, ==, n);
  g_assert_cmpuint (trend.n_used, ==, MIN (n, SB_TREND_MOST));

  fill (times, values, n, -3.0 / n);
  g_assert_true (sb_trend_fit (times, values, n, &trend));
  g_assert_true (sb_trend_is_clear (&trend));
  g_assert_cmpfloat (trend.slope_low, <=, -3.0 / n);
  g_assert_cmpfloat (trend.slope_high, >=, -3.0 / n);
  g_assert_cmpfloat (trend.slope_low, <, trend.slope);
  g_assert_cmpfloat (trend.slope, <, trend.slope_high);

  g_assert_true (sb_trend_fit (times, values, n, &again));
  g_assert_cmpmem (&trend, sizeof trend, &again, sizeof again);
}

/* Of 1000 points on a line, but for the last, 500 are taken with both ends:
 * the time half-way between them stays the middle. */
static void
test_thinning (void)
{
  double times[1000];
  double values[1000];
  SbTrend trend;

  for (guint i = 0; i < 1000; i++)
    {
      times[i] = i;
      values[i] = 2.0 * i;
    }
  g_assert_true (sb_trend_fit (times, values, 1000, &trend));
  g_assert_cmpuint (trend.n, ==, 1000);
  g_assert_cmpuint (trend.n_used, ==, 500);
  g_assert_cmpfloat (trend.slope, ==, 2);
  g_assert_cmpfloat_with_epsilon (trend.intercept_time, 499.5, 1);
  g_assert_cmpfloat_with_epsilon (trend.intercept_value, 2 * trend.intercept_time, EPSILON);
}

/* Check-ins once a day, of which the days at the end of a week are high: thinned
 * in step with the weeks, a trend would be of one day of the week alone. */
static void
test_thinning_keeps_no_step (void)
{
  double times[3500];
  double values[3500];
  SbTrend trend;

  for (guint i = 0; i < 3500; i++)
    {
      times[i] = i;
      values[i] = i % 7 == 0 ? 5 : 2;
    }
  g_assert_true (sb_trend_fit (times, values, 3500, &trend));
  g_assert_cmpfloat_with_epsilon (trend.intercept_value, 2, EPSILON);
  g_assert_cmpfloat_with_epsilon (trend.slope, 0, EPSILON);
}

/* In stretches of 10: at 1 and 3, 2 and 4; at 10, 5; at 25, 6; none from 30 to
 * 40; at 49.5, 8. Their means are at 2, 10, 25 and 49.5: 3, 5, 6 and 8. Slopes:
 * 2/8, 3/23, 5/47.5; 1/15, 3/39.5; 2/24.5; in order 1/15, 3/39.5, 2/24.5,
 * 5/47.5, 3/23, 1/4, of which the middle is half-way from the 3rd to the 4th. */
static void
test_averages (void)
{
  const double times[] = { 1, 3, 4, 10, 25, 49.5 };
  const double values[] = { 2, 4, NAN, 5, 6, 8 };
  SbTrend trend;

  g_assert_true (sb_trend_fit_averages (times, values, 6, 10, &trend));
  g_assert_cmpuint (trend.n, ==, 4);
  g_assert_cmpfloat_with_epsilon (trend.slope, (2 / 24.5 + 5 / 47.5) / 2, EPSILON);
  g_assert_cmpfloat_with_epsilon (trend.intercept_time, 17.5, EPSILON);

  g_assert_false (sb_trend_fit_averages (times, values, 4, 10, &trend));
  g_assert_cmpuint (trend.n, ==, 2);
  g_assert_false (sb_trend_fit_averages (NULL, NULL, 0, 10, &trend));
}

/* Two years of answers from 1 to 5, once a day, which rise by one step in all:
 * from day to day there is as a rule no difference, but from week to week there
 * is. Without a rise there is none either way. */
static void
test_steps (void)
{
  double times[728];
  double values[728];
  SbTrend trend;

  for (guint i = 0; i < 728; i++)
    {
      times[i] = i * 86400.0;
      values[i] = fmin (5, floor (1.5 + 3 * scatter (i) + i / 728.0));
    }
  g_assert_true (sb_trend_fit (times, values, 728, &trend));
  g_assert_cmpfloat (trend.slope, ==, 0);
  g_assert_true (sb_trend_fit_averages (times, values, 728, SB_TREND_WEEK, &trend));
  g_assert_true (sb_trend_is_clear (&trend));
  g_assert_cmpfloat_with_epsilon (trend.slope * 728 * 86400, 1, 0.25);

  for (guint i = 0; i < 728; i++)
    values[i] = floor (1.5 + 3 * scatter (i));
  g_assert_true (sb_trend_fit_averages (times, values, 728, SB_TREND_WEEK, &trend));
  g_assert_false (sb_trend_is_clear (&trend));
}

static const struct
{
  guint n;
  double values[MAX_POINTS];
  double median;
} medians[] = {
  { 1, { 4 }, 4 },
  { 2, { 5, 2 }, 3.5 },
  { 3, { 9, 1, 5 }, 5 },
  { 4, { 4, 1, 3, 2 }, 2.5 },
  { 5, { 3, 3, 3, 3, 3 }, 3 },
  { 6, { 1, 1, 1, 7, 7, 7 }, 4 },
  { 7, { 7, 6, 5, 4, 3, 2, 1 }, 4 },
  { 8, { 1, 2, 3, 4, 5, 6, 7, 100 }, 4.5 },
  { 8, { -1, -INFINITY, 0, INFINITY, 2, 2, 2, 2 }, 2 },
};

static void
test_medians (void)
{
  g_assert_true (isnan (sb_median (NULL, 0)));
  for (guint i = 0; i < G_N_ELEMENTS (medians); i++)
    {
      g_autofree double *values = g_memdup2 (medians[i].values, medians[i].n * sizeof (double));

      g_assert_cmpfloat (sb_median (values, medians[i].n), ==, medians[i].median);
    }
}

/* Each position of 0 to 499, mixed. */
static void
test_select (void)
{
  double mixed[500];

  for (guint position = 0; position < 500; position++)
    {
      for (guint i = 0; i < 500; i++)
        mixed[i] = i * 7 % 500;
      g_assert_cmpfloat (sb_median_select (mixed, 500, position), ==, position);
    }
}

static void
add_rows (const char    *folder,
          const Row     *table,
          guint          n,
          GTestDataFunc  func)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strconcat ("/trend/", folder, "/", table[i].name, NULL);

      g_test_add_data_func (path, &table[i], func);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_rows ("table", rows, G_N_ELEMENTS (rows), test_row);
  add_rows ("none", none, G_N_ELEMENTS (none), test_none);
  g_test_add_func ("/trend/none/nothing", test_nothing);
  g_test_add_data_func ("/trend/equivariance/flat", GINT_TO_POINTER (0), test_equivariance);
  g_test_add_data_func ("/trend/equivariance/rising", GINT_TO_POINTER (5), test_equivariance);
  g_test_add_data_func ("/trend/equivariance/falling", GINT_TO_POINTER (-20), test_equivariance);
  g_test_add_func ("/trend/reversal", test_reversal);
  g_test_add_func ("/trend/outliers", test_outliers);
  g_test_add_func ("/trend/coverage", test_coverage);
  g_test_add_data_func ("/trend/many/30", GUINT_TO_POINTER (30), test_many);
  g_test_add_data_func ("/trend/many/500", GUINT_TO_POINTER (500), test_many);
  g_test_add_data_func ("/trend/many/501", GUINT_TO_POINTER (501), test_many);
  g_test_add_data_func ("/trend/many/100000", GUINT_TO_POINTER (100000), test_many);
  g_test_add_func ("/trend/thinning", test_thinning);
  g_test_add_func ("/trend/thinning/no-step", test_thinning_keeps_no_step);
  g_test_add_func ("/trend/averages", test_averages);
  g_test_add_func ("/trend/averages/steps", test_steps);
  g_test_add_func ("/trend/median", test_medians);
  g_test_add_func ("/trend/select", test_select);

  return g_test_run ();
}

/* test-shift.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-shift.h"
#include "sb-trend.h"

#define MAX_VALUES 8
#define EPSILON 1e-9

/* Of m · n differences, with z standard deviations √Var (U), the interval
 * reaches from that of rank m n / 2 − z √Var, to the nearest whole number, to
 * that of the same rank from the top. Without ties Var = m n (m + n + 1) / 12. */
typedef struct
{
  const char *name;
  guint n;
  double values[MAX_VALUES];
  guint n_others;
  double others[MAX_VALUES];
  double error;
  double shift;
  double low;
  double high;
  gboolean clear;
} Row;

static const Row rows[] = {
  /* Differences 1 to 9: one 1, two 2, three 3, four 4, five 5, and down again.
   * Var = 25 · 11 / 12 = 22.92; 12.5 − 1.96 · 4.787 = 3.12: the 3rd is 2. */
  { "apart", 5, { 6, 7, 8, 9, 10 }, 5, { 1, 2, 3, 4, 5 }, 0.05, 5, 2, 8, TRUE },
  { "below", 5, { 1, 2, 3, 4, 5 }, 5, { 6, 7, 8, 9, 10 }, 0.05, -5, -8, -2, TRUE },
  { "any-order", 5, { 9, 6, 10, 8, 7 }, 5, { 3, 5, 4, 1, 2 }, 0.05, 5, 2, 8, TRUE },
  /* The five of the last are 995 to 999; the 3rd but last is 997. */
  { "one-odd-day", 5, { 6, 7, 8, 9, 1000 }, 5, { 1, 2, 3, 4, 5 }, 0.05, 5, 2, 997, TRUE },
  /* One 0, two 1 and so on: the 3rd is 1, and −1 where they trade places. */
  { "less-apart", 5, { 5, 6, 7, 8, 9 }, 5, { 1, 2, 3, 4, 5 }, 0.05, 4, 1, 7, TRUE },
  /* z = 2.576: 12.5 − 12.33 = 0.17: none. */
  { "surer-than-five-can-be", 5, { 6, 7, 8, 9, 10 }, 5, { 1, 2, 3, 4, 5 }, 0.01, 5, -INFINITY, INFINITY, FALSE },
  /* Var = 36 · 13 / 12 = 39; 18 − 1.96 · 6.245 = 5.76: the 6th of 1, 2, 2, 3,
   * 3, 3 is 3; 18 − 2.576 · 6.245 = 1.91: the 2nd is 2. */
  { "six", 6, { 7, 8, 9, 10, 11, 12 }, 6, { 1, 2, 3, 4, 5, 6 }, 0.05, 6, 3, 9, TRUE },
  { "six-and-surer", 6, { 7, 8, 9, 10, 11, 12 }, 6, { 1, 2, 3, 4, 5, 6 }, 0.01, 6, 2, 10, TRUE },
  /* 4.5 − 1.96 · √(9 · 7 / 12) = 0.01: none. */
  { "three", 3, { 7, 8, 9 }, 3, { 1, 2, 3 }, 0.05, 6, -INFINITY, INFINITY, FALSE },

  /* Four times 0, twelve times 1, nine times 2. Three 2, four 3 and three 4
   * take 24 + 60 + 24 = 108 away: Var = 25 / 12 · (11 − 108 / 90) = 20.42;
   * 12.5 − 8.86 = 3.64: the 4th is 0, the 4th but last 2. */
  { "steps", 5, { 3, 3, 4, 4, 4 }, 5, { 2, 2, 2, 3, 3 }, 0.05, 1, 0, 2, FALSE },
  { "flat", 5, { 3, 3, 3, 3, 3 }, 5, { 3, 3, 3, 3, 3 }, 0.05, 0, 0, 0, FALSE },
  /* An even number of them: 0, 1, 1, 2, 2, 2, | 3, 3, 3, 4, 4, 5. */
  { "half-way", 3, { 4, 5, 6 }, 4, { 1, 2, 3, 4 }, 0.05, 2.5, 0, 5, FALSE },
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
  SbShift shift;

  g_assert_true (sb_shift_estimate (row->values, row->n, row->others, row->n_others, row->error, &shift));
  assert_same (shift.shift, row->shift);
  assert_same (shift.low, row->low);
  assert_same (shift.high, row->high);
  g_assert_cmpint (sb_shift_is_clear (&shift, 0), ==, row->clear);
  g_assert_false (sb_shift_is_clear (&shift, fabs (row->shift) + 0.5));
  g_assert_cmpint (sb_shift_is_clear (&shift, fabs (row->shift)), ==, row->clear);
}

static void
test_nothing (void)
{
  const double value = 3;
  SbShift shift;

  g_assert_false (sb_shift_estimate (NULL, 0, &value, 1, 0.05, &shift));
  g_assert_true (isnan (shift.shift));
  g_assert_false (sb_shift_is_clear (&shift, 0));
  g_assert_false (sb_shift_estimate (&value, 1, NULL, 0, 0.05, &shift));
  g_assert_true (sb_shift_estimate (&value, 1, &value, 1, 0.05, &shift));
  g_assert_cmpfloat (shift.shift, ==, 0);
  g_assert_false (sb_shift_is_clear (&shift, 0));
}

/* Always the same numbers, from 0 to 1, that look like none. */
static double
scatter (guint i)
{
  return fmod (fabs (sin (i + 1.0) * 43758.5453), 1);
}

#define N_VALUES 20
#define N_OTHERS 35

/* In five steps, or in fractions. */
static void
fill (double   *values,
      guint     n,
      guint     seed,
      gboolean  steps)
{
  for (guint i = 0; i < n; i++)
    values[i] = steps ? floor (scatter (seed + i) * 5) : scatter (seed + i) * 5;
}

/* Higher, stretched, or turned round, and so is the shift. */
static void
test_equivariance (gconstpointer data)
{
  const double factors[] = { 1, 0.25, 100, -1 };
  double values[N_VALUES];
  double others[N_OTHERS];
  double moved[N_VALUES];
  double moved_others[N_OTHERS];
  SbShift shift;
  SbShift found;

  fill (values, N_VALUES, 0, GPOINTER_TO_INT (data));
  fill (others, N_OTHERS, 500, GPOINTER_TO_INT (data));
  g_assert_true (sb_shift_estimate (values, N_VALUES, others, N_OTHERS, 0.05, &shift));
  for (guint f = 0; f < G_N_ELEMENTS (factors); f++)
    {
      for (guint i = 0; i < N_VALUES; i++)
        moved[i] = 7 + factors[f] * values[i];
      for (guint i = 0; i < N_OTHERS; i++)
        moved_others[i] = 4 + factors[f] * others[i];
      g_assert_true (sb_shift_estimate (moved, N_VALUES, moved_others, N_OTHERS, 0.05, &found));
      assert_same (found.shift, 3 + factors[f] * shift.shift);
      assert_same (found.low, 3 + factors[f] * (factors[f] < 0 ? shift.high : shift.low));
      assert_same (found.high, 3 + factors[f] * (factors[f] < 0 ? shift.low : shift.high));
    }

  g_assert_true (sb_shift_estimate (others, N_OTHERS, values, N_VALUES, 0.05, &found));
  assert_same (found.shift, -shift.shift);
  assert_same (found.low, -shift.high);
  assert_same (found.high, -shift.low);
}

/* A trend over two moments is a shift between them: both have it the same, and
 * its interval, though each works it out in its own way. */
static void
test_trend (gconstpointer data)
{
  for (guint seed = 0; seed < 40; seed++)
    {
      double times[N_VALUES + N_OTHERS];
      double values[N_VALUES + N_OTHERS];
      SbShift shift;
      SbTrend trend;

      fill (values, N_OTHERS, seed * 100, GPOINTER_TO_INT (data));
      fill (values + N_OTHERS, N_VALUES, seed * 100 + 50, GPOINTER_TO_INT (data));
      for (guint i = 0; i < N_VALUES + N_OTHERS; i++)
        times[i] = i < N_OTHERS ? 0 : 1;

      g_assert_true (sb_shift_estimate (values + N_OTHERS, N_VALUES, values, N_OTHERS, 0.05, &shift));
      g_assert_true (sb_trend_fit (times, values, N_VALUES + N_OTHERS, &trend));
      assert_same (shift.shift, trend.slope);
      assert_same (shift.low, trend.slope_low);
      assert_same (shift.high, trend.slope_high);
    }
}

#define MOST 20

/* The exact distribution of U for m and n values, as shares: the highest of
 * all is one of the m, above all n, or one of the n. */
static double *
list_shares (guint m,
             guint n)
{
  g_autofree double *fewer = NULL;
  g_autofree double *fewer_others = NULL;
  guint n_pairs = m * n;
  double *shares = g_new0 (double, n_pairs + 1);

  if (m == 0 || n == 0)
    {
      shares[0] = 1;
      return shares;
    }

  fewer = list_shares (m - 1, n);
  fewer_others = list_shares (m, n - 1);
  for (guint u = 0; u <= n_pairs; u++)
    {
      if (u >= n)
        shares[u] += fewer[u - n] * m / (m + n);
      if (u <= m * (n - 1))
        shares[u] += fewer_others[u] * n / (m + n);
    }

  return shares;
}

/* Values all differences of which differ; the rank of the interval's end is one
 * more than how many are below it. */
static guint
find_rank (guint  m,
           guint  n,
           double error)
{
  double values[MOST];
  double others[MOST];
  guint rank = 1;
  SbShift shift;

  for (guint i = 0; i < m; i++)
    values[i] = i * 100;
  for (guint i = 0; i < n; i++)
    others[i] = i;
  g_assert_true (sb_shift_estimate (values, m, others, n, error, &shift));
  if (isinf (shift.low))
    return 0;

  for (guint i = 0; i < m; i++)
    {
      for (guint j = 0; j < n; j++)
        rank += values[i] - others[j] < shift.low;
    }

  return rank;
}

/* The interval misses no more often than it may: for five of each and more,
 * and where many are compared. */
static void
test_coverage (void)
{
  const double errors[] = { 0.05, 0.01, 0.05 / 7, 0.05 / 26 };
  const guint sizes[][2] = { { 5, 5 }, { 5, 8 }, { 6, 6 }, { 7, 5 }, { 8, 8 }, { 9, 7 }, { 10, 6 } };

  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
    {
      g_autofree double *shares = list_shares (sizes[s][0], sizes[s][1]);

      for (guint e = 0; e < G_N_ELEMENTS (errors); e++)
        {
          guint rank = find_rank (sizes[s][0], sizes[s][1], errors[e]);
          double miss = 0;

          for (guint u = 0; u < rank; u++)
            miss += 2 * shares[u];
          g_assert_cmpfloat (miss, <=, errors[e]);
        }
    }
}

#define MANY 50000

/* 50,000 days of each, in five steps: 1 apart. Then in fractions. */
static void
test_many (void)
{
  g_autofree double *values = g_new (double, MANY);
  g_autofree double *others = g_new (double, MANY);
  SbShift shift;

  for (guint i = 0; i < MANY; i++)
    {
      others[i] = i % 5;
      values[i] = i % 5 + 1;
    }
  g_assert_true (sb_shift_estimate (values, MANY, others, MANY, 0.05, &shift));
  g_assert_cmpfloat (shift.shift, ==, 1);
  g_assert_cmpfloat (shift.low, ==, 1);
  g_assert_true (sb_shift_is_clear (&shift, 0.5));

  for (guint i = 0; i < MANY; i++)
    {
      others[i] = i;
      values[i] = i + 10000;
    }
  g_assert_true (sb_shift_estimate (values, MANY, others, MANY, 0.05, &shift));
  g_assert_cmpfloat_with_epsilon (shift.shift, 10000, 200);
  g_assert_true (sb_shift_is_clear (&shift, 0.5));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/shift/table/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/shift/nothing", test_nothing);
  g_test_add_data_func ("/shift/equivariance/steps", GINT_TO_POINTER (TRUE), test_equivariance);
  g_test_add_data_func ("/shift/equivariance/fractions", GINT_TO_POINTER (FALSE), test_equivariance);
  g_test_add_data_func ("/shift/trend/steps", GINT_TO_POINTER (TRUE), test_trend);
  g_test_add_data_func ("/shift/trend/fractions", GINT_TO_POINTER (FALSE), test_trend);
  g_test_add_func ("/shift/coverage", test_coverage);
  g_test_add_func ("/shift/many", test_many);

  return g_test_run ();
}

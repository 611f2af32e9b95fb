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
 * reaches from that of rank r = m n / 2 − z √Var, to the nearest whole number,
 * to that of the same rank from the top. Without ties Var = m n (m + n + 1) / 12.
 * Equal differences are half below and half above their value, so that k of
 * them after j others stand at the level j + k / 2. The shift is at the level
 * m n / 2, the ends at r − 1/2 and m n − r + 1/2, on a straight line between
 * two. */
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
  /* Differences 1 to 9: one 1, two 2, three 3, four 4, five 5, and down again;
   * at the levels 0.5, 2, 4.5, 8 and 12.5. Var = 25 · 11 / 12 = 22.92;
   * r = 12.5 − 1.96 · 4.787 = 3.12; at 2.5 it is 2 + 0.5 / 2.5. */
  { "apart", 5, { 6, 7, 8, 9, 10 }, 5, { 1, 2, 3, 4, 5 }, 0.05, 5, 2.2, 7.8, TRUE },
  { "below", 5, { 1, 2, 3, 4, 5 }, 5, { 6, 7, 8, 9, 10 }, 0.05, -5, -7.8, -2.2, TRUE },
  { "any-order", 5, { 9, 6, 10, 8, 7 }, 5, { 3, 5, 4, 1, 2 }, 0.05, 5, 2.2, 7.8, TRUE },
  /* One 1, two 2, three 3, four 4, four 5, three 6, …, and 995 to 999. 5 is at
   * 12 and 6 at 15.5: at 12.5 it is 5 + 0.5 / 3.5. 997 is at 22.5. */
  { "one-odd-day", 5, { 6, 7, 8, 9, 1000 }, 5, { 1, 2, 3, 4, 5 }, 0.05, 5 + 1.0 / 7, 2.2, 997, TRUE },
  { "less-apart", 5, { 5, 6, 7, 8, 9 }, 5, { 1, 2, 3, 4, 5 }, 0.05, 4, 1.2, 6.8, TRUE },
  /* z = 2.576: 12.5 − 12.33 = 0.17: none. */
  { "surer-than-five-can-be", 5, { 6, 7, 8, 9, 10 }, 5, { 1, 2, 3, 4, 5 }, 0.01, 5, -INFINITY, INFINITY, FALSE },
  /* Var = 36 · 13 / 12 = 39; r = 18 − 1.96 · 6.245 = 5.76; 3 is at 4.5 and 4
   * at 8: at 5.5 it is 3 + 1 / 3.5. Surer, r = 18 − 2.576 · 6.245 = 1.91; 1 is
   * at 0.5 and 2 at 2: at 1.5 it is 1 + 1 / 1.5. */
  { "six", 6, { 7, 8, 9, 10, 11, 12 }, 6, { 1, 2, 3, 4, 5, 6 }, 0.05, 6, 3 + 2.0 / 7, 9 - 2.0 / 7, TRUE },
  { "six-and-surer", 6, { 7, 8, 9, 10, 11, 12 }, 6, { 1, 2, 3, 4, 5, 6 }, 0.01, 6, 1 + 2.0 / 3, 11 - 2.0 / 3, TRUE },
  /* No two differences alike: −1, 0, 1; 9, 10, 11; … The 3rd, and the 3rd but
   * last, as they are. */
  { "not-alike", 5, { 0, 10, 20, 30, 40 }, 5, { 0, 1, 2, 3, 4 }, 0.05, 18, -2, 38, FALSE },
  /* 4.5 − 1.96 · √(9 · 7 / 12) = 0.01: none. */
  { "three", 3, { 7, 8, 9 }, 3, { 1, 2, 3 }, 0.05, 6, -INFINITY, INFINITY, FALSE },

  /* Four times 0, twelve times 1, nine times 2; at 2, 10 and 20.5. Three 2,
   * four 3 and three 4 take 24 + 60 + 24 = 108 away: Var = 25 / 12 · (11 −
   * 108 / 90) = 20.42; r = 12.5 − 8.86 = 3.64. At 12.5 it is 1 + 2.5 / 10.5,
   * at 3.5 it is 1.5 / 8; at 21.5 there is nothing but 2. Of 252 ways to deal
   * these ten out, 6 are as far apart, and 6 the other way: 4.8 %. */
  { "steps", 5, { 3, 3, 4, 4, 4 }, 5, { 2, 2, 2, 3, 3 }, 0.05, 1 + 5.0 / 21, 3.0 / 16, 2, TRUE },
  { "flat", 5, { 3, 3, 3, 3, 3 }, 5, { 3, 3, 3, 3, 3 }, 0.05, 0, 0, 0, FALSE },
  /* One 0, two 1, three 2, three 3, two 4, one 5; 2 is at 4.5 and 3 at 7.5. One
   * tie of two: Var = 8 − 6 / 42 = 7.86, r = 6 − 5.49 = 0.51. */
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

/* Higher, stretched, or turned round, and so is the shift. Steps are not moved
 * against one another: others would be alike, and the variance not the same. */
static void
test_equivariance (gconstpointer data)
{
  const double factors[] = { 1, 0.25, 100, -1 };
  double apart = GPOINTER_TO_INT (data) ? 0 : 3;
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
        moved[i] = 4 + apart + factors[f] * values[i];
      for (guint i = 0; i < N_OTHERS; i++)
        moved_others[i] = 4 + factors[f] * others[i];
      g_assert_true (sb_shift_estimate (moved, N_VALUES, moved_others, N_OTHERS, 0.05, &found));
      assert_same (found.shift, apart + factors[f] * shift.shift);
      assert_same (found.low, apart + factors[f] * (factors[f] < 0 ? shift.high : shift.low));
      assert_same (found.high, apart + factors[f] * (factors[f] < 0 ? shift.low : shift.high));
    }

  g_assert_true (sb_shift_estimate (others, N_OTHERS, values, N_VALUES, 0.05, &found));
  assert_same (found.shift, -shift.shift);
  assert_same (found.low, -shift.high);
  assert_same (found.high, -shift.low);
}

/* A trend over two moments is a shift between them: where no two values are
 * alike, both have it the same, and its interval, though each works it out in
 * its own way. */
static void
test_trend (void)
{
  for (guint seed = 0; seed < 40; seed++)
    {
      double times[N_VALUES + N_OTHERS];
      double values[N_VALUES + N_OTHERS];
      SbShift shift;
      SbTrend trend;

      fill (values, N_OTHERS, seed * 100, FALSE);
      fill (values + N_OTHERS, N_VALUES, seed * 100 + 50, FALSE);
      for (guint i = 0; i < N_VALUES + N_OTHERS; i++)
        times[i] = i < N_OTHERS ? 0 : 1;

      g_assert_true (sb_shift_estimate (values + N_OTHERS, N_VALUES, values, N_OTHERS, 0.05, &shift));
      g_assert_true (sb_trend_fit (times, values, N_VALUES + N_OTHERS, &trend));
      assert_same (shift.shift, trend.slope);
      assert_same (shift.low, trend.slope_low);
      assert_same (shift.high, trend.slope_high);
    }
}

/* Mann and Whitney's test by counting, in five steps: half the higher pairs less
 * the lower ones, and half a pair less, must be more than z √Var. */
static gboolean
is_apart (const double *values,
          const double *others)
{
  const double n = N_VALUES + N_OTHERS;
  double balance = 0;
  double ties = 0;

  for (guint i = 0; i < N_VALUES; i++)
    {
      for (guint j = 0; j < N_OTHERS; j++)
        balance += (values[i] > others[j]) - (values[i] < others[j]);
    }
  for (guint step = 0; step < 5; step++)
    {
      double t = 0;

      for (guint i = 0; i < N_VALUES; i++)
        t += values[i] == step;
      for (guint i = 0; i < N_OTHERS; i++)
        t += others[i] == step;
      ties += t * t * t - t;
    }

  return fabs (balance) / 2 - 0.5 > 1.96 * sqrt (N_VALUES * N_OTHERS / 12.0 * (n + 1 - ties / (n * (n - 1))));
}

/* An interval that holds no 0 is that test, but for the half of a pair that the
 * rank is rounded by. */
static void
test_mann_whitney (void)
{
  guint n_apart = 0;
  guint n_other = 0;

  for (guint seed = 0; seed < 400; seed++)
    {
      double values[N_VALUES];
      double others[N_OTHERS];
      SbShift shift;

      fill (values, N_VALUES, seed * 100, TRUE);
      fill (others, N_OTHERS, seed * 100 + 50, TRUE);
      for (guint i = 0; i < N_VALUES; i++)
        values[i] = MIN (4, values[i] + (i + seed) % 2);
      g_assert_true (sb_shift_estimate (values, N_VALUES, others, N_OTHERS, 0.05, &shift));
      n_apart += is_apart (values, others);
      n_other += is_apart (values, others) != sb_shift_is_clear (&shift, 0);
    }

  g_assert_cmpuint (n_apart, >, 50);
  g_assert_cmpuint (n_apart, <, 350);
  g_assert_cmpuint (n_other, <=, 4);
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
  g_assert_cmpfloat_with_epsilon (shift.low, 1, 0.05);
  g_assert_cmpfloat_with_epsilon (shift.high, 1, 0.05);
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
  g_test_add_func ("/shift/trend", test_trend);
  g_test_add_func ("/shift/mann-whitney", test_mann_whitney);
  g_test_add_func ("/shift/coverage", test_coverage);
  g_test_add_func ("/shift/many", test_many);

  return g_test_run ();
}

/* sb-trend.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-median.h"
#include "sb-trend.h"

/* The 97.5th percentile of the normal distribution: 95 % lie within. */
#define NORMAL_95 1.96

/* The points that a line is worked out from. */
typedef struct
{
  double *times;
  double *values;
  guint n;
} Points;

static void
points_clear (Points *points)
{
  g_free (points->times);
  g_free (points->values);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Points, points_clear)

/* A score that is missing is NAN, and no point. */
static void
take_points (Points       *points,
             const double *times,
             const double *values,
             guint         n)
{
  points->times = g_new (double, n);
  points->values = g_new (double, n);
  points->n = 0;

  for (guint i = 0; i < n; i++)
    {
      if (!isfinite (values[i]))
        continue;

      points->times[points->n] = times[i];
      points->values[points->n++] = values[i];
    }
}

/* Evenly over the points, the first and the last among them. The step is as a
 * rule not a whole number, so that it does not keep pace with the days of the
 * week. */
static void
thin_points (Points *points)
{
  if (points->n <= SB_TREND_MOST)
    return;

  for (guint i = 0; i < SB_TREND_MOST; i++)
    {
      guint position = (guint64) i * (points->n - 1) / (SB_TREND_MOST - 1);

      points->times[i] = points->times[position];
      points->values[i] = points->values[position];
    }
  points->n = SB_TREND_MOST;
}

/* Two points at the same time have no slope. */
static double *
list_slopes (const Points *points,
             gsize        *n_slopes)
{
  gsize n_pairs = (gsize) points->n * (points->n - 1) / 2;
  double *slopes = g_new (double, n_pairs);
  gsize n = 0;

  for (guint i = 0; i < points->n; i++)
    {
      for (guint j = i + 1; j < points->n; j++)
        {
          double apart = points->times[j] - points->times[i];

          if (apart != 0)
            slopes[n++] = (points->values[j] - points->values[i]) / apart;
        }
    }
  *n_slopes = n;

  return slopes;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double left = *(const double *) a;
  double right = *(const double *) b;

  return (left > right) - (left < right);
}

/* What groups of t equal numbers take part in the variance with. */
typedef struct
{
  double pairs;   /* Σ t (t − 1) */
  double triples; /* Σ t (t − 1) (t − 2) */
  double whole;   /* Σ t (t − 1) (2 t + 5) */
} Ties;

static Ties
count_ties (const double *numbers,
            guint         n)
{
  g_autofree double *sorted = g_memdup2 (numbers, n * sizeof (double));
  Ties ties = { 0 };

  qsort (sorted, n, sizeof (double), compare_doubles);
  for (guint start = 0, end; start < n; start = end)
    {
      double t;

      for (end = start + 1; end < n && sorted[end] == sorted[start]; end++)
        ;
      t = end - start;
      ties.pairs += t * (t - 1);
      ties.triples += t * (t - 1) * (t - 2);
      ties.whole += t * (t - 1) * (2 * t + 5);
    }

  return ties;
}

/* The variance of Kendall's S, the rising pairs less the falling ones, where
 * the values do not go with the times: Kendall (1970), Rank Correlation
 * Methods, 4th edition, section 4.9. Without ties among the values it is that
 * of Sen (1968). */
static double
measure_variance (const Points *points)
{
  double n = points->n;
  Ties times = count_ties (points->times, points->n);
  Ties values = count_ties (points->values, points->n);

  return (n * (n - 1) * (2 * n + 5) - times.whole - values.whole) / 18
         + times.triples * values.triples / (9 * n * (n - 1) * (n - 2))
         + times.pairs * values.pairs / (2 * n * (n - 1));
}

/* The interval reaches from the slope of this rank, counted from 1, to the one
 * of the same rank from the top. To the nearest whole number: for 5 to 10
 * points without ties that gives what Kendall's exact distribution does. */
static void
fit_interval (const Points *points,
              double       *slopes,
              gsize         n_slopes,
              SbTrend      *trend)
{
  double reach = NORMAL_95 * sqrt (measure_variance (points));
  double rank = round ((n_slopes - reach) / 2);

  trend->slope_low = -INFINITY;
  trend->slope_high = INFINITY;
  if (points->n < SB_TREND_FEWEST_FOR_INTERVAL || rank < 1)
    return;

  trend->slope_low = sb_median_select (slopes, n_slopes, (gsize) rank - 1);
  trend->slope_high = sb_median_select (slopes, n_slopes, n_slopes - (gsize) rank);
}

/* Half of the points lie above the line, half below. Uses up @points. */
static void
fit_intercept (Points  *points,
               SbTrend *trend)
{
  g_autofree double *times = g_memdup2 (points->times, points->n * sizeof (double));

  trend->intercept_time = sb_median (times, points->n);
  for (guint i = 0; i < points->n; i++)
    points->values[i] -= trend->slope * (points->times[i] - trend->intercept_time);
  trend->intercept_value = sb_median (points->values, points->n);
}

/**
 * sb_trend_fit:
 * @times: (array length=n) (nullable): when each value was measured, such as
 *   in seconds since 1970, in order
 * @values: (array length=n) (nullable): the values; NAN where one is missing
 * @n: how many there are
 * @trend: (out): the trend
 *
 * Fits a straight line that a few odd points do not move: its slope is the
 * median of the slopes between any two points (Theil 1950, Indagationes
 * Mathematicae 12, 85–91; Sen 1968, doi 10.1080/01621459.1968.10480934), and
 * it stands where half of the points lie above it. The slope's 95 % interval
 * reaches from one of these slopes to another, of ranks that follow from the
 * distribution of Kendall's rank correlation (Sen 1968), with its variance
 * corrected for ties.
 *
 * The interval takes the points as independent of one another. Where a value
 * lingers from one to the next, as moods do, the truth is less sure.
 *
 * The work grows with the square of the points. Of more than #SB_TREND_MOST,
 * so many are taken, evenly over all of them and always the same; the
 * interval is then that of those, and wider than all would give.
 *
 * Returns: whether there is a trend: not below #SB_TREND_FEWEST points, nor
 *   where all are of the same time
 */
gboolean
sb_trend_fit (const double *times,
              const double *values,
              guint         n,
              SbTrend      *trend)
{
  g_auto (Points) points = { NULL };
  g_autofree double *slopes = NULL;
  gsize n_slopes;

  g_return_val_if_fail (n == 0 || (times != NULL && values != NULL), FALSE);
  g_return_val_if_fail (trend != NULL, FALSE);

  *trend = (SbTrend) { NAN, NAN, NAN, -INFINITY, INFINITY, 0, 0 };
  take_points (&points, times, values, n);
  trend->n = points.n;
  thin_points (&points);
  trend->n_used = points.n;
  if (points.n < SB_TREND_FEWEST)
    return FALSE;

  slopes = list_slopes (&points, &n_slopes);
  if (n_slopes == 0)
    return FALSE;

  trend->slope = sb_median (slopes, n_slopes);
  fit_interval (&points, slopes, n_slopes, trend);
  fit_intercept (&points, trend);

  return TRUE;
}

/* The mean time and the mean value of each stretch that has a value. */
static guint
average (const double *times,
         const double *values,
         guint         n,
         double        width,
         double       *mean_times,
         double       *mean_values)
{
  guint n_means = 0;
  guint n_inside = 0;

  for (guint i = 0; i < n; i++)
    {
      if (!isfinite (values[i]))
        continue;

      if (n_inside == 0 || floor (times[i] / width) != floor (mean_times[n_means - 1] / width))
        {
          n_means++;
          n_inside = 0;
          mean_times[n_means - 1] = times[i];
          mean_values[n_means - 1] = 0;
        }
      n_inside++;
      mean_times[n_means - 1] += (times[i] - mean_times[n_means - 1]) / n_inside;
      mean_values[n_means - 1] += (values[i] - mean_values[n_means - 1]) / n_inside;
    }

  return n_means;
}

/**
 * sb_trend_fit_averages:
 * @times: (array length=n) (nullable): when each value was measured, in order
 * @values: (array length=n) (nullable): the values; NAN where one is missing
 * @n: how many there are
 * @width: over how long values are averaged, above 0, such as #SB_TREND_WEEK
 * @trend: (out): the trend; its counts are of averages
 *
 * Fits a line to averages. For answers in few steps, of which there may be
 * many a day: between two of them there is as a rule no difference at all, so
 * that the median of slopes would stay 0 whatever happens; and a mood that
 * lingers over days would make a trend look surer than it is.
 *
 * Returns: whether there is a trend
 */
gboolean
sb_trend_fit_averages (const double *times,
                       const double *values,
                       guint         n,
                       double        width,
                       SbTrend      *trend)
{
  g_autofree double *mean_times = g_new (double, n);
  g_autofree double *mean_values = g_new (double, n);

  g_return_val_if_fail (n == 0 || (times != NULL && values != NULL), FALSE);
  g_return_val_if_fail (width > 0, FALSE);

  return sb_trend_fit (mean_times, mean_values, average (times, values, n, width, mean_times, mean_values), trend);
}

/**
 * sb_trend_has_interval:
 * @trend: a trend
 *
 * Returns: whether there were enough points to tell how sure the slope is
 */
gboolean
sb_trend_has_interval (const SbTrend *trend)
{
  g_return_val_if_fail (trend != NULL, FALSE);

  return isfinite (trend->slope_low) && isfinite (trend->slope_high);
}

/**
 * sb_trend_is_clear:
 * @trend: a trend
 *
 * Returns: whether the values rise, or fall, beyond doubt: the slope's 95 %
 *   interval holds no 0
 */
gboolean
sb_trend_is_clear (const SbTrend *trend)
{
  g_return_val_if_fail (trend != NULL, FALSE);

  return trend->slope_low > 0 || trend->slope_high < 0;
}

/**
 * sb_trend_get_value:
 * @trend: a trend that was fitted
 * @time: a time
 *
 * Returns: where the line stands at @time
 */
double
sb_trend_get_value (const SbTrend *trend,
                    double         time)
{
  g_return_val_if_fail (trend != NULL, NAN);

  return trend->intercept_value + trend->slope * (time - trend->intercept_time);
}

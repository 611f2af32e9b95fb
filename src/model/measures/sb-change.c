/* sb-change.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-change.h"

/* The 97.5th percentile of the normal distribution: 95 % lie within. */
#define NORMAL_95 1.96

/* The square root of the 95th percentile of χ² with two degrees of freedom
 * (5.991): the ellipse of this many standard errors about a point in the
 * plane holds 95 % of a bivariate normal distribution. */
#define PLANE_95 2.448

/**
 * sb_standard_error:
 * @sd: the standard deviation of the scale among people
 * @reliability: the reliability of the scale, 0 to 1
 *
 * The standard error of measurement, SD · √(1 − r).
 *
 * Returns: the error, in the scale's units
 */
double
sb_standard_error (double sd,
                   double reliability)
{
  g_return_val_if_fail (sd >= 0, NAN);
  g_return_val_if_fail (reliability >= 0 && reliability <= 1, NAN);

  return sd * sqrt (1 - reliability);
}

/**
 * sb_error_radius:
 * @standard_error: a scale's standard error of measurement
 *
 * How far the 95 % error ellipse of a point on two scales reaches along the
 * axis of this one, the two errors taken as independent.
 *
 * Returns: the radius, in the scale's units
 */
double
sb_error_radius (double standard_error)
{
  return PLANE_95 * standard_error;
}

/**
 * sb_reliable_change:
 * @standard_error: a scale's standard error of measurement
 *
 * The least difference between two scores that measurement error alone would
 * bring about in less than 5 % of retakes, 1.96 · √2 · SEM: the reliable
 * change index of Jacobson & Truax (1991), doi 10.1037/0022-006X.59.1.12,
 * solved for the difference.
 *
 * Returns: the difference, in the scale's units
 */
double
sb_reliable_change (double standard_error)
{
  return NORMAL_95 * sqrt (2) * standard_error;
}

/**
 * sb_change_judge:
 * @before: the earlier score
 * @after: the later score
 * @reliable_change: what sb_reliable_change() gives for the scale
 * @higher_is_better: the direction of the scale
 *
 * Judges the change between two scores. One of exactly @reliable_change is
 * not yet reliable.
 *
 * Returns: the judgement; %SB_CHANGE_NONE where a score is missing or the
 *   reliable change not known (NAN)
 */
SbChange
sb_change_judge (double   before,
                 double   after,
                 double   reliable_change,
                 gboolean higher_is_better)
{
  double difference = after - before;

  /* So put that NAN, of which nothing is true, means none. */
  if (!(fabs (difference) > reliable_change))
    return SB_CHANGE_NONE;

  return (difference > 0) == !!higher_is_better ? SB_CHANGE_BETTER : SB_CHANGE_WORSE;
}

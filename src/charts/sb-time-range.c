/* sb-time-range.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-time-range.h"

static double
get_span (const SbTimeRange *self)
{
  return self->to - self->from;
}

static SbTimeRange
move_inside (double             from,
             double             span,
             const SbTimeRange *bounds)
{
  /* The start wins where both cannot be. */
  from = MAX (MIN (from, bounds->to - span), bounds->from);

  return (SbTimeRange) { from, from + span };
}

static double
clamp_span (double             span,
            const SbTimeRange *bounds)
{
  return MIN (MAX (span, SB_TIME_RANGE_LEAST), get_span (bounds));
}

gboolean
sb_time_range_contains (const SbTimeRange *self,
                        double             time)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return time >= self->from && time <= self->to;
}

/**
 * sb_time_range_clamp:
 * @bounds: what there is to show
 *
 * The same about its middle, but at least %SB_TIME_RANGE_LEAST, and inside
 * @bounds.
 */
SbTimeRange
sb_time_range_clamp (const SbTimeRange *self,
                     const SbTimeRange *bounds)
{
  double span;

  g_return_val_if_fail (self != NULL, (SbTimeRange) { 0 });
  g_return_val_if_fail (bounds != NULL, *self);

  span = clamp_span (get_span (self), bounds);

  return move_inside ((self->from + self->to - span) / 2, span, bounds);
}

/**
 * sb_time_range_pan:
 * @seconds: how much later to go; less than 0 for earlier
 */
SbTimeRange
sb_time_range_pan (const SbTimeRange *self,
                   const SbTimeRange *bounds,
                   double             seconds)
{
  g_return_val_if_fail (self != NULL, (SbTimeRange) { 0 });
  g_return_val_if_fail (bounds != NULL, *self);

  return move_inside (self->from + seconds, get_span (self), bounds);
}

/**
 * sb_time_range_zoom:
 * @about: the time that stays where it is, as far as @bounds allow
 * @factor: how many times as much to show; less than 1 to come closer
 */
SbTimeRange
sb_time_range_zoom (const SbTimeRange *self,
                    const SbTimeRange *bounds,
                    double             about,
                    double             factor)
{
  double span, share;

  g_return_val_if_fail (self != NULL, (SbTimeRange) { 0 });
  g_return_val_if_fail (bounds != NULL, *self);
  g_return_val_if_fail (factor > 0, *self);

  span = clamp_span (get_span (self) * factor, bounds);
  share = get_span (self) > 0 ? (about - self->from) / get_span (self) : 0.5;

  return move_inside (about - share * span, span, bounds);
}

/**
 * sb_time_range_reveal:
 *
 * What shows @time: the same if it does, else one as long in which it stands a
 * quarter from the end that it came in at, so that a walk does not move it at
 * each step.
 */
SbTimeRange
sb_time_range_reveal (const SbTimeRange *self,
                      const SbTimeRange *bounds,
                      double             time)
{
  double share;

  g_return_val_if_fail (self != NULL, (SbTimeRange) { 0 });
  g_return_val_if_fail (bounds != NULL, *self);

  if (sb_time_range_contains (self, time))
    return *self;

  share = time < self->from ? 0.25 : 0.75;

  return move_inside (time - share * get_span (self), get_span (self), bounds);
}

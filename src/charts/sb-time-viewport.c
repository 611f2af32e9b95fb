/* sb-time-viewport.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-time-viewport.h"

/**
 * SbTimeViewport:
 *
 * Which stretch of time a chart shows, of all that there is.
 */
struct _SbTimeViewport
{
  GObject parent_instance;

  gint64 from; /* what was asked for; with to, 0 for all */
  gint64 to;
  SbTimeRange points; /* what the points span */
  SbTimeRange limits; /* what there is besides, or empty */
};

G_DEFINE_FINAL_TYPE (SbTimeViewport, sb_time_viewport, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static SbTimeRange
get_bounds (SbTimeViewport *self)
{
  SbTimeRange bounds = self->points;

  if (self->limits.to > self->limits.from)
    {
      bounds.from = MIN (bounds.from, self->limits.from);
      bounds.to = MAX (bounds.to, self->limits.to);
    }

  return bounds;
}

static SbTimeRange
get_shown (SbTimeViewport *self)
{
  if (self->to > self->from)
    return (SbTimeRange) { self->from, self->to };

  return get_bounds (self);
}

/* What is all stays all, when there is more. */
static void
show_inside (SbTimeViewport    *self,
             const SbTimeRange *range)
{
  SbTimeRange bounds = get_bounds (self);

  if (range->from <= bounds.from && range->to >= bounds.to)
    sb_time_viewport_show (self, 0, 0);
  else
    sb_time_viewport_show (self, floor (range->from), floor (range->to));
}

static void
sb_time_viewport_class_init (SbTimeViewportClass *klass)
{
  /**
   * SbTimeViewport::changed:
   *
   * Another time is to be shown.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed",
                                          G_TYPE_FROM_CLASS (klass),
                                          G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);

  /**
   * SbTimeViewport::chosen:
   *
   * The person asked by keys for another time, even where it is still the same.
   * Who does not see the chart has to be told which one shows.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen",
                                         G_TYPE_FROM_CLASS (klass),
                                         G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);
}

static void
sb_time_viewport_init (SbTimeViewport *self)
{
}

SbTimeViewport *
sb_time_viewport_new (void)
{
  return g_object_new (SB_TYPE_TIME_VIEWPORT, NULL);
}

gint64
sb_time_viewport_get_from (SbTimeViewport *self)
{
  g_return_val_if_fail (SB_IS_TIME_VIEWPORT (self), 0);

  return self->from;
}

gint64
sb_time_viewport_get_to (SbTimeViewport *self)
{
  g_return_val_if_fail (SB_IS_TIME_VIEWPORT (self), 0);

  return self->to;
}

/**
 * sb_time_viewport_get_shown:
 *
 * What shows, also where that is all.
 */
SbTimeRange
sb_time_viewport_get_shown (SbTimeViewport *self)
{
  g_return_val_if_fail (SB_IS_TIME_VIEWPORT (self), (SbTimeRange) { 0 });

  return get_shown (self);
}

/**
 * sb_time_viewport_set_points:
 * @points: what the points span
 *
 * Nobody is told of that.
 */
void
sb_time_viewport_set_points (SbTimeViewport    *self,
                             const SbTimeRange *points)
{
  g_return_if_fail (SB_IS_TIME_VIEWPORT (self));
  g_return_if_fail (points != NULL);

  self->points = *points;
}

/**
 * sb_time_viewport_set_limits:
 * @first: in seconds of Unix time
 * @last: in seconds of Unix time; not after @first for what the points span
 *
 * Tells what there is, where the points are but a part of it: so far can be
 * dragged and zoomed.
 */
void
sb_time_viewport_set_limits (SbTimeViewport *self,
                             gint64          first,
                             gint64          last)
{
  g_return_if_fail (SB_IS_TIME_VIEWPORT (self));

  self->limits = (SbTimeRange) { first, last };
  if (self->to <= self->from)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * sb_time_viewport_show:
 * @from: in seconds of Unix time
 * @to: in seconds of Unix time; not after @from for all
 *
 * Shows this time; which it is is for the caller to say, even one of which
 * nothing is known.
 */
void
sb_time_viewport_show (SbTimeViewport *self,
                       gint64          from,
                       gint64          to)
{
  g_return_if_fail (SB_IS_TIME_VIEWPORT (self));

  if (self->from == from && self->to == to)
    return;

  self->from = from;
  self->to = to;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * sb_time_viewport_can_pan:
 *
 * Whether there is any time besides the one that shows.
 */
gboolean
sb_time_viewport_can_pan (SbTimeViewport *self)
{
  SbTimeRange bounds, shown;

  g_return_val_if_fail (SB_IS_TIME_VIEWPORT (self), FALSE);

  bounds = get_bounds (self);
  shown = get_shown (self);

  return shown.from > bounds.from || shown.to < bounds.to;
}

/**
 * sb_time_viewport_pan:
 * @seconds: how much later to go; less than 0 for earlier
 */
void
sb_time_viewport_pan (SbTimeViewport *self,
                      double          seconds)
{
  SbTimeRange bounds, shown;

  g_return_if_fail (SB_IS_TIME_VIEWPORT (self));

  if (!sb_time_viewport_can_pan (self))
    return;

  bounds = get_bounds (self);
  shown = get_shown (self);
  shown = sb_time_range_pan (&shown, &bounds, seconds);
  show_inside (self, &shown);
}

/**
 * sb_time_viewport_zoom:
 * @about: the time that stays where it is
 * @factor: how many times as much to show
 */
void
sb_time_viewport_zoom (SbTimeViewport *self,
                       double          about,
                       double          factor)
{
  SbTimeRange bounds, shown;

  g_return_if_fail (SB_IS_TIME_VIEWPORT (self));
  g_return_if_fail (factor > 0);

  bounds = get_bounds (self);
  shown = get_shown (self);
  shown = sb_time_range_zoom (&shown, &bounds, about, factor);
  show_inside (self, &shown);
}

/**
 * sb_time_viewport_reveal:
 * @time: in seconds of Unix time
 *
 * Goes where @time shows, unless it does.
 */
void
sb_time_viewport_reveal (SbTimeViewport *self,
                         double          time)
{
  SbTimeRange bounds, shown;

  g_return_if_fail (SB_IS_TIME_VIEWPORT (self));

  bounds = get_bounds (self);
  shown = get_shown (self);
  if (sb_time_range_contains (&shown, time))
    return;

  shown = sb_time_range_reveal (&shown, &bounds, time);
  show_inside (self, &shown);
}

/**
 * sb_time_viewport_tell_chosen:
 *
 * To be called when the person has asked for another time by keys.
 */
void
sb_time_viewport_tell_chosen (SbTimeViewport *self)
{
  g_return_if_fail (SB_IS_TIME_VIEWPORT (self));

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

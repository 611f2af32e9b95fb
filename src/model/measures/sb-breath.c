/* sb-breath.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-breath.h"

/* Lungs neither start nor stop at once. */
static double
ease (double share)
{
  return (1 - cos (G_PI * share)) / 2;
}

/* Nobody counts half a second: the last number lasts so much longer. */
static guint
count (double moment,
       double part)
{
  return (guint) MAX (MIN (floor (moment) + 1, floor (part)), 1);
}

/**
 * sb_breath_at:
 * @pace: a pace to breathe at
 * @seconds: how long since the first breath began, from 0
 *
 * Returns: the moment of the breath
 */
SbBreath
sb_breath_at (const SbStepPace *pace,
              double            seconds)
{
  double moment = fmod (seconds, pace->in + pace->hold + pace->out);

  if (moment < pace->in)
    return (SbBreath) { SB_BREATH_IN, ease (moment / pace->in), count (moment, pace->in) };

  moment -= pace->in;
  if (moment < pace->hold)
    return (SbBreath) { SB_BREATH_HOLD, 1, count (moment, pace->hold) };

  moment -= pace->hold;
  return (SbBreath) { SB_BREATH_OUT, 1 - ease (moment / pace->out), count (moment, pace->out) };
}

/* sb-pace.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-pace.h"

/* A pace to breathe at that a person has chosen. Within these bounds nobody
 * gasps, and nobody holds the breath for long. */

typedef struct
{
  double shortest;
  double longest;
} Bounds;

static const Bounds bounds[] = {
  [SB_BREATH_IN] = { 2, 10 },
  [SB_BREATH_HOLD] = { 0, 7 },
  [SB_BREATH_OUT] = { 2, 15 },
};

/**
 * sb_pace_get_rate:
 * @pace: a pace to breathe at
 *
 * Returns: how many breaths a minute that is, to a tenth
 */
double
sb_pace_get_rate (const SbStepPace *pace)
{
  double seconds = pace->in + pace->hold + pace->out;

  g_return_val_if_fail (seconds > 0, 0);

  return round (600 / seconds) / 10;
}

/**
 * sb_pace_get_part:
 * @pace: a pace to breathe at
 * @part: a part of a breath
 *
 * Returns: how long it lasts, in seconds
 */
double
sb_pace_get_part (const SbStepPace *pace,
                  SbBreathPhase     part)
{
  switch (part)
    {
    case SB_BREATH_HOLD:
      return pace->hold;
    case SB_BREATH_OUT:
      return pace->out;
    case SB_BREATH_IN:
    default:
      return pace->in;
    }
}

/**
 * sb_pace_set_part:
 * @pace: a pace to breathe at
 * @part: a part of a breath
 * @seconds: how long it is to last
 *
 * Sets a part, as near to @seconds as is wise, and to the half of a second.
 */
void
sb_pace_set_part (SbStepPace    *pace,
                  SbBreathPhase  part,
                  double         seconds)
{
  double wise = isnan (seconds) ? bounds[part].shortest : CLAMP (seconds, bounds[part].shortest, bounds[part].longest);
  double rounded = round (wise / SB_PACE_STEP) * SB_PACE_STEP;

  switch (part)
    {
    case SB_BREATH_HOLD:
      pace->hold = rounded;
      return;
    case SB_BREATH_OUT:
      pace->out = rounded;
      return;
    case SB_BREATH_IN:
    default:
      pace->in = rounded;
    }
}

/**
 * sb_pace_get_shortest:
 * @part: a part of a breath
 *
 * Returns: how short one can make it, in seconds
 */
double
sb_pace_get_shortest (SbBreathPhase part)
{
  return bounds[part].shortest;
}

/**
 * sb_pace_get_longest:
 * @part: a part of a breath
 *
 * Returns: how long one can make it, in seconds
 */
double
sb_pace_get_longest (SbBreathPhase part)
{
  return bounds[part].longest;
}

/**
 * sb_pace_equal:
 * @a: a pace to breathe at
 * @b: another
 *
 * Returns: whether they are the same
 */
gboolean
sb_pace_equal (const SbStepPace *a,
               const SbStepPace *b)
{
  return a->in == b->in && a->hold == b->hold && a->out == b->out;
}

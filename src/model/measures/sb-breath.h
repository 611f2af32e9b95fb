/* sb-breath.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "sb-step.h"

G_BEGIN_DECLS

/**
 * SbBreathPhase:
 * @SB_BREATH_IN: breathe in
 * @SB_BREATH_HOLD: hold
 * @SB_BREATH_OUT: breathe out
 *
 * The parts of a breath.
 */
typedef enum
{
  SB_BREATH_IN,
  SB_BREATH_HOLD,
  SB_BREATH_OUT,
} SbBreathPhase;

/**
 * SbBreath:
 * @phase: which part of a breath it is
 * @fullness: how full the lungs are, from 0 to 1
 * @count: the number one has come to, who counts the seconds of this part from 1
 *
 * A moment of a paced breath.
 */
typedef struct
{
  SbBreathPhase phase;
  double fullness;
  guint count;
} SbBreath;

SbBreath sb_breath_at (const SbStepPace *pace,
                       double            seconds);

G_END_DECLS

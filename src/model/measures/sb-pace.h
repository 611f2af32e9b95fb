/* sb-pace.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-breath.h"

G_BEGIN_DECLS

/* What one changes it by, in seconds. */
#define SB_PACE_STEP 0.5

double   sb_pace_get_rate     (const SbStepPace *pace);
double   sb_pace_get_part     (const SbStepPace *pace,
                               SbBreathPhase     part);
void     sb_pace_set_part     (SbStepPace       *pace,
                               SbBreathPhase     part,
                               double            seconds);
double   sb_pace_get_shortest (SbBreathPhase     part);
double   sb_pace_get_longest  (SbBreathPhase     part);
gboolean sb_pace_equal        (const SbStepPace *a,
                               const SbStepPace *b);

G_END_DECLS

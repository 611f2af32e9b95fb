/* sb-time-gestures.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-time-layers.h"
#include "sb-time-viewport.h"

G_BEGIN_DECLS

void sb_time_gestures_add (SbChart        *chart,
                           SbTimeLayers   *layers,
                           SbTimeViewport *viewport);

G_END_DECLS

/* sb-time-gestures.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-time-chart.h"

G_BEGIN_DECLS

void sb_time_gestures_add (SbTimeChart *chart);

G_END_DECLS

/* sb-chart-voice.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-time-chart.h"

G_BEGIN_DECLS

void sb_chart_voice_add       (SbTimeChart *chart);
void sb_chart_voice_say_range (SbTimeChart *chart);

G_END_DECLS

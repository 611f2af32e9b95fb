/* sb-time-walk.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-chart.h"

G_BEGIN_DECLS

void sb_time_walk_install (SbChartClass *klass);

G_END_DECLS

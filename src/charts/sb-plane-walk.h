/* sb-plane-walk.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-chart.h"
#include "sb-plane-field.h"

G_BEGIN_DECLS

SbMark *sb_plane_walk (SbPlaneField *field,
                       SbMark       *from,
                       SbChartMove   move);

G_END_DECLS

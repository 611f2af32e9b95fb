/* sb-series-layers.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-chart.h"
#include "sb-series-layer.h"

G_BEGIN_DECLS

GPtrArray *sb_series_layers_list_marks (GPtrArray   *layers);
SbMark    *sb_series_layers_find_mark  (GPtrArray   *layers,
                                        SbMark      *from,
                                        SbChartMove  move);

G_END_DECLS

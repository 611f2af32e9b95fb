/* sb-chart-point.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SB_TYPE_CHART_POINT (sb_chart_point_get_type ())

G_DECLARE_FINAL_TYPE (SbChartPoint, sb_chart_point, SB, CHART_POINT, GObject)

SbChartPoint *sb_chart_point_new       (GDateTime    *time,
                                        double        value,
                                        const char   *label);
GDateTime    *sb_chart_point_get_time  (SbChartPoint *self);
double        sb_chart_point_get_value (SbChartPoint *self);
const char   *sb_chart_point_get_label (SbChartPoint *self);

G_END_DECLS

/* sb-time-chart.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-chart.h"
#include "sb-point-words.h"

G_BEGIN_DECLS

#define SB_TYPE_TIME_CHART (sb_time_chart_get_type ())

G_DECLARE_FINAL_TYPE (SbTimeChart, sb_time_chart, SB, TIME_CHART, SbChart)

GtkWidget  *sb_time_chart_new                 (void);
GListModel *sb_time_chart_get_series          (SbTimeChart    *self);
void        sb_time_chart_set_series          (SbTimeChart    *self,
                                               GListModel     *series);
void        sb_time_chart_set_range           (SbTimeChart    *self,
                                               double          minimum,
                                               double          maximum);
void        sb_time_chart_set_max_gap         (SbTimeChart    *self,
                                               guint           max_gap);
void        sb_time_chart_set_direction_label (SbTimeChart    *self,
                                               const char     *direction_label);
void        sb_time_chart_set_value_format    (SbTimeChart    *self,
                                               SbValueFormat   format,
                                               gpointer        user_data,
                                               GDestroyNotify  destroy);

G_END_DECLS

/* sb-time-chart.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-chart.h"
#include "sb-point-words.h"
#include "sb-time-viewport.h"

G_BEGIN_DECLS

#define SB_TYPE_TIME_CHART (sb_time_chart_get_type ())

G_DECLARE_FINAL_TYPE (SbTimeChart, sb_time_chart, SB, TIME_CHART, SbChart)

GtkWidget  *sb_time_chart_new                 (void);
GListModel *sb_time_chart_get_series          (SbTimeChart    *self);
void        sb_time_chart_set_series          (SbTimeChart    *self,
                                               GListModel     *series);
GListModel *sb_time_chart_get_marks           (SbTimeChart    *self);
void        sb_time_chart_set_marks           (SbTimeChart    *self,
                                               GListModel     *marks);
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
void        sb_time_chart_show_range          (SbTimeChart    *self,
                                               gint64          from,
                                               gint64          to);
gboolean    sb_time_chart_is_summarized       (SbTimeChart    *self);
SbTimeViewport *sb_time_chart_get_viewport    (SbTimeChart    *self);

G_END_DECLS

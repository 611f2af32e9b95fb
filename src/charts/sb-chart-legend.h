/* sb-chart-legend.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SB_TYPE_CHART_LEGEND (sb_chart_legend_get_type ())

G_DECLARE_FINAL_TYPE (SbChartLegend, sb_chart_legend, SB, CHART_LEGEND, GtkWidget)

GtkWidget  *sb_chart_legend_new            (void);
GListModel *sb_chart_legend_get_series     (SbChartLegend *self);
void        sb_chart_legend_set_series     (SbChartLegend *self,
                                            GListModel    *series);
void        sb_chart_legend_set_summarized (SbChartLegend *self,
                                            gboolean       summarized);

G_END_DECLS

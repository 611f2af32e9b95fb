/* sb-chart-view.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-data-table.h"

G_BEGIN_DECLS

#define SB_TYPE_CHART_VIEW (sb_chart_view_get_type ())

G_DECLARE_FINAL_TYPE (SbChartView, sb_chart_view, SB, CHART_VIEW, AdwBin)

void         sb_chart_view_set_chart (SbChartView *self,
                                      GtkWidget   *chart);
void         sb_chart_view_set_words (SbChartView *self,
                                      const char  *heading,
                                      const char  *summary,
                                      const char  *dates);
SbDataTable *sb_chart_view_get_table (SbChartView *self);

G_END_DECLS

/* sb-pairs-chart.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-chart.h"
#include "sb-pairs-list.h"

G_BEGIN_DECLS

#define SB_TYPE_PAIRS_CHART (sb_pairs_chart_get_type ())

G_DECLARE_FINAL_TYPE (SbPairsChart, sb_pairs_chart, SB, PAIRS_CHART, SbChart)

GtkWidget  *sb_pairs_chart_new                 (void);
GListModel *sb_pairs_chart_get_pairs           (SbPairsChart   *self);
void        sb_pairs_chart_set_pairs           (SbPairsChart   *self,
                                                GListModel     *pairs);
void        sb_pairs_chart_set_range           (SbPairsChart   *self,
                                                double          minimum,
                                                double          maximum);
const char *sb_pairs_chart_get_direction_label (SbPairsChart   *self);
void        sb_pairs_chart_set_direction_label (SbPairsChart   *self,
                                                const char     *direction_label);
void        sb_pairs_chart_set_labels          (SbPairsChart   *self,
                                                const char     *before_label,
                                                const char     *after_label);
void        sb_pairs_chart_set_format          (SbPairsChart   *self,
                                                SbPairFormat    format,
                                                gpointer        user_data,
                                                GDestroyNotify  destroy);

G_END_DECLS

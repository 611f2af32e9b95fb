/* sb-graph-view.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-graph.h"
#include "sb-time-chart.h"

G_BEGIN_DECLS

#define SB_TYPE_GRAPH_VIEW (sb_graph_view_get_type ())

G_DECLARE_FINAL_TYPE (SbGraphView, sb_graph_view, SB, GRAPH_VIEW, AdwBin)

void         sb_graph_view_set_graph        (SbGraphView *self,
                                             SbGraph     *graph);
void         sb_graph_view_set_other        (SbGraphView *self,
                                             SbGraph     *other);
void         sb_graph_view_set_with_trends  (SbGraphView *self,
                                             gboolean     with_trends);
void         sb_graph_view_set_with_details (SbGraphView *self,
                                             gboolean     with_details);
SbTimeChart *sb_graph_view_get_chart        (SbGraphView *self);

G_END_DECLS

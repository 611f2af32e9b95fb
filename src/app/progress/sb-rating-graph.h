/* sb-rating-graph.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-graph.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_RATING_GRAPH (sb_rating_graph_get_type ())

G_DECLARE_FINAL_TYPE (SbRatingGraph, sb_rating_graph, SB, RATING_GRAPH, SbGraph)

SbGraph *sb_rating_graph_new    (SbStore       *store,
                                 const char    *name,
                                 SbTracker     *tracker);
void     sb_rating_graph_update (SbRatingGraph *self);

G_END_DECLS

/* sb-topic-graph.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-graph.h"
#include "sb-topic.h"

G_BEGIN_DECLS

#define SB_TYPE_TOPIC_GRAPH (sb_topic_graph_get_type ())

G_DECLARE_FINAL_TYPE (SbTopicGraph, sb_topic_graph, SB, TOPIC_GRAPH, SbGraph)

SbGraph *sb_topic_graph_new (SbTopic *topic);

G_END_DECLS

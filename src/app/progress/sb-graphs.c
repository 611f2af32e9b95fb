/* sb-graphs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gtk/gtk.h>

#include "sb-graphs.h"
#include "sb-topic-graph.h"
#include "sb-topics.h"

static gpointer
create_topic_graph (gpointer topic,
                    gpointer user_data)
{
  SbGraph *graph = sb_topic_graph_new (topic);

  g_object_unref (topic);

  return graph;
}

/**
 * sb_graphs_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer full): a live list of all [class@Graph] that there are:
 *   results about the person's own self, those about bonds, then what they were
 *   asked in check-ins
 */
GListModel *
sb_graphs_new (SbContent *content,
               SbStore   *store)
{
  SbTopics *topics;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  topics = sb_topics_new (content, store);

  return G_LIST_MODEL (gtk_map_list_model_new (g_object_ref (sb_topics_get_list (topics)), create_topic_graph,
                                               topics, g_object_unref));
}

/* sb-graphs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gtk/gtk.h>

#include "sb-check-in-scales.h"
#include "sb-graphs.h"
#include "sb-rating-graph.h"
#include "sb-topic-graph.h"
#include "sb-topics.h"

#define STORE "store"

static gpointer
create_topic_graph (gpointer topic,
                    gpointer user_data)
{
  SbGraph *graph = sb_topic_graph_new (topic);

  g_object_unref (topic);

  return graph;
}

static GPtrArray *
create_ratings (SbStore *store)
{
  GPtrArray *graphs = g_ptr_array_new_with_free_func (g_object_unref);
  const char *const *names = sb_check_in_scales_list_names ();
  GListModel *trackers = sb_store_get_trackers (store);

  for (guint i = 0; names[i] != NULL; i++)
    g_ptr_array_add (graphs, sb_rating_graph_new (store, names[i], NULL));
  for (guint i = 0; i < g_list_model_get_n_items (trackers); i++)
    {
      g_autoptr (SbTracker) tracker = g_list_model_get_item (trackers, i);

      g_ptr_array_add (graphs, sb_rating_graph_new (store, sb_record_get_id (SB_RECORD (tracker)), tracker));
    }

  return graphs;
}

/* There may be very many: one is enough to know. */
static gboolean
has_check_ins (SbStore *store)
{
  const SbQuery any = { .type = SB_TYPE_CHECK_IN };
  g_autoptr (SbCheckIn) check_in = sb_store_find (store, &any);

  return check_in != NULL;
}

static void
trackers_changed_cb (GListStore *ratings)
{
  SbStore *store = g_object_get_data (G_OBJECT (ratings), STORE);
  g_autoptr (GPtrArray) graphs = NULL;

  if (!has_check_ins (store))
    {
      g_list_store_remove_all (ratings);
      return;
    }

  graphs = create_ratings (store);
  g_list_store_splice (ratings, 0, g_list_model_get_n_items (G_LIST_MODEL (ratings)), graphs->pdata, graphs->len);
}

static void
check_ins_changed_cb (GListStore *ratings)
{
  SbStore *store = g_object_get_data (G_OBJECT (ratings), STORE);
  gboolean any = has_check_ins (store);

  if (any != (g_list_model_get_n_items (G_LIST_MODEL (ratings)) > 0))
    trackers_changed_cb (ratings);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (ratings)); i++)
    {
      g_autoptr (SbRatingGraph) graph = g_list_model_get_item (G_LIST_MODEL (ratings), i);

      sb_rating_graph_update (graph);
    }
}

/* There is nothing to show before the first check-in. */
static GListModel *
list_ratings (SbStore *store)
{
  GListStore *ratings = g_list_store_new (SB_TYPE_GRAPH);

  g_object_set_data_full (G_OBJECT (ratings), STORE, g_object_ref (store), g_object_unref);
  g_signal_connect_object (store, "changed::SbCheckIn", G_CALLBACK (check_ins_changed_cb), ratings, G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_trackers (store), "items-changed",
                           G_CALLBACK (trackers_changed_cb), ratings, G_CONNECT_SWAPPED);
  trackers_changed_cb (ratings);

  return G_LIST_MODEL (ratings);
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
  g_autoptr (GListModel) results = NULL;
  g_autoptr (GListModel) ratings = NULL;
  GListStore *lists;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  topics = sb_topics_new (content, store);
  results = G_LIST_MODEL (gtk_map_list_model_new (g_object_ref (sb_topics_get_list (topics)), create_topic_graph,
                                                  topics, g_object_unref));
  ratings = list_ratings (store);
  lists = g_list_store_new (G_TYPE_LIST_MODEL);
  g_list_store_append (lists, results);
  g_list_store_append (lists, ratings);

  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (lists)));
}

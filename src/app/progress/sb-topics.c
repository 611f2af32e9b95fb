/* sb-topics.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-instruments.h"
#include "sb-topics.h"

/**
 * SbTopics:
 *
 * All that Progress can show: a topic for each instrument with scales, and for
 * each bond that it was answered about, as soon as there is a result.
 *
 * It alone follows the history, and tells the topics of their results. Had each
 * a filter of its own, one could be asked before it has heard of a change.
 */
struct _SbTopics
{
  GObject parent_instance;

  SbContent *content;
  SbStore *store;
  GListStore *list; /* of SbTopic */
};

G_DEFINE_FINAL_TYPE (SbTopics, sb_topics, G_TYPE_OBJECT)

/* The app's own before imported ones, and among those what is meant for trends
 * last. */
static int
get_rank (SbTopics *self,
          SbTopic  *topic)
{
  SbInstrument *instrument = sb_topic_get_instrument (topic);

  if (sb_content_find_instrument (self->content, sb_instrument_get_id (instrument)) == NULL)
    return 2;

  return sb_instrument_is_for_trend (instrument) ? 1 : 0;
}

/* The person's own self before bonds, and a bond of the past after the others. */
static int
compare_topics (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  SbTopic *first = (SbTopic *) a;
  SbTopic *second = (SbTopic *) b;
  int order = sb_topic_get_distance (first) - sb_topic_get_distance (second);
  g_autofree char *first_title = sb_topic_dup_title (first);
  g_autofree char *second_title = sb_topic_dup_title (second);

  if (order == 0)
    order = get_rank (user_data, first) - get_rank (user_data, second);

  return order != 0 ? order : g_utf8_collate (first_title, second_title);
}

/* Whether the list is these already: whoever shows it need hear of nothing. */
static gboolean
is_list (SbTopics  *self,
         GPtrArray *topics)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->list)) != topics->len)
    return FALSE;

  for (guint i = 0; i < topics->len; i++)
    {
      g_autoptr (SbTopic) topic = g_list_model_get_item (G_LIST_MODEL (self->list), i);

      if (topic != g_ptr_array_index (topics, i))
        return FALSE;
    }

  return TRUE;
}

static SbTopic *
dup_topic (SbTopics    *self,
           const SbRun *run)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->list)); i++)
    {
      g_autoptr (SbTopic) topic = g_list_model_get_item (G_LIST_MODEL (self->list), i);

      if (sb_topic_covers (topic, run))
        return g_steal_pointer (&topic);
    }

  return NULL;
}

static SbTopic *
create_topic (SbTopics    *self,
              const SbRun *run)
{
  SbInstrument *instrument = sb_instruments_find (self->content, self->store, run->instrument, run->version);

  if (instrument == NULL || g_list_model_get_n_items (sb_instrument_get_scales (instrument)) == 0)
    return NULL;

  return sb_topic_new (instrument, run, self->store);
}

/* Those that are there already hear that they may have changed. */
static void
add_topic (SbTopics    *self,
           GPtrArray   *topics,
           const SbRun *run)
{
  SbTopic *topic = dup_topic (self, run);

  if (topic != NULL)
    sb_topic_update (topic, run->n);
  else
    topic = create_topic (self, run);
  if (topic != NULL)
    g_ptr_array_add (topics, topic);
}

static void
tell_versions_apart (GPtrArray *topics)
{
  for (guint i = 0; i < topics->len; i++)
    {
      SbTopic *topic = g_ptr_array_index (topics, i);
      gboolean alike = FALSE;

      for (guint j = 0; j < topics->len; j++)
        alike |= sb_topic_is_like (topic, g_ptr_array_index (topics, j));
      sb_topic_set_with_version (topic, alike);
    }
}

/* Topics first hear of their results, and only then does anyone hear of topics
 * that come and go: who shows one shall find it up to date.  They come all at
 * once, so that the first of them is what is shown first. */
static void
changed_cb (SbTopics *self)
{
  g_autoptr (GPtrArray) topics = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) runs = NULL;

  g_assert (SB_IS_TOPICS (self));

  runs = sb_store_list_runs (self->store);
  for (guint i = 0; i < runs->len; i++)
    add_topic (self, topics, g_ptr_array_index (runs, i));
  tell_versions_apart (topics);
  g_ptr_array_sort_values_with_data (topics, compare_topics, self);

  if (!is_list (self, topics))
    g_list_store_splice (self->list, 0, g_list_model_get_n_items (G_LIST_MODEL (self->list)),
                         topics->pdata, topics->len);
}

/* A pack that comes or goes may be what answers are to be read with. */
static void
packs_changed_cb (SbTopics *self)
{
  g_assert (SB_IS_TOPICS (self));

  g_list_store_remove_all (self->list);
  changed_cb (self);
}

static void
sb_topics_dispose (GObject *object)
{
  SbTopics *self = SB_TOPICS (object);

  g_clear_object (&self->list);
  g_clear_object (&self->content);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (sb_topics_parent_class)->dispose (object);
}

static void
sb_topics_class_init (SbTopicsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_topics_dispose;
}

static void
sb_topics_init (SbTopics *self)
{
  self->list = g_list_store_new (SB_TYPE_TOPIC);
}

SbTopics *
sb_topics_new (SbContent *content,
               SbStore   *store)
{
  SbTopics *self;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  self = g_object_new (SB_TYPE_TOPICS, NULL);
  self->content = g_object_ref (content);
  self->store = g_object_ref (store);
  g_signal_connect_object (store, "changed::SbAssessment", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_people (store), "items-changed",
                           G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_packs (store), "items-changed",
                           G_CALLBACK (packs_changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return self;
}

/**
 * sb_topics_get_list:
 *
 * Returns: (transfer none): a live list of [class@Topic]: first those about the
 *   person's own self
 */
GListModel *
sb_topics_get_list (SbTopics *self)
{
  g_return_val_if_fail (SB_IS_TOPICS (self), NULL);

  return G_LIST_MODEL (self->list);
}

/* sb-topic.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-topic.h"
#include "sb-words.h"

/* More results than so many are read without waiting for them. */
#define MOST_AT_ONCE 200

/**
 * SbTopic:
 *
 * What Progress can show: the results of one version of an instrument, about
 * the person's own self or about one bond. Scores of other versions, or about
 * other people, are not to be compared with them.
 *
 * The results are read when somebody first asks for them: at once where they
 * are few, else by and by.
 */
struct _SbTopic
{
  GObject parent_instance;

  SbInstrument *instrument;
  char *instrument_id;
  char *version;   /* of the answers; the instrument may be of another */
  char *person_id; /* (nullable) */
  gboolean with_version;

  SbStore *store;
  GListModel *people; /* of SbPerson */

  guint n_results;       /* in the history */
  gboolean wanted;       /* somebody asked for the results */
  guint updating;        /* a source, or 0 */
  GCancellable *loading; /* (nullable) */
  GListStore *results;   /* of SbResult, the oldest first; empty until wanted */
};

G_DEFINE_FINAL_TYPE (SbTopic, sb_topic, G_TYPE_OBJECT)

enum
{
  PROP_TITLE = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static SbPerson *
dup_person (SbTopic *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->people); i++)
    {
      g_autoptr (SbPerson) person = g_list_model_get_item (self->people, i);

      if (g_strcmp0 (sb_record_get_id (SB_RECORD (person)), self->person_id) == 0)
        return g_steal_pointer (&person);
    }

  return NULL;
}

static void
people_changed_cb (SbTopic *self)
{
  g_assert (SB_IS_TOPIC (self));

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

static void
sb_topic_dispose (GObject *object)
{
  SbTopic *self = SB_TOPIC (object);

  g_clear_handle_id (&self->updating, g_source_remove);
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->instrument);
  g_clear_object (&self->people);
  g_clear_object (&self->store);
  g_clear_object (&self->results);

  G_OBJECT_CLASS (sb_topic_parent_class)->dispose (object);
}

static void
sb_topic_finalize (GObject *object)
{
  SbTopic *self = SB_TOPIC (object);

  g_clear_pointer (&self->instrument_id, g_free);
  g_clear_pointer (&self->version, g_free);
  g_clear_pointer (&self->person_id, g_free);

  G_OBJECT_CLASS (sb_topic_parent_class)->finalize (object);
}

static void
sb_topic_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_take_string (value, sb_topic_dup_title (SB_TOPIC (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_topic_class_init (SbTopicClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sb_topic_dispose;
  object_class->finalize = sb_topic_finalize;
  object_class->get_property = sb_topic_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_topic_init (SbTopic *self)
{
  self->results = g_list_store_new (SB_TYPE_RESULT);
}

/**
 * sb_topic_new:
 * @instrument: what turns answers into scores
 * @run: the assessments that it is about
 * @store: what the person did
 */
SbTopic *
sb_topic_new (SbInstrument *instrument,
              const SbRun  *run,
              SbStore      *store)
{
  SbTopic *self;

  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);
  g_return_val_if_fail (run != NULL, NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  self = g_object_new (SB_TYPE_TOPIC, NULL);
  self->instrument = g_object_ref (instrument);
  self->instrument_id = g_strdup (run->instrument);
  self->version = g_strdup (run->version);
  self->person_id = g_strdup (run->person);
  self->n_results = run->n;
  self->store = g_object_ref (store);
  self->people = g_object_ref (sb_store_get_people (store));
  g_signal_connect_object (self->people, "items-changed", G_CALLBACK (people_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * sb_topic_dup_person_name:
 *
 * Returns: (transfer full) (nullable): with whom the bond is
 */
char *
sb_topic_dup_person_name (SbTopic *self)
{
  g_autoptr (SbPerson) person = NULL;

  g_return_val_if_fail (SB_IS_TOPIC (self), NULL);

  person = self->person_id != NULL ? dup_person (self) : NULL;

  return person != NULL ? g_strdup (sb_person_get_name (person)) : NULL;
}

/**
 * sb_topic_dup_title:
 *
 * Returns: (transfer full): the title of the instrument, and with whom the bond
 *   is
 */
char *
sb_topic_dup_title (SbTopic *self)
{
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (SB_IS_TOPIC (self), NULL);

  name = sb_topic_dup_person_name (self);
  title = sb_words_with_person (sb_instrument_get_title (self->instrument), name);
  if (self->with_version)
    {
      g_autofree char *bare = g_steal_pointer (&title);

      /* Translators: the title of a questionnaire and its version */
      title = g_strdup_printf (_ ("%s (version %s)"), bare, self->version);
    }

  if (name == NULL)
    return g_steal_pointer (&title);

  /* Translators: the name of a person, and the title of a questionnaire about
   * the bond with that person */
  return g_strdup_printf (_ ("%s: %s"), name, title);
}

/**
 * sb_topic_get_distance:
 *
 * Returns: 0 for the person's own self, more for a bond, and yet more for one
 *   that was put away
 */
int
sb_topic_get_distance (SbTopic *self)
{
  g_autoptr (SbPerson) person = NULL;

  g_return_val_if_fail (SB_IS_TOPIC (self), 0);

  if (self->person_id == NULL)
    return 0;

  person = dup_person (self);

  return person != NULL && !sb_archivable_is_archived (SB_ARCHIVABLE (person)) ? 1 : 2;
}

/**
 * sb_topic_set_with_version:
 * @with_version: whether the title needs the version to be told from another
 */
void
sb_topic_set_with_version (SbTopic  *self,
                           gboolean  with_version)
{
  g_return_if_fail (SB_IS_TOPIC (self));

  if (self->with_version == with_version)
    return;

  self->with_version = with_version;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

/**
 * sb_topic_get_instrument:
 *
 * Returns: (transfer none)
 */
SbInstrument *
sb_topic_get_instrument (SbTopic *self)
{
  g_return_val_if_fail (SB_IS_TOPIC (self), NULL);

  return self->instrument;
}

static void
set_results (SbTopic   *self,
             GPtrArray *assessments)
{
  g_autoptr (GPtrArray) results = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < assessments->len; i++)
    g_ptr_array_add (results, sb_result_new (self->instrument, g_ptr_array_index (assessments, i)));
  g_list_store_splice (self->results, 0, g_list_model_get_n_items (G_LIST_MODEL (self->results)),
                       results->pdata, results->len);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (SbTopic) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) assessments = sb_store_load_finish (SB_STORE (source), result, &error);

  if (assessments != NULL)
    {
      g_clear_object (&self->loading);
      set_results (self, assessments);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_warning ("Results could not be read: %s", error->message);
}

static void
load_at_once (SbTopic       *self,
              const SbQuery *query)
{
  g_autoptr (GListModel) list = sb_store_list (self->store, query);
  g_autoptr (GPtrArray) assessments = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (assessments, g_list_model_get_item (list, i));
  set_results (self, assessments);
}

static void
load (SbTopic *self)
{
  const SbQuery query = {
    .type = SB_TYPE_ASSESSMENT,
    .instrument = self->instrument_id,
    .version = self->version,
    .person = self->person_id != NULL ? self->person_id : SB_QUERY_NOBODY,
    .by_completion = TRUE,
  };

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  if (self->n_results <= MOST_AT_ONCE || !sb_store_is_open (self->store))
    {
      load_at_once (self, &query);
      return;
    }

  self->loading = g_cancellable_new ();
  sb_store_load_async (self->store, &query, self->loading, loaded_cb, g_object_ref (self));
}

/**
 * sb_topic_get_results:
 *
 * Returns: (transfer none): a live list of [class@Result], the oldest first
 */
GListModel *
sb_topic_get_results (SbTopic *self)
{
  g_return_val_if_fail (SB_IS_TOPIC (self), NULL);

  if (!self->wanted)
    {
      self->wanted = TRUE;
      load (self);
    }

  return G_LIST_MODEL (self->results);
}

static void
update_cb (gpointer user_data)
{
  SbTopic *self = user_data;

  self->updating = 0;
  load (self);
}

/**
 * sb_topic_update:
 * @n_results: how many there are in the history now
 *
 * Tells the topic that its results may be others than before. Many changes that
 * come together are read once.
 */
void
sb_topic_update (SbTopic *self,
                 guint    n_results)
{
  g_return_if_fail (SB_IS_TOPIC (self));

  self->n_results = n_results;
  if (!self->wanted)
    return;

  if (n_results <= MOST_AT_ONCE)
    load (self);
  else if (self->updating == 0)
    self->updating = g_idle_add_once (update_cb, self);
}

/**
 * sb_topic_dup_scored:
 * @last: whether to give the last one, and not the first
 *
 * Returns: (transfer full) (nullable): the first result that has a score on
 *   @scale, or the last
 */
SbResult *
sb_topic_dup_scored (SbTopic  *self,
                     SbScale  *scale,
                     gboolean  last)
{
  GListModel *results;
  guint n_results;

  g_return_val_if_fail (SB_IS_TOPIC (self), NULL);
  g_return_val_if_fail (SB_IS_SCALE (scale), NULL);

  results = sb_topic_get_results (self);
  n_results = g_list_model_get_n_items (results);
  for (guint i = 0; i < n_results; i++)
    {
      g_autoptr (SbResult) result = g_list_model_get_item (results, last ? n_results - 1 - i : i);

      if (sb_result_is_scored (result, sb_scale_get_id (scale)))
        return g_steal_pointer (&result);
    }

  return NULL;
}

/**
 * sb_topic_covers:
 *
 * Returns: whether the results of @run belong to this topic
 */
gboolean
sb_topic_covers (SbTopic     *self,
                 const SbRun *run)
{
  g_return_val_if_fail (SB_IS_TOPIC (self), FALSE);
  g_return_val_if_fail (run != NULL, FALSE);

  return g_str_equal (self->instrument_id, run->instrument)
         && g_str_equal (self->version, run->version)
         && g_strcmp0 (self->person_id, run->person) == 0;
}

/**
 * sb_topic_is_like:
 *
 * Returns: whether only the version tells the two apart
 */
gboolean
sb_topic_is_like (SbTopic *self,
                  SbTopic *other)
{
  g_return_val_if_fail (SB_IS_TOPIC (self), FALSE);
  g_return_val_if_fail (SB_IS_TOPIC (other), FALSE);

  return self != other
         && g_str_equal (self->instrument_id, other->instrument_id)
         && g_strcmp0 (self->person_id, other->person_id) == 0;
}

/* sb-topic.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-topic.h"
#include "sb-words.h"

/**
 * SbTopic:
 *
 * What Progress can show: the results of one version of an instrument, about
 * the person's own self or about one bond. Scores of other versions, or about
 * other people, are not to be compared with them.
 */
struct _SbTopic
{
  GObject parent_instance;

  SbInstrument *instrument;
  char *instrument_id;
  char *version;   /* of the answers; the instrument may be of another */
  char *person_id; /* (nullable) */
  gboolean with_version;

  GListModel *people;  /* of SbPerson */
  GListStore *results; /* of SbResult, the oldest first */
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

  g_clear_object (&self->instrument);
  g_clear_object (&self->people);
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
 * @sample: one of the assessments that it is about
 * @people: a live list of [class@Person]
 */
SbTopic *
sb_topic_new (SbInstrument *instrument,
              SbAssessment *sample,
              GListModel   *people)
{
  SbTopic *self;

  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);
  g_return_val_if_fail (SB_IS_ASSESSMENT (sample), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (people), NULL);

  self = g_object_new (SB_TYPE_TOPIC, NULL);
  self->instrument = g_object_ref (instrument);
  self->instrument_id = g_strdup (sb_assessment_get_instrument_id (sample));
  self->version = g_strdup (sb_assessment_get_instrument_version (sample));
  self->person_id = g_strdup (sb_assessment_get_person_id (sample));
  self->people = g_object_ref (people);
  g_signal_connect_object (people, "items-changed", G_CALLBACK (people_changed_cb), self, G_CONNECT_SWAPPED);

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

/**
 * sb_topic_get_results:
 *
 * Returns: (transfer none): a live list of [class@Result], the oldest first
 */
GListModel *
sb_topic_get_results (SbTopic *self)
{
  g_return_val_if_fail (SB_IS_TOPIC (self), NULL);

  return G_LIST_MODEL (self->results);
}

/**
 * sb_topic_set_results:
 * @results: (transfer none) (element-type SbResult): the oldest first
 */
void
sb_topic_set_results (SbTopic   *self,
                      GPtrArray *results)
{
  g_return_if_fail (SB_IS_TOPIC (self));
  g_return_if_fail (results != NULL);

  g_list_store_splice (self->results, 0, g_list_model_get_n_items (G_LIST_MODEL (self->results)),
                       results->pdata, results->len);
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
  guint n_results;

  g_return_val_if_fail (SB_IS_TOPIC (self), NULL);
  g_return_val_if_fail (SB_IS_SCALE (scale), NULL);

  n_results = g_list_model_get_n_items (G_LIST_MODEL (self->results));
  for (guint i = 0; i < n_results; i++)
    {
      g_autoptr (SbResult) result = g_list_model_get_item (G_LIST_MODEL (self->results), last ? n_results - 1 - i : i);

      if (sb_result_is_scored (result, sb_scale_get_id (scale)))
        return g_steal_pointer (&result);
    }

  return NULL;
}

/**
 * sb_topic_covers:
 *
 * Returns: whether the result of @assessment belongs to this topic
 */
gboolean
sb_topic_covers (SbTopic      *self,
                 SbAssessment *assessment)
{
  g_return_val_if_fail (SB_IS_TOPIC (self), FALSE);
  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), FALSE);

  return g_str_equal (self->instrument_id, sb_assessment_get_instrument_id (assessment))
         && g_str_equal (self->version, sb_assessment_get_instrument_version (assessment))
         && g_strcmp0 (self->person_id, sb_assessment_get_person_id (assessment)) == 0;
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

/* sb-assessment.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-assessment.h"
#include "sb-time.h"

/**
 * SbAssessment:
 *
 * One filling-in of an instrument: the answers given so far, and whether it
 * is complete.  It knows the instrument by name alone, so that it outlives
 * the content that it was made with.
 */
struct _SbAssessment
{
  SbRecord    parent_instance;

  char       *instrument_id;
  char       *instrument_version;
  char       *person_id;          /* (nullable) */
  GDateTime  *started;
  GDateTime  *completed;          /* (nullable) */
  char       *note;
  GHashTable *answers;            /* (element-type GRefString int) by item */
};

G_DEFINE_FINAL_TYPE (SbAssessment, sb_assessment, SB_TYPE_RECORD)

enum
{
  PROP_0,
  PROP_INSTRUMENT_ID,
  PROP_INSTRUMENT_VERSION,
  PROP_PERSON_ID,
  PROP_STARTED,
  PROP_COMPLETED,
  PROP_NOTE,
  PROP_N_ANSWERS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
copy_answers (SbAssessment *self,
              SbAssessment *source)
{
  guint n_before = g_hash_table_size (self->answers);
  GHashTableIter iter;
  gpointer item;
  gpointer value;

  g_hash_table_remove_all (self->answers);
  g_hash_table_iter_init (&iter, source->answers);
  while (g_hash_table_iter_next (&iter, &item, &value))
    g_hash_table_insert (self->answers, g_ref_string_acquire (item), value);

  if (g_hash_table_size (self->answers) != n_before)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ANSWERS]);
}

static gint64
sb_assessment_get_time (SbRecord *record)
{
  return sb_time_from_date_time (SB_ASSESSMENT (record)->started);
}

static void
sb_assessment_add_words (SbRecord *record,
                         GString  *words)
{
  g_string_append (words, SB_ASSESSMENT (record)->note);
}

static void
sb_assessment_assign (SbRecord *record,
                      SbRecord *from)
{
  SbAssessment *self = SB_ASSESSMENT (record);
  SbAssessment *source = SB_ASSESSMENT (from);

  if (g_set_str (&self->instrument_id, source->instrument_id))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INSTRUMENT_ID]);
  if (g_set_str (&self->instrument_version, source->instrument_version))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INSTRUMENT_VERSION]);
  if (g_set_str (&self->person_id, source->person_id))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PERSON_ID]);

  sb_assessment_set_started (self, source->started);
  sb_assessment_set_completed (self, source->completed);
  sb_assessment_set_note (self, source->note);
  copy_answers (self, source);
}

static void
sb_assessment_finalize (GObject *object)
{
  SbAssessment *self = SB_ASSESSMENT (object);

  g_free (self->instrument_id);
  g_free (self->instrument_version);
  g_free (self->person_id);
  g_clear_pointer (&self->started, g_date_time_unref);
  g_clear_pointer (&self->completed, g_date_time_unref);
  g_free (self->note);
  g_hash_table_unref (self->answers);

  G_OBJECT_CLASS (sb_assessment_parent_class)->finalize (object);
}

static void
sb_assessment_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SbAssessment *self = SB_ASSESSMENT (object);

  switch (prop_id)
    {
    case PROP_INSTRUMENT_ID:
      g_value_set_string (value, self->instrument_id);
      break;
    case PROP_INSTRUMENT_VERSION:
      g_value_set_string (value, self->instrument_version);
      break;
    case PROP_PERSON_ID:
      g_value_set_string (value, self->person_id);
      break;
    case PROP_STARTED:
      g_value_set_boxed (value, self->started);
      break;
    case PROP_COMPLETED:
      g_value_set_boxed (value, self->completed);
      break;
    case PROP_NOTE:
      g_value_set_string (value, self->note);
      break;
    case PROP_N_ANSWERS:
      g_value_set_uint (value, sb_assessment_get_n_answers (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_assessment_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  SbAssessment *self = SB_ASSESSMENT (object);

  switch (prop_id)
    {
    case PROP_INSTRUMENT_ID:
      self->instrument_id = g_value_dup_string (value);
      break;
    case PROP_INSTRUMENT_VERSION:
      self->instrument_version = g_value_dup_string (value);
      break;
    case PROP_PERSON_ID:
      self->person_id = g_value_dup_string (value);
      break;
    case PROP_STARTED:
      sb_assessment_set_started (self, g_value_get_boxed (value));
      break;
    case PROP_COMPLETED:
      sb_assessment_set_completed (self, g_value_get_boxed (value));
      break;
    case PROP_NOTE:
      sb_assessment_set_note (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags mutable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * SbAssessment:instrument-id:
   *
   * Which questions were asked.
   */
  properties[PROP_INSTRUMENT_ID] = g_param_spec_string ("instrument-id", NULL, NULL, "", fixed);

  /**
   * SbAssessment:instrument-version:
   *
   * Which version of them.
   */
  properties[PROP_INSTRUMENT_VERSION] = g_param_spec_string ("instrument-version", NULL, NULL, "", fixed);

  /**
   * SbAssessment:person-id:
   *
   * The [class@Person] whom it is about, or %NULL if it is about no one bond.
   */
  properties[PROP_PERSON_ID] = g_param_spec_string ("person-id", NULL, NULL, NULL, fixed);

  /**
   * SbAssessment:started:
   *
   * When it was begun, in UTC; now if none is given.
   */
  properties[PROP_STARTED] = g_param_spec_boxed ("started", NULL, NULL, G_TYPE_DATE_TIME, mutable);

  /**
   * SbAssessment:completed:
   *
   * When it was completed, in UTC, or %NULL.
   */
  properties[PROP_COMPLETED] = g_param_spec_boxed ("completed", NULL, NULL, G_TYPE_DATE_TIME, mutable);

  /**
   * SbAssessment:note:
   *
   * The person's own words; never %NULL.
   */
  properties[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, "", mutable);

  /**
   * SbAssessment:n-answers:
   *
   * How many items are answered.
   */
  properties[PROP_N_ANSWERS] = g_param_spec_uint ("n-answers", NULL, NULL, 0, G_MAXUINT, 0,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_assessment_class_init (SbAssessmentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SbRecordClass *record_class = SB_RECORD_CLASS (klass);

  object_class->finalize = sb_assessment_finalize;
  object_class->get_property = sb_assessment_get_property;
  object_class->set_property = sb_assessment_set_property;

  record_class->get_time = sb_assessment_get_time;
  record_class->assign = sb_assessment_assign;
  record_class->add_words = sb_assessment_add_words;

  install_properties (object_class);
}

static void
sb_assessment_init (SbAssessment *self)
{
  self->started = g_date_time_new_now_utc ();
  self->note = g_strdup ("");
  self->answers = g_hash_table_new_full (g_str_hash, g_str_equal,
                                         (GDestroyNotify) g_ref_string_release, NULL);
}

/**
 * sb_assessment_new:
 * @person_id: (nullable): the person whom it is about
 *
 * Begins an assessment now.
 */
SbAssessment *
sb_assessment_new (const char *instrument_id,
                   const char *instrument_version,
                   const char *person_id)
{
  g_return_val_if_fail (instrument_id != NULL && *instrument_id != '\0', NULL);
  g_return_val_if_fail (instrument_version != NULL && *instrument_version != '\0', NULL);
  g_return_val_if_fail (person_id == NULL || g_uuid_string_is_valid (person_id), NULL);

  return g_object_new (SB_TYPE_ASSESSMENT,
                       "instrument-id", instrument_id,
                       "instrument-version", instrument_version,
                       "person-id", person_id,
                       NULL);
}

const char *
sb_assessment_get_instrument_id (SbAssessment *self)
{
  g_return_val_if_fail (SB_IS_ASSESSMENT (self), NULL);

  return self->instrument_id;
}

const char *
sb_assessment_get_instrument_version (SbAssessment *self)
{
  g_return_val_if_fail (SB_IS_ASSESSMENT (self), NULL);

  return self->instrument_version;
}

/**
 * sb_assessment_get_person_id:
 *
 * Returns: (transfer none) (nullable): the person whom it is about
 */
const char *
sb_assessment_get_person_id (SbAssessment *self)
{
  g_return_val_if_fail (SB_IS_ASSESSMENT (self), NULL);

  return self->person_id;
}

/**
 * sb_assessment_get_started:
 *
 * Returns: (transfer none): when it was begun, in UTC
 */
GDateTime *
sb_assessment_get_started (SbAssessment *self)
{
  g_return_val_if_fail (SB_IS_ASSESSMENT (self), NULL);

  return self->started;
}

void
sb_assessment_set_started (SbAssessment *self,
                           GDateTime    *started)
{
  g_return_if_fail (SB_IS_ASSESSMENT (self));
  g_return_if_fail (started != NULL);

  if (sb_time_set (&self->started, started))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STARTED]);
}

/**
 * sb_assessment_get_completed:
 *
 * Returns: (transfer none) (nullable): when it was completed, in UTC
 */
GDateTime *
sb_assessment_get_completed (SbAssessment *self)
{
  g_return_val_if_fail (SB_IS_ASSESSMENT (self), NULL);

  return self->completed;
}

/**
 * sb_assessment_set_completed:
 * @completed: (nullable): when it was completed
 */
void
sb_assessment_set_completed (SbAssessment *self,
                             GDateTime    *completed)
{
  g_return_if_fail (SB_IS_ASSESSMENT (self));

  if (sb_time_set (&self->completed, completed))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPLETED]);
}

/**
 * sb_assessment_complete:
 *
 * Says that it is completed now.
 */
void
sb_assessment_complete (SbAssessment *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  sb_assessment_set_completed (self, now);
}

gboolean
sb_assessment_is_complete (SbAssessment *self)
{
  g_return_val_if_fail (SB_IS_ASSESSMENT (self), FALSE);

  return self->completed != NULL;
}

const char *
sb_assessment_get_note (SbAssessment *self)
{
  g_return_val_if_fail (SB_IS_ASSESSMENT (self), NULL);

  return self->note;
}

void
sb_assessment_set_note (SbAssessment *self,
                        const char   *note)
{
  g_return_if_fail (SB_IS_ASSESSMENT (self));
  g_return_if_fail (note != NULL);

  if (g_set_str (&self->note, note))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTE]);
}

/**
 * sb_assessment_get_answer:
 *
 * Returns: the answer, or %SB_UNANSWERED
 */
int
sb_assessment_get_answer (SbAssessment *self,
                          const char   *item_id)
{
  gpointer value;

  g_return_val_if_fail (SB_IS_ASSESSMENT (self), SB_UNANSWERED);
  g_return_val_if_fail (item_id != NULL, SB_UNANSWERED);

  if (!g_hash_table_lookup_extended (self->answers, item_id, NULL, &value))
    return SB_UNANSWERED;

  return GPOINTER_TO_INT (value);
}

/**
 * sb_assessment_set_answer:
 * @value: the answer, or %SB_UNANSWERED to take it back
 */
void
sb_assessment_set_answer (SbAssessment *self,
                          const char   *item_id,
                          int           value)
{
  guint n_before;

  g_return_if_fail (SB_IS_ASSESSMENT (self));
  g_return_if_fail (item_id != NULL);

  n_before = g_hash_table_size (self->answers);
  if (value == SB_UNANSWERED)
    g_hash_table_remove (self->answers, item_id);
  else
    g_hash_table_replace (self->answers, g_ref_string_new_intern (item_id), GINT_TO_POINTER (value));

  if (g_hash_table_size (self->answers) != n_before)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ANSWERS]);
}

guint
sb_assessment_get_n_answers (SbAssessment *self)
{
  g_return_val_if_fail (SB_IS_ASSESSMENT (self), 0);

  return g_hash_table_size (self->answers);
}

/**
 * sb_assessment_list_items:
 *
 * Returns: (transfer container) (array zero-terminated=1): the items that are
 *   answered, in the order of their ids' bytes
 */
const char **
sb_assessment_list_items (SbAssessment *self)
{
  g_return_val_if_fail (SB_IS_ASSESSMENT (self), NULL);

  return sb_record_list_keys (self->answers);
}

/* sb-check-in.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-check-in.h"
#include "sb-time.h"

/**
 * SbCheckIn:
 *
 * How someone is at one moment: a number for each thing that was asked, and
 * words of their own for what was going on.
 */
struct _SbCheckIn
{
  SbRecord    parent_instance;

  GDateTime  *at;
  char       *note;
  GHashTable *ratings; /* (element-type GRefString double) by name */
  GStrv       tags;
};

G_DEFINE_FINAL_TYPE (SbCheckIn, sb_check_in, SB_TYPE_RECORD)

enum
{
  PROP_0,
  PROP_AT,
  PROP_NOTE,
  PROP_TAGS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gint64
sb_check_in_get_time (SbRecord *record)
{
  return sb_time_from_date_time (SB_CHECK_IN (record)->at);
}

static void
sb_check_in_add_words (SbRecord *record,
                       GString  *words)
{
  SbCheckIn *self = SB_CHECK_IN (record);

  g_string_append (words, self->note);
  for (const char *const *tag = sb_check_in_get_tags (self); *tag != NULL; tag++)
    g_string_append_printf (words, "\n%s", *tag);
}

static void
sb_check_in_assign (SbRecord *record,
                    SbRecord *from)
{
  SbCheckIn *self = SB_CHECK_IN (record);
  SbCheckIn *source = SB_CHECK_IN (from);
  GHashTableIter iter;
  gpointer name;
  gpointer value;

  sb_check_in_set_at (self, source->at);
  sb_check_in_set_note (self, source->note);
  sb_check_in_set_tags (self, sb_check_in_get_tags (source));

  g_hash_table_remove_all (self->ratings);
  g_hash_table_iter_init (&iter, source->ratings);
  while (g_hash_table_iter_next (&iter, &name, &value))
    sb_check_in_set_rating (self, name, *(double *) value);
}

static void
sb_check_in_finalize (GObject *object)
{
  SbCheckIn *self = SB_CHECK_IN (object);

  g_clear_pointer (&self->at, g_date_time_unref);
  g_free (self->note);
  g_hash_table_unref (self->ratings);
  g_strfreev (self->tags);

  G_OBJECT_CLASS (sb_check_in_parent_class)->finalize (object);
}

static void
sb_check_in_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  SbCheckIn *self = SB_CHECK_IN (object);

  switch (prop_id)
    {
    case PROP_AT:
      g_value_set_boxed (value, self->at);
      break;
    case PROP_NOTE:
      g_value_set_string (value, self->note);
      break;
    case PROP_TAGS:
      g_value_set_boxed (value, self->tags);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_check_in_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  SbCheckIn *self = SB_CHECK_IN (object);

  switch (prop_id)
    {
    case PROP_AT:
      sb_check_in_set_at (self, g_value_get_boxed (value));
      break;
    case PROP_NOTE:
      sb_check_in_set_note (self, g_value_get_string (value));
      break;
    case PROP_TAGS:
      sb_check_in_set_tags (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_check_in_class_init (SbCheckInClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SbRecordClass *record_class = SB_RECORD_CLASS (klass);
  const GParamFlags mutable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sb_check_in_finalize;
  object_class->get_property = sb_check_in_get_property;
  object_class->set_property = sb_check_in_set_property;

  record_class->get_time = sb_check_in_get_time;
  record_class->assign = sb_check_in_assign;
  record_class->add_words = sb_check_in_add_words;

  /**
   * SbCheckIn:at:
   *
   * The moment, in UTC; now if none is given.
   */
  properties[PROP_AT] = g_param_spec_boxed ("at", NULL, NULL, G_TYPE_DATE_TIME, mutable);

  /**
   * SbCheckIn:note:
   *
   * The person's own words; never %NULL.
   */
  properties[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, "", mutable);

  /**
   * SbCheckIn:tags:
   *
   * Words for what was going on, in the order in which they were given.
   */
  properties[PROP_TAGS] = g_param_spec_boxed ("tags", NULL, NULL, G_TYPE_STRV, mutable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_check_in_init (SbCheckIn *self)
{
  self->at = g_date_time_new_now_utc ();
  self->note = g_strdup ("");
  self->tags = g_new0 (char *, 1);
  self->ratings = g_hash_table_new_full (g_str_hash, g_str_equal,
                                         (GDestroyNotify) g_ref_string_release, g_free);
}

/**
 * sb_check_in_new:
 * @at: (nullable): the moment; now if %NULL
 */
SbCheckIn *
sb_check_in_new (GDateTime *at)
{
  SbCheckIn *self = g_object_new (SB_TYPE_CHECK_IN, NULL);

  if (at != NULL)
    sb_check_in_set_at (self, at);
  return self;
}

/**
 * sb_check_in_get_at:
 *
 * Returns: (transfer none): the moment, in UTC
 */
GDateTime *
sb_check_in_get_at (SbCheckIn *self)
{
  g_return_val_if_fail (SB_IS_CHECK_IN (self), NULL);

  return self->at;
}

void
sb_check_in_set_at (SbCheckIn *self,
                    GDateTime *at)
{
  g_return_if_fail (SB_IS_CHECK_IN (self));
  g_return_if_fail (at != NULL);

  if (sb_time_set (&self->at, at))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AT]);
}

const char *
sb_check_in_get_note (SbCheckIn *self)
{
  g_return_val_if_fail (SB_IS_CHECK_IN (self), NULL);

  return self->note;
}

void
sb_check_in_set_note (SbCheckIn  *self,
                      const char *note)
{
  g_return_if_fail (SB_IS_CHECK_IN (self));
  g_return_if_fail (note != NULL);

  if (g_set_str (&self->note, note))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTE]);
}

/**
 * sb_check_in_get_rating:
 * @value: (out) (optional): the rating
 *
 * Returns: whether @name was rated
 */
gboolean
sb_check_in_get_rating (SbCheckIn  *self,
                        const char *name,
                        double     *value)
{
  double *rating;

  g_return_val_if_fail (SB_IS_CHECK_IN (self), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  rating = g_hash_table_lookup (self->ratings, name);
  if (rating != NULL && value != NULL)
    *value = *rating;
  return rating != NULL;
}

/**
 * sb_check_in_set_rating:
 * @value: a number no farther from 0 than %SB_CHECK_IN_LARGEST_RATING
 */
void
sb_check_in_set_rating (SbCheckIn  *self,
                        const char *name,
                        double      value)
{
  g_return_if_fail (SB_IS_CHECK_IN (self));
  g_return_if_fail (name != NULL);
  g_return_if_fail (fabs (value) <= SB_CHECK_IN_LARGEST_RATING);

  g_hash_table_replace (self->ratings, g_ref_string_new_intern (name),
                        g_memdup2 (&value, sizeof value));
}

void
sb_check_in_clear_rating (SbCheckIn  *self,
                          const char *name)
{
  g_return_if_fail (SB_IS_CHECK_IN (self));
  g_return_if_fail (name != NULL);

  g_hash_table_remove (self->ratings, name);
}

/**
 * sb_check_in_list_ratings:
 *
 * Returns: (transfer container) (array zero-terminated=1): the names of what
 *   was rated, in the order of their bytes
 */
const char **
sb_check_in_list_ratings (SbCheckIn *self)
{
  g_return_val_if_fail (SB_IS_CHECK_IN (self), NULL);

  return sb_record_list_keys (self->ratings);
}

/**
 * sb_check_in_get_tags:
 *
 * Returns: (transfer none) (array zero-terminated=1): the tags, in order
 */
const char *const *
sb_check_in_get_tags (SbCheckIn *self)
{
  g_return_val_if_fail (SB_IS_CHECK_IN (self), NULL);

  return (const char *const *) self->tags;
}

/* The same for two tags that a person would call the same. */
static char *
fold_tag (const char *tag)
{
  g_autofree char *composed = g_utf8_normalize (tag, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (composed, -1);

  return g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
}

static GStrv
dup_sound_tags (const char *const *tags)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    {
      g_autofree char *tag = g_strstrip (g_strdup (tags[i]));

      if (*tag != '\0' && g_hash_table_add (seen, fold_tag (tag)))
        g_strv_builder_take (builder, g_steal_pointer (&tag));
    }

  return g_strv_builder_end (builder);
}

/**
 * sb_check_in_set_tags:
 * @tags: (nullable) (array zero-terminated=1): the tags, in order
 *
 * Takes each tag once, however it is written, and none that is empty.
 */
void
sb_check_in_set_tags (SbCheckIn         *self,
                      const char *const *tags)
{
  g_auto (GStrv) sound = NULL;

  g_return_if_fail (SB_IS_CHECK_IN (self));

  /* Most have none, and there are many check-ins. */
  if (self->tags[0] == NULL && (tags == NULL || tags[0] == NULL))
    return;

  sound = dup_sound_tags (tags);
  if (g_strv_equal ((const char *const *) sound, (const char *const *) self->tags))
    return;

  g_strfreev (self->tags);
  self->tags = g_steal_pointer (&sound);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TAGS]);
}

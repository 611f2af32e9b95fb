/* sb-record.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-record.h"
#include "sb-time.h"

/**
 * SbRecord:
 *
 * What every record of the history has: an id that is the same on all
 * machines, when it was made, when it last changed (by which two versions of
 * it are merged), whether it is marked as deleted, and what a newer version
 * of the app wrote into it that this one does not know.
 */
typedef struct
{
  char     *id;
  gint64    created;
  gint64    changed;
  gint64    deleted; /* SB_TIME_NEVER if it is not */
  char     *extra;   /* (nullable): a JSON object */
  gboolean  lost;
} SbRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SbRecord, sb_record, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static SbRecordPrivate *
get_private (SbRecord *self)
{
  return sb_record_get_instance_private (self);
}

static void
sb_record_constructed (GObject *object)
{
  SbRecordPrivate *priv = get_private (SB_RECORD (object));

  if (priv->id == NULL)
    priv->id = g_uuid_string_random ();

  G_OBJECT_CLASS (sb_record_parent_class)->constructed (object);
}

static void
sb_record_finalize (GObject *object)
{
  SbRecordPrivate *priv = get_private (SB_RECORD (object));

  g_free (priv->id);
  g_free (priv->extra);

  G_OBJECT_CLASS (sb_record_parent_class)->finalize (object);
}

static void
sb_record_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  SbRecord *self = SB_RECORD (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, sb_record_get_id (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_record_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  SbRecordPrivate *priv = get_private (SB_RECORD (object));

  switch (prop_id)
    {
    case PROP_ID:
      priv->id = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_record_class_init (SbRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = sb_record_constructed;
  object_class->finalize = sb_record_finalize;
  object_class->get_property = sb_record_get_property;
  object_class->set_property = sb_record_set_property;

  klass->get_time = sb_record_get_created;
  klass->get_rank = sb_record_get_time;

  /**
   * SbRecord:id:
   *
   * A UUID; a new one if none is given.
   */
  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, fixed);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_record_init (SbRecord *self)
{
  SbRecordPrivate *priv = get_private (self);

  priv->created = sb_time_now ();
  priv->changed = priv->created;
  priv->deleted = SB_TIME_NEVER;
}

const char *
sb_record_get_id (SbRecord *self)
{
  g_return_val_if_fail (SB_IS_RECORD (self), NULL);

  return get_private (self)->id;
}

gint64
sb_record_get_created (SbRecord *self)
{
  g_return_val_if_fail (SB_IS_RECORD (self), SB_TIME_NEVER);

  return get_private (self)->created;
}

gint64
sb_record_get_changed (SbRecord *self)
{
  g_return_val_if_fail (SB_IS_RECORD (self), SB_TIME_NEVER);

  return get_private (self)->changed;
}

/**
 * sb_record_get_deleted:
 *
 * Returns: when it was marked as deleted, or %SB_TIME_NEVER
 */
gint64
sb_record_get_deleted (SbRecord *self)
{
  g_return_val_if_fail (SB_IS_RECORD (self), SB_TIME_NEVER);

  return get_private (self)->deleted;
}

gboolean
sb_record_is_deleted (SbRecord *self)
{
  return sb_record_get_deleted (self) != SB_TIME_NEVER;
}

/**
 * sb_record_get_time:
 *
 * Returns: the moment that the record is about
 */
gint64
sb_record_get_time (SbRecord *self)
{
  g_return_val_if_fail (SB_IS_RECORD (self), SB_TIME_NEVER);

  return SB_RECORD_GET_CLASS (self)->get_time (self);
}

/**
 * sb_record_get_rank:
 *
 * Returns: by what the record is listed: the moment that it is about, unless
 *   the person says where it stands
 */
gint64
sb_record_get_rank (SbRecord *self)
{
  g_return_val_if_fail (SB_IS_RECORD (self), 0);

  return SB_RECORD_GET_CLASS (self)->get_rank (self);
}

/**
 * sb_record_get_extra:
 *
 * Returns: (transfer none) (nullable): a JSON object of what this version
 *   does not know
 */
const char *
sb_record_get_extra (SbRecord *self)
{
  g_return_val_if_fail (SB_IS_RECORD (self), NULL);

  return get_private (self)->extra;
}

/**
 * sb_record_is_lost:
 *
 * Returns: whether it stands in the place of one that could not be read: then
 *   it says nothing, and must not be written over that
 */
gboolean
sb_record_is_lost (SbRecord *self)
{
  g_return_val_if_fail (SB_IS_RECORD (self), FALSE);

  return get_private (self)->lost;
}

void
sb_record_set_lost (SbRecord *self)
{
  g_return_if_fail (SB_IS_RECORD (self));

  get_private (self)->lost = TRUE;
}

/**
 * sb_record_dup_words:
 *
 * Returns: (transfer full): what the person wrote in it, to be found by its
 *   words; empty where that is nothing
 */
char *
sb_record_dup_words (SbRecord *self)
{
  GString *words = g_string_new (NULL);

  g_return_val_if_fail (SB_IS_RECORD (self), g_string_free_and_steal (words));

  if (SB_RECORD_GET_CLASS (self)->add_words != NULL)
    SB_RECORD_GET_CLASS (self)->add_words (self, words);

  return g_string_free_and_steal (words);
}

/**
 * sb_record_set_stamps:
 * @deleted: when it was marked as deleted, or %SB_TIME_NEVER
 *
 * For what reads records from somewhere.
 */
void
sb_record_set_stamps (SbRecord *self,
                      gint64    created,
                      gint64    changed,
                      gint64    deleted)
{
  SbRecordPrivate *priv = get_private (self);

  g_return_if_fail (SB_IS_RECORD (self));
  g_return_if_fail (created != SB_TIME_NEVER);
  g_return_if_fail (changed != SB_TIME_NEVER);

  priv->created = created;
  priv->changed = changed;
  priv->deleted = deleted;
}

/**
 * sb_record_set_extra:
 * @extra: (nullable): a JSON object
 */
void
sb_record_set_extra (SbRecord   *self,
                     const char *extra)
{
  g_return_if_fail (SB_IS_RECORD (self));

  g_set_str (&get_private (self)->extra, extra);
}

/**
 * sb_record_touch:
 *
 * Stamps a change.  It always comes after the one before, even if the clock
 * was set back since: an edit wins over what it edited.
 */
void
sb_record_touch (SbRecord *self)
{
  SbRecordPrivate *priv = get_private (self);

  g_return_if_fail (SB_IS_RECORD (self));

  priv->changed = MIN (MAX (sb_time_now (), priv->changed + 1), SB_TIME_MAXIMUM);
}

/**
 * sb_record_delete:
 *
 * Marks the record as deleted.  Its content stays, so that this can be undone.
 */
void
sb_record_delete (SbRecord *self)
{
  SbRecordPrivate *priv = get_private (self);

  g_return_if_fail (SB_IS_RECORD (self));

  sb_record_touch (self);
  priv->deleted = priv->changed;
}

void
sb_record_restore (SbRecord *self)
{
  g_return_if_fail (SB_IS_RECORD (self));

  sb_record_touch (self);
  get_private (self)->deleted = SB_TIME_NEVER;
}

/**
 * sb_record_compare:
 *
 * Compares by rank, then by id: the order in which records are listed.
 */
int
sb_record_compare (SbRecord *a,
                   SbRecord *b)
{
  gint64 rank_a = sb_record_get_rank (a);
  gint64 rank_b = sb_record_get_rank (b);

  if (rank_a != rank_b)
    return rank_a < rank_b ? -1 : 1;

  return strcmp (sb_record_get_id (a), sb_record_get_id (b));
}

/**
 * sb_record_assign:
 * @from: a record of the same type
 *
 * Makes @self a copy of @from in everything but its id.
 */
void
sb_record_assign (SbRecord *self,
                  SbRecord *from)
{
  SbRecordPrivate *source = get_private (from);

  g_return_if_fail (SB_IS_RECORD (self));
  g_return_if_fail (G_OBJECT_TYPE (self) == G_OBJECT_TYPE (from));

  g_object_freeze_notify (G_OBJECT (self));
  sb_record_set_stamps (self, source->created, source->changed, source->deleted);
  sb_record_set_extra (self, source->extra);
  get_private (self)->lost = source->lost;
  SB_RECORD_GET_CLASS (self)->assign (self, from);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * sb_record_renew:
 * @from: another record of the same type and id, made anew
 *
 * Makes @self say what @from says, as if it had been edited: it keeps when it
 * was made, and what this version does not know of it.
 */
void
sb_record_renew (SbRecord *self,
                 SbRecord *from)
{
  SbRecordPrivate *priv = get_private (self);
  g_autofree char *extra = g_strdup (priv->extra);
  gint64 created = priv->created;
  gint64 changed = MAX (priv->changed, get_private (from)->changed);

  sb_record_assign (self, from);
  sb_record_set_stamps (self, created, changed, priv->deleted);
  if (priv->extra == NULL)
    sb_record_set_extra (self, extra);
}

/**
 * sb_record_dup:
 *
 * Returns: (transfer full): a copy with the same id, which another thread may
 *   have
 */
SbRecord *
sb_record_dup (SbRecord *self)
{
  SbRecord *copy;

  g_return_val_if_fail (SB_IS_RECORD (self), NULL);

  copy = g_object_new (G_OBJECT_TYPE (self), "id", get_private (self)->id, NULL);
  sb_record_assign (copy, self);
  return copy;
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * sb_record_list_keys:
 * @map: (element-type utf8 void): one of a record's maps
 *
 * Returns: (transfer container) (array zero-terminated=1): its keys in the
 *   order of their bytes, which is how they are written everywhere
 */
const char **
sb_record_list_keys (GHashTable *map)
{
  guint n;
  const char **keys = (const char **) g_hash_table_get_keys_as_array (map, &n);

  qsort (keys, n, sizeof *keys, compare_keys);
  return keys;
}

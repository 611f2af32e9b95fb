/* sb-archivable.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-archivable.h"
#include "sb-time.h"

/**
 * SbArchivable:
 *
 * A record that can be put aside.  It keeps what belongs to it, and is not
 * asked about any more until it is taken back.
 */
typedef struct
{
  GDateTime *archived; /* (nullable) */
} SbArchivablePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SbArchivable, sb_archivable, SB_TYPE_RECORD)

enum
{
  PROP_0,
  PROP_ARCHIVED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static SbArchivablePrivate *
get_private (SbArchivable *self)
{
  return sb_archivable_get_instance_private (self);
}

static void
sb_archivable_assign (SbRecord *record,
                      SbRecord *from)
{
  sb_archivable_set_archived (SB_ARCHIVABLE (record), get_private (SB_ARCHIVABLE (from))->archived);
}

static void
sb_archivable_finalize (GObject *object)
{
  g_clear_pointer (&get_private (SB_ARCHIVABLE (object))->archived, g_date_time_unref);

  G_OBJECT_CLASS (sb_archivable_parent_class)->finalize (object);
}

static void
sb_archivable_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ARCHIVED:
      g_value_set_boxed (value, get_private (SB_ARCHIVABLE (object))->archived);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_archivable_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_ARCHIVED:
      sb_archivable_set_archived (SB_ARCHIVABLE (object), g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_archivable_class_init (SbArchivableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags mutable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sb_archivable_finalize;
  object_class->get_property = sb_archivable_get_property;
  object_class->set_property = sb_archivable_set_property;

  SB_RECORD_CLASS (klass)->assign = sb_archivable_assign;

  /**
   * SbArchivable:archived:
   *
   * When it was put aside, in UTC, or %NULL.
   */
  properties[PROP_ARCHIVED] = g_param_spec_boxed ("archived", NULL, NULL, G_TYPE_DATE_TIME, mutable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_archivable_init (SbArchivable *self)
{
}

/**
 * sb_archivable_get_archived:
 *
 * Returns: (transfer none) (nullable): when it was put aside, in UTC
 */
GDateTime *
sb_archivable_get_archived (SbArchivable *self)
{
  g_return_val_if_fail (SB_IS_ARCHIVABLE (self), NULL);

  return get_private (self)->archived;
}

/**
 * sb_archivable_set_archived:
 * @archived: (nullable): when it was put aside, or %NULL to have it back
 */
void
sb_archivable_set_archived (SbArchivable *self,
                            GDateTime    *archived)
{
  g_return_if_fail (SB_IS_ARCHIVABLE (self));

  if (sb_time_set (&get_private (self)->archived, archived))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ARCHIVED]);
}

gboolean
sb_archivable_is_archived (SbArchivable *self)
{
  g_return_val_if_fail (SB_IS_ARCHIVABLE (self), FALSE);

  return get_private (self)->archived != NULL;
}

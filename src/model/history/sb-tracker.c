/* sb-tracker.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-tracker.h"

/**
 * SbTracker:
 *
 * A scale of the person's own, asked at check-ins.  Its ratings stand there
 * under its id.  One that is archived keeps them, and is not asked any more.
 */
struct _SbTracker
{
  SbArchivable parent_instance;

  char *title;
  char *lowest;
  char *highest;
};

G_DEFINE_FINAL_TYPE (SbTracker, sb_tracker, SB_TYPE_ARCHIVABLE)

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_LOWEST,
  PROP_HIGHEST,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sb_tracker_assign (SbRecord *record,
                   SbRecord *from)
{
  SbTracker *self = SB_TRACKER (record);
  SbTracker *source = SB_TRACKER (from);

  sb_tracker_set_title (self, source->title);
  sb_tracker_set_lowest (self, source->lowest);
  sb_tracker_set_highest (self, source->highest);

  SB_RECORD_CLASS (sb_tracker_parent_class)->assign (record, from);
}

static void
sb_tracker_finalize (GObject *object)
{
  SbTracker *self = SB_TRACKER (object);

  g_free (self->title);
  g_free (self->lowest);
  g_free (self->highest);

  G_OBJECT_CLASS (sb_tracker_parent_class)->finalize (object);
}

static void
sb_tracker_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  SbTracker *self = SB_TRACKER (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_LOWEST:
      g_value_set_string (value, self->lowest);
      break;
    case PROP_HIGHEST:
      g_value_set_string (value, self->highest);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_tracker_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  SbTracker *self = SB_TRACKER (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      sb_tracker_set_title (self, g_value_get_string (value));
      break;
    case PROP_LOWEST:
      sb_tracker_set_lowest (self, g_value_get_string (value));
      break;
    case PROP_HIGHEST:
      sb_tracker_set_highest (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_tracker_class_init (SbTrackerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SbRecordClass *record_class = SB_RECORD_CLASS (klass);
  const GParamFlags mutable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sb_tracker_finalize;
  object_class->get_property = sb_tracker_get_property;
  object_class->set_property = sb_tracker_set_property;

  record_class->assign = sb_tracker_assign;

  /**
   * SbTracker:title:
   *
   * What is rated, in the person's words.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", mutable);

  /**
   * SbTracker:lowest:
   *
   * What the lowest rating means, in the person's words; may be empty.
   */
  properties[PROP_LOWEST] = g_param_spec_string ("lowest", NULL, NULL, "", mutable);

  /**
   * SbTracker:highest:
   *
   * What the highest rating means, in the person's words; may be empty.
   */
  properties[PROP_HIGHEST] = g_param_spec_string ("highest", NULL, NULL, "", mutable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_tracker_init (SbTracker *self)
{
  self->title = g_strdup ("");
  self->lowest = g_strdup ("");
  self->highest = g_strdup ("");
}

SbTracker *
sb_tracker_new (const char *title)
{
  g_return_val_if_fail (title != NULL, NULL);

  return g_object_new (SB_TYPE_TRACKER, "title", title, NULL);
}

const char *
sb_tracker_get_title (SbTracker *self)
{
  g_return_val_if_fail (SB_IS_TRACKER (self), NULL);

  return self->title;
}

void
sb_tracker_set_title (SbTracker  *self,
                      const char *title)
{
  g_return_if_fail (SB_IS_TRACKER (self));
  g_return_if_fail (title != NULL);

  if (g_set_str (&self->title, title))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

const char *
sb_tracker_get_lowest (SbTracker *self)
{
  g_return_val_if_fail (SB_IS_TRACKER (self), NULL);

  return self->lowest;
}

void
sb_tracker_set_lowest (SbTracker  *self,
                       const char *lowest)
{
  g_return_if_fail (SB_IS_TRACKER (self));
  g_return_if_fail (lowest != NULL);

  if (g_set_str (&self->lowest, lowest))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOWEST]);
}

const char *
sb_tracker_get_highest (SbTracker *self)
{
  g_return_val_if_fail (SB_IS_TRACKER (self), NULL);

  return self->highest;
}

void
sb_tracker_set_highest (SbTracker  *self,
                        const char *highest)
{
  g_return_if_fail (SB_IS_TRACKER (self));
  g_return_if_fail (highest != NULL);

  if (g_set_str (&self->highest, highest))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HIGHEST]);
}

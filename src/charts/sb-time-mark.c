/* sb-time-mark.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-time-mark.h"

/**
 * SbTimeMark:
 *
 * Something that happened at a time, or from then to another, which has no value
 * but may matter to those that have. It never changes.
 */
struct _SbTimeMark
{
  GObject parent_instance;

  GDateTime *time;
  GDateTime *end; /* (nullable) */
  char *title;
  char *icon_name; /* (nullable) */
  char *kind;
};

G_DEFINE_FINAL_TYPE (SbTimeMark, sb_time_mark, G_TYPE_OBJECT)

static void
sb_time_mark_finalize (GObject *object)
{
  SbTimeMark *self = SB_TIME_MARK (object);

  g_clear_pointer (&self->time, g_date_time_unref);
  g_clear_pointer (&self->end, g_date_time_unref);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->icon_name, g_free);
  g_clear_pointer (&self->kind, g_free);

  G_OBJECT_CLASS (sb_time_mark_parent_class)->finalize (object);
}

static void
sb_time_mark_class_init (SbTimeMarkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_time_mark_finalize;
}

static void
sb_time_mark_init (SbTimeMark *self)
{
}

/**
 * sb_time_mark_new:
 * @end: (nullable): when it ended, not before @time
 * @title: what it was
 * @icon_name: (nullable): what it looks like
 * @kind: "event" for what everything else is seen in the light of, which has a
 *   line through the plot; else what its owner likes, such as "session" or
 *   "note"
 */
SbTimeMark *
sb_time_mark_new (GDateTime  *time,
                  GDateTime  *end,
                  const char *title,
                  const char *icon_name,
                  const char *kind)
{
  SbTimeMark *self;

  g_return_val_if_fail (time != NULL, NULL);
  g_return_val_if_fail (end == NULL || g_date_time_compare (time, end) <= 0, NULL);
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (kind != NULL, NULL);

  self = g_object_new (SB_TYPE_TIME_MARK, NULL);
  self->time = g_date_time_ref (time);
  self->end = end != NULL ? g_date_time_ref (end) : NULL;
  self->title = g_strdup (title);
  self->icon_name = g_strdup (icon_name);
  self->kind = g_strdup (kind);

  return self;
}

/**
 * sb_time_mark_get_time:
 *
 * Returns: (transfer none)
 */
GDateTime *
sb_time_mark_get_time (SbTimeMark *self)
{
  g_return_val_if_fail (SB_IS_TIME_MARK (self), NULL);

  return self->time;
}

/**
 * sb_time_mark_get_end:
 *
 * Returns: (transfer none) (nullable)
 */
GDateTime *
sb_time_mark_get_end (SbTimeMark *self)
{
  g_return_val_if_fail (SB_IS_TIME_MARK (self), NULL);

  return self->end;
}

const char *
sb_time_mark_get_title (SbTimeMark *self)
{
  g_return_val_if_fail (SB_IS_TIME_MARK (self), NULL);

  return self->title;
}

/**
 * sb_time_mark_get_icon_name:
 *
 * Returns: (transfer none) (nullable)
 */
const char *
sb_time_mark_get_icon_name (SbTimeMark *self)
{
  g_return_val_if_fail (SB_IS_TIME_MARK (self), NULL);

  return self->icon_name;
}

const char *
sb_time_mark_get_kind (SbTimeMark *self)
{
  g_return_val_if_fail (SB_IS_TIME_MARK (self), NULL);

  return self->kind;
}

/**
 * sb_time_mark_is_event:
 *
 * Whether it has a line through the plot.
 */
gboolean
sb_time_mark_is_event (SbTimeMark *self)
{
  g_return_val_if_fail (SB_IS_TIME_MARK (self), FALSE);

  return g_str_equal (self->kind, "event");
}

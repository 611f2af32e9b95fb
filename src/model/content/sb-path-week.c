/* sb-path-week.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-path-week.h"

/**
 * SbPathWeek:
 *
 * A week of a path: a few small steps, none of which has a day. Immutable
 * once read.
 */
struct _SbPathWeek
{
  GObject parent_instance;

  char *id;
  char *title;
  char *text;
  GStrv steps;
};

G_DEFINE_FINAL_TYPE (SbPathWeek, sb_path_week, G_TYPE_OBJECT)

static void
sb_path_week_finalize (GObject *object)
{
  SbPathWeek *self = SB_PATH_WEEK (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->steps, g_strfreev);

  G_OBJECT_CLASS (sb_path_week_parent_class)->finalize (object);
}

static void
sb_path_week_class_init (SbPathWeekClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_path_week_finalize;
}

static void
sb_path_week_init (SbPathWeek *self)
{
}

/* What can be a step: something to do or to read. */
static void
check_step (const SbCursor *cursor,
            const char     *step)
{
  if (!g_str_has_prefix (step, "exercise:") && !g_str_has_prefix (step, "article:")
      && !g_str_has_prefix (step, "approach:"))
    sb_cursor_fault (cursor, "steps", _ ("is no exercise and no page: “%s”"), step);
}

/**
 * sb_path_week_read:
 * @cursor: where the week stands
 *
 * Returns: (transfer full): the week
 */
SbPathWeek *
sb_path_week_read (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "title", "text", "steps", NULL };
  SbPathWeek *self = g_object_new (SB_TYPE_PATH_WEEK, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->title = g_strdup (sb_cursor_get_text (cursor, "title"));
  self->text = g_strdup (sb_cursor_get_text (cursor, "text"));
  self->steps = sb_cursor_dup_ids (cursor, "steps");
  if (self->steps[0] == NULL)
    sb_cursor_fault (cursor, "steps", _ ("must have at least one entry"));
  for (guint i = 0; self->steps[i] != NULL; i++)
    check_step (cursor, self->steps[i]);
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_path_week_get_id:
 * @self: a week
 *
 * Returns: (transfer none): the name by which histories refer to it
 */
const char *
sb_path_week_get_id (SbPathWeek *self)
{
  g_return_val_if_fail (SB_IS_PATH_WEEK (self), NULL);

  return self->id;
}

/**
 * sb_path_week_get_title:
 * @self: a week
 *
 * Returns: (transfer none): its title
 */
const char *
sb_path_week_get_title (SbPathWeek *self)
{
  g_return_val_if_fail (SB_IS_PATH_WEEK (self), NULL);

  return self->title;
}

/**
 * sb_path_week_get_text:
 * @self: a week
 *
 * Returns: (transfer none): what it is for, as a line of content
 */
const char *
sb_path_week_get_text (SbPathWeek *self)
{
  g_return_val_if_fail (SB_IS_PATH_WEEK (self), NULL);

  return self->text;
}

/**
 * sb_path_week_get_steps:
 * @self: a week
 *
 * Returns: (transfer none) (array zero-terminated=1): its steps, as targets of
 *   links
 */
const char *const *
sb_path_week_get_steps (SbPathWeek *self)
{
  g_return_val_if_fail (SB_IS_PATH_WEEK (self), NULL);

  return (const char *const *) self->steps;
}

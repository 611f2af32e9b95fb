/* sb-goal.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-goal.h"

/**
 * SbGoal:
 *
 * Something that a person may wish to grow in.
 */
struct _SbGoal
{
  GObject parent_instance;

  char *id;
  char *title;
  char *about;
};

G_DEFINE_FINAL_TYPE (SbGoal, sb_goal, G_TYPE_OBJECT)

static void
sb_goal_finalize (GObject *object)
{
  SbGoal *self = SB_GOAL (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->about, g_free);

  G_OBJECT_CLASS (sb_goal_parent_class)->finalize (object);
}

static void
sb_goal_class_init (SbGoalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_goal_finalize;
}

static void
sb_goal_init (SbGoal *self)
{
}

/**
 * sb_goal_read:
 * @cursor: where the goal stands
 *
 * Returns: (transfer full): the goal
 */
SbGoal *
sb_goal_read (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "title", "about", NULL };
  SbGoal *self = g_object_new (SB_TYPE_GOAL, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->title = g_strdup (sb_cursor_get_text (cursor, "title"));
  self->about = g_strdup (sb_cursor_get_text (cursor, "about"));
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_goal_get_id:
 * @self: a goal
 *
 * Returns: (transfer none): its name in files and histories
 */
const char *
sb_goal_get_id (SbGoal *self)
{
  g_return_val_if_fail (SB_IS_GOAL (self), NULL);

  return self->id;
}

/**
 * sb_goal_get_title:
 * @self: a goal
 *
 * Returns: (transfer none): the goal in a few words
 */
const char *
sb_goal_get_title (SbGoal *self)
{
  g_return_val_if_fail (SB_IS_GOAL (self), NULL);

  return self->title;
}

/**
 * sb_goal_get_about:
 * @self: a goal
 *
 * Returns: (transfer none): what it means, in a sentence
 */
const char *
sb_goal_get_about (SbGoal *self)
{
  g_return_val_if_fail (SB_IS_GOAL (self), NULL);

  return self->about;
}

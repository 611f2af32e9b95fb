/* sb-step-part.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-step-part.h"

/**
 * SbStepPart:
 *
 * One of the things that a step offers: an option of a choice, a column of a
 * table, a place on a map, a line of a script. Immutable once read.
 */
struct _SbStepPart
{
  GObject parent_instance;

  char *id;
  char *title;
  char *text;
  char *example;
  char *to;
};

G_DEFINE_FINAL_TYPE (SbStepPart, sb_step_part, G_TYPE_OBJECT)

static void
sb_step_part_finalize (GObject *object)
{
  SbStepPart *self = SB_STEP_PART (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->example, g_free);
  g_clear_pointer (&self->to, g_free);

  G_OBJECT_CLASS (sb_step_part_parent_class)->finalize (object);
}

static void
sb_step_part_class_init (SbStepPartClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_step_part_finalize;
}

static void
sb_step_part_init (SbStepPart *self)
{
}

static SbStepPart *
read_part (const SbCursor     *cursor,
           const char         *title,
           const char *const  *members)
{
  SbStepPart *self = g_object_new (SB_TYPE_STEP_PART, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->title = g_strdup (sb_cursor_get_text (cursor, title));
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_step_part_read_option:
 * @cursor: where an option stands
 *
 * Returns: (transfer full): the part
 */
SbStepPart *
sb_step_part_read_option (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "label", "to", NULL };
  SbStepPart *self = read_part (cursor, "label", members);

  if (sb_cursor_has (cursor, "to"))
    self->to = g_strdup (sb_cursor_get_id (cursor, "to"));

  return self;
}

/**
 * sb_step_part_read:
 * @cursor: where a column or a place stands
 *
 * Returns: (transfer full): the part
 */
SbStepPart *
sb_step_part_read (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "title", NULL };

  return read_part (cursor, "title", members);
}

/**
 * sb_step_part_read_line:
 * @cursor: where a line of a script stands
 *
 * Returns: (transfer full): the part
 */
SbStepPart *
sb_step_part_read_line (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "title", "text", "example", NULL };
  SbStepPart *self = read_part (cursor, "title", members);

  self->text = g_strdup (sb_cursor_get_text (cursor, "text"));
  self->example = g_strdup (sb_cursor_get_optional_text (cursor, "example"));

  return self;
}

/**
 * sb_step_part_get_id:
 * @self: a part of a step
 *
 * Returns: (transfer none): the name by which its answer is kept
 */
const char *
sb_step_part_get_id (SbStepPart *self)
{
  g_return_val_if_fail (SB_IS_STEP_PART (self), NULL);

  return self->id;
}

/**
 * sb_step_part_get_title:
 * @self: a part of a step
 *
 * Returns: (transfer none): what it is called
 */
const char *
sb_step_part_get_title (SbStepPart *self)
{
  g_return_val_if_fail (SB_IS_STEP_PART (self), NULL);

  return self->title;
}

/**
 * sb_step_part_get_text:
 * @self: a part of a step
 *
 * Returns: (transfer none) (nullable): what it asks for, as a line of
 *   content; NULL but for a line of a script
 */
const char *
sb_step_part_get_text (SbStepPart *self)
{
  g_return_val_if_fail (SB_IS_STEP_PART (self), NULL);

  return self->text;
}

/**
 * sb_step_part_get_example:
 * @self: a part of a step
 *
 * Returns: (transfer none) (nullable): what somebody else might write
 */
const char *
sb_step_part_get_example (SbStepPart *self)
{
  g_return_val_if_fail (SB_IS_STEP_PART (self), NULL);

  return self->example;
}

/**
 * sb_step_part_get_to:
 * @self: a part of a step
 *
 * Returns: (transfer none) (nullable): where to go who chooses this option,
 *   as the target of a link: it says that something else comes first
 */
const char *
sb_step_part_get_to (SbStepPart *self)
{
  g_return_val_if_fail (SB_IS_STEP_PART (self), NULL);

  return self->to;
}

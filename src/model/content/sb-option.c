/* sb-option.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-option.h"

/**
 * SbOption:
 *
 * One of the answers that an instrument offers, in words, and the value that
 * it counts as.
 */
struct _SbOption
{
  GObject parent_instance;

  char *label;
  int value;
};

G_DEFINE_FINAL_TYPE (SbOption, sb_option, G_TYPE_OBJECT)

static void
sb_option_finalize (GObject *object)
{
  SbOption *self = SB_OPTION (object);

  g_clear_pointer (&self->label, g_free);

  G_OBJECT_CLASS (sb_option_parent_class)->finalize (object);
}

static void
sb_option_class_init (SbOptionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_option_finalize;
}

static void
sb_option_init (SbOption *self)
{
}

/**
 * sb_option_read:
 * @cursor: where the option stands
 *
 * Returns: (transfer full): the option
 */
SbOption *
sb_option_read (const SbCursor *cursor)
{
  static const char *const members[] = { "value", "label", NULL };
  SbOption *self = g_object_new (SB_TYPE_OPTION, NULL);

  self->value = sb_cursor_get_int (cursor, "value", -1000, 1000);
  self->label = g_strdup (sb_cursor_get_text (cursor, "label"));
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_option_get_value:
 * @self: an option
 *
 * Returns: what the option counts as
 */
int
sb_option_get_value (SbOption *self)
{
  g_return_val_if_fail (SB_IS_OPTION (self), 0);

  return self->value;
}

/**
 * sb_option_get_label:
 * @self: an option
 *
 * Returns: (transfer none): the option in words
 */
const char *
sb_option_get_label (SbOption *self)
{
  g_return_val_if_fail (SB_IS_OPTION (self), NULL);

  return self->label;
}

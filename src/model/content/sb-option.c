/* sb-option.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-option.h"

#define GREATEST_VALUE 1000
#define GREATEST_SCORE 10000

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
  double score; /* NAN where it counts as no answer */
  char *code;    /* (nullable) */
  char *system;  /* (nullable) */
  char *display; /* (nullable) */
  int value;
};

G_DEFINE_FINAL_TYPE (SbOption, sb_option, G_TYPE_OBJECT)

static void
sb_option_finalize (GObject *object)
{
  SbOption *self = SB_OPTION (object);

  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->code, g_free);
  g_clear_pointer (&self->system, g_free);
  g_clear_pointer (&self->display, g_free);

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
 * sb_option_new:
 * @value: the answer, which counts as itself
 * @label: the answer in words
 *
 * Returns: (transfer full): an option
 */
SbOption *
sb_option_new (int         value,
               const char *label)
{
  SbOption *self = g_object_new (SB_TYPE_OPTION, NULL);

  self->value = value;
  self->label = g_strdup (label);
  self->score = value;

  return self;
}

static double
read_score (SbOption       *self,
            const SbCursor *cursor)
{
  if (sb_cursor_get_boolean (cursor, "unscored", FALSE))
    return NAN;

  return sb_cursor_has (cursor, "score") ? sb_cursor_get_double (cursor, "score", -GREATEST_SCORE, GREATEST_SCORE)
                                         : self->value;
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
  static const char *const members[] = { "value", "label", "score", "unscored", "code", "system", "display", NULL };
  SbOption *self = g_object_new (SB_TYPE_OPTION, NULL);

  self->value = sb_cursor_get_int (cursor, "value", -GREATEST_VALUE, GREATEST_VALUE);
  self->label = g_strdup (sb_cursor_get_text (cursor, "label"));
  self->score = read_score (self, cursor);
  self->code = g_strdup (sb_cursor_get_optional_string (cursor, "code"));
  self->system = g_strdup (sb_cursor_get_optional_string (cursor, "system"));
  self->display = g_strdup (sb_cursor_get_optional_string (cursor, "display"));
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_option_get_value:
 * @self: an option
 *
 * Returns: the answer that is kept for it
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

/**
 * sb_option_get_score:
 * @self: an option
 *
 * Returns: what it counts as in a score; NAN where it counts as no answer
 */
double
sb_option_get_score (SbOption *self)
{
  g_return_val_if_fail (SB_IS_OPTION (self), NAN);

  return self->score;
}

/**
 * sb_option_get_code:
 * @self: an option
 *
 * Returns: (transfer none) (nullable): its code in a terminology
 */
const char *
sb_option_get_code (SbOption *self)
{
  g_return_val_if_fail (SB_IS_OPTION (self), NULL);

  return self->code;
}

/**
 * sb_option_get_system:
 * @self: an option
 *
 * Returns: (transfer none) (nullable): the address of that terminology
 */
const char *
sb_option_get_system (SbOption *self)
{
  g_return_val_if_fail (SB_IS_OPTION (self), NULL);

  return self->system;
}

/**
 * sb_option_get_display:
 * @self: an option
 *
 * Returns: (transfer none) (nullable): what that terminology calls it
 */
const char *
sb_option_get_display (SbOption *self)
{
  g_return_val_if_fail (SB_IS_OPTION (self), NULL);

  return self->display;
}

/* sb-illustration-label.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-illustration-label.h"

/* No drawing is larger. */
#define LARGEST 10000

/**
 * SbIllustrationLabel:
 *
 * Words in an illustration. They stand apart from the drawing, so that they
 * can be translated and follow the size of text that a person has chosen. One
 * with an id is a place that a map lets a person mark.
 */
struct _SbIllustrationLabel
{
  GObject parent_instance;

  char *id; /* (nullable) */
  char *text;
  double x;
  double y;
};

G_DEFINE_FINAL_TYPE (SbIllustrationLabel, sb_illustration_label, G_TYPE_OBJECT)

static void
sb_illustration_label_finalize (GObject *object)
{
  SbIllustrationLabel *self = SB_ILLUSTRATION_LABEL (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (sb_illustration_label_parent_class)->finalize (object);
}

static void
sb_illustration_label_class_init (SbIllustrationLabelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_illustration_label_finalize;
}

static void
sb_illustration_label_init (SbIllustrationLabel *self)
{
}

/**
 * sb_illustration_label_read:
 * @cursor: where the label stands
 *
 * Returns: (transfer full): the label
 */
SbIllustrationLabel *
sb_illustration_label_read (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "text", "x", "y", NULL };
  SbIllustrationLabel *self = g_object_new (SB_TYPE_ILLUSTRATION_LABEL, NULL);

  if (sb_cursor_has (cursor, "id"))
    self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->text = g_strdup (sb_cursor_get_text (cursor, "text"));
  self->x = sb_cursor_get_double (cursor, "x", 0, LARGEST);
  self->y = sb_cursor_get_double (cursor, "y", 0, LARGEST);
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_illustration_label_get_id:
 * @self: a label
 *
 * Returns: (transfer none) (nullable): by what name a map places something
 *   here; NULL where there is nothing to mark
 */
const char *
sb_illustration_label_get_id (SbIllustrationLabel *self)
{
  g_return_val_if_fail (SB_IS_ILLUSTRATION_LABEL (self), NULL);

  return self->id;
}

/**
 * sb_illustration_label_get_text:
 * @self: a label
 *
 * Returns: (transfer none): its words, as they are
 */
const char *
sb_illustration_label_get_text (SbIllustrationLabel *self)
{
  g_return_val_if_fail (SB_IS_ILLUSTRATION_LABEL (self), NULL);

  return self->text;
}

/**
 * sb_illustration_label_get_x:
 * @self: a label
 *
 * Returns: where its center is, in units of the drawing from its left
 */
double
sb_illustration_label_get_x (SbIllustrationLabel *self)
{
  g_return_val_if_fail (SB_IS_ILLUSTRATION_LABEL (self), 0);

  return self->x;
}

/**
 * sb_illustration_label_get_y:
 * @self: a label
 *
 * Returns: where its center is, in units of the drawing from its top
 */
double
sb_illustration_label_get_y (SbIllustrationLabel *self)
{
  g_return_val_if_fail (SB_IS_ILLUSTRATION_LABEL (self), 0);

  return self->y;
}

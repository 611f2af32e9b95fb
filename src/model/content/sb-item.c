/* sb-item.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-item.h"

/**
 * SbItem:
 *
 * One question or statement of an instrument, and the scale that it counts
 * for.
 */
struct _SbItem
{
  GObject parent_instance;

  char *id;
  char *text;
  char *scale;
  gboolean reverse;
};

G_DEFINE_FINAL_TYPE (SbItem, sb_item, G_TYPE_OBJECT)

static void
sb_item_finalize (GObject *object)
{
  SbItem *self = SB_ITEM (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->scale, g_free);

  G_OBJECT_CLASS (sb_item_parent_class)->finalize (object);
}

static void
sb_item_class_init (SbItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_item_finalize;
}

static void
sb_item_init (SbItem *self)
{
}

/**
 * sb_item_read:
 * @cursor: where the item stands
 *
 * Returns: (transfer full): the item
 */
SbItem *
sb_item_read (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "text", "scale", "reverse", NULL };
  SbItem *self = g_object_new (SB_TYPE_ITEM, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->text = g_strdup (sb_cursor_get_text (cursor, "text"));
  self->scale = g_strdup (sb_cursor_get_id (cursor, "scale"));
  self->reverse = sb_cursor_get_boolean (cursor, "reverse", FALSE);
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_item_get_id:
 * @self: an item
 *
 * Returns: (transfer none): the name by which answers are kept
 */
const char *
sb_item_get_id (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), NULL);

  return self->id;
}

/**
 * sb_item_get_text:
 * @self: an item
 *
 * Returns: (transfer none): what the person reads
 */
const char *
sb_item_get_text (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), NULL);

  return self->text;
}

/**
 * sb_item_get_scale:
 * @self: an item
 *
 * Returns: (transfer none): the id of the scale that it counts for
 */
const char *
sb_item_get_scale (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), NULL);

  return self->scale;
}

/**
 * sb_item_get_reverse:
 * @self: an item
 *
 * Returns: whether a higher answer means less of what the scale measures
 */
gboolean
sb_item_get_reverse (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), FALSE);

  return self->reverse;
}

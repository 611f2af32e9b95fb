/* sb-item-group.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-item-group.h"

/**
 * SbItemGroup:
 *
 * A part of an instrument: items that stand together under a heading. May be
 * part of another. Immutable once read.
 */
struct _SbItemGroup
{
  GObject parent_instance;

  char *id;
  char *text;          /* (nullable) */
  SbItemGroup *parent; /* (nullable) */
  SbEnabling *enabling;
};

G_DEFINE_FINAL_TYPE (SbItemGroup, sb_item_group, G_TYPE_OBJECT)

static void
sb_item_group_finalize (GObject *object)
{
  SbItemGroup *self = SB_ITEM_GROUP (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_object (&self->parent);
  g_clear_pointer (&self->enabling, sb_enabling_free);

  G_OBJECT_CLASS (sb_item_group_parent_class)->finalize (object);
}

static void
sb_item_group_class_init (SbItemGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_item_group_finalize;
}

static void
sb_item_group_init (SbItemGroup *self)
{
}

/**
 * sb_item_group_read:
 * @cursor: where the group stands
 * @parent: (nullable): the group that it is part of
 * @position_func: (scope call): finds the items before it
 * @user_data: data for @position_func
 *
 * Returns: (transfer full): the group, without its items
 */
SbItemGroup *
sb_item_group_read (const SbCursor *cursor,
                    SbItemGroup    *parent,
                    SbPositionFunc  position_func,
                    gpointer        user_data)
{
  static const char *const members[] = { "id", "kind", "text", "enableWhen", "enableBehavior", "items", NULL };
  SbItemGroup *self = g_object_new (SB_TYPE_ITEM_GROUP, NULL);

  self->id = g_strdup (sb_cursor_get_string (cursor, "id"));
  self->text = g_strdup (sb_cursor_get_optional_text (cursor, "text"));
  self->enabling = sb_enabling_read (cursor, position_func, user_data);
  g_set_object (&self->parent, parent);
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_item_group_get_id:
 * @self: a group
 *
 * Returns: (transfer none): its name in files
 */
const char *
sb_item_group_get_id (SbItemGroup *self)
{
  g_return_val_if_fail (SB_IS_ITEM_GROUP (self), NULL);

  return self->id;
}

/**
 * sb_item_group_get_text:
 * @self: a group
 *
 * Returns: (transfer none) (nullable): its heading
 */
const char *
sb_item_group_get_text (SbItemGroup *self)
{
  g_return_val_if_fail (SB_IS_ITEM_GROUP (self), NULL);

  return self->text;
}

/**
 * sb_item_group_get_parent:
 * @self: a group
 *
 * Returns: (transfer none) (nullable): the group that it is part of
 */
SbItemGroup *
sb_item_group_get_parent (SbItemGroup *self)
{
  g_return_val_if_fail (SB_IS_ITEM_GROUP (self), NULL);

  return self->parent;
}

/**
 * sb_item_group_is_conditional:
 * @self: (nullable): a group
 *
 * Returns: whether it, or a group that it is part of, is asked only of those
 *   who gave certain answers
 */
gboolean
sb_item_group_is_conditional (SbItemGroup *self)
{
  for (; self != NULL; self = self->parent)
    {
      if (self->enabling != NULL)
        return TRUE;
    }

  return FALSE;
}

/**
 * sb_item_group_is_asked:
 * @self: (nullable): a group
 * @answers: a row of answers
 *
 * Returns: whether it is to be asked, and all groups that it is part of
 */
gboolean
sb_item_group_is_asked (SbItemGroup *self,
                        const int   *answers)
{
  for (; self != NULL; self = self->parent)
    {
      if (!sb_enabling_holds (self->enabling, answers))
        return FALSE;
    }

  return TRUE;
}

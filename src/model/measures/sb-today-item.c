/* sb-today-item.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-today-item.h"

/**
 * SbTodayItem:
 *
 * One thing that the day offers. Immutable: when the history changes, there is
 * another.
 */
struct _SbTodayItem
{
  GObject parent_instance;

  SbTodayKind kind;
  char *uri;
  SbRecord *record; /* (nullable) */
  char *title;      /* (nullable) */
  char *words;      /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbTodayItem, sb_today_item, G_TYPE_OBJECT)

static void
sb_today_item_finalize (GObject *object)
{
  SbTodayItem *self = SB_TODAY_ITEM (object);

  g_free (self->uri);
  g_clear_object (&self->record);
  g_free (self->title);
  g_free (self->words);

  G_OBJECT_CLASS (sb_today_item_parent_class)->finalize (object);
}

static void
sb_today_item_class_init (SbTodayItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_today_item_finalize;
}

static void
sb_today_item_init (SbTodayItem *self)
{
}

/**
 * sb_today_item_new:
 * @kind: of which kind
 * @uri: what it is about, as the target of a link; where that is one bond, the
 *   person's id follows a number sign
 * @record: (nullable): what was begun or done; NULL where it is a link
 * @title: (transfer full) (nullable): what it is called, where its link does
 *   not tell
 * @words: (transfer full) (nullable): more about it, where its link does not
 *   tell or tells something else
 *
 * Returns: (transfer full): the item
 */
SbTodayItem *
sb_today_item_new (SbTodayKind  kind,
                   const char  *uri,
                   SbRecord    *record,
                   char        *title,
                   char        *words)
{
  SbTodayItem *self;

  g_return_val_if_fail (uri != NULL, NULL);
  g_return_val_if_fail (record == NULL || SB_IS_RECORD (record), NULL);

  self = g_object_new (SB_TYPE_TODAY_ITEM, NULL);
  self->kind = kind;
  self->uri = g_strdup (uri);
  g_set_object (&self->record, record);
  self->title = title;
  self->words = words;

  return self;
}

/**
 * sb_today_item_get_kind:
 * @self: an item
 *
 * Returns: of which kind it is
 */
SbTodayKind
sb_today_item_get_kind (SbTodayItem *self)
{
  g_return_val_if_fail (SB_IS_TODAY_ITEM (self), SB_TODAY_SUGGESTION);

  return self->kind;
}

/**
 * sb_today_item_get_uri:
 * @self: an item
 *
 * Returns: (transfer none): what it is about
 */
const char *
sb_today_item_get_uri (SbTodayItem *self)
{
  g_return_val_if_fail (SB_IS_TODAY_ITEM (self), NULL);

  return self->uri;
}

/**
 * sb_today_item_get_record:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): what to open, where that is not what
 *   the link leads to: an assessment to go on with, the last one of what can be
 *   answered again, or what was done last
 */
SbRecord *
sb_today_item_get_record (SbTodayItem *self)
{
  g_return_val_if_fail (SB_IS_TODAY_ITEM (self), NULL);

  return self->record;
}

/**
 * sb_today_item_get_title:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): what it is called
 */
const char *
sb_today_item_get_title (SbTodayItem *self)
{
  g_return_val_if_fail (SB_IS_TODAY_ITEM (self), NULL);

  return self->title;
}

/**
 * sb_today_item_get_words:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): more about it
 */
const char *
sb_today_item_get_words (SbTodayItem *self)
{
  g_return_val_if_fail (SB_IS_TODAY_ITEM (self), NULL);

  return self->words;
}

/**
 * sb_today_item_is_same:
 * @self: an item
 * @other: an item of another moment
 *
 * Returns: whether both offer the same thing, whatever they say of it
 */
gboolean
sb_today_item_is_same (SbTodayItem *self,
                       SbTodayItem *other)
{
  g_return_val_if_fail (SB_IS_TODAY_ITEM (self), FALSE);
  g_return_val_if_fail (SB_IS_TODAY_ITEM (other), FALSE);

  return self->kind == other->kind && self->record == other->record && g_str_equal (self->uri, other->uri);
}

/* sb-item.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-item-group.h"
#include "sb-option.h"

G_BEGIN_DECLS

/**
 * SB_ITEM_GREATEST_INTEGER:
 *
 * The greatest number that an answer can be, and, with a minus before it, the
 * least: the bounds of an item that has none of its own.
 */
#define SB_ITEM_GREATEST_INTEGER 1000000

/**
 * SbItemKind:
 * @SB_ITEM_CHOICE: one of several options
 * @SB_ITEM_BOOLEAN: yes (1) or no (0)
 * @SB_ITEM_INTEGER: a whole number
 * @SB_ITEM_DISPLAY: a text to read, without an answer
 *
 * What an item asks for.
 */
typedef enum
{
  SB_ITEM_CHOICE,
  SB_ITEM_BOOLEAN,
  SB_ITEM_INTEGER,
  SB_ITEM_DISPLAY,
} SbItemKind;

#define SB_TYPE_ITEM (sb_item_get_type ())

G_DECLARE_FINAL_TYPE (SbItem, sb_item, SB, ITEM, GObject)

SbItem      *sb_item_read           (const SbCursor *cursor,
                                     GListModel     *options,
                                     SbItemGroup    *group,
                                     SbItem         *parent,
                                     SbPositionFunc  position_func,
                                     gpointer        user_data);
SbItemKind   sb_item_get_kind       (SbItem         *self);
const char  *sb_item_get_id         (SbItem         *self);
const char  *sb_item_get_text       (SbItem         *self);
const char  *sb_item_get_strength   (SbItem         *self);
const char  *sb_item_get_scale      (SbItem         *self);
gboolean     sb_item_get_reverse    (SbItem         *self);
gboolean     sb_item_get_required   (SbItem         *self);
GListModel  *sb_item_get_options    (SbItem         *self);
int          sb_item_get_minimum    (SbItem         *self);
int          sb_item_get_maximum    (SbItem         *self);
SbItemGroup *sb_item_get_group      (SbItem         *self);
SbItem      *sb_item_get_parent     (SbItem         *self);
gboolean     sb_item_offers         (SbItem         *self,
                                     int             value);
SbOption    *sb_item_find_option    (SbItem         *self,
                                     int             value);
gboolean     sb_item_is_conditional (SbItem         *self);
gboolean     sb_item_is_asked       (SbItem         *self,
                                     const int      *answers);

G_END_DECLS

/* sb-item-group.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-enabling.h"

G_BEGIN_DECLS

#define SB_TYPE_ITEM_GROUP (sb_item_group_get_type ())

G_DECLARE_FINAL_TYPE (SbItemGroup, sb_item_group, SB, ITEM_GROUP, GObject)

SbItemGroup *sb_item_group_read           (const SbCursor *cursor,
                                           SbItemGroup    *parent,
                                           SbPositionFunc  position_func,
                                           gpointer        user_data);
const char  *sb_item_group_get_id         (SbItemGroup    *self);
const char  *sb_item_group_get_text       (SbItemGroup    *self);
SbItemGroup *sb_item_group_get_parent     (SbItemGroup    *self);
gboolean     sb_item_group_is_conditional (SbItemGroup    *self);
gboolean     sb_item_group_is_asked       (SbItemGroup    *self,
                                           const int      *answers);

G_END_DECLS

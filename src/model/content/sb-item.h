/* sb-item.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

#define SB_TYPE_ITEM (sb_item_get_type ())

G_DECLARE_FINAL_TYPE (SbItem, sb_item, SB, ITEM, GObject)

SbItem     *sb_item_read        (const SbCursor *cursor);
const char *sb_item_get_id      (SbItem         *self);
const char *sb_item_get_text    (SbItem         *self);
const char *sb_item_get_scale   (SbItem         *self);
gboolean    sb_item_get_reverse (SbItem         *self);

G_END_DECLS

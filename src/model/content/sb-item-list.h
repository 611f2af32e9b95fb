/* sb-item-list.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-item.h"
#include "sb-scale.h"

G_BEGIN_DECLS

GListStore *sb_item_list_read            (const SbCursor *root,
                                          GListModel     *options,
                                          GListModel     *scales);
guint       sb_item_list_count_questions (GListModel     *items);
gboolean    sb_item_list_is_asked_whole  (GListModel     *items);
void        sb_item_list_mark_asked      (GListModel     *items,
                                          int            *answers);

G_END_DECLS

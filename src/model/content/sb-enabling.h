/* sb-enabling.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

/**
 * SbPositionFunc:
 * @item: the id of an item
 * @truth: (out): whether its answers are yes (1) and no (0)
 * @user_data: data of the caller
 *
 * Returns: where the item's answer stands in a row of answers; -1 where there
 *   is no such item, or none that stands before
 */
typedef int (*SbPositionFunc) (const char *item,
                               gboolean   *truth,
                               gpointer    user_data);

typedef struct _SbEnabling SbEnabling;

SbEnabling *sb_enabling_read  (const SbCursor *cursor,
                               SbPositionFunc  position_func,
                               gpointer        user_data);
void        sb_enabling_free  (SbEnabling       *self);
gboolean    sb_enabling_holds (const SbEnabling *self,
                               const int        *answers);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbEnabling, sb_enabling_free)

G_END_DECLS

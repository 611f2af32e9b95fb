/* sb-today-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"
#include "sb-today-item.h"

G_BEGIN_DECLS

#define SB_TYPE_TODAY_ROW (sb_today_row_get_type ())

G_DECLARE_FINAL_TYPE (SbTodayRow, sb_today_row, SB, TODAY_ROW, AdwActionRow)

GtkWidget   *sb_today_row_new      (SbContent   *content,
                                    SbTodayItem *item);
SbTodayItem *sb_today_row_get_item (SbTodayRow  *self);
void         sb_today_row_set_item (SbTodayRow  *self,
                                    SbTodayItem *item);

G_END_DECLS

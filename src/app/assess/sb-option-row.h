/* sb-option-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SB_TYPE_OPTION_ROW (sb_option_row_get_type ())

G_DECLARE_FINAL_TYPE (SbOptionRow, sb_option_row, SB, OPTION_ROW, AdwActionRow)

GtkWidget *sb_option_row_new  (guint        number);
void       sb_option_row_show (SbOptionRow *self,
                               const char  *label,
                               gboolean     chosen);

G_END_DECLS

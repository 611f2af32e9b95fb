/* sb-pair-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SB_TYPE_PAIR_ROW (sb_pair_row_get_type ())

G_DECLARE_FINAL_TYPE (SbPairRow, sb_pair_row, SB, PAIR_ROW, GtkListBoxRow)

GtkWidget *sb_pair_row_new (const char *title,
                            const char *first_caption,
                            const char *first,
                            const char *second_caption,
                            const char *second);

G_END_DECLS

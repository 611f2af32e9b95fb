/* sb-table-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-step.h"

G_BEGIN_DECLS

#define SB_TYPE_TABLE_ROW (sb_table_row_get_type ())

G_DECLARE_FINAL_TYPE (SbTableRow, sb_table_row, SB, TABLE_ROW, AdwBin)

GtkWidget *sb_table_row_new        (SbStep     *step,
                                    JsonNode   *words);
JsonNode  *sb_table_row_dup_words  (SbTableRow *self);
void       sb_table_row_set_number (SbTableRow *self,
                                    guint       number,
                                    guint       n_rows);

G_END_DECLS

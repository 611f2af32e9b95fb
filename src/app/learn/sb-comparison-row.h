/* sb-comparison-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-approach.h"

G_BEGIN_DECLS

#define SB_TYPE_COMPARISON_ROW (sb_comparison_row_get_type ())

G_DECLARE_FINAL_TYPE (SbComparisonRow, sb_comparison_row, SB, COMPARISON_ROW, GtkListBoxRow)

GtkWidget *sb_comparison_row_new        (const char      *title);
void       sb_comparison_row_add_cell   (SbComparisonRow *self,
                                         SbApproach      *approach,
                                         const char      *words);
void       sb_comparison_row_add_header (SbComparisonRow *self,
                                         SbApproach      *approach);

G_END_DECLS

/* sb-cells-layout.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SB_TYPE_CELLS_LAYOUT (sb_cells_layout_get_type ())

G_DECLARE_FINAL_TYPE (SbCellsLayout, sb_cells_layout, SB, CELLS_LAYOUT, GtkLayoutManager)

GtkLayoutManager *sb_cells_layout_new (void);

G_END_DECLS

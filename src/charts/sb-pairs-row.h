/* sb-pairs-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-pair.h"
#include "sb-pairs-layout.h"

G_BEGIN_DECLS

#define SB_TYPE_PAIRS_ROW (sb_pairs_row_get_type ())

G_DECLARE_FINAL_TYPE (SbPairsRow, sb_pairs_row, SB, PAIRS_ROW, GtkWidget)

GtkWidget *sb_pairs_row_new        (void);
GtkWidget *sb_pairs_row_new_before (void);
SbPair    *sb_pairs_row_get_pair   (SbPairsRow          *self);
void       sb_pairs_row_set_pair   (SbPairsRow          *self,
                                    SbPair              *pair);
void       sb_pairs_row_set_ticks  (SbPairsRow          *self,
                                    GPtrArray           *ticks);
int        sb_pairs_row_get_title  (SbPairsRow          *self);
int        sb_pairs_row_get_note   (SbPairsRow          *self);
int        sb_pairs_row_get_height (SbPairsRow          *self,
                                    const SbPairsLayout *layout);
void       sb_pairs_row_allocate   (SbPairsRow          *self,
                                    const SbPairsLayout *layout,
                                    int                  y,
                                    int                  height);
int        sb_pairs_row_get_line   (SbPairsRow          *self);

G_END_DECLS

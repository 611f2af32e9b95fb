/* sb-pair-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-pair.h"
#include "sb-pairs-layout.h"

G_BEGIN_DECLS

#define SB_TYPE_PAIR_ROW (sb_pair_row_get_type ())

G_DECLARE_FINAL_TYPE (SbPairRow, sb_pair_row, SB, PAIR_ROW, GtkWidget)

GtkWidget *sb_pair_row_new        (void);
GtkWidget *sb_pair_row_new_before (void);
SbPair    *sb_pair_row_get_pair   (SbPairRow           *self);
void       sb_pair_row_set_pair   (SbPairRow           *self,
                                   SbPair              *pair);
void       sb_pair_row_set_ticks  (SbPairRow           *self,
                                   GPtrArray           *ticks);
int        sb_pair_row_get_title  (SbPairRow           *self);
int        sb_pair_row_get_note   (SbPairRow           *self);
int        sb_pair_row_get_height (SbPairRow           *self,
                                   const SbPairsLayout *layout);
void       sb_pair_row_allocate   (SbPairRow           *self,
                                   const SbPairsLayout *layout,
                                   int                  y,
                                   int                  height);
int        sb_pair_row_get_line   (SbPairRow           *self);

G_END_DECLS

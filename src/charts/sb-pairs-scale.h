/* sb-pairs-scale.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-pairs-layout.h"

G_BEGIN_DECLS

#define SB_TYPE_PAIRS_SCALE (sb_pairs_scale_get_type ())

G_DECLARE_FINAL_TYPE (SbPairsScale, sb_pairs_scale, SB, PAIRS_SCALE, GtkWidget)

GtkWidget  *sb_pairs_scale_new                 (void);
const char *sb_pairs_scale_get_direction_label (SbPairsScale        *self);
void        sb_pairs_scale_set_direction_label (SbPairsScale        *self,
                                                const char          *direction_label);
void        sb_pairs_scale_set_labels          (SbPairsScale        *self,
                                                const char          *before_label,
                                                const char          *after_label);
void        sb_pairs_scale_set_ticks           (SbPairsScale        *self,
                                                GPtrArray           *ticks);
void        sb_pairs_scale_set_layout          (SbPairsScale        *self,
                                                const SbPairsLayout *layout);

G_END_DECLS

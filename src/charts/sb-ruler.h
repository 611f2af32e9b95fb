/* sb-ruler.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-axis.h"
#include "sb-tick.h"

G_BEGIN_DECLS

#define SB_TYPE_RULER (sb_ruler_get_type ())

G_DECLARE_FINAL_TYPE (SbRuler, sb_ruler, SB, RULER, GtkWidget)

GtkWidget *sb_ruler_new          (GtkOrientation  orientation);
GPtrArray *sb_ruler_get_ticks    (SbRuler        *self);
void       sb_ruler_set_ticks    (SbRuler        *self,
                                  GPtrArray      *ticks);
void       sb_ruler_set_axis     (SbRuler        *self,
                                  const SbAxis   *axis);
void       sb_ruler_set_opposite (SbRuler        *self,
                                  gboolean        opposite);
gboolean   sb_ruler_has_room     (SbRuler        *self);
guint      sb_ruler_get_n_labels (SbRuler        *self);

G_END_DECLS

/* sb-place-map.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-sketch.h"

G_BEGIN_DECLS

#define SB_TYPE_PLACE_MAP (sb_place_map_get_type ())

G_DECLARE_FINAL_TYPE (SbPlaceMap, sb_place_map, SB, PLACE_MAP, GtkWidget)

GtkWidget *sb_place_map_new        (SbSketch   *sketch,
                                    const char *words);
GtkWidget *sb_place_map_add        (SbPlaceMap *self,
                                    const char *title,
                                    guint       number,
                                    double      x,
                                    double      y);
GtkWidget *sb_place_map_new_number (guint       number);

G_END_DECLS

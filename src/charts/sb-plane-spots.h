/* sb-plane-spots.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-plane-spot.h"

G_BEGIN_DECLS

void       sb_plane_spots_update         (GPtrArray    *spots,
                                          GtkWidget    *field,
                                          GtkWidget    *trail,
                                          GArray       *stops,
                                          GListModel   *points,
                                          guint         n_points);
GPtrArray *sb_plane_spots_list_marks     (GPtrArray    *spots);
SbMark    *sb_plane_spots_find_mark      (GPtrArray    *spots,
                                          guint         position);
GPtrArray *sb_plane_spots_list_names     (GPtrArray    *spots);
GskPath   *sb_plane_spots_build_trail    (GPtrArray    *spots,
                                          const SbAxis *x_axis,
                                          const SbAxis *y_axis);
GArray    *sb_plane_spots_place_names    (GPtrArray    *spots,
                                          const SbAxis *x_axis,
                                          const SbAxis *y_axis,
                                          GArray       *taken,
                                          float         side,
                                          gboolean      mirrored);
void       sb_plane_spots_allocate_names (GPtrArray    *spots,
                                          GArray       *places);
GArray    *sb_plane_spots_list_numbered  (GPtrArray    *spots,
                                          GArray       *places);

G_END_DECLS

/* sb-plane.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-chart.h"
#include "sb-plane-point.h"

G_BEGIN_DECLS

#define SB_TYPE_PLANE (sb_plane_get_type ())

G_DECLARE_FINAL_TYPE (SbPlane, sb_plane, SB, PLANE, SbChart)

GtkWidget  *sb_plane_new         (void);
GListModel *sb_plane_get_points  (SbPlane    *self);
void        sb_plane_set_points  (SbPlane    *self,
                                  GListModel *points);
void        sb_plane_set_x_range (SbPlane    *self,
                                  double      minimum,
                                  double      maximum);
void        sb_plane_set_y_range (SbPlane    *self,
                                  double      minimum,
                                  double      maximum);
gboolean    sb_plane_get_joined  (SbPlane    *self);
void        sb_plane_set_joined  (SbPlane    *self,
                                  gboolean    joined);

G_END_DECLS

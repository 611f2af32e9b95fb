/* sb-plane-field.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-mark.h"
#include "sb-plane-corner.h"

G_BEGIN_DECLS

/* More than this no one can tell apart. */
#define SB_PLANE_FIELD_MAX_MARKS 40

#define SB_TYPE_PLANE_FIELD (sb_plane_field_get_type ())

G_DECLARE_FINAL_TYPE (SbPlaneField, sb_plane_field, SB, PLANE_FIELD, GtkWidget)

GtkWidget  *sb_plane_field_new              (void);
GtkLabel   *sb_plane_field_get_corner_label (SbPlaneField  *self,
                                             SbPlaneCorner  corner);
GPtrArray  *sb_plane_field_get_spots        (SbPlaneField  *self);
guint       sb_plane_field_get_n_points     (SbPlaneField  *self);
SbMark     *sb_plane_field_reach            (SbPlaneField  *self,
                                             guint          position);
SbMark     *sb_plane_field_reach_at         (SbPlaneField  *self,
                                             double         x,
                                             double         y);
GArray     *sb_plane_field_list_numbered    (SbPlaneField  *self,
                                             int            side);
GListModel *sb_plane_field_get_points       (SbPlaneField  *self);
void        sb_plane_field_set_points       (SbPlaneField  *self,
                                             GListModel    *points);
void        sb_plane_field_set_x_range      (SbPlaneField  *self,
                                             double         minimum,
                                             double         maximum);
void        sb_plane_field_set_y_range      (SbPlaneField  *self,
                                             double         minimum,
                                             double         maximum);
void        sb_plane_field_set_joined       (SbPlaneField  *self,
                                             gboolean       joined);

G_END_DECLS

/* sb-plane-field.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-mark.h"

G_BEGIN_DECLS

/* More than this no one can tell apart. */
#define SB_PLANE_FIELD_MAX_MARKS 60

/**
 * SbPlaneCorner:
 * @SB_PLANE_LOW_LOW: where both x and y are low
 * @SB_PLANE_HIGH_LOW: where x is high and y is low
 * @SB_PLANE_LOW_HIGH: where x is low and y is high
 * @SB_PLANE_HIGH_HIGH: where both are high
 * @SB_PLANE_N_CORNERS: how many there are
 */
typedef enum
{
  SB_PLANE_LOW_LOW,
  SB_PLANE_HIGH_LOW,
  SB_PLANE_LOW_HIGH,
  SB_PLANE_HIGH_HIGH,
  SB_PLANE_N_CORNERS,
} SbPlaneCorner;

#define SB_TYPE_PLANE_FIELD (sb_plane_field_get_type ())

G_DECLARE_FINAL_TYPE (SbPlaneField, sb_plane_field, SB, PLANE_FIELD, GtkWidget)

GtkWidget  *sb_plane_field_new              (void);
GtkLabel   *sb_plane_field_get_corner_label (SbPlaneField  *self,
                                             SbPlaneCorner  corner);
GPtrArray  *sb_plane_field_get_spots        (SbPlaneField  *self);
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

/* sb-plane-corner.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

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

GtkWidget     *sb_plane_corner_new       (SbPlaneCorner  corner);
GtkAllocation  sb_plane_corner_get_place (SbPlaneCorner  corner,
                                          GtkWidget     *label,
                                          int            width,
                                          int            height);

G_END_DECLS

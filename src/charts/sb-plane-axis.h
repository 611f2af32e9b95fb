/* sb-plane-axis.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SB_TYPE_PLANE_AXIS (sb_plane_axis_get_type ())

G_DECLARE_FINAL_TYPE (SbPlaneAxis, sb_plane_axis, SB, PLANE_AXIS, GtkWidget)

GtkWidget *sb_plane_axis_new       (void);
GtkLabel  *sb_plane_axis_get_low   (SbPlaneAxis *self);
GtkLabel  *sb_plane_axis_get_title (SbPlaneAxis *self);
GtkLabel  *sb_plane_axis_get_high  (SbPlaneAxis *self);

G_END_DECLS

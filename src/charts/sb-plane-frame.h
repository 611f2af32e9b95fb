/* sb-plane-frame.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-plane-axis.h"
#include "sb-plane-field.h"

G_BEGIN_DECLS

#define SB_TYPE_PLANE_FRAME (sb_plane_frame_get_type ())

G_DECLARE_FINAL_TYPE (SbPlaneFrame, sb_plane_frame, SB, PLANE_FRAME, GtkWidget)

GtkWidget    *sb_plane_frame_new        (void);
SbPlaneField *sb_plane_frame_get_field  (SbPlaneFrame *self);
SbPlaneAxis  *sb_plane_frame_get_x_axis (SbPlaneFrame *self);
SbPlaneAxis  *sb_plane_frame_get_y_axis (SbPlaneFrame *self);

G_END_DECLS

/* sb-plane-point.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SB_TYPE_PLANE_POINT (sb_plane_point_get_type ())

G_DECLARE_FINAL_TYPE (SbPlanePoint, sb_plane_point, SB, PLANE_POINT, GObject)

SbPlanePoint *sb_plane_point_new             (double        x,
                                              double        y,
                                              double        radius_x,
                                              double        radius_y,
                                              const char   *label,
                                              const char   *description);
SbPlanePoint *sb_plane_point_new_named       (const char   *name,
                                              double        x,
                                              double        y,
                                              double        radius_x,
                                              double        radius_y,
                                              const char   *label,
                                              const char   *description);
double        sb_plane_point_get_x           (SbPlanePoint *self);
double        sb_plane_point_get_y           (SbPlanePoint *self);
double        sb_plane_point_get_radius_x    (SbPlanePoint *self);
double        sb_plane_point_get_radius_y    (SbPlanePoint *self);
const char   *sb_plane_point_get_name        (SbPlanePoint *self);
const char   *sb_plane_point_get_label       (SbPlanePoint *self);
const char   *sb_plane_point_get_description (SbPlanePoint *self);
char         *sb_plane_point_dup_title       (SbPlanePoint *self);
char         *sb_plane_point_dup_tip         (SbPlanePoint *self);

G_END_DECLS

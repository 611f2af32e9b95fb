/* sb-plane-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-plane-path.h"

G_BEGIN_DECLS

#define SB_TYPE_PLANE_ROW (sb_plane_row_get_type ())

G_DECLARE_FINAL_TYPE (SbPlaneRow, sb_plane_row, SB, PLANE_ROW, GObject)

SbPlaneRow  *sb_plane_row_new          (SbPlanePath *path,
                                        SbResult    *result,
                                        SbResult    *previous);
SbPlanePath *sb_plane_row_get_path     (SbPlaneRow  *self);
SbResult    *sb_plane_row_get_result   (SbPlaneRow  *self);
SbResult    *sb_plane_row_get_previous (SbPlaneRow  *self);

G_END_DECLS

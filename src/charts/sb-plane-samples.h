/* sb-plane-samples.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-plane-point.h"

G_BEGIN_DECLS

#define SB_TYPE_PLANE_SAMPLES (sb_plane_samples_get_type ())

G_DECLARE_FINAL_TYPE (SbPlaneSamples, sb_plane_samples, SB, PLANE_SAMPLES, GObject)

/**
 * SbPlaneSampleFunc:
 *
 * Makes the point at a position, which is to stand where the arrays say.
 *
 * Returns: (transfer full)
 */
typedef SbPlanePoint *(*SbPlaneSampleFunc) (SbPlaneSamples *self,
                                            guint           position,
                                            gpointer        user_data);

SbPlaneSamples *sb_plane_samples_new    (const double      *xs,
                                         const double      *ys,
                                         guint              n,
                                         SbPlaneSampleFunc  func,
                                         gpointer           user_data,
                                         GDestroyNotify     destroy);
guint           sb_plane_samples_get_n  (SbPlaneSamples    *self);
const double   *sb_plane_samples_get_xs (SbPlaneSamples    *self);
const double   *sb_plane_samples_get_ys (SbPlaneSamples    *self);

G_END_DECLS

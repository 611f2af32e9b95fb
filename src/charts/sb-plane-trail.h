/* sb-plane-trail.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-plane-stop.h"

G_BEGIN_DECLS

GskPath *sb_plane_trail_build      (GArray              *stops,
                                    const SbPlanePlaces *places,
                                    guint                age,
                                    const SbAxis        *x_axis,
                                    const SbAxis        *y_axis);
GskPath *sb_plane_trail_build_dust (GArray              *stops,
                                    const SbPlanePlaces *places,
                                    const SbAxis        *x_axis,
                                    const SbAxis        *y_axis,
                                    int                  side);

G_END_DECLS

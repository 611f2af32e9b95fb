/* sb-plane-places.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-axis.h"

G_BEGIN_DECLS

/**
 * SbPlanePlaces:
 * @n: how many points there are
 * @xs: how far along each is
 * @ys: how far up each is
 * @paths: of which path each is: paths count from 0, in the order in which
 *   their names first come
 * @n_paths: how many paths there are
 * @order: the positions of all points, path by path
 * @starts: where in @order each path starts, and behind them where the last
 *   one ends
 *
 * Where all points of a plane are, as numbers: read once, so that nobody has to
 * ask for the points themselves again.
 */
typedef struct
{
  guint n;
  double *xs;
  double *ys;
  guint *paths;
  guint n_paths;
  guint *order;
  guint *starts;
} SbPlanePlaces;

SbPlanePlaces *sb_plane_places_new          (GListModel          *points);
void           sb_plane_places_free         (SbPlanePlaces       *self);
gboolean       sb_plane_places_is_end       (const SbPlanePlaces *self,
                                             guint                position);
gboolean       sb_plane_places_find_nearest (const SbPlanePlaces *self,
                                             const SbAxis        *x_axis,
                                             const SbAxis        *y_axis,
                                             double               x,
                                             double               y,
                                             double               reach,
                                             guint               *position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbPlanePlaces, sb_plane_places_free)

G_END_DECLS

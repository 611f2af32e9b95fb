/* sb-plane-cursors.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-plane-spot.h"

G_BEGIN_DECLS

/* One has the focus, one is under the pointer, and one is free to go where
 * either goes next. */
#define SB_PLANE_N_CURSORS 3

/**
 * SbPlaneCursors:
 * @spots: each NULL until it is first wanted
 * @placed: whether each is at a point
 *
 * What stands for a point that has no mark of its own, while somebody looks at
 * it. They take turns: so to go from one point to the next is to move the
 * focus, and a screen reader reads it as it reads all else.
 */
typedef struct
{
  SbPlaneSpot *spots[SB_PLANE_N_CURSORS];
  gboolean placed[SB_PLANE_N_CURSORS];
} SbPlaneCursors;

void    sb_plane_cursors_clear    (SbPlaneCursors      *self);
SbMark *sb_plane_cursors_place    (SbPlaneCursors      *self,
                                   GtkWidget           *field,
                                   GtkWidget           *trail,
                                   GListModel          *points,
                                   const SbPlanePlaces *places,
                                   guint                position);
void    sb_plane_cursors_update   (SbPlaneCursors      *self,
                                   GListModel          *points,
                                   const SbPlanePlaces *places);
void    sb_plane_cursors_allocate (SbPlaneCursors      *self,
                                   const SbAxis        *x_axis,
                                   const SbAxis        *y_axis);

G_END_DECLS

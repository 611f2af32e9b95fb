/* sb-plane-strokes.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-plane-stop.h"
#include "sb-stroke.h"

G_BEGIN_DECLS

/**
 * SbPlaneStrokes:
 * @dust: the specks
 * @trails: the lines, the oldest first
 * @side: how large the field was for which they were drawn; -1 for none
 *
 * All that is drawn in a plane and is no widget of a point: see
 * sb_plane_trail_build().
 */
typedef struct
{
  GtkWidget *dust;
  GtkWidget *trails[SB_PLANE_N_AGES];
  int side;
} SbPlaneStrokes;

void sb_plane_strokes_init     (SbPlaneStrokes      *self,
                                GtkWidget           *field);
void sb_plane_strokes_clear    (SbPlaneStrokes      *self);
void sb_plane_strokes_forget   (SbPlaneStrokes      *self);
void sb_plane_strokes_draw     (SbPlaneStrokes      *self,
                                GArray              *stops,
                                const SbPlanePlaces *places,
                                const SbAxis        *x_axis,
                                const SbAxis        *y_axis,
                                int                  side);
void sb_plane_strokes_allocate (SbPlaneStrokes      *self,
                                int                  width,
                                int                  height,
                                gboolean             joined);

G_END_DECLS

/* sb-plane-spot.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-axis.h"
#include "sb-mark.h"
#include "sb-name-place.h"
#include "sb-plane-point.h"
#include "sb-plane-stop.h"

G_BEGIN_DECLS

/**
 * SbPlaneSpot:
 * @mark: its mark
 * @ellipse: the ellipse around it
 * @names: what may stand beside it, by [enum@NameForm]
 * @point: (transfer full) (nullable): the point that it shows
 * @path: of which path that is
 * @named: whether its name is to stand beside it
 *
 * The widgets that show a point of a plane, which the widget tree owns.
 */
typedef struct
{
  SbMark *mark;
  GtkWidget *ellipse;
  GtkWidget *names[SB_NAME_NONE];

  SbPlanePoint *point;
  guint path;
  gboolean named;
} SbPlaneSpot;

SbPlaneSpot     *sb_plane_spot_new            (GtkWidget         *field,
                                               GtkWidget         *trail);
void             sb_plane_spot_free           (SbPlaneSpot       *self);
void             sb_plane_spot_set_stop       (SbPlaneSpot       *self,
                                               const SbPlaneStop *stop,
                                               SbPlanePoint      *point,
                                               guint              n_points);
graphene_point_t sb_plane_spot_get_center     (const SbPlaneSpot *self,
                                               const SbAxis      *x_axis,
                                               const SbAxis      *y_axis);
void             sb_plane_spot_allocate       (SbPlaneSpot       *self,
                                               const SbAxis      *x_axis,
                                               const SbAxis      *y_axis);
void             sb_plane_spot_measure_names  (SbPlaneSpot       *self,
                                               graphene_size_t   *sizes);
void             sb_plane_spot_allocate_names (SbPlaneSpot       *self,
                                               const SbNamePlace *place);

G_END_DECLS

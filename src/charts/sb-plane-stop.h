/* sb-plane-stop.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-plane-point.h"

G_BEGIN_DECLS

#define SB_PLANE_NO_STOP G_MAXUINT

/**
 * SbPlaneStop:
 * @point: (transfer full)
 * @position: of the point in its list
 * @path: of which path it is a stop: paths count from 0, in the order in which
 *   their names first come
 * @previous: the place among the stops of the one before on this path, else
 *   %SB_PLANE_NO_STOP
 * @last: whether none comes after on this path
 *
 * A point of a plane as a stop on a path: that of all points with its name.
 */
typedef struct
{
  SbPlanePoint *point;
  guint position;
  guint path;
  guint previous;
  gboolean last;
} SbPlaneStop;

GArray *sb_plane_stops_new (GListModel *points,
                            guint       limit);

G_END_DECLS

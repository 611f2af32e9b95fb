/* sb-plane-stop.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-plane-places.h"

G_BEGIN_DECLS

#define SB_PLANE_NO_STOP G_MAXUINT

/* How many ages the style sheet tells apart. */
#define SB_PLANE_N_AGES 4

/**
 * SbPlaneStop:
 * @position: of the point in its list
 * @path: of which path it is a stop
 * @previous: the place among the stops of the one before on this path, else
 *   %SB_PLANE_NO_STOP
 * @marked: whether it has a mark; else the path only runs through it
 * @rank: how many stops come after it on this path
 * @age: 0 for the last on this path, 1 for the third of the others that is
 *   newest, then 2 and 3
 *
 * A point of a plane as a stop on a path.
 */
typedef struct
{
  guint position;
  guint path;
  guint previous;
  gboolean marked;
  guint rank;
  guint age;
} SbPlaneStop;

GArray *sb_plane_stops_new (const SbPlanePlaces *places,
                            guint                max_marks);

G_END_DECLS

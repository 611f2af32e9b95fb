/* sb-segment.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbSegment:
 * @first: the position of its first point
 * @length: how many points it has, at least 1
 *
 * A run of points that one line may join.
 */
typedef struct
{
  guint first;
  guint length;
} SbSegment;

GArray *sb_segments_new  (const double *times,
                          guint         n_times,
                          double        max_gap);
GArray *sb_segments_thin (guint         n_points,
                          guint         limit);

G_END_DECLS

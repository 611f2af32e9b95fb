/* sb-lane-group.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbLaneGroup:
 * @first: the position of its first mark
 * @length: how many marks it has, at least 1
 * @time: where it stands: the middle of its marks, in seconds
 *
 * Marks that stand too close together to be told apart.
 */
typedef struct
{
  guint first;
  guint length;
  double time;
} SbLaneGroup;

GArray *sb_lane_groups_new          (const double *times,
                                     guint         n_times,
                                     double        least);
guint   sb_lane_groups_find_from    (GArray       *groups,
                                     double        time);
guint   sb_lane_groups_find_after   (GArray       *groups,
                                     double        time);
guint   sb_lane_groups_find_nearest (GArray       *groups,
                                     guint         first,
                                     guint         end,
                                     double        time);

G_END_DECLS

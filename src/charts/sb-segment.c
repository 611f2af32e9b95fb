/* sb-segment.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-segment.h"

/**
 * sb_segments_new:
 * @times: (array length=n_times) (nullable): ascending
 * @max_gap: the longest stretch that a line may bridge; with 0 or less it
 *   bridges none
 *
 * Parts @times into runs at each gap of more than @max_gap.
 *
 * Returns: (transfer full) (element-type SbSegment): every point in exactly
 *   one of them, in order
 */
GArray *
sb_segments_new (const double *times,
                 guint         n_times,
                 double        max_gap)
{
  g_autoptr (GArray) segments = g_array_new (FALSE, FALSE, sizeof (SbSegment));
  SbSegment segment = { 0, 0 };

  g_return_val_if_fail (times != NULL || n_times == 0, NULL);

  for (guint i = 0; i < n_times; i++)
    {
      if (i > 0 && (max_gap <= 0 || times[i] - times[i - 1] > max_gap))
        {
          g_array_append_val (segments, segment);
          segment = (SbSegment) { i, 0 };
        }
      segment.length++;
    }

  if (segment.length > 0)
    g_array_append_val (segments, segment);

  return g_steal_pointer (&segments);
}

/**
 * sb_segments_thin:
 * @n_points: how many points there are
 * @limit: how many of them to keep, at least 2
 *
 * Picks points evenly by position; the first and the last are always among
 * them.
 *
 * Returns: (transfer full) (element-type guint): positions, ascending
 */
GArray *
sb_segments_thin (guint n_points,
                  guint limit)
{
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n = MIN (n_points, limit);

  g_return_val_if_fail (limit >= 2, NULL);

  for (guint i = 0; i < n; i++)
    {
      guint position = n == n_points ? i : (guint) ((guint64) i * (n_points - 1) / (n - 1));

      g_array_append_val (positions, position);
    }

  return g_steal_pointer (&positions);
}

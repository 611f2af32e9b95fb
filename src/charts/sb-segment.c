/* sb-segment.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-segment.h"

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

/* sb-lane-group.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-lane-group.h"

/**
 * sb_lane_groups_new:
 * @times: (array length=n_times) (nullable): in seconds, ascending
 * @least: how many seconds two groups have to be apart, at least 0
 *
 * Merges marks until no two groups are closer than @least. A group stands in the
 * middle of its marks; one that grows moves away from the group before, so that
 * groups never have to be merged with each other.
 *
 * Returns: (transfer full) (element-type SbLaneGroup): every mark in exactly one
 *   of them, in order
 */
GArray *
sb_lane_groups_new (const double *times,
                    guint         n_times,
                    double        least)
{
  g_autoptr (GArray) groups = g_array_new (FALSE, FALSE, sizeof (SbLaneGroup));

  g_return_val_if_fail (times != NULL || n_times == 0, NULL);
  g_return_val_if_fail (least >= 0, NULL);

  for (guint i = 0; i < n_times; i++)
    {
      SbLaneGroup *last = groups->len > 0 ? &g_array_index (groups, SbLaneGroup, groups->len - 1) : NULL;

      if (last == NULL || times[i] - last->time >= least)
        {
          SbLaneGroup group = { i, 1, times[i] };

          g_array_append_val (groups, group);
        }
      else
        {
          last->length++;
          last->time = (times[last->first] + times[i]) / 2;
        }
    }

  return g_steal_pointer (&groups);
}

static double
get_time (GArray *groups,
          guint   position)
{
  return g_array_index (groups, SbLaneGroup, position).time;
}

static guint
count_until (GArray   *groups,
             double    time,
             gboolean  inclusive)
{
  guint low = 0;
  guint high = groups->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (get_time (groups, middle) < time || (inclusive && get_time (groups, middle) == time))
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * sb_lane_groups_find_from:
 * @groups: (element-type SbLaneGroup)
 *
 * The position of the first group at @time or later; their number if there is
 * none.
 */
guint
sb_lane_groups_find_from (GArray *groups,
                          double  time)
{
  g_return_val_if_fail (groups != NULL, 0);

  return count_until (groups, time, FALSE);
}

/**
 * sb_lane_groups_find_after:
 * @groups: (element-type SbLaneGroup)
 *
 * The position of the first group later than @time; their number if there is
 * none.
 */
guint
sb_lane_groups_find_after (GArray *groups,
                           double  time)
{
  g_return_val_if_fail (groups != NULL, 0);

  return count_until (groups, time, TRUE);
}

/**
 * sb_lane_groups_find_nearest:
 * @groups: (element-type SbLaneGroup)
 * @first: the position of the first group to choose among
 * @end: the position after the last one, more than @first
 *
 * The position of the group nearest in time, the earlier one of two.
 */
guint
sb_lane_groups_find_nearest (GArray *groups,
                             guint   first,
                             guint   end,
                             double  time)
{
  guint after;

  g_return_val_if_fail (groups != NULL, 0);
  g_return_val_if_fail (first < end && end <= groups->len, 0);

  after = CLAMP (count_until (groups, time, FALSE), first, end - 1);
  if (after > first && time - get_time (groups, after - 1) <= get_time (groups, after) - time)
    after--;

  return after;
}

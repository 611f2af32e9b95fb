/* sb-plane-walk.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plane-walk.h"

/**
 * sb_plane_walk:
 * @field: the inside of a plane
 * @from: (nullable): the mark of a point
 * @move: where to go
 *
 * Goes through all points, whether they have a mark of their own or not.
 *
 * Returns: (transfer none) (nullable): the mark of the point there
 */
SbMark *
sb_plane_walk (SbPlaneField *field,
               SbMark       *from,
               SbChartMove   move)
{
  guint n_points = sb_plane_field_get_n_points (field);
  guint position = from != NULL ? sb_mark_get_index (from) : 0;

  if (n_points == 0)
    return NULL;

  switch (move)
    {
    case SB_CHART_FIRST:
      return sb_plane_field_reach (field, 0);

    case SB_CHART_LAST:
      return sb_plane_field_reach (field, n_points - 1);

    case SB_CHART_EARLIER:
      return position > 0 ? sb_plane_field_reach (field, position - 1) : NULL;

    case SB_CHART_LATER:
      return position + 1 < n_points ? sb_plane_field_reach (field, position + 1) : NULL;

    case SB_CHART_PREVIOUS_SERIES:
    case SB_CHART_NEXT_SERIES:
    default:
      return NULL;
    }
}

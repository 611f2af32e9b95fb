/* sb-columns.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-columns.h"

static SbColumn
start_column (const double *times,
              const double *values,
              guint         position,
              double        width)
{
  return (SbColumn) {
    .time = (floor (times[position] / width) + 0.5) * width,
    .first = position,
    .low = values[position],
    .high = values[position],
  };
}

/**
 * sb_columns_new:
 * @times: in seconds, ascending
 * @values: as many
 * @first: the position of the first point to take
 * @end: the position after the last one
 * @width: how many seconds a column has, more than 0
 *
 * Sums points up by column, in one pass. Columns start at multiples of @width,
 * whichever points are asked for: so they stay what they are while somebody
 * drags the time past them.
 *
 * Returns: (transfer full) (element-type SbColumn): those with points, ascending
 */
GArray *
sb_columns_new (const double *times,
                const double *values,
                guint         first,
                guint         end,
                double        width)
{
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (SbColumn));
  guint i = first;

  g_return_val_if_fail (first <= end, NULL);
  g_return_val_if_fail (first == end || (times != NULL && values != NULL), NULL);
  g_return_val_if_fail (width > 0, NULL);

  while (i < end)
    {
      SbColumn column = start_column (times, values, i, width);
      double right = column.time + width / 2;
      double sum = 0;

      /* The first one in any case, whatever rounding says. */
      do
        {
          column.low = MIN (column.low, values[i]);
          column.high = MAX (column.high, values[i]);
          sum += values[i];
          i++;
        }
      while (i < end && times[i] < right);

      column.length = i - column.first;
      column.mean = sum / column.length;
      g_array_append_val (columns, column);
    }

  return g_steal_pointer (&columns);
}

/* sb-times.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-times.h"

/**
 * sb_times_find:
 * @times: (array length=n) (nullable): moments in order
 * @n: how many there are
 * @time: a moment
 *
 * Returns: the position of the first that is not before @time; @n if all are
 */
guint
sb_times_find (const double *times,
               guint         n,
               double        time)
{
  guint low = 0;

  g_return_val_if_fail (n == 0 || times != NULL, 0);

  while (low < n)
    {
      guint middle = low + (n - low) / 2;

      if (times[middle] < time)
        low = middle + 1;
      else
        n = middle;
    }

  return low;
}

/* sb-bins.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-bins.h"
#include "sb-times.h"

static void
empty_bins (SbBin *bins,
            guint  n_bins,
            double from,
            double to)
{
  double width = (to - from) / n_bins;

  for (guint i = 0; i < n_bins; i++)
    {
      bins[i] = (SbBin) { from + i * width, from + (i + 1) * width, 0, NAN, NAN, NAN };
      if (i > 0)
        bins[i - 1].end = bins[i].begin;
    }
  /* Not a bit less, whatever the sum comes to. */
  bins[n_bins - 1].end = to;
}

/* Until all are in, the mean is the sum. */
static void
add_value (SbBin *bin,
           double value)
{
  bin->lowest = bin->n == 0 ? value : MIN (bin->lowest, value);
  bin->highest = bin->n == 0 ? value : MAX (bin->highest, value);
  bin->mean = bin->n == 0 ? value : bin->mean + value;
  bin->n++;
}

/**
 * sb_bins_fill:
 * @times: (array length=n) (nullable): when each value was measured, in order
 * @values: (array length=n) (nullable): the values; NAN where one is missing
 * @n: how many there are
 * @from: when the first bin begins
 * @to: when the last one ends, after @from
 * @bins: (out caller-allocates) (array length=n_bins): the bins
 * @n_bins: how many bins there are, at least one
 *
 * Puts values into bins of equal length. A value on a border belongs to the
 * bin that begins there; one at @to, to the last.
 *
 * Returns: how many values were put into a bin
 */
guint
sb_bins_fill (const double *times,
              const double *values,
              guint         n,
              double        from,
              double        to,
              SbBin        *bins,
              guint         n_bins)
{
  guint n_filled = 0;
  guint bin = 0;

  g_return_val_if_fail (n == 0 || (times != NULL && values != NULL), 0);
  g_return_val_if_fail (from < to, 0);
  g_return_val_if_fail (bins != NULL && n_bins > 0, 0);

  empty_bins (bins, n_bins, from, to);
  for (guint i = sb_times_find (times, n, from); i < n && times[i] <= to; i++)
    {
      if (!isfinite (values[i]))
        continue;

      while (bin + 1 < n_bins && times[i] >= bins[bin + 1].begin)
        bin++;
      add_value (&bins[bin], values[i]);
      n_filled++;
    }

  for (guint i = 0; i < n_bins; i++)
    {
      if (bins[i].n > 0)
        bins[i].mean /= bins[i].n;
    }

  return n_filled;
}

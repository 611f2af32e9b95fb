/* sb-bins.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbBin:
 * @begin: when it begins, in the units that the times were given in
 * @end: when it ends, and the next one begins
 * @n: how many values fall into it
 * @lowest: the lowest of them; NAN where there is none
 * @highest: the highest
 * @mean: their mean
 *
 * The values of a stretch of time.
 */
typedef struct
{
  double begin;
  double end;
  guint n;
  double lowest;
  double highest;
  double mean;
} SbBin;

guint sb_bins_fill (const double *times,
                    const double *values,
                    guint         n,
                    double        from,
                    double        to,
                    SbBin        *bins,
                    guint         n_bins);

G_END_DECLS

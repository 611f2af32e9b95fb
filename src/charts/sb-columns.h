/* sb-columns.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbColumn:
 * @time: the middle of the column, in seconds
 * @first: the position of its first point
 * @length: how many points it has, at least 1
 * @low: the lowest of their values
 * @high: the highest
 * @mean: their mean
 *
 * What the points that fall on one column of pixels come to.
 */
typedef struct
{
  double time;
  guint first;
  guint length;
  double low;
  double high;
  double mean;
} SbColumn;

GArray *sb_columns_new (const double *times,
                        const double *values,
                        guint         first,
                        guint         end,
                        double        width);

G_END_DECLS

/* sb-day-counts.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbDayTally:
 * @date: a day
 * @n: how often one thing was on it
 * @n_other: how often the other was
 *
 * How often something was on a day.
 */
typedef struct
{
  GDate date;
  guint n;
  guint n_other;
} SbDayTally;

guint32  sb_day_counts_find_day (GTimeZone    *zone,
                                 double        time);
GArray  *sb_day_counts_count    (const double *times,
                                 guint         n,
                                 const double *other_times,
                                 guint         n_other,
                                 GTimeZone    *zone);

G_END_DECLS

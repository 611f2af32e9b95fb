/* sb-day-counts.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-day-counts.h"

#define SECONDS_PER_DAY 86400.0

/* 1 January 1970, as g_date_get_julian() counts. */
#define EPOCH_DAY 719163

/**
 * sb_day_counts_find_day:
 * @zone: where somebody is
 * @time: a moment, in seconds since 1970 UTC, after the year 1
 *
 * The clock at @zone tells the day, so a day on which it is put forward or
 * back is one of 23 or 25 hours.
 *
 * Returns: the day there, as g_date_get_julian() counts
 */
guint32
sb_day_counts_find_day (GTimeZone *zone,
                        double     time)
{
  int interval;

  g_return_val_if_fail (zone != NULL, 0);

  interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, (gint64) floor (time));

  return EPOCH_DAY + (gint64) floor ((time + g_time_zone_get_offset (zone, interval)) / SECONDS_PER_DAY);
}

static SbDayTally *
ensure_day (GHashTable *days,
            guint32     julian)
{
  SbDayTally *tally = g_hash_table_lookup (days, GUINT_TO_POINTER (julian));

  if (tally != NULL)
    return tally;

  tally = g_new0 (SbDayTally, 1);
  g_date_set_julian (&tally->date, julian);
  g_hash_table_insert (days, GUINT_TO_POINTER (julian), tally);

  return tally;
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  const SbDayTally *left = a;
  const SbDayTally *right = b;

  return g_date_compare (&left->date, &right->date);
}

/**
 * sb_day_counts_count:
 * @times: (array length=n) (nullable): moments, in seconds since 1970 UTC, in
 *   any order
 * @n: how many there are
 * @other_times: (array length=n_other) (nullable): moments of another kind
 * @n_other: how many of those there are
 * @zone: where the person is
 *
 * Counts how many moments fall on each day of the person's calendar, such as
 * practice and check-ins. Days without any are left out: nothing is told
 * of them.
 *
 * Returns: (transfer full) (element-type SbDayTally): the days, in order
 */
GArray *
sb_day_counts_count (const double *times,
                     guint         n,
                     const double *other_times,
                     guint         n_other,
                     GTimeZone    *zone)
{
  g_autoptr (GHashTable) days = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GArray *tallies = g_array_new (FALSE, FALSE, sizeof (SbDayTally));
  GHashTableIter iter;
  SbDayTally *tally;

  g_return_val_if_fail (n == 0 || times != NULL, tallies);
  g_return_val_if_fail (n_other == 0 || other_times != NULL, tallies);
  g_return_val_if_fail (zone != NULL, tallies);

  for (guint i = 0; i < n; i++)
    ensure_day (days, sb_day_counts_find_day (zone, times[i]))->n++;
  for (guint i = 0; i < n_other; i++)
    ensure_day (days, sb_day_counts_find_day (zone, other_times[i]))->n_other++;

  g_hash_table_iter_init (&iter, days);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &tally))
    g_array_append_vals (tallies, tally, 1);
  g_array_sort (tallies, compare_days);

  return tallies;
}

/* test-day-counts.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-day-counts.h"

#define MAX_TIMES 8

/* Zones by their rules, so that no list of zones need be there. */
#define UTC "UTC"
#define BERLIN "CET-1CEST,M3.5.0,M10.5.0/3"
#define NEW_YORK "EST5EDT,M3.2.0,M11.1.0"
/* The clock goes from 23:59 on Saturday to 1:00 on Sunday, as it did in São
 * Paulo: that Sunday has no midnight. */
#define WITHOUT_MIDNIGHT "<-03>3<-02>,M10.3.0/0,M2.3.0/0"
#define KIRITIMATI "<+14>-14"
#define KATHMANDU "<+0545>-5:45"

/* Moments as in UTC, and the days, as “DAY PRACTICE/CHECK-INS”. */
static const struct
{
  const char *name;
  const char *zone;
  const char *times[MAX_TIMES];
  const char *other_times[MAX_TIMES];
  const char *expected;
} rows[] = {
  { "nothing", UTC, { NULL }, { NULL }, "" },
  { "one", UTC, { "2026-01-05T12:00:00Z" }, { NULL }, "2026-01-05 1/0" },
  { "both", UTC, { "2026-01-05T12:00:00Z" }, { "2026-01-05T00:00:00Z", "2026-01-05T23:59:59Z" }, "2026-01-05 1/2" },
  { "borders", UTC, { "2026-01-04T23:59:59Z", "2026-01-05T00:00:00Z" }, { NULL }, "2026-01-04 1/0, 2026-01-05 1/0" },
  { "any-order", UTC, { "2026-03-01T08:00:00Z", "2026-01-05T12:00:00Z", "2026-03-01T07:00:00Z" }, { "2025-12-31T01:00:00Z" }, "2025-12-31 0/1, 2026-01-05 1/0, 2026-03-01 2/0" },
  { "leap-day", UTC, { "2024-02-29T12:00:00Z", "2024-03-01T12:00:00Z" }, { NULL }, "2024-02-29 1/0, 2024-03-01 1/0" },
  { "before-1970", UTC, { "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z" }, { NULL }, "1969-12-31 1/0, 1970-01-01 1/0" },

  /* Noon in London is 2 in the morning of the next day there. */
  { "far-east", KIRITIMATI, { "2026-01-05T09:59:59Z", "2026-01-05T10:00:00Z" }, { NULL }, "2026-01-05 1/0, 2026-01-06 1/0" },
  { "quarter-hours", KATHMANDU, { "2026-01-05T18:14:59Z", "2026-01-05T18:15:00Z" }, { NULL }, "2026-01-05 1/0, 2026-01-06 1/0" },

  /* 29 March 2026 has 23 hours in Berlin: from 23:00 UTC to 22:00. */
  { "short-day", BERLIN, { "2026-03-28T22:59:59Z", "2026-03-28T23:00:00Z", "2026-03-29T21:59:59Z", "2026-03-29T22:00:00Z" }, { NULL }, "2026-03-28 1/0, 2026-03-29 2/0, 2026-03-30 1/0" },
  /* 25 October 2026 has 25 hours: from 22:00 to 23:00; 2:30 is there twice. */
  { "long-day", BERLIN, { "2026-10-24T21:59:59Z", "2026-10-24T22:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z" }, { NULL }, "2026-10-24 1/0, 2026-10-25 4/0, 2026-10-26 1/0" },
  /* 8 March from 5:00 UTC to 4:00, 1 November from 4:00 to 5:00. */
  { "short-day-west", NEW_YORK, { "2026-03-08T04:59:59Z", "2026-03-08T05:00:00Z", "2026-03-09T03:59:59Z", "2026-03-09T04:00:00Z" }, { NULL }, "2026-03-07 1/0, 2026-03-08 2/0, 2026-03-09 1/0" },
  { "long-day-west", NEW_YORK, { "2026-11-01T03:59:59Z", "2026-11-01T04:00:00Z", "2026-11-02T04:59:59Z", "2026-11-02T05:00:00Z" }, { NULL }, "2026-10-31 1/0, 2026-11-01 2/0, 2026-11-02 1/0" },
  /* 18 October 2026: 3:00 UTC is 1:00. */
  { "no-midnight", WITHOUT_MIDNIGHT, { "2026-10-18T02:59:59Z", "2026-10-18T03:00:00Z", "2026-10-19T01:59:59Z", "2026-10-19T02:00:00Z" }, { NULL }, "2026-10-17 1/0, 2026-10-18 2/0, 2026-10-19 1/0" },
};

static guint
read_times (const char *const *texts,
            double            *times)
{
  guint n = 0;

  for (; n < MAX_TIMES && texts[n] != NULL; n++)
    {
      g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (texts[n], NULL);

      times[n] = g_date_time_to_unix (time);
    }

  return n;
}

static void
test_row (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (rows[row].zone);
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (GArray) tallies = NULL;
  double times[MAX_TIMES];
  double other_times[MAX_TIMES];
  guint n = read_times (rows[row].times, times);
  guint n_other = read_times (rows[row].other_times, other_times);

  g_assert_nonnull (zone);
  tallies = sb_day_counts_count (times, n, other_times, n_other, zone);
  for (guint i = 0; i < tallies->len; i++)
    {
      const SbDayTally *tally = &g_array_index (tallies, SbDayTally, i);

      g_string_append_printf (found, "%s%04u-%02u-%02u %u/%u", i > 0 ? ", " : "", g_date_get_year (&tally->date),
                              g_date_get_month (&tally->date), g_date_get_day (&tally->date), tally->n, tally->n_other);
    }

  g_assert_cmpstr (found->str, ==, rows[row].expected);
}

/* A part of a second before midnight is still the day before. */
static void
test_parts (void)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();

  g_assert_cmpuint (sb_day_counts_find_day (utc, 86399.999), ==, sb_day_counts_find_day (utc, 0));
  g_assert_cmpuint (sb_day_counts_find_day (utc, 86400), ==, sb_day_counts_find_day (utc, 0) + 1);
  g_assert_cmpuint (sb_day_counts_find_day (utc, -0.001), ==, sb_day_counts_find_day (utc, 0) - 1);
}

/* Each hour of 20 years is on the day that GDateTime says. */
static void
test_every_hour (gconstpointer data)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (data);

  for (gint64 hour = 0; hour < 20 * 365 * 24; hour++)
    {
      gint64 time = 1262300400 + hour * 3600;
      g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (time);
      g_autoptr (GDateTime) there = g_date_time_to_timezone (utc, zone);
      GDate date;

      g_date_set_julian (&date, sb_day_counts_find_day (zone, time));
      g_assert_cmpuint (g_date_get_year (&date), ==, g_date_time_get_year (there));
      g_assert_cmpuint (g_date_get_month (&date), ==, g_date_time_get_month (there));
      g_assert_cmpuint (g_date_get_day (&date), ==, g_date_time_get_day_of_month (there));
    }
}

#define MANY 100000

/* 100,000 times in 50 years, five or six a day; the last is 4.38 hours before
 * the end of 18,250 days, and 3.38 before midnight in Berlin. */
static void
test_many (void)
{
  g_autofree double *times = g_new (double, MANY);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (BERLIN);
  g_autoptr (GArray) tallies = NULL;
  guint n = 0;

  for (guint i = 0; i < MANY; i++)
    times[i] = i * 15768.0;
  tallies = sb_day_counts_count (times, MANY, times, MANY, zone);

  g_assert_cmpuint (tallies->len, ==, 18250);
  for (guint i = 0; i < tallies->len; i++)
    {
      const SbDayTally *tally = &g_array_index (tallies, SbDayTally, i);

      g_assert_cmpuint (tally->n, ==, tally->n_other);
      g_assert_cmpuint (tally->n, >=, i == 0 || i == tallies->len - 1 ? 1 : 5);
      g_assert_cmpuint (tally->n, <=, 6);
      n += tally->n;
    }
  g_assert_cmpuint (n, ==, MANY);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/day-counts/", rows[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/day-counts/parts", test_parts);
  g_test_add_data_func ("/day-counts/every-hour/berlin", BERLIN, test_every_hour);
  g_test_add_data_func ("/day-counts/every-hour/without-midnight", WITHOUT_MIDNIGHT, test_every_hour);
  g_test_add_func ("/day-counts/many", test_many);

  return g_test_run ();
}

/* test-time-ticks.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "sb-time-ticks.h"

typedef struct
{
  const char *first;
  const char *last;
  guint limit;
  const char *labels; /* a year on its second line comes after a slash */
} Case;

static const Case cases[] = {
  /* Days. */
  { "2026-03-10T08:00:00Z", "2026-03-14T20:00:00Z", 5, "11 Mar/2026, 12 Mar, 13 Mar, 14 Mar" },
  /* Weeks, on Mondays: 2, 9, 16 and 23 March 2026 are. */
  { "2026-03-01T12:00:00Z", "2026-03-29T12:00:00Z", 5, "2 Mar/2026, 9 Mar, 16 Mar, 23 Mar" },
  /* Every other week, the same ones wherever the axis starts. */
  { "2026-03-01T12:00:00Z", "2026-03-29T12:00:00Z", 3, "2 Mar/2026, 16 Mar" },
  { "2026-03-05T12:00:00Z", "2026-03-31T12:00:00Z", 3, "16 Mar/2026, 30 Mar" },
  /* One that is at the very start, and one at the very end. */
  { "2026-03-02T00:00:00Z", "2026-03-09T00:00:00Z", 3, "2 Mar/2026, 9 Mar" },
  /* Months, across a new year. */
  { "2025-10-15T12:00:00Z", "2026-03-15T12:00:00Z", 6, "Nov/2025, Dec, Jan/2026, Feb, Mar" },
  { "2025-10-15T12:00:00Z", "2026-03-15T12:00:00Z", 4, "Nov/2025, Jan/2026, Mar" },
  /* Quarters start with January, April, July and October. */
  { "2026-01-20T12:00:00Z", "2027-01-20T12:00:00Z", 4, "Apr/2026, Jul, Oct, Jan/2027" },
  /* Half years. */
  { "2025-03-01T12:00:00Z", "2027-08-01T12:00:00Z", 5, "Jul/2025, Jan/2026, Jul, Jan/2027, Jul" },
  /* Years, and round numbers of them. */
  { "2024-03-01T12:00:00Z", "2028-03-01T12:00:00Z", 4, "2025, 2026, 2027, 2028" },
  { "2024-03-01T12:00:00Z", "2034-03-01T12:00:00Z", 5, "2026, 2028, 2030, 2032, 2034" },
  { "2024-03-01T12:00:00Z", "2067-03-01T12:00:00Z", 8, "2030, 2040, 2050, 2060" },
  { "2024-03-01T12:00:00Z", "2067-03-01T12:00:00Z", 9,
    "2025, 2030, 2035, 2040, 2045, 2050, 2055, 2060, 2065" },
  /* No room for any. */
  { "2026-03-01T12:00:00Z", "2026-03-29T12:00:00Z", 0, "" },
  /* A moment. */
  { "2026-03-02T00:00:00Z", "2026-03-02T00:00:00Z", 3, "2 Mar/2026" },
  { "2026-03-02T01:00:00Z", "2026-03-02T01:00:00Z", 3, "" },
  /* Every range that a chart offers, at the end of a summer: a week, a month, three
   * months, a year, five, ten, twenty and fifty. */
  { "2026-09-01T09:00:00Z", "2026-09-08T09:00:00Z", 8,
    "2 Sep/2026, 3 Sep, 4 Sep, 5 Sep, 6 Sep, 7 Sep, 8 Sep" },
  { "2026-09-01T09:00:00Z", "2026-09-08T09:00:00Z", 4, "2 Sep/2026, 4 Sep, 6 Sep, 8 Sep" },
  { "2026-08-08T09:00:00Z", "2026-09-08T09:00:00Z", 8, "10 Aug/2026, 17 Aug, 24 Aug, 31 Aug, 7 Sep" },
  { "2026-06-08T09:00:00Z", "2026-09-08T09:00:00Z", 8,
    "22 Jun/2026, 6 Jul, 20 Jul, 3 Aug, 17 Aug, 31 Aug" },
  { "2026-06-08T09:00:00Z", "2026-09-08T09:00:00Z", 4, "Jul/2026, Aug, Sep" },
  { "2025-09-08T09:00:00Z", "2026-09-08T09:00:00Z", 8, "Nov/2025, Jan/2026, Mar, May, Jul, Sep" },
  { "2021-09-08T09:00:00Z", "2026-09-08T09:00:00Z", 8, "2022, 2023, 2024, 2025, 2026" },
  { "2016-09-08T09:00:00Z", "2026-09-08T09:00:00Z", 8, "2018, 2020, 2022, 2024, 2026" },
  { "2006-09-08T09:00:00Z", "2026-09-08T09:00:00Z", 8, "2010, 2015, 2020, 2025" },
  { "1976-09-08T09:00:00Z", "2026-09-08T09:00:00Z", 8, "1980, 1990, 2000, 2010, 2020" },
  { "1976-09-08T09:00:00Z", "2026-09-08T09:00:00Z", 10,
    "1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025" },
  /* To the end of what GDateTime knows. */
  { "2026-03-01T12:00:00Z", "9999-12-31T00:00:00Z", 8, "4000, 6000, 8000" },
};

static char *
join_labels (GPtrArray *ticks)
{
  g_autoptr (GString) labels = g_string_new (NULL);

  for (guint i = 0; i < ticks->len; i++)
    {
      SbTick *tick = g_ptr_array_index (ticks, i);

      g_string_append_printf (labels, "%s%s", i > 0 ? ", " : "", tick->label);
    }
  g_string_replace (labels, "\n", "/", 0);

  return g_string_free_and_steal (g_steal_pointer (&labels));
}

static GPtrArray *
create_ticks (const char *first,
              const char *last,
              guint       limit)
{
  g_autoptr (GDateTime) first_time = g_date_time_new_from_iso8601 (first, NULL);
  g_autoptr (GDateTime) last_time = g_date_time_new_from_iso8601 (last, NULL);

  return sb_time_ticks_new (first_time, last_time, limit);
}

static void
test_labels (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) ticks = create_ticks (cases[i].first, cases[i].last, cases[i].limit);
      g_autofree char *labels = join_labels (ticks);

      g_assert_cmpstr (labels, ==, cases[i].labels);
      g_assert_cmpuint (ticks->len, <=, cases[i].limit);
    }
}

static void
test_values (void)
{
  g_autoptr (GPtrArray) ticks = create_ticks ("2026-03-01T12:00:00Z", "2026-03-29T12:00:00Z", 5);
  SbTick *tick = g_ptr_array_index (ticks, 0);
  g_autoptr (GDateTime) monday = g_date_time_new_utc (2026, 3, 2, 0, 0, 0);

  g_assert_cmpfloat (tick->value, ==, g_date_time_to_unix (monday));
}

/* Days start at midnight where the person is, also when clocks change: on 29
 * March 2026 Berlin's went from UTC+1 to UTC+2. */
static void
test_zone (void)
{
  g_autoptr (GTimeZone) berlin = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (GDateTime) first = NULL;
  g_autoptr (GDateTime) last = NULL;
  g_autoptr (GPtrArray) ticks = NULL;
  g_autofree char *labels = NULL;
  SbTick *before, *after;

  if (berlin == NULL)
    {
      g_test_skip ("no time zones on this machine");
      return;
    }

  first = g_date_time_new (berlin, 2026, 3, 28, 0, 0, 0);
  last = g_date_time_new (berlin, 2026, 3, 30, 0, 0, 0);
  ticks = sb_time_ticks_new (first, last, 4);
  labels = join_labels (ticks);

  g_assert_cmpstr (labels, ==, "28 Mar/2026, 29 Mar, 30 Mar");
  before = g_ptr_array_index (ticks, 1);
  after = g_ptr_array_index (ticks, 2);
  g_assert_cmpfloat (after->value - before->value, ==, 23 * 60 * 60);
}

/* Months are named in the language of the locale. */
static void
test_locale (void)
{
  g_autofree char *before = g_strdup (setlocale (LC_TIME, NULL));
  g_autoptr (GPtrArray) ticks = NULL;
  g_autofree char *labels = NULL;

  if (setlocale (LC_TIME, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("no German locale on this machine");
      return;
    }

  ticks = create_ticks ("2026-03-15T12:00:00Z", "2026-06-15T12:00:00Z", 4);
  labels = join_labels (ticks);
  setlocale (LC_TIME, before);

  g_assert_cmpstr (labels, ==, "Apr/2026, Mai, Jun");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/time-ticks/labels", test_labels);
  g_test_add_func ("/time-ticks/values", test_values);
  g_test_add_func ("/time-ticks/zone", test_zone);
  g_test_add_func ("/time-ticks/locale", test_locale);

  return g_test_run ();
}

/* test-moment.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-moment.h"

/* −1 where it is no time. */
static const struct
{
  const char *text;
  int minutes;
} times[] = {
  { "0:00", 0 },
  { "00:00", 0 },
  { "14:05", 845 },
  { "14.05", 845 },
  { "14h05", 845 },
  { "1405", 845 },
  { " 14:05 ", 845 },
  { "23:59", 1439 },
  { "9", 540 },
  { "9:5", 545 },
  { "12 am", 0 },
  { "12:30 PM", 750 },
  { "2:05 pm", 845 },
  { "2:05 p.m.", 845 },
  { "\xd9\xa1\xd9\xa4:\xd9\xa0\xd9\xa5", 845 }, /* Arabic-Indic digits */
  { "", -1 },
  { "noon", -1 },
  { ":30", -1 },
  { "24:00", -1 },
  { "12:60", -1 },
  { "14:05:30", -1 },
  { "14:05 pm", -1 },
  { "0:30 am", -1 },
  { "-1:00", -1 },
  { "14:005", -1 },
};

static void
test_read_time (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      guint minutes = 0;

      g_test_message ("%s", times[i].text);
      g_assert_cmpint (sb_moment_read_time (times[i].text, &minutes), ==, times[i].minutes >= 0);
      if (times[i].minutes >= 0)
        g_assert_cmpuint (minutes, ==, times[i].minutes);
    }
}

static const struct
{
  const char *text;
  int year, month, day; /* year 0 where it is no day */
} days[] = {
  { "2026-11-20", 2026, 11, 20 },
  { " 2026-11-20 ", 2026, 11, 20 },
  { "20 Nov 2026", 2026, 11, 20 },
  { "20 November 2026", 2026, 11, 20 },
  { "1900-01-01", 1900, 1, 1 },
  { "1899-12-31", 0, 0, 0 },
  { "2026-02-29", 0, 0, 0 },
  { "2026-13-01", 0, 0, 0 },
  { "", 0, 0, 0 },
  { "someday", 0, 0, 0 },
};

static void
test_read_day (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      GDate day;

      g_test_message ("%s", days[i].text);
      g_assert_cmpint (sb_moment_read_day (days[i].text, &day), ==, days[i].year > 0);
      if (days[i].year == 0)
        continue;
      g_assert_cmpint (g_date_get_year (&day), ==, days[i].year);
      g_assert_cmpint (g_date_get_month (&day), ==, days[i].month);
      g_assert_cmpint (g_date_get_day (&day), ==, days[i].day);
    }
}

static GDateTime *
parse (const char *text)
{
  GDateTime *time = g_date_time_new_from_iso8601 (text, NULL);

  g_assert_nonnull (time);
  return time;
}

static void
assert_new (const char *now_text,
            const char *day_text,
            guint       minutes,
            const char *expected_text)
{
  g_autoptr (GDateTime) now = parse (now_text);
  g_autoptr (GDateTime) expected = parse (expected_text);
  g_autoptr (GDateTime) moment = NULL;
  GDate day;

  g_assert_true (sb_moment_read_day (day_text, &day));
  moment = sb_moment_new (&day, minutes, now);
  g_assert_true (g_date_time_equal (moment, expected));
}

/* Never in the future, and where the person is. */
static void
test_new (void)
{
  assert_new ("2026-11-22T10:00:30+01:00", "2026-11-21", 845, "2026-11-21T14:05:00+01:00");
  assert_new ("2026-11-22T10:00:30+01:00", "2026-11-22", 599, "2026-11-22T09:59:00+01:00");
  assert_new ("2026-11-22T10:00:30+01:00", "2026-11-22", 600, "2026-11-22T10:00:30+01:00");
  assert_new ("2026-11-22T10:00:30+01:00", "2026-11-22", 601, "2026-11-22T10:00:30+01:00");
  assert_new ("2026-11-22T10:00:30+01:00", "2026-11-23", 0, "2026-11-22T10:00:30+01:00");
  assert_new ("2026-11-22T10:00:30+01:00", "9999-12-31", 0, "2026-11-22T10:00:30+01:00");
  assert_new ("2026-11-22T10:00:30Z", "1900-01-01", 0, "1900-01-01T00:00:00Z");
}

/* Where the clock jumps from 2 to 3, and where an hour comes twice. */
static void
test_summer_time (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("CET-1CEST,M3.5.0,M10.5.0/3");
  g_autoptr (GDateTime) now = NULL;
  const char *const days_of_change[] = { "2026-03-29", "2026-10-25" };

  g_assert_nonnull (zone);
  now = g_date_time_new (zone, 2026, 11, 22, 12, 0, 0);
  for (guint i = 0; i < G_N_ELEMENTS (days_of_change); i++)
    {
      g_autoptr (GDateTime) moment = NULL;
      GDate day, day_again;

      g_assert_true (sb_moment_read_day (days_of_change[i], &day));
      moment = sb_moment_new (&day, 150, now);
      sb_moment_get_day (moment, &day_again);
      g_assert_cmpint (g_date_compare (&day, &day_again), ==, 0);
      g_assert_cmpuint (sb_moment_get_minutes (moment), >=, 90);
      g_assert_cmpuint (sb_moment_get_minutes (moment), <=, 210);
    }
}

static void
test_same_day (void)
{
  g_autoptr (GDateTime) morning = parse ("2026-11-22T00:00:00+01:00");
  g_autoptr (GDateTime) evening = parse ("2026-11-22T23:59:59+01:00");
  g_autoptr (GDateTime) next = parse ("2026-11-23T00:00:00+01:00");

  g_assert_true (sb_moment_is_same_day (morning, evening));
  g_assert_false (sb_moment_is_same_day (evening, next));
  g_assert_cmpuint (sb_moment_get_minutes (evening), ==, 1439);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/moment/read-time", test_read_time);
  g_test_add_func ("/moment/read-day", test_read_day);
  g_test_add_func ("/moment/new", test_new);
  g_test_add_func ("/moment/summer-time", test_summer_time);
  g_test_add_func ("/moment/same-day", test_same_day);

  return g_test_run ();
}

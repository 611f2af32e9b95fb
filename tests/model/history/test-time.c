/* test-time.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-time.h"

static const struct
{
  const char *text;
  gint64      time;    /* SB_TIME_NEVER where it is refused */
  const char *written; /* NULL where it is the same */
} moments[] = {
  { "1970-01-01T00:00:00Z", 0, NULL },
  { "1970-01-01T00:00:00.000001Z", 1, NULL },
  { "1969-12-31T23:59:59.999999Z", -1, NULL },
  { "2026-11-22T10:00:00Z", G_GINT64_CONSTANT (1795341600000000), NULL },
  { "2026-11-22T10:00:00.5Z", G_GINT64_CONSTANT (1795341600500000), "2026-11-22T10:00:00.500000Z" },
  { "2026-11-22T10:00:00.123457Z", G_GINT64_CONSTANT (1795341600123457), NULL },
  { "2026-11-22T10:00:00.1234567899Z", G_GINT64_CONSTANT (1795341600123456), "2026-11-22T10:00:00.123456Z" },
  { "2026-11-22T11:30:00+01:30", G_GINT64_CONSTANT (1795341600000000), "2026-11-22T10:00:00Z" },
  { "2026-11-21T22:00:00-12:00", G_GINT64_CONSTANT (1795341600000000), "2026-11-22T10:00:00Z" },
  { "2024-02-29T00:00:00Z", G_GINT64_CONSTANT (1709164800000000), NULL },
  { "0001-01-01T00:00:00Z", SB_TIME_MINIMUM, NULL },
  { "9999-12-31T23:59:59.999999Z", SB_TIME_MAXIMUM, NULL },
  { "", SB_TIME_NEVER, NULL },
  { "yesterday", SB_TIME_NEVER, NULL },
  { "2026-11-22", SB_TIME_NEVER, NULL },
  { "2026-11-22T10:00:00", SB_TIME_NEVER, NULL },
  { "2026-11-22 10:00:00Z", SB_TIME_NEVER, NULL },
  { "2026-11-22t10:00:00z", SB_TIME_NEVER, NULL },
  { "2026-11-22T10:00Z", SB_TIME_NEVER, NULL },
  { "20261122T100000Z", SB_TIME_NEVER, NULL },
  { "2026-W47-7T10:00:00Z", SB_TIME_NEVER, NULL },
  { "2026-11-22T10:00:00.Z", SB_TIME_NEVER, NULL },
  { "2026-11-22T10:00:00,5Z", SB_TIME_NEVER, NULL },
  { "2026-11-22T10:00:00+1", SB_TIME_NEVER, NULL },
  { "2026-11-22T10:00:00+0100", SB_TIME_NEVER, NULL },
  { "2026-11-22T10:00:00+24:00", SB_TIME_NEVER, NULL },
  { "2026-11-22T10:00:00+01:60", SB_TIME_NEVER, NULL },
  { "2026-11-22T10:00:00Z ", SB_TIME_NEVER, NULL },
  { "2026-11-22T10:00:00ZZ", SB_TIME_NEVER, NULL },
  { "2026-02-29T00:00:00Z", SB_TIME_NEVER, NULL },
  { "2026-13-01T00:00:00Z", SB_TIME_NEVER, NULL },
  { "2026-11-22T24:00:00Z", SB_TIME_NEVER, NULL },
  { "2026-11-22T10:60:00Z", SB_TIME_NEVER, NULL },
  { "2026-11-22T10:00:60Z", SB_TIME_NEVER, NULL },
  { "0000-01-01T00:00:00Z", SB_TIME_NEVER, NULL },
  { "-001-01-01T00:00:00Z", SB_TIME_NEVER, NULL },
  { "0001-01-01T00:00:00+00:01", SB_TIME_NEVER, NULL },
  { "9999-12-31T23:59:59-00:01", SB_TIME_NEVER, NULL },
};

static void
test_moments (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      gint64 time = SB_TIME_NEVER;
      gboolean read = sb_time_parse (moments[i].text, &time);

      g_test_message ("%s", moments[i].text);
      g_assert_cmpint (read, ==, moments[i].time != SB_TIME_NEVER);
      if (!read)
        continue;

      g_assert_cmpint (time, ==, moments[i].time);
      sb_time_append (time, text);
      g_assert_cmpstr (text->str, ==, moments[i].written != NULL ? moments[i].written : moments[i].text);
    }
}

static void
test_any_moment (void)
{
  for (guint i = 0; i < 100000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      gint64 time = (gint64) g_test_rand_double_range (-62135596799.0, 253402300799.0) * G_USEC_PER_SEC + g_test_rand_int_range (0, 1000000);
      gint64 read;

      sb_time_append (time, text);
      g_assert_true (sb_time_parse (text->str, &read));
      g_assert_cmpint (read, ==, time);
    }
}

static void
test_date_time (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (5 * 60 * 60);
  g_autoptr (GDateTime) elsewhere = g_date_time_new (zone, 2026, 11, 22, 15, 0, 0);
  g_autoptr (GDateTime) field = NULL;

  g_assert_true (sb_time_set (&field, elsewhere));
  g_assert_cmpint (g_date_time_get_utc_offset (field), ==, 0);
  g_assert_cmpint (sb_time_from_date_time (field), ==, G_GINT64_CONSTANT (1795341600000000));
  g_assert_false (sb_time_set (&field, elsewhere));
  g_assert_true (sb_time_set (&field, NULL));
  g_assert_null (field);
  g_assert_false (sb_time_set (&field, NULL));

  g_assert_cmpint (sb_time_from_date_time (NULL), ==, SB_TIME_NEVER);
  g_assert_null (sb_time_to_date_time (SB_TIME_NEVER));
}

static void
test_dates (void)
{
  static const char *const wrong[] = {
    "", "2026-11-1", "2026-11-01T00:00:00Z", "2026-02-29", "2026-00-01", "0000-01-01", "1-11-2026", "20261101"
  };
  GDate date;

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (sb_time_parse_date (wrong[i], &date));

  for (guint32 day = 1; day <= 3652059; day += 97)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GDateTime) start = NULL;
      GDate read;

      g_date_clear (&date, 1);
      g_date_set_julian (&date, day);
      sb_time_append_date (&date, text);
      g_assert_true (sb_time_parse_date (text->str, &read));
      g_assert_cmpint (g_date_compare (&date, &read), ==, 0);

      start = sb_time_to_date_time (sb_time_from_date (&date));
      g_assert_cmpint (g_date_time_get_year (start), ==, g_date_get_year (&date));
      g_assert_cmpint (g_date_time_get_day_of_year (start), ==, g_date_get_day_of_year (&date));
      g_assert_cmpint (g_date_time_get_hour (start), ==, 0);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history/time/moments", test_moments);
  g_test_add_func ("/history/time/any-moment", test_any_moment);
  g_test_add_func ("/history/time/date-time", test_date_time);
  g_test_add_func ("/history/time/dates", test_dates);

  return g_test_run ();
}

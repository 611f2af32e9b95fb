/* test-report-options.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "report-fixture.h"

/* New York is five hours behind in winter and four in summer. */
static const struct
{
  const char *name;
  const char *time;
  gboolean covered;
} edges[] = {
  { "the-second-before", "2026-02-28T23:59:59-05:00", FALSE },
  { "the-first", "2026-03-01T00:00:00-05:00", TRUE },
  { "still-february-there", "2026-03-01T04:59:59Z", FALSE },
  { "march-there-too", "2026-03-01T05:00:00Z", TRUE },
  { "within", "2026-05-05T12:00:00Z", TRUE },
  { "the-last", "2026-06-30T23:59:59-04:00", TRUE },
  { "july-elsewhere", "2026-07-01T03:59:59Z", TRUE },
  { "the-second-after", "2026-07-01T04:00:00Z", FALSE },
};

static void
set_day (GDate *day,
         int    day_of_month,
         int    month)
{
  g_date_clear (day, 1);
  g_date_set_dmy (day, day_of_month, month, 2026);
}

static void
test_edge (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (SbReportOptions) options = sb_report_options_new ();
  g_autoptr (GDateTime) time = report_moment (edges[i].time);
  GDate from, to;

  set_day (&from, 1, 3);
  set_day (&to, 30, 6);
  g_assert_true (sb_report_options_covers_time (options, time));
  sb_report_options_set_period (options, &from, &to);
  g_assert_cmpint (sb_report_options_covers_time (options, time), ==, edges[i].covered);
}

static void
test_open_ends (void)
{
  g_autoptr (SbReportOptions) options = sb_report_options_new ();
  GDate january, june, december;

  set_day (&january, 1, 1);
  set_day (&june, 1, 6);
  set_day (&december, 31, 12);
  sb_report_options_set_period (options, NULL, &june);
  g_assert_true (sb_report_options_covers_day (options, &january));
  g_assert_true (sb_report_options_covers_day (options, &june));
  g_assert_false (sb_report_options_covers_day (options, &december));
  sb_report_options_set_period (options, &june, NULL);
  g_assert_false (sb_report_options_covers_day (options, &january));
  g_assert_true (sb_report_options_covers_day (options, &june));
  g_assert_true (sb_report_options_covers_day (options, &december));
  g_assert_null (sb_report_options_get_to (options));
  g_assert_cmpint (g_date_compare (sb_report_options_get_from (options), &june), ==, 0);
}

/* Of months that have no such day, it is the last one. */
static void
test_months (void)
{
  const struct
  {
    guint months;
    const char *now;
    int day, month, year;
  } rows[] = {
    { 1, "2026-11-22T18:00:00", 22, 10, 2026 },
    { 3, "2026-05-31T00:00:00", 28, 2, 2026 },
    { 12, "2024-02-29T23:59:59", 28, 2, 2023 },
    { 2, "2026-01-15T12:00:00", 15, 11, 2025 },
  };
  g_autoptr (SbReportOptions) options = sb_report_options_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GDateTime) now = report_moment (rows[i].now);
      const GDate *from;

      sb_report_options_set_months (options, rows[i].months, now);
      from = sb_report_options_get_from (options);
      g_assert_cmpint (g_date_get_day (from), ==, rows[i].day);
      g_assert_cmpint (g_date_get_month (from), ==, rows[i].month);
      g_assert_cmpint (g_date_get_year (from), ==, rows[i].year);
      g_assert_null (sb_report_options_get_to (options));

      sb_report_options_set_months (options, 0, now);
      g_assert_null (sb_report_options_get_from (options));
    }
}

/* The last day is before the first: nothing is of such a period. */
static void
test_no_day (void)
{
  g_autoptr (SbReportOptions) options = sb_report_options_new ();
  GDate from, to;

  set_day (&from, 2, 6);
  set_day (&to, 1, 6);
  sb_report_options_set_period (options, &from, &to);
  g_assert_false (sb_report_options_covers_day (options, &from));
  g_assert_false (sb_report_options_covers_day (options, &to));
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_changed (void)
{
  g_autoptr (SbReportOptions) options = sb_report_options_new ();
  guint n = 0;

  g_signal_connect_swapped (options, "changed", G_CALLBACK (count_cb), &n);
  sb_report_options_set_part (options, SB_REPORT_NOTES, FALSE);
  sb_report_options_set_person (options, NULL, TRUE);
  sb_report_options_set_redacted (options, "x", FALSE);
  sb_report_options_set_paper (options, SB_PAPER_A4);
  g_assert_cmpuint (n, ==, 0);

  sb_report_options_set_part (options, SB_REPORT_NOTES, TRUE);
  sb_report_options_set_person (options, NULL, FALSE);
  sb_report_options_set_redacted (options, "x", TRUE);
  sb_report_options_set_paper (options, SB_PAPER_LETTER);
  sb_report_options_set_period (options, NULL, NULL);
  g_assert_cmpuint (n, ==, 5);
  g_assert_true (sb_report_options_has_part (options, SB_REPORT_NOTES));
  g_assert_false (sb_report_options_has_person (options, NULL));
  g_assert_true (sb_report_options_has_person (options, "somebody"));
  g_assert_true (sb_report_options_is_redacted (options, "x"));
  g_assert_cmpint (sb_report_options_get_paper (options), ==, SB_PAPER_LETTER);
}

/* What is said by default: no note, no single answer, and no safety plan. */
static void
test_usual (void)
{
  const guint left_out = SB_REPORT_ANSWERS | SB_REPORT_NOTES | SB_REPORT_SAFETY_PLAN;
  g_autoptr (SbReportOptions) options = sb_report_options_new ();

  for (guint i = 0; i < SB_REPORT_N_PARTS; i++)
    g_assert_cmpint (sb_report_options_has_part (options, 1 << i), ==, (left_out & 1 << i) == 0);
  g_assert_true (sb_report_options_has_everyone (options));
}

static void
add_tests (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (edges); i++)
    {
      g_autofree char *path = g_strconcat ("/report-options/edges/", edges[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_edge);
    }
  g_test_add_func ("/report-options/open-ends", test_open_ends);
  g_test_add_func ("/report-options/months", test_months);
  g_test_add_func ("/report-options/no-day", test_no_day);
  g_test_add_func ("/report-options/changed", test_changed);
  g_test_add_func ("/report-options/usual", test_usual);
}

int
main (int    argc,
      char **argv)
{
  return report_run (argc, argv, add_tests);
}

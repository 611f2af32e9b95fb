/* test-report-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "report-fixture.h"
#include "sb-report-words.h"

static const struct
{
  double difference;
  const char *words;
} differences[] = {
  { 1, "\u200e+1.00" },
  { -1.005, "\u200e−1.00" },
  { 0.004, "0.00" },
  { -0.004, "0.00" },
  { 0.006, "\u200e+0.01" },
  { NAN, SB_REPORT_NOTHING },
};

static void
test_differences (ReportFixture *fixture,
                  gconstpointer  data)
{
  SbInstrument *general = sb_content_find_instrument (fixture->content, "attachment-general");
  SbScale *scale = sb_instrument_find_scale (general, "anxiety");

  for (guint i = 0; i < G_N_ELEMENTS (differences); i++)
    {
      g_autofree char *words = sb_report_words_for_difference (scale, differences[i].difference);

      g_assert_cmpstr (words, ==, differences[i].words);
    }
}

static void
test_medians (void)
{
  const struct
  {
    double median;
    const char *words;
  } rows[] = { { 3, "3" }, { 2.5, "2.5" }, { 0, "0" }, { NAN, SB_REPORT_NOTHING } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *words = sb_report_words_for_median (rows[i].median);

      g_assert_cmpstr (words, ==, rows[i].words);
    }
}

/* Days are those of the person: it is still the 9th there. */
static void
test_day (void)
{
  g_autoptr (GDateTime) time = report_moment ("2026-01-10T04:30:00Z");
  g_autofree char *day = sb_report_words_for_day (time);
  g_autofree char *minute = sb_report_words_for_time (time);

  g_assert_cmpstr (day, ==, "9\u00a0Jan\u00a02026");
  g_assert_cmpstr (minute, ==, "9\u00a0Jan\u00a02026, 23:30");
}

static void
add_tests (void)
{
  report_test ("/report-words/differences", test_differences);
  g_test_add_func ("/report-words/medians", test_medians);
  g_test_add_func ("/report-words/day", test_day);
}

int
main (int    argc,
      char **argv)
{
  return report_run (argc, argv, add_tests);
}

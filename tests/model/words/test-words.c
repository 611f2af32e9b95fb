/* test-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-words.h"

static void
test_days (void)
{
  const struct
  {
    const char *first;
    const char *last;
    const char *words;
  } cases[] = {
    { "2026-03-01T00:00:00Z", "2026-05-31T23:59:59Z", "1 March to 31 May 2026" },
    { "2026-03-01T08:00:00Z", "2026-03-07T08:00:00Z", "1 March to 7 March 2026" },
    { "2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z", "31 December 2025 to 1 January 2026" },
    { "1976-11-20T12:00:00Z", "2026-11-20T12:00:00Z", "20 November 1976 to 20 November 2026" },
    { "2026-03-01T00:00:00Z", "2026-03-01T23:59:59Z", "1 March 2026" },
    /* On Greenwich's 1 January. */
    { "2026-01-01T01:00:00+02:00", "2026-01-01T12:00:00Z", "31 December 2025 to 1 January 2026" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) first = g_date_time_new_from_iso8601 (cases[i].first, NULL);
      g_autoptr (GDateTime) last = g_date_time_new_from_iso8601 (cases[i].last, NULL);
      g_autofree char *words = sb_words_for_days (first, last);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_signed (void)
{
  g_autofree char *more = sb_words_for_signed ("1.50", 1.5);
  g_autofree char *less = sb_words_for_signed ("1.50", -1.5);
  g_autofree char *same = sb_words_for_signed ("0.00", 0);

  g_assert_cmpstr (more, ==, "\u200e+1.50");
  g_assert_cmpstr (less, ==, "\u200e−1.50");
  g_assert_cmpstr (same, ==, "0.00");
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/days", test_days);

  g_test_add_func ("/words/signed", test_signed);

  return g_test_run ();
}

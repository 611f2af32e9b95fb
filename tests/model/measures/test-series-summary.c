/* test-series-summary.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-series-summary.h"

#define MAX_POINTS 8
#define DAY 86400.0
#define EPSILON 1e-6

/* Noon on 5 January 2026, UTC. */
#define BEGIN 1767614400.0

#define ANY { NAN, SB_SERIES_BETTER_UNKNOWN, 0 }
#define ANXIETY { 1.25, SB_SERIES_BETTER_LOWER, 84 * DAY }
#define WARMTH { 1.25, SB_SERIES_BETTER_HIGHER, 84 * DAY }

/* The values of days, and what is to be told of them, worked out by hand. The
 * range is in days too; 0 to 0 is all. */
typedef struct
{
  const char *name;
  SbSeriesScale scale;
  guint n;
  double days[MAX_POINTS];
  double values[MAX_POINTS];
  double from;
  double to;

  guint n_found;
  double first;
  double last;
  double lowest;
  double highest;
  double median;
  double span;
  guint n_gaps;
  SbSeriesChange change;
  SbSeriesTrend trend;
} Row;

static const Row rows[] = {
  { "nothing", ANXIETY, 0, { 0 }, { 0 }, 0, 0, 0, NAN, NAN, NAN, NAN, NAN, NAN, 0, SB_SERIES_CHANGE_UNKNOWN, SB_SERIES_TREND_NONE },
  { "only-missing", ANXIETY, 2, { 0, 28 }, { NAN, NAN }, 0, 0, 0, NAN, NAN, NAN, NAN, NAN, NAN, 0, SB_SERIES_CHANGE_UNKNOWN, SB_SERIES_TREND_NONE },
  { "one", ANXIETY, 1, { 0 }, { 4.2 }, 0, 0, 1, 4.2, 4.2, 4.2, 4.2, 4.2, 0, 0, SB_SERIES_CHANGE_UNKNOWN, SB_SERIES_TREND_NONE },

  /* 5 − 3.75 is the band, and not beyond it. */
  { "two-at-the-band", ANXIETY, 2, { 0, 28 }, { 5, 3.75 }, 0, 0, 2, 5, 3.75, 3.75, 5, 4.375, 28, 0, SB_SERIES_CHANGE_NONE, SB_SERIES_TREND_NONE },
  { "two-beyond-the-band", ANXIETY, 2, { 0, 28 }, { 5, 3.5 }, 0, 0, 2, 5, 3.5, 3.5, 5, 4.25, 28, 0, SB_SERIES_CHANGE_BETTER, SB_SERIES_TREND_NONE },
  { "two-worse", ANXIETY, 2, { 0, 28 }, { 3.5, 5 }, 0, 0, 2, 3.5, 5, 3.5, 5, 4.25, 28, 0, SB_SERIES_CHANGE_WORSE, SB_SERIES_TREND_NONE },
  { "higher-is-better", WARMTH, 2, { 0, 28 }, { 3.5, 5 }, 0, 0, 2, 3.5, 5, 3.5, 5, 4.25, 28, 0, SB_SERIES_CHANGE_BETTER, SB_SERIES_TREND_NONE },
  { "no-better-side", { 1.25, SB_SERIES_BETTER_UNKNOWN, 0 }, 2, { 0, 28 }, { 5, 3.5 }, 0, 0, 2, 5, 3.5, 3.5, 5, 4.25, 28, 0, SB_SERIES_CHANGE_MOVED, SB_SERIES_TREND_NONE },
  { "band-unknown", ANY, 2, { 0, 28 }, { 7, 1 }, 0, 0, 2, 7, 1, 1, 7, 4, 28, 0, SB_SERIES_CHANGE_UNKNOWN, SB_SERIES_TREND_NONE },
  { "three-on-one-day", ANY, 3, { 0, 0, 0 }, { 2, 3, 4 }, 0, 0, 3, 2, 4, 2, 4, 3, 0, 0, SB_SERIES_CHANGE_UNKNOWN, SB_SERIES_TREND_NONE },

  { "three", ANXIETY, 3, { 0, 28, 56 }, { 4, 3.5, 3.9 }, 0, 0, 3, 4, 3.9, 3.5, 4, 3.9, 56, 0, SB_SERIES_CHANGE_NONE, SB_SERIES_TREND_GUESS },

  /* In units of 28 days, at 0, 1, 2, 3, 4 and 10: slopes −0.2, −1/4, −1.1/3,
   * −1.3/4, −0.15; −0.3, −0.45, −1.1/3, −1.3/9; −0.6, −0.4, −1/8; −0.2, −0.4/7;
   * −0.2/6. In order the 8th of 15 is −1/4. All are below 0: it falls. Less
   * −1/4 (t − 2.5): 4.575, 4.625, 4.575, 4.225, 4.275, 5.575; in the middle
   * 4.575. So at 0 the line is at 4.575 + 0.625 = 5.2, and at 10 at
   * 4.575 − 1.875 = 2.7. From 4 to 10 are 168 days, more than 84. */
  { "falling", ANXIETY, 6, { 0, 28, 56, 84, 112, 280 }, { 5.2, 5, 4.7, 4.1, 3.9, 3.7 }, 0, 0, 6, 5.2, 3.7, 3.7, 5.2, 4.4, 280, 1, SB_SERIES_CHANGE_BETTER, SB_SERIES_TREND_FALLS },
  /* What is missing makes a gap of 56 days one of 112. */
  { "missing", ANXIETY, 5, { 0, 56, 112, 120, 130 }, { 3, NAN, 3, 4.5, 3 }, 0, 0, 4, 3, 3, 3, 4.5, 3, 130, 1, SB_SERIES_CHANGE_NONE, SB_SERIES_TREND_GUESS },
  /* As far apart as the longest gap, the line is still drawn. */
  { "gap-at-the-border", ANXIETY, 3, { 0, 84, 169 }, { 3, 4, 3 }, 0, 0, 3, 3, 3, 3, 4, 3, 169, 1, SB_SERIES_CHANGE_NONE, SB_SERIES_TREND_GUESS },

  { "rising", ANXIETY, 5, { 0, 1, 2, 3, 4 }, { 2, 3, 4, 5, 6 }, 0, 0, 5, 2, 6, 2, 6, 4, 4, 0, SB_SERIES_CHANGE_WORSE, SB_SERIES_TREND_RISES },
  /* From 2 to 2.04, too little to be seen in figures to one place. */
  { "rising-a-little", ANY, 5, { 0, 1, 2, 3, 4 }, { 2, 2.01, 2.02, 2.03, 2.04 }, 0, 0, 5, 2, 2.04, 2, 2.04, 2.02, 4, 0, SB_SERIES_CHANGE_UNKNOWN, SB_SERIES_TREND_RISES },
  { "flat", ANXIETY, 6, { 0, 1, 2, 3, 4, 5 }, { 4, 4, 4, 4, 4, 4 }, 0, 0, 6, 4, 4, 4, 4, 4, 5, 0, SB_SERIES_CHANGE_NONE, SB_SERIES_TREND_UNCLEAR },

  /* A range takes in both of its ends. */
  { "range", ANXIETY, 6, { 0, 28, 56, 84, 112, 280 }, { 5.2, 5, 4.7, 4.1, 3.9, 3.7 }, 28, 84, 3, 5, 4.1, 4.1, 5, 4.7, 56, 0, SB_SERIES_CHANGE_NONE, SB_SERIES_TREND_GUESS },
  { "range-of-one", ANXIETY, 6, { 0, 28, 56, 84, 112, 280 }, { 5.2, 5, 4.7, 4.1, 3.9, 3.7 }, 29, 57, 1, 4.7, 4.7, 4.7, 4.7, 4.7, 0, 0, SB_SERIES_CHANGE_UNKNOWN, SB_SERIES_TREND_NONE },
  { "range-of-none", ANXIETY, 6, { 0, 28, 56, 84, 112, 280 }, { 5.2, 5, 4.7, 4.1, 3.9, 3.7 }, 113, 279, 0, NAN, NAN, NAN, NAN, NAN, NAN, 0, SB_SERIES_CHANGE_UNKNOWN, SB_SERIES_TREND_NONE },
  { "range-beyond", ANXIETY, 2, { 0, 28 }, { 5, 3 }, 100, 200, 0, NAN, NAN, NAN, NAN, NAN, NAN, 0, SB_SERIES_CHANGE_UNKNOWN, SB_SERIES_TREND_NONE },
};

/* The same in words. */
static const struct
{
  const char *row;
  const char *text;
} texts[] = {
  { "nothing", "Anxiety: nothing was noted in this time." },
  { "only-missing", "Anxiety: nothing was noted in this time." },
  { "one", "Anxiety: noted once, on 5 January 2026, at 4.2. A second time will show whether anything moved. Lower is more secure." },
  { "two-at-the-band", "Anxiety: noted 2 times from 5 January 2026 to 2 February 2026. The first was 5.0, the last 3.8. No reliable change: by chance alone, two can lie as far apart. It takes 3, at different times, to draw a line. Lower is more secure." },
  { "three-on-one-day", "Anxiety: noted 3 times on 5 January 2026. The first was 2.0, the last 4.0. How much of that is chance is not known. The lowest was 2.0, the highest 4.0, and the one in the middle 3.0. It takes 3, at different times, to draw a line. Lower is more secure." },
  { "three", "Anxiety: noted 3 times from 5 January 2026 to 2 March 2026. The first was 4.0, the last 3.9. No reliable change: by chance alone, two can lie as far apart. The lowest was 3.5, the highest 4.0, and the one in the middle 3.9. The line is a first guess. With a few more, it can be told how sure it is. Lower is more secure." },
  { "falling", "Anxiety: noted 6 times from 5 January 2026 to 12 October 2026. The first was 5.2, the last 3.7. That is better, by more than chance alone is likely to bring. The lowest was 3.7, the highest 5.2, and the one in the middle 4.4. There is a clear trend: the line falls from about 5.2 to about 2.7. The line is open in 1 place, where a longer time lies between. Lower is more secure." },
  { "rising", "Anxiety: noted 5 times from 5 January 2026 to 9 January 2026. The first was 2.0, the last 6.0. That is worse, by more than chance alone is likely to bring. The lowest was 2.0, the highest 6.0, and the one in the middle 4.0. There is a clear trend: the line rises from about 2.0 to about 6.0. Lower is more secure." },
  { "rising-a-little", "Anxiety: noted 5 times from 5 January 2026 to 9 January 2026. The first was 2.0, the last 2.0. How much of that is chance is not known. The lowest was 2.0, the highest 2.0, and the one in the middle 2.0. There is a clear trend, and a very small one: it rises. Lower is more secure." },
  { "flat", "Anxiety: noted 6 times from 5 January 2026 to 10 January 2026. The first was 4.0, the last 4.0. No reliable change: by chance alone, two can lie as far apart. It was 4.0 each time. There is no clear trend: it may rise, fall, or do neither. Lower is more secure." },
};

static void
assert_same (double found,
             double expected)
{
  if (isnan (expected))
    g_assert_true (isnan (found));
  else
    g_assert_cmpfloat_with_epsilon (found, expected, EPSILON);
}

static void
summarize (const Row       *row,
           SbSeriesSummary *summary)
{
  double times[MAX_POINTS];
  gboolean all = row->from == 0 && row->to == 0;

  for (guint i = 0; i < row->n; i++)
    times[i] = BEGIN + row->days[i] * DAY;

  sb_series_summarize (times, row->values, row->n, all ? 0 : (gint64) (BEGIN + row->from * DAY),
                       all ? 0 : (gint64) (BEGIN + row->to * DAY), &row->scale, summary);
}

static void
test_facts (gconstpointer data)
{
  const Row *row = data;
  SbSeriesSummary summary;

  summarize (row, &summary);

  g_assert_cmpuint (summary.n, ==, row->n_found);
  assert_same (summary.first, row->first);
  assert_same (summary.last, row->last);
  assert_same (summary.lowest, row->lowest);
  assert_same (summary.highest, row->highest);
  assert_same (summary.median, row->median);
  assert_same (summary.span_days, row->span);
  g_assert_cmpuint (summary.n_gaps, ==, row->n_gaps);
  g_assert_cmpint (summary.change, ==, row->change);
  g_assert_cmpint (summary.trend, ==, row->trend);
}

static const Row *
find_row (const char *name)
{
  guint i = 0;

  while (!g_str_equal (rows[i].name, name))
    i++;

  return &rows[i];
}

static void
test_text (gconstpointer data)
{
  guint position = GPOINTER_TO_UINT (data);
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  const SbSeriesWords words = { "Anxiety", "less secure", NULL, NULL, utc };
  g_autofree char *text = NULL;
  SbSeriesSummary summary;

  summarize (find_row (texts[position].row), &summary);
  text = sb_series_summary_to_text (&summary, &words);

  g_assert_cmpstr (text, ==, texts[position].text);
}

/* A day is the one where the person is: at noon in London, it is the next one
 * on Kiritimati. */
static void
test_zone (void)
{
  g_autoptr (GTimeZone) kiritimati = g_time_zone_new_offset (14 * 60 * 60);
  const SbSeriesWords words = { "Mood", NULL, NULL, NULL, kiritimati };
  const SbSeriesScale scale = ANY;
  const double time = BEGIN;
  const double value = 3;
  g_autofree char *text = NULL;
  SbSeriesSummary summary;

  sb_series_summarize (&time, &value, 1, 0, 0, &scale, &summary);
  text = sb_series_summary_to_text (&summary, &words);

  g_assert_cmpstr (text, ==, "Mood: noted once, on 6 January 2026, at 3.0. A second time will show whether anything moved.");
}

static char *
format_step (double   value,
             gpointer user_data)
{
  const char *const *steps = user_data;

  return g_strdup (steps[(int) value - 1]);
}

/* In the words of the scale. */
static void
test_format (void)
{
  const char *steps[] = { "low", "fair", "good" };
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  const SbSeriesWords words = { "Mood", "better mood", format_step, steps, utc };
  const SbSeriesScale scale = ANY;
  const double times[] = { BEGIN, BEGIN + DAY };
  const double values[] = { 1, 3 };
  g_autofree char *text = NULL;
  SbSeriesSummary summary;

  sb_series_summarize (times, values, 2, 0, 0, &scale, &summary);
  text = sb_series_summary_to_text (&summary, &words);

  g_assert_cmpstr (text, ==,
                   "Mood: noted 2 times from 5 January 2026 to 6 January 2026. The first was low, the last good. "
                   "How much of that is chance is not known. It takes 3, at different times, to draw a line. "
                   "Higher means: better mood.");
}

#define MANY 100000

/* 100,000 hours, at 1, 2, 3, 4, 5 and again: 20,000 of each. */
static void
test_many (void)
{
  g_autofree double *times = g_new (double, MANY);
  g_autofree double *values = g_new (double, MANY);
  const SbSeriesScale scale = { NAN, SB_SERIES_BETTER_HIGHER, 14 * DAY };
  SbSeriesSummary summary;

  for (guint i = 0; i < MANY; i++)
    {
      times[i] = BEGIN + i * 3600.0;
      values[i] = 1 + i % 5;
    }
  sb_series_summarize (times, values, MANY, 0, 0, &scale, &summary);

  g_assert_cmpuint (summary.n, ==, MANY);
  g_assert_cmpfloat (summary.lowest, ==, 1);
  g_assert_cmpfloat (summary.highest, ==, 5);
  g_assert_cmpfloat (summary.median, ==, 3);
  g_assert_cmpfloat (summary.first, ==, 1);
  g_assert_cmpfloat (summary.last, ==, 5);
  g_assert_cmpuint (summary.n_gaps, ==, 0);
  g_assert_cmpint (summary.trend, ==, SB_SERIES_TREND_UNCLEAR);
}

/* Six days in three weeks: a line through three averages is a first guess,
 * where each day for itself would be sure. A week begins on Thursday, as did
 * 1970. */
static void
test_averages (void)
{
  const double times[] = { BEGIN, BEGIN + DAY, BEGIN + 7 * DAY, BEGIN + 8 * DAY, BEGIN + 14 * DAY, BEGIN + 15 * DAY };
  const double values[] = { 1, 2, 3, 4, 5, 6 };
  const SbSeriesScale each = ANY;
  const SbSeriesScale averaged = { NAN, SB_SERIES_BETTER_UNKNOWN, 0, SB_TREND_WEEK };
  SbSeriesSummary summary;

  sb_series_summarize (times, values, 6, 0, 0, &each, &summary);
  g_assert_cmpint (summary.trend, ==, SB_SERIES_TREND_RISES);
  sb_series_summarize (times, values, 6, 0, 0, &averaged, &summary);
  g_assert_cmpint (summary.trend, ==, SB_SERIES_TREND_GUESS);
  g_assert_cmpuint (summary.n, ==, 6);
  g_assert_cmpuint (summary.line.n, ==, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *facts = g_strconcat ("/series-summary/facts/", rows[i].name, NULL);

      g_test_add_data_func (facts, &rows[i], test_facts);
    }
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = g_strconcat ("/series-summary/text/", texts[i].row, NULL);

      g_test_add_data_func (text, GUINT_TO_POINTER (i), test_text);
    }
  g_test_add_func ("/series-summary/text/zone", test_zone);
  g_test_add_func ("/series-summary/text/format", test_format);
  g_test_add_func ("/series-summary/facts/averages", test_averages);
  g_test_add_func ("/series-summary/facts/many", test_many);

  return g_test_run ();
}

/* test-comparisons.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-comparisons.h"
#include "sb-reader.h"
#include "sb-redating.h"

#define SAM "11111111-1111-4111-8111-111111111111"
#define ALEX "22222222-2222-4222-8222-222222222222"

/* Five answers of tea, by which it has a score; three are too few. */
#define TEA "t1=6 t2=2 t3=7 t4=5 t5=6"
#define TOO_FEW "t1=6 t2=2 t3=7"
#define COFFEE "c1=6 c2=2 c3=7 c4=5 c5=6"

static SbInstrument *
read_instrument (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "instruments", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new (file, &error);
  SbInstrument *instrument;

  g_assert_no_error (error);
  instrument = sb_instrument_read (reader, &error);
  g_assert_no_error (error);

  return instrument;
}

/* One assessment, completed on a day after 1 January; on day 0 it is not
 * completed. */
typedef struct
{
  int day;
  const char *version;
  const char *person;
  const char *answers;
  gboolean deleted;
} Taken;

static SbAssessment *
take (SbInstrument *instrument,
      const Taken  *taken)
{
  g_autoptr (GDateTime) start = g_date_time_new_utc (2026, 1, 1, 12, 0, 0);
  g_autoptr (GDateTime) completed = g_date_time_add_days (start, taken->day);
  g_auto (GStrv) pairs = g_strsplit (taken->answers, " ", -1);
  SbAssessment *assessment = sb_assessment_new (sb_instrument_get_id (instrument), taken->version, taken->person);

  for (guint i = 0; pairs[i] != NULL && *pairs[i] != '\0'; i++)
    {
      g_auto (GStrv) pair = g_strsplit (pairs[i], "=", 2);

      sb_assessment_set_answer (assessment, pair[0], atoi (pair[1]));
    }

  sb_assessment_set_started (assessment, start);
  if (taken->day > 0)
    sb_assessment_set_completed (assessment, completed);
  if (taken->deleted)
    sb_record_delete (SB_RECORD (assessment));

  return assessment;
}

#define MOST 5

typedef struct
{
  const char *name;
  Taken taken[MOST]; /* what is judged stands first */
  int first;         /* positions in taken; 0 for none */
  int last;
} Row;

static const Row rows[] = {
  { "alone", { { 9, "1", NULL, TEA } }, 0, 0 },
  { "one-before", { { 9, "1", NULL, TEA }, { 5, "1", NULL, TEA } }, 1, 1 },
  { "in-order", { { 9, "1", NULL, TEA }, { 2, "1", NULL, TEA }, { 5, "1", NULL, TEA }, { 7, "1", NULL, TEA } }, 1, 3 },
  { "out-of-order", { { 9, "1", NULL, TEA }, { 5, "1", NULL, TEA }, { 7, "1", NULL, TEA }, { 2, "1", NULL, TEA } }, 3, 2 },
  { "later-ones", { { 5, "1", NULL, TEA }, { 7, "1", NULL, TEA }, { 2, "1", NULL, TEA }, { 9, "1", NULL, TEA } }, 2, 2 },
  { "only-later-ones", { { 5, "1", NULL, TEA }, { 7, "1", NULL, TEA } }, 0, 0 },
  { "drafts", { { 9, "1", NULL, TEA }, { 0, "1", NULL, TEA } }, 0, 0 },
  { "deleted", { { 9, "1", NULL, TEA }, { 5, "1", NULL, TEA, TRUE }, { 3, "1", NULL, TEA } }, 2, 2 },
  { "other-version", { { 9, "2", NULL, TEA }, { 5, "1", NULL, TEA } }, 0, 0 },
  { "other-person", { { 9, "1", SAM, TEA }, { 5, "1", ALEX, TEA }, { 4, "1", SAM, TEA }, { 3, "1", NULL, TEA } }, 2, 2 },
  { "nobody", { { 9, "1", NULL, TEA }, { 5, "1", ALEX, TEA } }, 0, 0 },
  { "too-few-answers-before", { { 9, "1", NULL, TEA }, { 7, "1", NULL, TOO_FEW }, { 5, "1", NULL, TEA }, { 2, "1", NULL, "" } }, 2, 2 },
  { "too-few-answers-now", { { 9, "1", NULL, TOO_FEW }, { 5, "1", NULL, TEA } }, 0, 0 },
  { "no-scale-in-common", { { 9, "1", NULL, TEA }, { 5, "1", NULL, COFFEE } }, 0, 0 },
  { "one-scale-in-common", { { 9, "1", NULL, TEA " " COFFEE }, { 5, "1", NULL, COFFEE } }, 1, 1 },
};

static void
assert_found (SbResult     *found,
              GListModel   *all,
              int           position)
{
  g_autoptr (SbAssessment) expected = g_list_model_get_item (all, position);

  if (position == 0)
    g_assert_null (found);
  else
    g_assert_true (sb_result_get_assessment (found) == expected);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SbInstrument) instrument = read_instrument ("drinks.json");
  g_autoptr (GListStore) all = g_list_store_new (SB_TYPE_ASSESSMENT);
  g_autoptr (SbAssessment) judged = NULL;
  g_autoptr (SbResult) result = NULL;
  g_autoptr (SbResult) first = NULL;
  g_autoptr (SbResult) last = NULL;

  for (guint i = 0; i < MOST && row->taken[i].version != NULL; i++)
    {
      g_autoptr (SbAssessment) assessment = take (instrument, &row->taken[i]);

      g_list_store_append (all, assessment);
    }

  judged = g_list_model_get_item (G_LIST_MODEL (all), 0);
  result = sb_result_new (instrument, judged);
  first = sb_comparisons_find_first (result, G_LIST_MODEL (all));
  last = sb_comparisons_find_last (result, G_LIST_MODEL (all));
  assert_found (first, G_LIST_MODEL (all), row->first);
  assert_found (last, G_LIST_MODEL (all), row->last);
}

/* Completed in the same moment, as in a file that knows days alone: then the
 * order of their records, which is the same each time, decides. */
static void
test_same_moment (void)
{
  const Taken taken = { 5, "1", NULL, TEA };
  g_autoptr (SbInstrument) instrument = read_instrument ("drinks.json");
  g_autoptr (GListStore) all = g_list_store_new (SB_TYPE_ASSESSMENT);
  guint n_first = 0;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (SbAssessment) assessment = take (instrument, &taken);

      g_list_store_append (all, assessment);
    }

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (SbAssessment) assessment = g_list_model_get_item (G_LIST_MODEL (all), i);
      g_autoptr (SbResult) result = sb_result_new (instrument, assessment);
      g_autoptr (SbResult) last = sb_comparisons_find_last (result, G_LIST_MODEL (all));

      n_first += last == NULL;
    }

  g_assert_cmpuint (n_first, ==, 1);
}

typedef struct
{
  const char *name;
  const char *instrument;
  const char *scale;
  Taken later;
  Taken earlier;
  SbHindrance expected;
} HindranceRow;

static const HindranceRow hindrances[] = {
  { "none", "drinks.json", "tea", { 9, "1", NULL, TEA }, { 5, "1", NULL, TEA }, SB_HINDRANCE_NONE },
  { "other-person", "drinks.json", "tea", { 9, "1", SAM, TEA }, { 5, "1", ALEX, TEA }, SB_HINDRANCE_OTHER_PERSON },
  { "other-version", "drinks.json", "tea", { 9, "2", NULL, TEA }, { 5, "1", NULL, TEA }, SB_HINDRANCE_OTHER_QUESTIONS },
  { "no-score-before", "drinks.json", "tea", { 9, "1", NULL, TEA }, { 5, "1", NULL, TOO_FEW }, SB_HINDRANCE_NO_SCORE },
  { "no-score-now", "drinks.json", "tea", { 9, "1", NULL, COFFEE }, { 5, "1", NULL, TEA }, SB_HINDRANCE_NO_SCORE },
  { "no-reliability", "walks.json", "rain", { 9, "1", NULL, "rain=2" }, { 5, "1", NULL, "rain=1" }, SB_HINDRANCE_NO_RELIABILITY },
};

static void
test_hindrance (gconstpointer data)
{
  const HindranceRow *row = data;
  g_autoptr (SbInstrument) instrument = read_instrument (row->instrument);
  g_autoptr (SbAssessment) later = take (instrument, &row->later);
  g_autoptr (SbAssessment) earlier = take (instrument, &row->earlier);
  g_autoptr (SbResult) result = sb_result_new (instrument, later);
  g_autoptr (SbResult) before = sb_result_new (instrument, earlier);

  g_assert_cmpint (sb_comparisons_find_hindrance (result, before, row->scale), ==, row->expected);
}

/* Tea's range is 1 to 7: the outer 15 % begin at 6.1 and 1.9. Nobody knows the
 * reliability of walks. */
static void
test_regression (void)
{
  static const struct
  {
    const char *instrument;
    const char *scale;
    const char *answers;
    gboolean expected;
  } cases[] = {
    { "drinks.json", "tea", "t1=7 t2=1 t3=7 t4=7 t5=7", TRUE },
    { "drinks.json", "tea", "t1=1 t2=7 t3=1 t4=1 t5=1", TRUE },
    { "drinks.json", "tea", TEA, FALSE },
    { "drinks.json", "tea", TOO_FEW, FALSE },
    { "walks.json", "walks", "w1=3 w2=3 w3=0 w4=3 w5=0", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Taken taken = { 5, "1", NULL, cases[i].answers };
      g_autoptr (SbInstrument) instrument = read_instrument (cases[i].instrument);
      g_autoptr (SbAssessment) assessment = take (instrument, &taken);
      g_autoptr (SbResult) result = sb_result_new (instrument, assessment);

      g_assert_cmpint (sb_comparisons_expect_regression (result, cases[i].scale), ==, cases[i].expected);
    }
}

/* It was begun 10 minutes before it was completed, at noon of 15 January. */
static void
test_redating (void)
{
  static const struct
  {
    const char *completed;
    gboolean possible;
    const char *started;
  } cases[] = {
    { "2026-01-10T08:00:00Z", TRUE, "2026-01-10T07:50:00Z" },
    { "2026-01-31T12:00:00Z", TRUE, "2026-01-31T11:50:00Z" },
    { "2026-01-31T12:00:01Z", FALSE, NULL },
    { "2027-01-01T00:00:00Z", FALSE, NULL },
  };
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 1, 31, 12, 0, 0);
  g_autoptr (GDateTime) noon = g_date_time_new_utc (2026, 1, 15, 12, 0, 0);
  g_autoptr (GDateTime) before = g_date_time_add_minutes (noon, -10);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SbAssessment) assessment = sb_assessment_new ("drinks", "1", NULL);
      g_autoptr (GDateTime) completed = g_date_time_new_from_iso8601 (cases[i].completed, NULL);
      g_autoptr (GDateTime) started = cases[i].started != NULL ? g_date_time_new_from_iso8601 (cases[i].started, NULL)
                                                               : g_date_time_ref (before);

      sb_assessment_set_started (assessment, before);
      sb_assessment_set_completed (assessment, noon);
      g_assert_cmpint (sb_redating_apply (assessment, completed, now), ==, cases[i].possible);
      g_assert_true (g_date_time_equal (sb_assessment_get_completed (assessment), cases[i].possible ? completed : noon));
      g_assert_true (g_date_time_equal (sb_assessment_get_started (assessment), started));
    }

  g_assert_false (sb_redating_is_possible (NULL, now));
}

/* Where a file says that it was completed before it was begun. */
static void
test_redating_mends_order (void)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("drinks", "1", NULL);
  g_autoptr (GDateTime) noon = g_date_time_new_utc (2026, 1, 15, 12, 0, 0);
  g_autoptr (GDateTime) later = g_date_time_add_hours (noon, 1);

  sb_assessment_set_started (assessment, later);
  sb_assessment_set_completed (assessment, noon);
  g_assert_true (sb_redating_apply (assessment, noon, later));
  g_assert_true (g_date_time_equal (sb_assessment_get_started (assessment), noon));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/comparisons/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }

  for (guint i = 0; i < G_N_ELEMENTS (hindrances); i++)
    {
      g_autofree char *path = g_strconcat ("/comparisons/hindrance/", hindrances[i].name, NULL);

      g_test_add_data_func (path, &hindrances[i], test_hindrance);
    }

  g_test_add_func ("/comparisons/same-moment", test_same_moment);
  g_test_add_func ("/comparisons/regression", test_regression);
  g_test_add_func ("/redating/table", test_redating);
  g_test_add_func ("/redating/mends-order", test_redating_mends_order);

  return g_test_run ();
}

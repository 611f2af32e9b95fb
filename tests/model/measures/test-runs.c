/* test-runs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-reader.h"
#include "sb-runs.h"

#define KIM "11111111-1111-4111-8111-111111111111"
#define SAM "22222222-2222-4222-8222-222222222222"

/* Runs by when they were begun; a day of completion of 0 stands for none. */
static const struct
{
  const char *instrument;
  const char *version;
  const char *person;
  int completed;
} runs[] = {
  { "tea", "2", NULL, 9 }, /* 0: begun first, and completed last */
  { "tea", "2", NULL, 0 }, /* 1 */
  { "tea", "1", NULL, 7 }, /* 2 */
  { "tea", "2", KIM, 0 },  /* 3 */
  { "tea", "2", KIM, 3 },  /* 4 */
  { "tea", "2", NULL, 0 }, /* 5 */
  { "tea", "1", SAM, 0 },  /* 6 */
  { "milk", "2", NULL, 0 }, /* 7 */
  { "milk", "2", SAM, 11 }, /* 8 */
};

typedef struct
{
  const char *name;
  const char *instrument;
  const char *person;
  int draft; /* −1 for none */
  int last;
} Row;

static const Row rows[] = {
  { "about-nobody", "tea", NULL, 5, 0 },
  { "about-one", "tea", KIM, 3, 4 },
  /* A draft of another version cannot be gone on with. */
  { "about-another", "tea", SAM, -1, -1 },
  { "of-another", "milk", NULL, 7, -1 },
  { "of-another-about-another", "milk", SAM, -1, 8 },
  { "of-none", "water", NULL, -1, -1 },
};

static SbInstrument *
create_instrument (const char *id)
{
  g_autofree char *json = g_strdup_printf ("{ \"id\": \"%s\", \"version\": \"2\", \"title\": \"X\", \"scales\": [],"
                                           "  \"items\": [{ \"id\": \"a\", \"kind\": \"boolean\", \"text\": \"A\" }] }",
                                           id);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new_for_data ("x.json", json, -1, &error);
  SbInstrument *instrument;

  g_assert_no_error (error);
  instrument = sb_instrument_read (reader, &error);
  g_assert_no_error (error);

  return instrument;
}

/* A store that is not open keeps what is saved. */
static SbStore *
create_store (GPtrArray *assessments)
{
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nowhere/history.db");
  SbStore *store = sb_store_new (nowhere);

  for (guint i = 0; i < G_N_ELEMENTS (runs); i++)
    {
      SbAssessment *assessment = sb_assessment_new (runs[i].instrument, runs[i].version, runs[i].person);
      g_autoptr (GDateTime) begun = g_date_time_new_utc (2026, 11, 1, 12, 0, i);
      g_autoptr (GDateTime) completed = NULL;

      if (runs[i].completed > 0)
        completed = g_date_time_new_utc (2026, 11, runs[i].completed, 12, 0, 0);
      g_object_set (assessment, "started", begun, "completed", completed, NULL);
      sb_store_save_assessment (store, assessment);
      g_ptr_array_add (assessments, assessment);
    }

  return store;
}

static int
get_position (GPtrArray    *assessments,
              SbAssessment *assessment)
{
  guint position;

  if (assessment == NULL)
    return -1;

  g_assert_true (g_ptr_array_find (assessments, assessment, &position));
  return position;
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SbInstrument) instrument = create_instrument (row->instrument);
  g_autoptr (GPtrArray) assessments = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (SbStore) store = create_store (assessments);
  g_autoptr (SbAssessment) draft = sb_runs_find_draft (store, instrument, row->person);
  g_autoptr (SbAssessment) last = sb_runs_find_last (store, instrument, row->person);

  g_assert_cmpint (get_position (assessments, draft), ==, row->draft);
  g_assert_cmpint (get_position (assessments, last), ==, row->last);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/runs/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }

  return g_test_run ();
}

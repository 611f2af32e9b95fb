/* test-history.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-assessment.h"
#include "sb-history.h"
#include "sb-person.h"
#include "sb-tracker.h"
#include "sb-store-error.h"

#define PERSON_ID     "0f8fad5b-d9cb-469f-a165-70867728950e"
#define ASSESSMENT_ID "11111111-1111-4111-8111-111111111111"

static SbHistory *
open_history (const char *path)
{
  g_autoptr (GError) error = NULL;
  SbHistory *history = sb_history_open (path, &error);

  g_assert_no_error (error);
  return history;
}

/* With a person whom the history does not know, it cannot be written. */
static SbRecord *
make_assessment (const char *person_id,
                 const char *note)
{
  return g_object_new (SB_TYPE_ASSESSMENT,
                       "id", ASSESSMENT_ID,
                       "instrument-id", "attachment-bond",
                       "instrument-version", "1",
                       "person-id", person_id,
                       "note", note,
                       NULL);
}

static void
save (SbHistory *history,
      SbRecord  *record,
      gboolean   expected)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (records, record);
  g_assert_cmpint (sb_history_save (history, records, &error), ==, expected);
  if (!expected)
    g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_FAILED);
}

static gint64
ask_file (const char *path,
          const char *sql)
{
  g_autoptr (SbDatabase) database = open_database (path);

  return ask (database, sql);
}

/* In the order of kinds, and none of those that stay on the disk. */
static void
test_load (void)
{
  g_autofree char *path = history_path ();
  SbHistory *history = open_history (path);
  g_autoptr (SbRecord) deleted = SB_RECORD (sb_person_new ("Sam", "friend"));
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GError) error = NULL;

  sb_record_delete (deleted);
  save (history, g_object_ref (deleted), TRUE);
  save (history, make_assessment (NULL, "one"), TRUE);
  save (history, SB_RECORD (sb_person_new ("Ada", "friend")), TRUE);
  save (history, SB_RECORD (sb_tracker_new ("Safe")), TRUE);

  records = sb_history_load (history, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (records->len, ==, 2);
  g_assert_cmpstr (sb_person_get_name (g_ptr_array_index (records, 0)), ==, "Ada");
  g_assert_cmpstr (sb_tracker_get_title (g_ptr_array_index (records, 1)), ==, "Safe");
  g_assert_true (sb_history_close (history, &error));
}

/* One that cannot be written does not keep the others from it, and can be
 * written later. */
static void
test_one_bad (void)
{
  g_autofree char *path = history_path ();
  SbHistory *history = open_history (path);
  g_autoptr (GError) error = NULL;

  save (history, make_assessment (PERSON_ID, "orphan"), FALSE);
  save (history, SB_RECORD (sb_person_new ("Ada", "friend")), FALSE);
  g_assert_cmpint (ask_file (path, "SELECT count (*) FROM person"), ==, 1);
  g_assert_cmpint (ask_file (path, "SELECT count (*) FROM assessment"), ==, 0);
  g_assert_false (sb_history_flush (history, &error));
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_FAILED);
  g_clear_error (&error);

  save (history, g_object_new (SB_TYPE_PERSON, "id", PERSON_ID, NULL), FALSE);
  g_assert_true (sb_history_flush (history, &error));
  g_assert_no_error (error);
  g_assert_cmpint (ask_file (path, "SELECT count (*) FROM assessment"), ==, 1);
  g_assert_true (sb_history_close (history, &error));
}

/* An older version that could not be written must not come back over a newer
 * one that could. */
static void
test_latest (void)
{
  g_autofree char *path = history_path ();
  SbHistory *history = open_history (path);
  g_autoptr (GError) error = NULL;

  save (history, make_assessment (PERSON_ID, "older"), FALSE);
  save (history, make_assessment (NULL, "newer"), TRUE);
  save (history, g_object_new (SB_TYPE_PERSON, "id", PERSON_ID, NULL), TRUE);
  g_assert_true (sb_history_close (history, &error));
  g_assert_no_error (error);
  g_assert_cmpint (ask_file (path, "SELECT count (*) FROM assessment WHERE note = 'newer'"), ==, 1);
}

/* A backup that lacks something must not look like one that does not. */
static void
test_export_of_unsaved (void)
{
  g_autofree char *path = history_path ();
  g_autofree char *exported = g_build_filename (g_get_user_data_dir (), "export.json", NULL);
  g_autofree char *fixture = g_test_build_filename (G_TEST_DIST, "fixtures", "history", "history.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (exported);
  g_autoptr (GFile) fixture_file = g_file_new_for_path (fixture);
  SbHistory *history = open_history (path);
  g_autoptr (GPtrArray) changed = NULL;
  g_autoptr (GError) error = NULL;

  save (history, make_assessment (PERSON_ID, "orphan"), FALSE);
  g_assert_false (sb_history_export (history, file, NULL, &error));
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_FAILED);
  g_assert_false (g_file_query_exists (file, NULL));
  g_clear_error (&error);

  /* But it does not stand in the way of what comes in. */
  changed = sb_history_import (history, fixture_file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (changed->len, ==, 20);

  g_assert_false (sb_history_close (history, &error));
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_FAILED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/history/load", test_load);
  g_test_add_func ("/history/history/one-bad", test_one_bad);
  g_test_add_func ("/history/history/latest", test_latest);
  g_test_add_func ("/history/history/export-of-unsaved", test_export_of_unsaved);

  return g_test_run ();
}

/* test-removal.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-record-kind.h"
#include "store-fixture.h"

static SbAssessment *
add_assessment (SbStore  *store,
                SbPerson *person)
{
  const char *person_id = person != NULL ? sb_record_get_id (SB_RECORD (person)) : NULL;
  SbAssessment *assessment = sb_assessment_new ("attachment-bond", "1", person_id);

  sb_assessment_set_answer (assessment, "a1", 3);
  sb_store_save_assessment (store, assessment);
  return assessment;
}

/* The person and what is about them go, and come back; what was deleted
 * before, and what is about others, is as it was. */
static void
test_remove_and_restore (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbPerson) sam = sb_person_new ("Sam", "partner");
  g_autoptr (SbPerson) ada = sb_person_new ("Ada", "friend");
  g_autoptr (SbAssessment) first = NULL;
  g_autoptr (SbAssessment) second = NULL;
  g_autoptr (SbAssessment) deleted = NULL;
  g_autoptr (SbAssessment) of_ada = NULL;
  g_autoptr (SbAssessment) of_none = NULL;
  g_autoptr (GPtrArray) records = NULL;

  sb_store_save_person (store, sam);
  sb_store_save_person (store, ada);
  first = add_assessment (store, sam);
  second = add_assessment (store, sam);
  deleted = add_assessment (store, sam);
  of_ada = add_assessment (store, ada);
  of_none = add_assessment (store, NULL);
  sb_store_delete_assessment (store, deleted);

  records = sb_store_remove_person (store, sam);
  g_assert_cmpuint (records->len, ==, 3);
  g_assert_true (g_ptr_array_find (records, sam, NULL));
  g_assert_true (g_ptr_array_find (records, first, NULL));
  g_assert_true (g_ptr_array_find (records, second, NULL));
  g_assert_cmpuint (count_items (sb_store_get_people (store)), ==, 1);
  g_assert_cmpuint (count_items (sb_store_get_assessments (store)), ==, 2);

  sb_store_restore_records (store, records);
  g_assert_cmpuint (count_items (sb_store_get_people (store)), ==, 2);
  g_assert_cmpuint (count_items (sb_store_get_assessments (store)), ==, 4);
  g_assert_true (sb_record_is_deleted (SB_RECORD (deleted)));
  g_assert_finalize_object (store);

  store = open_store (path);
  g_assert_cmpuint (count_items (sb_store_get_people (store)), ==, 2);
  g_assert_cmpuint (count_items (sb_store_get_assessments (store)), ==, 4);
  g_assert_finalize_object (store);
}

/* Someone of whom there is nothing. */
static void
test_no_assessments (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbPerson) sam = sb_person_new ("Sam", "partner");
  g_autoptr (GPtrArray) records = NULL;

  sb_store_save_person (store, sam);
  records = sb_store_remove_person (store, sam);
  g_assert_cmpuint (records->len, ==, 1);
  g_assert_finalize_object (store);

  store = open_store (path);
  g_assert_cmpuint (count_items (sb_store_get_people (store)), ==, 0);
  g_assert_finalize_object (store);
}

static void
exec (const char *path,
      const char *sql)
{
  g_autoptr (SbDatabase) database = open_database (path);
  g_autoptr (GError) error = NULL;

  sb_database_exec (database, sql, &error);
  g_assert_no_error (error);
}

static void
failed_cb (SbStore      *store,
           const GError *error,
           gpointer      data)
{
  (*(guint *) data)++;
}

/* The disk does not take it for a while: it is kept, and written later. */
static void
test_failing (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbPerson) sam = sb_person_new ("Sam", "partner");
  g_autoptr (SbAssessment) assessment = NULL;
  g_autoptr (GPtrArray) removed = NULL;
  g_autoptr (SbDatabase) database = NULL;
  guint n_failures = 0;

  sb_store_save_person (store, sam);
  assessment = add_assessment (store, sam);
  flush_store (store);

  exec (path, "CREATE TRIGGER stop BEFORE UPDATE ON assessment BEGIN SELECT RAISE (ABORT, 'no'); END");
  g_signal_connect (store, "failed", G_CALLBACK (failed_cb), &n_failures);
  removed = sb_store_remove_person (store, sam);
  g_assert_false (try_to_flush (store, NULL));
  g_assert_cmpuint (n_failures, ==, 1);
  g_assert_cmpuint (count_items (sb_store_get_people (store)), ==, 0);

  exec (path, "DROP TRIGGER stop");
  flush_store (store);
  g_assert_finalize_object (store);

  database = open_database (path);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM person WHERE deleted IS NOT NULL"), ==, 1);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM assessment WHERE deleted IS NOT NULL"), ==, 1);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM answer"), ==, 1);
}

/* If one of them cannot be written, none is. */
static void
test_all_or_none (void)
{
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (SbPerson) sam = sb_person_new ("Sam", "partner");
  g_autoptr (SbPerson) stranger = sb_person_new ("", "other");
  g_autoptr (SbAssessment) of_stranger = sb_assessment_new ("attachment-bond", "1",
                                                            sb_record_get_id (SB_RECORD (stranger)));
  SbRecord *records[] = { SB_RECORD (sam), SB_RECORD (of_stranger), SB_RECORD (stranger) };
  g_autoptr (GError) error = NULL;

  g_assert_false (sb_record_kind_save (database, records, G_N_ELEMENTS (records), &error));
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_FAILED);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM person"), ==, 0);
  g_clear_error (&error);

  records[1] = SB_RECORD (stranger);
  records[2] = SB_RECORD (of_stranger);
  g_assert_true (sb_record_kind_save (database, records, G_N_ELEMENTS (records), &error));
  g_assert_no_error (error);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM person"), ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/removal/remove-and-restore", test_remove_and_restore);
  g_test_add_func ("/history/removal/no-assessments", test_no_assessments);
  g_test_add_func ("/history/removal/failing", test_failing);
  g_test_add_func ("/history/removal/all-or-none", test_all_or_none);

  return g_test_run ();
}

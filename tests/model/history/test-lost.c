/* test-lost.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "lettered-history.h"
#include "random-history.h"
#include "store-fixture.h"

/* Records that cannot be read when somebody looks at them: in their place
 * stands one that says nothing, the others are there, and it is told. */

typedef struct
{
  guint   n;
  GError *last;
} Failures;

static void
failed_cb (SbStore      *store,
           const GError *error,
           Failures     *failures)
{
  g_assert_true (error->domain == SB_STORE_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  failures->n++;
  g_clear_error (&failures->last);
  failures->last = g_error_copy (error);
}

static void
exec (const char *path,
      const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SbDatabase) database = sb_database_open (path, &error);

  g_assert_no_error (error);
  sb_database_exec (database, sql, &error);
  g_assert_no_error (error);
}

static SbStore *
open_damaged (const char *path,
              const char *sql,
              Failures   *failures)
{
  SbStore *store;

  exec (path, sql);
  store = open_store (path);
  g_signal_connect (store, "failed", G_CALLBACK (failed_cb), failures);
  return store;
}

typedef GListModel *(*GetListFunc) (SbStore *store);

/* What is wrong with one row, in which place of which list it stands. */
static const struct
{
  const char  *sql;
  GetListFunc  get_list;
  guint        position;
  const char  *letters;
} damages[] = {
  { "UPDATE assessment SET note = CAST (x'ff' AS TEXT) WHERE started = 1795341620000000", sb_store_get_assessments, 2, "iabcdefg" },
  { "UPDATE assessment SET instrument = '' WHERE started = 1795341620000000", sb_store_get_assessments, 2, "iabcdefg" },
  { "UPDATE assessment SET completed = 9000000000000000000 WHERE started = 1795341620000000", sb_store_get_assessments, 2, "iabcdefg" },
  { "UPDATE assessment SET changed = 9000000000000000000 WHERE started = 1795341620000000", sb_store_get_assessments, 2, "iabcdefg" },
  { "UPDATE answer SET value = 3000000000 WHERE value = 98", sb_store_get_assessments, 2, "iabcdefg" },
  { "UPDATE session SET extra = '[]' WHERE started = 1795341620000000", sb_store_get_sessions, 1, "ABCDFGH" },
  { "UPDATE session SET distress_before = 11 WHERE started = 1795341620000000", sb_store_get_sessions, 1, "ABCDFGH" },
  { "UPDATE session SET shorter = 2 WHERE started = 1795341620000000", sb_store_get_sessions, 1, "ABCDFGH" },
  { "UPDATE response SET value = '\"open' WHERE value = '\"parked\"'", sb_store_get_sessions, 1, "ABCDFGH" },
  { "UPDATE rating SET value = 9e999 WHERE value = 1", sb_store_get_check_ins, 1, "vxyz" },
  { "UPDATE tag SET name = '' WHERE position = 1", sb_store_get_check_ins, 1, "vxyz" },
  { "UPDATE check_in SET extra = 'x' WHERE at = 1795341610000000", sb_store_get_check_ins, 1, "vxyz" },
};

static void
assert_says_nothing (SbRecord *record)
{
  g_autofree char *words = sb_record_dup_words (record);

  g_assert_cmpstr (words, ==, "");
  g_assert_cmpint (sb_record_get_time (record), >, 0);
  g_assert_false (sb_record_is_deleted (record));
  if (SB_IS_ASSESSMENT (record))
    g_assert_cmpuint (sb_assessment_get_n_answers (SB_ASSESSMENT (record)), ==, 0);
}

static void
test_one_row (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autofree char *path = lettered_history_make_file ();
      Failures failures = { 0 };
      SbStore *store = open_damaged (path, damages[i].sql, &failures);
      GListModel *list = damages[i].get_list (store);
      g_autofree char *letters = NULL;
      g_autoptr (SbRecord) lost = NULL;

      g_test_message ("%s", damages[i].sql);
      letters = lettered_list_model (list);
      g_assert_cmpstr (letters, ==, damages[i].letters);
      g_assert_cmpuint (failures.n, >=, 1);
      g_assert_error (failures.last, SB_STORE_ERROR, SB_STORE_ERROR_DAMAGED);
      lost = g_list_model_get_item (list, damages[i].position);
      assert_says_nothing (lost);
      g_clear_error (&failures.last);
      g_clear_object (&lost);
      g_assert_finalize_object (store);
    }
}

/* Where it is not known when it was, or which it is, the others are listed. */
static void
test_no_place (void)
{
  static const char *const sqls[] = {
    "UPDATE check_in SET at = 9000000000000000000 WHERE note = 'calm morning'",
    "UPDATE check_in SET at = -9000000000000000000 WHERE note = 'calm morning'",
    "PRAGMA foreign_keys = OFF; UPDATE check_in SET id = 'nobody' WHERE note = 'calm morning'",
    "PRAGMA foreign_keys = OFF; UPDATE check_in SET id = CAST (x'ff' AS TEXT) WHERE note = 'calm morning'",
  };

  for (guint i = 0; i < G_N_ELEMENTS (sqls); i++)
    {
      g_autofree char *path = lettered_history_make_file ();
      Failures failures = { 0 };
      SbStore *store = open_damaged (path, sqls[i], &failures);
      g_autofree char *letters = lettered_list_model (sb_store_get_check_ins (store));
      g_autoptr (SbCheckIn) check_in = sb_check_in_new (NULL);

      g_test_message ("%s", sqls[i]);
      g_assert_cmpstr (letters, ==, "vxz");
      g_assert_cmpuint (failures.n, ==, 1);
      g_assert_error (failures.last, SB_STORE_ERROR, SB_STORE_ERROR_DAMAGED);
      sb_store_save_check_in (store, check_in);
      g_assert_cmpuint (count_items (sb_store_get_check_ins (store)), ==, 4);
      g_clear_error (&failures.last);
      g_assert_finalize_object (store);
    }
}

/* What is counted of many, where one is spoiled. */
static void
test_counts (void)
{
  static const char *const sqls[] = {
    "UPDATE session SET distress_before = 11 WHERE exercise = 'letter'",
    "UPDATE session SET exercise = ''",
    "UPDATE session SET shorter = -1",
    "UPDATE assessment SET instrument = ''",
    "UPDATE assessment SET completed = 9000000000000000000 WHERE completed IS NOT NULL",
    "DROP INDEX assessment_noted; ALTER TABLE assessment DROP COLUMN note; ALTER TABLE session RENAME TO elsewhere",
  };

  for (guint i = 0; i < G_N_ELEMENTS (sqls); i++)
    {
      g_autofree char *path = lettered_history_make_file ();
      Failures failures = { 0 };
      SbStore *store = open_damaged (path, sqls[i], &failures);
      const SbQuery query = { .type = SB_TYPE_ASSESSMENT, .by_completion = TRUE };
      g_autoptr (GPtrArray) outcomes = sb_store_list_outcomes (store, NULL);
      g_autoptr (GPtrArray) runs = sb_store_list_runs (store);
      g_autoptr (GArray) times = sb_store_list_times (store, &query);
      g_autoptr (SbRecord) first = sb_store_find (store, &query);

      g_test_message ("%s", sqls[i]);
      g_assert_nonnull (outcomes);
      g_assert_nonnull (runs);
      g_assert_nonnull (times);
      g_assert_cmpuint (failures.n, >=, 1);
      g_clear_error (&failures.last);
      g_clear_object (&first);
      g_assert_finalize_object (store);
    }
}

static void
test_spoiled_notes (void)
{
  static const char *const sqls[] = {
    "UPDATE note SET kind = 'nothing'",
    "UPDATE note SET kind = 'person'",
    "UPDATE note SET kind = CAST (x'ff' AS TEXT)",
    "UPDATE note SET record = 'x' || record",
    "UPDATE note SET record = '00000000-0000-4000-8000-00000000ffff' WHERE rowid = 1795341610000000",
    "DROP TABLE note_words",
    "DROP TABLE note",
    "DELETE FROM note_words_data",
  };

  for (guint i = 0; i < G_N_ELEMENTS (sqls); i++)
    {
      g_autofree char *path = lettered_history_make_file ();
      Failures failures = { 0 };
      SbStore *store = NULL;
      g_autoptr (GAsyncResult) result = NULL;
      g_autoptr (GAsyncResult) count_result = NULL;
      g_autoptr (GPtrArray) found = NULL;
      gint64 end;
      guint n;

      /* SQLite itself keeps its tables from harm, where it can. */
      g_test_message ("%s", sqls[i]);
      {
        g_autoptr (SbDatabase) database = sb_database_open (path, NULL);

        sb_database_exec (database, sqls[i], NULL);
      }
      store = open_store (path);
      g_signal_connect (store, "failed", G_CALLBACK (failed_cb), &failures);
      sb_store_search_async (store, "c", SB_STORE_SEARCH_START, 100, NULL, take_result_cb, &result);
      sb_store_count_found_async (store, "c", NULL, take_result_cb, &count_result);
      found = sb_store_search_finish (store, wait_for_result (&result), &end, NULL);
      sb_store_count_found_finish (store, wait_for_result (&count_result), &n, NULL);
      for (guint j = 0; found != NULL && j < found->len; j++)
        g_assert_true (SB_IS_RECORD (g_ptr_array_index (found, j)));
      g_clear_error (&failures.last);
      g_clear_object (&result);
      g_clear_object (&count_result);
      g_assert_finalize_object (store);
    }
}

static SbRecord *
get_a (SbStore *store)
{
  return lettered_find_in_store (store, SB_TYPE_ASSESSMENT, 'a');
}

/* It could not be read for a while.  Who looks again later sees it; nobody has
 * written nothing over it meanwhile. */
static void
test_not_overwritten (void)
{
  g_autofree char *path = lettered_history_make_file ();
  Failures failures = { 0 };
  SbStore *store = open_damaged (path, "ALTER TABLE answer RENAME TO elsewhere", &failures);
  g_autoptr (SbRecord) lost = get_a (store);
  g_autoptr (SbRecord) found = NULL;
  guint n_before = failures.n;

  assert_says_nothing (lost);
  sb_store_save_record (store, lost);
  sb_store_delete_record (store, lost);
  sb_store_restore_record (store, lost);
  g_assert_cmpuint (failures.n, ==, n_before + 3);
  g_assert_error (failures.last, SB_STORE_ERROR, SB_STORE_ERROR_DAMAGED);
  g_assert_false (sb_record_is_deleted (lost));

  exec (path, "ALTER TABLE elsewhere RENAME TO answer");
  flush_store (store);
  g_clear_object (&lost);
  found = get_a (store);
  g_assert_cmpstr (sb_assessment_get_note (SB_ASSESSMENT (found)), ==, "Café au lait, très bon");
  g_assert_cmpint (sb_assessment_get_answer (SB_ASSESSMENT (found), "a1"), ==, 'a');
  n_before = failures.n;
  sb_store_delete_record (store, found);
  g_assert_true (sb_record_is_deleted (found));
  g_assert_cmpuint (failures.n, ==, n_before);
  g_clear_object (&found);
  g_clear_error (&failures.last);
  g_assert_finalize_object (store);
}

/* A person goes, with what can be read about them. */
static void
test_removal (void)
{
  g_autofree char *path = lettered_history_make_file ();
  Failures failures = { 0 };
  SbStore *store = open_damaged (path, "UPDATE assessment SET note = CAST (x'ff' AS TEXT) WHERE note LIKE '%Stra%'", &failures);
  g_autoptr (SbPerson) sam = g_list_model_get_item (sb_store_get_people (store), 0);
  g_autoptr (GPtrArray) removed = NULL;
  g_autoptr (SbDatabase) database = NULL;

  g_assert_cmpstr (sb_person_get_name (sam), ==, "Sam");
  removed = sb_store_remove_person (store, sam);
  g_assert_cmpuint (removed->len, ==, 3);
  g_clear_pointer (&removed, g_ptr_array_unref);
  g_assert_finalize_object (store);
  g_clear_error (&failures.last);

  database = open_database (path);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM assessment WHERE instrument = ''"), ==, 0);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM assessment WHERE deleted IS NOT NULL"), ==, 3);
}

/* It comes again by a file, whole. */
static void
test_import (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *whole = open_store (path);
  g_autoptr (SbRecord) written = get_a (whole);
  g_autofree char *text = NULL;
  Failures failures = { 0 };
  SbStore *store = NULL;
  g_autoptr (SbRecord) held = NULL;

  sb_store_save_record (whole, written);
  text = export_store (whole);
  g_clear_object (&written);
  g_assert_finalize_object (whole);

  store = open_damaged (path, "UPDATE assessment SET note = CAST (x'ff' AS TEXT), changed = 1", &failures);
  held = get_a (store);
  assert_says_nothing (held);
  import_into_store (store, text);
  g_assert_cmpstr (sb_assessment_get_note (SB_ASSESSMENT (held)), ==, "Café au lait, très bon");
  sb_store_delete_record (store, held);
  g_assert_true (sb_record_is_deleted (held));
  g_clear_object (&held);
  g_clear_error (&failures.last);
  g_assert_finalize_object (store);
}

/* What SQLite says of a spoiled file may have anything in it. */
static void
test_message (void)
{
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (GError) error = NULL;

  g_assert_false (sb_database_exec (database, "SELECT * FROM \"spoiled\xff\xc3\"", &error));
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_FAILED);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_nonnull (strstr (error->message, "spoiled"));
}

/* --- Any damage at all --- */

static void
look_at (SbStore    *store,
         GListModel *list)
{
  for (guint i = 0; i < count_items (list) && i < 50; i++)
    {
      g_autoptr (SbRecord) record = g_list_model_get_item (list, i);
      g_autofree char *words = sb_record_dup_words (record);

      g_assert_true (g_utf8_validate (words, -1, NULL));
      g_assert_true (g_uuid_string_is_valid (sb_record_get_id (record)));
    }
}

static void
look_at_all (SbStore *store)
{
  const SbQuery drafts = { .type = SB_TYPE_SESSION, .state = SB_QUERY_DRAFTS, .newest_first = TRUE, .limit = 3, .words = "a" };
  g_autoptr (GListModel) list = sb_store_list (store, &drafts);
  g_autoptr (SbRecord) first = sb_store_find (store, &drafts);
  g_autoptr (GPtrArray) outcomes = sb_store_list_outcomes (store, NULL);
  g_autoptr (GPtrArray) runs = sb_store_list_runs (store);
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GAsyncResult) searched = NULL;
  g_autoptr (GAsyncResult) loaded = NULL;
  g_autoptr (GAsyncResult) rated = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (SbRatings) ratings = NULL;
  gint64 end;

  look_at (store, sb_store_get_assessments (store));
  look_at (store, sb_store_get_sessions (store));
  look_at (store, sb_store_get_check_ins (store));
  look_at (store, list);
  sb_store_search_async (store, "a", SB_STORE_SEARCH_START, 20, NULL, take_result_cb, &searched);
  sb_store_load_async (store, &drafts, NULL, take_result_cb, &loaded);
  sb_store_read_ratings_async (store, "calm", 0, 0, NULL, take_result_cb, &rated);
  found = sb_store_search_finish (store, wait_for_result (&searched), &end, NULL);
  records = sb_store_load_finish (store, wait_for_result (&loaded), NULL);
  ratings = sb_store_read_ratings_finish (store, wait_for_result (&rated), NULL);
}

static void
test_spoiled_files (void)
{
  g_autofree char *whole_path = history_path ();
  g_autoptr (RandomHistory) random = random_history_new (7, 1000000, 0);
  g_autofree char *text = random_history_make (random, 40);
  SbStore *whole_store = open_store (whole_path);
  g_autoptr (GBytes) whole = NULL;
  gsize size;
  guint n_opened = 0;

  import_into_store (whole_store, text);
  g_assert_finalize_object (whole_store);
  whole = read_bytes (whole_path);
  size = g_bytes_get_size (whole);

  for (guint i = 0; i < 150; i++)
    {
      g_autofree char *path = history_path ();
      g_autofree guint8 *data = g_memdup2 (g_bytes_get_data (whole, NULL), size);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      SbStore *store = sb_store_new (file);
      Failures failures = { 0 };

      for (int j = g_test_rand_int_range (1, 40); j > 0; j--)
        data[g_test_rand_int_range (4096, size)] = g_test_rand_int_range (0, 256);
      write_bytes (path, data, size);
      g_signal_connect (store, "failed", G_CALLBACK (failed_cb), &failures);
      if (try_to_open (store, NULL))
        {
          look_at_all (store);
          n_opened++;
        }
      g_clear_error (&failures.last);
      g_assert_finalize_object (store);
    }

  g_test_message ("%u could be opened", n_opened);
  g_assert_cmpuint (n_opened, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/lost/one-row", test_one_row);
  g_test_add_func ("/history/lost/no-place", test_no_place);
  g_test_add_func ("/history/lost/counts", test_counts);
  g_test_add_func ("/history/lost/spoiled-notes", test_spoiled_notes);
  g_test_add_func ("/history/lost/not-overwritten", test_not_overwritten);
  g_test_add_func ("/history/lost/removal", test_removal);
  g_test_add_func ("/history/lost/import", test_import);
  g_test_add_func ("/history/lost/message", test_message);
  g_test_add_func ("/history/lost/spoiled-files", test_spoiled_files);

  return g_test_run ();
}

/* test-store.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-exchange-error.h"
#include "sb-migrations.h"
#include "sb-store.h"
#include "store-fixture.h"

#define PERSON_ID "0f8fad5b-d9cb-469f-a165-70867728950e"

static void
test_save_and_load (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  add_one_of_each (store);
  before = export_records (store);
  sb_store_close (store);
  g_assert_false (sb_store_is_open (store));
  g_assert_finalize_object (store);

  store = open_store (path);
  g_assert_cmpuint (count_items (sb_store_get_people (store)), ==, 1);
  g_assert_cmpuint (count_items (sb_store_get_assessments (store)), ==, 1);
  g_assert_cmpuint (count_items (sb_store_get_sessions (store)), ==, 1);
  g_assert_cmpuint (count_items (sb_store_get_check_ins (store)), ==, 1);
  g_assert_cmpuint (count_items (sb_store_get_events (store)), ==, 1);
  g_assert_cmpuint (count_items (sb_store_get_trackers (store)), ==, 1);
  g_assert_cmpuint (count_items (sb_store_get_aims (store)), ==, 1);
  g_assert_cmpuint (count_items (sb_store_get_packs (store)), ==, 1);
  g_assert_cmpuint (count_items (sb_store_get_readings (store)), ==, 1);
  g_assert_cmpuint (count_items (sb_store_get_plans (store)), ==, 1);
  g_assert_cmpuint (count_items (sb_store_get_trusted (store)), ==, 1);
  after = export_records (store);
  g_assert_cmpstr (after, ==, before);
  g_assert_nonnull (strstr (after, "\"answers\": {\"a1\": 5}"));
  g_assert_nonnull (strstr (after, "\"responses\": {\"words\": \"It's mine\"}"));
  g_assert_nonnull (strstr (after, "\"calm\": 2.5"));
  g_assert_nonnull (strstr (after, "\"tags\": [\"work\"]"));
  g_assert_nonnull (strstr (after, "\"signs\": [\"I stop answering\", \"It's “all too much”\"],"));
  g_assert_nonnull (strstr (after, "\"reach\": \"next door\""));
  g_assert_finalize_object (store);
}

/* A draft is saved after every answer, while the one before is being
 * written; what is in the file is the draft as it was saved last. */
static void
test_drafts (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbAssessment) draft = sb_assessment_new ("attachment-general", "1", NULL);
  g_autoptr (SbAssessment) loaded = NULL;

  for (int i = 1; i <= 500; i++)
    {
      g_autofree char *item = g_strdup_printf ("a%d", i % 18);

      sb_assessment_set_answer (draft, item, i);
      sb_store_save_assessment (store, draft);
    }
  sb_assessment_set_answer (draft, "a7", SB_UNANSWERED);
  sb_store_save_assessment (store, draft);

  /* This comes too late to be saved. */
  sb_assessment_set_answer (draft, "a1", -1);
  g_assert_finalize_object (store);

  store = open_store (path);
  loaded = g_list_model_get_item (sb_store_get_assessments (store), 0);
  g_assert_cmpuint (sb_assessment_get_n_answers (loaded), ==, 17);
  g_assert_cmpint (sb_assessment_get_answer (loaded, "a1"), ==, 487);
  g_assert_cmpint (sb_assessment_get_answer (loaded, "a14"), ==, 500);
  g_assert_cmpint (sb_assessment_get_answer (loaded, "a7"), ==, SB_UNANSWERED);
  g_clear_object (&loaded);
  g_assert_finalize_object (store);
}

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  GString    *log)
{
  g_string_append_printf (log, "%u-%u+%u ", position, removed, added);
}

static SbCheckIn *
check_in_at (gint64 seconds)
{
  g_autoptr (GDateTime) at = g_date_time_new_from_unix_utc (seconds);

  return sb_check_in_new (at);
}

/* The list is in order at every moment, and says what changed in it; a record
 * that was saved again, too. */
static void
test_list (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  GListModel *model = sb_store_get_check_ins (store);
  g_autoptr (SbCheckIn) second = check_in_at (200);
  g_autoptr (SbCheckIn) third = check_in_at (300);
  g_autoptr (SbCheckIn) first = check_in_at (100);
  g_autoptr (GString) log = g_string_new (NULL);

  g_assert_true (g_list_model_get_item_type (model) == SB_TYPE_CHECK_IN);
  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), log);
  sb_store_save_check_in (store, second);
  sb_store_save_check_in (store, third);
  sb_store_save_check_in (store, first);
  sb_store_save_check_in (store, first);
  g_assert_cmpstr (log->str, ==, "0-0+1 1-0+1 0-0+1 0-1+1 ");

  g_string_truncate (log, 0);
  sb_store_delete_check_in (store, second);
  sb_store_save_check_in (store, second);
  sb_store_restore_check_in (store, second);
  g_assert_cmpstr (log->str, ==, "1-1+0 1-0+1 ");
  g_assert_finalize_object (store);
}

/* The list of a file that is there comes in one piece. */
static void
test_list_of_file (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  SbStore *store = open_store (path);
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (gint64 i = 5; i > 0; i--)
    {
      g_autoptr (SbCheckIn) check_in = check_in_at (i);

      sb_store_save_check_in (store, check_in);
    }
  g_assert_finalize_object (store);

  store = sb_store_new (file);
  g_signal_connect (sb_store_get_check_ins (store), "items-changed", G_CALLBACK (items_changed_cb), log);
  g_assert_cmpuint (count_items (sb_store_get_check_ins (store)), ==, 0);
  g_assert_true (try_to_open (store, &error));
  g_assert_cmpstr (log->str, ==, "0-0+5 ");
  for (guint i = 0; i < 5; i++)
    {
      g_autoptr (SbCheckIn) check_in = g_list_model_get_item (sb_store_get_check_ins (store), i);

      g_assert_cmpint (g_date_time_to_unix (sb_check_in_get_at (check_in)), ==, i + 1);
    }
  g_assert_finalize_object (store);
}

/* An event may get another day, and then stands elsewhere. */
static void
test_reorder (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbEvent) early = NULL;
  g_autoptr (SbEvent) late = NULL;
  g_autoptr (SbEvent) first = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, 1, 2026);
  early = sb_event_new (&date, "early");
  g_date_set_dmy (&date, 1, 2, 2026);
  late = sb_event_new (&date, "late");
  sb_store_save_event (store, early);
  sb_store_save_event (store, late);

  g_date_set_dmy (&date, 1, 1, 2025);
  sb_event_set_date (late, &date);
  sb_store_save_event (store, late);
  first = g_list_model_get_item (sb_store_get_events (store), 0);
  g_assert_true (first == late);
  g_assert_finalize_object (store);
}

static void
test_delete_and_restore (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-general", "1", NULL);
  g_autofree char *with_mark = NULL;
  g_autofree char *without_mark = NULL;

  sb_assessment_set_answer (assessment, "a1", 5);
  sb_store_save_assessment (store, assessment);
  sb_store_delete_assessment (store, assessment);
  g_assert_cmpuint (count_items (sb_store_get_assessments (store)), ==, 0);
  with_mark = export_records (store);
  g_assert_nonnull (strstr (with_mark, "\"deleted\""));
  g_assert_nonnull (strstr (with_mark, "\"a1\": 5"));

  sb_store_restore_assessment (store, assessment);
  g_assert_cmpuint (count_items (sb_store_get_assessments (store)), ==, 1);
  without_mark = export_records (store);
  g_assert_null (strstr (without_mark, "\"deleted\""));

  /* A mark outlives the program, and is not in its lists. */
  sb_store_delete_assessment (store, assessment);
  g_assert_finalize_object (store);
  store = open_store (path);
  g_assert_cmpuint (count_items (sb_store_get_assessments (store)), ==, 0);
  g_assert_finalize_object (store);
}

#define HISTORY(people) \
  "{\"format\": \"io.github.securebase.SecureBase.History\", \"version\": 1, \"people\": [" people "]}"
#define SAM(name, changed, mark) \
  "{\"id\": \"" PERSON_ID "\", \"name\": \"" name "\", \"kind\": \"partner\"," \
  " \"created\": \"2026-01-01T00:00:00Z\", \"changed\": \"" changed "\"" mark "}"

/* A view holds a person, and an import changes them: the same object. */
static void
test_import_into_live (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  GListModel *people = sb_store_get_people (store);
  g_autoptr (SbPerson) sam = NULL;

  import_into_store (store, HISTORY (SAM ("Sam", "2026-01-01T00:00:00Z", "")));
  g_assert_cmpuint (count_items (people), ==, 1);
  sam = g_list_model_get_item (people, 0);

  import_into_store (store, HISTORY (SAM ("Samuel", "2026-01-02T00:00:00Z", "")));
  g_assert_cmpstr (sb_person_get_name (sam), ==, "Samuel");

  import_into_store (store, HISTORY (SAM ("Samuel", "2026-01-03T00:00:00Z", ", \"deleted\": \"2026-01-03T00:00:00Z\"")));
  g_assert_cmpuint (count_items (people), ==, 0);

  /* Deleted elsewhere, brought back here: one Sam, not two. */
  sb_store_restore_person (store, sam);
  g_assert_cmpuint (count_items (people), ==, 1);
  flush_store (store);
  g_assert_finalize_object (store);

  store = open_store (path);
  g_assert_cmpuint (count_items (sb_store_get_people (store)), ==, 1);
  g_assert_finalize_object (store);
}

/* What the user changes while an older version is imported stays. */
static void
test_change_during_import (void)
{
  g_autofree char *path = history_path ();
  g_autofree char *import_path = g_build_filename (g_get_user_data_dir (), "import.json", NULL);
  g_autoptr (GFile) import_file = g_file_new_for_path (import_path);
  SbStore *store = open_store (path);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (SbPerson) sam = NULL;
  g_autofree char *text = NULL;

  import_into_store (store, HISTORY (SAM ("Sam", "2026-01-01T00:00:00Z", "")));
  sam = g_list_model_get_item (sb_store_get_people (store), 0);

  write_bytes (import_path, HISTORY (SAM ("old", "2026-01-02T00:00:00Z", "")),
               strlen (HISTORY (SAM ("old", "2026-01-02T00:00:00Z", ""))));
  sb_store_import_async (store, import_file, NULL, take_result_cb, &result);
  sb_person_set_name (sam, "mine");
  sb_store_save_person (store, sam);
  g_assert_true (sb_store_import_finish (store, wait_for_result (&result), NULL, NULL));

  g_assert_cmpstr (sb_person_get_name (sam), ==, "mine");
  text = export_records (store);
  g_assert_nonnull (strstr (text, "\"mine\""));
  g_clear_object (&result);
  g_assert_finalize_object (store);
}

static void
test_bad_import (void)
{
  g_autofree char *path = history_path ();
  g_autofree char *bad = g_test_build_filename (G_TEST_DIST, "fixtures", "history", "bad", "event-title-missing.json", NULL);
  SbStore *store = open_store (path);
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  guint n_changed = 7;

  g_signal_connect (sb_store_get_people (store), "items-changed", G_CALLBACK (items_changed_cb), log);
  g_assert_false (try_to_import (store, bad, &n_changed, &error));
  g_assert_error (error, SB_EXCHANGE_ERROR, SB_EXCHANGE_ERROR_INVALID);
  g_assert_cmpuint (n_changed, ==, 0);
  g_assert_cmpstr (log->str, ==, "");
  g_assert_finalize_object (store);
}

static void
test_import_counts (void)
{
  g_autofree char *path = history_path ();
  g_autofree char *fixture = g_test_build_filename (G_TEST_DIST, "fixtures", "history", "history.json", NULL);
  SbStore *store = open_store (path);
  g_autoptr (GError) error = NULL;
  guint n_changed;

  g_assert_true (try_to_import (store, fixture, &n_changed, &error));
  g_assert_cmpuint (n_changed, ==, 20);
  g_assert_cmpuint (count_items (sb_store_get_people (store)), ==, 1);
  g_assert_true (try_to_import (store, fixture, &n_changed, &error));
  g_assert_cmpuint (n_changed, ==, 0);
  g_assert_no_error (error);
  g_assert_finalize_object (store);
}

/* It fails, the person sees to the cause, and it is tried again. */
static void
test_open_again (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  SbStore *store = sb_store_new (file);
  g_autoptr (GError) error = NULL;

  write_bytes (path, "This is not a database, but it is long enough to be told from an empty one.", 75);
  g_assert_false (try_to_open (store, &error));
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_DAMAGED);
  g_assert_false (sb_store_is_open (store));
  g_clear_error (&error);

  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_true (try_to_open (store, &error));
  add_one_of_each (store);
  g_assert_finalize_object (store);
}

static void
test_reopen (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbPerson) person = NULL;
  g_autoptr (SbPerson) again = NULL;

  add_one_of_each (store);
  person = g_list_model_get_item (sb_store_get_people (store), 0);
  sb_store_close (store);
  sb_store_close (store);
  g_assert_true (try_to_open (store, NULL));
  again = g_list_model_get_item (sb_store_get_people (store), 0);
  g_assert_true (again == person);
  g_assert_finalize_object (store);
}

static void
test_close_while_opening (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  SbStore *store = sb_store_new (file);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sb_store_open_async (store, NULL, take_result_cb, &result);
  sb_store_close (store);
  g_assert_false (sb_store_open_finish (store, wait_for_result (&result), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CLOSED);
  g_assert_false (sb_store_is_open (store));
  g_clear_object (&result);
  g_assert_finalize_object (store);
}

/* What the first opening has to say must not be taken for the second's. */
static void
test_open_close_open (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  SbStore *store = sb_store_new (file);
  g_autoptr (GAsyncResult) first = NULL;
  g_autoptr (GAsyncResult) second = NULL;
  g_autoptr (GError) error = NULL;

  sb_store_open_async (store, NULL, take_result_cb, &first);
  sb_store_close (store);
  sb_store_open_async (store, NULL, take_result_cb, &second);
  g_assert_false (sb_store_open_finish (store, wait_for_result (&first), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CLOSED);
  g_assert_false (sb_store_is_open (store));
  g_clear_error (&error);
  g_assert_true (sb_store_open_finish (store, wait_for_result (&second), &error));
  g_assert_no_error (error);
  add_one_of_each (store);
  g_clear_object (&first);
  g_clear_object (&second);
  g_assert_finalize_object (store);
}

/* The last reference is dropped while work is under way: it is done. */
static void
test_drop (void)
{
  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *path = history_path ();
      SbStore *store = open_store (path);
      g_autofree char *exported = g_build_filename (g_get_user_data_dir (), "export.json", NULL);
      g_autoptr (GFile) file = g_file_new_for_path (exported);
      g_autoptr (SbDatabase) database = NULL;

      add_one_of_each (store);
      sb_store_export_async (store, file, NULL, NULL, NULL);
      sb_store_flush_async (store, NULL, NULL, NULL);
      add_one_of_each (store);
      g_object_add_weak_pointer (G_OBJECT (store), (gpointer *) &store);
      g_object_unref (store);
      while (store != NULL)
        g_main_context_iteration (NULL, TRUE);

      database = open_database (path);
      g_assert_cmpint (ask (database, "SELECT count (*) FROM assessment"), ==, 2);
      g_assert_true (g_file_delete (file, NULL, NULL));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/store/save-and-load", test_save_and_load);
  g_test_add_func ("/history/store/drafts", test_drafts);
  g_test_add_func ("/history/store/list", test_list);
  g_test_add_func ("/history/store/list-of-file", test_list_of_file);
  g_test_add_func ("/history/store/reorder", test_reorder);
  g_test_add_func ("/history/store/delete-and-restore", test_delete_and_restore);
  g_test_add_func ("/history/store/import-into-live", test_import_into_live);
  g_test_add_func ("/history/store/change-during-import", test_change_during_import);
  g_test_add_func ("/history/store/bad-import", test_bad_import);
  g_test_add_func ("/history/store/import-counts", test_import_counts);
  g_test_add_func ("/history/store/open-again", test_open_again);
  g_test_add_func ("/history/store/reopen", test_reopen);
  g_test_add_func ("/history/store/close-while-opening", test_close_while_opening);
  g_test_add_func ("/history/store/open-close-open", test_open_close_open);
  g_test_add_func ("/history/store/drop", test_drop);

  return g_test_run ();
}

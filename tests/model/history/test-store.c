/* test-store.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "history-fixture.h"
#include "sb-exchange-error.h"
#include "sb-migrations.h"
#include "sb-store.h"

#define PERSON_ID "0f8fad5b-d9cb-469f-a165-70867728950e"

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_assert_null (*(GAsyncResult **) data);
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *result;
}

static gboolean
try_open (SbStore  *store,
          GError  **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  sb_store_open_async (store, NULL, result_cb, &result);
  return sb_store_open_finish (store, wait_for (&result), error);
}

static SbStore *
open_store (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  SbStore *store = sb_store_new (file);

  g_assert_false (sb_store_is_open (store));
  g_assert_true (try_open (store, &error));
  g_assert_no_error (error);
  g_assert_true (sb_store_is_open (store));
  return store;
}

static gboolean
try_flush (SbStore  *store,
           GError  **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  sb_store_flush_async (store, NULL, result_cb, &result);
  return sb_store_flush_finish (store, wait_for (&result), error);
}

static void
flush (SbStore *store)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (try_flush (store, &error));
  g_assert_no_error (error);
}

static gboolean
try_import (SbStore     *store,
            const char  *path,
            guint       *n_changed,
            GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;

  sb_store_import_async (store, file, NULL, result_cb, &result);
  return sb_store_import_finish (store, wait_for (&result), n_changed, error);
}

static void
import (SbStore    *store,
        const char *text)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "import.json", NULL);
  g_autoptr (GError) error = NULL;

  write_bytes (path, text, strlen (text));
  g_assert_true (try_import (store, path, NULL, &error));
  g_assert_no_error (error);
}

static char *export (SbStore *store)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "export.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  sb_store_export_async (store, file, NULL, result_cb, &result);
  g_assert_true (sb_store_export_finish (store, wait_for (&result), &error));
  g_assert_no_error (error);
  bytes = read_bytes (path);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Without the line that says when it was written. */
static char *
export_records (SbStore *store)
{
  g_autofree char *text = export (store);

  return g_strdup (strstr (text, "\"people\""));
}

static guint
count (GListModel *model)
{
  return g_list_model_get_n_items (model);
}

static void
add_one_of_each (SbStore *store)
{
  g_autoptr (SbPerson) person = sb_person_new ("Sam", "partner");
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-bond", "1", sb_record_get_id (SB_RECORD (person)));
  g_autoptr (SbSession) session = sb_session_new ("thought-record", "1");
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (NULL);
  g_autoptr (SbEvent) event = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, 11, 2026);
  event = sb_event_new (&date, "Moved house");
  sb_assessment_set_answer (assessment, "a1", 5);
  sb_assessment_set_note (assessment, "It's “fine”.");
  sb_assessment_complete (assessment);
  sb_session_set_response (session, "words", json_node_init_string (json_node_alloc (), "It's mine"));
  sb_session_set_distress_before (session, 6);
  sb_session_stop (session);
  sb_check_in_set_rating (check_in, "calm", 2.5);

  sb_store_save_person (store, person);
  sb_store_save_assessment (store, assessment);
  sb_store_save_session (store, session);
  sb_store_save_check_in (store, check_in);
  sb_store_save_event (store, event);
}

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
  g_assert_cmpuint (count (sb_store_get_people (store)), ==, 1);
  g_assert_cmpuint (count (sb_store_get_assessments (store)), ==, 1);
  g_assert_cmpuint (count (sb_store_get_sessions (store)), ==, 1);
  g_assert_cmpuint (count (sb_store_get_check_ins (store)), ==, 1);
  g_assert_cmpuint (count (sb_store_get_events (store)), ==, 1);
  after = export_records (store);
  g_assert_cmpstr (after, ==, before);
  g_assert_nonnull (strstr (after, "\"answers\": {\"a1\": 5}"));
  g_assert_nonnull (strstr (after, "\"responses\": {\"words\": \"It's mine\"}"));
  g_assert_nonnull (strstr (after, "\"ratings\": {\"calm\": 2.5}"));
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
  g_assert_true (try_open (store, &error));
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
  g_assert_cmpuint (count (sb_store_get_assessments (store)), ==, 0);
  with_mark = export_records (store);
  g_assert_nonnull (strstr (with_mark, "\"deleted\""));
  g_assert_nonnull (strstr (with_mark, "\"a1\": 5"));

  sb_store_restore_assessment (store, assessment);
  g_assert_cmpuint (count (sb_store_get_assessments (store)), ==, 1);
  without_mark = export_records (store);
  g_assert_null (strstr (without_mark, "\"deleted\""));

  /* A mark outlives the program, and is not in its lists. */
  sb_store_delete_assessment (store, assessment);
  g_assert_finalize_object (store);
  store = open_store (path);
  g_assert_cmpuint (count (sb_store_get_assessments (store)), ==, 0);
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

  import (store, HISTORY (SAM ("Sam", "2026-01-01T00:00:00Z", "")));
  g_assert_cmpuint (count (people), ==, 1);
  sam = g_list_model_get_item (people, 0);

  import (store, HISTORY (SAM ("Samuel", "2026-01-02T00:00:00Z", "")));
  g_assert_cmpstr (sb_person_get_name (sam), ==, "Samuel");

  import (store, HISTORY (SAM ("Samuel", "2026-01-03T00:00:00Z", ", \"deleted\": \"2026-01-03T00:00:00Z\"")));
  g_assert_cmpuint (count (people), ==, 0);

  /* Deleted elsewhere, brought back here: one Sam, not two. */
  sb_store_restore_person (store, sam);
  g_assert_cmpuint (count (people), ==, 1);
  flush (store);
  g_assert_finalize_object (store);

  store = open_store (path);
  g_assert_cmpuint (count (sb_store_get_people (store)), ==, 1);
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

  import (store, HISTORY (SAM ("Sam", "2026-01-01T00:00:00Z", "")));
  sam = g_list_model_get_item (sb_store_get_people (store), 0);

  write_bytes (import_path, HISTORY (SAM ("old", "2026-01-02T00:00:00Z", "")),
               strlen (HISTORY (SAM ("old", "2026-01-02T00:00:00Z", ""))));
  sb_store_import_async (store, import_file, NULL, result_cb, &result);
  sb_person_set_name (sam, "mine");
  sb_store_save_person (store, sam);
  g_assert_true (sb_store_import_finish (store, wait_for (&result), NULL, NULL));

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
  g_assert_false (try_import (store, bad, &n_changed, &error));
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

  g_assert_true (try_import (store, fixture, &n_changed, &error));
  g_assert_cmpuint (n_changed, ==, 13);
  g_assert_cmpuint (count (sb_store_get_people (store)), ==, 1);
  g_assert_true (try_import (store, fixture, &n_changed, &error));
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
  g_assert_false (try_open (store, &error));
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_DAMAGED);
  g_assert_false (sb_store_is_open (store));
  g_clear_error (&error);

  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_true (try_open (store, &error));
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
  g_assert_true (try_open (store, NULL));
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

  sb_store_open_async (store, NULL, result_cb, &result);
  sb_store_close (store);
  g_assert_false (sb_store_open_finish (store, wait_for (&result), &error));
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

  sb_store_open_async (store, NULL, result_cb, &first);
  sb_store_close (store);
  sb_store_open_async (store, NULL, result_cb, &second);
  g_assert_false (sb_store_open_finish (store, wait_for (&first), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CLOSED);
  g_assert_false (sb_store_is_open (store));
  g_clear_error (&error);
  g_assert_true (sb_store_open_finish (store, wait_for (&second), &error));
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
  failures->n++;
  g_clear_error (&failures->last);
  failures->last = g_error_copy (error);
}

static void
limit_file_size (rlim_t limit)
{
  struct rlimit limits;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limits), ==, 0);
  limits.rlim_cur = limit;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limits), ==, 0);
}

/* The disk is full for a while: the app is told, and nothing is lost. */
static void
test_full_disk (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbPerson) person = sb_person_new ("Sam", "partner");
  Failures failures = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (SbDatabase) database = NULL;

  signal (SIGXFSZ, SIG_IGN);
  g_signal_connect (store, "failed", G_CALLBACK (failed_cb), &failures);
  limit_file_size (1024);

  sb_store_save_person (store, person);
  g_assert_cmpuint (count (sb_store_get_people (store)), ==, 1);
  g_assert_false (try_flush (store, &error));
  g_assert_cmpuint (failures.n, ==, 1);
  g_assert_true (failures.last->domain == SB_STORE_ERROR);
  g_assert_true (error->domain == SB_STORE_ERROR);

  /* An older version of it must not come back over a newer. */
  sb_person_set_name (person, "Samuel");
  sb_store_save_person (store, person);
  add_one_of_each (store);
  g_clear_error (&error);
  g_assert_false (try_flush (store, &error));

  limit_file_size (RLIM_INFINITY);
  flush (store);
  g_assert_finalize_object (store);

  database = open_database (path);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM person"), ==, 2);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM person WHERE name = 'Samuel'"), ==, 1);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM assessment"), ==, 1);
  g_clear_error (&failures.last);
}

/* It is still full when the app ends: that is said before it does. */
static void
test_full_disk_to_the_end (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  Failures failures = { 0 };
  guint n_before;

  signal (SIGXFSZ, SIG_IGN);
  g_signal_connect (store, "failed", G_CALLBACK (failed_cb), &failures);
  limit_file_size (1024);
  add_one_of_each (store);
  n_before = failures.n;
  sb_store_close (store);
  limit_file_size (RLIM_INFINITY);
  g_assert_cmpuint (failures.n, ==, n_before + 1);
  g_clear_error (&failures.last);

  /* What is told after its end finds no one. */
  g_assert_finalize_object (store);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* One record that cannot be written does not keep the others from it. */
static void
test_one_bad_record (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbAssessment) orphan = sb_assessment_new ("attachment-bond", "1", PERSON_ID);
  Failures failures = { 0 };
  g_autoptr (SbDatabase) database = NULL;

  g_signal_connect (store, "failed", G_CALLBACK (failed_cb), &failures);
  sb_store_save_assessment (store, orphan);
  add_one_of_each (store);
  g_assert_false (try_flush (store, NULL));
  g_assert_cmpuint (failures.n, >, 0);
  g_assert_cmpuint (count (sb_store_get_assessments (store)), ==, 2);

  /* Once its person comes, it can be written. */
  import (store, HISTORY (SAM ("Sam", "2026-01-01T00:00:00Z", "")));
  flush (store);
  g_assert_finalize_object (store);

  database = open_database (path);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM assessment"), ==, 2);
  g_clear_error (&failures.last);
}

/* --- Being killed: the child's side --- */

static int
run_child (const char *path,
           gboolean    flushed)
{
  SbStore *store = open_store (path);
  g_autoptr (SbSession) session = sb_session_new ("thought-record", "1");
  guint n = 0;

  for (guint i = 0; i < 200; i++)
    {
      add_one_of_each (store);
      sb_session_set_response (session, "count", json_node_init_int (json_node_alloc (), i));
      sb_store_save_session (store, session);
    }
  if (flushed)
    flush (store);

  /* Now it is the parent's turn. */
  g_assert_cmpint (write (STDOUT_FILENO, "!", 1), ==, 1);
  for (;;)
    {
      add_one_of_each (store);
      if (++n % 100 == 0)
        g_main_context_iteration (NULL, FALSE);
      if (n > 2000)
        g_usleep (1000);
    }

  return 0;
}

static void
kill_child (const char *path,
            const char *mode,
            guint       delay)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autoptr (GSubprocess) child = NULL;
  g_autoptr (GError) error = NULL;
  char byte = 0;

  child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, "--child", path, mode, NULL);
  g_assert_no_error (error);
  g_assert_cmpint (g_input_stream_read (g_subprocess_get_stdout_pipe (child), &byte, 1, NULL, &error), ==, 1);
  g_assert_no_error (error);
  g_usleep (delay);
  g_subprocess_send_signal (child, SIGKILL);
  g_subprocess_wait (child, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_signaled (child));
}

static void
assert_whole (SbDatabase *database)
{
  g_autoptr (SbStatement) check = sb_database_prepare (database, "PRAGMA integrity_check", NULL);

  g_assert_cmpint (sb_statement_step (check, NULL), ==, SB_STEP_ROW);
  g_assert_cmpstr (sb_statement_get_text (check, 0), ==, "ok");
  g_assert_cmpint (ask (database, "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);

  /* No record without the rows that belong to it. */
  g_assert_cmpint (ask (database, "SELECT count (*) FROM assessment WHERE id NOT IN (SELECT assessment FROM answer)"), ==, 0);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM session WHERE id NOT IN (SELECT session FROM response)"), ==, 0);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM check_in WHERE id NOT IN (SELECT check_in FROM rating)"), ==, 0);
}

static void
test_killed_after_flush (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (SbDatabase) database = NULL;

  kill_child (path, "flushed", 0);
  database = open_database (path);
  assert_whole (database);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM person"), >=, 200);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM assessment"), >=, 200);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM session"), >=, 201);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM check_in"), >=, 200);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM event"), >=, 200);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM response WHERE step = 'count' AND value = '199'"), ==, 1);
}

static void
test_killed_while_writing (void)
{
  g_autofree char *path = history_path ();
  gint64 n_before = 0;

  for (guint i = 0; i < 15; i++)
    {
      g_autoptr (SbDatabase) database = NULL;
      gint64 n;

      kill_child (path, "at-once", g_test_rand_int_range (0, 30000));
      database = open_database (path);
      assert_whole (database);
      n = ask (database, "SELECT count (*) FROM person");
      g_assert_cmpint (n, >=, n_before);
      n_before = n;
    }
}

int
main (int   argc,
      char *argv[])
{
  if (argc == 4 && g_str_equal (argv[1], "--child"))
    return run_child (argv[2], g_str_equal (argv[3], "flushed"));

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
  g_test_add_func ("/history/store/full-disk", test_full_disk);
  g_test_add_func ("/history/store/full-disk-to-the-end", test_full_disk_to_the_end);
  g_test_add_func ("/history/store/one-bad-record", test_one_bad_record);
  g_test_add_func ("/history/store/killed-after-flush", test_killed_after_flush);
  g_test_add_func ("/history/store/killed-while-writing", test_killed_while_writing);

  return g_test_run ();
}

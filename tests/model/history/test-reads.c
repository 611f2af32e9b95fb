/* test-reads.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "lettered-history.h"
#include "sb-time.h"
#include "store-fixture.h"

/* What is read by way of tasks: ratings over time, and many records at once. */

static SbRatings *
read_ratings (SbStore     *store,
              const char  *name,
              gint64       since,
              gint64       until,
              GError     **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  sb_store_read_ratings_async (store, name, since, until, NULL, take_result_cb, &result);
  return sb_store_read_ratings_finish (store, wait_for_result (&result), error);
}

/* “seconds=value ”, and so on. */
static char *
list_ratings (SbRatings *ratings)
{
  GString *text = g_string_new (NULL);

  g_assert_cmpuint (ratings->times->len, ==, ratings->values->len);
  for (guint i = 0; i < ratings->times->len; i++)
    g_string_append_printf (text, "%g=%g ", g_array_index (ratings->times, double, i) - MOMENT (0) / G_USEC_PER_SEC,
                            g_array_index (ratings->values, double, i));

  return g_string_free_and_steal (text);
}

/* v -20 = -3, x 10 = 1, y 20 = 2; w is deleted, z has none. */
static const struct
{
  const char *name;
  gint64      since;
  gint64      until;
  const char *found;
} questions[] = {
  { "calm", 0, 0, "-20=-3 10=1 20=2 " },
  { "Calm", 0, 0, "" },
  { "cal", 0, 0, "" },
  { "", 0, 0, "" },
  { "' OR 1 --", 0, 0, "" },
  { "calm", MOMENT (10), 0, "10=1 20=2 " },
  { "calm", MOMENT (10) + 1, 0, "20=2 " },
  { "calm", 0, MOMENT (20), "-20=-3 10=1 " },
  { "calm", 0, MOMENT (20) + 1, "-20=-3 10=1 20=2 " },
  { "calm", MOMENT (10), MOMENT (10), "" },
  { "calm", MOMENT (20), MOMENT (10), "" },
  { "calm", 1, 2, "" },
};

static void
check_ratings (SbStore *store)
{
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SbRatings) ratings = read_ratings (store, questions[i].name, questions[i].since, questions[i].until, &error);
      g_autofree char *found = NULL;

      g_test_message ("question %u", i);
      g_assert_no_error (error);
      found = list_ratings (ratings);
      g_assert_cmpstr (found, ==, questions[i].found);
    }
}

/* What was saved before the question is in the answer. */
static void
test_ratings (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (GPtrArray) records = lettered_history_new ();

  lettered_history_save (store, records);
  check_ratings (store);
  flush_store (store);
  check_ratings (store);
  g_assert_finalize_object (store);
  store = open_store (path);
  check_ratings (store);
  g_assert_finalize_object (store);
}

static void
test_changed_ratings (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);
  g_autoptr (SbRecord) v = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'v');
  g_autoptr (SbRecord) x = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'x');
  g_autoptr (SbRecord) z = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'z');
  g_autoptr (GDateTime) late = moment (99);
  g_autoptr (SbRatings) ratings = NULL;
  g_autofree char *found = NULL;

  sb_store_delete_record (store, v);
  sb_check_in_set_rating (SB_CHECK_IN (z), "calm", 0.125);
  sb_check_in_set_at (SB_CHECK_IN (x), late);
  sb_store_save_record (store, x);
  sb_store_save_record (store, z);
  ratings = read_ratings (store, "calm", 0, 0, NULL);
  found = list_ratings (ratings);
  g_assert_cmpstr (found, ==, "20=2 20=0.125 99=1 ");
  g_assert_finalize_object (store);
}

/* --- Many records --- */

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

static void
begin_loading (SbStore       *store,
               GCancellable  *cancellable,
               GAsyncResult **result)
{
  const SbQuery query = { .type = SB_TYPE_CHECK_IN, .newest_first = TRUE };

  sb_store_load_async (store, &query, cancellable, take_result_cb, result);
}

static void
test_loading (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);
  g_autoptr (SbRecord) x = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'x');
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autofree char *found = NULL;

  sb_check_in_set_note (SB_CHECK_IN (x), "not saved yet");
  begin_loading (store, NULL, &result);
  records = sb_store_load_finish (store, wait_for_result (&result), NULL);
  found = lettered_list_records (records);
  g_assert_cmpstr (found, ==, "zyxv");
  g_assert_true (g_ptr_array_index (records, 2) == x);
  g_assert_cmpstr (sb_check_in_get_note (SB_CHECK_IN (x)), ==, "not saved yet");
  g_clear_object (&result);
  g_assert_finalize_object (store);
}

/* What is saved while they are read is newer. */
static void
test_saving_while_loading (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (SbRecord) x = NULL;

  begin_loading (store, NULL, &result);
  x = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'x');
  sb_check_in_set_note (SB_CHECK_IN (x), "newer");
  sb_store_save_record (store, x);
  g_clear_object (&x);
  records = sb_store_load_finish (store, wait_for_result (&result), NULL);
  g_assert_cmpstr (sb_check_in_get_note (SB_CHECK_IN (g_ptr_array_index (records, 2))), ==, "newer");
  x = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'x');
  g_assert_true (g_ptr_array_index (records, 2) == x);
  g_clear_object (&result);
  g_assert_finalize_object (store);
}

/* So it is with what a file brings: what is changed here meanwhile is newer,
 * and what is not becomes what the file says. */
static void
test_saving_while_importing (void)
{
  g_autofree char *path = lettered_history_make_file ();
  g_autofree char *import_path = g_build_filename (g_get_user_data_dir (), "import.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (import_path);
  SbStore *store = open_store (path);
  g_autofree char *text = export_store (store);
  g_auto (GStrv) parts = g_strsplit (text, "calm morning", -1);
  g_auto (GStrv) more_parts = NULL;
  g_autofree char *once = g_strjoinv ("imported y", parts);
  g_autofree char *edited = NULL;
  g_autoptr (SbRecord) y = NULL;
  g_autoptr (SbRecord) z = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  /* Both are newer there than here, to begin with. */
  more_parts = g_strsplit (once, "Calmly, calmer", -1);
  edited = g_strjoinv ("imported z", more_parts);
  g_assert_finalize_object (store);
  exec (path, "UPDATE check_in SET changed = 1");
  store = open_store (path);
  y = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'y');
  z = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'z');

  write_bytes (import_path, edited, strlen (edited));
  sb_store_import_async (store, file, NULL, take_result_cb, &result);
  sb_check_in_set_note (SB_CHECK_IN (y), "mine");
  sb_store_save_record (store, y);
  g_assert_true (sb_store_import_finish (store, wait_for_result (&result), NULL, NULL));
  g_assert_cmpstr (sb_check_in_get_note (SB_CHECK_IN (y)), ==, "mine");
  g_assert_cmpstr (sb_check_in_get_note (SB_CHECK_IN (z)), ==, "imported z");
  g_clear_object (&result);
  g_clear_object (&y);
  g_clear_object (&z);
  g_assert_finalize_object (store);

  store = open_store (path);
  y = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'y');
  z = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'z');
  g_assert_cmpstr (sb_check_in_get_note (SB_CHECK_IN (y)), ==, "mine");
  g_assert_cmpstr (sb_check_in_get_note (SB_CHECK_IN (z)), ==, "imported z");
  g_clear_object (&y);
  g_clear_object (&z);
  g_assert_finalize_object (store);
}

/* --- Trouble --- */

static void
assert_cancelled (SbStore       *store,
                  GAsyncResult **result)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (sb_store_load_finish (store, wait_for_result (result), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_object (result);
}

static void
test_cancelled (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);

  /* Before, at once, and once it has been read already. */
  for (guint i = 0; i < 30; i++)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autoptr (GAsyncResult) result = NULL;
      g_autoptr (GAsyncResult) ratings_result = NULL;
      g_autoptr (GError) error = NULL;

      if (i % 3 == 0)
        g_cancellable_cancel (cancellable);
      begin_loading (store, cancellable, &result);
      sb_store_read_ratings_async (store, "calm", 0, 0, cancellable, take_result_cb, &ratings_result);
      if (i % 3 == 2)
        g_usleep (2000);
      g_cancellable_cancel (cancellable);
      assert_cancelled (store, &result);
      g_assert_null (sb_store_read_ratings_finish (store, wait_for_result (&ratings_result), &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
  g_assert_finalize_object (store);
}

/* What was asked before the closing is answered. */
static void
test_closing (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);

  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (GAsyncResult) result = NULL;
      g_autoptr (GAsyncResult) ratings_result = NULL;
      g_autoptr (GPtrArray) records = NULL;
      g_autoptr (SbRatings) ratings = NULL;

      begin_loading (store, NULL, &result);
      sb_store_read_ratings_async (store, "calm", 0, 0, NULL, take_result_cb, &ratings_result);
      sb_store_close (store);
      records = sb_store_load_finish (store, wait_for_result (&result), NULL);
      g_assert_cmpuint (records->len, ==, 4);
      ratings = sb_store_read_ratings_finish (store, wait_for_result (&ratings_result), NULL);
      g_assert_cmpuint (ratings->times->len, ==, 3);
      g_assert_true (try_to_open (store, NULL));
    }
  g_assert_finalize_object (store);
}

/* Nobody fetches what was read, and the last reference is dropped meanwhile. */
static void
test_drop (void)
{
  g_autofree char *path = lettered_history_make_file ();

  for (guint i = 0; i < 20; i++)
    {
      SbStore *store = open_store (path);
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      const SbQuery query = { .type = SB_TYPE_SESSION };

      sb_store_load_async (store, &query, NULL, NULL, NULL);
      sb_store_list_entries_async (store, &query, NULL, NULL, NULL);
      sb_store_read_ratings_async (store, "calm", 0, 0, cancellable, NULL, NULL);
      if (i % 2 == 0)
        g_cancellable_cancel (cancellable);
      if (i % 3 == 0)
        sb_store_close (store);
      g_object_add_weak_pointer (G_OBJECT (store), (gpointer *) &store);
      g_object_unref (store);
      while (store != NULL)
        g_main_context_iteration (NULL, TRUE);
    }
}

static GArray *
list_check_ins (SbStore  *store,
                GError  **error)
{
  const SbQuery query = { .type = SB_TYPE_CHECK_IN };
  g_autoptr (GAsyncResult) result = NULL;

  sb_store_list_entries_async (store, &query, NULL, take_result_cb, &result);
  return sb_store_list_entries_finish (store, wait_for_result (&result), error);
}

/* One of them cannot be read: that is said. */
static void
test_damaged (void)
{
  static const char *const damages[] = {
    "UPDATE rating SET value = 9e999 WHERE name = 'calm'",
    "UPDATE check_in SET at = 9000000000000000000 WHERE note = 'calm morning'",
    "ALTER TABLE rating RENAME TO elsewhere",
  };

  for (guint i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autofree char *path = lettered_history_make_file ();
      SbStore *store = open_store (path);
      g_autoptr (GAsyncResult) result = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (GError) ratings_error = NULL;
      g_autoptr (GError) entries_error = NULL;
      g_autoptr (GArray) entries = NULL;

      g_test_message ("%s", damages[i]);
      exec (path, damages[i]);
      begin_loading (store, NULL, &result);
      g_assert_null (sb_store_load_finish (store, wait_for_result (&result), &error));
      g_assert_true (error->domain == SB_STORE_ERROR);
      entries = list_check_ins (store, &entries_error);
      if (i == 1)
        g_assert_error (entries_error, SB_STORE_ERROR, SB_STORE_ERROR_DAMAGED);
      else
        {
          g_assert_cmpuint (entries->len, ==, 4);
          g_assert_null (read_ratings (store, "calm", 0, 0, &ratings_error));
          g_assert_true (ratings_error->domain == SB_STORE_ERROR);
        }
      g_clear_object (&result);
      g_assert_finalize_object (store);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/reads/ratings", test_ratings);
  g_test_add_func ("/history/reads/changed-ratings", test_changed_ratings);
  g_test_add_func ("/history/reads/loading", test_loading);
  g_test_add_func ("/history/reads/saving-while-loading", test_saving_while_loading);
  g_test_add_func ("/history/reads/saving-while-importing", test_saving_while_importing);
  g_test_add_func ("/history/reads/cancelled", test_cancelled);
  g_test_add_func ("/history/reads/closing", test_closing);
  g_test_add_func ("/history/reads/drop", test_drop);
  g_test_add_func ("/history/reads/damaged", test_damaged);

  return g_test_run ();
}

/* test-note-search.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE /* memmem () */
#include "config.h"

#include "history-fixture.h"
#include "lettered-history.h"
#include "store-fixture.h"

/* Looking for words in all that the person wrote. */

static const struct
{
  const char *words;
  const char *found; /* the newest first */
} searches[] = {
  { "cafe", "ai" },
  { "CAFÉ", "ai" },
  { "cafe bon", "a" },
  { "park", "BA" },
  { "walk", "DA" },
  { "afraid", "C" },
  { "angst", "F" },
  { "list", "" },
  { "work", "zx" },
  { "kuche", "x" },
  { "calm", "zy" },
  { "AND", "e" },
  { "日本", "g" },
  { "", "" },
  { "\"", "" },
  { "*", "" },
  { "calm\" OR \"walk", "" },
  { "note_words", "" },
  { "text:calm", "" },
};

static char *
search (SbStore    *store,
        const char *words,
        guint       limit,
        gint64     *place)
{
  g_autoptr (GPtrArray) found = search_store (store, words, limit, place);

  return lettered_list_records (found);
}

static char *
search_all (SbStore    *store,
            const char *words)
{
  gint64 place = SB_STORE_SEARCH_START;
  g_autofree char *found = search (store, words, 100, &place);

  g_assert_cmpint (place, ==, SB_STORE_SEARCH_END);
  return g_steal_pointer (&found);
}

static guint
count_found (SbStore    *store,
             const char *words)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  guint n;

  sb_store_count_found_async (store, words, NULL, take_result_cb, &result);
  g_assert_true (sb_store_count_found_finish (store, wait_for_result (&result), &n, &error));
  g_assert_no_error (error);
  return n;
}

static void
assert_found (SbStore    *store,
              const char *words,
              const char *expected)
{
  g_autofree char *found = search_all (store, words);
  char *pair = strstr (found, "yz");

  /* These are of the same moment: either may stand first. */
  if (pair != NULL && strstr (expected, "zy") != NULL)
    memcpy (pair, "zy", 2);
  g_assert_cmpstr (found, ==, expected);
  g_assert_cmpuint (count_found (store, words), ==, strlen (expected));
}

static void
failed_cb (SbStore      *store,
           const GError *error,
           gpointer      data)
{
  g_error ("%s", error->message);
}

static SbStore *
open_watched (const char *path)
{
  SbStore *store = open_store (path);

  g_signal_connect (store, "failed", G_CALLBACK (failed_cb), NULL);
  return store;
}

static void
check_table (SbStore    *store,
             const char *where)
{
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_test_message ("%s: “%s”", where, searches[i].words);
      assert_found (store, searches[i].words, searches[i].found);
    }
}

/* At once, and not only when it is written. */
static void
test_words (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_watched (path);
  g_autoptr (GPtrArray) records = lettered_history_new ();

  lettered_history_save (store, records);
  check_table (store, "just saved");
  flush_store (store);
  check_table (store, "flushed");
  g_assert_finalize_object (store);

  store = open_watched (path);
  check_table (store, "opened anew");
  g_assert_finalize_object (store);
}

static void
save_note (SbStore    *store,
           SbRecord   *record,
           const char *note)
{
  g_object_set (record, "note", note, NULL);
  sb_store_save_record (store, record);
}

/* What is deleted is never found, nor are words that were taken back. */
static void
test_edits (void)
{
  g_autofree char *path = lettered_history_make_file ();

  for (guint flushed = 0; flushed < 2; flushed++)
    {
      SbStore *store = open_watched (path);
      g_autoptr (SbRecord) a = lettered_find_in_store (store, SB_TYPE_ASSESSMENT, 'a');
      g_autoptr (SbRecord) z = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'z');
      const char *no_tags[] = { NULL };
      const char *tags[] = { "at work", NULL };

      save_note (store, a, "Tea, rather");
      if (flushed)
        flush_store (store);
      assert_found (store, "cafe", "i");
      assert_found (store, "tea", "a");
      assert_found (store, "bon", "");

      save_note (store, a, "");
      sb_store_delete_record (store, z);
      if (flushed)
        flush_store (store);
      assert_found (store, "tea", "");
      assert_found (store, "calm", "y");
      assert_found (store, "work", "x");

      sb_store_restore_record (store, z);
      sb_check_in_set_tags (SB_CHECK_IN (z), no_tags);
      sb_store_save_record (store, z);
      if (flushed)
        flush_store (store);
      assert_found (store, "calm", "zy");
      assert_found (store, "work", "x");

      sb_check_in_set_tags (SB_CHECK_IN (z), tags);
      sb_store_save_record (store, z);
      save_note (store, a, "Café au lait, très bon");
      g_clear_object (&a);
      g_clear_object (&z);
      g_assert_finalize_object (store);
    }
}

/* An answer is taken back. */
static void
test_answers (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_watched (path);
  g_autoptr (SbRecord) c = lettered_find_in_store (store, SB_TYPE_SESSION, 'C');

  sb_session_set_response (SB_SESSION (c), "words", json_node_init_string (json_node_alloc (), "Dear father"));
  sb_session_set_response (SB_SESSION (c), "more", json_node_init_string (json_node_alloc (), "I am here"));
  sb_store_save_record (store, c);
  assert_found (store, "mother", "");
  assert_found (store, "dear here", "C");
  sb_session_set_response (SB_SESSION (c), "words", NULL);
  sb_store_save_record (store, c);
  flush_store (store);
  assert_found (store, "father", "");
  assert_found (store, "here", "C");
  g_clear_object (&c);
  g_assert_finalize_object (store);

  store = open_watched (path);
  assert_found (store, "father", "");
  assert_found (store, "here", "C");
  g_assert_finalize_object (store);
}

/* A record that moves in time is found where it went. */
static void
test_order (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_watched (path);
  g_autoptr (SbRecord) y = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'y');
  g_autoptr (GDateTime) later = moment (21);
  g_autoptr (GDateTime) much_earlier = moment (-9999);

  sb_check_in_set_at (SB_CHECK_IN (y), later);
  sb_store_save_record (store, y);
  assert_found (store, "calm", "yz");
  flush_store (store);
  assert_found (store, "calm", "yz");
  sb_check_in_set_at (SB_CHECK_IN (y), much_earlier);
  sb_store_save_record (store, y);
  g_clear_object (&y);
  g_assert_finalize_object (store);

  store = open_watched (path);
  assert_found (store, "calm", "zy");
  g_assert_finalize_object (store);
}

static void
assert_pages (SbStore    *store,
              guint       size,
              const char *all)
{
  g_autoptr (GString) pages = g_string_new (NULL);
  gint64 place = SB_STORE_SEARCH_START;

  while (place != SB_STORE_SEARCH_END)
    {
      g_autofree char *page = search (store, "c", size, &place);

      g_assert_cmpuint (strlen (page), <=, size);
      g_assert_true (strlen (page) == size || place == SB_STORE_SEARCH_END);
      g_string_append (pages, page);
    }

  g_assert_cmpstr (pages->str, ==, all);
}

/* Page after page comes to the same as all at once, whatever of it is saved
 * anew in between. */
static void
test_pages (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_watched (path);
  g_autofree char *all = search_all (store, "c");
  static const char saved[] = "_xDaC";

  g_assert_cmpuint (strlen (all), >, 4);
  for (const char *letter = saved; *letter != '\0'; letter++)
    {
      GType type = *letter == 'x' ? SB_TYPE_CHECK_IN : *letter == 'a' ? SB_TYPE_ASSESSMENT
                                                                      : SB_TYPE_SESSION;
      g_autoptr (SbRecord) record = *letter != '_' ? lettered_find_in_store (store, type, *letter) : NULL;

      if (record != NULL)
        sb_store_save_record (store, record);
      for (guint size = 1; size < 10; size++)
        assert_pages (store, size, all);
    }

  g_assert_finalize_object (store);
}

/* Once the first of two is deleted, the page after it still has the other. */
static void
test_deleted_between_pages (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_watched (path);
  gint64 place = SB_STORE_SEARCH_START;
  g_autofree char *first = search (store, "calm", 1, &place);
  g_autofree char *second = NULL;
  g_autoptr (SbRecord) record = lettered_find_in_store (store, SB_TYPE_CHECK_IN, *first);

  sb_store_delete_record (store, record);
  second = search (store, "calm", 1, &place);
  g_assert_cmpstr (second, ==, *first == 'y' ? "z" : "y");
  g_clear_object (&record);
  g_assert_finalize_object (store);
}

/* What is deleted while somebody looks for it is not found. */
static void
test_deleted_meanwhile (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_watched (path);
  g_autoptr (SbRecord) y = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'y');
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autofree char *letters = NULL;
  gint64 end;

  sb_store_search_async (store, "calm", SB_STORE_SEARCH_START, 100, NULL, take_result_cb, &result);
  sb_store_delete_record (store, y);
  found = sb_store_search_finish (store, wait_for_result (&result), &end, NULL);
  letters = lettered_list_records (found);
  g_assert_cmpstr (letters, ==, "z");
  g_clear_object (&y);
  g_clear_object (&result);
  g_assert_finalize_object (store);
}

static void
test_cancelled (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_watched (path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GAsyncResult) count_result = NULL;
  g_autoptr (GError) error = NULL;
  gint64 end;
  guint n;

  sb_store_search_async (store, "calm", SB_STORE_SEARCH_START, 100, cancellable, take_result_cb, &result);
  sb_store_count_found_async (store, "calm", cancellable, take_result_cb, &count_result);
  g_cancellable_cancel (cancellable);
  g_assert_null (sb_store_search_finish (store, wait_for_result (&result), &end, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_false (sb_store_count_found_finish (store, wait_for_result (&count_result), &n, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_object (&result);
  g_clear_object (&count_result);
  g_assert_finalize_object (store);
}

/* Of the very same microsecond, each is found, once. */
static void
test_same_moment (void)
{
  const guint n = 1500; /* more than a millisecond has room for */
  g_autofree char *path = history_path ();
  SbStore *store = open_watched (path);
  g_autoptr (GDateTime) at = moment (0);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) found = NULL;
  gint64 place = SB_STORE_SEARCH_START;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SbCheckIn) check_in = sb_check_in_new (at);

      sb_check_in_set_note (check_in, "together");
      sb_store_save_check_in (store, check_in);
    }
  g_assert_finalize_object (store);

  /* They are written a second time, and stay as they are. */
  store = open_watched (path);
  for (guint i = 0; i < n; i += 7)
    {
      g_autoptr (SbRecord) record = g_list_model_get_item (sb_store_get_check_ins (store), i);

      sb_store_save_record (store, record);
    }
  g_assert_finalize_object (store);

  store = open_watched (path);
  found = search_store (store, "together", n * 2, &place);
  g_assert_cmpuint (found->len, ==, n);
  for (guint i = 0; i < n; i++)
    g_assert_true (g_hash_table_add (ids, (gpointer) sb_record_get_id (g_ptr_array_index (found, i))));
  g_assert_finalize_object (store);
}

/* --- What is left in the file --- */

static gboolean
file_has (const char *path,
          const char *suffix,
          const char *word)
{
  g_autofree char *name = g_strconcat (path, suffix, NULL);
  g_autoptr (GBytes) bytes = g_file_test (name, G_FILE_TEST_EXISTS) ? read_bytes (name) : g_bytes_new (NULL, 0);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  return length > 0 && memmem (data, length, word, strlen (word)) != NULL;
}

static gboolean
files_have (const char *path,
            const char *word)
{
  return file_has (path, "", word) || file_has (path, "-wal", word) || file_has (path, "-journal", word);
}

/* A word that was taken back is nowhere in the file: not in the record, not in
 * the index, not in a page that is free now. */
static void
test_taken_back (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_watched (path);
  g_autoptr (SbRecord) y = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'y');

  for (guint i = 0; i < 50; i++)
    {
      g_autofree char *note = g_strdup_printf ("zanzibar xylophone%u", i);

      save_note (store, y, note);
      flush_store (store);
    }
  g_assert_true (files_have (path, "zanzibar"));
  save_note (store, y, "calm morning");
  g_clear_object (&y);
  g_assert_finalize_object (store);

  g_assert_false (files_have (path, "zanzibar"));
  g_assert_false (files_have (path, "xylophone"));
  g_assert_true (files_have (path, "morning"));
}

/* A record that is deleted can be restored, so that its words stay in it; they
 * do not stay in the index as well. */
static void
test_deleted (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_watched (path);
  g_autoptr (SbRecord) y = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'y');
  g_autoptr (SbDatabase) database = NULL;
  g_autoptr (GError) error = NULL;

  save_note (store, y, "Zanzibar");
  flush_store (store);
  sb_store_delete_record (store, y);
  g_clear_object (&y);
  g_assert_finalize_object (store);

  /* In the index words are folded. */
  g_assert_true (files_have (path, "Zanzibar"));
  g_assert_false (files_have (path, "zanzibar"));
  database = open_database (path);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM note WHERE text LIKE '%zanzibar%'"), ==, 0);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM note_words WHERE note_words MATCH 'zanzibar'"), ==, 0);
  sb_database_exec (database, "INSERT INTO note_words (note_words, rank) VALUES ('integrity-check', 1)", &error);
  g_assert_no_error (error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/note-search/words", test_words);
  g_test_add_func ("/history/note-search/edits", test_edits);
  g_test_add_func ("/history/note-search/answers", test_answers);
  g_test_add_func ("/history/note-search/order", test_order);
  g_test_add_func ("/history/note-search/pages", test_pages);
  g_test_add_func ("/history/note-search/deleted-between-pages", test_deleted_between_pages);
  g_test_add_func ("/history/note-search/deleted-meanwhile", test_deleted_meanwhile);
  g_test_add_func ("/history/note-search/cancelled", test_cancelled);
  g_test_add_func ("/history/note-search/same-moment", test_same_moment);
  g_test_add_func ("/history/note-search/taken-back", test_taken_back);
  g_test_add_func ("/history/note-search/deleted", test_deleted);

  return g_test_run ();
}

/* test-query.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "lettered-history.h"
#include "query-cases.h"
#include "store-fixture.h"

/* The same questions, wherever the records are: in memory alone, just saved,
 * on the disk, or some here and some there. */

static void
failed_cb (SbStore      *store,
           const GError *error,
           gpointer      data)
{
  g_error ("%s", error->message);
}

static char *
load_now (SbStore       *store,
          const SbQuery *query)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GError) error = NULL;

  sb_store_load_async (store, query, NULL, take_result_cb, &result);
  records = sb_store_load_finish (store, wait_for_result (&result), &error);
  g_assert_no_error (error);
  return lettered_list_records (records);
}

/* Without the records, which are there when somebody asks. */
static char *
list_now (SbStore       *store,
          const SbQuery *query)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GArray) entries = NULL;
  g_autoptr (GError) error = NULL;
  GString *letters = g_string_new (NULL);

  sb_store_list_entries_async (store, query, NULL, take_result_cb, &result);
  entries = sb_store_list_entries_finish (store, wait_for_result (&result), &error);
  g_assert_no_error (error);
  for (guint i = 0; i < entries->len; i++)
    {
      const SbEntry *entry = &g_array_index (entries, SbEntry, i);
      g_autoptr (SbRecord) record = sb_store_dup_record (store, query->type, entry->id);

      g_assert_cmpint (entry->time, ==, sb_query_get_time (query, record));
      g_string_append_c (letters, lettered_get (record));
    }

  return g_string_free_and_steal (letters);
}

static void
check_times (SbStore       *store,
             const SbQuery *query,
             GListModel    *model)
{
  g_autoptr (GArray) times = sb_store_list_times (store, query);

  g_assert_cmpuint (times->len, ==, g_list_model_get_n_items (model));
  for (guint i = 0; i < times->len; i++)
    {
      g_autoptr (SbRecord) record = g_list_model_get_item (model, query->newest_first ? times->len - 1 - i : i);

      g_assert_cmpint (g_array_index (times, gint64, i), ==, sb_query_get_time (query, record));
      g_assert_true (i == 0 || g_array_index (times, gint64, i) >= g_array_index (times, gint64, i - 1));
    }
}

static void
check_case (SbStore    *store,
            const QueryCase *c)
{
  const SbQuery query = query_case_complete (c);
  g_autoptr (GListModel) model = sb_store_list (store, &query);
  g_autofree char *found = lettered_list_model (model);
  g_autoptr (SbRecord) first = sb_store_find (store, &query);

  g_assert_cmpstr (found, ==, c->found);
  g_assert_true (first != NULL ? lettered_get (first) == c->found[0] : c->found[0] == '\0');
  check_times (store, &query, model);
  if (sb_store_is_open (store))
    {
      g_autofree char *loaded = load_now (store, &query);
      g_autofree char *listed = list_now (store, &query);

      g_assert_cmpstr (loaded, ==, c->found);
      g_assert_cmpstr (listed, ==, c->found);
    }
}

static void
check_table (SbStore    *store,
             const QueryCase *table,
             guint       n,
             const char *where)
{
  for (guint i = 0; i < n; i++)
    {
      g_test_message ("%s, %u: %s “%s”", where, i, table[i].found, table[i].query.words ? table[i].query.words : "");
      check_case (store, &table[i]);
    }
}

static void
check_all (SbStore    *store,
           const char *where)
{
  gulong handler = g_signal_connect (store, "failed", G_CALLBACK (failed_cb), NULL);

  check_table (store, query_cases, n_query_cases, where);
  check_table (store, query_words_cases, n_query_words_cases, where);
  g_signal_handler_disconnect (store, handler);
}

/* Nothing on the disk: the history is not even open. */
static void
test_in_memory (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  SbStore *store = sb_store_new (file);
  g_autoptr (GPtrArray) records = lettered_history_new ();

  lettered_history_save (store, records);
  check_all (store, "in memory");
  g_assert_finalize_object (store);
}

/* Saved just now, then on the disk as well, then with the disk out of sight. */
static void
test_just_saved (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (GPtrArray) records = lettered_history_new ();

  lettered_history_save (store, records);
  check_all (store, "just saved");
  flush_store (store);
  check_all (store, "flushed");
  sb_store_close (store);
  check_all (store, "closed");
  g_assert_true (try_to_open (store, NULL));
  check_all (store, "opened again");
  g_assert_finalize_object (store);
}

static void
test_on_disk (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);

  check_all (store, "on disk");
  g_assert_finalize_object (store);
}

/* Each that was saved again lies over what is on the disk; one after another,
 * until all do. */
static void
test_overlay (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);
  static const char letters[] = "gaDyBfvcHizFdAxbGeC";

  for (const char *letter = letters; *letter != '\0'; letter++)
    {
      GType type = *letter < 'a' ? SB_TYPE_SESSION : *letter < 'j' ? SB_TYPE_ASSESSMENT
                                                                   : SB_TYPE_CHECK_IN;
      g_autoptr (SbRecord) record = lettered_find_in_store (store, type, *letter);

      sb_store_save_record (store, record);
      check_all (store, "overlay");
    }
  g_assert_finalize_object (store);
}

/* Deleted: as if it had never been.  Restored: as before. */
static void
test_delete_and_restore (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);
  static const QueryCase gone[] = {
    { "iabcdef", { 0 }, QUERY_CASE_ASSESSMENTS },
    { "df", { .person = LETTERED_SAM }, QUERY_CASE_ASSESSMENTS },
    { "fe", { .limit = 2, .newest_first = TRUE }, QUERY_CASE_ASSESSMENTS },
    { "", { .words = "日本" }, QUERY_CASE_ASSESSMENTS },
    { "acei", { .by_completion = TRUE, .limit = 4 }, QUERY_CASE_ASSESSMENTS },
    { "d", { .by_completion = TRUE, .person = LETTERED_SAM, .limit = 1 }, QUERY_CASE_ASSESSMENTS },
  };
  g_autoptr (SbRecord) record = lettered_find_in_store (store, SB_TYPE_ASSESSMENT, 'g');

  sb_store_delete_record (store, record);
  check_table (store, gone, G_N_ELEMENTS (gone), "deleted");
  flush_store (store);
  check_table (store, gone, G_N_ELEMENTS (gone), "deleted and flushed");
  sb_store_restore_record (store, record);
  check_all (store, "restored");
  sb_store_delete_record (store, record);
  g_clear_object (&record);
  g_assert_finalize_object (store);

  store = open_store (path);
  check_table (store, gone, G_N_ELEMENTS (gone), "deleted on disk");
  g_assert_finalize_object (store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/query/in-memory", test_in_memory);
  g_test_add_func ("/history/query/just-saved", test_just_saved);
  g_test_add_func ("/history/query/on-disk", test_on_disk);
  g_test_add_func ("/history/query/overlay", test_overlay);
  g_test_add_func ("/history/query/delete-and-restore", test_delete_and_restore);

  return g_test_run ();
}

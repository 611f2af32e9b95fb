/* test-query-live.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "lettered-history.h"
#include "list-mirror.h"
#include "query-cases.h"
#include "store-fixture.h"

/* Lists of what queries find, while that changes. */

typedef struct
{
  GListModel *model;
  ListMirror *mirror;
} Live;

static void
live_clear (gpointer data)
{
  Live *live = data;

  list_mirror_free (live->mirror);
  g_object_unref (live->model);
}

/* A list of each query, as it is now. */
static GArray *
watch_table (SbStore    *store,
             const QueryCase *table,
             guint       n)
{
  GArray *lists = g_array_new (FALSE, FALSE, sizeof (Live));

  g_array_set_clear_func (lists, live_clear);
  for (guint i = 0; i < n; i++)
    {
      const SbQuery query = query_case_complete (&table[i]);
      Live live = { .model = sb_store_list (store, &query) };

      live.mirror = list_mirror_new (live.model);
      g_array_append_val (lists, live);
    }

  return lists;
}

static void
check_live (GArray     *lists,
            const QueryCase *table,
            const char *where)
{
  for (guint i = 0; i < lists->len; i++)
    {
      Live *live = &g_array_index (lists, Live, i);
      g_autofree char *found = lettered_list_model (live->model);

      g_test_message ("%s, %u", where, i);
      list_mirror_check (live->mirror);
      if (table != NULL)
        g_assert_cmpstr (found, ==, table[i].found);
    }
}

/* Lists that were there before the records come to the same, however those
 * come. */
static void
test_live (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (GPtrArray) records = lettered_history_new ();
  g_autoptr (GArray) lists = watch_table (store, query_cases, n_query_cases);
  g_autoptr (GArray) word_lists = watch_table (store, query_words_cases, n_query_words_cases);

  for (guint round = 0; round < 10; round++)
    {
      for (guint i = 2; i < records->len; i++)
        sb_store_delete_record (store, g_ptr_array_index (records, i));
      check_live (lists, NULL, "emptied");

      for (guint i = records->len - 1; i > 2; i--)
        {
          guint j = g_test_rand_int_range (2, i + 1);
          gpointer record = records->pdata[i];

          records->pdata[i] = records->pdata[j];
          records->pdata[j] = record;
        }
      for (guint i = 2; i < records->len; i++)
        if (strchr ("hEw", lettered_get (g_ptr_array_index (records, i))) == NULL)
          sb_store_restore_record (store, g_ptr_array_index (records, i));
      check_live (lists, query_cases, "live");
      check_live (word_lists, query_words_cases, "live words");
    }

  g_clear_pointer (&lists, g_array_unref);
  g_clear_pointer (&word_lists, g_array_unref);
  g_assert_finalize_object (store);
}

/* They come by a file, while lists are looked at. */
static void
test_import (void)
{
  g_autofree char *from_path = lettered_history_make_file ();
  g_autofree char *path = history_path ();
  SbStore *from = open_store (from_path);
  g_autofree char *text = export_store (from);
  SbStore *store = open_store (path);
  g_autoptr (GArray) lists = watch_table (store, query_cases, n_query_cases);
  g_autoptr (GArray) word_lists = watch_table (store, query_words_cases, n_query_words_cases);

  g_assert_finalize_object (from);
  import_into_store (store, text);
  check_live (lists, query_cases, "imported");
  check_live (word_lists, query_words_cases, "imported words");

  sb_store_close (store);
  check_live (lists, NULL, "closed");
  g_assert_true (try_to_open (store, NULL));
  check_live (lists, query_cases, "opened again");

  g_clear_pointer (&lists, g_array_unref);
  g_clear_pointer (&word_lists, g_array_unref);
  g_assert_finalize_object (store);
}

/* --- The first few --- */

static void
redate (SbStore  *store,
        SbRecord *record,
        int       seconds)
{
  g_autoptr (GDateTime) at = moment (seconds);

  sb_check_in_set_at (SB_CHECK_IN (record), at);
  sb_store_save_record (store, record);
}

static void
assert_found (GListModel *model,
              const char *expected)
{
  g_autofree char *found = lettered_list_model (model);

  g_assert_cmpstr (found, ==, expected);
}

/* One joins, and the last leaves; one leaves, and the next moves up; one moves
 * away, and what is next moves up. */
static void
test_first_few (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);
  const SbQuery earliest = { .type = SB_TYPE_CHECK_IN, .limit = 2 };
  const SbQuery latest = { .type = SB_TYPE_CHECK_IN, .limit = 2, .newest_first = TRUE };
  g_autoptr (GListModel) first = sb_store_list (store, &earliest);
  g_autoptr (GListModel) last = sb_store_list (store, &latest);
  g_autoptr (SbRecord) x = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'x');
  g_autoptr (SbRecord) z = lettered_find_in_store (store, SB_TYPE_CHECK_IN, 'z');
  g_autoptr (ListMirror) first_mirror = list_mirror_new (first);
  g_autoptr (ListMirror) last_mirror = list_mirror_new (last);
  const struct
  {
    SbRecord   *record;
    int         seconds;
    const char *first;
    const char *last;
  } moves[] = {
    { x, 10, "vx", "zy" },
    { x, 50, "vy", "xz" },
    { x, 15, "vx", "zy" },
    { x, -30, "xv", "zy" },
    { z, -40, "zx", "yv" },
    { z, 1000, "xv", "zy" },
    { x, 20, "vx", "zy" },
    { x, 21, "vy", "zx" },
    { z, 20, "vy", "xz" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_test_message ("move %u", i);
      redate (store, moves[i].record, moves[i].seconds);
      list_mirror_check (first_mirror);
      list_mirror_check (last_mirror);
      assert_found (first, moves[i].first);
      assert_found (last, moves[i].last);
    }

  sb_store_delete_record (store, z);
  assert_found (last, "xy");
  sb_store_delete_record (store, x);
  assert_found (first, "vy");
  assert_found (last, "yv");
  sb_store_restore_record (store, z);
  assert_found (first, "vy");
  assert_found (last, "zy");
  list_mirror_check (first_mirror);
  list_mirror_check (last_mirror);

  g_clear_pointer (&first_mirror, list_mirror_free);
  g_clear_pointer (&last_mirror, list_mirror_free);
  g_clear_object (&first);
  g_clear_object (&last);
  g_assert_finalize_object (store);
}

/* One that is completed leaves the drafts, and joins what is ended. */
static void
test_completing (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);
  const SbQuery draft = { .type = SB_TYPE_SESSION, .state = SB_QUERY_DRAFTS, .newest_first = TRUE, .limit = 1 };
  const SbQuery ended = { .type = SB_TYPE_SESSION, .state = SB_QUERY_ENDED, .newest_first = TRUE, .limit = 3 };
  g_autoptr (GListModel) drafts = sb_store_list (store, &draft);
  g_autoptr (GListModel) done = sb_store_list (store, &ended);
  g_autoptr (SbRecord) f = g_list_model_get_item (drafts, 0);
  g_autoptr (SbRecord) b = NULL;

  assert_found (drafts, "F");
  assert_found (done, "HGD");
  sb_session_complete (SB_SESSION (f));
  sb_store_save_record (store, f);
  assert_found (drafts, "B");
  assert_found (done, "HGF");
  b = g_list_model_get_item (drafts, 0);
  sb_session_stop (SB_SESSION (b));
  sb_store_save_record (store, b);
  assert_found (drafts, "");
  assert_found (done, "HGF");

  g_clear_object (&drafts);
  g_clear_object (&done);
  g_assert_finalize_object (store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/query-live/live", test_live);
  g_test_add_func ("/history/query-live/import", test_import);
  g_test_add_func ("/history/query-live/first-few", test_first_few);
  g_test_add_func ("/history/query-live/completing", test_completing);

  return g_test_run ();
}

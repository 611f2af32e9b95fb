/* test-record-list.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "lettered-history.h"
#include "list-mirror.h"
#include "sb-record-list.h"
#include "store-fixture.h"

/* Lists of records that stay on the disk, as views use them. */

/* As many records as are kept at hand, and many more. */
#define N_RECENT 256
#define N_MANY   700

static char *
numbered_id (guint i)
{
  return g_strdup_printf ("00000000-0000-4000-9000-%012u", i);
}

static SbCheckIn *
make_check_in (guint i)
{
  g_autofree char *id = numbered_id (i);
  g_autofree char *note = g_strdup_printf ("note %u", i);
  g_autoptr (GDateTime) at = moment (i);

  return g_object_new (SB_TYPE_CHECK_IN, "id", id, "at", at, "note", note, NULL);
}

static char *
make_file (guint n)
{
  char *path = history_path ();
  SbStore *store = open_store (path);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SbCheckIn) check_in = make_check_in (i);

      sb_store_save_check_in (store, check_in);
    }
  g_assert_finalize_object (store);
  return path;
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

static void
count_cb (gpointer instance,
          gpointer argument,
          guint   *n)
{
  (*n)++;
}

/* Nothing can be read, so that whoever reads is found out. */
static void
test_laziness (void)
{
  g_autofree char *path = make_file (3);
  SbStore *store = open_store (path);
  const SbQuery query = { .type = SB_TYPE_CHECK_IN, .newest_first = TRUE };
  g_autoptr (SbCheckIn) check_in = make_check_in (5);
  g_autoptr (GListModel) asked = NULL;
  g_autoptr (GListModel) unasked = NULL;
  guint n_failed = 0;

  exec (path, "ALTER TABLE check_in RENAME TO elsewhere");
  g_signal_connect (store, "failed", G_CALLBACK (count_cb), &n_failed);
  asked = sb_store_list (store, &query);
  unasked = sb_store_list (store, &query);
  g_assert_nonnull (sb_store_get_check_ins (store));
  g_assert_true (g_list_model_get_item_type (asked) == SB_TYPE_CHECK_IN);
  sb_store_save_check_in (store, check_in);
  sb_store_delete_check_in (store, check_in);
  sb_store_restore_check_in (store, check_in);
  g_assert_cmpuint (n_failed, ==, 0);

  g_assert_cmpuint (count_items (asked), ==, 1);
  g_assert_cmpuint (n_failed, ==, 1);
  g_assert_cmpuint (count_items (asked), ==, 1);
  g_assert_cmpuint (n_failed, ==, 1);

  /* What was asked once is kept up to date without being read again. */
  sb_store_delete_check_in (store, check_in);
  g_assert_cmpuint (count_items (asked), ==, 0);
  g_assert_cmpuint (n_failed, ==, 1);

  exec (path, "ALTER TABLE elsewhere RENAME TO check_in");
  g_assert_cmpuint (count_items (unasked), ==, 3);
  g_assert_cmpuint (n_failed, ==, 1);
  g_clear_object (&asked);
  g_clear_object (&unasked);
  g_assert_finalize_object (store);
}

/* Its places are known; its records are not read before they are shown. */
static void
test_lazy_records (void)
{
  g_autofree char *path = make_file (3);
  SbStore *store = open_store (path);
  GListModel *model = sb_store_get_check_ins (store);
  g_autoptr (SbCheckIn) first = NULL;
  g_autoptr (SbCheckIn) second = NULL;

  g_assert_cmpuint (count_items (model), ==, 3);
  exec (path, "UPDATE check_in SET note = 'changed behind its back'");
  first = g_list_model_get_item (model, 0);
  g_assert_cmpstr (sb_check_in_get_note (first), ==, "changed behind its back");
  exec (path, "UPDATE check_in SET note = 'and again'");
  g_clear_object (&first);
  first = g_list_model_get_item (model, 0);
  second = g_list_model_get_item (model, 1);
  g_assert_cmpstr (sb_check_in_get_note (first), ==, "changed behind its back");
  g_assert_cmpstr (sb_check_in_get_note (second), ==, "and again");
  g_assert_finalize_object (store);
}

/* Whichever way somebody comes by it. */
static void
test_same_object (void)
{
  g_autofree char *path = make_file (N_MANY);
  SbStore *store = open_store (path);
  const SbQuery query = { .type = SB_TYPE_CHECK_IN, .limit = 5 };
  const SbQuery all = { .type = SB_TYPE_CHECK_IN };
  g_autoptr (GListModel) list = sb_store_list (store, &query);
  g_autoptr (SbRecord) held = g_list_model_get_item (sb_store_get_check_ins (store), 3);
  g_autoptr (SbRecord) listed = g_list_model_get_item (list, 3);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) loaded = NULL;
  gint64 place = SB_STORE_SEARCH_START;
  g_autoptr (GPtrArray) found = search_store (store, "3", N_MANY, &place);
  guint n_same = 0;

  g_assert_true (listed == held);
  sb_store_load_async (store, &all, NULL, take_result_cb, &result);
  loaded = sb_store_load_finish (store, wait_for_result (&result), NULL);
  g_assert_cmpuint (loaded->len, ==, N_MANY);
  g_assert_true (g_ptr_array_index (loaded, 3) == held);
  for (guint i = 0; i < found->len; i++)
    n_same += g_ptr_array_index (found, i) == held;
  g_assert_cmpuint (n_same, ==, 1);

  for (guint i = 0; i < N_MANY; i++)
    {
      g_autoptr (SbRecord) record = g_list_model_get_item (sb_store_get_check_ins (store), i);

      g_assert_true (record == g_ptr_array_index (loaded, i));
    }
  g_clear_object (&result);
  g_clear_object (&list);
  g_assert_finalize_object (store);
}

static void
walk (GListModel *model)
{
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (SbCheckIn) check_in = g_list_model_get_item (model, i);
      g_autofree char *note = g_strdup_printf ("note %u", i);

      g_assert_cmpstr (sb_check_in_get_note (check_in), ==, note);
    }
}

/* What nobody has any more is read again, as it was saved. */
static void
test_released (void)
{
  g_autofree char *path = make_file (N_MANY);
  SbStore *store = open_store (path);
  GListModel *model = sb_store_get_check_ins (store);
  SbCheckIn *released = g_list_model_get_item (model, 3);
  g_autoptr (SbCheckIn) held = g_list_model_get_item (model, 4);
  g_autoptr (SbCheckIn) saved = g_list_model_get_item (model, 5);
  g_autoptr (SbCheckIn) again = NULL;

  sb_check_in_set_note (released, "never saved");
  sb_check_in_set_note (held, "not saved yet");
  sb_check_in_set_note (saved, "saved");
  sb_store_save_check_in (store, saved);
  g_clear_object (&saved);
  g_object_add_weak_pointer (G_OBJECT (released), (gpointer *) &released);
  g_object_unref (released);
  g_assert_nonnull (released);
  for (guint i = 6; i < 6 + N_RECENT; i++)
    g_object_unref (g_list_model_get_item (model, i));
  g_assert_null (released);

  again = g_list_model_get_item (model, 3);
  g_assert_cmpstr (sb_check_in_get_note (again), ==, "note 3");
  g_clear_object (&again);
  again = g_list_model_get_item (model, 4);
  g_assert_true (again == held);
  g_assert_cmpstr (sb_check_in_get_note (again), ==, "not saved yet");
  saved = g_list_model_get_item (model, 5);
  g_assert_cmpstr (sb_check_in_get_note (saved), ==, "saved");
  g_clear_object (&saved);
  g_assert_finalize_object (store);
}

static void
test_many (void)
{
  g_autofree char *path = make_file (N_MANY);
  SbStore *store = open_store (path);
  GListModel *model = sb_store_get_check_ins (store);

  g_assert_cmpuint (count_items (model), ==, N_MANY);
  walk (model);
  walk (model);
  g_assert_null (g_list_model_get_item (model, N_MANY));
  g_assert_null (g_list_model_get_item (model, G_MAXUINT));
  g_assert_finalize_object (store);
}

/* Records and lists may live longer than the store. */
static void
test_outliving (void)
{
  g_autofree char *path = make_file (3);
  SbStore *store = open_store (path);
  const SbQuery query = { .type = SB_TYPE_CHECK_IN };
  g_autoptr (GListModel) asked = sb_store_list (store, &query);
  g_autoptr (GListModel) unasked = sb_store_list (store, &query);
  g_autoptr (GListModel) model = g_object_ref (sb_store_get_check_ins (store));
  g_autoptr (ListMirror) mirror = list_mirror_new (asked);
  g_autoptr (SbCheckIn) held = g_list_model_get_item (asked, 1);
  g_autoptr (SbCheckIn) saved = make_check_in (7);

  sb_store_save_check_in (store, saved);
  g_assert_finalize_object (store);
  g_assert_cmpuint (count_items (asked), ==, 0);
  g_assert_cmpuint (count_items (unasked), ==, 0);
  g_assert_cmpuint (count_items (model), ==, 0);
  g_assert_null (g_list_model_get_item (unasked, 0));
  g_assert_true (g_list_model_get_item_type (unasked) == SB_TYPE_CHECK_IN);
  list_mirror_check (mirror);
  g_assert_cmpstr (sb_check_in_get_note (held), ==, "note 1");
  g_assert_cmpstr (sb_check_in_get_note (saved), ==, "note 7");
}

/* What is on the disk goes out of sight, and comes again. */
static void
test_closing (void)
{
  g_autofree char *path = make_file (N_MANY);
  SbStore *store = open_store (path);
  GListModel *model = sb_store_get_check_ins (store);
  g_autoptr (ListMirror) mirror = list_mirror_new (model);
  g_autoptr (SbCheckIn) held = g_list_model_get_item (model, 1);
  g_autoptr (SbCheckIn) again = NULL;
  g_autoptr (SbCheckIn) saved = g_list_model_get_item (model, 2);

  sb_store_save_check_in (store, saved);
  for (guint round = 0; round < 3; round++)
    {
      sb_store_close (store);
      g_assert_cmpuint (count_items (model), ==, 1);
      list_mirror_check (mirror);
      g_assert_cmpstr (sb_check_in_get_note (held), ==, "note 1");

      g_assert_true (try_to_open (store, NULL));
      g_assert_cmpuint (count_items (model), ==, N_MANY);
      list_mirror_check (mirror);
      again = g_list_model_get_item (model, 1);
      g_assert_true (again == held);
      g_clear_object (&again);
    }
  g_clear_pointer (&mirror, list_mirror_free);
  g_assert_finalize_object (store);
}

typedef struct
{
  guint n; /* how often the list told of a change */
  guint position;
  guint removed;
  guint added;
} Told;

static void
told_cb (Told  *told,
         guint  position,
         guint  removed,
         guint  added)
{
  *told = (Told) { told->n + 1, position, removed, added };
}

static void
assert_told (const Told *told,
             guint       n,
             guint       position,
             guint       removed,
             guint       added)
{
  g_assert_cmpuint (told->n, ==, n);
  g_assert_cmpuint (told->position, ==, position);
  g_assert_cmpuint (told->removed, ==, removed);
  g_assert_cmpuint (told->added, ==, added);
}

static void
assert_ends (GListModel *list,
             const char *first,
             const char *last)
{
  g_autoptr (SbCheckIn) at_start = g_list_model_get_item (list, 0);
  g_autoptr (SbCheckIn) at_end = g_list_model_get_item (list, g_list_model_get_n_items (list) - 1);

  g_assert_cmpstr (sb_check_in_get_note (at_start), ==, first);
  g_assert_cmpstr (sb_check_in_get_note (at_end), ==, last);
}

/* Only what is new at the end is told: who looks at the list stays there. */
static void
test_growth (gconstpointer data)
{
  gboolean newest_first = GPOINTER_TO_INT (data);
  g_autofree char *path = make_file (N_MANY);
  SbStore *store = open_store (path);
  const SbQuery query = { .type = SB_TYPE_CHECK_IN, .newest_first = newest_first, .limit = 200 };
  g_autoptr (GListModel) list = sb_store_list (store, &query);
  g_autoptr (ListMirror) mirror = list_mirror_new (list);
  const char *first = newest_first ? "note 699" : "note 0";
  Told told = { 0 };

  g_signal_connect_swapped (list, "items-changed", G_CALLBACK (told_cb), &told);
  assert_ends (list, first, newest_first ? "note 500" : "note 199");
  g_assert_true (sb_record_list_grow (SB_RECORD_LIST (list)));
  assert_told (&told, 1, 200, 0, 200);
  assert_ends (list, first, newest_first ? "note 300" : "note 399");
  g_assert_true (sb_record_list_grow (SB_RECORD_LIST (list)));
  assert_told (&told, 2, 400, 0, 300);
  assert_ends (list, first, newest_first ? "note 0" : "note 699");
  g_assert_false (sb_record_list_grow (SB_RECORD_LIST (list)));
  assert_told (&told, 2, 400, 0, 300);
  list_mirror_check (mirror);

  g_clear_pointer (&mirror, list_mirror_free);
  g_clear_object (&list);
  g_assert_finalize_object (store);
}

static void
test_no_growth (void)
{
  g_autofree char *path = make_file (3);
  SbStore *store = open_store (path);
  const SbQuery all = { .type = SB_TYPE_CHECK_IN };
  const SbQuery exactly = { .type = SB_TYPE_CHECK_IN, .limit = 3 };
  g_autoptr (GListModel) unlimited = sb_store_list (store, &all);
  g_autoptr (GListModel) full = sb_store_list (store, &exactly);
  Told told = { 0 };

  g_signal_connect_swapped (full, "items-changed", G_CALLBACK (told_cb), &told);
  g_assert_false (sb_record_list_grow (SB_RECORD_LIST (unlimited)));
  g_assert_cmpuint (count_items (unlimited), ==, 3);
  g_assert_false (sb_record_list_grow (SB_RECORD_LIST (full)));
  g_assert_cmpuint (count_items (full), ==, 3);
  g_assert_cmpuint (told.n, ==, 0);

  g_clear_object (&unlimited);
  g_clear_object (&full);
  g_assert_finalize_object (store);
}

/* Where one leaves, the next comes in at the end, and the rest stays. */
static void
test_limit_and_removal (void)
{
  g_autofree char *path = make_file (N_MANY);
  SbStore *store = open_store (path);
  const SbQuery query = { .type = SB_TYPE_CHECK_IN, .newest_first = TRUE, .limit = 200 };
  g_autoptr (GListModel) list = sb_store_list (store, &query);
  g_autoptr (ListMirror) mirror = list_mirror_new (list);
  g_autoptr (SbCheckIn) fifth = g_list_model_get_item (list, 4);

  sb_store_delete_check_in (store, fifth);
  list_mirror_check (mirror);
  assert_ends (list, "note 699", "note 499");
  sb_store_restore_check_in (store, fifth);
  list_mirror_check (mirror);
  assert_ends (list, "note 699", "note 500");
  g_assert_true (sb_record_list_grow (SB_RECORD_LIST (list)));
  list_mirror_check (mirror);
  assert_ends (list, "note 699", "note 300");

  g_clear_pointer (&mirror, list_mirror_free);
  g_clear_object (&list);
  g_assert_finalize_object (store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/record-list/laziness", test_laziness);
  g_test_add_func ("/history/record-list/lazy-records", test_lazy_records);
  g_test_add_func ("/history/record-list/same-object", test_same_object);
  g_test_add_func ("/history/record-list/released", test_released);
  g_test_add_func ("/history/record-list/many", test_many);
  g_test_add_data_func ("/history/record-list/growth/oldest-first", GINT_TO_POINTER (FALSE), test_growth);
  g_test_add_data_func ("/history/record-list/growth/newest-first", GINT_TO_POINTER (TRUE), test_growth);
  g_test_add_func ("/history/record-list/growth/none", test_no_growth);
  g_test_add_func ("/history/record-list/limit-and-removal", test_limit_and_removal);
  g_test_add_func ("/history/record-list/outliving", test_outliving);
  g_test_add_func ("/history/record-list/closing", test_closing);

  return g_test_run ();
}

/* test-record-handlers.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "lettered-history.h"
#include "list-mirror.h"
#include "store-fixture.h"

/* Whoever hears of a change may do anything at all: make lists, let go of
 * some, save, close the history. */

typedef struct
{
  SbStore    *store;
  GPtrArray  *lists;   /* (element-type GListModel) */
  GPtrArray  *mirrors; /* (element-type ListMirror) */
  SbRecord   *record;
  guint       n_calls;
} Meddler;

static GListModel *
list_check_ins (SbStore  *store,
                gboolean  newest_first,
                guint     limit)
{
  const SbQuery query = { .type = SB_TYPE_CHECK_IN, .newest_first = newest_first, .limit = limit };

  return sb_store_list (store, &query);
}

static void
save_at (SbStore *store,
         int      seconds)
{
  g_autoptr (GDateTime) at = moment (seconds);
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (at);

  sb_store_save_check_in (store, check_in);
}

static void
meddler_init (Meddler *self,
              SbStore *store)
{
  self->store = store;
  self->lists = g_ptr_array_new_with_free_func (g_object_unref);
  self->mirrors = g_ptr_array_new_with_free_func ((GDestroyNotify) list_mirror_free);
}

static void
meddler_add (Meddler  *self,
             gboolean  newest_first,
             guint     limit)
{
  GListModel *list = list_check_ins (self->store, newest_first, limit);

  g_ptr_array_add (self->lists, list);
  g_ptr_array_add (self->mirrors, list_mirror_new (list));
}

static void
meddler_check (Meddler *self)
{
  for (guint i = 0; i < self->mirrors->len; i++)
    list_mirror_check (g_ptr_array_index (self->mirrors, i));
}

static void
meddler_clear (Meddler *self)
{
  g_ptr_array_unref (self->mirrors);
  g_ptr_array_unref (self->lists);
}

static void
make_lists_cb (GListModel *model,
               guint       position,
               guint       removed,
               guint       added,
               Meddler    *self)
{
  meddler_add (self, self->n_calls % 2 == 0, self->n_calls % 3);
  self->n_calls++;
}

/* Lists made while others are told are whole already. */
static void
test_make_lists (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);
  g_autoptr (GListModel) model = g_object_ref (sb_store_get_check_ins (store));
  Meddler meddler = { 0 };

  meddler_init (&meddler, store);
  meddler_add (&meddler, TRUE, 2);
  g_signal_connect (model, "items-changed", G_CALLBACK (make_lists_cb), &meddler);
  for (int i = 0; i < 20; i++)
    {
      save_at (store, (i * 7) % 40);
      meddler_check (&meddler);
    }
  g_assert_cmpuint (meddler.n_calls, ==, 20);
  g_signal_handlers_disconnect_by_data (model, &meddler);
  meddler_clear (&meddler);
  g_clear_object (&model);
  g_assert_finalize_object (store);
}

static void
drop_lists_cb (GListModel *model,
               guint       position,
               guint       removed,
               guint       added,
               Meddler    *self)
{
  self->n_calls++;
  g_ptr_array_set_size (self->mirrors, 0);
  g_ptr_array_set_size (self->lists, 0);
}

/* They go before it is their turn to be told. */
static void
test_drop_lists (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);

  for (int i = 0; i < 10; i++)
    {
      g_autoptr (GListModel) first = list_check_ins (store, FALSE, 0);
      Meddler meddler = { 0 };

      meddler_init (&meddler, store);
      for (guint j = 0; j < 10; j++)
        meddler_add (&meddler, j % 2, j % 4);
      g_ptr_array_add (meddler.lists, g_object_ref (first));
      g_signal_connect (first, "items-changed", G_CALLBACK (drop_lists_cb), &meddler);
      save_at (store, i);
      g_assert_cmpuint (meddler.n_calls, ==, 1);
      g_signal_handlers_disconnect_by_data (first, &meddler);
      meddler_clear (&meddler);
    }
  g_assert_finalize_object (store);
}

/* One that drops the very list which tells it. */
static void
drop_this_cb (GListModel  *model,
              guint        position,
              guint        removed,
              guint        added,
              GListModel **held)
{
  g_signal_handlers_disconnect_by_data (model, held);
  g_clear_object (held);
}

static void
test_drop_this (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);
  GListModel *held = list_check_ins (store, TRUE, 2);

  g_assert_cmpuint (count_items (held), ==, 2);
  g_signal_connect (held, "items-changed", G_CALLBACK (drop_this_cb), &held);
  save_at (store, 100);
  g_assert_null (held);
  save_at (store, 101);
  g_assert_finalize_object (store);
}

static void
save_more_cb (GListModel *model,
              guint       position,
              guint       removed,
              guint       added,
              Meddler    *self)
{
  if (self->n_calls++ % 2 == 0)
    save_at (self->store, (self->n_calls * 13) % 50);
  if (self->n_calls == 5)
    sb_store_delete_record (self->store, self->record);
  if (self->n_calls == 10)
    sb_store_restore_record (self->store, self->record);
}

static char *
list_ids (GListModel *model)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < count_items (model); i++)
    {
      g_autoptr (SbRecord) record = g_list_model_get_item (model, i);

      g_string_append_printf (ids, "%s\n", sb_record_get_id (record));
    }

  return g_string_free_and_steal (ids);
}

/* Whatever was saved meanwhile, all lists come to what a new one finds. */
static void
test_save_more (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);
  GListModel *model = sb_store_get_check_ins (store);
  Meddler meddler = { 0 };

  meddler_init (&meddler, store);
  meddler.record = g_list_model_get_item (model, 1);
  g_signal_connect (model, "items-changed", G_CALLBACK (save_more_cb), &meddler);
  for (guint i = 0; i < 6; i++)
    meddler_add (&meddler, i % 2, i / 2);
  for (int i = 0; i < 20; i++)
    {
      save_at (store, i * 3);
      for (guint j = 0; j < 6; j++)
        {
          g_autoptr (GListModel) anew = list_check_ins (store, j % 2, j / 2);
          g_autofree char *expected = list_ids (anew);
          g_autofree char *found = list_ids (g_ptr_array_index (meddler.lists, j));

          g_assert_cmpstr (found, ==, expected);
        }
    }
  g_signal_handlers_disconnect_by_data (model, &meddler);
  g_clear_object (&meddler.record);
  meddler_clear (&meddler);
  g_assert_finalize_object (store);
}

static void
close_cb (GListModel *model,
          guint       position,
          guint       removed,
          guint       added,
          SbStore    *store)
{
  sb_store_close (store);
}

static void
check_close_on_opening (GListModel *(*get_list) (SbStore *store))
{
  g_autofree char *path = lettered_history_make_file ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  SbStore *store = sb_store_new (file);
  g_autoptr (GAsyncResult) result = NULL;
  GListModel *list = get_list (store);
  GListModel *check_ins = sb_store_get_check_ins (store);

  g_assert_cmpuint (count_items (list) + count_items (check_ins), ==, 0);
  g_signal_connect (list, "items-changed", G_CALLBACK (close_cb), store);
  sb_store_open_async (store, NULL, take_result_cb, &result);
  wait_for_result (&result);
  g_assert_false (sb_store_is_open (store));
  g_assert_cmpuint (count_items (check_ins), ==, 0);
  g_clear_object (&result);
  g_signal_handlers_disconnect_by_data (list, store);

  g_assert_true (try_to_open (store, NULL));
  g_assert_cmpuint (count_items (check_ins), ==, 4);
  g_assert_finalize_object (store);
}

/* Somebody closes the history as soon as there is something to see. */
static void
test_close_on_opening (void)
{
  check_close_on_opening (sb_store_get_people);
  check_close_on_opening (sb_store_get_assessments);
  check_close_on_opening (sb_store_get_check_ins);
}

/* Somebody else closes it when they see it closed. */
static void
test_close_on_closing (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);
  GListModel *assessments = sb_store_get_assessments (store);

  g_assert_cmpuint (count_items (assessments), >, 0);
  g_signal_connect (assessments, "items-changed", G_CALLBACK (close_cb), store);
  sb_store_close (store);
  g_assert_false (sb_store_is_open (store));
  g_assert_cmpuint (count_items (assessments), ==, 0);
  g_signal_handlers_disconnect_by_data (assessments, store);
  g_assert_finalize_object (store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/record-handlers/make-lists", test_make_lists);
  g_test_add_func ("/history/record-handlers/drop-lists", test_drop_lists);
  g_test_add_func ("/history/record-handlers/drop-this", test_drop_this);
  g_test_add_func ("/history/record-handlers/save-more", test_save_more);
  g_test_add_func ("/history/record-handlers/close-on-opening", test_close_on_opening);
  g_test_add_func ("/history/record-handlers/close-on-closing", test_close_on_closing);

  return g_test_run ();
}

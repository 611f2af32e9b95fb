/* test-readings.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-exchange.h"
#include "store-fixture.h"

/* What the person did with pages of the library. */

#define PAGE     "article:the-four-styles"
#define PAGE_ID  "3d23abde-a6c6-5c65-a41d-72457e0a8b02"
#define OTHER_ID "0f8fad5b-d9cb-469f-a165-70867728950e"

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          gpointer    data)
{
  (*(guint *) data)++;
}

/* These stand in files: they must never be others. */
static void
test_ids (void)
{
  g_autoptr (SbReading) article = sb_reading_new (PAGE);
  g_autoptr (SbReading) approach = sb_reading_new ("approach:emdr");

  g_assert_cmpstr (sb_reading_get_page (article), ==, PAGE);
  g_assert_cmpstr (sb_record_get_id (SB_RECORD (article)), ==, PAGE_ID);
  g_assert_cmpstr (sb_record_get_id (SB_RECORD (approach)), ==, "b4364be7-d2ea-5a90-89c5-f3538a79b94d");
}

static void
test_properties (void)
{
  g_autoptr (SbReading) reading = sb_reading_new (PAGE);
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (2 * 60 * 60);
  g_autoptr (GDateTime) local = g_date_time_new (zone, 2026, 11, 1, 1, 30, 0);
  g_autoptr (GDateTime) utc = g_date_time_to_utc (local);
  guint n_notified = 0;

  g_assert_null (sb_reading_get_bookmarked (reading));
  g_assert_null (sb_reading_get_finished (reading));
  g_assert_null (sb_reading_get_opened (reading));
  g_assert_null (sb_reading_get_place (reading));

  g_signal_connect (reading, "notify", G_CALLBACK (count_cb), &n_notified);
  sb_reading_set_bookmarked (reading, local);
  sb_reading_set_bookmarked (reading, utc);
  sb_reading_set_finished (reading, local);
  sb_reading_set_opened (reading, local);
  sb_reading_set_place (reading, "regions/2");
  sb_reading_set_place (reading, "regions/2");
  g_assert_cmpuint (n_notified, ==, 4);
  g_assert_cmpint (g_date_time_get_hour (sb_reading_get_bookmarked (reading)), ==, 23);
  g_assert_cmpstr (sb_reading_get_place (reading), ==, "regions/2");

  g_object_set (reading, "bookmarked", NULL, "finished", NULL, "opened", NULL, "place", NULL, NULL);
  g_assert_cmpuint (n_notified, ==, 8);
  g_assert_null (sb_reading_get_bookmarked (reading));
  g_assert_null (sb_reading_get_place (reading));
}

/* A copy is on its way to the disk while the page is read on. */
static void
test_dup (void)
{
  g_autoptr (SbReading) reading = sb_reading_new (PAGE);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (SbRecord) copy = NULL;

  g_object_set (reading, "bookmarked", now, "finished", now, "opened", now, "place", "a/0", NULL);
  copy = sb_record_dup (SB_RECORD (reading));
  sb_reading_set_place (reading, "b/1");
  sb_reading_set_bookmarked (reading, NULL);

  g_assert_cmpstr (sb_reading_get_page (SB_READING (copy)), ==, PAGE);
  g_assert_cmpstr (sb_reading_get_place (SB_READING (copy)), ==, "a/0");
  g_assert_nonnull (sb_reading_get_bookmarked (SB_READING (copy)));
  g_assert_nonnull (sb_reading_get_finished (SB_READING (copy)));
  g_assert_nonnull (sb_reading_get_opened (SB_READING (copy)));
}

static const struct
{
  const char *section;
  guint       block;
  gboolean    at_end;
  const char *place;
} leavings[] = {
  { "regions", 2, FALSE, "regions/2" },
  { "regions", 0, FALSE, "regions/0" },
  /* At the top, and at the end: there is nothing to come back to. */
  { NULL, 0, FALSE, NULL },
  { "near-the-line", 3, TRUE, NULL },
  /* A page that can be seen at once is both. */
  { NULL, 0, TRUE, NULL },
};

static void
test_leave (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (leavings); i++)
    {
      g_autoptr (SbReading) reading = sb_reading_new (PAGE);

      sb_reading_open (reading);
      g_assert_nonnull (sb_reading_get_opened (reading));
      g_assert_false (sb_reading_is_begun (reading));

      /* From elsewhere, so that it has to change. */
      sb_reading_set_place (reading, "elsewhere/1");
      g_assert_true (sb_reading_is_begun (reading));
      g_assert_true (sb_reading_leave (reading, leavings[i].section, leavings[i].block, leavings[i].at_end));
      g_assert_cmpstr (sb_reading_get_place (reading), ==, leavings[i].place);
      g_assert_cmpint (sb_reading_is_begun (reading), ==, leavings[i].place != NULL);

      /* The same again need not be written. */
      g_assert_false (sb_reading_leave (reading, leavings[i].section, leavings[i].block, leavings[i].at_end));
      g_assert_null (sb_reading_get_finished (reading));
    }
}

/* What is marked as read opens at its top, unless it is read once more. */
static void
test_finish (void)
{
  g_autoptr (SbReading) reading = sb_reading_new (PAGE);
  g_autoptr (GDateTime) long_ago = g_date_time_new_utc (2020, 1, 1, 0, 0, 0);

  sb_reading_open (reading);
  sb_reading_set_place (reading, "regions/2");
  sb_reading_finish (reading, TRUE);
  g_assert_nonnull (sb_reading_get_finished (reading));
  g_assert_false (sb_reading_is_begun (reading));
  g_assert_false (sb_reading_leave (reading, "regions", 2, FALSE));
  g_assert_false (sb_reading_is_begun (reading));

  sb_reading_set_finished (reading, long_ago);
  g_assert_true (sb_reading_leave (reading, "regions", 2, FALSE));
  g_assert_true (sb_reading_is_begun (reading));

  /* Taken back, it is as if it had not been. */
  sb_reading_finish (reading, TRUE);
  sb_reading_finish (reading, FALSE);
  g_assert_null (sb_reading_get_finished (reading));
  g_assert_true (sb_reading_leave (reading, "regions", 2, FALSE));
}

static void
test_bookmark (void)
{
  g_autoptr (SbReading) reading = sb_reading_new (PAGE);

  sb_reading_bookmark (reading, TRUE);
  g_assert_nonnull (sb_reading_get_bookmarked (reading));
  g_assert_false (sb_reading_is_begun (reading));
  sb_reading_bookmark (reading, FALSE);
  g_assert_null (sb_reading_get_bookmarked (reading));
}

/* Asking for it writes nothing; whichever object is saved, there is one. */
static void
test_find (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  GListModel *readings = sb_store_get_readings (store);
  g_autoptr (SbReading) first = sb_store_dup_reading (store, PAGE);
  g_autoptr (SbReading) second = sb_store_dup_reading (store, PAGE);
  g_autoptr (SbReading) found = NULL;

  g_assert_true (first != second);
  g_assert_cmpuint (count_items (readings), ==, 0);

  sb_store_save_reading (store, first);
  sb_reading_set_place (second, "regions/2");
  sb_store_save_reading (store, second);
  g_assert_cmpuint (count_items (readings), ==, 1);
  found = sb_store_dup_reading (store, PAGE);
  g_assert_true (found == first);
  g_assert_cmpstr (sb_reading_get_place (found), ==, "regions/2");
  g_assert_finalize_object (store);

  g_clear_object (&found);
  store = open_store (path);
  found = sb_store_dup_reading (store, PAGE);
  g_assert_cmpstr (sb_reading_get_place (found), ==, "regions/2");
  g_assert_finalize_object (store);
}

/* What was deleted is not told again, but a page can be opened again. */
static void
test_find_deleted (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbReading) deleted = sb_reading_new (PAGE);
  g_autoptr (SbReading) found = NULL;

  sb_reading_set_place (deleted, "regions/2");
  sb_store_save_reading (store, deleted);
  sb_store_delete_reading (store, deleted);
  g_assert_finalize_object (store);

  store = open_store (path);
  g_assert_cmpuint (count_items (sb_store_get_readings (store)), ==, 0);
  found = sb_store_dup_reading (store, PAGE);
  g_assert_null (sb_reading_get_place (found));
  sb_store_save_reading (store, found);
  g_assert_cmpuint (count_items (sb_store_get_readings (store)), ==, 1);
  g_clear_object (&found);
  found = sb_store_dup_reading (store, PAGE);
  g_assert_null (sb_reading_get_place (found));
  g_assert_false (sb_record_is_deleted (SB_RECORD (found)));

  sb_store_delete_reading (store, found);
  sb_store_restore_reading (store, found);
  g_assert_cmpuint (count_items (sb_store_get_readings (store)), ==, 1);
  g_assert_finalize_object (store);
}

#define HISTORY(readings) \
  "{\"format\": \"" SB_EXCHANGE_FORMAT "\", \"version\": 1, \"readings\": [" readings "]}"
#define READING(id, changed, more) \
  "{\"id\": \"" id "\", \"page\": \"" PAGE "\"" more "," \
  " \"created\": \"2026-01-01T00:00:00Z\", \"changed\": \"" changed "\"}"

/* The id is set right, empty members are none, and what this version does not
 * know stays. */
static void
test_exchange (void)
{
  static const char file[] = HISTORY (READING (OTHER_ID, "2026-01-02T00:00:00Z",
                                               ", \"bookmarked\": null, \"finished\": \"2026-01-01T02:00:00+02:00\","
                                               " \"opened\": null, \"place\": null, \"shelf\": [1, \"two\"]"));
  g_autoptr (SbDatabase) database = open_empty ();
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;

  g_assert_cmpuint (import_text (database, file), ==, 1);
  g_assert_cmpuint (import_text (database, file), ==, 0);
  text = export_text (database);
  g_assert_nonnull (strstr (text, "{\"id\": \"" PAGE_ID "\", \"page\": \"" PAGE "\","
                                  " \"finished\": \"2026-01-01T00:00:00Z\","
                                  " \"created\": \"2026-01-01T00:00:00Z\", \"changed\": \"2026-01-02T00:00:00Z\","
                                  " \"shelf\": [1, \"two\"]}"));
  g_assert_cmpuint (import_text (database, text), ==, 0);
  again = export_text (database);
  g_assert_cmpstr (again, ==, text);
}

static const struct
{
  const char *a, *b, *place; /* NULL: marked as deleted */
} pairs[] = {
  /* Read on two machines: one record, and the place of the later one. */
  { READING (OTHER_ID, "2026-02-01T00:00:00Z", ", \"place\": \"a/0\""),
    READING (PAGE_ID, "2026-02-02T00:00:00Z", ", \"place\": \"b/1\""), "b/1" },
  /* Deleted later on one of them … */
  { READING (PAGE_ID, "2026-02-01T00:00:00Z", ", \"place\": \"a/0\""),
    READING (PAGE_ID, "2026-02-02T00:00:00Z", ", \"deleted\": \"2026-02-02T00:00:00Z\""), NULL },
  /* … and opened again after that. */
  { READING (PAGE_ID, "2026-02-03T00:00:00Z", ", \"place\": \"a/0\""),
    READING (PAGE_ID, "2026-02-02T00:00:00Z", ", \"deleted\": \"2026-02-02T00:00:00Z\""), "a/0" },
  /* At the very same moment: either, so long as all machines choose alike. */
  { READING (PAGE_ID, "2026-02-01T00:00:00Z", ", \"place\": \"a/0\""),
    READING (PAGE_ID, "2026-02-01T00:00:00Z", ", \"place\": \"b/1\""), "b/1" },
};

static char *
merge (const char *first,
       const char *second)
{
  g_autofree char *first_file = g_strdup_printf (HISTORY ("%s"), first);
  g_autofree char *second_file = g_strdup_printf (HISTORY ("%s"), second);
  g_autoptr (SbDatabase) database = open_empty ();

  import_text (database, first_file);
  import_text (database, second_file);
  g_assert_cmpuint (import_text (database, first_file), ==, 0);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM reading"), ==, 1);
  return export_text (database);
}

static void
test_merge (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *there = merge (pairs[i].a, pairs[i].b);
      g_autofree char *here = merge (pairs[i].b, pairs[i].a);

      g_test_message ("%u", i);
      g_assert_cmpstr (here, ==, there);
      if (pairs[i].place != NULL)
        g_assert_nonnull (strstr (here, pairs[i].place));
      else
        g_assert_nonnull (strstr (here, "\"deleted\""));
    }
}

/* A page is open, and an import changes what was done with it: the same object. */
static void
test_import_into_live (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbReading) reading = sb_reading_new (PAGE);
  guint n_notified = 0;

  sb_store_save_reading (store, reading);
  g_signal_connect (reading, "notify::bookmarked", G_CALLBACK (count_cb), &n_notified);
  import_into_store (store, HISTORY (READING (PAGE_ID, "2999-01-01T00:00:00Z",
                                              ", \"bookmarked\": \"2026-05-01T00:00:00Z\"")));
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_nonnull (sb_reading_get_bookmarked (reading));
  g_assert_cmpuint (count_items (sb_store_get_readings (store)), ==, 1);
  g_assert_finalize_object (store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/readings/ids", test_ids);
  g_test_add_func ("/history/readings/properties", test_properties);
  g_test_add_func ("/history/readings/dup", test_dup);
  g_test_add_func ("/history/readings/leave", test_leave);
  g_test_add_func ("/history/readings/finish", test_finish);
  g_test_add_func ("/history/readings/bookmark", test_bookmark);
  g_test_add_func ("/history/readings/find", test_find);
  g_test_add_func ("/history/readings/find-deleted", test_find_deleted);
  g_test_add_func ("/history/readings/exchange", test_exchange);
  g_test_add_func ("/history/readings/merge", test_merge);
  g_test_add_func ("/history/readings/import-into-live", test_import_into_live);

  return g_test_run ();
}

/* test-go-on.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-readings.h"

static SbContent *
open_small (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "content", "small", NULL);
  g_autoptr (GFile) root = g_file_new_for_path (path);

  return sb_content_new (root);
}

static GDateTime *
create_day (guint day)
{
  return day > 0 ? g_date_time_new_utc (2026, 11, day, 10, 0, 0) : NULL;
}

/* On which day of a month each was; 0 for never. */
typedef struct
{
  const char *page;
  guint opened;
  const char *place;
  guint bookmarked;
  guint finished;
} Row;

static void
add (GListStore *readings,
     const Row  *row)
{
  g_autoptr (SbReading) reading = sb_reading_new (row->page);
  g_autoptr (GDateTime) opened = create_day (row->opened);
  g_autoptr (GDateTime) bookmarked = create_day (row->bookmarked);
  g_autoptr (GDateTime) finished = create_day (row->finished);

  sb_reading_set_opened (reading, opened);
  sb_reading_set_place (reading, row->place);
  sb_reading_set_bookmarked (reading, bookmarked);
  sb_reading_set_finished (reading, finished);
  g_list_store_append (readings, reading);
}

#define MAX_ROWS 4

static const struct
{
  const char *name;
  Row rows[MAX_ROWS];
  const char *to_go_on;
} go_ons[] = {
  { "nothing", { { NULL } }, NULL },
  { "only-looked-at", { { "article:rain", 1 } }, NULL },
  { "one", { { "article:rain", 1, "drops/0" } }, "article:rain" },
  { "last-opened", { { "article:rain", 1, "drops/0" }, { "article:sun", 3, "rays/0" }, { "approach:umbrella", 2, "alone/0" } }, "article:sun" },
  { "last-opened-first", { { "article:sun", 3, "rays/0" }, { "article:rain", 1, "drops/0" } }, "article:sun" },
  { "approach", { { "approach:umbrella", 2, "alone/0" } }, "approach:umbrella" },
  { "not-what-was-read-to-its-end", { { "article:rain", 1, "drops/0" }, { "article:sun", 3 } }, "article:rain" },
  { "again-after-it-was-read", { { "article:rain", 5, "drops/0", 0, 3 } }, "article:rain" },
  { "unknown", { { "article:hail", 5, "drops/0" }, { "article:rain", 1, "drops/0" } }, "article:rain" },
  { "only-unknown", { { "article:hail", 5, "drops/0" }, { "nonsense", 5, "drops/0" } }, NULL },
  { "no-exercise", { { "exercise:walk", 5, "door/0" } }, NULL },
  { "never-opened", { { "article:rain", 0, "drops/0" } }, NULL },
};

static void
test_go_on (void)
{
  g_autoptr (SbContent) content = open_small ();

  for (guint i = 0; i < G_N_ELEMENTS (go_ons); i++)
    {
      g_autoptr (GListStore) readings = g_list_store_new (SB_TYPE_READING);
      SbReading *found;

      for (guint j = 0; j < MAX_ROWS && go_ons[i].rows[j].page != NULL; j++)
        add (readings, &go_ons[i].rows[j]);
      found = sb_readings_find_to_go_on (G_LIST_MODEL (readings), content);

      g_test_message ("%s", go_ons[i].name);
      g_assert_cmpstr (found != NULL ? sb_reading_get_page (found) : NULL, ==, go_ons[i].to_go_on);
    }
}

static const Row rows[] = {
  { "article:rain", 1, NULL, 2, 3 },
  { "article:sun", 1, NULL, 4, 0 },
  { "article:hail", 1, NULL, 5, 6 },
  { "approach:umbrella", 1, NULL, 0, 7 },
  { "source:wet2020", 1, NULL, 8, 0 },
};

static GListStore *
create_rows (void)
{
  GListStore *readings = g_list_store_new (SB_TYPE_READING);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    add (readings, &rows[i]);

  return readings;
}

static void
test_saved (void)
{
  g_autoptr (SbContent) content = open_small ();
  g_autoptr (GListStore) readings = create_rows ();
  SbReading *rain = sb_readings_find (G_LIST_MODEL (readings), "article:rain");
  SbReading *sun = sb_readings_find (G_LIST_MODEL (readings), "article:sun");
  SbReading *hail = sb_readings_find (G_LIST_MODEL (readings), "article:hail");

  g_assert_true (sb_readings_is_saved (rain, content));
  g_assert_true (sb_readings_is_saved (sun, content));
  g_assert_false (sb_readings_is_saved (hail, content));
  g_assert_false (sb_readings_is_saved (sb_readings_find (G_LIST_MODEL (readings), "approach:umbrella"), content));
  g_assert_cmpuint (sb_readings_count_saved (G_LIST_MODEL (readings), content), ==, 2);

  g_assert_cmpint (sb_readings_compare_saved (rain, sun), >, 0);
  g_assert_cmpint (sb_readings_compare_saved (sun, rain), <, 0);
  g_assert_cmpint (sb_readings_compare_saved (sun, sun), ==, 0);
}

static void
test_find (void)
{
  g_autoptr (GListStore) readings = create_rows ();

  g_assert_null (sb_readings_find (G_LIST_MODEL (readings), "article:snow"));
  g_assert_cmpstr (sb_reading_get_page (sb_readings_find (G_LIST_MODEL (readings), "article:hail")), ==, "article:hail");
}

static void
test_finished (void)
{
  g_autoptr (SbContent) content = open_small ();
  g_autoptr (GListStore) readings = create_rows ();
  GListModel *parts = sb_content_get_parts (content);
  g_autoptr (SbPart) sky = g_list_model_get_item (parts, 0);
  g_autoptr (SbPart) shelter = g_list_model_get_item (parts, 1);

  g_assert_cmpuint (sb_readings_count_finished (G_LIST_MODEL (readings), sky), ==, 1);
  g_assert_cmpuint (sb_readings_count_finished (G_LIST_MODEL (readings), shelter), ==, 1);
  g_list_store_remove_all (readings);
  g_assert_cmpuint (sb_readings_count_finished (G_LIST_MODEL (readings), sky), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/readings/go-on", test_go_on);
  g_test_add_func ("/readings/saved", test_saved);
  g_test_add_func ("/readings/find", test_find);
  g_test_add_func ("/readings/finished", test_finished);

  return g_test_run ();
}

/* test-named.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-exchange.h"
#include "store-fixture.h"

/* Records whose ids follow from what they say: goals chosen, and packs. */

#define OTHER_ID "0f8fad5b-d9cb-469f-a165-70867728950e"

static const struct
{
  const char *goal, *id;
} goals[] = {
  { "boundaries", "182eb5f0-5da2-5d06-8f52-95e2a0131345" },
  { "secure-style", "eac17890-2355-53b4-b1ab-6c83aca16f50" },
};

static const struct
{
  const char *instrument, *version, *id;
} packs[] = {
  { "my-scale", "1.0", "61a34545-0e5f-5e69-afb8-d2544345b1dd" },
  { "my-scale", "1.1", "7ea97b89-0e9c-5836-9d18-2a76d5bc30d4" },
  { "my-scale1", ".0", "b55f64f0-2569-5663-b5b2-076a756ada04" },
};

/* These stand in files: they must never be others. */
static void
test_ids (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (goals); i++)
    {
      g_autoptr (SbAim) aim = sb_aim_new (goals[i].goal);

      g_assert_cmpstr (sb_aim_get_goal (aim), ==, goals[i].goal);
      g_assert_cmpstr (sb_record_get_id (SB_RECORD (aim)), ==, goals[i].id);
    }

  for (guint i = 0; i < G_N_ELEMENTS (packs); i++)
    {
      g_autoptr (SbPack) pack = sb_pack_new (packs[i].instrument, packs[i].version, "{}");

      g_assert_cmpstr (sb_record_get_id (SB_RECORD (pack)), ==, packs[i].id);
    }
}

/* Another object of the same goal: the one that is in the list stays. */
static void
test_choose_again (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  GListModel *aims = sb_store_get_aims (store);
  g_autoptr (SbAim) first = sb_aim_new ("boundaries");
  g_autoptr (SbAim) second = sb_aim_new ("boundaries");
  g_autoptr (SbAim) third = sb_aim_new ("boundaries");
  g_autoptr (SbAim) listed = NULL;

  sb_store_save_aim (store, first);
  sb_store_save_aim (store, second);
  g_assert_cmpuint (count_items (aims), ==, 1);
  listed = g_list_model_get_item (aims, 0);
  g_assert_true (listed == first);

  /* Whichever is at hand will do to take it back. */
  sb_store_delete_aim (store, second);
  g_assert_cmpuint (count_items (aims), ==, 0);
  sb_store_restore_aim (store, third);
  g_assert_cmpuint (count_items (aims), ==, 1);
  sb_store_delete_aim (store, first);
  sb_store_save_aim (store, third);
  g_assert_cmpuint (count_items (aims), ==, 1);
  g_assert_finalize_object (store);
}

#define HISTORY(goals) \
  "{\"format\": \"" SB_EXCHANGE_FORMAT "\", \"version\": 1, \"goals\": [" goals "]}"
#define BOUNDARIES(id, changed, more) \
  "{\"id\": \"" id "\", \"goal\": \"boundaries\"," \
  " \"created\": \"2026-01-01T00:00:00Z\", \"changed\": \"" changed "\"" more "}"

/* It was taken back long ago, by a machine whose clock was ahead: choosing it
 * now wins all the same, and what this version does not know of it stays. */
static void
test_choose_after_restart (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbAim) aim = sb_aim_new ("boundaries");
  g_autofree char *text = NULL;

  import_into_store (store, HISTORY (BOUNDARIES (OTHER_ID, "2999-01-01T00:00:00Z",
                                                 ", \"deleted\": \"2999-01-01T00:00:00Z\", \"why\": \"mine\"")));
  g_assert_finalize_object (store);

  store = open_store (path);
  g_assert_cmpuint (count_items (sb_store_get_aims (store)), ==, 0);
  sb_store_save_aim (store, aim);
  g_assert_cmpuint (count_items (sb_store_get_aims (store)), ==, 1);
  text = export_records (store);
  g_assert_nonnull (strstr (text, "\"goal\": \"boundaries\", \"created\": \"2026-01-01T00:00:00Z\","
                                  " \"changed\": \"2999-01-01T00:00:00.000001Z\", \"why\": \"mine\"}"));
  g_assert_finalize_object (store);
}

static const struct
{
  const char *a, *b, *expected; /* NULL: marked as deleted */
} pairs[] = {
  /* Chosen on two machines: one record. */
  { HISTORY (BOUNDARIES (OTHER_ID, "2026-02-01T00:00:00Z", "")),
    HISTORY (BOUNDARIES ("11111111-1111-4111-8111-111111111111", "2026-02-02T00:00:00Z", "")),
    "2026-02-02T00:00:00Z" },
  /* Taken back later on one of them … */
  { HISTORY (BOUNDARIES (OTHER_ID, "2026-02-01T00:00:00Z", "")),
    HISTORY (BOUNDARIES (OTHER_ID, "2026-02-02T00:00:00Z", ", \"deleted\": \"2026-02-02T00:00:00Z\"")), NULL },
  /* … and chosen again after that. */
  { HISTORY (BOUNDARIES (OTHER_ID, "2026-02-03T00:00:00Z", "")),
    HISTORY (BOUNDARIES (OTHER_ID, "2026-02-02T00:00:00Z", ", \"deleted\": \"2026-02-02T00:00:00Z\"")),
    "2026-02-03T00:00:00Z" },
};

static void
test_merge (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *expected = NULL;

      for (guint swapped = 0; swapped < 2; swapped++)
        {
          g_autoptr (SbDatabase) database = open_empty ();
          g_autofree char *text = NULL;

          import_text (database, swapped ? pairs[i].b : pairs[i].a);
          import_text (database, swapped ? pairs[i].a : pairs[i].b);
          g_assert_cmpuint (import_text (database, pairs[i].a), ==, 0);
          g_assert_cmpint (ask (database, "SELECT count (*) FROM aim"), ==, 1);
          g_assert_cmpint (ask (database, "SELECT count (*) FROM aim WHERE deleted IS NULL"), ==,
                           pairs[i].expected != NULL);

          text = export_text (database);
          if (pairs[i].expected != NULL)
            g_assert_nonnull (strstr (text, pairs[i].expected));
          if (expected != NULL)
            g_assert_cmpstr (text, ==, expected);
          g_set_str (&expected, text);
        }
    }
}

/* A pack that was changed without another version, and imported again. */
static void
test_pack_again (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbPack) first = sb_pack_new ("tea", "1", "{\"a\": 1}");
  g_autoptr (SbPack) second = sb_pack_new ("tea", "1", "{\"a\": 2}");
  g_autoptr (SbPack) newer = sb_pack_new ("tea", "2", "{\"a\": 1}");

  sb_store_save_pack (store, first);
  sb_store_save_pack (store, second);
  sb_store_save_pack (store, newer);
  g_assert_cmpuint (count_items (sb_store_get_packs (store)), ==, 2);
  g_assert_cmpstr (sb_pack_get_json (first), ==, "{\"a\": 2}");
  sb_store_delete_pack (store, newer);
  g_assert_cmpuint (count_items (sb_store_get_packs (store)), ==, 1);
  g_assert_finalize_object (store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/named/ids", test_ids);
  g_test_add_func ("/history/named/choose-again", test_choose_again);
  g_test_add_func ("/history/named/choose-after-restart", test_choose_after_restart);
  g_test_add_func ("/history/named/merge", test_merge);
  g_test_add_func ("/history/named/pack-again", test_pack_again);

  return g_test_run ();
}

/* test-instruments.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-instruments.h"
#include "store-fixture.h"

static char *
tea_json (const char *id,
          const char *version)
{
  return g_strdup_printf ("{ \"id\": \"%s\", \"version\": \"%s\",\n"
                          "  \"title\": \"Tea\", \"licence\": \"CC0-1.0\", \"source\": \"Tests\",\n"
                          "  \"instructions\": \"Choose.\",\n"
                          "  \"options\": [{ \"value\": 0, \"label\": \"No\" }, { \"value\": 1, \"label\": \"Yes\" }],\n"
                          "  \"items\": [{ \"id\": \"i1\", \"text\": \"Green?\", \"scale\": \"leaf\" }],\n"
                          "  \"scales\": [{ \"id\": \"leaf\", \"title\": \"Leaf\", \"score\": \"sum\","
                          " \"minimumAnswered\": 0.8, \"higher\": \"greener\" }] }",
                          id, version);
}

static SbPack *
add_pack (SbStore    *store,
          const char *id,
          const char *version)
{
  g_autofree char *json = tea_json (id, version);
  g_autoptr (SbReader) reader = sb_reader_new_for_data ("tea", json, -1, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbInstrument) instrument = sb_instrument_read (reader, &error);
  SbPack *pack;

  g_assert_no_error (error);
  pack = sb_pack_new (sb_instrument_get_id (instrument), sb_instrument_get_version (instrument), json);
  sb_store_save_pack (store, pack);
  return pack;
}

static void
add_unreadable (SbStore    *store,
                const char *id,
                const char *version)
{
  g_autoptr (SbPack) pack = sb_pack_new (id, version, "{\"id\": \"tea\"}");

  sb_store_save_pack (store, pack);
}

static SbContent *
open_content (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "content", "small", NULL);
  g_autoptr (GFile) root = g_file_new_for_path (path);

  return sb_content_new (root);
}

/* What it is read from, and whether it can be. */
static const struct
{
  const char *id, *version, *json;
  gboolean    readable;
} readings[] = {
  { "tea", "1", NULL, TRUE },
  { "tea", "1", "{}", FALSE },
  { "tea", "1", "{\"id\": \"tea\", \"version\": \"1\"}", FALSE },
  { "tea", "1", "{\"id\": 7, \"items\": {}, \"scales\": \"x\", \"options\": null}", FALSE },
  { "tea", "1", "{\"resourceType\": \"Questionnaire\"}", FALSE },
  /* It calls itself another than the record does. */
  { "tea", "2", NULL, FALSE },
  { "coffee", "1", NULL, FALSE },
};

static void
test_reading (void)
{
  g_autofree char *tea = tea_json ("tea", "1");

  for (guint i = 0; i < G_N_ELEMENTS (readings); i++)
    {
      const char *json = readings[i].json != NULL ? readings[i].json : tea;
      g_autoptr (SbPack) pack = sb_pack_new (readings[i].id, readings[i].version, json);
      SbInstrument *instrument = sb_instruments_get_for_pack (pack);

      g_assert_cmpint (instrument != NULL, ==, readings[i].readable);
      g_assert_true (sb_instruments_get_for_pack (pack) == instrument);
    }
}

/* The instrument is what the JSON says, also after an import changed it. */
static void
test_reading_again (void)
{
  g_autofree char *tea = tea_json ("tea", "1");
  g_autoptr (SbPack) pack = sb_pack_new ("tea", "1", "{}");
  g_autoptr (SbPack) other = sb_pack_new ("tea", "1", tea);

  g_assert_null (sb_instruments_get_for_pack (pack));
  sb_record_assign (SB_RECORD (pack), SB_RECORD (other));
  g_assert_nonnull (sb_instruments_get_for_pack (pack));
  g_assert_finalize_object (g_steal_pointer (&pack));
}

/* It is kept on one line, and in its order. */
static void
test_json (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbPack) pack = add_pack (store, "tea", "1");
  g_autofree char *text = export_records (store);

  g_assert_cmpstr (sb_pack_get_instrument_id (pack), ==, "tea");
  g_assert_cmpstr (sb_pack_get_version (pack), ==, "1");
  g_assert_true (g_str_has_prefix (sb_pack_get_json (pack),
                                   "{\"id\": \"tea\", \"version\": \"1\", \"title\": \"Tea\", "));
  g_assert_null (strchr (sb_pack_get_json (pack), '\n'));
  g_assert_nonnull (strstr (text, sb_pack_get_json (pack)));
  g_assert_finalize_object (store);
}

static const struct
{
  const char *id, *version, *found; /* nullable */
} wanted[] = {
  { "tea", "1", "1" },
  { "tea", "10", "10" },
  { "tea", "7", "10" },
  { "tea", NULL, "10" },
  { "tea", "11", "10" }, /* which is there, but cannot be read */
  { "juice", "1", NULL },
  { "nothing", "1", NULL },
  { "weather", "99", "1" }, /* the app's own */
};

static void
test_find (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbContent) content = open_content ();
  g_autoptr (SbPack) first = add_pack (store, "tea", "9");
  g_autoptr (SbPack) newest = add_pack (store, "tea", "10");
  g_autoptr (SbPack) oldest = add_pack (store, "tea", "1");
  g_autoptr (SbPack) weather = add_pack (store, "weather", "99");

  add_unreadable (store, "tea", "11");
  add_unreadable (store, "juice", "1");
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      SbInstrument *found = sb_instruments_find (content, store, wanted[i].id, wanted[i].version);

      g_assert_cmpstr (found != NULL ? sb_instrument_get_version (found) : NULL, ==, wanted[i].found);
    }

  /* What is removed is still there for the answers that were given to it. */
  sb_store_delete_pack (store, newest);
  g_assert_cmpstr (sb_instrument_get_version (sb_instruments_find (content, store, "tea", "10")), ==, "10");
  g_assert_cmpstr (sb_instrument_get_version (sb_instruments_find (content, store, "tea", "7")), ==, "9");
  g_assert_cmpstr (sb_instrument_get_version (sb_instruments_find (content, store, "tea", NULL)), ==, "9");
  g_assert_finalize_object (store);

  /* Also later. */
  store = open_store (path);
  g_assert_cmpstr (sb_instrument_get_version (sb_instruments_find (content, store, "tea", "10")), ==, "10");
  g_assert_finalize_object (store);
}

/* In growing order. */
static const char *const versions[] = {
  "0.9",
  "1",
  "1.0",
  "1.0.1",
  "1.2",
  "1.10",
  "2",
  "2.0",
  "9",
  "10",
  "2024-9",
  "2024-10",
  "a",
  "b1",
};

static void
test_versions (void)
{
  for (guint i = 1; i < G_N_ELEMENTS (versions); i++)
    for (guint swapped = 0; swapped < 2; swapped++)
      {
        g_autofree char *path = history_path ();
        SbStore *store = open_store (path);
        g_autoptr (SbPack) one = add_pack (store, "tea", versions[swapped ? i : i - 1]);
        g_autoptr (SbPack) other = add_pack (store, "tea", versions[swapped ? i - 1 : i]);
        g_autoptr (GListModel) own = sb_instruments_list_own (store);
        g_autoptr (SbPack) newest = g_list_model_get_item (own, 0);

        g_assert_cmpuint (g_list_model_get_n_items (own), ==, 1);
        g_assert_cmpstr (sb_pack_get_version (newest), ==, versions[i]);
        g_assert_finalize_object (store);
      }
}

static char *
describe (GListModel *own)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (own); i++)
    {
      g_autoptr (SbPack) pack = g_list_model_get_item (own, i);

      g_string_append_printf (text, "%s %s;", sb_pack_get_instrument_id (pack), sb_pack_get_version (pack));
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
assert_list (GListModel *own,
             const char *expected)
{
  g_autofree char *actual = describe (own);

  g_assert_cmpstr (actual, ==, expected);
}

static void
test_list (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbPack) tea = add_pack (store, "tea", "1");
  g_autoptr (GListModel) own = sb_instruments_list_own (store);
  g_autoptr (SbPack) walks = NULL;
  g_autoptr (SbPack) newer = NULL;

  g_assert_true (g_list_model_get_item_type (own) == SB_TYPE_PACK);
  assert_list (own, "tea 1;");
  walks = add_pack (store, "walks", "1");
  assert_list (own, "tea 1;walks 1;");
  newer = add_pack (store, "tea", "2");
  assert_list (own, "tea 2;walks 1;");
  add_unreadable (store, "tea", "3");
  add_unreadable (store, "juice", "1");
  assert_list (own, "tea 2;walks 1;");
  g_assert_cmpuint (count_items (sb_store_get_packs (store)), ==, 5);
  sb_store_delete_pack (store, newer);
  assert_list (own, "tea 1;walks 1;");
  sb_store_delete_pack (store, tea);
  assert_list (own, "walks 1;");
  sb_store_restore_pack (store, newer);
  assert_list (own, "walks 1;tea 2;");

  /* The list outlives the store, and ends with its last user. */
  g_assert_finalize_object (store);
  assert_list (own, "walks 1;tea 2;");
  g_assert_finalize_object (g_steal_pointer (&own));
}

static void
test_result (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbContent) content = open_content ();
  g_autoptr (SbPack) tea = add_pack (store, "tea", "1");
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("tea", "1", NULL);
  g_autoptr (SbAssessment) of_nothing = sb_assessment_new ("nothing", "1", NULL);
  g_autoptr (SbResult) result = NULL;

  sb_assessment_set_answer (assessment, "i1", 1);
  result = sb_instruments_dup_result (content, store, assessment);
  g_assert_true (sb_result_get_instrument (result) == sb_instruments_get_for_pack (tea));
  g_assert_cmpfloat (sb_result_get_value (result, "leaf"), ==, 1);
  g_assert_null (sb_instruments_dup_result (content, store, of_nothing));
  g_assert_finalize_object (store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/measures/instruments/reading", test_reading);
  g_test_add_func ("/measures/instruments/reading-again", test_reading_again);
  g_test_add_func ("/measures/instruments/json", test_json);
  g_test_add_func ("/measures/instruments/find", test_find);
  g_test_add_func ("/measures/instruments/versions", test_versions);
  g_test_add_func ("/measures/instruments/list", test_list);
  g_test_add_func ("/measures/instruments/result", test_result);

  return g_test_run ();
}

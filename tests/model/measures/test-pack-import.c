/* test-pack-import.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "history-fixture.h"
#include "sb-instruments.h"
#include "sb-pack-import.h"
#include "store-fixture.h"

static char *
tea_json (const char *id,
          const char *version,
          const char *title)
{
  return g_strdup_printf ("{ \"id\": \"%s\", \"version\": \"%s\", \"title\": \"%s\", \"scales\": [],\n"
                          "  \"items\": [{ \"id\": \"green\", \"kind\": \"boolean\", \"text\": \"Green?\" }] }",
                          id, version, title);
}

static SbPackImport *
read_text (const char *text,
           gssize      length)
{
  g_autofree char *folder = g_dir_make_tmp ("pack-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "tea.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_true (g_file_set_contents (path, text, length, NULL));
  return sb_pack_import_read (file);
}

static SbPackImport *
read_tea (const char *id,
          const char *version,
          const char *title)
{
  g_autofree char *json = tea_json (id, version, title);

  return read_text (json, -1);
}

static SbContent *
open_content (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "content", "small", NULL);
  g_autoptr (GFile) root = g_file_new_for_path (path);

  return sb_content_new (root);
}

typedef struct
{
  SbContent *content;
  SbStore *store;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = history_path ();

  fixture->content = open_content ();
  fixture->store = open_store (path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->content);
  g_assert_finalize_object (fixture->store);
}

static gboolean
add (Fixture    *fixture,
     const char *version,
     const char *title)
{
  g_autoptr (SbPackImport) import = read_tea ("tea", version, title);

  return sb_pack_import_add (import, fixture->content, fixture->store);
}

static SbPackStanding
judge (Fixture    *fixture,
       const char *id,
       const char *version,
       const char *title)
{
  g_autoptr (SbPackImport) import = read_tea (id, version, title);

  return sb_pack_import_judge (import, fixture->content, fixture->store);
}

static void
remove_tea (Fixture    *fixture,
            const char *version)
{
  sb_store_delete_pack (fixture->store, sb_store_find_pack (fixture->store, "tea", version));
}

static void
answer_tea (Fixture    *fixture,
            const char *version)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("tea", version, NULL);

  sb_assessment_set_answer (assessment, "green", 1);
  sb_store_save_assessment (fixture->store, assessment);
}

static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (SbPackImport) import = read_tea ("tea", "1", "Tea");

  g_assert_cmpstr (sb_instrument_get_title (sb_pack_import_get_instrument (import)), ==, "Tea");
  g_assert_null (sb_pack_import_get_faults (import)[0]);
  /* To look at it adds nothing. */
  g_assert_cmpint (sb_pack_import_judge (import, fixture->content, fixture->store), ==, SB_PACK_STANDING_NEW);
  g_assert_cmpuint (count_items (sb_store_get_packs (fixture->store)), ==, 0);

  g_assert_true (sb_pack_import_add (import, fixture->content, fixture->store));
  g_assert_cmpuint (count_items (sb_store_get_packs (fixture->store)), ==, 1);
  g_assert_cmpstr (sb_instrument_get_title (sb_instruments_find (fixture->content, fixture->store, "tea", "1")), ==, "Tea");

  g_assert_false (sb_pack_import_add (import, fixture->content, fixture->store));
  g_assert_cmpuint (count_items (sb_store_get_packs (fixture->store)), ==, 1);
}

static void
test_standing (Fixture       *fixture,
               gconstpointer  data)
{
  static const char other_order[] = "{ \"items\": [{ \"text\": \"Green?\", \"id\": \"green\", \"kind\": \"boolean\" }],"
                                    "  \"scales\": [], \"title\": \"Tea\", \"version\": \"1\", \"id\": \"tea\" }";
  g_autoptr (SbPackImport) import = read_text (other_order, -1);

  add (fixture, "1", "Tea");
  g_assert_cmpint (judge (fixture, "tea", "1", "Tea"), ==, SB_PACK_STANDING_HERE);
  g_assert_cmpint (sb_pack_import_judge (import, fixture->content, fixture->store), ==, SB_PACK_STANDING_HERE);
  g_assert_cmpint (judge (fixture, "tea", "1", "Other tea"), ==, SB_PACK_STANDING_OTHER);
  g_assert_cmpint (judge (fixture, "tea", "2", "Other tea"), ==, SB_PACK_STANDING_NEW);
  g_assert_cmpint (judge (fixture, "coffee", "1", "Tea"), ==, SB_PACK_STANDING_NEW);
  g_assert_cmpint (judge (fixture, "weather", "99", "Weather"), ==, SB_PACK_STANDING_OWN);
  g_assert_false (add (fixture, "1", "Other tea"));
}

static void
test_removed (Fixture       *fixture,
              gconstpointer  data)
{
  add (fixture, "1", "Tea");
  remove_tea (fixture, "1");
  g_assert_cmpint (judge (fixture, "tea", "1", "Tea"), ==, SB_PACK_STANDING_NEW);
  /* Nobody has answered it. */
  g_assert_cmpint (judge (fixture, "tea", "1", "Better tea"), ==, SB_PACK_STANDING_NEW);
  g_assert_true (add (fixture, "1", "Better tea"));
  g_assert_cmpuint (count_items (sb_store_get_packs (fixture->store)), ==, 1);

  answer_tea (fixture, "1");
  remove_tea (fixture, "1");
  g_assert_cmpint (judge (fixture, "tea", "1", "Best tea"), ==, SB_PACK_STANDING_OTHER);
  g_assert_cmpint (judge (fixture, "tea", "1", "Better tea"), ==, SB_PACK_STANDING_NEW);
  g_assert_cmpint (judge (fixture, "tea", "2", "Best tea"), ==, SB_PACK_STANDING_NEW);
}

/* A FHIR Questionnaire is kept as a pack of ours. */
static void
test_fhir (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "fhir", "lhc-gad7.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (SbPackImport) import = sb_pack_import_read (file);
  g_autoptr (SbPackImport) again = sb_pack_import_read (file);
  SbInstrument *instrument = sb_pack_import_get_instrument (import);

  g_assert_null (sb_pack_import_get_faults (import)[0]);
  g_assert_true (sb_pack_import_add (import, fixture->content, fixture->store));
  g_assert_nonnull (sb_instruments_find (fixture->content, fixture->store, sb_instrument_get_id (instrument),
                                         sb_instrument_get_version (instrument)));
  g_assert_cmpint (sb_pack_import_judge (again, fixture->content, fixture->store), ==, SB_PACK_STANDING_HERE);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *faults; /* how they begin, one a line */
} Row;

static const Row rows[] = {
  { "not-json", "Tea, please.", "tea.json: not valid JSON: " },
  { "empty", "", "tea.json: not valid JSON: " },
  { "list", "[]", "tea.json: should be a JSON object, { … }" },
  { "nothing-in-it", "{}",
    "tea.json: id: is missing\n"
    "tea.json: version: is missing\n"
    "tea.json: title: is missing\n"
    "tea.json: items: is missing" },
  { "fhir-of-another-kind", "{ \"resourceType\": \"Patient\" }", "tea.json: " },
};

static void
test_faults (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SbPackImport) import = read_text (row->text, -1);
  const char *const *faults = sb_pack_import_get_faults (import);
  g_auto (GStrv) expected = g_strsplit (row->faults, "\n", -1);

  g_assert_null (sb_pack_import_get_instrument (import));
  g_assert_cmpuint (g_strv_length ((GStrv) faults), ==, g_strv_length (expected));
  for (guint i = 0; expected[i] != NULL; i++)
    g_assert_true (g_str_has_prefix (faults[i], expected[i]));
}

static void
test_no_file (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/tea.json");
  g_autoptr (SbPackImport) import = sb_pack_import_read (file);

  g_assert_null (sb_pack_import_get_instrument (import));
  g_assert_true (g_str_has_prefix (sb_pack_import_get_faults (import)[0], "tea.json: "));
}

static void
test_too_large (void)
{
  const gsize length = 6 * 1024 * 1024;
  g_autofree char *text = g_malloc (length);
  g_autoptr (SbPackImport) import = NULL;

  memset (text, ' ', length);
  import = read_text (text, length);
  g_assert_cmpstr (sb_pack_import_get_faults (import)[0], ==, "tea.json: is larger than 5 MB");
}

#define add_test(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  add_test ("/pack-import/add", test_add);
  add_test ("/pack-import/standing", test_standing);
  add_test ("/pack-import/removed", test_removed);
  add_test ("/pack-import/fhir", test_fhir);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/pack-import/faults/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_faults);
    }
  g_test_add_func ("/pack-import/no-file", test_no_file);
  g_test_add_func ("/pack-import/too-large", test_too_large);

  return g_test_run ();
}

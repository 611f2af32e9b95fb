/* test-countries.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "content-tools.h"
#include "sb-content.h"
#include "sb-countries.h"

/* What most faulty countries are told of stands in fixtures/content/bad. */

#define LINE(id, kind) \
  "{ 'id': '" id "', 'kind': '" kind "', 'name': 'A', 'text': 'B', 'languages': ['en']," \
  "  'contacts': [{ 'kind': 'call', 'value': '999' }]," \
  "  'source': { 'title': 'C', 'url': 'https://example.org' }, 'lastChecked': '2026-01-31' }"
#define COUNTRY(id, title, territories) \
  "{ 'id': '" id "', 'title': '" title "', 'territories': [" territories "]," \
  "  'lines': [" LINE ("one", "emergency") "," LINE ("two", "emergency") "," LINE ("three", "crisis") "] }"

static const char sound[] = COUNTRY ("xb", "Fogland", "'XB'");

static const ContentChange changes[] = {
  { "sound", "", "", "" },
  { "id-twice", "'three'", "'one'", "lines[2].id: stands twice: “one”" },
  { "one-emergency", "'two', 'kind': 'emergency'", "'two', 'kind': 'young'", "" },
  { "only-emergencies", "'three', 'kind': 'crisis'", "'three', 'kind': 'emergency'", "" },
  { "emergency-second", "'one', 'kind': 'emergency'", "'one', 'kind': 'abuse'",
    "lines[0].kind: must be “emergency” in the first line of a country\n"
    "lines[1].kind: is “emergency”, but stands after another kind" },
  { "without-itself", "'XB'", "'XC'", "territories: must have “XB”" },
};

static void
test_change (gconstpointer data)
{
  const ContentChange *change = data;
  g_autoptr (SbReader) reader = content_tools_open_change (sound, change);
  g_autoptr (SbCountry) country = sb_country_read (reader, NULL);
  g_autofree char *faults = content_tools_dup_faults (reader);

  g_assert_cmpstr (faults, ==, change->faults);
  g_assert_cmpint (country == NULL, ==, *change->faults != '\0');
}

static SbContent *
open_content (const char *folder)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, NULL);
  g_autoptr (GFile) root = g_file_new_for_path (path);

  return sb_content_new (root);
}

static void
test_country (void)
{
  SbContent *content = open_content ("fixtures/content/small");
  SbCountry *country = g_object_ref (sb_content_find_country (content, "xa"));

  g_assert_cmpstr (sb_country_get_id (country), ==, "xa");
  g_assert_cmpstr (sb_country_get_title (country), ==, "Rainland");
  g_assert_cmpstrv (sb_country_get_territories (country), ((const char *[]) { "XA", "XI", NULL }));
  g_assert_cmpuint (g_list_model_get_n_items (sb_country_get_lines (country)), ==, 2);
  g_assert_cmpstr (sb_line_get_id (sb_country_get_emergency (country)), ==, "flood");
  g_assert_true (sb_content_find_country (content, "xa") == country);

  g_assert_finalize_object (content);
  g_assert_finalize_object (country);
}

static void
test_line (void)
{
  g_autoptr (SbContent) content = open_content ("fixtures/content/small");
  SbCountry *country = sb_content_find_country (content, "xa");
  g_autoptr (SbLine) line = g_list_model_get_item (sb_country_get_lines (country), 1);
  const GDate *checked = sb_line_get_last_checked (line);

  g_assert_cmpstr (sb_line_get_id (line), ==, "umbrella");
  g_assert_cmpint (sb_line_get_kind (line), ==, SB_LINE_LISTENING);
  g_assert_cmpstr (sb_line_get_name (line), ==, "Umbrella line");
  g_assert_cmpstr (sb_line_get_text (line), ==, "For all who are wet.");
  g_assert_cmpuint (g_list_model_get_n_items (sb_line_get_contacts (line)), ==, 7);
  g_assert_cmpstr (sb_line_get_hours (line), ==, "When it rains");
  g_assert_cmpstr (sb_line_get_cost (line), ==, "Free");
  g_assert_cmpstrv (sb_line_get_languages (line), ((const char *[]) { "en", "cy", NULL }));
  g_assert_cmpstr (sb_line_get_source_title (line), ==, "Weather");
  g_assert_cmpstr (sb_line_get_source_uri (line), ==, "http://example.org/weather");
  g_assert_cmpstr (sb_line_get_published (line), ==, "2025-11");
  g_assert_cmpint (g_date_get_day (checked), ==, 28);
  g_assert_cmpint (g_date_get_month (checked), ==, G_DATE_FEBRUARY);
  g_assert_cmpint (g_date_get_year (checked), ==, 2026);
}

/* What no source tells is not made up. */
static void
test_unknown (void)
{
  g_autoptr (SbContent) content = open_content ("fixtures/content/small");
  SbLine *line = sb_country_get_emergency (sb_content_find_country (content, "xa"));

  g_assert_null (sb_line_get_hours (line));
  g_assert_null (sb_line_get_cost (line));
  g_assert_null (sb_line_get_published (line));
}

static void
test_contacts (void)
{
  static const struct
  {
    SbReachKind kind;
    const char *value;
    const char *words;
    const char *uri;
  } rows[] = {
    { SB_REACH_CALL, "(020) 7946-0000", NULL, "tel:02079460000" },
    { SB_REACH_TEXT, "85258", "DRY ME", "sms:85258?body=DRY%20ME" },
    { SB_REACH_CHAT, "https://example.org/chat?now", NULL, "https://example.org/chat?now" },
    { SB_REACH_WEB, "https://example.org", NULL, "https://example.org" },
    { SB_REACH_EMAIL, "dry@example.org", NULL, "mailto:dry@example.org" },
    { SB_REACH_WHATSAPP, "+44 7700 900-000", NULL, "https://wa.me/447700900000" },
    { SB_REACH_CALL, "#8008", NULL, "tel:%238008" },
  };
  g_autoptr (SbContent) content = open_content ("fixtures/content/small");
  SbCountry *country = sb_content_find_country (content, "xa");
  g_autoptr (SbLine) line = g_list_model_get_item (sb_country_get_lines (country), 1);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (SbReach) reach = g_list_model_get_item (sb_line_get_contacts (line), i);
      g_autofree char *uri = sb_reach_dup_uri (reach);

      g_assert_cmpint (sb_reach_get_kind (reach), ==, rows[i].kind);
      g_assert_cmpstr (sb_reach_get_value (reach), ==, rows[i].value);
      g_assert_cmpstr (sb_reach_get_words (reach), ==, rows[i].words);
      g_assert_cmpstr (uri, ==, rows[i].uri);
    }
}

/* The first line was checked on 31 January 2026, the only directory too. */
static void
test_stale (void)
{
  static const struct
  {
    int year;
    int month;
    int day;
    gboolean stale;
  } days[] = {
    { 2026, 1, 31, FALSE },
    { 2027, 1, 31, FALSE }, /* 365 days on */
    { 2027, 2, 1, TRUE },   /* 366 */
    { 2030, 1, 1, TRUE },
    { 2025, 12, 1, FALSE }, /* a clock that is wrong */
  };
  g_autoptr (SbContent) content = open_content ("fixtures/content/small");
  SbLine *line = sb_country_get_emergency (sb_content_find_country (content, "xa"));
  g_autoptr (SbDirectory) directory = g_list_model_get_item (sb_content_get_directories (content), 0);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      GDate today;

      g_date_clear (&today, 1);
      g_date_set_dmy (&today, days[i].day, days[i].month, days[i].year);
      g_assert_cmpint (sb_line_is_stale (line, &today), ==, days[i].stale);
      g_assert_cmpint (sb_directory_is_stale (directory, &today), ==, days[i].stale);
    }
}

static void
test_directory (void)
{
  g_autoptr (SbContent) content = open_content ("fixtures/content/small");
  GListModel *directories = sb_content_get_directories (content);
  g_autoptr (SbDirectory) directory = g_list_model_get_item (directories, 0);

  g_assert_cmpuint (g_list_model_get_n_items (directories), ==, 1);
  g_assert_cmpstr (sb_directory_get_id (directory), ==, "clouds");
  g_assert_cmpstr (sb_directory_get_name (directory), ==, "Clouds of the world");
  g_assert_cmpstr (sb_directory_get_text (directory), ==, "Each cloud, by country.");
  g_assert_cmpstr (sb_directory_get_uri (directory), ==, "https://example.org/clouds");
  g_assert_cmpstr (sb_directory_get_source_title (directory), ==, "Almanac");
  g_assert_cmpstr (sb_directory_get_source_uri (directory), ==, "https://example.org/almanac");
  g_assert_cmpstr (sb_directory_get_published (directory), ==, "2025");
  g_assert_cmpint (g_date_get_year (sb_directory_get_last_checked (directory)), ==, 2026);
}

/* Settings can be edited by hand: no id leads out of the folder. */
static void
test_not_found (void)
{
  static const char *const ids[] = { "", "x", "XA", "xaa", "zz", "..", "../goals", "xa.json", "x\xff", NULL };
  g_autoptr (SbContent) content = open_content ("fixtures/content/small");

  g_assert_null (sb_content_find_country (content, NULL));
  for (const char *const *id = ids; *id != NULL; id++)
    g_assert_null (sb_content_find_country (content, *id));
}

static void
test_guess (void)
{
  static const struct
  {
    const char *languages[5];
    const char *id;
  } rows[] = {
    { { "en_XA.UTF-8", "en_XA", "en", "C" }, "xa" },
    { { "de_XI@euro", "de" }, "xa" }, /* a territory of another's */
    { { "en", "de_XA" }, "xa" },
    { { "en_xa" }, "xa" },
    { { "de", "C" }, NULL },
    { { "C.UTF-8" }, NULL },
    { { NULL }, NULL },
    { { "en_XAB" }, NULL },
    { { "en_X" }, NULL },
    { { "en_" }, NULL },
    { { "es_419" }, NULL },
    /* Somewhere that the app does not know, and another language second. */
    { { "en_ZZ", "en_XA" }, NULL },
  };
  g_autoptr (SbContent) content = open_content ("fixtures/content/small");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      SbCountry *country = sb_content_guess_country (content, rows[i].languages);

      g_assert_cmpstr (country != NULL ? sb_country_get_id (country) : NULL, ==, rows[i].id);
    }
}

static void
write_file (GFile      *folder,
            const char *name,
            const char *json)
{
  g_autoptr (GFile) file = g_file_get_child (folder, name);
  g_autofree char *text = content_tools_quote (json);

  g_assert_true (g_file_set_contents (g_file_peek_path (file), text, -1, NULL));
}

/* By title, not by id; a file that is no country's is let be, and one that
 * cannot be read is told and left out. */
static void
test_list (void)
{
  static const char *const names[] = { "xb.json", "xc.json", "xd.json", "xe.json.orig", "notes.json" };
  g_autofree char *path = g_dir_make_tmp ("countries-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  SbCountries *countries = sb_countries_new (folder);
  g_autoptr (SbCountry) first = NULL;

  write_file (folder, names[0], COUNTRY ("xb", "Fogland", "'XB'"));
  write_file (folder, names[1], COUNTRY ("xc", "Dewland", "'XC'"));
  write_file (folder, names[2], COUNTRY ("xd", "Hailland", "'XE'"));
  write_file (folder, names[3], "{");
  write_file (folder, names[4], "{");

  g_test_expect_message ("SecureBase.Model", G_LOG_LEVEL_WARNING, "Cannot read xd.json: xd.json: territories: must have “XD”");
  g_assert_cmpuint (g_list_model_get_n_items (sb_countries_get_list (countries)), ==, 2);
  g_test_assert_expected_messages ();
  first = g_list_model_get_item (sb_countries_get_list (countries), 0);
  g_assert_cmpstr (sb_country_get_title (first), ==, "Dewland");
  g_assert_true (sb_countries_find (countries, "xc") == first);

  g_assert_finalize_object (countries);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GFile) file = g_file_get_child (folder, names[i]);

      g_assert_true (g_file_delete (file, NULL, NULL));
    }
  g_assert_no_errno (g_rmdir (path));
}

/* Content of old, or of somebody's own, may have none. */
static void
test_none (void)
{
  g_autoptr (SbContent) content = open_content ("fixtures/content/bad");

  g_test_expect_message ("SecureBase.Model", G_LOG_LEVEL_WARNING, "Cannot list the countries: *");
  g_assert_cmpuint (g_list_model_get_n_items (sb_content_get_countries (content)), ==, 0);
  g_test_assert_expected_messages ();
  g_assert_null (sb_content_guess_country (content, (const char *[]) { "en_XA", NULL }));
}

/* As the app has it: in its resources. What it must hold is told by
 * tests/packaging/test_lines.py. */
static void
test_resources (void)
{
  g_autoptr (GFile) root = g_file_new_for_uri ("resource:///io/github/securebase/SecureBase/content");
  g_autoptr (SbContent) content = sb_content_new (root);
  GListModel *countries = sb_content_get_countries (content);
  const char *last = "";

  g_assert_cmpuint (g_list_model_get_n_items (countries), >, 20);
  for (guint i = 0; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr (SbCountry) country = g_list_model_get_item (countries, i);

      g_assert_nonnull (sb_country_get_emergency (country));
      g_assert_cmpint (g_utf8_collate (last, sb_country_get_title (country)), <, 0);
      last = sb_country_get_title (country);
    }
  g_assert_cmpuint (g_list_model_get_n_items (sb_content_get_directories (content)), >=, 3);
  g_assert_cmpstr (sb_country_get_id (sb_content_guess_country (content, (const char *[]) { "fr_RE.UTF-8", NULL })), ==, "fr");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  content_tools_add_changes ("/countries/read", changes, G_N_ELEMENTS (changes), test_change);
  g_test_add_func ("/countries/country", test_country);
  g_test_add_func ("/countries/line", test_line);
  g_test_add_func ("/countries/unknown", test_unknown);
  g_test_add_func ("/countries/contacts", test_contacts);
  g_test_add_func ("/countries/stale", test_stale);
  g_test_add_func ("/countries/directory", test_directory);
  g_test_add_func ("/countries/not-found", test_not_found);
  g_test_add_func ("/countries/guess", test_guess);
  g_test_add_func ("/countries/list", test_list);
  g_test_add_func ("/countries/none", test_none);
  g_test_add_func ("/countries/resources", test_resources);

  return g_test_run ();
}

/* test-sources.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-tools.h"
#include "sb-catalog.h"
#include "sb-source.h"

static const char sound[] = "{ 'sources': [{ 'id': 'wet2020', 'authors': 'Wet, A.', 'year': 2020, 'title': 'Rain',"
                            "                'publication': 'Drops 1(2), 3–4', 'doi': '10.1000/182' },"
                            "              { 'id': 'dry2021', 'authors': 'Dry, B.', 'year': 2021, 'title': 'Sun',"
                            "                'publication': 'A page', 'url': 'https://example.org/sun' }] }";

static const ContentChange changes[] = {
  { "sound", "", "", "" },
  { "page-without-encryption", "'https://example.org/sun'", "'http://example.org/sun'", "" },

  { "none", "{ 'id': 'wet2020', 'authors': 'Wet, A.', 'year': 2020, 'title': 'Rain',"
            "                'publication': 'Drops 1(2), 3–4', 'doi': '10.1000/182' },"
            "              { 'id': 'dry2021', 'authors': 'Dry, B.', 'year': 2021, 'title': 'Sun',"
            "                'publication': 'A page', 'url': 'https://example.org/sun' }",
    "", "sources: must have at least 1 entries" },
  { "no-id", "'id': 'wet2020', ", "", "sources[0].id: is missing" },
  { "twice", "'dry2021'", "'wet2020'", "sources[1].id: stands twice: “wet2020”" },
  { "no-authors", "'authors': 'Wet, A.', ", "", "sources[0].authors: is missing" },
  { "no-year", "'year': 2020, ", "", "sources[0].year: is missing" },
  { "year-text", "'year': 2020", "'year': '2020'", "sources[0].year: must be a whole number from 1800 to 2100" },
  { "year-too-early", "'year': 2020", "'year': 1799", "sources[0].year: must be a whole number from 1800 to 2100" },
  { "no-title", "'title': 'Rain',", "", "sources[0].title: is missing" },
  { "no-publication", "'publication': 'A page', ", "", "sources[1].publication: is missing" },
  { "no-address", ", 'doi': '10.1000/182'", "", "sources[0].url: is missing" },
  { "doi-with-address", "'10.1000/182'", "'https://doi.org/10.1000/182'", "sources[0].doi: must begin with 10." },
  { "doi-empty", "'10.1000/182'", "''", "sources[0].doi: must not be empty or begin with a space" },
  { "address-of-a-file", "'https://example.org/sun'", "'file:///etc/passwd'", "sources[1].url: must begin with https://" },
  { "address-bare", "'https://example.org/sun'", "'example.org'", "sources[1].url: must begin with https://" },
  { "unknown-member", "'year': 2020", "'year': 2020, 'pages': '3'", "sources[0].pages: is not known here; is it misspelt?" },
};

static void
test_change (gconstpointer data)
{
  const ContentChange *change = data;
  g_autoptr (SbReader) reader = content_tools_open_change (sound, change);
  g_autoptr (SbCatalog) sources = sb_catalog_read (SB_CATALOG_SOURCES, reader, NULL);
  g_autofree char *faults = content_tools_dup_faults (reader);

  g_assert_cmpstr (faults, ==, change->faults);
  g_assert_cmpint (sources == NULL, ==, *change->faults != '\0');
}

static void
test_found (void)
{
  g_autoptr (SbReader) reader = content_tools_open (sound);
  g_autoptr (GError) error = NULL;
  SbCatalog *sources = sb_catalog_read (SB_CATALOG_SOURCES, reader, &error);
  SbSource *wet = sb_catalog_find (sources, "wet2020");

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (sb_catalog_get_list (sources)), ==, 2);
  g_assert_cmpstr (sb_source_get_id (wet), ==, "wet2020");
  g_assert_cmpstr (sb_source_get_authors (wet), ==, "Wet, A.");
  g_assert_cmpint (sb_source_get_year (wet), ==, 2020);
  g_assert_cmpstr (sb_source_get_title (wet), ==, "Rain");
  g_assert_cmpstr (sb_source_get_publication (wet), ==, "Drops 1(2), 3–4");
  g_assert_cmpstr (sb_source_get_uri (wet), ==, "https://doi.org/10.1000/182");
  g_assert_cmpstr (sb_source_get_uri (sb_catalog_find (sources, "dry2021")), ==, "https://example.org/sun");
  g_assert_null (sb_catalog_find (sources, "snow2022"));

  g_assert_finalize_object (sources);
}

static void
test_sorted (void)
{
  g_autoptr (SbReader) reader = content_tools_open (sound);
  g_autoptr (SbCatalog) sources = sb_catalog_read (SB_CATALOG_SOURCES, reader, NULL);
  g_autoptr (SbSource) first = g_list_model_get_item (sb_catalog_get_list (sources), 0);
  SbSource *wet = sb_catalog_find (sources, "wet2020");

  g_assert_cmpstr (sb_source_get_id (first), ==, "dry2021");
  g_assert_cmpint (sb_source_compare (first, wet), <, 0);
  g_assert_cmpint (sb_source_compare (wet, first), >, 0);
  g_assert_cmpint (sb_source_compare (wet, wet), ==, 0);
}

static void
test_matches (void)
{
  static const struct
  {
    const char *words;
    gboolean expected;
  } cases[] = {
    { "", TRUE },
    { "rain", TRUE },
    { "RA wet", TRUE },
    { "dröp", FALSE },
    { "2020", TRUE },
    { "10.1000/182", TRUE },
    { "ain", FALSE },
    { "rain sun", FALSE },
  };
  g_autoptr (SbReader) reader = content_tools_open (sound);
  g_autoptr (SbCatalog) sources = sb_catalog_read (SB_CATALOG_SOURCES, reader, NULL);
  SbSource *wet = sb_catalog_find (sources, "wet2020");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (sb_source_matches (wet, cases[i].words), ==, cases[i].expected);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  content_tools_add_changes ("/sources/read", changes, G_N_ELEMENTS (changes), test_change);
  g_test_add_func ("/sources/found", test_found);
  g_test_add_func ("/sources/sorted", test_sorted);
  g_test_add_func ("/sources/matches", test_matches);

  return g_test_run ();
}

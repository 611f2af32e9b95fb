/* test-regions.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "content-tools.h"
#include "sb-regions.h"

#define REGION(id, anxiety, avoidance)                                                                                              \
  "{ 'id': '" id "', 'name': 'Name of " id "', 'title': 'Title of " id "', 'anxiety': '" anxiety "', 'avoidance': '" avoidance "'," \
  "  'summary': 'Sum of " id "', 'strengths': ['Strong " id "', 'Kind'], 'mayMean': ['Hot " id "'] }"

static const char sound[] = "{ 'levels': [{ 'below': 2.5, 'label': 'low' }, { 'below': 4.5, 'label': 'middle' }, { 'below': 7.01, 'label': 'high' }],"
                            "  'dimensions': [{ 'id': 'anxiety', 'title': 'Worry', 'means': 'How much.' },"
                            "                 { 'id': 'avoidance', 'title': 'Distance', 'means': 'How far.' }],"
                            "  'regions': [" REGION ("secure", "low", "low") "," REGION ("preoccupied", "high", "low") "," REGION ("dismissing", "low", "high") "," REGION ("fearful", "high", "high") "],"
                                                                                                                                                                                                       "  'nearTheLine': 'Near.', 'doesNotMean': ['A type.', 'A fate.'] }";

static const ContentChange changes[] = {
  { "sound", "", "", "" },

  { "level-without-label", ", 'label': 'middle'", "", "levels[1].label: is missing" },
  { "level-without-border", "'below': 4.5, ", "", "levels[1].below: is missing" },
  { "levels-not-ascending", "'below': 4.5", "'below': 2", "levels[1].below: must be a number from 2.5 to 8" },
  { "levels-end-at-7", "7.01", "7", "levels: must reach above 7" },
  { "level-unknown-member", "'label': 'high'", "'label': 'high', 'colour': 'red'", "levels[2].colour: is not known here; is it misspelt?" },
  { "no-levels", "'levels': [{ 'below': 2.5, 'label': 'low' }, { 'below': 4.5, 'label': 'middle' }, { 'below': 7.01, 'label': 'high' }],", "",
    "levels: is missing\nlevels: must reach above 7" },

  { "dimension-without-title", "'title': 'Worry', ", "", "dimensions[0].title: is missing" },
  { "dimension-without-meaning", ", 'means': 'How far.'", "", "dimensions[1].means: is missing" },
  { "one-dimension", "{ 'id': 'anxiety', 'title': 'Worry', 'means': 'How much.' },", "", "dimensions: must have at least 2 entries\ndimensions: has none named “anxiety”" },
  { "dimension-twice", "'id': 'avoidance', 'title': 'Distance'", "'id': 'anxiety', 'title': 'Distance'",
    "dimensions: has none named “avoidance”" },
  { "dimension-of-other-name", "'id': 'anxiety', 'title': 'Worry'", "'id': 'worry', 'title': 'Worry'",
    "dimensions: has none named “anxiety”" },

  { "region-of-other-side", "'title': 'Title of fearful', 'anxiety': 'high'", "'title': 'Title of fearful', 'anxiety': 'upper'",
    "regions[3].anxiety: is “upper”, but must be one of: low, high\n"
    "regions: has none with anxiety high and avoidance high" },
  { "region-left-out", "," REGION ("fearful", "high", "high"), "",
    "regions: must have at least 4 entries\nregions: has none with anxiety high and avoidance high" },
  { "region-without-name", "'name': 'Name of fearful', ", "", "regions[3].name: is missing" },
  { "region-without-summary", "'summary': 'Sum of secure', ", "", "regions[0].summary: is missing" },
  { "region-unknown-member", "'strengths': ['Strong secure', 'Kind']", "'strenghts': ['Strong secure', 'Kind']",
    "regions[0].strenghts: is not known here; is it misspelt?" },

  { "no-near-the-line", "'nearTheLine': 'Near.', ", "", "nearTheLine: is missing" },
  { "unknown-member", "'nearTheLine': 'Near.', ", "'nearTheLine': 'Near.', 'farFromTheLine': 'Far.', ",
    "farFromTheLine: is not known here; is it misspelt?" },
};

static void
test_change (gconstpointer data)
{
  const ContentChange *change = data;
  g_autoptr (SbReader) reader = content_tools_open_change (sound, change);
  g_autoptr (SbRegions) regions = sb_regions_read (reader, NULL);
  g_autofree char *faults = content_tools_dup_faults (reader);

  g_assert_cmpstr (faults, ==, change->faults);
  g_assert_cmpint (regions == NULL, ==, *change->faults != '\0');
}

static SbRegions *
read_sound (void)
{
  g_autoptr (SbReader) reader = content_tools_open (sound);
  g_autoptr (GError) error = NULL;
  SbRegions *regions = sb_regions_read (reader, &error);

  g_assert_no_error (error);
  return regions;
}

static const struct
{
  const char *name;
  double score;
  const char *label;
} levels[] = {
  { "lowest", 1, "low" },
  { "below-first-border", 2.499999, "low" },
  { "at-first-border", 2.5, "middle" },
  { "below-second-border", 4.499999, "middle" },
  { "at-second-border", 4.5, "high" },
  { "highest", 7, "high" },
  { "missing", NAN, NULL },
};

static void
test_level (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (SbRegions) regions = read_sound ();

  g_assert_cmpstr (sb_regions_describe_level (regions, levels[row].score), ==, levels[row].label);
}

static void
test_found (void)
{
  static const struct
  {
    gboolean high_anxiety;
    gboolean high_avoidance;
    const char *id;
  } quarters[] = {
    { FALSE, FALSE, "secure" },
    { TRUE, FALSE, "preoccupied" },
    { FALSE, TRUE, "dismissing" },
    { TRUE, TRUE, "fearful" },
    /* Any truth is a truth. */
    { 2, -1, "fearful" },
  };
  g_autoptr (SbRegions) regions = read_sound ();

  for (guint i = 0; i < G_N_ELEMENTS (quarters); i++)
    {
      SbRegion *region = sb_regions_find (regions, quarters[i].high_anxiety, quarters[i].high_avoidance);

      g_assert_cmpstr (sb_region_get_id (region), ==, quarters[i].id);
      g_assert_cmpint (sb_region_get_high_anxiety (region), ==, !!quarters[i].high_anxiety);
      g_assert_cmpint (sb_region_get_high_avoidance (region), ==, !!quarters[i].high_avoidance);
    }
}

static void
test_words (void)
{
  static const char *const strengths[] = { "Strong dismissing", "Kind", NULL };
  static const char *const may_mean[] = { "Hot dismissing", NULL };
  static const char *const does_not_mean[] = { "A type.", "A fate.", NULL };
  SbRegions *regions = read_sound ();
  SbRegion *region = sb_regions_find (regions, FALSE, TRUE);

  g_assert_cmpstr (sb_region_get_name (region), ==, "Name of dismissing");
  g_assert_cmpstr (sb_region_get_title (region), ==, "Title of dismissing");
  g_assert_cmpstr (sb_region_get_summary (region), ==, "Sum of dismissing");
  g_assert_cmpstrv (sb_region_get_strengths (region), strengths);
  g_assert_cmpstrv (sb_region_get_may_mean (region), may_mean);
  g_assert_cmpstr (sb_regions_get_title (regions, "avoidance"), ==, "Distance");
  g_assert_cmpstr (sb_regions_get_meaning (regions, "avoidance"), ==, "How far.");
  g_assert_null (sb_regions_get_title (regions, "milk"));
  g_assert_null (sb_regions_get_meaning (regions, "milk"));
  g_assert_cmpstr (sb_regions_get_near_the_line (regions), ==, "Near.");
  g_assert_cmpstrv (sb_regions_get_does_not_mean (regions), does_not_mean);

  g_assert_finalize_object (regions);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  content_tools_add_changes ("/regions/read", changes, G_N_ELEMENTS (changes), test_change);
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_autofree char *path = g_strconcat ("/regions/level/", levels[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_level);
    }
  g_test_add_func ("/regions/found", test_found);
  g_test_add_func ("/regions/words", test_words);

  return g_test_run ();
}

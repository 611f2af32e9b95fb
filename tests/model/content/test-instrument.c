/* test-instrument.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "content-tools.h"
#include "sb-instrument.h"

/* Two scales, one a sum whose reliability nobody knows. */
static const char sound[] = "{ 'id': 'tea', 'version': '3', 'title': 'Tea', 'licence': 'CC0-1.0', 'source': 'Tests',"
                            "  'about': 'On tea.', 'instructions': 'Choose.', 'minutes': 2, 'retakeAfterDays': 28,"
                            "  'options': [{ 'value': 0, 'label': 'No' }, { 'value': 2, 'label': 'Some' }, { 'value': 5, 'label': 'Yes' }],"
                            "  'items': [{ 'id': 'i1', 'text': 'Green?', 'scale': 'leaf', 'reverse': false },"
                            "            { 'id': 'i2', 'text': 'Hot?', 'scale': 'heat', 'reverse': true },"
                            "            { 'id': 'i3', 'text': 'Black?', 'scale': 'leaf', 'reverse': true },"
                            "            { 'id': 'i4', 'text': 'Cold?', 'scale': 'heat' }],"
                            "  'scales': [{ 'id': 'leaf', 'title': 'Leaf', 'score': 'mean', 'minimumAnswered': 0.8, 'higher': 'greener',"
                            "               'reliability': { 'sd': 2, 'r': 0.75, 'borrowed': true, 'source': 'A kettle' } },"
                            "             { 'id': 'heat', 'title': 'Heat', 'score': 'sum', 'minimumAnswered': 0.5, 'higher': 'hotter' }] }";

static const ContentChange changes[] = {
  { "sound", "", "", "" },
  { "without-about", "'about': 'On tea.', ", "", "" },
  { "without-minutes", "'minutes': 2, ", "", "" },
  { "without-retake", "'retakeAfterDays': 28,", "", "" },
  { "without-reverse", ", 'reverse': false", "", "" },

  { "no-id", "'id': 'tea', ", "", "id: is missing" },
  { "id-with-space", "'id': 'tea'", "'id': 'my tea'", "id: must be 1 to 64 letters, digits, hyphens or dots, not “my tea”" },
  { "no-version", "'version': '3', ", "", "version: is missing" },
  { "version-a-number", "'version': '3'", "'version': 3", "version: must be text in quotation marks" },
  { "no-title", "'title': 'Tea', ", "", "title: is missing" },
  { "no-licence", "'licence': 'CC0-1.0', ", "", "" },
  { "licence-empty", "'CC0-1.0'", "''", "licence: must not be empty or begin with a space" },
  { "no-source", "'source': 'Tests',", "", "" },
  { "no-instructions", "'instructions': 'Choose.', ", "", "" },
  { "unknown-form", "'minutes': 2", "'form': 'cards'", "form: is “cards”, but must be one of: questions, checklist" },
  { "unknown-subject", "'minutes': 2", "'subject': 'cat'", "subject: is “cat”, but must be one of: self, person" },
  { "unknown-purpose", "'minutes': 2", "'purpose': 'fun'", "purpose: is “fun”, but must be one of: change, trend" },
  { "no-minutes", "'minutes': 2", "'minutes': 0", "minutes: must be a whole number from 1 to 600" },
  { "retake-before-now", "'retakeAfterDays': 28", "'retakeAfterDays': -1",
    "retakeAfterDays: must be a whole number from 0 to 3650" },
  { "unknown-member", "'minutes': 2", "'minuets': 2", "minuets: is not known here; is it misspelt?" },

  { "no-options", "[{ 'value': 0, 'label': 'No' }, { 'value': 2, 'label': 'Some' }, { 'value': 5, 'label': 'Yes' }]", "[]",
    "options: must have at least 1 entries" },
  { "one-option", "{ 'value': 0, 'label': 'No' }, { 'value': 2, 'label': 'Some' }, ", "", "" },
  { "options-descending", "'value': 0, 'label': 'No' }, { 'value': 2", "'value': 9, 'label': 'No' }, { 'value': 7", "" },
  { "option-without-value", "{ 'value': 2, 'label': 'Some' }", "{ 'label': 'Some' }", "options[1].value: is missing" },
  { "option-without-label", "{ 'value': 2, 'label': 'Some' }", "{ 'value': 2 }", "options[1].label: is missing" },
  { "option-twice", "'value': 2", "'value': 0", "options[1].value: stands twice: 0" },
  { "option-unknown-member", "'label': 'Some'", "'label': 'Some', 'colour': 'red'",
    "options[1].colour: is not known here; is it misspelt?" },

  { "item-without-text", "'text': 'Hot?', ", "", "items[1].text: is missing" },
  { "item-text-a-number", "'Cold?'", "4", "items[3].text: must be text in quotation marks" },
  { "item-twice", "'id': 'i4'", "'id': 'i1'", "items[3].id: stands twice: “i1”" },
  { "item-of-no-scale", "'text': 'Cold?', 'scale': 'heat'", "'text': 'Cold?', 'scale': 'haet'",
    "items[3].scale: names no scale of this file: “haet”" },
  { "item-reverse-a-number", "'scale': 'leaf', 'reverse': true", "'scale': 'leaf', 'reverse': 1",
    "items[2].reverse: must be true or false" },
  { "item-unknown-member", "'reverse': false", "'revers': false", "items[0].revers: is not known here; is it misspelt?" },

  { "scale-twice", "'id': 'heat', 'title'", "'id': 'leaf', 'title'",
    "scales[1].id: stands twice: “leaf”\n"
    "items[1].scale: names no scale of this file: “heat”\n"
    "items[3].scale: names no scale of this file: “heat”" },
  { "scale-without-items", "'higher': 'hotter' }", "'higher': 'hotter' },"
                                                   "{ 'id': 'cup', 'title': 'Cup', 'score': 'sum', 'minimumAnswered': 1, 'higher': 'fuller' }",
    "scales: the scale “cup” has no items" },
  { "scale-other-score", "'score': 'sum'", "'score': 'median'", "scales[1].score: is “median”, but must be one of: mean, sum" },
  { "scale-share-too-great", "'minimumAnswered': 0.5", "'minimumAnswered': 80",
    "scales[1].minimumAnswered: must be a number from 0 to 1" },
  { "scale-without-share", "'minimumAnswered': 0.5, ", "", "scales[1].minimumAnswered: is missing" },
  { "scale-without-direction", ", 'higher': 'hotter'", "", "" },
  { "reliability-without-r", "'r': 0.75, ", "", "scales[0].reliability.r: is missing" },
  { "reliability-above-1", "'r': 0.75", "'r': 1.5", "scales[0].reliability.r: must be a number from 0 to 1" },
  { "reliability-below-0", "'r': 0.75", "'r': -0.5", "scales[0].reliability.r: must be a number from 0 to 1" },
  { "sd-below-0", "'sd': 2", "'sd': -2", "scales[0].reliability.sd: must be a number from 0 to 1000" },
  { "reliability-without-source", ", 'source': 'A kettle'", "", "scales[0].reliability.source: is missing" },
  { "reliability-unknown-member", "'borrowed': true", "'borowed': true",
    "scales[0].reliability.borowed: is not known here; is it misspelt?" },
};

static void
test_change (gconstpointer data)
{
  const ContentChange *change = data;
  g_autoptr (SbReader) reader = content_tools_open_change (sound, change);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbInstrument) instrument = sb_instrument_read (reader, &error);
  g_autofree char *faults = content_tools_dup_faults (reader);

  g_assert_cmpstr (faults, ==, change->faults);
  if (*change->faults == '\0')
    {
      g_assert_no_error (error);
      g_assert_nonnull (instrument);
    }
  else
    {
      g_assert_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID);
      g_assert_null (instrument);
    }
}

static SbInstrument *
read_sound (void)
{
  g_autoptr (SbReader) reader = content_tools_open (sound);
  g_autoptr (GError) error = NULL;
  SbInstrument *instrument = sb_instrument_read (reader, &error);

  g_assert_no_error (error);
  return instrument;
}

static void
test_head (void)
{
  g_autoptr (SbInstrument) instrument = read_sound ();

  g_assert_cmpstr (sb_instrument_get_id (instrument), ==, "tea");
  g_assert_cmpstr (sb_instrument_get_version (instrument), ==, "3");
  g_assert_cmpstr (sb_instrument_get_title (instrument), ==, "Tea");
  g_assert_cmpstr (sb_instrument_get_about (instrument), ==, "On tea.");
  g_assert_cmpstr (sb_instrument_get_instructions (instrument), ==, "Choose.");
  g_assert_cmpuint (sb_instrument_get_minutes (instrument), ==, 2);
  g_assert_cmpuint (sb_instrument_get_retake_after (instrument), ==, 28);
  g_assert_cmpstr (sb_instrument_get_licence (instrument), ==, "CC0-1.0");
  g_assert_cmpstr (sb_instrument_get_source (instrument), ==, "Tests");
  g_assert_cmpint (sb_instrument_get_form (instrument), ==, SB_FORM_QUESTIONS);
  g_assert_false (sb_instrument_asks_about_person (instrument));
  g_assert_false (sb_instrument_is_for_trend (instrument));
  g_assert_cmpuint (sb_instrument_get_n_questions (instrument), ==, 4);
}

static void
test_left_out (void)
{
  const ContentChange change = { NULL, "'about': 'On tea.', 'instructions': 'Choose.', 'minutes': 2, 'retakeAfterDays': 28,",
                                 "", NULL };
  g_autoptr (SbReader) reader = content_tools_open_change (sound, &change);
  g_autoptr (SbInstrument) instrument = sb_instrument_read (reader, NULL);

  g_assert_null (sb_instrument_get_about (instrument));
  g_assert_null (sb_instrument_get_instructions (instrument));
  g_assert_null (sb_instrument_get_copyright (instrument));
  g_assert_null (sb_instrument_get_url (instrument));
  g_assert_cmpuint (sb_instrument_get_minutes (instrument), ==, 0);
  g_assert_cmpuint (sb_instrument_get_retake_after (instrument), ==, 0);
}

static void
test_options (void)
{
  g_autoptr (SbInstrument) instrument = read_sound ();
  g_autoptr (SbItem) item = g_list_model_get_item (sb_instrument_get_items (instrument), 0);
  GListModel *options = sb_item_get_options (item);
  g_autoptr (SbOption) last = g_list_model_get_item (options, 2);

  g_assert_cmpuint (g_list_model_get_n_items (options), ==, 3);
  g_assert_cmpint (sb_option_get_value (last), ==, 5);
  g_assert_cmpstr (sb_option_get_label (last), ==, "Yes");
  g_assert_cmpfloat (sb_option_get_score (last), ==, 5);
  g_assert_true (sb_item_find_option (item, 5) == last);
  g_assert_null (sb_item_find_option (item, 1));

  g_assert_true (sb_item_offers (item, 0));
  g_assert_true (sb_item_offers (item, 2));
  g_assert_true (sb_item_offers (item, 5));
  /* Between the options, beyond them, and no answer at all. */
  g_assert_false (sb_item_offers (item, 1));
  g_assert_false (sb_item_offers (item, 6));
  g_assert_false (sb_item_offers (item, -1));
  g_assert_false (sb_item_offers (item, SB_UNANSWERED));
}

static void
test_items (void)
{
  g_autoptr (SbInstrument) instrument = read_sound ();
  GListModel *items = sb_instrument_get_items (instrument);
  g_autoptr (SbItem) second = g_list_model_get_item (items, 1);
  g_autoptr (SbItem) fourth = g_list_model_get_item (items, 3);

  g_assert_cmpuint (g_list_model_get_n_items (items), ==, 4);
  g_assert_cmpstr (sb_item_get_id (second), ==, "i2");
  g_assert_cmpstr (sb_item_get_text (second), ==, "Hot?");
  g_assert_cmpstr (sb_item_get_scale (second), ==, "heat");
  g_assert_true (sb_item_get_reverse (second));
  g_assert_false (sb_item_get_reverse (fourth));
}

static void
test_scales (void)
{
  g_autoptr (SbInstrument) instrument = read_sound ();
  SbScale *leaf = sb_instrument_find_scale (instrument, "leaf");
  SbScale *heat = sb_instrument_find_scale (instrument, "heat");

  g_assert_cmpuint (g_list_model_get_n_items (sb_instrument_get_scales (instrument)), ==, 2);
  g_assert_null (sb_instrument_find_scale (instrument, "cup"));

  g_assert_cmpstr (sb_scale_get_id (leaf), ==, "leaf");
  g_assert_cmpstr (sb_scale_get_title (leaf), ==, "Leaf");
  g_assert_cmpstr (sb_scale_get_higher (leaf), ==, "greener");
  g_assert_cmpstr (sb_scale_get_source (leaf), ==, "A kettle");
  g_assert_true (sb_scale_get_borrowed (leaf));
  /* 2 · √(1 − 0.75) */
  g_assert_cmpfloat (sb_scale_get_standard_error (leaf), ==, 1);
  g_assert_cmpfloat (sb_scale_get_lowest_score (leaf), ==, 0);
  g_assert_cmpfloat (sb_scale_get_highest_score (leaf), ==, 5);

  g_assert_null (sb_scale_get_source (heat));
  g_assert_false (sb_scale_get_borrowed (heat));
  g_assert_true (isnan (sb_scale_get_standard_error (heat)));
  /* The sum of two items from 0 to 5 */
  g_assert_cmpfloat (sb_scale_get_lowest_score (heat), ==, 0);
  g_assert_cmpfloat (sb_scale_get_highest_score (heat), ==, 10);
}

static void
test_key (void)
{
  g_autoptr (SbInstrument) instrument = read_sound ();
  const SbScoringKey *heat = sb_scale_get_key (sb_instrument_find_scale (instrument, "heat"));

  g_assert_cmpuint (heat->n_items, ==, 2);
  g_assert_cmpuint (heat->items[0].position, ==, 1);
  g_assert_true (heat->items[0].reverse);
  g_assert_cmpuint (heat->items[1].position, ==, 3);
  g_assert_false (heat->items[1].reverse);
  g_assert_cmpfloat (heat->items[0].lowest, ==, 0);
  g_assert_cmpfloat (heat->items[0].highest, ==, 5);
  g_assert_null (heat->items[0].scores);
  g_assert_cmpint (heat->method, ==, SB_SCORE_METHOD_SUM);
  g_assert_cmpfloat (heat->minimum_answered, ==, 0.5);
}

static void
test_finalized (void)
{
  SbInstrument *instrument = read_sound ();
  SbScale *scale = g_object_ref (sb_instrument_find_scale (instrument, "leaf"));
  SbItem *item = g_list_model_get_item (sb_instrument_get_items (instrument), 0);
  SbOption *option = g_list_model_get_item (sb_item_get_options (item), 0);

  g_assert_finalize_object (instrument);
  g_assert_finalize_object (scale);
  g_assert_finalize_object (item);
  g_assert_finalize_object (option);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  content_tools_add_changes ("/instrument/read", changes, G_N_ELEMENTS (changes), test_change);
  g_test_add_func ("/instrument/head", test_head);
  g_test_add_func ("/instrument/left-out", test_left_out);
  g_test_add_func ("/instrument/options", test_options);
  g_test_add_func ("/instrument/items", test_items);
  g_test_add_func ("/instrument/scales", test_scales);
  g_test_add_func ("/instrument/key", test_key);
  g_test_add_func ("/instrument/finalized", test_finalized);

  return g_test_run ();
}

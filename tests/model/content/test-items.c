/* test-items.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "content-tools.h"
#include "sb-instrument.h"
#include "sb-scoring.h"

/* Items of all kinds, in groups, and asked on conditions:
 *
 *   0 welcome  a text
 *   1 pet      yes or no
 *   2 kind     a choice with its own options; asked of those with a pet
 *   3 walks    a number, belonging to kind; asked of dogs
 *   4 name     in a group that is asked of those with a cat or no pet
 */
static const char sound[] = "{ 'id': 'pets', 'version': '1', 'title': 'Pets', 'copyright': 'Ours', 'url': 'urn:pets',"
                            "  'subject': 'person', 'purpose': 'trend',"
                            "  'items': ["
                            "    { 'id': 'welcome', 'kind': 'display', 'text': 'On pets.' },"
                            "    { 'id': 'pet', 'kind': 'boolean', 'text': 'A pet?', 'required': true },"
                            "    { 'id': '/kind 1', 'text': 'Which?', 'scale': 'noise', 'reverse': true,"
                            "      'enableWhen': [{ 'item': 'pet', 'operator': '=', 'value': true }],"
                            "      'options': [{ 'value': 3, 'label': 'Dog', 'score': 2.5, 'code': 'd', 'system': 'urn:p', 'display': 'Hound' },"
                            "                  { 'value': 1, 'label': 'Cat', 'score': -0.5 },"
                            "                  { 'value': 9, 'label': 'Other', 'unscored': true }],"
                            "      'items': ["
                            "        { 'id': 'walks', 'kind': 'integer', 'text': 'Walks?', 'scale': 'noise', 'minimum': 0, 'maximum': 4,"
                            "          'enableWhen': [{ 'item': '/kind 1', 'operator': '=', 'value': 3 }] }] },"
                            "    { 'id': 'more', 'kind': 'group', 'text': 'More',"
                            "      'enableWhen': [{ 'item': '/kind 1', 'operator': '=', 'value': 1 },"
                            "                     { 'item': 'pet', 'operator': '=', 'value': false }], 'enableBehavior': 'any',"
                            "      'items': [{ 'id': 'deep', 'kind': 'group', 'items': ["
                            "        { 'id': 'name', 'kind': 'boolean', 'text': 'A name?' }] }] }],"
                            "  'scales': [{ 'id': 'noise', 'title': 'Noise', 'score': 'sum', 'minimumAnswered': 1, 'better': 'higher',"
                            "               'linkId': 'total' }] }";

static const ContentChange changes[] = {
  { "sound", "", "", "" },
  { "unknown-kind", "'kind': 'integer'", "'kind': 'slider'",
    "items[2].items[0].kind: is “slider”, but must be one of: choice, boolean, integer, display\n"
    "items[2].items[0].options: is missing, here and in the file as a whole\n"
    "items[2].items[0].minimum: is not known here; is it misspelt?\n"
    "items[2].items[0].maximum: is not known here; is it misspelt?" },
  { "id-of-spaces", "'id': 'walks'", "'id': 'walks '",
    "items[2].items[0].id: must be at most 255 printable characters, without a space at either end" },
  { "id-of-group-twice", "'id': 'deep'", "'id': 'more'", "items[3].items[0].id: stands twice: “more”" },
  { "id-of-item-and-group", "'id': 'deep'", "'id': 'pet'", "items[3].items[0].id: stands twice: “pet”" },
  { "options-of-text", "'text': 'On pets.'", "'text': 'On pets.', 'options': []",
    "items[0].options: is not known here; is it misspelt?" },
  { "required-text", "'text': 'On pets.'", "'text': 'On pets.', 'required': true",
    "items[0].required: is not known here; is it misspelt?" },
  { "scale-of-text", "'text': 'On pets.'", "'text': 'On pets.', 'scale': 'noise'",
    "items[0].scale: does not go with a text that is not answered\n"
    "items[0].scale: is not known here; is it misspelt?" },
  { "scale-without-bounds", "'minimum': 0, ", "", "items[2].items[0].scale: wants “minimum” and “maximum”, so that the score has bounds" },
  { "bounds-crossed", "'minimum': 0", "'minimum': 5", "items[2].items[0].maximum: must not be less than “minimum”" },
  { "option-value-twice", "'value': 1, 'label': 'Cat'", "'value': 9, 'label': 'Cat'", "items[2].options[2].value: stands twice: 9" },
  { "condition-exists-not-truth", "'operator': '=', 'value': true", "'operator': 'exists', 'value': 1",
    "items[2].enableWhen[0].value: must be true or false" },
  { "condition-on-later", "'item': 'pet', 'operator': '=', 'value': true", "'item': 'name', 'operator': '=', 'value': true",
    "items[2].enableWhen[0].item: names no question before this one: “name”\n"
    "items[2].enableWhen[0].value: must be a whole number from -1000000 to 1000000" },
  { "condition-on-text", "'item': 'pet', 'operator': '=', 'value': false", "'item': 'welcome', 'operator': '=', 'value': 1",
    "items[3].enableWhen[1].item: names no question before this one: “welcome”" },
  { "condition-on-group", "'item': 'pet', 'operator': '=', 'value': false", "'item': 'more', 'operator': '=', 'value': 1",
    "items[3].enableWhen[1].item: names no question before this one: “more”" },
  { "condition-of-other-kind", "'item': 'pet', 'operator': '=', 'value': false", "'item': 'pet', 'operator': '=', 'value': 0",
    "items[3].enableWhen[1].value: must be true or false" },
  { "condition-unknown", "'operator': '=', 'value': 3", "'operator': '~', 'value': 3",
    "items[2].items[0].enableWhen[0].operator: is “~”, but must be one of: =, !=, >, <, >=, <=, exists" },
  { "condition-without-value", "'operator': '=', 'value': 3", "'operator': '='",
    "items[2].items[0].enableWhen[0].value: is missing" },
  { "behavior-unknown", "'enableBehavior': 'any'", "'enableBehavior': 'some'",
    "items[3].enableBehavior: is “some”, but must be one of: all, any" },
  { "checklist-of-choices", "'subject': 'person'", "'form': 'checklist'",
    "items: “welcome” must be of the kind “boolean” in a checklist\n"
    "items: “/kind 1” must be of the kind “boolean” in a checklist\n"
    "items: “walks” must be of the kind “boolean” in a checklist" },
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
  g_assert_cmpint (instrument != NULL, ==, *change->faults == '\0');
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

static SbItem *
get_item (SbInstrument *instrument,
          guint         position)
{
  /* The list keeps it alive. */
  g_autoptr (SbItem) item = g_list_model_get_item (sb_instrument_get_items (instrument), position);

  return item;
}

static void
test_kinds (void)
{
  static const SbItemKind kinds[] = {
    SB_ITEM_DISPLAY, SB_ITEM_BOOLEAN, SB_ITEM_CHOICE, SB_ITEM_INTEGER, SB_ITEM_BOOLEAN
  };
  g_autoptr (SbInstrument) instrument = read_sound ();

  g_assert_cmpuint (g_list_model_get_n_items (sb_instrument_get_items (instrument)), ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpint (sb_item_get_kind (get_item (instrument, i)), ==, kinds[i]);

  g_assert_cmpuint (sb_instrument_get_n_questions (instrument), ==, 4);
  g_assert_true (sb_instrument_asks_about_person (instrument));
  g_assert_true (sb_instrument_is_for_trend (instrument));
  g_assert_cmpstr (sb_instrument_get_copyright (instrument), ==, "Ours");
  g_assert_cmpstr (sb_instrument_get_url (instrument), ==, "urn:pets");
  g_assert_null (sb_instrument_get_licence (instrument));
}

static void
test_tree (void)
{
  g_autoptr (SbInstrument) instrument = read_sound ();
  SbItem *kind = get_item (instrument, 2);
  SbItemGroup *deep = sb_item_get_group (get_item (instrument, 4));

  g_assert_null (sb_item_get_group (kind));
  g_assert_null (sb_item_get_parent (kind));
  g_assert_true (sb_item_get_parent (get_item (instrument, 3)) == kind);
  g_assert_cmpstr (sb_item_group_get_id (deep), ==, "deep");
  g_assert_null (sb_item_group_get_text (deep));
  g_assert_cmpstr (sb_item_group_get_text (sb_item_group_get_parent (deep)), ==, "More");
  g_assert_null (sb_item_group_get_parent (sb_item_group_get_parent (deep)));
}

static void
test_answers (void)
{
  g_autoptr (SbInstrument) instrument = read_sound ();
  SbItem *pet = get_item (instrument, 1);
  SbItem *kind = get_item (instrument, 2);
  SbItem *walks = get_item (instrument, 3);
  SbOption *dog = sb_item_find_option (kind, 3);

  g_assert_true (sb_item_get_required (pet));
  g_assert_false (sb_item_get_required (kind));
  g_assert_cmpuint (g_list_model_get_n_items (sb_item_get_options (pet)), ==, 2);
  g_assert_cmpstr (sb_option_get_label (sb_item_find_option (pet, 1)), ==, "Yes");
  g_assert_cmpstr (sb_option_get_label (sb_item_find_option (pet, 0)), ==, "No");
  g_assert_false (sb_item_offers (pet, 2));

  g_assert_cmpfloat (sb_option_get_score (dog), ==, 2.5);
  g_assert_cmpstr (sb_option_get_code (dog), ==, "d");
  g_assert_cmpstr (sb_option_get_system (dog), ==, "urn:p");
  g_assert_cmpstr (sb_option_get_display (dog), ==, "Hound");
  g_assert_true (isnan (sb_option_get_score (sb_item_find_option (kind, 9))));
  g_assert_null (sb_option_get_code (sb_item_find_option (kind, 9)));

  g_assert_null (sb_item_get_options (walks));
  g_assert_true (sb_item_offers (walks, 0));
  g_assert_true (sb_item_offers (walks, 4));
  g_assert_false (sb_item_offers (walks, 5));
  g_assert_false (sb_item_offers (walks, SB_UNANSWERED));
  g_assert_false (sb_item_offers (get_item (instrument, 0), 0));
}

static void
test_scale (void)
{
  g_autoptr (SbInstrument) instrument = read_sound ();
  SbScale *noise = sb_instrument_find_scale (instrument, "noise");
  const SbScoringKey *key = sb_scale_get_key (noise);

  g_assert_cmpuint (key->n_items, ==, 2);
  g_assert_cmpuint (key->items[0].n_scores, ==, 3);
  g_assert_null (key->items[1].scores);
  /* −0.5 to 2.5 for the kind, 0 to 4 for the walks. */
  g_assert_cmpfloat (sb_scale_get_lowest_score (noise), ==, -0.5);
  g_assert_cmpfloat (sb_scale_get_highest_score (noise), ==, 6.5);
  g_assert_true (sb_scale_get_higher_is_better (noise));
  g_assert_cmpstr (sb_scale_get_link_id (noise), ==, "total");
  g_assert_null (sb_scale_get_higher (noise));
}

#define SKIP SB_UNANSWERED
#define NOT SB_NOT_ASKED

/* Answers to pet, kind, walks, name, and what is left of them. */
typedef struct
{
  const char *name;
  int given[4];
  int marked[4];
} Marking;

static const Marking markings[] = {
  /* Of a question without an answer, “=” does not hold. */
  { "nothing", { SKIP, SKIP, SKIP, SKIP }, { SKIP, NOT, NOT, NOT } },
  { "no-pet", { 0, SKIP, SKIP, 1 }, { 0, NOT, NOT, 1 } },
  { "dog", { 1, 3, 2, SKIP }, { 1, 3, 2, NOT } },
  { "cat", { 1, 1, SKIP, 0 }, { 1, 1, NOT, 0 } },
  { "other", { 1, 9, 2, 0 }, { 1, 9, NOT, NOT } },
  /* Answers from before the first was changed count for nothing: neither the
   * kind itself, nor what follows from it. */
  { "dog-taken-back", { 0, 3, 2, SKIP }, { 0, NOT, NOT, SKIP } },
  { "cat-taken-back", { SKIP, 1, SKIP, 1 }, { SKIP, NOT, NOT, NOT } },
};

static void
test_marking (gconstpointer data)
{
  const Marking *row = data;
  g_autoptr (SbInstrument) instrument = read_sound ();
  int answers[5] = { 0, row->given[0], row->given[1], row->given[2], row->given[3] };

  sb_instrument_mark_asked (instrument, answers);

  g_assert_cmpint (answers[0], ==, SB_NOT_ASKED);
  for (guint i = 0; i < G_N_ELEMENTS (row->marked); i++)
    g_assert_cmpint (answers[i + 1], ==, row->marked[i]);
}

/* Each comparison, of an answer with 2. */
typedef struct
{
  const char *operator;
  const char *value;
  gboolean unanswered;
  gboolean less;
  gboolean equal;
  gboolean greater;
} Comparison;

static const Comparison comparisons[] = {
  { "exists", "true", FALSE, TRUE, TRUE, TRUE },
  { "exists", "false", TRUE, FALSE, FALSE, FALSE },
  { "=", "2", FALSE, FALSE, TRUE, FALSE },
  { "!=", "2", TRUE, TRUE, FALSE, TRUE },
  { ">", "2", FALSE, FALSE, FALSE, TRUE },
  { "<", "2", FALSE, TRUE, FALSE, FALSE },
  { ">=", "2", FALSE, FALSE, TRUE, TRUE },
  { "<=", "2", FALSE, TRUE, TRUE, FALSE },
};

static gboolean
is_asked (SbInstrument *instrument,
          int           answer)
{
  int answers[] = { answer, 1 };

  sb_instrument_mark_asked (instrument, answers);
  return answers[1] == 1;
}

static void
test_comparison (gconstpointer data)
{
  const Comparison *row = data;
  g_autofree char *json = g_strdup_printf ("{ 'id': 'n', 'version': '1', 'title': 'N', 'scales': [], 'items': ["
                                           "  { 'id': 'a', 'kind': 'integer', 'text': 'A' },"
                                           "  { 'id': 'b', 'kind': 'boolean', 'text': 'B', 'enableWhen': ["
                                           "    { 'item': 'a', 'operator': '%s', 'value': %s }] }] }",
                                           row->operator, row->value);
  g_autoptr (SbReader) reader = content_tools_open (json);
  g_autoptr (SbInstrument) instrument = sb_instrument_read (reader, NULL);

  g_assert_nonnull (instrument);
  g_assert_cmpint (is_asked (instrument, SB_UNANSWERED), ==, row->unanswered);
  g_assert_cmpint (is_asked (instrument, 1), ==, row->less);
  g_assert_cmpint (is_asked (instrument, 2), ==, row->equal);
  g_assert_cmpint (is_asked (instrument, 3), ==, row->greater);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  content_tools_add_changes ("/items/read", changes, G_N_ELEMENTS (changes), test_change);
  g_test_add_func ("/items/kinds", test_kinds);
  g_test_add_func ("/items/tree", test_tree);
  g_test_add_func ("/items/answers", test_answers);
  g_test_add_func ("/items/scale", test_scale);
  for (guint i = 0; i < G_N_ELEMENTS (markings); i++)
    {
      g_autofree char *path = g_strconcat ("/items/marking/", markings[i].name, NULL);

      g_test_add_data_func (path, &markings[i], test_marking);
    }
  for (guint i = 0; i < G_N_ELEMENTS (comparisons); i++)
    {
      g_autofree char *path = g_strdup_printf ("/items/comparison/%u", i);

      g_test_add_data_func (path, &comparisons[i], test_comparison);
    }

  return g_test_run ();
}

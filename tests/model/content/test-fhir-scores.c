/* test-fhir-scores.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "content-tools.h"
#include "sb-pack-file.h"

/* Questionnaires that others wrote, with scores worked out by hand: the
 * digits are the answers by their places, from 0 ("Not at all") to 3
 * ("Nearly every day"); - is a question skipped. The PHQ-9's tenth question,
 * how difficult things are, counts for nothing. */
typedef struct
{
  const char *name;
  const char *file;
  const char *answers;
  const char *scale;
  double score;
} Row;

static const Row rows[] = {
  { "lhc-phq9/none", "lhc-phq9.json", "0000000000", "44261-6", 0 },
  { "lhc-phq9/most", "lhc-phq9.json", "3333333333", "44261-6", 27 },
  { "lhc-phq9/mixed", "lhc-phq9.json", "0123012301", "44261-6", 12 },
  { "lhc-phq9/mixed-2", "lhc-phq9.json", "2110320120", "44261-6", 12 },
  { "lhc-phq9/without-difficulty", "lhc-phq9.json", "111111111-", "44261-6", 9 },
  { "lhc-phq9/skipped", "lhc-phq9.json", "01230123-1", "44261-6", (double) NAN },
  { "lhc-gad7/none", "lhc-gad7.json", "0000000", "70274-6", 0 },
  { "lhc-gad7/most", "lhc-gad7.json", "3333333", "70274-6", 21 },
  { "lhc-gad7/mixed", "lhc-gad7.json", "0123210", "70274-6", 9 },
  { "lhc-gad7/severe", "lhc-gad7.json", "3232122", "70274-6", 15 },
  { "lhc-gad7/skipped", "lhc-gad7.json", "-333333", "70274-6", (double) NAN },
  { "sdc-phq9/none", "sdc-phq9.json", "000000000", "H1-TS", 0 },
  { "sdc-phq9/most", "sdc-phq9.json", "333333333", "H1-TS", 27 },
  { "sdc-phq9/mixed", "sdc-phq9.json", "001213103", "H1-TS", 11 },
  { "sdc-phq9/skipped", "sdc-phq9.json", "---------", "H1-TS", (double) NAN },
};

static int
nth_option (SbItem *item,
            guint   n)
{
  g_autoptr (SbOption) option = g_list_model_get_item (sb_item_get_options (item), n);

  g_assert_nonnull (option);
  return sb_option_get_value (option);
}

static int *
take_answers (SbInstrument *instrument,
              const char   *digits)
{
  GListModel *items = sb_instrument_get_items (instrument);
  int *answers = g_new (int, g_list_model_get_n_items (items));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      answers[i] = SB_UNANSWERED;
      if (sb_item_get_kind (item) == SB_ITEM_DISPLAY)
        continue;

      g_assert_cmpint (*digits, !=, '\0');
      if (*digits != '-')
        answers[i] = nth_option (item, (guint) (*digits - '0'));
      digits++;
    }
  g_assert_cmpint (*digits, ==, '\0');
  sb_instrument_mark_asked (instrument, answers);

  return answers;
}

static void
check_score (SbInstrument *instrument,
             const char   *digits,
             const char   *scale,
             double        expected)
{
  g_autofree int *answers = take_answers (instrument, digits);
  SbScale *found = sb_instrument_find_scale (instrument, scale);
  double score;

  g_assert_nonnull (found);
  score = sb_score (sb_scale_get_key (found), answers).value;
  if (isnan (expected))
    g_assert_true (isnan (score));
  else
    g_assert_cmpfloat_with_epsilon (score, expected, 1e-9);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "fhir", row->file, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *json = NULL;
  g_autoptr (SbInstrument) instrument = sb_pack_file_read (file, &json, &error);
  g_autoptr (SbReader) reader = NULL;
  g_autoptr (SbInstrument) again = NULL;

  g_assert_no_error (error);
  check_score (instrument, row->answers, row->scale, row->score);

  /* What is kept of it scores the same. */
  reader = sb_reader_new_for_data ("kept.json", json, -1, &error);
  g_assert_no_error (error);
  again = sb_instrument_read (reader, &error);
  g_assert_no_error (error);
  check_score (again, row->answers, row->scale, row->score);
  g_assert_cmpstr (sb_instrument_get_id (again), ==, sb_instrument_get_id (instrument));
  g_assert_cmpstr (sb_instrument_get_version (again), ==, sb_instrument_get_version (instrument));
}

/* Four questions, a and b in the group g, c beside it, d under c. Their
 * answers weigh 0, 1 and 2.5, those of d 10, 20 and nothing. */
static const char form[] = "{ 'resourceType': 'Questionnaire', 'name': 'w', 'version': '1', 'status': 'draft', 'item': ["
                           "  { 'linkId': 'g', 'type': 'group', 'item': ["
                           "    { 'linkId': 'a', 'type': 'choice', 'text': 'Q', 'answerOption': ["
                           "        { 'valueCoding': { 'system': 'urn:s', 'code': 'x' }, 'extension': [{ 'url': 'HL7/itemWeight', 'valueDecimal': 0 }] },"
                           "        { 'valueCoding': { 'system': 'urn:s', 'code': 'y' }, 'extension': [{ 'url': 'HL7/itemWeight', 'valueDecimal': 1 }] },"
                           "        { 'valueCoding': { 'system': 'urn:s', 'code': 'z' }, 'extension': [{ 'url': 'HL7/itemWeight', 'valueDecimal': 2.5 }] }] },"
                           "    { 'linkId': 'b', 'type': 'choice', 'text': 'Q', 'answerOption': ["
                           "        { 'valueCoding': { 'system': 'urn:s', 'code': 'x' }, 'extension': [{ 'url': 'HL7/itemWeight', 'valueDecimal': 0 }] },"
                           "        { 'valueCoding': { 'system': 'urn:s', 'code': 'y' }, 'extension': [{ 'url': 'HL7/itemWeight', 'valueDecimal': 1 }] },"
                           "        { 'valueCoding': { 'system': 'urn:s', 'code': 'z' }, 'extension': [{ 'url': 'HL7/itemWeight', 'valueDecimal': 2.5 }] }] }] },"
                           "  { 'linkId': 'c', 'type': 'choice', 'text': 'Q', 'answerOption': ["
                           "      { 'valueCoding': { 'system': 'urn:s', 'code': 'x' }, 'extension': [{ 'url': 'HL7/itemWeight', 'valueDecimal': 0 }] },"
                           "      { 'valueCoding': { 'system': 'urn:s', 'code': 'y' }, 'extension': [{ 'url': 'HL7/itemWeight', 'valueDecimal': 1 }] },"
                           "      { 'valueCoding': { 'system': 'urn:s', 'code': 'z' }, 'extension': [{ 'url': 'HL7/itemWeight', 'valueDecimal': 2.5 }] }], 'item': ["
                           "    { 'linkId': 'd', 'type': 'choice', 'text': 'Q', 'answerOption': ["
                           "      { 'valueCoding': { 'code': 'x', 'extension': [{ 'url': 'SDC/itemWeight', 'valueDecimal': 10 }] } },"
                           "      { 'valueCoding': { 'code': 'y', 'extension': [{ 'url': 'HL7/ordinalValue', 'valueDecimal': 20 }] } },"
                           "      { 'valueString': 'not at all' }] }] },"
                           "  { 'linkId': 'sum', 'type': 'integer', 'text': 'Sum', 'extension': [ VARIABLES { 'url': 'SDC/sdc-questionnaire-calculatedExpression',"
                           "    'valueExpression': { 'language': 'text/fhirpath', 'expression': 'EXPRESSION' } }] }] }";

#define VARIABLE(name, expression) "{ 'url': 'HL7/variable', 'valueExpression': { 'name': '" name "', 'expression': '" expression "' } },"
#define EXTENSION VARIABLE ("ext", "’HL7/itemWeight’")
#define LOOK_UP(id) "%questionnaire.item.where(linkId = ’" id "’).answerOption.where(valueCoding.code=%resource.item.where(" \
                    "linkId = ’" id "’).answer.valueCoding.code).extension.where(url=%ext).valueDecimal"

typedef struct
{
  const char *name;
  const char *variables;
  const char *expression;
  const char *answers;
  double score;
} Way;

static const Way ways[] = {
  { "group", "", "%resource.item.where(linkId=’g’).item.answer.value.weight().sum()", "1222", 3.5 },
  { "top", "", "%resource.item.answer.weight().sum()", "1220", 2.5 },
  { "top-except", "", "%resource.item.where(linkId != ’sum’ and linkId != ’g’).answer.value.ordinal().sum()", "1210", 1 },
  { "into-group-where-top-has-none", "", "%resource.item.where(linkId!=’c’).answer.value.weight().sum()", "1220", 3.5 },
  { "repeat-does-not-go-into-answers", "", "%resource.repeat(item).answer.value.weight().sum()", "1221", 6 },
  { "descendants-do", "", "%resource.descendants().where(linkId = ’c’ or linkId = ’d’).answer.value.weight().sum()", "1221", 22.5 },
  { "answers", "", "%resource.answers().value.ordinal().sum()", "1221", 26 },
  { "answers-unscored", "", "%resource.answers().value.ordinal().sum()", "1222", (double) NAN },
  { "aggregate", "", "%resource.repeat(item).where(linkId=’g’).item.answer.value.weight().aggregate($this + $total, 0)", "2100", 3.5 },
  { "variables",
    EXTENSION VARIABLE ("q1", LOOK_UP ("a")) VARIABLE ("q2", LOOK_UP ("c"))
        VARIABLE ("any", "%q1.exists() or %q2.exists()"),
    "iif(%any, iif(%q1.exists(), %q1, 0) + iif(%q2.exists(), %q2, 0), {})", "2210", 3.5 },
  { "variables-all", EXTENSION VARIABLE ("q1", LOOK_UP ("a")) VARIABLE ("q2", LOOK_UP ("c")),
    "iif(%q1.exists() and %q2.exists(), %q1 + %q2, {})", "2210", 3.5 },
  { "variables-plain", EXTENSION VARIABLE ("q1", LOOK_UP ("b")), "%q1", "1200", 2.5 },
};

static SbReader *
open_way (const char *variables,
          const char *expression)
{
  g_autoptr (GString) text = g_string_new (form);
  g_autofree char *json = NULL;

  g_string_replace (text, "VARIABLES", variables, 1);
  g_string_replace (text, "EXPRESSION", expression, 1);
  json = content_tools_expand (text->str);

  return content_tools_open (json);
}

static void
test_way (gconstpointer data)
{
  const Way *way = data;
  g_autoptr (SbReader) reader = open_way (way->variables, way->expression);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbInstrument) instrument = sb_pack_file_open (reader, NULL, &error);

  g_assert_no_error (error);
  check_score (instrument, way->answers, "sum", way->score);
}

/* Near to what is recognized, and something else. */
static const Way refused[] = {
  { "nothing", "", "", NULL, 0 },
  { "more", "", "%resource.item.answer.weight().sum() + 1", NULL, 0 },
  { "product", "", "2 * %resource.item.answer.weight().sum()", NULL, 0 },
  { "average", "", "%resource.item.answer.weight().avg()", NULL, 0 },
  { "count", "", "%resource.item.answer.weight().count()", NULL, 0 },
  { "other-aggregate", "", "%resource.item.answer.weight().aggregate($this * $total, 0)", NULL, 0 },
  { "other-start", "", "%resource.item.answer.weight().aggregate($this + $total, 5)", NULL, 0 },
  { "other-filter", "", "%resource.item.where(text=’Q’).answer.weight().sum()", NULL, 0 },
  { "mixed-filter", "", "%resource.item.where(linkId=’c’ and linkId=’d’).answer.weight().sum()", NULL, 0 },
  { "filter-not-closed", "", "%resource.item.where(linkId=’c’.answer.weight().sum()", NULL, 0 },
  { "no-answer", "", "%resource.item.weight().sum()", NULL, 0 },
  { "no-weight", "", "%resource.item.answer.value.sum()", NULL, 0 },
  { "of-the-questionnaire", "", "%questionnaire.item.answer.weight().sum()", NULL, 0 },
  { "no-variable", "", "%q1 + %q2", NULL, 0 },
  { "variable-twice", EXTENSION VARIABLE ("q1", LOOK_UP ("a")), "%q1 + %q1", NULL, 0 },
  { "variable-of-nobody", EXTENSION VARIABLE ("q1", LOOK_UP ("h")), "%q1", NULL, 0 },
  { "variable-other-extension", VARIABLE ("ext", "’HL7/itemControl’") VARIABLE ("q1", LOOK_UP ("a")), "%q1", NULL, 0 },
  { "variable-difference", EXTENSION VARIABLE ("q1", LOOK_UP ("a")) VARIABLE ("q2", LOOK_UP ("c")),
    "%q1 - %q2", NULL, 0 },
  { "guard-mixed", EXTENSION VARIABLE ("q1", LOOK_UP ("a")) VARIABLE ("q2", LOOK_UP ("c")),
    "iif(%q1.exists() and %q2 > 1, %q1 + %q2, {})", NULL, 0 },
  { "guard-empty", EXTENSION VARIABLE ("q1", LOOK_UP ("a")), "iif(, %q1, {})", NULL, 0 },
  { "guard-unknown", EXTENSION VARIABLE ("q1", LOOK_UP ("a")), "iif(%any, %q1, {})", NULL, 0 },
};

static void
test_refused (gconstpointer data)
{
  const Way *way = data;
  g_autoptr (SbReader) reader = open_way (way->variables, way->expression);
  g_autoptr (SbInstrument) instrument = sb_pack_file_open (reader, NULL, NULL);
  g_autofree char *faults = content_tools_dup_faults (reader);

  g_assert_null (instrument);
  g_assert_true (g_str_has_prefix (faults, "item[2].extension["));
  g_assert_nonnull (strstr (faults, ".valueExpression.expression: this way to work out a total is not supported: "));
  g_assert_null (strchr (faults, '\n'));
}

/* Scores without a total are added up; without scores there is no scale. */
static void
test_implied (void)
{
  static const char scored[] = "{ 'resourceType': 'Questionnaire', 'title': 'A form', 'status': 'draft', 'item': ["
                               "  { 'linkId': 'a', 'type': 'choice', 'text': 'Q', 'answerOption': ["
                               "    { 'valueString': 'x', 'extension': [{ 'url': 'HL7/ordinalValue', 'valueDecimal': 1 }] },"
                               "    { 'valueString': 'y', 'extension': [{ 'url': 'HL7/ordinalValue', 'valueDecimal': 2.5 }] }] },"
                               "  { 'linkId': 'b', 'type': 'choice', 'text': 'Q', 'answerOption': ["
                               "    { 'valueInteger': 7, 'extension': [{ 'url': 'HL7/ordinalValue', 'valueDecimal': 3 }] }] }] }";
  static const char plain[] = "{ 'resourceType': 'Questionnaire', 'id': 'A.form', 'status': 'draft', 'item': ["
                              "{ 'linkId': 'a', 'type': 'boolean', 'text': 'Q' }] }";
  g_autofree char *json = content_tools_expand (scored);
  g_autoptr (SbReader) reader = content_tools_open (json);
  g_autoptr (SbInstrument) instrument = sb_pack_file_open (reader, NULL, NULL);
  g_autoptr (SbReader) plain_reader = content_tools_open (plain);
  g_autoptr (SbInstrument) unscored = sb_pack_file_open (plain_reader, NULL, NULL);

  g_assert_nonnull (instrument);
  g_assert_cmpstr (sb_instrument_get_id (instrument), ==, "A-form");
  g_assert_cmpuint (g_list_model_get_n_items (sb_instrument_get_scales (instrument)), ==, 1);
  check_score (instrument, "10", "total", 5.5);
  check_score (instrument, "1-", "total", (double) NAN);

  g_assert_nonnull (unscored);
  g_assert_cmpstr (sb_instrument_get_id (unscored), ==, "A.form");
  g_assert_cmpuint (g_list_model_get_n_items (sb_instrument_get_scales (unscored)), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *name = g_strconcat ("/fhir/scores/", rows[i].name, NULL);

      g_test_add_data_func (name, &rows[i], test_row);
    }
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autofree char *name = g_strconcat ("/fhir/scores/way/", ways[i].name, NULL);

      g_test_add_data_func (name, &ways[i], test_way);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *name = g_strconcat ("/fhir/scores/refused/", refused[i].name, NULL);

      g_test_add_data_func (name, &refused[i], test_refused);
    }
  g_test_add_func ("/fhir/scores/implied", test_implied);

  return g_test_run ();
}

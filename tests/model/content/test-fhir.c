/* test-fhir.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-tools.h"
#include "sb-pack-file.h"

/* Every kind of item, each way to give answers, and a total. */
static const char sound[] = "{ 'resourceType': 'Questionnaire', 'id': 'q', 'url': 'http://example.org/Questionnaire/tea', 'version': '1.2',"
                            "  'title': 'Tea', 'name': 'Tea', 'status': 'active', 'publisher': 'A kettle', 'copyright': 'Nobody’s',"
                            "  'description': 'About *tea* and [@cups].', 'subjectType': ['Patient'], 'date': '2026-01-01',"
                            "  'contained': [{ 'resourceType': 'ValueSet', 'id': 'vs', 'status': 'active',"
                            "                  'compose': { 'include': [{ 'system': 'urn:a', 'concept': [{ 'code': 'no', 'display': 'Never' }, { 'code': 'yes' }] }] } },"
                            "                { 'resourceType': 'CodeSystem', 'url': 'urn:a', 'status': 'active', 'content': 'complete',"
                            "                  'concept': [{ 'code': 'no', 'display': 'Nope', 'property': [{ 'code': 'itemWeight', 'valueDecimal': 0 }] },"
                            "                              { 'code': 'yes', 'display': 'Yep', 'property': [{ 'code': 'itemWeight', 'valueDecimal': 2.5 }] }] }],"
                            "  'item': [{ 'linkId': 'g', 'type': 'group', 'text': 'Leaves', 'item': ["
                            "             { 'linkId': '/1', 'type': 'choice', 'prefix': '1.', 'text': 'Green?', 'required': true, "
                            "               'answerOption': [{ 'valueCoding': { 'system': 'urn:a', 'code': 'no', 'display': 'No' }, 'extension': [{ 'url': 'HL7/ordinalValue', 'valueDecimal': 0 }] },"
                            "                              { 'valueCoding': { 'system': 'urn:a', 'code': 'some', 'display': 'Some' }, 'extension': [{ 'url': 'HL7/ordinalValue', 'valueDecimal': 1 }] },"
                            "                              { 'valueCoding': { 'system': 'urn:a', 'code': 'yes', 'display': 'Yes' }, 'extension': [{ 'url': 'HL7/ordinalValue', 'valueDecimal': 2 }] }],"
                            "               'item': [{ 'linkId': '/1/h', 'type': 'display', 'text': 'Any green.' }] },"
                            "             { 'linkId': '/2', 'type': 'choice', 'text': 'Black?', 'answerValueSet': '#vs' }] },"
                            "           { 'linkId': '/3', 'type': 'boolean', 'text': 'Hot?', 'enableWhen': [{ 'question': '/1', 'operator': '=',"
                            "             'answerCoding': { 'system': 'urn:a', 'code': 'yes' } }] },"
                            "           { 'linkId': '/4', 'type': 'integer', 'text': 'Cups?', 'extension': [{ 'url': 'HL7/minValue', 'valueInteger': 0 },"
                            "             { 'url': 'HL7/maxValue', 'valueInteger': 20 }], 'enableWhen': [{ 'question': '/3', 'operator': '=', 'answerBoolean': true }] },"
                            "           { 'linkId': '/5', 'type': 'choice', 'text': 'Sugar?', 'answerOption': [{ 'valueInteger': 1 }, { 'valueInteger': 3 }] },"
                            "           { 'linkId': '/6', 'type': 'choice', 'text': 'Milk?', 'answerOption': [{ 'valueString': 'Cold' }, { 'valueString': 'Warm' }] },"
                            "           { 'linkId': '/t', 'type': 'decimal', 'text': 'In all', 'readOnly': true, 'extension': [{ 'url': 'SDC/sdc-questionnaire-calculatedExpression',"
                            "             'valueExpression': { 'language': 'text/fhirpath', 'expression': '%resource.item.where(linkId=’g’).item.answer.value.weight().sum()' } }],"
                            "             'item': [{ 'linkId': '/t/h', 'type': 'display', 'text': 'More is *more*.' }] }] }";

static const ContentChange changes[] = {
  { "sound", "", "", "" },
  { "no-version", "'version': '1.2',", "", "" },
  { "no-copyright", "'copyright': 'Nobody’s',", "", "" },
  { "harmless-extension", "'text': 'Green?'", "'extension': [{ 'url': 'HL7/questionnaire-itemControl', 'valueBoolean': true }], 'text': 'Green?'", "" },
  { "harmless-companion", "'text': 'Green?'", "'text': 'Green?', '_text': { 'extension': [{ 'url': 'HL7/rendering-style', 'valueString': 'x' }] }", "" },
  { "not-hidden", "'text': 'Hot?'", "'extension': [{ 'url': 'HL7/questionnaire-hidden', 'valueBoolean': false }], 'text': 'Hot?'", "" },
  { "not-repeated", "'text': 'Hot?'", "'repeats': false, 'readOnly': false, 'text': 'Hot?'", "" },
  { "weight-of-sdc", "'system': 'urn:a', 'code': 'no', 'display': 'No' }, 'extension': [{ 'url': 'HL7/ordinalValue', 'valueDecimal': 0 }]",
    "'system': 'urn:a', 'code': 'no', 'display': 'No', 'extension': [{ 'url': 'SDC/itemWeight', 'valueDecimal': 0 }] }", "" },

  { "other-resource", "'resourceType': 'Questionnaire'", "'resourceType': 'Patient'",
    "resourceType: is “Patient”, but must be one of: Questionnaire" },
  { "bundle", "'resourceType': 'Questionnaire', 'id': 'q',", "'resourceType': 'Bundle', 'entry': [],",
    "resourceType: is “Bundle”, but must be one of: Questionnaire" },
  { "no-status", "'title': 'Tea', 'name': 'Tea', 'status': 'active'", "'title': 'Tea', 'name': 'Tea'", "status: is missing" },
  { "other-status", "'name': 'Tea', 'status': 'active'", "'name': 'Tea', 'status': 'final'",
    "status: is “final”, but must be one of: draft, active, retired, unknown" },
  { "implicit-rules", "'id': 'q',", "'id': 'q', 'implicitRules': 'http://x',", "implicitRules: is not supported" },
  { "unknown-member", "'id': 'q',", "'id': 'q', 'itm': [],", "itm: is not supported" },
  { "modifier", "'id': 'q',", "'id': 'q', 'modifierExtension': [{ 'url': 'urn:m' }],",
    "modifierExtension[0]: the extension “urn:m”, which changes what its place means, is not supported" },
  { "root-extension", "'id': 'q',", "'id': 'q', 'extension': [{ 'url': 'SDC/sdc-questionnaire-launchContext', 'valueBoolean': true }], ",
    "extension[0]: the extension “SDC/sdc-questionnaire-launchContext” is not supported" },
  { "title-a-number", "'title': 'Tea'", "'title': 4", "title: must be text in quotation marks" },
  { "url-with-space", "Questionnaire/tea'", "Questionnaire/my tea'", "url: must hold no spaces and no “|”" },

  { "type-string", "'type': 'boolean'", "'type': 'string'", "item[1].type: “string” items are not supported" },
  { "type-open-choice", "'type': 'choice', 'prefix'", "'type': 'open-choice', 'prefix'", "item[0].item[0].type: “open-choice” items are not supported" },
  { "type-date", "'type': 'integer'", "'type': 'date'",
    "item[2].type: “date” items are not supported\n"
    "item[2].extension[0]: the extension “HL7/minValue” is not supported\n"
    "item[2].extension[1]: the extension “HL7/maxValue” is not supported" },
  { "no-type", "'linkId': '/3', 'type': 'boolean'", "'linkId': '/3'", "item[1].type: is missing" },
  { "decimal-without-way", "'type': 'integer', 'text': 'Cups?'", "'type': 'decimal', 'text': 'Cups?'",
    "item[2].type: “decimal” items are not supported\n"
    "item[2].extension[0]: the extension “HL7/minValue” is not supported\n"
    "item[2].extension[1]: the extension “HL7/maxValue” is not supported" },
  { "no-link-id", "'linkId': '/6', ", "", "item[4].linkId: is missing" },
  { "link-id-twice", "'linkId': '/6'", "'linkId': '/1'", "item[4].linkId: stands twice: “/1”" },
  { "link-id-with-tab", "'linkId': '/6'", "'linkId': '/\\t6'",
    "item[4].linkId: must be at most 255 printable characters, without a space at either end" },
  { "no-text", "'type': 'boolean', 'text': 'Hot?'", "'type': 'boolean'", "item[1].text: is missing" },
  { "empty-text", "'text': 'Hot?'", "'text': ' '", "item[1].text: must not be empty" },
  { "repeats", "'text': 'Hot?'", "'text': 'Hot?', 'repeats': true", "item[1].repeats: more than one answer to a question is not supported" },
  { "read-only", "'text': 'Hot?'", "'text': 'Hot?', 'readOnly': true", "item[1].readOnly: is supported for totals alone" },
  { "initial", "'text': 'Hot?'", "'text': 'Hot?', 'initial': [{ 'valueBoolean': true }]", "item[1].initial: is not supported" },
  { "initially-selected", "{ 'valueInteger': 1 }", "{ 'valueInteger': 1, 'initialSelected': true }",
    "item[3].answerOption[0].initialSelected: an answer that is given from the start is not supported" },
  { "max-length", "'text': 'Hot?'", "'text': 'Hot?', 'maxLength': 3", "item[1].maxLength: is not supported" },
  { "hidden", "'text': 'Hot?'", "'extension': [{ 'url': 'HL7/questionnaire-hidden', 'valueBoolean': true }], 'text': 'Hot?'",
    "item[1].extension[0]: the extension “HL7/questionnaire-hidden” is not supported with this value" },
  { "shown-only", "'text': 'Hot?'", "'extension': [{ 'url': 'HL7/questionnaire-usageMode', 'valueCode': 'display' }], 'text': 'Hot?'",
    "item[1].extension[0]: the extension “HL7/questionnaire-usageMode” is not supported with this value" },
  { "many", "'text': 'Hot?'", "'extension': [{ 'url': 'HL7/questionnaire-maxOccurs', 'valueInteger': 3 }], 'text': 'Hot?'",
    "item[1].extension[0]: the extension “HL7/questionnaire-maxOccurs” is not supported with this value" },
  { "enabled-by-expression", "'text': 'Hot?'", "'extension': [{ 'url': 'SDC/sdc-questionnaire-enableWhenExpression', 'valueBoolean': true }], 'text': 'Hot?'",
    "item[1].extension[0]: the extension “SDC/sdc-questionnaire-enableWhenExpression” is not supported" },
  { "expression-in-companion", "'text': 'Hot?'", "'text': 'Hot?', '_text': { 'extension': [{ 'url': 'HL7/cqf-expression' }] }",
    "item[1]._text.extension[0]: the extension “HL7/cqf-expression” is not supported" },
  { "extension-without-url", "'text': 'Hot?'", "'extension': [{}], 'text': 'Hot?'", "item[1].extension[0]: has no “url”" },
  { "bound-a-date", "minValue', 'valueInteger': 0", "minValue', 'valueDate': '2020-01-01'",
    "item[2].extension[0]: wants a “valueInteger” from -1000000 to 1000000" },
  { "bounds-crossed", "minValue', 'valueInteger': 0", "minValue', 'valueInteger': 30",
    "item[2].extension: the least value is greater than the greatest" },

  { "no-options", "'text': 'Milk?', 'answerOption': [{ 'valueString': 'Cold' }, { 'valueString': 'Warm' }]", "'text': 'Milk?'",
    "item[4].answerOption: is missing" },
  { "options-of-yes-or-no", "'text': 'Hot?'", "'text': 'Hot?', 'answerOption': [{ 'valueString': 'x' }]",
    "item[1].answerOption: does not go with the type “boolean”" },
  { "options-and-set", "'answerValueSet': '#vs'", "'answerValueSet': '#vs', 'answerOption': [{ 'valueString': 'x' }]",
    "item[0].item[1].answerValueSet: does not go with “answerOption”" },
  { "option-a-date", "{ 'valueString': 'Cold' }", "{ 'valueDate': '2020-01-01' }",
    "item[4].answerOption[0].valueDate: is not supported\n"
    "item[4].answerOption[0].valueCoding: one of “valueCoding”, “valueInteger” and “valueString” must be there, and only one" },
  { "option-without-code", "'code': 'some', ", "", "item[0].item[0].answerOption[1].valueCoding.code: is missing" },
  { "option-number-twice", "{ 'valueInteger': 3 }", "{ 'valueInteger': 1 }", "item[3].answerOption[1].valueInteger: stands twice: 1" },
  { "option-mixed", "{ 'valueInteger': 3 }", "{ 'valueString': '3' }",
    "item[3].answerOption[1].valueInteger: numbers among other answers are not supported" },
  { "score-a-text", "'code': 'some', 'display': 'Some' }, 'extension': [{ 'url': 'HL7/ordinalValue', 'valueDecimal': 1 }]", "'code': 'some', 'display': 'Some' }, 'extension': [{ 'url': 'HL7/ordinalValue', 'valueDecimal': '1' }]",
    "item[0].item[0].answerOption[1].extension[0]: wants a “valueDecimal” from -10000 to 10000" },
  { "set-elsewhere", "'answerValueSet': '#vs'", "'answerValueSet': 'http://x/ValueSet/y'",
    "item[0].item[1].answerValueSet: the value set “http://x/ValueSet/y” is not in this file" },
  { "set-excludes", "'compose': {", "'compose': { 'exclude': [{}], ", "contained[0].compose.exclude: is not supported" },
  { "set-filters", "'concept': [{ 'code': 'no', 'display': 'Never' }, { 'code': 'yes' }]", "'filter': [{}]",
    "contained[0].compose.include[0].filter: is not supported" },
  { "set-of-unknown-system", "'system': 'urn:a', 'concept': [{ 'code': 'no', 'display': 'Never' }, { 'code': 'yes' }]", "'system': 'urn:b'",
    "contained[0].compose.include[0].system: the codes of “urn:b” are not in this file\n"
    "item[0].item[1].answerValueSet: the value set “#vs” has no answers" },
  { "contained-other", "'resourceType': 'CodeSystem'", "'resourceType': 'Library'",
    "contained[1].resourceType: “Library” is not supported here" },

  { "condition-later", "'question': '/3'", "'question': '/5'", "item[2].enableWhen[0].question: there is no question “/5” before this item" },
  { "condition-on-group", "'question': '/3'", "'question': 'g'", "item[2].enableWhen[0].question: “g” is not a question that is asked" },
  { "condition-operator", "'question': '/3', 'operator': '='", "'question': '/3', 'operator': '=='",
    "item[2].enableWhen[0].operator: is “==”, but must be one of: exists, =, !=, >, <, >=, <=" },
  { "condition-greater-than-yes", "'question': '/3', 'operator': '='", "'question': '/3', 'operator': '>'",
    "item[2].enableWhen[0].operator: “>” and what it compares with do not fit the question “/3”" },
  { "condition-other-kind", "'answerBoolean': true", "'answerString': 'true'",
    "item[2].enableWhen[0].operator: “=” and what it compares with do not fit the question “/3”" },
  { "condition-a-date", "'answerBoolean': true", "'answerDate': '2020-01-01'",
    "item[2].enableWhen[0].answerDate: is not supported\n"
    "item[2].enableWhen[0].operator: “=” and what it compares with do not fit the question “/3”" },
  { "condition-no-option", "'answerCoding': { 'system': 'urn:a', 'code': 'yes' }", "'answerCoding': { 'system': 'urn:b', 'code': 'yes' }",
    "item[1].enableWhen[0].answerCoding: is not among the answers to “/1”" },
  { "condition-behavior", "'answerBoolean': true }]", "'answerBoolean': true }, { 'question': '/1', 'operator': 'exists', 'answerBoolean': true }]",
    "item[2].enableBehavior: is missing: are all conditions needed, or is one enough?" },

  { "total-other-expression", ".weight().sum()", ".weight().avg()",
    "item[5].extension[0].valueExpression.expression: this way to work out a total is not supported: "
    "“%resource.item.where(linkId='g').item.answer.value.weight().avg()”" },
  { "total-other-language", "text/fhirpath", "text/cql",
    "item[5].extension[0].valueExpression.expression: this way to work out a total is not supported: "
    "“%resource.item.where(linkId='g').item.answer.value.weight().sum()”" },
  { "total-of-nobody", "linkId=’g’", "linkId=’h’",
    "item[5].extension[0].valueExpression.expression: this way to work out a total is not supported: "
    "“%resource.item.where(linkId='h').item.answer.value.weight().sum()”" },
  { "total-of-unscored", "item.where(linkId=’g’).item.answer", "repeat(item).where(linkId=’/6’).answer",
    "item[5].linkId: the total “/t” adds up scores, but no answer has one" },
  { "total-with-condition", "'text': 'In all'", "'text': 'In all', 'enableWhen': [{ 'question': '/1', 'operator': 'exists', 'answerBoolean': true }]",
    "item[5].enableWhen: a total with conditions is not supported" },
  { "total-with-question", "'linkId': '/t/h', 'type': 'display'", "'linkId': '/t/h', 'type': 'boolean'",
    "item[5].item[0].type: a question under a total is not supported" },
  { "calculated-answer", "'text': 'Hot?'", "'extension': [{ 'url': 'SDC/sdc-questionnaire-calculatedExpression', 'valueBoolean': true }], 'text': 'Hot?'",
    "item[1].extension[0]: the extension “SDC/sdc-questionnaire-calculatedExpression” is not supported" },
};

static void
test_change (gconstpointer data)
{
  const ContentChange *change = data;
  g_autofree char *changed = content_tools_change (sound, change->from, change->to);
  g_autofree char *json = content_tools_expand (changed);
  g_autofree char *expected = content_tools_expand (change->faults);
  g_autoptr (SbReader) reader = content_tools_open (json);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbInstrument) instrument = sb_pack_file_open (reader, NULL, &error);
  g_autofree char *faults = content_tools_dup_faults (reader);

  g_assert_cmpstr (faults, ==, expected);
  if (*change->faults != '\0')
    {
      g_assert_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID);
      g_assert_null (instrument);
      return;
    }

  g_assert_no_error (error);
  g_assert_nonnull (instrument);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  content_tools_add_changes ("/fhir/questionnaire", changes, G_N_ELEMENTS (changes), test_change);

  return g_test_run ();
}

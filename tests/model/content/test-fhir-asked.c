/* test-fhir-asked.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-tools.h"
#include "sb-pack-file.h"

/* Whether the last question is asked, for each answer to those before it:
 * FHIR R4, Questionnaire.item.enableWhen. A truth value, a number, and a
 * choice; - is no answer. */
static const char form[] = "{ 'resourceType': 'Questionnaire', 'id': 'q', 'version': '1', 'status': 'active', 'item': ["
                           "  { 'linkId': 'truth', 'type': 'boolean', 'text': 'Q' },"
                           "  { 'linkId': 'number', 'type': 'integer', 'text': 'Q' },"
                           "  { 'linkId': 'choice', 'type': 'choice', 'text': 'Q', 'answerOption': ["
                           "    { 'valueCoding': { 'system': 'urn:s', 'code': 'x' } }, { 'valueCoding': { 'system': 'urn:s', 'code': 'y' } }] },"
                           "  { 'linkId': 'size', 'type': 'choice', 'text': 'Q', 'answerOption': [{ 'valueInteger': 3 }, { 'valueInteger': 5 }] },"
                           "  { 'linkId': 'word', 'type': 'choice', 'text': 'Q', 'answerOption': [{ 'valueString': 'A' }, { 'valueString': 'B' }] },"
                           "  { 'linkId': 'last', 'type': 'boolean', 'text': 'Q', BEHAVIOR 'enableWhen': [CONDITIONS] }] }";

#define NONE SB_UNANSWERED
#define WHEN(question, operator, answer) "{ 'question': '" question "', 'operator': '" operator"', " answer " }"
#define CODE(code) "'answerCoding': { 'system': 'urn:s', 'code': '" code "' }"

typedef struct
{
  const char *name;
  const char *conditions;
  const char *behavior;
  int answers[5];
  gboolean asked;
} Row;

static const Row rows[] = {
  { "exists/yes", WHEN ("truth", "exists", "'answerBoolean': true"), "", { 0, NONE, NONE, NONE, NONE }, TRUE },
  { "exists/no", WHEN ("truth", "exists", "'answerBoolean': true"), "", { NONE, NONE, NONE, NONE, NONE }, FALSE },
  { "not-exists/yes", WHEN ("truth", "exists", "'answerBoolean': false"), "", { 0, NONE, NONE, NONE, NONE }, FALSE },
  { "not-exists/no", WHEN ("truth", "exists", "'answerBoolean': false"), "", { NONE, NONE, NONE, NONE, NONE }, TRUE },
  { "truth/same", WHEN ("truth", "=", "'answerBoolean': true"), "", { 1, NONE, NONE, NONE, NONE }, TRUE },
  { "truth/other", WHEN ("truth", "=", "'answerBoolean': true"), "", { 0, NONE, NONE, NONE, NONE }, FALSE },
  { "truth/none", WHEN ("truth", "=", "'answerBoolean': false"), "", { NONE, NONE, NONE, NONE, NONE }, FALSE },
  { "not-truth/same", WHEN ("truth", "!=", "'answerBoolean': true"), "", { 1, NONE, NONE, NONE, NONE }, FALSE },
  { "not-truth/other", WHEN ("truth", "!=", "'answerBoolean': true"), "", { 0, NONE, NONE, NONE, NONE }, TRUE },
  { "not-truth/none", WHEN ("truth", "!=", "'answerBoolean': true"), "", { NONE, NONE, NONE, NONE, NONE }, TRUE },
  { "number/same", WHEN ("number", "=", "'answerInteger': 7"), "", { NONE, 7, NONE, NONE, NONE }, TRUE },
  { "number/other", WHEN ("number", "=", "'answerInteger': 7"), "", { NONE, 8, NONE, NONE, NONE }, FALSE },
  { "greater/less", WHEN ("number", ">", "'answerInteger': 7"), "", { NONE, 6, NONE, NONE, NONE }, FALSE },
  { "greater/same", WHEN ("number", ">", "'answerInteger': 7"), "", { NONE, 7, NONE, NONE, NONE }, FALSE },
  { "greater/more", WHEN ("number", ">", "'answerInteger': 7"), "", { NONE, 8, NONE, NONE, NONE }, TRUE },
  { "greater/none", WHEN ("number", ">", "'answerInteger': -7"), "", { NONE, NONE, NONE, NONE, NONE }, FALSE },
  { "less/less", WHEN ("number", "<", "'answerInteger': 7"), "", { NONE, 6, NONE, NONE, NONE }, TRUE },
  { "less/same", WHEN ("number", "<", "'answerInteger': 7"), "", { NONE, 7, NONE, NONE, NONE }, FALSE },
  { "less/none", WHEN ("number", "<", "'answerInteger': 7"), "", { NONE, NONE, NONE, NONE, NONE }, FALSE },
  { "at-least/same", WHEN ("number", ">=", "'answerInteger': 7"), "", { NONE, 7, NONE, NONE, NONE }, TRUE },
  { "at-least/less", WHEN ("number", ">=", "'answerInteger': 7"), "", { NONE, 6, NONE, NONE, NONE }, FALSE },
  { "at-most/same", WHEN ("number", "<=", "'answerInteger': 7"), "", { NONE, 7, NONE, NONE, NONE }, TRUE },
  { "at-most/more", WHEN ("number", "<=", "'answerInteger': 7"), "", { NONE, 8, NONE, NONE, NONE }, FALSE },
  { "choice/same", WHEN ("choice", "=", CODE ("y")), "", { NONE, NONE, 2, NONE, NONE }, TRUE },
  { "choice/other", WHEN ("choice", "=", CODE ("y")), "", { NONE, NONE, 1, NONE, NONE }, FALSE },
  { "choice/none", WHEN ("choice", "=", CODE ("y")), "", { NONE, NONE, NONE, NONE, NONE }, FALSE },
  { "choice/any-system", WHEN ("choice", "=", "'answerCoding': { 'code': 'x' }"), "", { NONE, NONE, 1, NONE, NONE }, TRUE },
  { "not-choice/same", WHEN ("choice", "!=", CODE ("y")), "", { NONE, NONE, 2, NONE, NONE }, FALSE },
  { "not-choice/none", WHEN ("choice", "!=", CODE ("y")), "", { NONE, NONE, NONE, NONE, NONE }, TRUE },
  { "size/more", WHEN ("size", ">", "'answerInteger': 3"), "", { NONE, NONE, NONE, 5, NONE }, TRUE },
  { "size/same", WHEN ("size", ">", "'answerInteger': 3"), "", { NONE, NONE, NONE, 3, NONE }, FALSE },
  { "word/same", WHEN ("word", "=", "'answerString': 'B'"), "", { NONE, NONE, NONE, NONE, 2 }, TRUE },
  { "word/other", WHEN ("word", "=", "'answerString': 'B'"), "", { NONE, NONE, NONE, NONE, 1 }, FALSE },
  { "all/both", WHEN ("truth", "=", "'answerBoolean': true") "," WHEN ("number", ">", "'answerInteger': 2"), "'enableBehavior': 'all', ", { 1, 3, NONE, NONE, NONE }, TRUE },
  { "all/one", WHEN ("truth", "=", "'answerBoolean': true") "," WHEN ("number", ">", "'answerInteger': 2"), "'enableBehavior': 'all', ", { 1, 2, NONE, NONE, NONE }, FALSE },
  { "any/one", WHEN ("truth", "=", "'answerBoolean': true") "," WHEN ("number", ">", "'answerInteger': 2"), "'enableBehavior': 'any', ", { 0, 3, NONE, NONE, NONE }, TRUE },
  { "any/neither", WHEN ("truth", "=", "'answerBoolean': true") "," WHEN ("number", ">", "'answerInteger': 2"), "'enableBehavior': 'any', ", { 0, NONE, NONE, NONE, NONE }, FALSE },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GString) json = g_string_new (form);
  g_autoptr (SbReader) reader = NULL;
  g_autoptr (SbInstrument) instrument = NULL;
  g_autoptr (GError) error = NULL;
  int answers[6];

  g_string_replace (json, "BEHAVIOR", row->behavior, 1);
  g_string_replace (json, "CONDITIONS", row->conditions, 1);
  reader = content_tools_open (json->str);
  instrument = sb_pack_file_open (reader, NULL, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (row->answers); i++)
    answers[i] = row->answers[i];
  answers[5] = SB_UNANSWERED;
  sb_instrument_mark_asked (instrument, answers);
  g_assert_cmpint (answers[5] != SB_NOT_ASKED, ==, row->asked);
}

/* What stands under a question that is not asked is not asked either. */
static void
test_nested (void)
{
  static const char nested[] = "{ 'resourceType': 'Questionnaire', 'id': 'q', 'version': '1', 'status': 'active', 'item': ["
                               "  { 'linkId': 'a', 'type': 'boolean', 'text': 'Q' },"
                               "  { 'linkId': 'g', 'type': 'group', 'enableWhen': [{ 'question': 'a', 'operator': '=', 'answerBoolean': true }], 'item': ["
                               "    { 'linkId': 'b', 'type': 'boolean', 'text': 'Q', 'item': ["
                               "      { 'linkId': 'c', 'type': 'boolean', 'text': 'Q',"
                               "        'enableWhen': [{ 'question': 'b', 'operator': '!=', 'answerBoolean': true }] }] }] }] }";
  g_autoptr (SbReader) reader = content_tools_open (nested);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbInstrument) instrument = sb_pack_file_open (reader, NULL, &error);
  int answers[3] = { 0, 1, 1 };

  g_assert_no_error (error);
  sb_instrument_mark_asked (instrument, answers);
  g_assert_cmpint (answers[1], ==, SB_NOT_ASKED);
  g_assert_cmpint (answers[2], ==, SB_NOT_ASKED);

  answers[0] = 1;
  answers[1] = SB_UNANSWERED;
  answers[2] = 1;
  sb_instrument_mark_asked (instrument, answers);
  g_assert_cmpint (answers[2], ==, 1);

  answers[1] = 1;
  sb_instrument_mark_asked (instrument, answers);
  g_assert_cmpint (answers[2], ==, SB_NOT_ASKED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *name = g_strconcat ("/fhir/asked/", rows[i].name, NULL);

      g_test_add_data_func (name, &rows[i], test_row);
    }
  g_test_add_func ("/fhir/asked/nested", test_nested);

  return g_test_run ();
}

/* test-session-answers.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-reader.h"
#include "sb-session-answers.h"

static const char walk[] = "{ 'id': 'walk', 'version': '2', 'title': 'A walk', 'summary': 'Walk.', 'approach': 'outdoors',"
                           "  'minutes': 20, 'why': 'X', 'depth': 'light', 'reviewed': '2026-11-22', 'steps': ["
                           "    { 'id': 'door', 'kind': 'read', 'title': 'Door', 'text': 'Go out.' },"
                           "    { 'id': 'word', 'kind': 'prompt', 'title': 'One word', 'text': 'Name a thing.' },"
                           "    { 'id': 'way', 'kind': 'choice', 'title': 'Which way', 'text': 'Where to?',"
                           "      'options': [{ 'id': 'hill', 'label': 'Uphill' }, { 'id': 'lake', 'label': 'To the lake' }] },"
                           "    { 'id': 'far', 'kind': 'scale', 'title': 'How far', 'text': 'How far?',"
                           "      'minimum': 1, 'maximum': 5, 'lowest': 'Near', 'highest': 'Far' }] }";

/* What comes of answers, as “TITLE=WORDS;”. */
static const struct
{
  const char *name;
  const char *responses;
  const char *of_exercise;
  const char *of_none;
} rows[] = {
  { "nothing", "{}", "", "" },
  { "in-the-order-of-steps", "{ 'far': 3, 'way': 'lake', 'word': 'Moss' }",
    "One word=Moss;Which way=To the lake;How far=3 of 5;", "Far=3;Way=lake;Word=Moss;" },
  { "old-option", "{ 'way': 'sea' }", "Which way=sea;", "Way=sea;" },
  { "own-words", "{ 'way': { 'own': 'Home' } }", "Which way=Home;", "Way=Home;" },
  { "step-of-another-kind", "{ 'word': ['a', 'b'], 'far': 'very' }", "One word=a\nb;How far=very;", "Far=very;Word=a\nb;" },
  { "step-that-is-gone", "{ 'who-came-by': 'Nobody', 'word': 'Moss' }", "One word=Moss;Who came by=Nobody;",
    "Who came by=Nobody;Word=Moss;" },
  { "rows", "{ 'log': [{ 'who': 'A cat', 'where': 'Wall' }, { 'who': 'A dog' }] }",
    "Log=A cat · Wall\nA dog;", "Log=A cat · Wall\nA dog;" },
  { "places", "{ 'body': { 'left-knee': '', 'foot': 'sore' } }", "Body=Left knee · sore;", "Body=Left knee · sore;" },
  { "empty", "{ 'word': '', 'list': [], 'map': {}, 'none': null }", "", "" },
  { "yes", "{ 'did-it': true }", "Did it=true;", "Did it=true;" },
};

static char *
quote (const char *text)
{
  return g_strdelimit (g_strdup (text), "'", '"');
}

static SbExercise *
create_exercise (void)
{
  g_autofree char *json = quote (walk);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new_for_data ("walk.json", json, -1, &error);
  SbExercise *exercise;

  g_assert_no_error (error);
  exercise = sb_exercise_read (reader, &error);
  g_assert_no_error (error);

  return exercise;
}

static SbSession *
create_session (const char *responses)
{
  SbSession *session = sb_session_new ("walk", "1");
  g_autofree char *json = quote (responses);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = json_from_string (json, &error);
  g_autoptr (GList) members = NULL;

  g_assert_no_error (error);
  members = json_object_get_members (json_node_get_object (root));
  for (GList *l = members; l != NULL; l = l->next)
    sb_session_set_response (session, l->data, json_object_dup_member (json_node_get_object (root), l->data));

  return session;
}

static void
assert_answers (SbSession  *session,
                SbExercise *exercise,
                const char *expected)
{
  g_autoptr (GPtrArray) answers = sb_session_answers_list (session, exercise);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < answers->len; i++)
    {
      SbSessionAnswer *answer = g_ptr_array_index (answers, i);

      g_string_append_printf (found, "%s=%s;", answer->title, answer->words);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_list (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (SbExercise) exercise = create_exercise ();
  g_autoptr (SbSession) session = create_session (rows[row].responses);

  assert_answers (session, exercise, rows[row].of_exercise);
  assert_answers (session, NULL, rows[row].of_none);
}

/* All that there is to read of it, to be copied. */
static void
test_text (void)
{
  g_autoptr (SbExercise) exercise = create_exercise ();
  g_autoptr (SbSession) session = create_session ("{ 'word': 'Moss and Ünder', 'way': 'lake' }");
  g_autofree char *text = NULL;

  sb_session_set_note (session, "The bus was late.");
  text = sb_session_answers_to_text (session, exercise);
  g_assert_cmpstr (text, ==, "A walk\n\nOne word\nMoss and Ünder\n\nWhich way\nTo the lake\n\nThe bus was late.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/session-answers/", rows[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_list);
    }
  g_test_add_func ("/session-answers/text", test_text);

  return g_test_run ();
}

/* sb-session-answers.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-session-answers.h"
#include "sb-step-answer.h"

/* The answers of a session in words. What somebody wrote stays readable when
 * the exercise has other steps by now, or is gone. */

static void
answer_free (gpointer data)
{
  SbSessionAnswer *answer = data;

  g_free (answer->title);
  g_free (answer->words);
  g_free (answer);
}

/**
 * sb_session_answers_word_id:
 * @id: the id of something that is gone
 *
 * Returns: (transfer full): words for it: of `step-back`, “Step back”
 */
char *
sb_session_answers_word_id (const char *id)
{
  g_autofree char *spaced = NULL;
  g_autofree char *first = NULL;
  g_autofree char *upper = NULL;

  g_return_val_if_fail (id != NULL && *id != '\0', NULL);

  spaced = g_strdelimit (g_strdup (id), "-_", ' ');
  first = g_utf8_substring (spaced, 0, 1);
  upper = g_utf8_strup (first, -1);

  return g_strconcat (upper, spaced + strlen (first), NULL);
}

static char *word_node (JsonNode *node);

static char *
join_words (GPtrArray  *parts,
            const char *separator)
{
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (separator, (char **) parts->pdata);
}

static char *
word_array (JsonArray *array)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      char *words = word_node (json_array_get_element (array, i));

      if (words != NULL)
        g_ptr_array_add (parts, words);
    }

  return parts->len > 0 ? join_words (parts, "\n") : NULL;
}

/* A place that is marked and has no words tells of itself. */
static char *
word_object (JsonObject *object)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *l = members; l != NULL; l = l->next)
    {
      char *words = word_node (json_object_get_member (object, l->data));

      g_ptr_array_add (parts, words != NULL ? words : sb_session_answers_word_id (l->data));
    }

  return parts->len > 0 ? join_words (parts, " · ") : NULL;
}

static char *
word_value (JsonNode *node)
{
  const char *text = json_node_get_string (node);

  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return text != NULL && *text != '\0' ? g_strdup (text) : NULL;

  return json_to_string (node, FALSE);
}

static char *
word_node (JsonNode *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_VALUE:
      return word_value (node);
    case JSON_NODE_ARRAY:
      return word_array (json_node_get_array (node));
    case JSON_NODE_OBJECT:
      return word_object (json_node_get_object (node));
    case JSON_NODE_NULL:
    default:
      return NULL;
    }
}

/* @words: (transfer full) (nullable) */
static void
add (GPtrArray  *answers,
     const char *title,
     char       *words)
{
  SbSessionAnswer *answer;

  if (words == NULL || *words == '\0')
    {
      g_free (words);
      return;
    }

  answer = g_new (SbSessionAnswer, 1);
  answer->title = g_strdup (title);
  answer->words = words;
  g_ptr_array_add (answers, answer);
}

static void
add_steps (GPtrArray  *answers,
           SbSession  *session,
           SbExercise *exercise)
{
  GListModel *steps = sb_exercise_get_steps (exercise);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);
      JsonNode *answer = sb_session_get_response (session, sb_step_get_id (step));
      char *words = sb_step_answer_to_text (step, answer);

      /* The step asked for something else in the version that was answered. */
      if (words == NULL && answer != NULL)
        words = word_node (answer);
      add (answers, sb_step_get_title (step), words);
    }
}

/**
 * sb_session_answers_list:
 * @session: a session
 * @exercise: (nullable): its exercise, in whichever version there is
 *
 * Returns: (transfer full) (element-type SbSessionAnswer): what was answered,
 *   in the order of the steps; then what was answered to steps that are gone
 */
GPtrArray *
sb_session_answers_list (SbSession  *session,
                         SbExercise *exercise)
{
  GPtrArray *answers;
  g_autofree const char **ids = NULL;

  g_return_val_if_fail (SB_IS_SESSION (session), NULL);
  g_return_val_if_fail (exercise == NULL || SB_IS_EXERCISE (exercise), NULL);

  answers = g_ptr_array_new_with_free_func (answer_free);
  if (exercise != NULL)
    add_steps (answers, session, exercise);

  ids = sb_responses_list (sb_session_get_responses (session));
  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *title = NULL;

      if (exercise != NULL && sb_exercise_find_step (exercise, ids[i]) != NULL)
        continue;

      title = sb_session_answers_word_id (ids[i]);
      add (answers, title, word_node (sb_session_get_response (session, ids[i])));
    }

  return answers;
}

/**
 * sb_session_answers_to_text:
 * @session: a session
 * @exercise: (nullable): its exercise
 *
 * Returns: (transfer full): all that there is to read of it: the title, what
 *   was asked and answered, and the note
 */
char *
sb_session_answers_to_text (SbSession  *session,
                            SbExercise *exercise)
{
  g_autoptr (GPtrArray) answers = sb_session_answers_list (session, exercise);
  g_autofree char *id = sb_session_answers_word_id (sb_session_get_exercise_id (session));
  GString *text = g_string_new (exercise != NULL ? sb_exercise_get_title (exercise) : id);

  for (guint i = 0; i < answers->len; i++)
    {
      SbSessionAnswer *answer = g_ptr_array_index (answers, i);

      g_string_append_printf (text, "\n\n%s\n%s", answer->title, answer->words);
    }
  if (*sb_session_get_note (session) != '\0')
    g_string_append_printf (text, "\n\n%s", sb_session_get_note (session));

  return g_string_free (text, FALSE);
}

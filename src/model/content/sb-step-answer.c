/* sb-step-answer.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-step-answer.h"

/* Answers to the steps of an exercise, as a session keeps them:
 *
 *   prompt             text
 *   scale              a number
 *   choice             the id of an option, or { "own": text }
 *   choices, checklist a list of those
 *   table              a list of rows, { COLUMN: text }
 *   map                the places that are marked, { PLACE: text }
 *   script             { LINE: text }
 *
 * They come from imported files as well, where anything may stand. */

static const char *
get_text (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

static gboolean
is_number (JsonNode *answer)
{
  return JSON_NODE_HOLDS_VALUE (answer) && (json_node_get_value_type (answer) == G_TYPE_INT64 || json_node_get_value_type (answer) == G_TYPE_DOUBLE);
}

static const char *
label_of (SbStep     *step,
          const char *option)
{
  GListModel *options = sb_step_get_parts (step);

  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      /* The step keeps it alive. */
      g_autoptr (SbStepPart) part = g_list_model_get_item (options, i);

      if (g_str_equal (sb_step_part_get_id (part), option))
        return sb_step_part_get_title (part);
    }

  /* An option of another version of the exercise still tells something. */
  return option;
}

static const char *
word_choice (SbStep   *step,
             JsonNode *answer)
{
  const char *option = get_text (answer);

  return option != NULL ? label_of (step, option) : sb_step_answer_get_own (answer);
}

static char *
join (GStrvBuilder *builder,
      const char   *separator)
{
  g_auto (GStrv) words = g_strv_builder_end (builder);

  return words[0] != NULL ? g_strjoinv (separator, words) : NULL;
}

static char *
word_choices (SbStep   *step,
              JsonNode *answer)
{
  JsonArray *options = JSON_NODE_HOLDS_ARRAY (answer) ? json_node_get_array (answer) : NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; options != NULL && i < json_array_get_length (options); i++)
    {
      const char *words = word_choice (step, json_array_get_element (options, i));

      if (words != NULL)
        g_strv_builder_add (builder, words);
    }

  return join (builder, "\n");
}

/* The words for each part of @answer in the order of the parts; @titled puts
 * the title of the part before them. */
static char *
word_parts (SbStep     *step,
            JsonNode   *answer,
            gboolean    titled,
            const char *separator)
{
  GListModel *parts = sb_step_get_parts (step);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (SbStepPart) part = g_list_model_get_item (parts, i);
      const char *words = sb_step_answer_get_part (answer, sb_step_part_get_id (part));

      if (words == NULL || (!titled && *words == '\0'))
        continue;
      if (titled && *words != '\0')
        g_strv_builder_take (builder, g_strdup_printf ("%s: %s", sb_step_part_get_title (part), words));
      else
        g_strv_builder_add (builder, titled ? sb_step_part_get_title (part) : words);
    }

  return join (builder, separator);
}

static char *
word_table (SbStep   *step,
            JsonNode *answer)
{
  JsonArray *rows = JSON_NODE_HOLDS_ARRAY (answer) ? json_node_get_array (answer) : NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; rows != NULL && i < json_array_get_length (rows); i++)
    {
      char *words = word_parts (step, json_array_get_element (rows, i), FALSE, " · ");

      if (words != NULL)
        g_strv_builder_take (builder, words);
    }

  return join (builder, "\n");
}

static char *
word_scale (SbStep   *step,
            JsonNode *answer)
{
  if (!is_number (answer))
    return NULL;

  return g_strdup_printf (C_ ("a number on a scale", "%d of %d"),
                          (int) json_node_get_int (answer), sb_step_get_range (step)->maximum);
}

/**
 * sb_step_answer_get_own:
 * @answer: (nullable): the answer to a choice, or one of those to several
 *
 * Returns: (transfer none) (nullable): the person’s own words, where it is
 *   none of the options
 */
const char *
sb_step_answer_get_own (JsonNode *answer)
{
  return sb_step_answer_get_part (answer, SB_STEP_ANSWER_OWN);
}

/**
 * sb_step_answer_get_part:
 * @answer: (nullable): the answer to a map or a script, or a row of a table
 * @part: the id of a place, a line or a column
 *
 * Returns: (transfer none) (nullable): the words for it, which are empty for
 *   a place that is only marked; NULL where there are none
 */
const char *
sb_step_answer_get_part (JsonNode   *answer,
                         const char *part)
{
  g_return_val_if_fail (part != NULL, NULL);

  if (answer == NULL || !JSON_NODE_HOLDS_OBJECT (answer))
    return NULL;

  return get_text (json_object_get_member (json_node_get_object (answer), part));
}

/**
 * sb_step_answer_to_text:
 * @step: a step
 * @answer: (nullable): an answer to it
 *
 * Puts an answer in words, for where it stays in view.
 *
 * Returns: (transfer full) (nullable): the words; NULL where there is no
 *   answer, or one of the wrong kind
 */
char *
sb_step_answer_to_text (SbStep   *step,
                        JsonNode *answer)
{
  g_return_val_if_fail (SB_IS_STEP (step), NULL);

  if (answer == NULL)
    return NULL;

  switch (sb_step_get_kind (step))
    {
    case SB_STEP_KIND_PROMPT:
      return g_strdup (get_text (answer));
    case SB_STEP_KIND_SCALE:
      return word_scale (step, answer);
    case SB_STEP_KIND_CHOICE:
      return g_strdup (word_choice (step, answer));
    case SB_STEP_KIND_CHOICES:
    case SB_STEP_KIND_CHECKLIST:
      return word_choices (step, answer);
    case SB_STEP_KIND_TABLE:
      return word_table (step, answer);
    case SB_STEP_KIND_MAP:
      return word_parts (step, answer, TRUE, "\n");
    case SB_STEP_KIND_SCRIPT:
      return word_parts (step, answer, FALSE, "\n");
    case SB_STEP_KIND_READ:
    case SB_STEP_KIND_REVIEW:
    case SB_STEP_KIND_TIMER:
    case SB_STEP_KIND_BREATHING:
    default:
      return NULL;
    }
}

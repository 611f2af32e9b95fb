/* sb-responses.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-json-text.h"
#include "sb-record.h"
#include "sb-responses.h"

/**
 * SbResponses:
 *
 * What was answered at each step of an exercise, in JSON.  A history has tens
 * of thousands and few are looked at, so each is parsed when it is first
 * asked for; reading and writing the history moves text.
 */
struct _SbResponses
{
  GHashTable *by_step; /* (element-type utf8 Response) */
};

typedef struct
{
  char     *text;
  JsonNode *node; /* (nullable): not parsed yet */
} Response;

static void
response_free (gpointer data)
{
  Response *response = data;

  g_free (response->text);
  g_clear_pointer (&response->node, json_node_unref);
  g_free (response);
}

SbResponses *
sb_responses_new (void)
{
  SbResponses *self = g_new0 (SbResponses, 1);

  self->by_step = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, response_free);
  return self;
}

void
sb_responses_free (SbResponses *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->by_step);
  g_free (self);
}

void
sb_responses_assign (SbResponses *self,
                     SbResponses *from)
{
  GHashTableIter iter;
  gpointer step_id;
  gpointer response;

  g_return_if_fail (self != NULL && from != NULL && self != from);

  g_hash_table_remove_all (self->by_step);
  g_hash_table_iter_init (&iter, from->by_step);
  while (g_hash_table_iter_next (&iter, &step_id, &response))
    sb_responses_set_text (self, step_id, ((Response *) response)->text);
}

/**
 * sb_responses_get:
 *
 * Returns: (transfer none) (nullable): the response at a step
 */
JsonNode *
sb_responses_get (SbResponses *self,
                  const char  *step_id)
{
  Response *response;

  g_return_val_if_fail (self != NULL, NULL);

  response = g_hash_table_lookup (self->by_step, step_id);
  if (response == NULL)
    return NULL;

  if (response->node == NULL)
    response->node = json_from_string (response->text, NULL);

  return response->node;
}

/**
 * sb_responses_set:
 * @node: (nullable): the response, or %NULL for none
 */
void
sb_responses_set (SbResponses *self,
                  const char  *step_id,
                  JsonNode    *node)
{
  g_autofree char *text = node != NULL ? sb_json_text_from_node (node) : NULL;

  sb_responses_set_text (self, step_id, text);
}

/**
 * sb_responses_get_text:
 *
 * Returns: (transfer none) (nullable): the JSON of the response at a step
 */
const char *
sb_responses_get_text (SbResponses *self,
                       const char  *step_id)
{
  Response *response;

  g_return_val_if_fail (self != NULL, NULL);

  response = g_hash_table_lookup (self->by_step, step_id);
  return response != NULL ? response->text : NULL;
}

/**
 * sb_responses_set_text:
 * @text: (nullable): the JSON of the response, or %NULL for none
 */
void
sb_responses_set_text (SbResponses *self,
                       const char  *step_id,
                       const char  *text)
{
  Response *response;

  g_return_if_fail (self != NULL);
  g_return_if_fail (step_id != NULL);

  if (text == NULL)
    {
      g_hash_table_remove (self->by_step, step_id);
      return;
    }

  response = g_new0 (Response, 1);
  response->text = g_strdup (text);
  g_hash_table_replace (self->by_step, g_strdup (step_id), response);
}

/**
 * sb_responses_list:
 *
 * Returns: (transfer container) (array zero-terminated=1): the steps that have
 *   a response, in the order of their ids' bytes
 */
const char **
sb_responses_list (SbResponses *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return sb_record_list_keys (self->by_step);
}

static void
add_words_of_node (JsonNode *node,
                   GString  *words);

static void
add_member (JsonObject *object,
            const char *name,
            JsonNode   *member,
            gpointer    words)
{
  add_words_of_node (member, words);
}

static void
add_element (JsonArray *array,
             guint      position,
             JsonNode  *element,
             gpointer   words)
{
  add_words_of_node (element, words);
}

static void
add_words_of_node (JsonNode *node,
                   GString  *words)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    json_object_foreach_member (json_node_get_object (node), add_member, words);
  else if (JSON_NODE_HOLDS_ARRAY (node))
    json_array_foreach_element (json_node_get_array (node), add_element, words);
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    g_string_append_printf (words, "\n%s", json_node_get_string (node));
}

/**
 * sb_responses_add_words:
 * @words: a text, to be added to
 *
 * Adds all that was written, to be found by its words.
 */
void
sb_responses_add_words (SbResponses *self,
                        GString     *words)
{
  g_autofree const char **steps = sb_responses_list (self);

  for (guint i = 0; steps[i] != NULL; i++)
    {
      JsonNode *node = sb_responses_get (self, steps[i]);

      if (node != NULL)
        add_words_of_node (node, words);
    }
}

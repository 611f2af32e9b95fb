/* sb-json-unknown.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "sb-exchange-error.h"
#include "sb-json-text.h"
#include "sb-json-unknown.h"

static gboolean can_be_kept (JsonNode *node);

static gboolean
value_can_be_kept (JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  /* json-glib cuts a number that is too large to the largest. */
  if (type == G_TYPE_INT64)
    return json_node_get_int (node) != G_MININT64 && json_node_get_int (node) != G_MAXINT64;

  return type != G_TYPE_DOUBLE || isfinite (json_node_get_double (node));
}

static gboolean
object_can_be_kept (JsonObject *object)
{
  JsonObjectIter iter;
  JsonNode *member;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, NULL, &member))
    if (!can_be_kept (member))
      return FALSE;

  return TRUE;
}

static gboolean
array_can_be_kept (JsonArray *array)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!can_be_kept (json_array_get_element (array, i)))
      return FALSE;

  return TRUE;
}

static gboolean
can_be_kept (JsonNode *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return object_can_be_kept (json_node_get_object (node));
    case JSON_NODE_ARRAY:
      return array_can_be_kept (json_node_get_array (node));
    case JSON_NODE_VALUE:
      return value_can_be_kept (node);
    case JSON_NODE_NULL:
    default:
      return TRUE;
    }
}

static JsonNode *
get_keepable (SbJsonReader *reader,
              const char   *member)
{
  JsonObject *object = json_node_get_object (sb_json_reader_get_node (reader));
  JsonNode *node = json_object_get_member (object, member);

  if (can_be_kept (node))
    return node;

  sb_json_reader_fail (reader, member, SB_EXCHANGE_ERROR_INVALID,
                       _ ("has a number that is too large to be kept"));
  return NULL;
}

/**
 * sb_json_unknown_read:
 * @member: a member that is there
 *
 * Returns: (transfer full) (nullable): the JSON of a member that may be
 *   anything
 */
char *
sb_json_unknown_read (SbJsonReader *reader,
                      const char   *member)
{
  JsonNode *node = get_keepable (reader, member);

  return node != NULL ? sb_json_text_from_node (node) : NULL;
}

/**
 * sb_json_unknown_read_members:
 * @known: (array zero-terminated=1): the members that are read otherwise
 *
 * Returns: (transfer full) (nullable): a JSON object of the other members, in
 *   their order, or %NULL if there are none
 */
char *
sb_json_unknown_read_members (SbJsonReader       *reader,
                              const char *const  *known)
{
  g_autoptr (GList) members = sb_json_reader_list_members (reader);
  g_autoptr (GString) text = NULL;

  for (GList *l = members; l != NULL; l = l->next)
    {
      JsonNode *node;

      if (g_strv_contains (known, l->data))
        continue;

      node = get_keepable (reader, l->data);
      if (node == NULL)
        return NULL;

      if (text == NULL)
        text = g_string_new ("{");
      sb_json_text_append_name (text, l->data);
      sb_json_text_append_node (text, node);
    }

  if (text == NULL)
    return NULL;

  g_string_append_c (text, '}');
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * sb_json_unknown_append:
 * @text: JSON that ends in the middle of an object, after a member
 * @members: (nullable): what sb_json_unknown_read_members() gave
 *
 * Writes the members back.
 */
void
sb_json_unknown_append (GString    *text,
                        const char *members)
{
  gsize length = members != NULL ? strlen (members) : 0;

  if (length <= strlen ("{}"))
    return;

  g_string_append (text, ", ");
  g_string_append_len (text, members + 1, length - strlen ("{}"));
}

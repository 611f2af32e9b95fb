/* sb-json-text.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-json-text.h"
#include "sb-time.h"

/* Above it, not every whole number is a double. */
#define LARGEST_EXACT 9007199254740992.0

static void
append_separator (GString *text)
{
  char last = text->len > 0 ? text->str[text->len - 1] : '{';

  if (last != '{' && last != '[')
    g_string_append (text, ", ");
}

/**
 * sb_json_text_append_name:
 *
 * Starts a member of the object that @text ends in the middle of.
 */
void
sb_json_text_append_name (GString    *text,
                          const char *name)
{
  append_separator (text);
  sb_json_text_append_string (text, name);
  g_string_append (text, ": ");
}

static void
append_escaped (GString *text,
                char     character)
{
  switch (character)
    {
    case '"':
      g_string_append (text, "\\\"");
      break;
    case '\\':
      g_string_append (text, "\\\\");
      break;
    case '\n':
      g_string_append (text, "\\n");
      break;
    case '\r':
      g_string_append (text, "\\r");
      break;
    case '\t':
      g_string_append (text, "\\t");
      break;
    default:
      g_string_append_printf (text, "\\u%04x", (guchar) character);
      break;
    }
}

static gboolean
needs_escape (char character)
{
  return (guchar) character < ' ' || character == '"' || character == '\\';
}

void
sb_json_text_append_string (GString    *text,
                            const char *value)
{
  const char *start = value;

  g_return_if_fail (value != NULL);

  g_string_append_c (text, '"');
  for (const char *p = value; *p != '\0'; p++)
    if (needs_escape (*p))
      {
        g_string_append_len (text, start, p - start);
        append_escaped (text, *p);
        start = p + 1;
      }
  g_string_append (text, start);
  g_string_append_c (text, '"');
}

void
sb_json_text_append_int (GString *text,
                         gint64   value)
{
  g_string_append_printf (text, "%" G_GINT64_FORMAT, value);
}

/* The fewest digits that are read back as the same double. */
static void
append_shortest (GString *text,
                 double   value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  for (int precision = 15; precision <= 17; precision++)
    {
      char format[] = "%.00g";

      format[2] += precision / 10;
      format[3] += precision % 10;
      g_ascii_formatd (digits, sizeof digits, format, value);
      if (g_ascii_strtod (digits, NULL) == value)
        break;
    }
  g_string_append (text, digits);
}

/**
 * sb_json_text_append_number:
 * @value: a finite number
 *
 * Writes a number that is whole without a point: 3, and 2.5.
 */
void
sb_json_text_append_number (GString *text,
                            double   value)
{
  g_return_if_fail (isfinite (value));

  if (fabs (value) <= LARGEST_EXACT && value == trunc (value))
    sb_json_text_append_int (text, (gint64) value);
  else
    append_shortest (text, value);
}

/**
 * sb_json_text_append_time:
 * @time: a moment, or %SB_TIME_NEVER, which becomes null
 */
void
sb_json_text_append_time (GString *text,
                          gint64   time)
{
  if (time == SB_TIME_NEVER)
    {
      g_string_append (text, "null");
      return;
    }

  g_string_append_c (text, '"');
  sb_time_append (time, text);
  g_string_append_c (text, '"');
}

/* A double stays one, although it may be whole. */
static void
append_double (GString *text,
               double   value)
{
  gsize start = text->len;

  append_shortest (text, value);
  if (strpbrk (text->str + start, ".e") == NULL)
    g_string_append (text, ".0");
}

static void
append_value (GString  *text,
              JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    sb_json_text_append_string (text, json_node_get_string (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (text, json_node_get_boolean (node) ? "true" : "false");
  else if (type == G_TYPE_INT64)
    sb_json_text_append_int (text, json_node_get_int (node));
  else if (isfinite (json_node_get_double (node)))
    append_double (text, json_node_get_double (node));
  else
    g_string_append (text, "null");
}

static void
append_object (GString    *text,
               JsonObject *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;

  g_string_append_c (text, '{');
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &member))
    {
      sb_json_text_append_name (text, name);
      sb_json_text_append_node (text, member);
    }
  g_string_append_c (text, '}');
}

static void
append_array (GString   *text,
              JsonArray *array)
{
  g_string_append_c (text, '[');
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      append_separator (text);
      sb_json_text_append_node (text, json_array_get_element (array, i));
    }
  g_string_append_c (text, ']');
}

/**
 * sb_json_text_append_node:
 *
 * Writes any JSON, on one line; the members of objects keep their order.
 */
void
sb_json_text_append_node (GString  *text,
                          JsonNode *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      append_object (text, json_node_get_object (node));
      break;
    case JSON_NODE_ARRAY:
      append_array (text, json_node_get_array (node));
      break;
    case JSON_NODE_VALUE:
      append_value (text, node);
      break;
    case JSON_NODE_NULL:
    default:
      g_string_append (text, "null");
      break;
    }
}

/**
 * sb_json_text_from_node:
 *
 * Returns: (transfer full): the JSON of @node
 */
char *
sb_json_text_from_node (JsonNode *node)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_val_if_fail (node != NULL, NULL);

  sb_json_text_append_node (text, node);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

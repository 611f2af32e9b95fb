/* sb-form.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>

#include "sb-form.h"

/* What form a value in a content file has. */

/**
 * sb_form_is_number:
 * @node: a value
 *
 * Returns: whether it is a number, whole or not
 */
gboolean
sb_form_is_number (JsonNode *node)
{
  GType type;

  if (!JSON_NODE_HOLDS_VALUE (node))
    return FALSE;

  type = json_node_get_value_type (node);
  return type == G_TYPE_INT64 || type == G_TYPE_DOUBLE;
}

/**
 * sb_form_is_string:
 * @node: a value
 *
 * Returns: whether it is text
 */
gboolean
sb_form_is_string (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;
}

/**
 * sb_form_is_id:
 * @text: a text
 *
 * Ids name files, records and links.
 *
 * Returns: whether it is 1 to 64 letters, digits, hyphens, underscores, dots
 *   or colons
 */
gboolean
sb_form_is_id (const char *text)
{
  if (*text == '\0' || strlen (text) > 64)
    return FALSE;

  for (const char *c = text; *c != '\0'; c++)
    {
      if (!g_ascii_isalnum (*c) && *c != '-' && *c != '_' && *c != '.' && *c != ':')
        return FALSE;
    }

  return TRUE;
}

/**
 * sb_form_is_name:
 * @text: a text
 *
 * Names of items may come from elsewhere, and be anything that a person can
 * tell from another.
 *
 * Returns: whether it is 1 to 255 printable characters, without a space at
 *   either end
 */
gboolean
sb_form_is_name (const char *text)
{
  glong length = g_utf8_strlen (text, -1);

  if (length < 1 || length > 255 || *text == ' ' || g_str_has_suffix (text, " "))
    return FALSE;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      if (!g_unichar_isprint (g_utf8_get_char (c)))
        return FALSE;
    }

  return TRUE;
}

/**
 * sb_form_is_date:
 * @text: a text
 *
 * Returns: whether it is a day that there is, as YYYY-MM-DD
 */
gboolean
sb_form_is_date (const char *text)
{
  return g_regex_match_simple ("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text, G_REGEX_DOLLAR_ENDONLY, 0) && g_date_valid_dmy (atoi (text + 8), atoi (text + 5), atoi (text));
}

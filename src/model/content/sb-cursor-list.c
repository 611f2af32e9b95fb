/* sb-cursor-list.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-cursor-private.h"
#include "sb-form.h"

/* Members that are lists. */

static JsonArray *
get_array (const SbCursor *self,
           const char     *member,
           guint           minimum)
{
  JsonNode *node = minimum > 0 ? sb_cursor_need (self, member) : sb_cursor_peek (self, member);

  if (node == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      sb_cursor_fault (self, member, _ ("must be a list, [ … ]"));
      return NULL;
    }

  if (json_array_get_length (json_node_get_array (node)) < minimum)
    sb_cursor_fault (self, member, _ ("must have at least %u entries"), minimum);

  return json_node_get_array (node);
}

/**
 * sb_cursor_dup_children:
 * @self: a place
 * @member: the name of a member that is a list of objects
 * @minimum: how many there must be; 0 lets the member be left out
 *
 * Returns: (transfer container) (element-type SbCursor): their places
 */
GPtrArray *
sb_cursor_dup_children (const SbCursor *self,
                        const char     *member,
                        guint           minimum)
{
  GPtrArray *children = g_ptr_array_new ();
  JsonArray *array = get_array (self, member, minimum);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      g_autofree char *indexed = g_strdup_printf ("%s[%u]", member, i);
      g_autofree char *place = sb_cursor_dup_place (self, indexed);
      SbCursor *child = sb_cursor_new (self->reader, json_array_get_element (array, i), place);

      g_ptr_array_add (children, sb_reader_take_cursor (self->reader, child));
    }

  return children;
}

static GStrv
dup_strings (const SbCursor *self,
             const char     *member,
             gboolean        translate)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *array = get_array (self, member, 0);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      g_autofree char *indexed = g_strdup_printf ("%s[%u]", member, i);
      g_autofree char *place = sb_cursor_dup_place (self, indexed);
      const char *text = sb_cursor_read_string (self, indexed, json_array_get_element (array, i));

      if (translate)
        text = sb_reader_translate (self->reader, place, text);
      else if (*text != '\0' && !sb_form_is_id (text))
        sb_cursor_fault (self, indexed, _ ("is not an identifier: “%s”"), text);

      g_strv_builder_add (builder, text);
    }

  return g_strv_builder_end (builder);
}

/**
 * sb_cursor_dup_ids:
 * @self: a place
 * @member: the name of a member that is a list of identifiers; may be left out
 *
 * Returns: (transfer full) (array zero-terminated=1): the identifiers
 */
GStrv
sb_cursor_dup_ids (const SbCursor *self,
                   const char     *member)
{
  return dup_strings (self, member, FALSE);
}

/**
 * sb_cursor_dup_texts:
 * @self: a place
 * @member: the name of a member that is a list of texts; may be left out
 *
 * Returns: (transfer full) (array zero-terminated=1): the texts, in the
 *   person's language
 */
GStrv
sb_cursor_dup_texts (const SbCursor *self,
                     const char     *member)
{
  return dup_strings (self, member, TRUE);
}

/* sb-cursor.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "sb-cursor-private.h"
#include "sb-form.h"

/**
 * sb_cursor_peek:
 * @self: a place
 * @member: a member's name
 *
 * Returns: (transfer none) (nullable): what stands there, unchecked
 */
JsonNode *
sb_cursor_peek (const SbCursor *self,
                const char     *member)
{
  /* Without a place to read from, the fault has been told already, where the
   * place itself was asked for. */
  return self->object != NULL ? json_object_get_member (self->object, member) : NULL;
}

/* “items[3].text” for the member “text” of “items[3]”. */
char *
sb_cursor_dup_place (const SbCursor *self,
                     const char     *member)
{
  return *self->path != '\0' ? g_strconcat (self->path, ".", member, NULL) : g_strdup (member);
}

/* What stands there; it is a fault where nothing does. */
JsonNode *
sb_cursor_need (const SbCursor *self,
                const char     *member)
{
  JsonNode *node = sb_cursor_peek (self, member);

  if (node == NULL && self->object != NULL)
    sb_cursor_fault (self, member, _ ("is missing"));

  return node;
}

/* The text of @node, which stands at @member; empty where it is at fault. */
const char *
sb_cursor_read_string (const SbCursor *self,
                       const char     *member,
                       JsonNode       *node)
{
  const char *text;

  if (!sb_form_is_string (node))
    {
      sb_cursor_fault (self, member, _ ("must be text in quotation marks"));
      return "";
    }

  text = json_node_get_string (node);
  if (*text == '\0' || g_ascii_isspace (*text))
    sb_cursor_fault (self, member, _ ("must not be empty or begin with a space"));

  return text;
}

/* SbReader makes the cursors; @path is empty at the top of a file. */
SbCursor *
sb_cursor_new (SbReader   *reader,
               JsonNode   *node,
               const char *path)
{
  SbCursor *self = g_new0 (SbCursor, 1);

  self->reader = reader;
  self->path = g_strdup (path);
  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    self->object = json_node_get_object (node);
  else if (node != NULL)
    sb_reader_add_fault (reader, path, _ ("must be an object, { … }"));

  return self;
}

void
sb_cursor_free (SbCursor *self)
{
  g_free (self->path);
  g_free (self);
}

/**
 * sb_cursor_has:
 * @self: a place
 * @member: a member's name
 *
 * Returns: whether @member is there and not null
 */
gboolean
sb_cursor_has (const SbCursor *self,
               const char     *member)
{
  JsonNode *node = sb_cursor_peek (self, member);

  return node != NULL && !JSON_NODE_HOLDS_NULL (node);
}

/**
 * sb_cursor_dup_members:
 * @self: a place
 *
 * Returns: (transfer full) (array zero-terminated=1): the names of all
 *   members that stand there, in the order of the file
 */
GStrv
sb_cursor_dup_members (const SbCursor *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GList) members = self->object != NULL ? json_object_get_members (self->object) : NULL;

  for (GList *l = members; l != NULL; l = l->next)
    g_strv_builder_add (builder, l->data);

  return g_strv_builder_end (builder);
}

/**
 * sb_cursor_fault:
 * @self: a place
 * @member: the member that is at fault
 * @format: what is wrong with it, as the rest of a sentence
 * @...: arguments of @format
 *
 * Writes a fault down.
 */
void
sb_cursor_fault (const SbCursor *self,
                 const char     *member,
                 const char     *format,
                 ...)
{
  g_autofree char *place = sb_cursor_dup_place (self, member);
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  sb_reader_add_fault (self->reader, place, message);
}

/**
 * sb_cursor_get_string:
 * @self: a place
 * @member: a member's name
 *
 * Reads text that is not for translation, such as a version.
 *
 * Returns: (transfer none): the text, empty where it is at fault
 */
const char *
sb_cursor_get_string (const SbCursor *self,
                      const char     *member)
{
  JsonNode *node = sb_cursor_need (self, member);

  return node != NULL ? sb_cursor_read_string (self, member, node) : "";
}

/**
 * sb_cursor_get_id:
 * @self: a place
 * @member: a member's name
 *
 * Reads an identifier: letters, digits, hyphens, at most 64.
 *
 * Returns: (transfer none): the identifier, empty where it is at fault
 */
const char *
sb_cursor_get_id (const SbCursor *self,
                  const char     *member)
{
  const char *text = sb_cursor_get_string (self, member);

  if (*text != '\0' && !sb_form_is_id (text))
    sb_cursor_fault (self, member, _ ("must be 1 to 64 letters, digits, hyphens or dots, not “%s”"), text);

  return text;
}

/**
 * sb_cursor_get_date:
 * @self: a place
 * @member: a member's name
 *
 * Reads a date, as YYYY-MM-DD.
 *
 * Returns: (transfer none): the date, empty where it is at fault
 */
const char *
sb_cursor_get_date (const SbCursor *self,
                    const char     *member)
{
  const char *text = sb_cursor_get_string (self, member);

  if (*text == '\0' || sb_form_is_date (text))
    return text;

  sb_cursor_fault (self, member, _ ("must be a date, YYYY-MM-DD"));
  return "";
}

/**
 * sb_cursor_get_optional_string:
 * @self: a place
 * @member: a member's name
 *
 * Reads a string that may be left out.
 *
 * Returns: (transfer none) (nullable): the string
 */
const char *
sb_cursor_get_optional_string (const SbCursor *self,
                               const char     *member)
{
  return sb_cursor_has (self, member) ? sb_cursor_get_string (self, member) : NULL;
}

/**
 * sb_cursor_get_text:
 * @self: a place
 * @member: a member's name
 *
 * Reads text that a person will see.
 *
 * Returns: (transfer none): the text in the person's language
 */
const char *
sb_cursor_get_text (const SbCursor *self,
                    const char     *member)
{
  g_autofree char *place = sb_cursor_dup_place (self, member);

  return sb_reader_translate (self->reader, place, sb_cursor_get_string (self, member));
}

/**
 * sb_cursor_get_optional_text:
 * @self: a place
 * @member: a member's name
 *
 * Reads text that a person will see, and that may be left out.
 *
 * Returns: (transfer none) (nullable): the text in the person's language
 */
const char *
sb_cursor_get_optional_text (const SbCursor *self,
                             const char     *member)
{
  return sb_cursor_has (self, member) ? sb_cursor_get_text (self, member) : NULL;
}

/**
 * sb_cursor_get_double:
 * @self: a place
 * @member: a member's name
 * @minimum: the least value allowed
 * @maximum: the greatest value allowed
 *
 * Returns: the number, or @minimum where it is at fault
 */
double
sb_cursor_get_double (const SbCursor *self,
                      const char     *member,
                      double          minimum,
                      double          maximum)
{
  JsonNode *node = sb_cursor_need (self, member);
  double value;

  if (node == NULL)
    return minimum;

  value = sb_form_is_number (node) ? json_node_get_double (node) : (double) NAN;
  if (value >= minimum && value <= maximum)
    return value;

  sb_cursor_fault (self, member, _ ("must be a number from %g to %g"), minimum, maximum);
  return minimum;
}

/**
 * sb_cursor_get_int:
 * @self: a place
 * @member: a member's name
 * @minimum: the least value allowed
 * @maximum: the greatest value allowed
 *
 * Returns: the whole number, or @minimum where it is at fault
 */
int
sb_cursor_get_int (const SbCursor *self,
                   const char     *member,
                   int             minimum,
                   int             maximum)
{
  JsonNode *node = sb_cursor_need (self, member);
  gint64 value;

  if (node == NULL)
    return minimum;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64)
    {
      value = json_node_get_int (node);
      if (value >= minimum && value <= maximum)
        return (int) value;
    }

  sb_cursor_fault (self, member, _ ("must be a whole number from %d to %d"), minimum, maximum);
  return minimum;
}

/**
 * sb_cursor_get_boolean:
 * @self: a place
 * @member: a member's name
 * @fallback: what holds where the member is left out
 *
 * Returns: the truth value
 */
gboolean
sb_cursor_get_boolean (const SbCursor *self,
                       const char     *member,
                       gboolean        fallback)
{
  JsonNode *node = sb_cursor_peek (self, member);

  if (node == NULL)
    return fallback;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (node);

  sb_cursor_fault (self, member, _ ("must be true or false"));
  return fallback;
}

/**
 * sb_cursor_get_choice:
 * @self: a place
 * @member: a member's name
 * @choices: (array zero-terminated=1): the words allowed
 *
 * Returns: the position in @choices of the word that stands there, 0 where
 *   it is at fault
 */
guint
sb_cursor_get_choice (const SbCursor    *self,
                      const char        *member,
                      const char *const *choices)
{
  const char *word = sb_cursor_get_string (self, member);
  g_autofree char *all = NULL;

  for (guint i = 0; choices[i] != NULL; i++)
    {
      if (g_str_equal (choices[i], word))
        return i;
    }

  if (*word != '\0')
    {
      all = g_strjoinv (", ", (char **) choices);
      sb_cursor_fault (self, member, _ ("is “%s”, but must be one of: %s"), word, all);
    }

  return 0;
}

/**
 * sb_cursor_get_child:
 * @self: a place
 * @member: the name of a member that is an object
 *
 * Returns: (transfer none): its place; reading from it gives stand-ins where
 *   the member is at fault
 */
const SbCursor *
sb_cursor_get_child (const SbCursor *self,
                     const char     *member)
{
  g_autofree char *place = sb_cursor_dup_place (self, member);

  return sb_reader_take_cursor (self->reader, sb_cursor_new (self->reader, sb_cursor_need (self, member), place));
}

/**
 * sb_cursor_close:
 * @self: a place
 * @known: (array zero-terminated=1): all members that it may have
 *
 * Reports each member that is not in @known: a misspelt name would otherwise
 * be passed over in silence.
 */
void
sb_cursor_close (const SbCursor    *self,
                 const char *const *known)
{
  g_autoptr (GList) members = NULL;

  if (self->object == NULL)
    return;

  members = json_object_get_members (self->object);
  for (GList *l = members; l != NULL; l = l->next)
    {
      if (!g_strv_contains (known, l->data))
        sb_cursor_fault (self, l->data, _ ("is not known here; is it misspelt?"));
    }
}

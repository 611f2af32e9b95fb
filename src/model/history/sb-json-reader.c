/* sb-json-reader.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "sb-exchange-error.h"
#include "sb-json-reader.h"

/* Of a name in a file, which may be a whole book, a message shows this much. */
#define LONGEST_SHOWN 60

/* Above it, not every whole number is a double. */
#define LARGEST_EXACT 9007199254740992.0

typedef struct
{
  JsonNode *node;         /* (unowned) */
  gsize     place_length; /* of the place above it */
} Level;

struct _SbJsonReader
{
  char    *file_name;
  GArray  *levels; /* (element-type Level) from the root to where it stands */
  GString *place;
  GError  *error;  /* the first fault */
};

SbJsonReader *
sb_json_reader_new (const char *file_name,
                    JsonNode   *root)
{
  SbJsonReader *self = g_new0 (SbJsonReader, 1);
  Level level = { .node = root };

  self->file_name = g_strdup (file_name);
  self->levels = g_array_new (FALSE, FALSE, sizeof (Level));
  self->place = g_string_new (NULL);
  g_array_append_val (self->levels, level);
  return self;
}

void
sb_json_reader_free (SbJsonReader *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->file_name);
  g_array_unref (self->levels);
  g_string_free (self->place, TRUE);
  g_clear_error (&self->error);
  g_free (self);
}

gboolean
sb_json_reader_failed (SbJsonReader *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->error != NULL;
}

/**
 * sb_json_reader_steal_error:
 *
 * Returns: (transfer full) (nullable): the first fault
 */
GError *
sb_json_reader_steal_error (SbJsonReader *self)
{
  return g_steal_pointer (&self->error);
}

static void
append_member (GString    *place,
               const char *member)
{
  const char *separator = place->len > 0 ? "." : "";

  if (g_utf8_strlen (member, -1) <= LONGEST_SHOWN)
    {
      g_string_append_printf (place, "%s%s", separator, member);
      return;
    }

  g_string_append (place, separator);
  g_string_append_len (place, member, g_utf8_offset_to_pointer (member, LONGEST_SHOWN) - member);
  g_string_append (place, "…");
}

/**
 * sb_json_reader_fail:
 * @member: (nullable): the member that is wrong, or %NULL for the whole
 * @problem: what it must be
 *
 * Notes a fault at the present place, if it is the first.
 */
void
sb_json_reader_fail (SbJsonReader *self,
                     const char   *member,
                     int           code,
                     const char   *problem)
{
  g_autoptr (GString) place = g_string_new (self->place->str);

  if (self->error != NULL)
    return;

  if (member != NULL)
    append_member (place, member);

  if (place->len > 0)
    self->error = g_error_new (SB_EXCHANGE_ERROR, code, "%s: %s: %s",
                               self->file_name, place->str, problem);
  else
    self->error = g_error_new (SB_EXCHANGE_ERROR, code, "%s: %s", self->file_name, problem);
}

static void
fail_invalid (SbJsonReader *self,
              const char   *member,
              const char   *problem)
{
  sb_json_reader_fail (self, member, SB_EXCHANGE_ERROR_INVALID, problem);
}

/**
 * sb_json_reader_get_node:
 *
 * Returns: (transfer none): the value at which it stands
 */
JsonNode *
sb_json_reader_get_node (SbJsonReader *self)
{
  return g_array_index (self->levels, Level, self->levels->len - 1).node;
}

static void
push (SbJsonReader *self,
      JsonNode     *node,
      gsize         place_length)
{
  Level level = { .node = node, .place_length = place_length };

  g_array_append_val (self->levels, level);
}

/* The member, or NULL if it is not there, or null; a fault if it has to be. */
static JsonNode *
get_member (SbJsonReader *self,
            const char   *member,
            SbJsonNeed    need)
{
  JsonNode *node;

  if (self->error != NULL)
    return NULL;

  node = json_object_get_member (json_node_get_object (sb_json_reader_get_node (self)), member);
  if (node == NULL && need == SB_JSON_REQUIRED)
    fail_invalid (self, member, _ ("is missing"));

  if (node != NULL && JSON_NODE_HOLDS_NULL (node) && need == SB_JSON_OPTIONAL)
    return NULL;

  return node;
}

/**
 * sb_json_reader_enter:
 * @type: %JSON_NODE_OBJECT or %JSON_NODE_ARRAY
 *
 * Goes to a member of the object at which it stands.
 *
 * Returns: whether it went there
 */
gboolean
sb_json_reader_enter (SbJsonReader *self,
                      const char   *member,
                      JsonNodeType  type,
                      SbJsonNeed    need)
{
  JsonNode *node = get_member (self, member, need);
  gsize place_length = self->place->len;

  if (node == NULL)
    return FALSE;

  if (json_node_get_node_type (node) != type)
    {
      fail_invalid (self, member,
                    type == JSON_NODE_OBJECT ? _ ("must be an object, in braces")
                                             : _ ("must be a list, in square brackets"));
      return FALSE;
    }

  append_member (self->place, member);
  push (self, node, place_length);
  return TRUE;
}

/**
 * sb_json_reader_enter_element:
 *
 * Goes to an element, which must be an object, of the list at which it stands.
 *
 * Returns: whether it went there
 */
gboolean
sb_json_reader_enter_element (SbJsonReader *self,
                              guint         index)
{
  JsonArray *array = json_node_get_array (sb_json_reader_get_node (self));
  JsonNode *node = json_array_get_element (array, index);
  gsize place_length = self->place->len;

  if (self->error != NULL)
    return FALSE;

  g_string_append_printf (self->place, "[%u]", index);
  push (self, node, place_length);
  if (JSON_NODE_HOLDS_OBJECT (node))
    return TRUE;

  fail_invalid (self, NULL, _ ("must be an object, in braces"));
  sb_json_reader_leave (self);
  return FALSE;
}

void
sb_json_reader_leave (SbJsonReader *self)
{
  guint last = self->levels->len - 1;

  g_return_if_fail (last > 0);

  g_string_truncate (self->place, g_array_index (self->levels, Level, last).place_length);
  g_array_set_size (self->levels, last);
}

guint
sb_json_reader_get_length (SbJsonReader *self)
{
  return json_array_get_length (json_node_get_array (sb_json_reader_get_node (self)));
}

/**
 * sb_json_reader_list_members:
 *
 * Returns: (transfer container) (element-type utf8): the names of the members
 *   of the object at which it stands
 */
GList *
sb_json_reader_list_members (SbJsonReader *self)
{
  return json_object_get_members (json_node_get_object (sb_json_reader_get_node (self)));
}

/**
 * sb_json_reader_read_string:
 *
 * Returns: (transfer none) (nullable): the text
 */
const char *
sb_json_reader_read_string (SbJsonReader *self,
                            const char   *member,
                            SbJsonNeed    need)
{
  JsonNode *node = get_member (self, member, need);

  if (node == NULL)
    return NULL;

  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return json_node_get_string (node);

  fail_invalid (self, member, _ ("must be text, in quotation marks"));
  return NULL;
}

/**
 * sb_json_reader_read_element:
 *
 * Returns: (transfer none) (nullable): an element, which must be text, of the
 *   list at which it stands
 */
const char *
sb_json_reader_read_element (SbJsonReader *self,
                             guint         index)
{
  JsonNode *node = json_array_get_element (json_node_get_array (sb_json_reader_get_node (self)), index);
  gsize place_length = self->place->len;

  if (self->error != NULL)
    return NULL;

  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return json_node_get_string (node);

  g_string_append_printf (self->place, "[%u]", index);
  fail_invalid (self, NULL, _ ("must be text, in quotation marks"));
  g_string_truncate (self->place, place_length);
  return NULL;
}

/* JSON has one kind of number: 3.0 is as whole as 3.  A number that is too
 * large for 64 bits has been cut to the largest, and must not pass for it. */
static gboolean
get_whole (JsonNode *node,
           gint64   *value)
{
  double number;

  if (json_node_get_value_type (node) == G_TYPE_INT64)
    {
      *value = json_node_get_int (node);
      return *value != G_MININT64 && *value != G_MAXINT64;
    }

  if (json_node_get_value_type (node) != G_TYPE_DOUBLE)
    return FALSE;

  number = json_node_get_double (node);
  if (number != trunc (number) || fabs (number) > LARGEST_EXACT)
    return FALSE;

  *value = number;
  return TRUE;
}

gint64
sb_json_reader_read_int (SbJsonReader *self,
                         const char   *member,
                         SbJsonNeed    need,
                         gint64        minimum,
                         gint64        maximum,
                         gint64        fallback)
{
  JsonNode *node = get_member (self, member, need);
  g_autofree char *problem = NULL;
  gint64 value;

  if (node == NULL)
    return fallback;

  if (!get_whole (node, &value))
    {
      fail_invalid (self, member, _ ("must be a whole number"));
      return fallback;
    }

  if (value >= minimum && value <= maximum)
    return value;

  problem = g_strdup_printf (_ ("must be from %lld to %lld"), (long long) minimum, (long long) maximum);
  fail_invalid (self, member, problem);
  return fallback;
}

/**
 * sb_json_reader_read_number:
 * @limit: how far from 0 the number may be
 */
double
sb_json_reader_read_number (SbJsonReader *self,
                            const char   *member,
                            double        limit)
{
  JsonNode *node = get_member (self, member, SB_JSON_REQUIRED);
  g_autofree char *problem = NULL;
  double value;
  GType type;

  if (node == NULL)
    return 0;

  type = json_node_get_value_type (node);
  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    {
      fail_invalid (self, member, _ ("must be a number"));
      return 0;
    }

  value = json_node_get_double (node);
  if (fabs (value) <= limit)
    return value;

  problem = g_strdup_printf (_ ("must be from %.0f to %.0f"), -limit, limit);
  fail_invalid (self, member, problem);
  return 0;
}

/**
 * sb_json_reader_read_boolean:
 *
 * Returns: the value, %FALSE if it is missing
 */
gboolean
sb_json_reader_read_boolean (SbJsonReader *self,
                             const char   *member)
{
  JsonNode *node = get_member (self, member, SB_JSON_OPTIONAL);

  if (node == NULL)
    return FALSE;

  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (node);

  fail_invalid (self, member, _ ("must be true or false"));
  return FALSE;
}

/* sb-reader.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "sb-cursor.h"
#include "sb-reader.h"

/* Far more than any content has, and little enough for any machine: files
 * come from others too. */
#define LARGEST_FILE (5 * 1024 * 1024)
#define DEEPEST_NESTING 50

/**
 * SbReader:
 *
 * One JSON file of content, being read.
 *
 * A fault does not stop the reading: it is written down with its place in
 * the file, and reading goes on with a stand-in value, so that a person who
 * writes content learns of all faults at once. Whoever builds an object from
 * the file asks sb_reader_check() at the end, and drops the object when there
 * was a fault.
 */
struct _SbReader
{
  GObject parent_instance;

  char *name;
  JsonParser *parser;
  GPtrArray *cursors; /* (element-type SbCursor) */
  GPtrArray *faults;  /* (element-type utf8), NULL-terminated */
  SbTextFunc text_func;
  gpointer text_data;
};

G_DEFINE_FINAL_TYPE (SbReader, sb_reader, G_TYPE_OBJECT)

static void
sb_reader_finalize (GObject *object)
{
  SbReader *self = SB_READER (object);

  g_clear_pointer (&self->cursors, g_ptr_array_unref);
  g_clear_pointer (&self->faults, g_ptr_array_unref);
  g_clear_object (&self->parser);
  g_clear_pointer (&self->name, g_free);

  G_OBJECT_CLASS (sb_reader_parent_class)->finalize (object);
}

static void
sb_reader_class_init (SbReaderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_reader_finalize;
}

static void
sb_reader_init (SbReader *self)
{
  self->parser = json_parser_new_immutable ();
  /* Else it lets comments pass, and a second value ends the program. */
  json_parser_set_strict (self->parser, TRUE);
  self->cursors = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_cursor_free);
  /* Room from the start: without any, an empty array has no terminator. */
  self->faults = g_ptr_array_new_null_terminated (4, g_free, TRUE);
}

/* How deep objects and lists stand in each other: the parser calls itself for
 * each. */
static guint
measure_nesting (const char *data,
                 gsize       length)
{
  gboolean quoted = FALSE;
  guint depth = 0;
  guint deepest = 0;

  for (gsize i = 0; i < length; i++)
    {
      if (quoted && data[i] == '\\')
        i++;
      else if (data[i] == '"')
        quoted = !quoted;
      else if (!quoted && (data[i] == '{' || data[i] == '['))
        depth++;
      else if (!quoted && (data[i] == '}' || data[i] == ']') && depth > 0)
        depth--;

      deepest = MAX (deepest, depth);
    }

  return deepest;
}

static gboolean
check_size (const char  *name,
            const char  *data,
            gsize        length,
            GError     **error)
{
  if (length > LARGEST_FILE)
    g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_PARSE,
                 _ ("%s: is larger than %d MB"), name, LARGEST_FILE / 1024 / 1024);
  else if (measure_nesting (data, length) > DEEPEST_NESTING)
    g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_PARSE,
                 _ ("%s: lists and objects stand in each other more than %d deep"), name, DEEPEST_NESTING);
  else
    return TRUE;

  return FALSE;
}

/**
 * sb_reader_new_for_data:
 * @name: what messages call the file
 * @data: the text of the file
 * @length: its length in bytes, or -1 when it ends with a NUL
 * @error: return location for a #SbContentError
 *
 * Parses @data as JSON whose root is an object.
 *
 * Returns: (transfer full) (nullable): a reader
 */
SbReader *
sb_reader_new_for_data (const char  *name,
                        const char  *data,
                        gssize       length,
                        GError     **error)
{
  g_autoptr (SbReader) self = NULL;
  g_autoptr (GError) parse_error = NULL;
  JsonNode *root;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (data != NULL || length == 0, NULL);

  if (!check_size (name, data, length >= 0 ? (gsize) length : strlen (data), error))
    return NULL;

  self = g_object_new (SB_TYPE_READER, NULL);
  self->name = g_strdup (name);

  if (!json_parser_load_from_data (self->parser, data ? data : "", length, &parse_error))
    {
      g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_PARSE,
                   _ ("%s: not valid JSON: %s"), name, parse_error->message);
      return NULL;
    }

  root = json_parser_get_root (self->parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_PARSE,
                   _ ("%s: should be a JSON object, { … }"), name);
      return NULL;
    }

  sb_reader_take_cursor (self, sb_cursor_new (self, root, ""));

  return g_steal_pointer (&self);
}

/**
 * sb_reader_new:
 * @file: a JSON file
 * @error: return location for an error
 *
 * Reads and parses @file.
 *
 * Returns: (transfer full) (nullable): a reader
 */
SbReader *
sb_reader_new (GFile   *file,
               GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autofree char *data = NULL;
  g_autofree char *name = NULL;
  gsize length;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  stream = g_file_read (file, NULL, error);
  if (stream == NULL)
    return NULL;

  /* One byte more than is allowed tells enough of a file without an end. */
  data = g_malloc (LARGEST_FILE + 1);
  if (!g_input_stream_read_all (G_INPUT_STREAM (stream), data, LARGEST_FILE + 1, &length, NULL, error))
    return NULL;

  name = g_file_get_basename (file);

  return sb_reader_new_for_data (name, data, (gssize) length, error);
}

/**
 * sb_reader_set_text_func:
 * @self: a reader
 * @func: (nullable): called for each text that a person will see
 * @user_data: data for @func
 *
 * Lets a caller see each translatable text as it is read.
 */
void
sb_reader_set_text_func (SbReader   *self,
                         SbTextFunc  func,
                         gpointer    user_data)
{
  g_return_if_fail (SB_IS_READER (self));

  self->text_func = func;
  self->text_data = user_data;
}

/**
 * sb_reader_get_name:
 * @self: a reader
 *
 * Returns: (transfer none): the base name of the file
 */
const char *
sb_reader_get_name (SbReader *self)
{
  g_return_val_if_fail (SB_IS_READER (self), NULL);

  return self->name;
}

/**
 * sb_reader_get_root:
 * @self: a reader
 *
 * Returns: (transfer none): the place at the top of the file
 */
const SbCursor *
sb_reader_get_root (SbReader *self)
{
  g_return_val_if_fail (SB_IS_READER (self), NULL);

  return g_ptr_array_index (self->cursors, 0);
}

/**
 * sb_reader_get_faults:
 * @self: a reader
 *
 * Returns: (transfer none) (array zero-terminated=1): the faults found so
 *   far, each as `file: place: message`
 */
const char *const *
sb_reader_get_faults (SbReader *self)
{
  g_return_val_if_fail (SB_IS_READER (self), NULL);

  return (const char *const *) self->faults->pdata;
}

/**
 * sb_reader_dup_json:
 * @self: a reader
 *
 * Returns: (transfer full): what the file holds, laid out anew
 */
char *
sb_reader_dup_json (SbReader *self)
{
  g_return_val_if_fail (SB_IS_READER (self), NULL);

  return json_to_string (json_parser_get_root (self->parser), TRUE);
}

/**
 * sb_reader_check:
 * @self: a reader
 * @error: return location for a #SbContentError
 *
 * Tells whether all that was read so far was as it should be; if not, @error
 * holds the first fault, and how many more there are.
 *
 * Returns: whether there was no fault
 */
gboolean
sb_reader_check (SbReader  *self,
                 GError   **error)
{
  g_return_val_if_fail (SB_IS_READER (self), FALSE);

  if (self->faults->len == 0)
    return TRUE;

  if (self->faults->len == 1)
    g_set_error_literal (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID, g_ptr_array_index (self->faults, 0));
  else
    g_set_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID,
                 g_dngettext (GETTEXT_PACKAGE, "%s (and %u more fault)", "%s (and %u more faults)", self->faults->len - 1),
                 (const char *) g_ptr_array_index (self->faults, 0), self->faults->len - 1);
  return FALSE;
}

SbCursor *
sb_reader_take_cursor (SbReader *self,
                       SbCursor *cursor)
{
  g_return_val_if_fail (SB_IS_READER (self), NULL);

  g_ptr_array_add (self->cursors, cursor);
  return cursor;
}

void
sb_reader_add_fault (SbReader   *self,
                     const char *place,
                     const char *message)
{
  g_return_if_fail (SB_IS_READER (self));

  g_ptr_array_add (self->faults, g_strdup_printf ("%s: %s: %s", self->name, place, message));
}

const char *
sb_reader_translate (SbReader   *self,
                     const char *place,
                     const char *text)
{
  g_return_val_if_fail (SB_IS_READER (self), text);

  if (self->text_func != NULL)
    self->text_func (place, text, self->text_data);

  /* The empty string would be "translated" to the catalog's header. */
  return *text != '\0' ? g_dgettext (GETTEXT_PACKAGE, text) : text;
}

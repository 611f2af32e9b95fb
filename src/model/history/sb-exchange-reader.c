/* sb-exchange-reader.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-assessment.h"
#include "sb-exchange.h"
#include "sb-person.h"
#include "sb-record-kind.h"
#include "sb-time.h"
#include "sb-unknown-table.h"

/* Fifty years of daily use are some 50 MB. */
#define LARGEST_FILE (512 * 1024 * 1024)

typedef struct
{
  SbDatabase   *database;
  SbJsonReader *reader;
  GCancellable *cancellable;
  GPtrArray    *changed; /* (element-type SbRecord) */
  gint64        exported;
} Import;

/* json-glib ends a string at an escaped NUL, so that text would be lost. */
static gboolean
has_escaped_nul (const char *data,
                 gsize       length)
{
  const char *escape = data;

  while ((escape = g_strstr_len (escape, data + length - escape, "\\u0000")) != NULL)
    {
      gsize n_backslashes = 1;

      while (escape - n_backslashes >= data && escape[-n_backslashes] == '\\')
        n_backslashes++;
      if (n_backslashes % 2 == 1)
        return TRUE;
      escape++;
    }

  return FALSE;
}

static JsonNode *
parse (const char  *name,
       const char  *data,
       gsize        length,
       GError     **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) local_error = NULL;

  json_parser_set_strict (parser, TRUE);
  if (!json_parser_load_from_data (parser, data, length, &local_error))
    {
      /* It quotes single bytes of the file, which may be halves of letters. */
      g_autofree char *message = g_utf8_make_valid (local_error->message, -1);
      const char *problem = message;

      if (g_str_has_prefix (problem, "<data>:"))
        problem += strlen ("<data>:");
      g_set_error (error, SB_EXCHANGE_ERROR, SB_EXCHANGE_ERROR_SYNTAX,
                   _ ("%s: not valid JSON: %s"), name, problem);
      return NULL;
    }

  if (has_escaped_nul (data, length))
    {
      g_set_error (error, SB_EXCHANGE_ERROR, SB_EXCHANGE_ERROR_INVALID,
                   _ ("%s: text must not have the character U+0000"), name);
      return NULL;
    }

  return json_parser_steal_root (parser);
}

static void
check_header (SbJsonReader *reader)
{
  const char *format = sb_json_reader_read_string (reader, "format", SB_JSON_OPTIONAL);
  g_autofree char *problem = NULL;
  gint64 version;

  if (g_strcmp0 (format, SB_EXCHANGE_FORMAT) != 0)
    {
      problem = g_strdup_printf (_ ("must be “%s”: this is not a history file of Secure Base"),
                                 SB_EXCHANGE_FORMAT);
      sb_json_reader_fail (reader, "format", SB_EXCHANGE_ERROR_FORMAT, problem);
    }

  version = sb_json_reader_read_int (reader, "version", SB_JSON_REQUIRED,
                                     1, G_MAXINT, SB_EXCHANGE_VERSION);
  if (version > SB_EXCHANGE_VERSION)
    sb_json_reader_fail (reader, "version", SB_EXCHANGE_ERROR_NEWER,
                         _ ("a newer version of Secure Base wrote this file; update Secure Base to import it"));
}

static gboolean
merge_record (Import              *self,
              const SbRecordKind  *kind,
              SbRecord            *record,
              GError             **error)
{
  gboolean won;

  if (!sb_record_kind_merge (kind, self->database, record, &won, error))
    return FALSE;

  if (won)
    g_ptr_array_add (self->changed, g_object_ref (record));
  return TRUE;
}

/* A file may tell of a person whom it does not list.  Nothing is lost: they
 * come in without a name, and so long ago that whatever another file, or the
 * user, says of them is newer. */
static gboolean
merge_person_of (Import    *self,
                 SbRecord  *record,
                 GError   **error)
{
  const char *id = SB_IS_ASSESSMENT (record) ? sb_assessment_get_person_id (SB_ASSESSMENT (record)) : NULL;
  g_autoptr (SbRecord) person = NULL;
  gint64 present;

  if (id == NULL)
    return TRUE;

  if (!sb_record_table_get_changed (&sb_person_table, self->database, id, &present, error))
    return FALSE;

  if (present > SB_TIME_MINIMUM)
    return TRUE;

  person = g_object_new (SB_TYPE_PERSON, "id", id, NULL);
  sb_record_set_stamps (person, SB_TIME_MINIMUM, SB_TIME_MINIMUM, SB_TIME_NEVER);
  return merge_record (self, &sb_record_kinds[sb_record_kind_index (person)], person, error);
}

static gboolean
merge_element (Import              *self,
               const SbRecordKind  *kind,
               guint                index,
               GError             **error)
{
  g_autoptr (SbRecord) record = NULL;

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;

  if (sb_json_reader_enter_element (self->reader, index))
    {
      record = sb_record_json_read (kind->json, self->reader, self->exported);
      sb_json_reader_leave (self->reader);
    }

  if (record == NULL)
    {
      g_propagate_error (error, sb_json_reader_steal_error (self->reader));
      return FALSE;
    }

  return merge_person_of (self, record, error) && merge_record (self, kind, record, error);
}

static gboolean
merge_list (Import              *self,
            const SbRecordKind  *kind,
            GError             **error)
{
  if (sb_json_reader_enter (self->reader, kind->json->list, JSON_NODE_ARRAY, SB_JSON_OPTIONAL))
    {
      for (guint i = 0; i < sb_json_reader_get_length (self->reader); i++)
        if (!merge_element (self, kind, i, error))
          return FALSE;
      sb_json_reader_leave (self->reader);
    }

  if (!sb_json_reader_failed (self->reader))
    return TRUE;

  g_propagate_error (error, sb_json_reader_steal_error (self->reader));
  return FALSE;
}

static gboolean
is_known (const char *key)
{
  static const char *const header[] = { "format", "version", "exported", NULL };

  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    if (g_str_equal (key, sb_record_kinds[i].json->list))
      return TRUE;

  return g_strv_contains (header, key);
}

static gboolean
merge_unknown (Import  *self,
               GError **error)
{
  g_autoptr (GList) keys = sb_json_reader_list_members (self->reader);

  for (GList *l = keys; l != NULL; l = l->next)
    {
      const char *key = l->data;

      if (is_known (key))
        continue;

      if (!sb_unknown_table_merge (self->database, self->reader, key, self->exported, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
merge_all (Import  *self,
           GError **error)
{
  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    if (!merge_list (self, &sb_record_kinds[i], error))
      return FALSE;

  return merge_unknown (self, error);
}

static gboolean
merge_in_transaction (Import  *self,
                      GError **error)
{
  if (!sb_database_begin (self->database, error))
    return FALSE;

  if (!merge_all (self, error))
    {
      sb_database_rollback (self->database);
      return FALSE;
    }

  return sb_database_commit (self->database, error);
}

static gboolean
read_header (Import  *self,
             GError **error)
{
  if (JSON_NODE_HOLDS_OBJECT (sb_json_reader_get_node (self->reader)))
    {
      check_header (self->reader);
      self->exported = sb_json_reader_read_time (self->reader, "exported", SB_JSON_OPTIONAL);
      if (self->exported == SB_TIME_NEVER)
        self->exported = SB_TIME_MINIMUM;
    }
  else
    {
      sb_json_reader_fail (self->reader, NULL, SB_EXCHANGE_ERROR_FORMAT,
                           _ ("this is not a history file of Secure Base"));
    }

  if (!sb_json_reader_failed (self->reader))
    return TRUE;

  g_propagate_error (error, sb_json_reader_steal_error (self->reader));
  return FALSE;
}

/**
 * sb_exchange_read:
 * @name: the file's name, for messages
 * @cancellable: (nullable): a cancellable
 *
 * Merges a history file into the history: of two versions of a record, the
 * one that changed later remains.  After an error, nothing has changed.
 *
 * Returns: (transfer full) (element-type SbRecord) (nullable): what is new or
 *   different now, or %NULL after an error
 */
GPtrArray *
sb_exchange_read (SbDatabase    *database,
                  const char    *name,
                  const char    *data,
                  gsize          length,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (SbJsonReader) reader = NULL;
  g_autoptr (GPtrArray) changed = NULL;
  Import self = { .database = database, .cancellable = cancellable };

  g_return_val_if_fail (database != NULL, NULL);
  g_return_val_if_fail (name != NULL && data != NULL, NULL);

  root = parse (name, data, length, error);
  if (root == NULL)
    return NULL;

  self.reader = reader = sb_json_reader_new (name, root);
  self.changed = changed = g_ptr_array_new_with_free_func (g_object_unref);
  if (!read_header (&self, error) || !merge_in_transaction (&self, error))
    return NULL;

  return g_steal_pointer (&changed);
}

/* Not g_file_load_contents(): a file without end must not fill the memory. */
static GByteArray *
load (GFile         *file,
      const char    *name,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autoptr (GByteArray) content = g_byte_array_new ();
  gssize n_read = 1;

  if (stream == NULL)
    return NULL;

  while (n_read > 0)
    {
      guint8 buffer[64 * 1024];

      n_read = g_input_stream_read (G_INPUT_STREAM (stream), buffer, sizeof buffer, cancellable, error);
      if (n_read < 0)
        return NULL;

      g_byte_array_append (content, buffer, n_read);
      if (content->len > LARGEST_FILE)
        {
          g_set_error (error, SB_EXCHANGE_ERROR, SB_EXCHANGE_ERROR_TOO_LARGE,
                       _ ("%s: too large to be a history file"), name);
          return NULL;
        }
    }

  return g_steal_pointer (&content);
}

/**
 * sb_exchange_read_file:
 *
 * As sb_exchange_read(), of a file.
 */
GPtrArray *
sb_exchange_read_file (SbDatabase    *database,
                       GFile         *file,
                       GCancellable  *cancellable,
                       GError       **error)
{
  g_autoptr (GByteArray) content = NULL;
  g_autofree char *basename = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  basename = g_file_get_basename (file);
  name = g_filename_display_name (basename);
  content = load (file, name, cancellable, error);
  if (content == NULL)
    return NULL;

  return sb_exchange_read (database, name,
                           content->len > 0 ? (const char *) content->data : "", content->len,
                           cancellable, error);
}

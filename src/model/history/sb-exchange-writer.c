/* sb-exchange-writer.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-exchange.h"
#include "sb-json-text.h"
#include "sb-record-kind.h"
#include "sb-time.h"
#include "sb-unknown-table.h"

/* One record stands on one line, and all in a fixed order: two exports of a
 * history can be compared line by line.  What is in memory is one record. */

typedef struct
{
  SbDatabase         *database;
  GOutputStream      *stream;
  GCancellable       *cancellable;
  GString            *text; /* what is to be written next */
  const SbRecordKind *kind;
  gboolean            first;
} Writer;

static gboolean
write_text (Writer  *self,
            GError **error)
{
  gboolean written = g_output_stream_write_all (self->stream, self->text->str, self->text->len,
                                                NULL, self->cancellable, error);

  g_string_truncate (self->text, 0);
  return written;
}

static gboolean
write_header (Writer  *self,
              gint64   exported,
              GError **error)
{
  g_string_append_printf (self->text, "{\n  \"format\": \"%s\",\n  \"version\": %d,\n  \"exported\": ",
                          SB_EXCHANGE_FORMAT, SB_EXCHANGE_VERSION);
  sb_json_text_append_time (self->text, exported);
  return write_text (self, error);
}

static gboolean
write_record (SbRecord  *record,
              gpointer   data,
              GError   **error)
{
  Writer *self = data;

  g_string_append (self->text, self->first ? "\n    " : ",\n    ");
  self->first = FALSE;
  sb_record_json_append (self->kind->json, record, self->text);
  return write_text (self, error);
}

static gboolean
write_list (Writer              *self,
            const SbRecordKind  *kind,
            GError             **error)
{
  self->kind = kind;
  self->first = TRUE;
  g_string_append_printf (self->text, ",\n  \"%s\": [", kind->json->list);
  if (!sb_record_table_foreach (kind->table, self->database, TRUE, write_record, self, error))
    return FALSE;

  g_string_append (self->text, self->first ? "]" : "\n  ]");
  return TRUE;
}

static gboolean
write_unknown (const char  *key,
               const char  *json,
               gpointer     data,
               GError     **error)
{
  Writer *self = data;

  g_string_append (self->text, ",\n  ");
  sb_json_text_append_string (self->text, key);
  g_string_append_printf (self->text, ": %s", json);
  return write_text (self, error);
}

static gboolean
write_all (Writer  *self,
           gint64   exported,
           GError **error)
{
  if (!write_header (self, exported, error))
    return FALSE;

  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    if (!write_list (self, &sb_record_kinds[i], error))
      return FALSE;

  if (!sb_unknown_table_foreach (self->database, write_unknown, self, error))
    return FALSE;

  g_string_append (self->text, "\n}\n");
  return write_text (self, error);
}

/**
 * sb_exchange_write:
 * @exported: the moment to write into it
 * @cancellable: (nullable): a cancellable
 *
 * Writes the history as it is at this moment; what is marked as deleted, too.
 */
gboolean
sb_exchange_write (SbDatabase     *database,
                   GOutputStream  *stream,
                   gint64          exported,
                   GCancellable   *cancellable,
                   GError        **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  Writer self = {
    .database = database,
    .stream = stream,
    .cancellable = cancellable,
    .text = text,
  };

  g_return_val_if_fail (database != NULL, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  return write_all (&self, exported, error);
}

/* Closing puts the new file in the old one's place, unless it is cancelled. */
static void
abandon (GOutputStream *stream)
{
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  g_cancellable_cancel (cancelled);
  g_output_stream_close (stream, cancelled, NULL);
}

/**
 * sb_exchange_write_file:
 *
 * Writes the history to a file that only this user may read.  A file that was
 * there is replaced in one step at the end; after an error it is as it was.
 */
gboolean
sb_exchange_write_file (SbDatabase    *database,
                        GFile         *file,
                        GCancellable  *cancellable,
                        GError       **error)
{
  gint64 exported = sb_time_now () / G_USEC_PER_SEC * G_USEC_PER_SEC;
  g_autoptr (GFileOutputStream) replaced = NULL;
  g_autoptr (GOutputStream) stream = NULL;
  gboolean written;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  replaced = g_file_replace (file, NULL, FALSE,
                             G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION,
                             cancellable, error);
  if (replaced == NULL)
    return FALSE;

  stream = g_buffered_output_stream_new_sized (G_OUTPUT_STREAM (replaced), 64 * 1024);
  written = sb_exchange_write (database, stream, exported, cancellable, error);
  if (written && g_output_stream_flush (stream, cancellable, error))
    return g_output_stream_close (stream, cancellable, error);

  abandon (G_OUTPUT_STREAM (replaced));
  return FALSE;
}

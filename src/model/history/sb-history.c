/* sb-history.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-database.h"
#include "sb-exchange.h"
#include "sb-history.h"
#include "sb-migrations.h"
#include "sb-record-kind.h"

/**
 * SbHistory:
 *
 * The history on disk: what [class@Store] does, without its thread.  All of
 * it blocks, and belongs to the thread that opened it.
 *
 * A record that could not be written is kept, and tried again with each later
 * write, so that a disk that was full for a while costs nothing.
 */
struct _SbHistory
{
  SbDatabase *database;
  GPtrArray  *unsaved; /* (element-type SbRecord) in the order of their saving */
};

/**
 * sb_history_open:
 *
 * Opens the history, or begins one where there is none.  A file that is not
 * ours, or newer, or damaged, is an error and stays as it is.
 */
SbHistory *
sb_history_open (const char  *path,
                 GError     **error)
{
  g_autoptr (SbDatabase) database = sb_database_open (path, error);
  SbHistory *self;

  if (database == NULL || !sb_migrations_run (database, error))
    return NULL;

  self = g_new0 (SbHistory, 1);
  self->database = g_steal_pointer (&database);
  self->unsaved = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

/* All at once: what was saved together is written together. */
static gboolean
write_together (SbHistory  *self,
                GError    **error)
{
  if (!sb_record_kind_save (self->database, (SbRecord *const *) self->unsaved->pdata,
                            self->unsaved->len, error))
    return FALSE;

  g_ptr_array_set_size (self->unsaved, 0);
  return TRUE;
}

/* One that cannot be written must not keep the others from it. */
static gboolean
write_one_by_one (SbHistory  *self,
                  GError    **error)
{
  g_autoptr (GError) first_error = NULL;
  guint i = 0;

  while (i < self->unsaved->len)
    {
      SbRecord *record = g_ptr_array_index (self->unsaved, i);

      if (sb_record_kind_save (self->database, &record, 1, first_error == NULL ? &first_error : NULL))
        g_ptr_array_remove_index (self->unsaved, i);
      else
        i++;
    }

  if (first_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&first_error));
  return FALSE;
}

static gboolean
write_unsaved (SbHistory  *self,
               GError    **error)
{
  switch (self->unsaved->len)
    {
    case 0:
      return TRUE;
    case 1:
      return write_together (self, error);
    default:
      return write_together (self, NULL) || write_one_by_one (self, error);
    }
}

/**
 * sb_history_flush:
 *
 * Brings all that was saved to the disk itself.
 */
gboolean
sb_history_flush (SbHistory  *self,
                  GError    **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return write_unsaved (self, error) && sb_database_checkpoint (self->database, error);
}

/**
 * sb_history_close:
 * @self: (transfer full): the history
 *
 * Returns: whether all that was saved is on the disk
 */
gboolean
sb_history_close (SbHistory  *self,
                  GError    **error)
{
  gboolean flushed = sb_history_flush (self, error);

  g_ptr_array_unref (self->unsaved);
  sb_database_close (self->database);
  g_free (self);
  return flushed;
}

/**
 * sb_history_get_database:
 *
 * Returns: (transfer none): the database, to read from
 */
SbDatabase *
sb_history_get_database (SbHistory *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->database;
}

static gboolean
add_record (SbRecord  *record,
            gpointer   data,
            GError   **error)
{
  g_ptr_array_add (data, g_object_ref (record));
  return TRUE;
}

/**
 * sb_history_load:
 *
 * Returns: (transfer full) (element-type SbRecord) (nullable): the records of
 *   each kind in order, but those of which there may be very many; of those
 *   marked as deleted, the ones that may come again
 */
GPtrArray *
sb_history_load (SbHistory  *self,
                 GError    **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    if (!sb_record_kinds[i].large
        && !sb_record_table_foreach (sb_record_kinds[i].table, self->database, sb_record_kinds[i].named,
                                     add_record, records, error))
      return NULL;

  return g_steal_pointer (&records);
}

static void
add_unsaved (SbHistory *self,
             SbRecord  *record)
{
  for (guint i = 0; i < self->unsaved->len; i++)
    {
      SbRecord *older = g_ptr_array_index (self->unsaved, i);

      if (g_str_equal (sb_record_get_id (older), sb_record_get_id (record)))
        {
          g_set_object ((SbRecord **) &g_ptr_array_index (self->unsaved, i), record);
          return;
        }
    }

  g_ptr_array_add (self->unsaved, g_object_ref (record));
}

/**
 * sb_history_save:
 * @records: (element-type SbRecord): records that do not change any more
 *
 * Writes records together, safe from a crash of this program.  After an error
 * they are kept, and will be tried again.
 */
gboolean
sb_history_save (SbHistory  *self,
                 GPtrArray  *records,
                 GError    **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (records != NULL, FALSE);

  for (guint i = 0; i < records->len; i++)
    add_unsaved (self, g_ptr_array_index (records, i));

  return write_unsaved (self, error);
}

/**
 * sb_history_export:
 *
 * Writes all that was saved to a history file.  If some of it is still kept
 * here alone, that is an error: a backup must not lack something in silence.
 */
gboolean
sb_history_export (SbHistory     *self,
                   GFile         *file,
                   GCancellable  *cancellable,
                   GError       **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return write_unsaved (self, error) && sb_exchange_write_file (self->database, file, cancellable, error);
}

/**
 * sb_history_import:
 *
 * Returns: (transfer full) (element-type SbRecord) (nullable): what is new or
 *   different now
 */
GPtrArray *
sb_history_import (SbHistory     *self,
                   GFile         *file,
                   GCancellable  *cancellable,
                   GError       **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  /* What cannot be written now may be afterwards; it is in nobody's way. */
  write_unsaved (self, NULL);

  return sb_exchange_read_file (self->database, file, cancellable, error);
}

/* sb-store.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-collection.h"
#include "sb-history-thread.h"
#include "sb-record-kind.h"
#include "sb-store-private.h"
#include "sb-store.h"

/**
 * SbStore:
 *
 * All that the person has done, live: lists of records for views, which
 * change on the main thread, and one thread that writes to the disk and reads
 * from it.
 *
 * Saving takes a copy of the record at that moment and returns at once.  A
 * record that is saved is in its list from then on.
 */
struct _SbStore
{
  GObject          parent_instance;

  GFile           *file;
  SbCollection    *collections[SB_RECORD_N_KINDS];
  SbHistoryThread *thread; /* (nullable): between opening and closing */
  gboolean         open;
  guint            n_openings; /* and closings: which opening a task is of */
};

G_DEFINE_FINAL_TYPE (SbStore, sb_store, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_FILE,
  N_PROPS
};

enum
{
  FAILED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
take_records (SbStore   *self,
              GPtrArray *records)
{
  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    {
      g_autoptr (GPtrArray) of_kind = g_ptr_array_new ();

      for (guint j = 0; j < records->len; j++)
        if (sb_record_kind_index (g_ptr_array_index (records, j)) == i)
          g_ptr_array_add (of_kind, g_ptr_array_index (records, j));

      sb_collection_merge (self->collections[i], of_kind);
    }
}

static void
failed_cb (GObject      *owner,
           const GError *error)
{
  g_signal_emit (owner, signals[FAILED], 0, error);
}

static void
opened_cb (GTask      *task,
           GPtrArray  *records,
           GError    **error)
{
  SbStore *self = g_task_get_source_object (task);

  if (GPOINTER_TO_UINT (g_task_get_task_data (task)) != self->n_openings)
    {
      if (*error == NULL)
        g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CLOSED,
                             _ ("The history was closed before it was open."));
    }
  else if (*error != NULL)
    {
      /* It may be tried again, once the person has seen to the cause. */
      sb_history_thread_close (g_steal_pointer (&self->thread), NULL);
    }
  else
    {
      self->open = TRUE;
      take_records (self, records);
    }
}

static void
imported_cb (GTask      *task,
             GPtrArray  *records,
             GError    **error)
{
  if (*error == NULL)
    take_records (g_task_get_source_object (task), records);
}

static GTask *
new_task (SbStore             *self,
          gpointer             source_tag,
          GCancellable        *cancellable,
          GAsyncReadyCallback  callback,
          gpointer             user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, source_tag);
  return task;
}

static gboolean
finish (SbStore       *self,
        GAsyncResult  *result,
        gpointer       source_tag,
        guint         *n_records,
        GError       **error)
{
  gssize n;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, source_tag), FALSE);

  n = g_task_propagate_int (G_TASK (result), error);
  if (n_records != NULL)
    *n_records = MAX (n, 0);
  return n >= 0;
}

static void
sb_store_dispose (GObject *object)
{
  sb_store_close (SB_STORE (object));

  G_OBJECT_CLASS (sb_store_parent_class)->dispose (object);
}

static void
sb_store_finalize (GObject *object)
{
  SbStore *self = SB_STORE (object);

  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    sb_collection_free (self->collections[i]);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (sb_store_parent_class)->finalize (object);
}

static void
sb_store_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  SbStore *self = SB_STORE (object);

  switch (prop_id)
    {
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_store_set_property (GObject      *object,
                       guint         prop_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  SbStore *self = SB_STORE (object);

  switch (prop_id)
    {
    case PROP_FILE:
      self->file = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_store_class_init (SbStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = sb_store_dispose;
  object_class->finalize = sb_store_finalize;
  object_class->get_property = sb_store_get_property;
  object_class->set_property = sb_store_set_property;

  /**
   * SbStore:file:
   *
   * Where the history is kept.
   */
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, fixed);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SbStore::failed:
   * @self: the store
   * @error: why
   *
   * Something that was saved could not be written.  It is kept, and tried
   * again with each later write.
   */
  signals[FAILED] = g_signal_new ("failed",
                                  G_TYPE_FROM_CLASS (klass),
                                  G_SIGNAL_RUN_LAST,
                                  0,
                                  NULL, NULL,
                                  NULL,
                                  G_TYPE_NONE,
                                  1, G_TYPE_ERROR);
}

static void
sb_store_init (SbStore *self)
{
  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    self->collections[i] = sb_collection_new (sb_record_kinds[i].get_type ());
}

/**
 * sb_store_new:
 * @file: where the history is, or will be, kept; a local file
 */
SbStore *
sb_store_new (GFile *file)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return g_object_new (SB_TYPE_STORE, "file", file, NULL);
}

GFile *
sb_store_get_file (SbStore *self)
{
  g_return_val_if_fail (SB_IS_STORE (self), NULL);

  return self->file;
}

/**
 * sb_store_open_async:
 *
 * Opens the history, or begins one, and fills the lists.  After an error it
 * may be tried again.
 */
void
sb_store_open_async (SbStore             *self,
                     GCancellable        *cancellable,
                     GAsyncReadyCallback  callback,
                     gpointer             user_data)
{
  g_autofree char *path = NULL;
  GTask *task;

  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (self->thread == NULL);

  path = g_file_get_path (self->file);
  self->thread = sb_history_thread_new (path, G_OBJECT (self), failed_cb);
  task = new_task (self, sb_store_open_async, cancellable, callback, user_data);
  g_task_set_task_data (task, GUINT_TO_POINTER (++self->n_openings), NULL);
  sb_history_thread_open (self->thread, task, opened_cb);
}

gboolean
sb_store_open_finish (SbStore       *self,
                      GAsyncResult  *result,
                      GError       **error)
{
  return finish (self, result, sb_store_open_async, NULL, error);
}

gboolean
sb_store_is_open (SbStore *self)
{
  g_return_val_if_fail (SB_IS_STORE (self), FALSE);

  return self->open;
}

/**
 * sb_store_flush_async:
 *
 * Returns, by way of @callback, once all that was saved so far is on the disk
 * itself, where neither a crash nor a power cut can harm it.
 */
void
sb_store_flush_async (SbStore             *self,
                      GCancellable        *cancellable,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (self->open);

  sb_history_thread_flush (self->thread,
                           new_task (self, sb_store_flush_async, cancellable, callback, user_data));
}

gboolean
sb_store_flush_finish (SbStore       *self,
                       GAsyncResult  *result,
                       GError       **error)
{
  return finish (self, result, sb_store_flush_async, NULL, error);
}

/**
 * sb_store_export_async:
 *
 * Writes all that was saved so far to a history file.
 */
void
sb_store_export_async (SbStore             *self,
                       GFile               *file,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (self->open);

  sb_history_thread_export (self->thread, file,
                            new_task (self, sb_store_export_async, cancellable, callback, user_data));
}

gboolean
sb_store_export_finish (SbStore       *self,
                        GAsyncResult  *result,
                        GError       **error)
{
  return finish (self, result, sb_store_export_async, NULL, error);
}

/**
 * sb_store_import_async:
 *
 * Merges a history file into the history.  The lists, and the records in
 * them, have changed when @callback is called.
 */
void
sb_store_import_async (SbStore             *self,
                       GFile               *file,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (self->open);

  sb_history_thread_import (self->thread, file,
                            new_task (self, sb_store_import_async, cancellable, callback, user_data),
                            imported_cb);
}

/**
 * sb_store_import_finish:
 * @n_changed: (out) (optional): how many records are new or different now
 */
gboolean
sb_store_import_finish (SbStore       *self,
                        GAsyncResult  *result,
                        guint         *n_changed,
                        GError       **error)
{
  return finish (self, result, sb_store_import_async, n_changed, error);
}

/**
 * sb_store_close:
 *
 * Writes what is still to be written, and closes the history; it blocks until
 * then.  The lists stay as they are.  If something cannot be written,
 * [signal@Store::failed] is emitted before this returns.
 */
void
sb_store_close (SbStore *self)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (SB_IS_STORE (self));

  if (self->thread == NULL)
    return;

  self->open = FALSE;
  self->n_openings++;
  if (!sb_history_thread_close (g_steal_pointer (&self->thread), &error))
    failed_cb (G_OBJECT (self), error);
}

/**
 * sb_store_get_model:
 *
 * Returns: (transfer none): the records of a type, live and in order
 */
GListModel *
sb_store_get_model (SbStore *self,
                    GType    type)
{
  g_return_val_if_fail (SB_IS_STORE (self), NULL);

  return sb_collection_get_model (self->collections[sb_record_kind_of_type (type)]);
}

/**
 * sb_store_find_same:
 *
 * Returns: (transfer none): the object that the store has for the record, or
 *   @record itself if it has none yet
 */
SbRecord *
sb_store_find_same (SbStore  *self,
                    SbRecord *record)
{
  SbRecord *present;

  g_return_val_if_fail (SB_IS_STORE (self), record);
  g_return_val_if_fail (SB_IS_RECORD (record), record);

  present = sb_collection_find (self->collections[sb_record_kind_index (record)],
                                sb_record_get_id (record));
  return present != NULL ? present : record;
}

static void
update_list (SbStore  *self,
             SbRecord *record)
{
  sb_collection_update (self->collections[sb_record_kind_index (record)], record);
}

/**
 * sb_store_write:
 * @record: a record that was changed, and stamped
 *
 * Brings its list up to date, and sends a copy to the disk.
 */
void
sb_store_write (SbStore  *self,
                SbRecord *record)
{
  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (SB_IS_RECORD (record));

  update_list (self, record);

  /* While the history opens, this waits its turn behind that. Where it could
   * not be opened there is nothing to save to, and the person knows. */
  if (self->thread != NULL)
    sb_history_thread_save (self->thread, record);
}

/**
 * sb_store_write_all:
 * @records: (element-type SbRecord): records that were changed, and stamped
 *
 * As sb_store_write(); on the disk, all of them change or none.
 */
void
sb_store_write_all (SbStore   *self,
                    GPtrArray *records)
{
  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (records != NULL);

  for (guint i = 0; i < records->len; i++)
    update_list (self, g_ptr_array_index (records, i));

  if (self->thread != NULL)
    sb_history_thread_save_all (self->thread, records);
}

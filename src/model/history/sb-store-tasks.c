/* sb-store-tasks.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-store-private.h"

/* What [class@Store] does that somebody waits for: flushing, and files. */

/**
 * sb_store_new_task:
 * @source_tag: the function that somebody called
 *
 * Returns: (transfer full): a task of the store
 */
GTask *
sb_store_new_task (SbStore             *self,
                   gpointer             source_tag,
                   GCancellable        *cancellable,
                   GAsyncReadyCallback  callback,
                   gpointer             user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, source_tag);
  return task;
}

/**
 * sb_store_finish_task:
 * @source_tag: the function that somebody called
 * @n_records: (out) (optional): how many records it was about
 */
gboolean
sb_store_finish_task (SbStore       *self,
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
imported_cb (GTask      *task,
             GPtrArray  *records,
             GError    **error)
{
  if (*error == NULL)
    sb_store_take_records (g_task_get_source_object (task), records);
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
                           sb_store_new_task (self, sb_store_flush_async, cancellable, callback, user_data));
}

gboolean
sb_store_flush_finish (SbStore       *self,
                       GAsyncResult  *result,
                       GError       **error)
{
  return sb_store_finish_task (self, result, sb_store_flush_async, NULL, error);
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
                            sb_store_new_task (self, sb_store_export_async, cancellable, callback, user_data));
}

gboolean
sb_store_export_finish (SbStore       *self,
                        GAsyncResult  *result,
                        GError       **error)
{
  return sb_store_finish_task (self, result, sb_store_export_async, NULL, error);
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
                            sb_store_new_task (self, sb_store_import_async, cancellable, callback, user_data),
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
  return sb_store_finish_task (self, result, sb_store_import_async, n_changed, error);
}

/* sb-own-file.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "sb-own-file.h"

/* What a person takes out of the app, as a file. */

/* For the person alone. */
#define OWN_MODE 0600

static gboolean
write_to_path (const char    *path,
               gconstpointer  data,
               gsize          size,
               GError       **error)
{
  if (!g_file_set_contents_full (path, data, size, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, OWN_MODE, error))
    return FALSE;

  /* One that was there before has passed on whom it let read. Where there are no
   * such rights, there is nothing to be done. */
  g_chmod (path, OWN_MODE);
  return TRUE;
}

/**
 * sb_own_file_write:
 * @file: where to
 * @bytes: what is to be in it
 *
 * Writes a file that others cannot read, all of it, or leaves what was there as
 * it is, be it nothing. GIO alone would begin a new file in its place, and leave
 * half of it where the disk is full.
 *
 * Returns: whether it was written; else there is an error of #GFileError or
 *   #GIOErrorEnum
 */
gboolean
sb_own_file_write (GFile   *file,
                   GBytes  *bytes,
                   GError **error)
{
  const char *path;
  gconstpointer data;
  gsize size;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  path = g_file_peek_path (file);
  data = g_bytes_get_data (bytes, &size);
  if (path != NULL)
    return write_to_path (path, data, size, error);

  return g_file_replace_contents (file, data, size, NULL, FALSE, G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION,
                                  NULL, NULL, error);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  GError *error = NULL;

  if (sb_own_file_write (source, task_data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * sb_own_file_write_async:
 * @file: where to
 * @bytes: what is to be in it
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * As sb_own_file_write(), without keeping anybody waiting.
 */
void
sb_own_file_write_async (GFile               *file,
                         GBytes              *bytes,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (bytes != NULL);

  task = g_task_new (file, NULL, callback, user_data);
  g_task_set_source_tag (task, sb_own_file_write_async);
  g_task_set_task_data (task, g_bytes_ref (bytes), (GDestroyNotify) g_bytes_unref);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * sb_own_file_write_finish:
 *
 * Returns: whether it was written; see sb_own_file_write()
 */
gboolean
sb_own_file_write_finish (GFile         *file,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, file), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* sb-history-thread.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-database.h"
#include "sb-record.h"

G_BEGIN_DECLS

typedef struct _SbHistoryThread SbHistoryThread;

/* Called on the owner's thread when something that was saved could not be
 * written. */
typedef void (*SbHistoryThreadFailedFunc) (GObject      *owner,
                                           const GError *error);

/* Called where @task was made, before it returns; with the records that were
 * read, or an error, or neither.  It may set an error. */
typedef void (*SbHistoryThreadDoneFunc)   (GTask      *task,
                                           GPtrArray  *records,
                                           GError    **error);

/* Reads from the database, on the worker.
 *
 * Returns: (transfer full) (nullable): what @task returns, to be freed by
 *   what the task's owner frees it by; NULL with an error set */
typedef gpointer (*SbHistoryThreadReadFunc) (SbDatabase  *database,
                                             gpointer     task_data,
                                             GError     **error);

SbHistoryThread *sb_history_thread_new      (const char                 *path,
                                             GObject                    *owner,
                                             SbHistoryThreadFailedFunc   failed);
gboolean         sb_history_thread_close    (SbHistoryThread            *self,
                                             GError                    **error);
void             sb_history_thread_open     (SbHistoryThread            *self,
                                             GTask                      *task,
                                             SbHistoryThreadDoneFunc     done);
void             sb_history_thread_flush    (SbHistoryThread            *self,
                                             GTask                      *task);
void             sb_history_thread_export   (SbHistoryThread            *self,
                                             GFile                      *file,
                                             GTask                      *task);
void             sb_history_thread_import   (SbHistoryThread            *self,
                                             GFile                      *file,
                                             GTask                      *task,
                                             SbHistoryThreadDoneFunc     done);
SbDatabase      *sb_history_thread_steal_reader (SbHistoryThread        *self);
void             sb_history_thread_read     (SbHistoryThread            *self,
                                             GTask                      *task,
                                             SbHistoryThreadReadFunc     func,
                                             GDestroyNotify              result_free);
void             sb_history_thread_save     (SbHistoryThread            *self,
                                             SbRecord                   *record);
void             sb_history_thread_save_all (SbHistoryThread            *self,
                                             GPtrArray                  *records);

G_END_DECLS

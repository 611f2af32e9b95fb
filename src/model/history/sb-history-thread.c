/* sb-history-thread.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-history-thread.h"
#include "sb-history.h"
#include "sb-worker.h"

/**
 * SbHistoryThread:
 *
 * A [struct@History] on a thread of its own.  What is asked of it is done in
 * that order; what someone waits for is a task, which returns where it was
 * made, with the number of records that were read.
 */
struct _SbHistoryThread
{
  SbWorker                  *worker;
  char                      *path;
  GObject                   *owner;   /* (unowned): it outlives this */
  SbHistoryThreadFailedFunc  failed;
  GMainContext              *context; /* the owner's */

  SbHistory                 *history; /* (nullable): the worker's alone */
  SbDatabase                *reader;  /* (nullable): until it is fetched */
  GError                    *error;   /* (nullable): of the closing */
};

/* Work that someone waits for.  Once it has run, the worker hands it back
 * with all that it owns: the task must not be freed on the worker, for that
 * could be the end of the owner, who would then wait for the worker. */
typedef struct _Call Call;

typedef gboolean (*CallFunc) (Call    *self,
                              GError **error);

struct _Call
{
  SbHistoryThread         *thread;
  GTask                   *task;
  GFile                   *file;    /* (nullable) */
  CallFunc                 run;
  SbHistoryThreadDoneFunc  done;    /* (nullable) */
  GPtrArray               *records; /* (element-type SbRecord) (nullable) */
  GError                  *error;   /* (nullable) */
};

/* A question that someone waits for the answer of. */
typedef struct
{
  SbHistoryThread         *thread;
  GTask                   *task;
  SbHistoryThreadReadFunc  func;
  GDestroyNotify           result_free;
  gpointer                 result; /* (nullable) */
  GError                  *error;  /* (nullable) */
} Read;

/* Records on their way to the disk. */
typedef struct
{
  SbHistoryThread           *thread; /* gone, perhaps, when the owner is told */
  GPtrArray                 *records; /* (element-type SbRecord) */
  GWeakRef                   owner;
  SbHistoryThreadFailedFunc  failed;
  GError                    *error;  /* (nullable) */
} Save;

static void
call_free (gpointer data)
{
  Call *self = data;

  g_clear_object (&self->task);
  g_clear_object (&self->file);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_error (&self->error);
  g_free (self);
}

static void
read_free (gpointer data)
{
  Read *self = data;

  g_clear_object (&self->task);
  g_clear_error (&self->error);
  g_free (self);
}

static void
save_free (gpointer data)
{
  Save *self = data;

  g_weak_ref_clear (&self->owner);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_error (&self->error);
  g_free (self);
}

/* Always later, and there: g_main_context_invoke() might run it here. */
static void
send_back (GMainContext   *context,
           GSourceFunc     func,
           gpointer        data,
           GDestroyNotify  destroy)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, func, data, destroy);
  g_source_set_static_name (source, "[secure-base] SbHistoryThread");
  g_source_attach (source, context);
}

static gboolean
call_returned_cb (gpointer data)
{
  Call *self = data;

  if (self->done != NULL)
    self->done (self->task, self->records, &self->error);

  if (self->error != NULL)
    g_task_return_error (self->task, g_steal_pointer (&self->error));
  else
    g_task_return_int (self->task, self->records != NULL ? self->records->len : 0);

  return G_SOURCE_REMOVE;
}

static void
run_call (gpointer data)
{
  Call *self = data;

  if (!self->run (self, &self->error))
    g_assert (self->error != NULL);

  send_back (g_task_get_context (self->task), call_returned_cb, self, call_free);
}

static void
push_call (SbHistoryThread         *self,
           GTask                   *task,
           GFile                   *file,
           CallFunc                 run,
           SbHistoryThreadDoneFunc  done)
{
  Call *call = g_new0 (Call, 1);

  call->thread = self;
  call->task = task;
  call->run = run;
  call->done = done;
  g_set_object (&call->file, file);

  sb_worker_push (self->worker, run_call, call);
}

static gboolean
run_open (Call    *call,
          GError **error)
{
  SbHistory *history = sb_history_open (call->thread->path, error);

  if (history == NULL)
    return FALSE;

  call->records = sb_history_load (history, error);
  if (call->records == NULL)
    {
      sb_history_close (history, NULL);
      return FALSE;
    }

  call->thread->reader = sb_database_open_reader (call->thread->path, error);
  if (call->thread->reader == NULL)
    {
      sb_history_close (history, NULL);
      return FALSE;
    }

  call->thread->history = history;
  return TRUE;
}

static gboolean
run_flush (Call    *call,
           GError **error)
{
  return sb_history_flush (call->thread->history, error);
}

static gboolean
run_export (Call    *call,
            GError **error)
{
  return sb_history_export (call->thread->history, call->file,
                            g_task_get_cancellable (call->task), error);
}

static gboolean
run_import (Call    *call,
            GError **error)
{
  call->records = sb_history_import (call->thread->history, call->file,
                                     g_task_get_cancellable (call->task), error);
  return call->records != NULL;
}

static gboolean
save_failed_cb (gpointer data)
{
  Save *save = data;
  g_autoptr (GObject) owner = g_weak_ref_get (&save->owner);

  if (owner != NULL)
    save->failed (owner, save->error);

  return G_SOURCE_REMOVE;
}

static void
run_save (gpointer data)
{
  Save *save = data;

  if (sb_history_save (save->thread->history, save->records, &save->error))
    save_free (save);
  else
    send_back (save->thread->context, save_failed_cb, save, save_free);
}

static void
run_close (gpointer data)
{
  SbHistoryThread *self = data;

  if (self->reader != NULL)
    sb_database_close (g_steal_pointer (&self->reader));
  if (self->history != NULL)
    sb_history_close (g_steal_pointer (&self->history), &self->error);
}

/**
 * sb_history_thread_new:
 * @owner: (transfer none): whoever will close it
 */
SbHistoryThread *
sb_history_thread_new (const char                *path,
                       GObject                   *owner,
                       SbHistoryThreadFailedFunc  failed)
{
  SbHistoryThread *self = g_new0 (SbHistoryThread, 1);

  self->worker = sb_worker_new ("history");
  self->path = g_strdup (path);
  self->owner = owner;
  self->failed = failed;
  self->context = g_main_context_ref_thread_default ();
  return self;
}

/**
 * sb_history_thread_close:
 * @self: (transfer full): the thread
 *
 * Does what is still to be done, and ends.
 *
 * Returns: whether all that was saved is on the disk
 */
gboolean
sb_history_thread_close (SbHistoryThread  *self,
                         GError          **error)
{
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  sb_worker_push (self->worker, run_close, self);
  sb_worker_free (self->worker);

  local_error = g_steal_pointer (&self->error);
  g_main_context_unref (self->context);
  g_free (self->path);
  g_free (self);

  if (local_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/**
 * sb_history_thread_open:
 * @task: (transfer full): returns when it is open
 */
void
sb_history_thread_open (SbHistoryThread         *self,
                        GTask                   *task,
                        SbHistoryThreadDoneFunc  done)
{
  push_call (self, task, NULL, run_open, done);
}

/**
 * sb_history_thread_flush:
 * @task: (transfer full): returns when all that was saved is on the disk
 */
void
sb_history_thread_flush (SbHistoryThread *self,
                         GTask           *task)
{
  push_call (self, task, NULL, run_flush, NULL);
}

/**
 * sb_history_thread_export:
 * @task: (transfer full): returns when @file is written
 */
void
sb_history_thread_export (SbHistoryThread *self,
                          GFile           *file,
                          GTask           *task)
{
  push_call (self, task, file, run_export, NULL);
}

/**
 * sb_history_thread_import:
 * @task: (transfer full): returns when @file is read
 */
void
sb_history_thread_import (SbHistoryThread         *self,
                          GFile                   *file,
                          GTask                   *task,
                          SbHistoryThreadDoneFunc  done)
{
  push_call (self, task, file, run_import, done);
}

/**
 * sb_history_thread_steal_reader:
 *
 * Returns: (transfer full): a second way into the database, to read by, for
 *   the thread that calls this; once, after the opening
 */
SbDatabase *
sb_history_thread_steal_reader (SbHistoryThread *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->reader != NULL, NULL);

  sb_database_adopt (self->reader);
  return g_steal_pointer (&self->reader);
}

static gboolean
read_returned_cb (gpointer data)
{
  Read *read = data;

  if (read->error != NULL)
    g_task_return_error (read->task, g_steal_pointer (&read->error));
  else
    g_task_return_pointer (read->task, g_steal_pointer (&read->result), read->result_free);

  return G_SOURCE_REMOVE;
}

static void
run_read (gpointer data)
{
  Read *read = data;

  if (!g_cancellable_set_error_if_cancelled (g_task_get_cancellable (read->task), &read->error))
    read->result = read->func (sb_history_get_database (read->thread->history), g_task_get_task_data (read->task), &read->error);

  send_back (g_task_get_context (read->task), read_returned_cb, read, read_free);
}

/**
 * sb_history_thread_read:
 * @task: (transfer full): returns what @func returned
 * @func: reads, with the task's data
 * @result_free: frees what nobody fetched
 */
void
sb_history_thread_read (SbHistoryThread         *self,
                        GTask                   *task,
                        SbHistoryThreadReadFunc  func,
                        GDestroyNotify           result_free)
{
  Read *read = g_new0 (Read, 1);

  read->thread = self;
  read->task = task;
  read->func = func;
  read->result_free = result_free;
  sb_worker_push (self->worker, run_read, read);
}

static Save *
save_new (SbHistoryThread *self)
{
  Save *save = g_new0 (Save, 1);

  save->thread = self;
  save->records = g_ptr_array_new_with_free_func (g_object_unref);
  save->failed = self->failed;
  g_weak_ref_init (&save->owner, self->owner);
  return save;
}

/**
 * sb_history_thread_save:
 *
 * Writes the record as it is now.
 */
void
sb_history_thread_save (SbHistoryThread *self,
                        SbRecord        *record)
{
  Save *save;

  g_return_if_fail (self != NULL);
  g_return_if_fail (SB_IS_RECORD (record));

  save = save_new (self);
  g_ptr_array_add (save->records, sb_record_dup (record));
  sb_worker_push_latest (self->worker, sb_record_get_id (record), run_save, save, save_free);
}

/**
 * sb_history_thread_save_all:
 * @records: (element-type SbRecord): records of any kind
 *
 * Writes the records as they are now, all of them or none.
 */
void
sb_history_thread_save_all (SbHistoryThread *self,
                            GPtrArray       *records)
{
  Save *save;

  g_return_if_fail (self != NULL);
  g_return_if_fail (records != NULL);

  save = save_new (self);
  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (save->records, sb_record_dup (g_ptr_array_index (records, i)));
  sb_worker_push (self->worker, run_save, save);
}

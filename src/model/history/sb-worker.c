/* sb-worker.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-worker.h"

/**
 * SbWorker:
 *
 * One thread that runs jobs one after another, in the order in which they
 * came.
 */
struct _SbWorker
{
  GThread    *thread;
  GMutex      mutex;
  GCond       cond;     /* a job came, or it is time to end */
  GQueue      jobs;     /* (element-type Job) that have not begun */
  GHashTable *latest;   /* (element-type utf8 GList) their links, by their keys */
  gboolean    ending;
};

typedef struct
{
  char           *key;  /* (nullable) */
  SbWorkerFunc    run;
  gpointer        data;
  GDestroyNotify  discard; /* (nullable): for data that is never run */
} Job;

static void
job_free (Job *job)
{
  g_free (job->key);
  g_free (job);
}

static Job *
job_new (const char     *key,
         SbWorkerFunc    run,
         gpointer        data,
         GDestroyNotify  discard)
{
  Job *job = g_new0 (Job, 1);

  job->key = g_strdup (key);
  job->run = run;
  job->data = data;
  job->discard = discard;
  return job;
}

static void
discard_job (Job *job)
{
  job->discard (job->data);
  job_free (job);
}

/* The next job, or NULL if there will be none. */
static Job *
wait_for_job (SbWorker *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  Job *job;

  while (g_queue_is_empty (&self->jobs) && !self->ending)
    g_cond_wait (&self->cond, &self->mutex);

  if (g_queue_is_empty (&self->jobs))
    return NULL;

  job = g_queue_peek_head (&self->jobs);
  if (job->key != NULL && g_hash_table_lookup (self->latest, job->key) == self->jobs.head)
    g_hash_table_remove (self->latest, job->key);

  return g_queue_pop_head (&self->jobs);
}

static gpointer
run_jobs (gpointer data)
{
  SbWorker *self = data;
  Job *job;

  while ((job = wait_for_job (self)) != NULL)
    {
      job->run (job->data);
      job_free (job);
    }

  return NULL;
}

SbWorker *
sb_worker_new (const char *name)
{
  SbWorker *self = g_new0 (SbWorker, 1);

  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
  g_queue_init (&self->jobs);
  self->latest = g_hash_table_new (g_str_hash, g_str_equal);
  self->thread = g_thread_new (name, run_jobs, self);
  return self;
}

/**
 * sb_worker_free:
 *
 * Ends the thread, once all jobs are done.
 */
void
sb_worker_free (SbWorker *self)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->thread != g_thread_self ());

  g_mutex_lock (&self->mutex);
  self->ending = TRUE;
  g_cond_signal (&self->cond);
  g_mutex_unlock (&self->mutex);

  g_thread_join (self->thread);
  g_hash_table_unref (self->latest);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  g_free (self);
}

/**
 * sb_worker_push:
 * @data: (transfer full): what @run takes
 *
 * Adds a job.
 */
void
sb_worker_push (SbWorker     *self,
                SbWorkerFunc  run,
                gpointer      data)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (run != NULL);

  locker = g_mutex_locker_new (&self->mutex);
  g_queue_push_tail (&self->jobs, job_new (NULL, run, data, NULL));
  g_hash_table_remove_all (self->latest);
  g_cond_signal (&self->cond);
}

/**
 * sb_worker_push_latest:
 * @key: what the job is about
 * @data: (transfer full): what @run takes, or, if another job takes this
 *   one's place, @discard
 *
 * Adds a job of which only the latest matters: it takes the place of one with
 * the same key that has not begun, unless a job without a key came between.
 */
void
sb_worker_push_latest (SbWorker       *self,
                       const char     *key,
                       SbWorkerFunc    run,
                       gpointer        data,
                       GDestroyNotify  discard)
{
  g_autoptr (GMutexLocker) locker = NULL;
  Job *job;
  GList *link;

  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL);
  g_return_if_fail (run != NULL);

  job = job_new (key, run, data, discard);
  locker = g_mutex_locker_new (&self->mutex);
  link = g_hash_table_lookup (self->latest, key);
  if (link != NULL)
    {
      /* In the same place, for jobs after it may build upon it. */
      g_hash_table_remove (self->latest, key);
      discard_job (link->data);
      link->data = job;
    }
  else
    {
      g_queue_push_tail (&self->jobs, job);
      link = self->jobs.tail;
      g_cond_signal (&self->cond);
    }
  g_hash_table_insert (self->latest, job->key, link);
}

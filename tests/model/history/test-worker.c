/* test-worker.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-worker.h"

typedef struct
{
  GString *log;
  GMutex   gate;
  guint    n_discarded;
} Shared;

typedef struct
{
  Shared  *shared;
  char     letter;
  GThread *caller;
} Job;

static Job *
job_new (Shared *shared,
         char    letter)
{
  Job *job = g_new0 (Job, 1);

  job->shared = shared;
  job->letter = letter;
  job->caller = g_thread_self ();
  return job;
}

static void
run_job (gpointer data)
{
  g_autofree Job *job = data;

  g_assert_true (g_thread_self () != job->caller);
  g_string_append_c (job->shared->log, job->letter);
}

static void
wait_at_gate (gpointer data)
{
  g_autofree Job *job = data;

  g_mutex_lock (&job->shared->gate);
  g_string_append_c (job->shared->log, job->letter);
  g_mutex_unlock (&job->shared->gate);
}

static void
discard_job (gpointer data)
{
  g_autofree Job *job = data;

  job->shared->n_discarded++;
}

static void
push (SbWorker   *worker,
      Shared     *shared,
      const char *key,
      char        letter)
{
  if (key != NULL)
    sb_worker_push_latest (worker, key, run_job, job_new (shared, letter), discard_job);
  else
    sb_worker_push (worker, run_job, job_new (shared, letter));
}

/* What is pushed in between stands in line behind a job that waits. */
static char *
run_in_line (void    (*push_all) (SbWorker *, Shared *),
             guint    *n_discarded)
{
  Shared shared = { .log = g_string_new (NULL) };
  SbWorker *worker = sb_worker_new ("test");

  g_mutex_init (&shared.gate);
  g_mutex_lock (&shared.gate);
  sb_worker_push (worker, wait_at_gate, job_new (&shared, '>'));
  push_all (worker, &shared);
  g_mutex_unlock (&shared.gate);
  sb_worker_free (worker);

  g_mutex_clear (&shared.gate);
  *n_discarded = shared.n_discarded;
  return g_string_free_and_steal (shared.log);
}

static void
push_in_order (SbWorker *worker,
               Shared   *shared)
{
  for (char letter = 'a'; letter <= 'z'; letter++)
    push (worker, shared, NULL, letter);
}

static void
test_order (void)
{
  guint n_discarded;
  g_autofree char *log = run_in_line (push_in_order, &n_discarded);

  g_assert_cmpstr (log, ==, ">abcdefghijklmnopqrstuvwxyz");
  g_assert_cmpuint (n_discarded, ==, 0);
}

static void
push_latest (SbWorker *worker,
             Shared   *shared)
{
  push (worker, shared, "one", 'a');
  push (worker, shared, "two", 'b');
  push (worker, shared, "one", 'c');
  push (worker, shared, "one", 'd');
}

static void
test_latest (void)
{
  guint n_discarded;
  g_autofree char *log = run_in_line (push_latest, &n_discarded);

  g_assert_cmpstr (log, ==, ">db");
  g_assert_cmpuint (n_discarded, ==, 2);
}

static void
push_around_barrier (SbWorker *worker,
                     Shared   *shared)
{
  push (worker, shared, "one", 'a');
  push (worker, shared, NULL, '|');
  push (worker, shared, "one", 'b');
  push (worker, shared, "one", 'c');
}

static void
test_barrier (void)
{
  guint n_discarded;
  g_autofree char *log = run_in_line (push_around_barrier, &n_discarded);

  g_assert_cmpstr (log, ==, ">a|c");
  g_assert_cmpuint (n_discarded, ==, 1);
}

/* Not held back: a job may begin at any moment, and one that has begun is not
 * replaced.  Whatever happens, the last version is written, and last. */
static void
test_race (void)
{
  Shared shared = { .log = g_string_new (NULL) };
  SbWorker *worker = sb_worker_new ("test");

  for (guint i = 0; i < 20000; i++)
    push (worker, &shared, "one", 'a' + i % 26);
  push (worker, &shared, "one", '!');
  sb_worker_free (worker);

  g_assert_cmpuint (shared.log->len + shared.n_discarded, ==, 20001);
  g_assert_cmpint (shared.log->str[shared.log->len - 1], ==, '!');
  g_string_free (shared.log, TRUE);
}

static void
test_nothing (void)
{
  for (guint i = 0; i < 100; i++)
    sb_worker_free (sb_worker_new ("test"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history/worker/order", test_order);
  g_test_add_func ("/history/worker/latest", test_latest);
  g_test_add_func ("/history/worker/barrier", test_barrier);
  g_test_add_func ("/history/worker/race", test_race);
  g_test_add_func ("/history/worker/nothing", test_nothing);

  return g_test_run ();
}

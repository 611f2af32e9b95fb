/* test-trouble.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "history-fixture.h"
#include "sb-exchange.h"
#include "store-fixture.h"

/* The store when the disk is full, when something cannot be written, and when
 * the program is killed. */

#define PERSON_ID "0f8fad5b-d9cb-469f-a165-70867728950e"

typedef struct
{
  guint   n;
  GError *last;
} Failures;

static void
failed_cb (SbStore      *store,
           const GError *error,
           Failures     *failures)
{
  failures->n++;
  g_clear_error (&failures->last);
  failures->last = g_error_copy (error);
}

static void
limit_file_size (rlim_t limit)
{
  struct rlimit limits;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limits), ==, 0);
  limits.rlim_cur = limit;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limits), ==, 0);
}

/* The disk is full for a while: the app is told, and nothing is lost. */
static void
test_full_disk (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbPerson) person = sb_person_new ("Sam", "partner");
  Failures failures = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (SbDatabase) database = NULL;

  signal (SIGXFSZ, SIG_IGN);
  g_signal_connect (store, "failed", G_CALLBACK (failed_cb), &failures);
  limit_file_size (1024);

  sb_store_save_person (store, person);
  g_assert_cmpuint (count_items (sb_store_get_people (store)), ==, 1);
  g_assert_false (try_to_flush (store, &error));
  g_assert_cmpuint (failures.n, ==, 1);
  g_assert_true (failures.last->domain == SB_STORE_ERROR);
  g_assert_true (error->domain == SB_STORE_ERROR);

  /* An older version of it must not come back over a newer. */
  sb_person_set_name (person, "Samuel");
  sb_store_save_person (store, person);
  add_one_of_each (store);
  g_clear_error (&error);
  g_assert_false (try_to_flush (store, &error));

  limit_file_size (RLIM_INFINITY);
  flush_store (store);
  g_assert_finalize_object (store);

  database = open_database (path);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM person"), ==, 2);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM person WHERE name = 'Samuel'"), ==, 1);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM assessment"), ==, 1);
  g_clear_error (&failures.last);
}

/* It is still full when the app ends: that is said before it does. */
static void
test_full_disk_to_the_end (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  Failures failures = { 0 };
  guint n_before;

  signal (SIGXFSZ, SIG_IGN);
  g_signal_connect (store, "failed", G_CALLBACK (failed_cb), &failures);
  limit_file_size (1024);
  add_one_of_each (store);
  n_before = failures.n;
  sb_store_close (store);
  limit_file_size (RLIM_INFINITY);
  g_assert_cmpuint (failures.n, ==, n_before + 1);
  g_clear_error (&failures.last);

  /* What is told after its end finds no one. */
  g_assert_finalize_object (store);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* One record that cannot be written does not keep the others from it. */
static void
test_one_bad_record (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbAssessment) orphan = sb_assessment_new ("attachment-bond", "1", PERSON_ID);
  Failures failures = { 0 };
  g_autoptr (SbDatabase) database = NULL;

  g_signal_connect (store, "failed", G_CALLBACK (failed_cb), &failures);
  sb_store_save_assessment (store, orphan);
  add_one_of_each (store);
  g_assert_false (try_to_flush (store, NULL));
  g_assert_cmpuint (failures.n, >, 0);
  g_assert_cmpuint (count_items (sb_store_get_assessments (store)), ==, 2);

  /* Once its person comes, it can be written. */
  import_into_store (store, "{\"format\": \"" SB_EXCHANGE_FORMAT "\", \"version\": 1, \"people\": ["
                            "{\"id\": \"" PERSON_ID "\", \"name\": \"Sam\", \"kind\": \"partner\"}]}");
  flush_store (store);
  g_assert_finalize_object (store);

  database = open_database (path);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM assessment"), ==, 2);
  g_clear_error (&failures.last);
}

/* --- Being killed: the child's side --- */

static int
run_child (const char *path,
           gboolean    flushed)
{
  SbStore *store = open_store (path);
  g_autoptr (SbSession) session = sb_session_new ("thought-record", "1");
  guint n = 0;

  for (guint i = 0; i < 200; i++)
    {
      add_one_of_each (store);
      sb_session_set_response (session, "count", json_node_init_int (json_node_alloc (), i));
      sb_store_save_session (store, session);
    }
  if (flushed)
    flush_store (store);

  /* Now it is the parent's turn. */
  g_assert_cmpint (write (STDOUT_FILENO, "!", 1), ==, 1);
  for (;;)
    {
      add_one_of_each (store);
      if (++n % 100 == 0)
        g_main_context_iteration (NULL, FALSE);
      if (n > 2000)
        g_usleep (1000);
    }

  return 0;
}

static void
kill_child (const char *path,
            const char *mode,
            guint       delay)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autoptr (GSubprocess) child = NULL;
  g_autoptr (GError) error = NULL;
  char byte = 0;

  child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, "--child", path, mode, NULL);
  g_assert_no_error (error);
  g_assert_cmpint (g_input_stream_read (g_subprocess_get_stdout_pipe (child), &byte, 1, NULL, &error), ==, 1);
  g_assert_no_error (error);
  g_usleep (delay);
  g_subprocess_send_signal (child, SIGKILL);
  g_subprocess_wait (child, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_signaled (child));
}

static void
assert_whole (SbDatabase *database)
{
  g_autoptr (SbStatement) check = sb_database_prepare (database, "PRAGMA integrity_check", NULL);

  g_assert_cmpint (sb_statement_step (check, NULL), ==, SB_STEP_ROW);
  g_assert_cmpstr (sb_statement_get_text (check, 0), ==, "ok");
  g_assert_cmpint (ask (database, "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);

  /* No record without the rows that belong to it. */
  g_assert_cmpint (ask (database, "SELECT count (*) FROM assessment WHERE id NOT IN (SELECT assessment FROM answer)"), ==, 0);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM session WHERE id NOT IN (SELECT session FROM response)"), ==, 0);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM check_in WHERE id NOT IN (SELECT check_in FROM rating)"), ==, 0);
}

static void
test_killed_after_flush (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (SbDatabase) database = NULL;

  kill_child (path, "flushed", 0);
  database = open_database (path);
  assert_whole (database);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM person"), >=, 200);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM assessment"), >=, 200);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM session"), >=, 201);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM check_in"), >=, 200);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM event"), >=, 200);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM response WHERE step = 'count' AND value = '199'"), ==, 1);
}

static void
test_killed_while_writing (void)
{
  g_autofree char *path = history_path ();
  gint64 n_before = 0;

  for (guint i = 0; i < 15; i++)
    {
      g_autoptr (SbDatabase) database = NULL;
      gint64 n;

      kill_child (path, "at-once", g_test_rand_int_range (0, 30000));
      database = open_database (path);
      assert_whole (database);
      n = ask (database, "SELECT count (*) FROM person");
      g_assert_cmpint (n, >=, n_before);
      n_before = n;
    }
}

int
main (int   argc,
      char *argv[])
{
  if (argc == 4 && g_str_equal (argv[1], "--child"))
    return run_child (argv[2], g_str_equal (argv[3], "flushed"));

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/trouble/full-disk", test_full_disk);
  g_test_add_func ("/history/trouble/full-disk-to-the-end", test_full_disk_to_the_end);
  g_test_add_func ("/history/trouble/one-bad-record", test_one_bad_record);
  g_test_add_func ("/history/trouble/killed-after-flush", test_killed_after_flush);
  g_test_add_func ("/history/trouble/killed-while-writing", test_killed_while_writing);

  return g_test_run ();
}

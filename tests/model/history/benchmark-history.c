/* benchmark-history.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <sys/resource.h>

#include "history-fixture.h"
#include "sb-exchange.h"
#include "sb-history.h"
#include "sb-record-kind.h"
#include "sb-store.h"

/* Fifty years of use. */
#define N_PEOPLE      20
#define N_ASSESSMENTS 5000
#define N_SESSIONS    20000
#define N_CHECK_INS   100000
#define N_ITEMS       18

#define START (G_GINT64_CONSTANT (1000000000) * G_USEC_PER_SEC)
#define STEP  (G_GINT64_CONSTANT (15768) * G_USEC_PER_SEC)

/* As long as what people write. */
static const char words[] = "I noticed that my chest was tight when they did not answer. I waited before I wrote again, "
                            "and it passed after some minutes. It helped to say what I needed.";

static gint64 began;
static double began_cpu;

/* Of all threads, and of the reference's process. */
static double
cpu_seconds (void)
{
  double seconds = 0;

  for (guint i = 0; i < 2; i++)
    {
      struct rusage usage;

      getrusage (i == 0 ? RUSAGE_SELF : RUSAGE_CHILDREN, &usage);
      seconds += usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    }

  return seconds;
}

static void
start (void)
{
  began = g_get_monotonic_time ();
  began_cpu = cpu_seconds ();
}

/* The processor's time, which others on the machine disturb less. */
static double
stop (const char *what)
{
  double cpu = cpu_seconds () - began_cpu;

  g_print ("%-52s %7.3f s, processor %7.3f s\n", what, (g_get_monotonic_time () - began) / 1e6, cpu);
  return cpu;
}

static GDateTime *
moment (gint64 i)
{
  return g_date_time_new_from_unix_utc_usec (START + i * STEP);
}

static SbAssessment *
make_assessment (const char *person_id,
                 guint       i)
{
  g_autoptr (GDateTime) started = moment (i * 20);
  g_autoptr (GDateTime) completed = g_date_time_add_minutes (started, 6);
  SbAssessment *assessment = g_object_new (SB_TYPE_ASSESSMENT,
                                           "instrument-id", "attachment-general",
                                           "instrument-version", "1",
                                           "person-id", person_id,
                                           "started", started,
                                           "completed", completed,
                                           NULL);

  for (guint j = 1; j <= N_ITEMS; j++)
    {
      g_autofree char *item = g_strdup_printf ("%s%u", j % 2 ? "anxiety-" : "avoidance-", j);

      sb_assessment_set_answer (assessment, item, 1 + (i + j) % 7);
    }

  return assessment;
}

static SbSession *
make_session (guint i)
{
  g_autoptr (GDateTime) started = moment (i * 5);
  g_autoptr (GDateTime) completed = g_date_time_add_minutes (started, 12);
  SbSession *session = g_object_new (SB_TYPE_SESSION,
                                     "exercise-id", "thought-record",
                                     "exercise-version", "1",
                                     "started", started,
                                     "completed", completed,
                                     "distress-before", i % 11,
                                     "distress-after", i % 7,
                                     NULL);

  for (guint j = 1; j <= 5; j++)
    {
      g_autofree char *step = g_strdup_printf ("step-%u", j);

      sb_session_set_response (session, step, json_node_init_string (json_node_alloc (), words));
    }

  return session;
}

static SbCheckIn *
make_check_in (guint i)
{
  g_autoptr (GDateTime) at = moment (i);
  SbCheckIn *check_in = sb_check_in_new (at);

  sb_check_in_set_rating (check_in, "mood", i % 5);
  sb_check_in_set_rating (check_in, "closeness", i % 4);
  sb_check_in_set_rating (check_in, "calm", i % 3);
  if (i % 4 == 0)
    sb_check_in_set_note (check_in, "A quiet day, and a good talk.");
  return check_in;
}

static void
save_now (SbDatabase *database,
          SbRecord   *record)
{
  g_autoptr (GError) error = NULL;

  sb_record_table_save (sb_record_kinds[sb_record_kind_index (record)].table, database, record, &error);
  g_assert_no_error (error);
  g_object_unref (record);
}

static void
fill (const char *path)
{
  g_autoptr (SbDatabase) database = open_database (path);

  g_assert_true (sb_database_begin (database, NULL));
  for (guint i = 0; i < N_SESSIONS; i++)
    save_now (database, SB_RECORD (make_session (i)));
  for (guint i = 0; i < N_CHECK_INS; i++)
    save_now (database, SB_RECORD (make_check_in (i)));
  g_assert_true (sb_database_commit (database, NULL));
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  g_assert_true (g_task_propagate_int (G_TASK (result), NULL) >= 0);
  *(gboolean *) data = TRUE;
}

static void
wait_for (gboolean *done)
{
  while (!*done)
    g_main_context_iteration (NULL, TRUE);
  *done = FALSE;
}

static void
save_assessments (SbStore *store)
{
  g_autoptr (SbPerson) person = sb_person_new ("Sam", "partner");
  g_autoptr (GPtrArray) assessments = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean done = FALSE;

  for (guint i = 0; i < N_ASSESSMENTS; i++)
    g_ptr_array_add (assessments, make_assessment (i % 2 ? sb_record_get_id (SB_RECORD (person)) : NULL, i));

  start ();
  sb_store_save_person (store, person);
  for (guint i = 0; i < N_ASSESSMENTS; i++)
    sb_store_save_assessment (store, g_ptr_array_index (assessments, i));
  stop ("save 5,000 assessments of 18 answers: main thread");
  sb_store_flush_async (store, NULL, done_cb, &done);
  wait_for (&done);
  stop ("save 5,000 assessments of 18 answers: on the disk");
}

static void
run_store (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (SbStore) store = sb_store_new (file);
  gboolean done = FALSE;

  sb_store_open_async (store, NULL, done_cb, &done);
  wait_for (&done);
  save_assessments (store);
  g_clear_object (&store);

  store = sb_store_new (file);
  start ();
  sb_store_open_async (store, NULL, done_cb, &done);
  wait_for (&done);
  stop ("open and load 5,000 assessments");
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (store)), ==, N_ASSESSMENTS);
  g_clear_object (&store);

  start ();
  fill (path);
  stop ("write 20,000 sessions and 100,000 check-ins at once");

  store = sb_store_new (file);
  start ();
  sb_store_open_async (store, NULL, done_cb, &done);
  wait_for (&done);
  stop ("open and load fifty years");
}

/* The reference: what SQLite's own shell takes to write all as text. */
static double
dump (const char *path,
      const char *to)
{
  g_autofree char *shell = g_find_program_in_path ("sqlite3");
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  g_autoptr (GSubprocess) process = NULL;

  if (shell == NULL)
    return 0;

  g_subprocess_launcher_set_stdout_file_path (launcher, to);
  start ();
  process = g_subprocess_launcher_spawn (launcher, NULL, shell, path, ".dump", NULL);
  g_assert_true (g_subprocess_wait_check (process, NULL, NULL));
  return stop ("sqlite3 .dump");
}

static void
run_exchange (const char *path,
              const char *folder)
{
  g_autofree char *exported = g_build_filename (folder, "history.json", NULL);
  g_autofree char *dumped = g_build_filename (folder, "dump.sql", NULL);
  g_autofree char *imported = g_build_filename (folder, "imported.db", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (exported);
  g_autoptr (SbDatabase) database = open_database (path);
  g_autoptr (SbDatabase) other = open_database (imported);
  GStatBuf info;
  double reference;
  double seconds;

  reference = dump (path, dumped);
  start ();
  g_assert_true (sb_exchange_write_file (database, file, NULL, NULL));
  seconds = stop ("export fifty years");
  g_assert_cmpint (g_stat (exported, &info), ==, 0);
  g_print ("%-52s %7.1f MB\n", "  its size", info.st_size / 1e6);
  g_assert_cmpint (g_stat (dumped, &info), ==, 0);
  g_print ("%-52s %7.1f MB\n", "  the dump's", info.st_size / 1e6);
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_print ("%-52s %7.1f MB\n", "  the database's", info.st_size / 1e6);
  if (reference > 0)
    g_print ("%-52s %7.2f\n", "export to .dump, ratio", seconds / reference);

  start ();
  g_ptr_array_unref (sb_exchange_read_file (other, file, NULL, NULL));
  stop ("import fifty years");
  start ();
  g_ptr_array_unref (sb_exchange_read_file (other, file, NULL, NULL));
  stop ("import them again");
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = g_dir_make_tmp ("benchmark-history-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "history.db", NULL);
  static const char *const files[] = { "history.db", "history.json", "dump.sql", "imported.db" };

  run_store (path);
  run_exchange (path, folder);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *file = g_build_filename (folder, files[i], NULL);

      g_unlink (file);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  return 0;
}

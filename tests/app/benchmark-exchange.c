/* benchmark-exchange.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <sys/resource.h>

#include "table.h"

/* Everything out and in, fifty years of it, by the program as people run it,
 * against SQLite’s own shell, which writes the same file out as text, and
 * reads that. */

#define N_RUNS 3

typedef struct
{
  Values *times;
  Values *work;
} Command;

static Command
command_new (void)
{
  return (Command) { values_new (), values_new () };
}

static void
command_clear (Command *command)
{
  g_array_unref (command->times);
  g_array_unref (command->work);
}

/* Of processes that have ended, in milliseconds. */
static double
get_work_of_others (void)
{
  struct rusage usage;

  getrusage (RUSAGE_CHILDREN, &usage);
  return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000.0 + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000.0;
}

/* A file of the benchmark’s own folder, whose @name goes on with @i. */
static char *
build_path (const char *folder,
            const char *name,
            guint       i)
{
  g_autofree char *file_name = g_strdup_printf ("%s-%u", name, i);

  return g_build_filename (folder, file_name, NULL);
}

/* @data_folder: where the program finds the person’s data
 * @input: (nullable): a file that it reads
 * @output: (nullable): a file that it writes */
static void
command_run (Command           *command,
             const char *const *arguments,
             const char        *data_folder,
             const char        *input,
             const char        *output)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  double work = get_work_of_others ();
  gint64 began = g_get_monotonic_time ();

  g_subprocess_launcher_setenv (launcher, "XDG_DATA_HOME", data_folder, TRUE);
  g_subprocess_launcher_set_stdin_file_path (launcher, input != NULL ? input : "/dev/null");
  g_subprocess_launcher_set_stdout_file_path (launcher, output != NULL ? output : "/dev/null");

  process = g_subprocess_launcher_spawnv (launcher, arguments, &error);
  if (process == NULL || !g_subprocess_wait_check (process, NULL, &error))
    g_error ("%s: %s", arguments[0], error->message);

  values_add (command->times, (g_get_monotonic_time () - began) / 1000.0);
  values_add (command->work, get_work_of_others () - work);
}

static char *
copy_database (const char *folder,
               const char *database)
{
  g_autofree char *target_folder = g_build_filename (folder, "full", "secure-base", NULL);
  g_autoptr (GFile) source = g_file_new_for_path (database);
  g_autoptr (GFile) target = g_file_new_build_filename (target_folder, "history.db", NULL);
  g_autoptr (GError) error = NULL;

  g_assert (g_mkdir_with_parents (target_folder, 0700) == 0);
  if (!g_file_copy (source, target, G_FILE_COPY_NONE, NULL, NULL, NULL, &error))
    g_error ("%s", error->message);

  return g_file_get_path (target);
}

static void
compare (const char *what,
         const char *against,
         Command    *reference,
         Command    *measured,
         double      target)
{
  g_autofree char *work = g_strconcat (what, ", processor", NULL);

  table_add (what, against, "ms", reference->times, measured->times, target);
  table_add (work, against, "ms", reference->work, measured->work, target);
}

static void
run_export (const char *folder,
            const char *program,
            const char *database)
{
  Command dump = command_new ();
  Command export = command_new ();
  g_autofree char *full = g_build_filename (folder, "full", NULL);

  for (guint i = 0; i < N_RUNS; i++)
    {
      g_autofree char *text = build_path (folder, "dump.sql", i);
      g_autofree char *json = g_strdup_printf ("%s/export-%u.json", folder, i);

      command_run (&dump, (const char *[]) { "sqlite3", database, ".dump", NULL }, folder, NULL, text);
      command_run (&export, (const char *[]) { program, "--export", json, NULL }, full, NULL, NULL);
    }

  compare ("export of 50 years", "sqlite3 .dump", &dump, &export, 2);
  command_clear (&dump);
  command_clear (&export);
}

static void
run_import (const char *folder,
            const char *program)
{
  Command restore = command_new ();
  Command import = command_new ();
  g_autofree char *text = build_path (folder, "dump.sql", 0);
  g_autofree char *json = g_build_filename (folder, "export-0.json", NULL);

  for (guint i = 0; i < N_RUNS; i++)
    {
      g_autofree char *database = build_path (folder, "restored.db", i);
      g_autofree char *empty = build_path (folder, "empty", i);

      command_run (&restore, (const char *[]) { "sqlite3", database, NULL }, folder, text, NULL);
      command_run (&import, (const char *[]) { program, "--import", json, NULL }, empty, NULL, NULL);
    }

  compare ("import of 50 years", "sqlite3 < dump", &restore, &import, 0);
  command_clear (&restore);
  command_clear (&import);
}

/* benchmark-exchange SECURE-BASE 50-YEARS.db */
int
main (int    argc,
      char **argv)
{
  const char *folder = g_get_user_cache_dir ();
  g_autofree char *database = NULL;

  g_assert (argc == 3);

  database = copy_database (folder, argv[2]);
  run_export (folder, argv[1], database);
  run_import (folder, argv[1]);

  return 0;
}

/* benchmark-history.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "process.h"
#include "store-fixture.h"
#include "table.h"

/* What it costs to open a history, and to save what is new in it, with fifty
 * years against 30 entries. */

#define N_RUNS 9
#define N_SAVED 50
#define N_ITEMS 18

typedef struct
{
  char *folder;
  char *path;
  Values *open;
  Values *save;
} History;

/* On a copy, which is written to. */
static History
history_new (const char *database)
{
  g_autofree char *folder = g_dir_make_tmp ("benchmark-history-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "history.db", NULL);
  g_autoptr (GFile) source = g_file_new_for_path (database);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_file_copy (source, file, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);

  return (History) { g_steal_pointer (&folder), g_steal_pointer (&path), values_new (), values_new () };
}

static void
history_clear (History *history)
{
  g_unlink (history->path);
  g_assert_cmpint (g_rmdir (history->folder), ==, 0);
  g_free (history->folder);
  g_free (history->path);
  g_array_unref (history->open);
  g_array_unref (history->save);
}

static SbAssessment *
make_assessment (guint i)
{
  g_autoptr (GDateTime) completed = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) started = g_date_time_add_minutes (completed, -6);
  SbAssessment *assessment = g_object_new (SB_TYPE_ASSESSMENT,
                                           "instrument-id", "attachment-general",
                                           "instrument-version", "1",
                                           "started", started,
                                           "completed", completed,
                                           NULL);

  for (guint j = 0; j < N_ITEMS; j++)
    {
      g_autofree char *item = g_strdup_printf ("%c%u", j % 2 ? 'v' : 'a', j / 2 + 1);

      sb_assessment_set_answer (assessment, item, 1 + (i + j) % 7);
    }

  return assessment;
}

static void
save_some (SbStore *store)
{
  for (guint i = 0; i < N_SAVED; i++)
    {
      g_autoptr (SbAssessment) assessment = make_assessment (i);

      sb_store_save_assessment (store, assessment);
    }

  flush_store (store);
}

static void
history_run (History *history)
{
  g_autoptr (SbStore) store = NULL;
  double began = process_get_own_work ();
  double opened;

  store = open_store (history->path);
  opened = process_get_own_work ();
  save_some (store);
  values_add (history->save, process_get_own_work () - opened);
  values_add (history->open, opened - began);
  sb_store_close (store);
}

/* benchmark-history 30.db 50-YEARS.db */
int
main (int   argc,
      char *argv[])
{
  History few;
  History many;

  g_assert_cmpint (argc, ==, 3);
  few = history_new (argv[1]);
  many = history_new (argv[2]);

  for (guint i = 0; i < N_RUNS; i++)
    {
      history_run (&few);
      history_run (&many);
    }

  table_add ("open the history, processor: 50 years", "30 entries", "ms", few.open, many.open, TABLE_GROWTH);
  table_add ("save 50 assessments, processor: 50 years", "30 entries", "ms", few.save, many.save, TABLE_GROWTH);

  history_clear (&few);
  history_clear (&many);
  return 0;
}

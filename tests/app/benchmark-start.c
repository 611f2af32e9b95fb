/* benchmark-start.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>

#include "first-frame.h"
#include "table.h"

/* How long it takes to start, how much work that is, and how much memory is
 * kept then: against a window with nothing in it, and with a history of fifty
 * years against none. Started in turn, again and again, so that other work on
 * the machine disturbs all alike. */

#define N_RUNS 11

typedef struct
{
  const char *words;
  const char *program;
  char *data_folder;
  Values *frame_times;
  Values *frame_work;
  Values *total_work;
  Values *memory;
} Variant;

/* Each has its own copy, which the program may change. */
static char *
copy_history (const char *folder,
              const char *database)
{
  g_autofree char *name = g_path_get_basename (database);
  char *data_folder = g_build_filename (folder, name, NULL);
  g_autofree char *target_folder = g_build_filename (data_folder, "secure-base", NULL);
  g_autoptr (GFile) source = g_file_new_for_path (database);
  g_autoptr (GFile) target = g_file_new_build_filename (target_folder, "history.db", NULL);
  g_autoptr (GError) error = NULL;

  g_assert (g_mkdir_with_parents (target_folder, 0700) == 0);
  if (!g_file_copy (source, target, G_FILE_COPY_NONE, NULL, NULL, NULL, &error))
    g_error ("%s", error->message);

  return data_folder;
}

/* Of somebody who is not new: the welcome comes once. */
static void
write_settings (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_config_dir (), "glib-2.0", "settings", NULL);
  g_autofree char *path = g_build_filename (folder, "keyfile", NULL);
  g_autoptr (GError) error = NULL;

  g_assert (g_mkdir_with_parents (folder, 0700) == 0);
  if (!g_file_set_contents (path, "[io/github/securebase/SecureBase]\nintroduced=true\n", -1, &error))
    g_error ("%s", error->message);
}

static Variant
variant_new (const char *words,
             const char *program,
             char       *data_folder)
{
  return (Variant) { words, program, data_folder, values_new (), values_new (), values_new (), values_new () };
}

static void
variant_run (Variant    *variant,
             FirstFrame *first_frame)
{
  const char *const arguments[] = { variant->program, NULL };
  Start start = first_frame_measure (first_frame, arguments, variant->data_folder);

  values_add (variant->frame_times, start.frame_time);
  values_add (variant->frame_work, start.frame_work);
  values_add (variant->total_work, start.total_work);
  values_add (variant->memory, start.memory);
}

static void
variant_compare (Variant *variant,
                 Variant *reference,
                 double   frame_target,
                 double   work_target,
                 double   memory_target)
{
  const struct
  {
    const char *what;
    const char *unit;
    Values *reference;
    Values *measured;
    double target;
  } rows[] = {
    { "first frame", "ms", reference->frame_times, variant->frame_times, frame_target },
    { "first frame, processor", "ms", reference->frame_work, variant->frame_work, frame_target },
    { "until idle, processor", "ms", reference->total_work, variant->total_work, work_target },
    { "memory when idle (PSS)", "MB", reference->memory, variant->memory, memory_target },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *what = g_strdup_printf ("%s: %s", rows[i].what, variant->words);

      table_add (what, reference->words, rows[i].unit, rows[i].reference, rows[i].measured, rows[i].target);
    }
}

static void
variant_clear (Variant *variant)
{
  g_free (variant->data_folder);
  g_array_unref (variant->frame_times);
  g_array_unref (variant->frame_work);
  g_array_unref (variant->total_work);
  g_array_unref (variant->memory);
}

/* benchmark-start BARE SECURE-BASE NONE.db 30.db 50-YEARS.db */
int
main (int    argc,
      char **argv)
{
  g_autoptr (FirstFrame) first_frame = first_frame_new ();
  const char *folder = g_get_user_cache_dir ();

  g_assert (argc == 6);
  write_settings ();

  Variant variants[] = {
    variant_new ("bare window", argv[1], g_strdup (folder)),
    variant_new ("no history", argv[2], copy_history (folder, argv[3])),
    variant_new ("30 entries", argv[2], copy_history (folder, argv[4])),
    variant_new ("50 years", argv[2], copy_history (folder, argv[5])),
  };

  /* The first time reads the program from the disk, and does not count. */
  for (guint i = 0; i <= N_RUNS; i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (variants); j++)
        {
          variant_run (&variants[j], first_frame);
          if (i == 0)
            {
              g_array_set_size (variants[j].frame_times, 0);
              g_array_set_size (variants[j].frame_work, 0);
              g_array_set_size (variants[j].total_work, 0);
              g_array_set_size (variants[j].memory, 0);
            }
        }
    }

  variant_compare (&variants[1], &variants[0], 1.25, 0, 1.15);
  variant_compare (&variants[2], &variants[0], 1.25, 0, 1.15);
  variant_compare (&variants[3], &variants[0], 1.25, 0, 1.15);
  variant_compare (&variants[3], &variants[1], 1.05, TABLE_GROWTH, 1.05);

  for (guint j = 0; j < G_N_ELEMENTS (variants); j++)
    variant_clear (&variants[j]);
  return 0;
}

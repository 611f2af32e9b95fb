/* make-history.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <stdlib.h>

#include "history-fixture.h"
#include "random-history.h"

/* make-history SEED N: writes the export of a history that was made by chance
 * to standard output. */
int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = g_dir_make_tmp ("make-history-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "history.db", NULL);
  g_autoptr (RandomHistory) random = NULL;
  g_autoptr (SbDatabase) database = NULL;
  g_autofree char *made = NULL;
  g_autofree char *text = NULL;

  g_assert_cmpint (argc, ==, 3);

  random = random_history_new (atoi (argv[1]), 1000000, 0);
  made = random_history_make (random, atoi (argv[2]));
  database = open_database (path);
  import_text (database, made);
  text = export_text (database);
  g_print ("%s", text);

  g_clear_pointer (&database, sb_database_close);
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  return 0;
}

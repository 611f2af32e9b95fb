/* sb-pack-validate.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-checker.h"
#include "sb-pack-validate.h"

/* secure-base-pack validate FILE…: tells each fault on a line of its own.
 * Exits with 0 when there is none, 1 when there are some, 2 when a file could
 * not be read. */
int
sb_pack_validate (int    argc,
                  char **argv)
{
  g_autoptr (SbChecker) checker = sb_checker_new ();
  const char *const *faults;

  for (int i = 0; i < argc; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (argv[i]);
      g_autoptr (GError) error = NULL;

      if (!sb_checker_check (checker, file, &error))
        {
          g_printerr ("%s\n", error->message);
          return 2;
        }
    }

  faults = sb_checker_get_faults (checker);
  for (guint i = 0; faults[i] != NULL; i++)
    g_print ("%s\n", faults[i]);

  if (faults[0] != NULL)
    return 1;

  g_print (ngettext ("%u file, no faults\n", "%u files, no faults\n", sb_checker_get_n_files (checker)),
           sb_checker_get_n_files (checker));
  return 0;
}

/* sb-pack-output.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <stdio.h>

#include <glib/gi18n-lib.h>

#include "sb-pack-output.h"

/**
 * sb_pack_output_end:
 * @error: (nullable): what went wrong before
 *
 * Ends a command that printed much: what could not be written is not passed
 * over.
 *
 * Returns: the exit status
 */
int
sb_pack_output_end (const GError *error)
{
  if (error != NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  if (fflush (stdout) == 0)
    return 0;

  g_printerr (_ ("Cannot write: %s"), g_strerror (errno));
  g_printerr ("\n");
  return 1;
}

/* make-long-history.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "long-history.h"
#include "store-fixture.h"

/* make-long-history SIZE DATABASE JSON: writes a history of a size, as a
 * database and as an export. */
int
main (int   argc,
      char *argv[])
{
  const HistorySize *size = argc == 4 ? long_history_find_size (argv[1]) : NULL;
  g_autofree char *text = NULL;
  g_autoptr (SbStore) store = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (size);

  text = long_history_write (size);
  g_file_set_contents_full (argv[3], text, strlen (text), G_FILE_SET_CONTENTS_NONE, 0644, &error);
  g_assert_no_error (error);

  g_unlink (argv[2]);
  store = open_store (argv[2]);
  try_to_import (store, argv[3], NULL, &error);
  g_assert_no_error (error);
  sb_store_close (store);

  return 0;
}

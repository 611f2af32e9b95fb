/* sb-private-file.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>

#include "sb-private-file.h"
#include "sb-store-error.h"

/**
 * sb_private_file_create:
 * @path: the file; made if missing, and its folder too, for this user alone
 *
 * SQLite gives the -wal and -shm files the database's own mode, so that all
 * three are private if this one is from the first moment.  An existing file
 * is left alone: closing a second descriptor of it would drop the locks of
 * any connection that this process already has.
 */
gboolean
sb_private_file_create (const char  *path,
                        GError     **error)
{
  g_autofree char *directory = g_path_get_dirname (path);
  g_autofree char *name = g_filename_display_basename (path);
  SbStoreError code;
  int saved_errno;
  int fd;

  if (g_mkdir_with_parents (directory, 0700) == 0)
    {
      fd = g_open (path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
      if (fd >= 0)
        return g_close (fd, error);
    }

  saved_errno = errno;
  if (saved_errno == EEXIST)
    return TRUE;

  code = saved_errno == ENOSPC || saved_errno == EDQUOT ? SB_STORE_ERROR_FULL : SB_STORE_ERROR_PERMISSION;
  sb_store_error_set (error, code, name, NULL);
  return FALSE;
}

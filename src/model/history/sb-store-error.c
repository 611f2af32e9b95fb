/* sb-store-error.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-store-error.h"

G_DEFINE_QUARK (sb - store - error - quark, sb_store_error)

static char *
describe (SbStoreError  code,
          const char   *name,
          const char   *detail)
{
  switch (code)
    {
    case SB_STORE_ERROR_NEWER:
      return g_strdup_printf (_ ("A newer version of Secure Base wrote “%s”. Nothing in it was changed. Update Secure Base to open it."),
                              name);
    case SB_STORE_ERROR_NOT_A_HISTORY:
      return g_strdup_printf (_ ("“%s” belongs to another program. Nothing in it was changed. Move it away, then try again."),
                              name);
    case SB_STORE_ERROR_DAMAGED:
      return g_strdup_printf (_ ("“%s” is damaged, or is not a history of Secure Base. Keep the file, and put a backup in its place."),
                              name);
    case SB_STORE_ERROR_BUSY:
      return g_strdup_printf (_ ("Another program is using “%s”. Close it, then try again."),
                              name);
    case SB_STORE_ERROR_FULL:
      return g_strdup_printf (_ ("The disk has no room left for “%s”. Make room, then try again."),
                              name);
    case SB_STORE_ERROR_PERMISSION:
      return g_strdup_printf (_ ("“%s” cannot be opened for writing. Check that the file and its folder are yours, then try again."),
                              name);
    case SB_STORE_ERROR_FAILED:
    default:
      return g_strdup_printf (_ ("“%s” could not be read or written (%s). Try again; if it happens once more, check the disk."),
                              name, detail);
    }
}

/**
 * sb_store_error_set:
 * @name: the file's name, without its folders
 * @detail: (nullable): what the database said, for %SB_STORE_ERROR_FAILED
 *
 * Sets an error whose message says what happened, to which file, and what to
 * do about it.
 */
void
sb_store_error_set (GError       **error,
                    SbStoreError   code,
                    const char    *name,
                    const char    *detail)
{
  /* It may repeat what stands in a spoiled file. */
  g_autofree char *text = detail != NULL ? g_utf8_make_valid (detail, -1) : NULL;
  g_autofree char *message = describe (code, name, text);

  g_set_error_literal (error, SB_STORE_ERROR, code, message);
}

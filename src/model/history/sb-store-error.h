/* sb-store-error.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SB_STORE_ERROR (sb_store_error_quark ())

/**
 * SbStoreError:
 * @SB_STORE_ERROR_FAILED: anything else; the message says what
 * @SB_STORE_ERROR_NEWER: a newer Secure Base wrote this history
 * @SB_STORE_ERROR_NOT_A_HISTORY: a database, but not one of ours
 * @SB_STORE_ERROR_DAMAGED: not a database, or one that is damaged
 * @SB_STORE_ERROR_BUSY: another program holds it
 * @SB_STORE_ERROR_FULL: no room on the disk
 * @SB_STORE_ERROR_PERMISSION: it may not be read or written
 *
 * What can go wrong between the history and the disk.
 */
typedef enum
{
  SB_STORE_ERROR_FAILED,
  SB_STORE_ERROR_NEWER,
  SB_STORE_ERROR_NOT_A_HISTORY,
  SB_STORE_ERROR_DAMAGED,
  SB_STORE_ERROR_BUSY,
  SB_STORE_ERROR_FULL,
  SB_STORE_ERROR_PERMISSION,
} SbStoreError;

GQuark sb_store_error_quark (void);
void   sb_store_error_set   (GError       **error,
                             SbStoreError   code,
                             const char    *name,
                             const char    *detail);

G_END_DECLS

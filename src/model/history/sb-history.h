/* sb-history.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-database.h"
#include "sb-record.h"

G_BEGIN_DECLS

typedef struct _SbHistory SbHistory;

SbHistory *sb_history_open   (const char    *path,
                              GError       **error);
gboolean   sb_history_close  (SbHistory     *self,
                              GError       **error);
SbDatabase *sb_history_get_database (SbHistory *self);
GPtrArray *sb_history_load   (SbHistory     *self,
                              GError       **error);
gboolean   sb_history_save   (SbHistory     *self,
                              GPtrArray     *records,
                              GError       **error);
gboolean   sb_history_flush  (SbHistory     *self,
                              GError       **error);
gboolean   sb_history_export (SbHistory     *self,
                              GFile         *file,
                              GCancellable  *cancellable,
                              GError       **error);
GPtrArray *sb_history_import (SbHistory     *self,
                              GFile         *file,
                              GCancellable  *cancellable,
                              GError       **error);

G_END_DECLS

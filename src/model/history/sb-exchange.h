/* sb-exchange.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-database.h"
#include "sb-exchange-error.h"

G_BEGIN_DECLS

#define SB_EXCHANGE_FORMAT  "io.github.securebase.SecureBase.History"
#define SB_EXCHANGE_VERSION 1

gboolean   sb_exchange_write      (SbDatabase     *database,
                                   GOutputStream  *stream,
                                   gint64          exported,
                                   GCancellable   *cancellable,
                                   GError        **error);
gboolean   sb_exchange_write_file (SbDatabase     *database,
                                   GFile          *file,
                                   GCancellable   *cancellable,
                                   GError        **error);
GPtrArray *sb_exchange_read       (SbDatabase     *database,
                                   const char     *name,
                                   const char     *data,
                                   gsize           length,
                                   GCancellable   *cancellable,
                                   GError        **error);
GPtrArray *sb_exchange_read_file  (SbDatabase     *database,
                                   GFile          *file,
                                   GCancellable   *cancellable,
                                   GError        **error);

G_END_DECLS

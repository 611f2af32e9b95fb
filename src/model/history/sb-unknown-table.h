/* sb-unknown-table.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-database.h"
#include "sb-json-reader.h"

G_BEGIN_DECLS

/* Called with each unknown top-level member in turn, as name and JSON. */
typedef gboolean (*SbUnknownFunc) (const char  *key,
                                   const char  *json,
                                   gpointer     data,
                                   GError     **error);

gboolean sb_unknown_table_merge   (SbDatabase     *database,
                                   SbJsonReader   *reader,
                                   const char     *key,
                                   gint64          exported,
                                   GError        **error);
gboolean sb_unknown_table_foreach (SbDatabase     *database,
                                   SbUnknownFunc   func,
                                   gpointer        data,
                                   GError        **error);

G_END_DECLS

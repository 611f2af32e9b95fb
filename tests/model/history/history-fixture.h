/* history-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-database.h"

G_BEGIN_DECLS

/* A moment for exports that are compared: 2026-11-22T10:00:00Z. */
#define EXPORTED (G_GINT64_CONSTANT (1795341600) * G_USEC_PER_SEC)

char       *history_path       (void);
SbDatabase *open_database      (const char  *path);
SbDatabase *open_empty         (void);
char       *read_fixture       (const char  *name);
char       *export_text        (SbDatabase  *database);
guint       import_text        (SbDatabase  *database,
                                const char  *text);
void        assert_unchanged   (const char  *path,
                                GBytes      *before);
GBytes     *read_bytes         (const char  *path);
void        write_bytes        (const char  *path,
                                const void  *data,
                                gsize        length);
gint64      ask                (SbDatabase  *database,
                                const char  *sql);

G_END_DECLS

/* sb-note-table.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-database.h"
#include "sb-record.h"

G_BEGIN_DECLS

/* The ids of the records whose text matches. */
#define SB_NOTE_TABLE_FIND_RECORDS \
  "SELECT record FROM note WHERE rowid IN (SELECT rowid FROM note_words WHERE note_words MATCH ?)"

gboolean   sb_note_table_write  (SbDatabase  *database,
                                 const char  *kind,
                                 SbRecord    *record,
                                 GError     **error);
gboolean   sb_note_table_fill   (SbDatabase  *database,
                                 GError     **error);
GPtrArray *sb_note_table_search (SbDatabase  *database,
                                 const char  *words,
                                 guint        first,
                                 guint        limit,
                                 GError     **error);

G_END_DECLS

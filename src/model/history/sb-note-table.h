/* sb-note-table.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-database.h"
#include "sb-entry.h"
#include "sb-record.h"

G_BEGIN_DECLS

/* The ids of the records whose text matches. */
#define SB_NOTE_TABLE_FIND_RECORDS \
  "SELECT record FROM note WHERE rowid IN (SELECT rowid FROM note_words WHERE note_words MATCH ?)"

/**
 * SbNote:
 * @entry: the moment that it is about, or close to that, and whose note it is
 * @kind: of which of sb_record_kinds that record is
 *
 * What the person wrote in a record.
 */
typedef struct
{
  SbEntry entry;
  guint   kind;
} SbNote;

gboolean   sb_note_table_write  (SbDatabase  *database,
                                 const char  *kind,
                                 SbRecord    *record,
                                 GError     **error);
gboolean   sb_note_table_fill   (SbDatabase  *database,
                                 GError     **error);
GArray    *sb_note_table_search (SbDatabase  *database,
                                 const char  *words,
                                 gint64       before,
                                 guint        limit,
                                 GError     **error);
gboolean   sb_note_table_count  (SbDatabase  *database,
                                 const char  *words,
                                 gint64      *n,
                                 GError     **error);

G_END_DECLS

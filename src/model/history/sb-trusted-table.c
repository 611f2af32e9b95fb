/* sb-trusted-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-record-table.h"
#include "sb-trusted.h"

enum
{
  COLUMN_NAME = SB_RECORD_TABLE_N_COLUMNS,
  COLUMN_KIND,
  COLUMN_REACH,
  COLUMN_NOTE,
  COLUMN_POSITION,
};

static SbRecord *
read_trusted (SbDatabase   *database,
              SbRow        *row,
              GError      **error)
{
  return g_object_new (SB_TYPE_TRUSTED,
                       "id", sb_row_get_uuid (row, 0),
                       "name", sb_row_get_text (row, COLUMN_NAME),
                       "kind", sb_row_get_name (row, COLUMN_KIND),
                       "reach", sb_row_get_text (row, COLUMN_REACH),
                       "note", sb_row_get_text (row, COLUMN_NOTE),
                       "position", sb_row_get_int64 (row, COLUMN_POSITION, -SB_TRUSTED_FARTHEST, SB_TRUSTED_FARTHEST),
                       NULL);
}

static void
bind_trusted (SbRecord    *record,
              SbStatement *statement)
{
  SbTrusted *trusted = SB_TRUSTED (record);

  sb_statement_bind_text (statement, COLUMN_NAME, sb_trusted_get_name (trusted));
  sb_statement_bind_text (statement, COLUMN_KIND, sb_trusted_get_kind (trusted));
  sb_statement_bind_text (statement, COLUMN_REACH, sb_trusted_get_reach (trusted));
  sb_statement_bind_text (statement, COLUMN_NOTE, sb_trusted_get_note (trusted));
  sb_statement_bind_int64 (statement, COLUMN_POSITION, sb_trusted_get_position (trusted));
}

const SbRecordTable sb_trusted_table = {
  .name = "trusted",
  .select = "SELECT " SB_RECORD_TABLE_COLUMNS ", name, kind, reach, note, position FROM trusted",
  .order = "position, id",
  .upsert = "INSERT INTO trusted (" SB_RECORD_TABLE_COLUMNS ", name, kind, reach, note, position)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET " SB_RECORD_TABLE_UPDATES ","
            " name = excluded.name, kind = excluded.kind, reach = excluded.reach,"
            " note = excluded.note, position = excluded.position",
  .read = read_trusted,
  .bind = bind_trusted,
};

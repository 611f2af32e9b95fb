/* sb-pack-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-pack.h"
#include "sb-record-table.h"

enum
{
  COLUMN_INSTRUMENT = SB_RECORD_TABLE_N_COLUMNS,
  COLUMN_INSTRUMENT_VERSION,
  COLUMN_JSON,
};

static const char *
get_object (SbRow *row,
            int    column)
{
  const char *json = sb_row_get_json (row, column);

  if (*json == '{')
    return json;

  row->unsound = TRUE;
  return "{}";
}

static SbRecord *
read_pack (SbDatabase   *database,
           SbRow        *row,
           GError      **error)
{
  return g_object_new (SB_TYPE_PACK,
                       "id", sb_row_get_uuid (row, 0),
                       "instrument-id", sb_row_get_name (row, COLUMN_INSTRUMENT),
                       "version", sb_row_get_name (row, COLUMN_INSTRUMENT_VERSION),
                       "json", get_object (row, COLUMN_JSON),
                       NULL);
}

static void
bind_pack (SbRecord    *record,
           SbStatement *statement)
{
  SbPack *pack = SB_PACK (record);

  sb_statement_bind_text (statement, COLUMN_INSTRUMENT, sb_pack_get_instrument_id (pack));
  sb_statement_bind_text (statement, COLUMN_INSTRUMENT_VERSION, sb_pack_get_version (pack));
  sb_statement_bind_text (statement, COLUMN_JSON, sb_pack_get_json (pack));
}

const SbRecordTable sb_pack_table = {
  .name = "pack",
  .select = "SELECT " SB_RECORD_TABLE_COLUMNS ", instrument, instrument_version, json FROM pack",
  .order = "created, id",
  .upsert = "INSERT INTO pack (" SB_RECORD_TABLE_COLUMNS ", instrument, instrument_version, json)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET " SB_RECORD_TABLE_UPDATES ","
            " instrument = excluded.instrument, instrument_version = excluded.instrument_version,"
            " json = excluded.json",
  .read = read_pack,
  .bind = bind_pack,
};

/* sb-person-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-person.h"
#include "sb-record-table.h"

enum
{
  COLUMN_NAME = SB_RECORD_TABLE_N_COLUMNS,
  COLUMN_KIND,
};

static SbRecord *
read_person (SbDatabase   *database,
             SbRow        *row,
             GError      **error)
{
  return g_object_new (SB_TYPE_PERSON,
                       "id", sb_row_get_uuid (row, 0),
                       "name", sb_row_get_text (row, COLUMN_NAME),
                       "kind", sb_row_get_name (row, COLUMN_KIND),
                       NULL);
}

static void
bind_person (SbRecord    *record,
             SbStatement *statement)
{
  SbPerson *person = SB_PERSON (record);

  sb_statement_bind_text (statement, COLUMN_NAME, sb_person_get_name (person));
  sb_statement_bind_text (statement, COLUMN_KIND, sb_person_get_kind (person));
}

const SbRecordTable sb_person_table = {
  .name = "person",
  .select = "SELECT " SB_RECORD_TABLE_COLUMNS ", name, kind FROM person",
  .order = "created, id",
  .upsert = "INSERT INTO person (" SB_RECORD_TABLE_COLUMNS ", name, kind)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET " SB_RECORD_TABLE_UPDATES ","
            " name = excluded.name, kind = excluded.kind",
  .read = read_person,
  .bind = bind_person,
};

/* sb-person-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-person.h"
#include "sb-record-table.h"
#include "sb-time.h"

enum
{
  COLUMN_NAME = SB_RECORD_TABLE_N_COLUMNS,
  COLUMN_KIND,
  COLUMN_ARCHIVED,
};

static SbRecord *
read_person (SbDatabase   *database,
             SbRow        *row,
             GError      **error)
{
  g_autoptr (GDateTime) archived = sb_row_get_optional_date_time (row, COLUMN_ARCHIVED);

  return g_object_new (SB_TYPE_PERSON,
                       "id", sb_row_get_uuid (row, 0),
                       "name", sb_row_get_text (row, COLUMN_NAME),
                       "kind", sb_row_get_name (row, COLUMN_KIND),
                       "archived", archived,
                       NULL);
}

static void
bind_person (SbRecord    *record,
             SbStatement *statement)
{
  SbPerson *person = SB_PERSON (record);

  sb_statement_bind_text (statement, COLUMN_NAME, sb_person_get_name (person));
  sb_statement_bind_text (statement, COLUMN_KIND, sb_person_get_kind (person));
  sb_record_table_bind_time (statement, COLUMN_ARCHIVED,
                             sb_time_from_date_time (sb_archivable_get_archived (SB_ARCHIVABLE (person))));
}

const SbRecordTable sb_person_table = {
  .name = "person",
  .select = "SELECT " SB_RECORD_TABLE_COLUMNS ", name, kind, archived FROM person",
  .order = "created, id",
  .upsert = "INSERT INTO person (" SB_RECORD_TABLE_COLUMNS ", name, kind, archived)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET " SB_RECORD_TABLE_UPDATES ","
            " name = excluded.name, kind = excluded.kind, archived = excluded.archived",
  .read = read_person,
  .bind = bind_person,
};

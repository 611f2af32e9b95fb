/* sb-tracker-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-record-table.h"
#include "sb-time.h"
#include "sb-tracker.h"

enum
{
  COLUMN_TITLE = SB_RECORD_TABLE_N_COLUMNS,
  COLUMN_LOWEST,
  COLUMN_HIGHEST,
  COLUMN_ARCHIVED,
};

static SbRecord *
read_tracker (SbDatabase   *database,
              SbRow        *row,
              GError      **error)
{
  g_autoptr (GDateTime) archived = sb_row_get_optional_date_time (row, COLUMN_ARCHIVED);

  return g_object_new (SB_TYPE_TRACKER,
                       "id", sb_row_get_uuid (row, 0),
                       "title", sb_row_get_text (row, COLUMN_TITLE),
                       "lowest", sb_row_get_text (row, COLUMN_LOWEST),
                       "highest", sb_row_get_text (row, COLUMN_HIGHEST),
                       "archived", archived,
                       NULL);
}

static void
bind_tracker (SbRecord    *record,
              SbStatement *statement)
{
  SbTracker *tracker = SB_TRACKER (record);

  sb_statement_bind_text (statement, COLUMN_TITLE, sb_tracker_get_title (tracker));
  sb_statement_bind_text (statement, COLUMN_LOWEST, sb_tracker_get_lowest (tracker));
  sb_statement_bind_text (statement, COLUMN_HIGHEST, sb_tracker_get_highest (tracker));
  sb_record_table_bind_time (statement, COLUMN_ARCHIVED,
                             sb_time_from_date_time (sb_archivable_get_archived (SB_ARCHIVABLE (tracker))));
}

const SbRecordTable sb_tracker_table = {
  .name = "tracker",
  .select = "SELECT " SB_RECORD_TABLE_COLUMNS ", title, lowest, highest, archived FROM tracker",
  .order = "created, id",
  .upsert = "INSERT INTO tracker (" SB_RECORD_TABLE_COLUMNS ", title, lowest, highest, archived)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET " SB_RECORD_TABLE_UPDATES ","
            " title = excluded.title, lowest = excluded.lowest, highest = excluded.highest,"
            " archived = excluded.archived",
  .read = read_tracker,
  .bind = bind_tracker,
};

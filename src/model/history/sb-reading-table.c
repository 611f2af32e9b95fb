/* sb-reading-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-reading.h"
#include "sb-record-table.h"
#include "sb-time.h"

enum
{
  COLUMN_PAGE = SB_RECORD_TABLE_N_COLUMNS,
  COLUMN_BOOKMARKED,
  COLUMN_FINISHED,
  COLUMN_OPENED,
  COLUMN_PLACE,
};

static SbRecord *
read_reading (SbDatabase   *database,
              SbRow        *row,
              GError      **error)
{
  g_autoptr (GDateTime) bookmarked = sb_row_get_optional_date_time (row, COLUMN_BOOKMARKED);
  g_autoptr (GDateTime) finished = sb_row_get_optional_date_time (row, COLUMN_FINISHED);
  g_autoptr (GDateTime) opened = sb_row_get_optional_date_time (row, COLUMN_OPENED);

  return g_object_new (SB_TYPE_READING,
                       "id", sb_row_get_uuid (row, 0),
                       "page", sb_row_get_name (row, COLUMN_PAGE),
                       "bookmarked", bookmarked,
                       "finished", finished,
                       "opened", opened,
                       "place", sb_row_get_optional_text (row, COLUMN_PLACE),
                       NULL);
}

static void
bind_time (SbStatement *statement,
           int          parameter,
           GDateTime   *time)
{
  sb_record_table_bind_time (statement, parameter, sb_time_from_date_time (time));
}

static void
bind_reading (SbRecord    *record,
              SbStatement *statement)
{
  SbReading *reading = SB_READING (record);

  sb_statement_bind_text (statement, COLUMN_PAGE, sb_reading_get_page (reading));
  bind_time (statement, COLUMN_BOOKMARKED, sb_reading_get_bookmarked (reading));
  bind_time (statement, COLUMN_FINISHED, sb_reading_get_finished (reading));
  bind_time (statement, COLUMN_OPENED, sb_reading_get_opened (reading));
  sb_statement_bind_text (statement, COLUMN_PLACE, sb_reading_get_place (reading));
}

const SbRecordTable sb_reading_table = {
  .name = "reading",
  .select = "SELECT " SB_RECORD_TABLE_COLUMNS ","
            " page, bookmarked, finished, opened, place FROM reading",
  .order = "created, id",
  .upsert = "INSERT INTO reading (" SB_RECORD_TABLE_COLUMNS ","
            " page, bookmarked, finished, opened, place)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET " SB_RECORD_TABLE_UPDATES ","
            " page = excluded.page, bookmarked = excluded.bookmarked,"
            " finished = excluded.finished, opened = excluded.opened,"
            " place = excluded.place",
  .read = read_reading,
  .bind = bind_reading,
};

/* sb-event-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-event.h"
#include "sb-record-table.h"
#include "sb-time.h"

enum
{
  COLUMN_DATE = SB_RECORD_TABLE_N_COLUMNS,
  COLUMN_TITLE,
};

static SbRecord *
read_event (SbDatabase   *database,
            SbRow        *row,
            GError      **error)
{
  GDate date;

  sb_row_get_date (row, COLUMN_DATE, &date);
  return g_object_new (SB_TYPE_EVENT,
                       "id", sb_row_get_uuid (row, 0),
                       "date", &date,
                       "title", sb_row_get_text (row, COLUMN_TITLE),
                       NULL);
}

static void
bind_event (SbRecord    *record,
            SbStatement *statement)
{
  SbEvent *event = SB_EVENT (record);
  g_autoptr (GString) date = g_string_new (NULL);

  sb_time_append_date (sb_event_get_date (event), date);
  sb_statement_bind_text (statement, COLUMN_DATE, date->str);
  sb_statement_bind_text (statement, COLUMN_TITLE, sb_event_get_title (event));
}

const SbRecordTable sb_event_table = {
  .name = "event",
  .select = "SELECT " SB_RECORD_TABLE_COLUMNS ", date, title FROM event",
  .order = "date, id",
  .upsert = "INSERT INTO event (" SB_RECORD_TABLE_COLUMNS ", date, title)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET " SB_RECORD_TABLE_UPDATES ","
            " date = excluded.date, title = excluded.title",
  .read = read_event,
  .bind = bind_event,
};

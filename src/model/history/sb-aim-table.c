/* sb-aim-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-aim.h"
#include "sb-record-table.h"

enum
{
  COLUMN_GOAL = SB_RECORD_TABLE_N_COLUMNS,
};

static SbRecord *
read_aim (SbDatabase   *database,
          SbRow        *row,
          GError      **error)
{
  return g_object_new (SB_TYPE_AIM,
                       "id", sb_row_get_uuid (row, 0),
                       "goal", sb_row_get_name (row, COLUMN_GOAL),
                       NULL);
}

static void
bind_aim (SbRecord    *record,
          SbStatement *statement)
{
  sb_statement_bind_text (statement, COLUMN_GOAL, sb_aim_get_goal (SB_AIM (record)));
}

const SbRecordTable sb_aim_table = {
  .name = "aim",
  .select = "SELECT " SB_RECORD_TABLE_COLUMNS ", goal FROM aim",
  .order = "created, id",
  .upsert = "INSERT INTO aim (" SB_RECORD_TABLE_COLUMNS ", goal)"
            " VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET " SB_RECORD_TABLE_UPDATES ","
            " goal = excluded.goal",
  .read = read_aim,
  .bind = bind_aim,
};

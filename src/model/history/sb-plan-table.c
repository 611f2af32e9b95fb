/* sb-plan-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plan.h"
#include "sb-record-table.h"
#include "sb-time.h"

enum
{
  COLUMN_PATH = SB_RECORD_TABLE_N_COLUMNS,
  COLUMN_STARTED,
  COLUMN_PAUSED,
  COLUMN_ENDED,
  COLUMN_WEEK,
};

static const char read_steps_sql[] = "SELECT step, done, left_out, added FROM plan_step WHERE plan = ?";

static gboolean
read_steps (SbPlan      *plan,
            SbDatabase  *database,
            GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, read_steps_sql, error);
  SbRow row = { .statement = statement };
  SbRowStep step;

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, sb_record_get_id (SB_RECORD (plan)));
  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    {
      const char *name = sb_row_get_text (&row, 0);
      g_autoptr (GDateTime) done = sb_row_get_optional_date_time (&row, 1);

      sb_plan_set_done (plan, name, done);
      sb_plan_set_left_out (plan, name, sb_row_get_int (&row, 2, FALSE, TRUE));
      sb_plan_set_added (plan, name, sb_row_get_optional_text (&row, 3));
    }

  return step == SB_STEP_DONE && sb_row_check (&row, database, error);
}

static SbRecord *
read_plan (SbDatabase   *database,
           SbRow        *row,
           GError      **error)
{
  g_autoptr (GDateTime) started = sb_row_get_date_time (row, COLUMN_STARTED);
  g_autoptr (GDateTime) paused = sb_row_get_optional_date_time (row, COLUMN_PAUSED);
  g_autoptr (GDateTime) ended = sb_row_get_optional_date_time (row, COLUMN_ENDED);
  g_autoptr (SbPlan) plan = NULL;

  plan = g_object_new (SB_TYPE_PLAN,
                       "id", sb_row_get_uuid (row, 0),
                       "path-id", sb_row_get_name (row, COLUMN_PATH),
                       "started", started,
                       "paused", paused,
                       "ended", ended,
                       "week", sb_row_get_name (row, COLUMN_WEEK),
                       NULL);

  return read_steps (plan, database, error) ? SB_RECORD (g_steal_pointer (&plan)) : NULL;
}

static void
bind_time (SbStatement *statement,
           int          parameter,
           GDateTime   *time)
{
  sb_record_table_bind_time (statement, parameter, sb_time_from_date_time (time));
}

static void
bind_plan (SbRecord    *record,
           SbStatement *statement)
{
  SbPlan *plan = SB_PLAN (record);

  sb_statement_bind_text (statement, COLUMN_PATH, sb_plan_get_path_id (plan));
  bind_time (statement, COLUMN_STARTED, sb_plan_get_started (plan));
  bind_time (statement, COLUMN_PAUSED, sb_plan_get_paused (plan));
  bind_time (statement, COLUMN_ENDED, sb_plan_get_ended (plan));
  sb_statement_bind_text (statement, COLUMN_WEEK, sb_plan_get_week (plan));
}

static const char clear_steps_sql[] = "DELETE FROM plan_step WHERE plan = ?";
static const char write_steps_sql[] = "INSERT INTO plan_step (plan, step, done, left_out, added) VALUES (?, ?, ?, ?, ?)";

static gboolean
write_steps (SbRecord    *record,
             SbDatabase  *database,
             GError     **error)
{
  SbPlan *plan = SB_PLAN (record);
  g_autofree const char **steps = sb_plan_list_steps (plan);
  g_autoptr (SbStatement) statement = NULL;

  if (!sb_record_table_clear (database, clear_steps_sql, sb_record_get_id (record), error))
    return FALSE;

  statement = sb_database_prepare (database, write_steps_sql, error);
  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, sb_record_get_id (record));
  for (guint i = 0; steps[i] != NULL; i++)
    {
      sb_statement_bind_text (statement, 1, steps[i]);
      bind_time (statement, 2, sb_plan_get_done (plan, steps[i]));
      sb_statement_bind_int64 (statement, 3, sb_plan_get_left_out (plan, steps[i]));
      sb_statement_bind_text (statement, 4, sb_plan_get_added (plan, steps[i]));
      if (!sb_statement_run (statement, error))
        return FALSE;
    }

  return TRUE;
}

const SbRecordTable sb_plan_table = {
  .name = "plan",
  .select = "SELECT " SB_RECORD_TABLE_COLUMNS ", path, started, paused, ended, week FROM plan",
  .order = "started, id",
  .upsert = "INSERT INTO plan (" SB_RECORD_TABLE_COLUMNS ", path, started, paused, ended, week)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET " SB_RECORD_TABLE_UPDATES ","
            " path = excluded.path, started = excluded.started, paused = excluded.paused,"
            " ended = excluded.ended, week = excluded.week",
  .read = read_plan,
  .bind = bind_plan,
  .write_children = write_steps,
};

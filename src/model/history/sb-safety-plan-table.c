/* sb-safety-plan-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-record-table.h"
#include "sb-safety-plan.h"

static const char read_lines_sql[] = "SELECT step, text FROM safety_line WHERE plan = ? ORDER BY step, position";

/* Adds a line to those of its step. */
static void
read_line (SbRow     *row,
           GPtrArray *lines[SB_SAFETY_N_STEPS])
{
  SbSafetyStep step;

  if (sb_safety_step_from_name (sb_row_get_text (row, 0), &step))
    g_ptr_array_add (lines[step], g_strdup (sb_row_get_name (row, 1)));
  else
    row->unsound = TRUE;
}

static gboolean
read_lines (SbDatabase  *database,
            const char  *id,
            GPtrArray   *lines[SB_SAFETY_N_STEPS],
            GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, read_lines_sql, error);
  SbRow row = { .statement = statement };
  SbRowStep step;

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, id);
  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    read_line (&row, lines);

  return step == SB_STEP_DONE && sb_row_check (&row, database, error);
}

static SbRecord *
read_safety_plan (SbDatabase   *database,
                  SbRow        *row,
                  GError      **error)
{
  g_autoptr (SbSafetyPlan) plan = g_object_new (SB_TYPE_SAFETY_PLAN, "id", sb_row_get_uuid (row, 0), NULL);
  GPtrArray *lines[SB_SAFETY_N_STEPS];
  gboolean good;

  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    lines[i] = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  good = read_lines (database, sb_record_get_id (SB_RECORD (plan)), lines, error);
  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    {
      sb_safety_plan_set_lines (plan, i, (const char *const *) lines[i]->pdata);
      g_ptr_array_unref (lines[i]);
    }

  return good ? SB_RECORD (g_steal_pointer (&plan)) : NULL;
}

static void
bind_safety_plan (SbRecord    *record,
                  SbStatement *statement)
{
  /* All that it says stands in rows of their own. */
}

static const char clear_lines_sql[] = "DELETE FROM safety_line WHERE plan = ?";
static const char write_line_sql[] = "INSERT INTO safety_line (plan, step, position, text) VALUES (?, ?, ?, ?)";

static gboolean
write_step (SbSafetyPlan  *plan,
            SbSafetyStep   step,
            SbStatement   *statement,
            GError       **error)
{
  const char *const *lines = sb_safety_plan_get_lines (plan, step);

  sb_statement_bind_text (statement, 1, sb_safety_step_get_name (step));
  for (guint i = 0; lines[i] != NULL; i++)
    {
      sb_statement_bind_int64 (statement, 2, i);
      sb_statement_bind_text (statement, 3, lines[i]);
      if (!sb_statement_run (statement, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_lines (SbRecord    *record,
             SbDatabase  *database,
             GError     **error)
{
  g_autoptr (SbStatement) statement = NULL;

  if (!sb_record_table_clear (database, clear_lines_sql, sb_record_get_id (record), error))
    return FALSE;

  statement = sb_database_prepare (database, write_line_sql, error);
  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, sb_record_get_id (record));
  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    if (!write_step (SB_SAFETY_PLAN (record), i, statement, error))
      return FALSE;

  return TRUE;
}

const SbRecordTable sb_safety_plan_table = {
  .name = "safety_plan",
  .select = "SELECT " SB_RECORD_TABLE_COLUMNS " FROM safety_plan",
  .order = "created, id",
  .upsert = "INSERT INTO safety_plan (" SB_RECORD_TABLE_COLUMNS ")"
            " VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET " SB_RECORD_TABLE_UPDATES,
  .read = read_safety_plan,
  .bind = bind_safety_plan,
  .write_children = write_lines,
};

/* sb-session-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-record-table.h"
#include "sb-session.h"
#include "sb-time.h"

enum
{
  COLUMN_EXERCISE = SB_RECORD_TABLE_N_COLUMNS,
  COLUMN_EXERCISE_VERSION,
  COLUMN_STARTED,
  COLUMN_COMPLETED,
  COLUMN_STOPPED,
  COLUMN_DISTRESS_BEFORE,
  COLUMN_DISTRESS_AFTER,
  COLUMN_STEP,
  COLUMN_SHORTER,
  COLUMN_NOTE,
};

static const char read_responses_sql[] = "SELECT step, value FROM response WHERE session = ?";

static gboolean
read_responses (SbSession   *session,
                SbDatabase  *database,
                GError     **error)
{
  SbResponses *responses = sb_session_get_responses (session);
  g_autoptr (SbStatement) statement = sb_database_prepare (database, read_responses_sql, error);
  SbRow row = { .statement = statement };
  SbRowStep step;

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, sb_record_get_id (SB_RECORD (session)));
  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    sb_responses_set_text (responses, sb_row_get_text (&row, 0), sb_row_get_json (&row, 1));

  return step == SB_STEP_DONE && sb_row_check (&row, database, error);
}

static int
get_distress (SbRow *row,
              int    column)
{
  if (sb_statement_is_null (row->statement, column))
    return SB_SESSION_NO_DISTRESS;

  return sb_row_get_int (row, column, 0, SB_SESSION_MAXIMUM_DISTRESS);
}

static void
bind_distress (SbStatement *statement,
               int          parameter,
               int          distress)
{
  if (distress == SB_SESSION_NO_DISTRESS)
    sb_statement_bind_null (statement, parameter);
  else
    sb_statement_bind_int64 (statement, parameter, distress);
}

static SbRecord *
read_session (SbDatabase   *database,
              SbRow        *row,
              GError      **error)
{
  g_autoptr (GDateTime) started = sb_row_get_date_time (row, COLUMN_STARTED);
  g_autoptr (GDateTime) completed = sb_row_get_optional_date_time (row, COLUMN_COMPLETED);
  g_autoptr (GDateTime) stopped = sb_row_get_optional_date_time (row, COLUMN_STOPPED);
  g_autoptr (SbSession) session = NULL;

  session = g_object_new (SB_TYPE_SESSION,
                          "id", sb_row_get_uuid (row, 0),
                          "exercise-id", sb_row_get_name (row, COLUMN_EXERCISE),
                          "exercise-version", sb_row_get_name (row, COLUMN_EXERCISE_VERSION),
                          "started", started,
                          "completed", completed,
                          "stopped", stopped,
                          "distress-before", get_distress (row, COLUMN_DISTRESS_BEFORE),
                          "distress-after", get_distress (row, COLUMN_DISTRESS_AFTER),
                          "step", sb_row_get_optional_text (row, COLUMN_STEP),
                          "shorter", sb_row_get_int (row, COLUMN_SHORTER, 0, 1),
                          "note", sb_row_get_text (row, COLUMN_NOTE),
                          NULL);

  if (!read_responses (session, database, error))
    return NULL;

  return SB_RECORD (g_steal_pointer (&session));
}

static void
bind_session (SbRecord    *record,
              SbStatement *statement)
{
  SbSession *session = SB_SESSION (record);

  sb_statement_bind_text (statement, COLUMN_EXERCISE,
                          sb_session_get_exercise_id (session));
  sb_statement_bind_text (statement, COLUMN_EXERCISE_VERSION,
                          sb_session_get_exercise_version (session));
  sb_record_table_bind_time (statement, COLUMN_STARTED,
                             sb_time_from_date_time (sb_session_get_started (session)));
  sb_record_table_bind_time (statement, COLUMN_COMPLETED,
                             sb_time_from_date_time (sb_session_get_completed (session)));
  sb_record_table_bind_time (statement, COLUMN_STOPPED,
                             sb_time_from_date_time (sb_session_get_stopped (session)));
  bind_distress (statement, COLUMN_DISTRESS_BEFORE, sb_session_get_distress_before (session));
  bind_distress (statement, COLUMN_DISTRESS_AFTER, sb_session_get_distress_after (session));
  sb_statement_bind_text (statement, COLUMN_STEP, sb_session_get_step (session));
  sb_statement_bind_int64 (statement, COLUMN_SHORTER, sb_session_get_shorter (session));
  sb_statement_bind_text (statement, COLUMN_NOTE, sb_session_get_note (session));
}

static const char clear_responses_sql[] = "DELETE FROM response WHERE session = ?";
static const char write_responses_sql[] = "INSERT INTO response (session, step, value) VALUES (?, ?, ?)";

static gboolean
write_responses (SbRecord    *record,
                 SbDatabase  *database,
                 GError     **error)
{
  SbResponses *responses = sb_session_get_responses (SB_SESSION (record));
  g_autofree const char **steps = sb_responses_list (responses);
  g_autoptr (SbStatement) statement = NULL;

  if (!sb_record_table_clear (database, clear_responses_sql,
                              sb_record_get_id (record), error))
    return FALSE;

  statement = sb_database_prepare (database, write_responses_sql, error);
  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, sb_record_get_id (record));
  for (guint i = 0; steps[i] != NULL; i++)
    {
      sb_statement_bind_text (statement, 1, steps[i]);
      sb_statement_bind_text (statement, 2, sb_responses_get_text (responses, steps[i]));
      if (!sb_statement_run (statement, error))
        return FALSE;
    }

  return TRUE;
}

static SbRecord *
make_lost (const char *id)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return g_object_new (SB_TYPE_SESSION, "id", id, "exercise-id", "", "exercise-version", "", "started", now, "stopped", now, NULL);
}

const SbRecordTable sb_session_table = {
  .name = "session",
  .select = "SELECT " SB_RECORD_TABLE_COLUMNS ","
            " exercise, exercise_version, started, completed, stopped,"
            " distress_before, distress_after, step, shorter, note"
            " FROM session",
  .order = "started, id",
  .upsert = "INSERT INTO session (" SB_RECORD_TABLE_COLUMNS ","
            " exercise, exercise_version, started, completed, stopped,"
            " distress_before, distress_after, step, shorter, note)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET " SB_RECORD_TABLE_UPDATES ","
            " exercise = excluded.exercise, exercise_version = excluded.exercise_version,"
            " started = excluded.started, completed = excluded.completed,"
            " stopped = excluded.stopped, distress_before = excluded.distress_before,"
            " distress_after = excluded.distress_after, step = excluded.step,"
            " shorter = excluded.shorter, note = excluded.note",
  .read = read_session,
  .bind = bind_session,
  .write_children = write_responses,
  .make_lost = make_lost,
};

/* sb-assessment-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-assessment.h"
#include "sb-record-table.h"
#include "sb-time.h"

enum
{
  COLUMN_INSTRUMENT = SB_RECORD_TABLE_N_COLUMNS,
  COLUMN_INSTRUMENT_VERSION,
  COLUMN_PERSON,
  COLUMN_STARTED,
  COLUMN_COMPLETED,
  COLUMN_NOTE,
};

static const char read_answers_sql[] = "SELECT item, value FROM answer WHERE assessment = ?";

static gboolean
read_answers (SbAssessment  *assessment,
              SbDatabase    *database,
              GError       **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, read_answers_sql, error);
  SbRow row = { .statement = statement };
  SbRowStep step;

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, sb_record_get_id (SB_RECORD (assessment)));
  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    sb_assessment_set_answer (assessment, sb_row_get_text (&row, 0),
                              sb_row_get_int (&row, 1, G_MININT + 1, G_MAXINT));

  return step == SB_STEP_DONE && sb_row_check (&row, database, error);
}

static SbRecord *
read_assessment (SbDatabase   *database,
                 SbRow        *row,
                 GError      **error)
{
  g_autoptr (GDateTime) started = sb_row_get_date_time (row, COLUMN_STARTED);
  g_autoptr (GDateTime) completed = sb_row_get_optional_date_time (row, COLUMN_COMPLETED);
  g_autoptr (SbAssessment) assessment = NULL;

  assessment = g_object_new (SB_TYPE_ASSESSMENT,
                             "id", sb_row_get_uuid (row, 0),
                             "instrument-id", sb_row_get_name (row, COLUMN_INSTRUMENT),
                             "instrument-version", sb_row_get_name (row, COLUMN_INSTRUMENT_VERSION),
                             "person-id", sb_row_get_optional_uuid (row, COLUMN_PERSON),
                             "started", started,
                             "completed", completed,
                             "note", sb_row_get_text (row, COLUMN_NOTE),
                             NULL);

  if (!read_answers (assessment, database, error))
    return NULL;

  return SB_RECORD (g_steal_pointer (&assessment));
}

static void
bind_assessment (SbRecord    *record,
                 SbStatement *statement)
{
  SbAssessment *assessment = SB_ASSESSMENT (record);

  sb_statement_bind_text (statement, COLUMN_INSTRUMENT,
                          sb_assessment_get_instrument_id (assessment));
  sb_statement_bind_text (statement, COLUMN_INSTRUMENT_VERSION,
                          sb_assessment_get_instrument_version (assessment));
  sb_statement_bind_text (statement, COLUMN_PERSON,
                          sb_assessment_get_person_id (assessment));
  sb_record_table_bind_time (statement, COLUMN_STARTED,
                             sb_time_from_date_time (sb_assessment_get_started (assessment)));
  sb_record_table_bind_time (statement, COLUMN_COMPLETED,
                             sb_time_from_date_time (sb_assessment_get_completed (assessment)));
  sb_statement_bind_text (statement, COLUMN_NOTE,
                          sb_assessment_get_note (assessment));
}

static const char clear_answers_sql[] = "DELETE FROM answer WHERE assessment = ?";
static const char write_answers_sql[] = "INSERT INTO answer (assessment, item, value) VALUES (?, ?, ?)";

static gboolean
write_answers (SbRecord    *record,
               SbDatabase  *database,
               GError     **error)
{
  SbAssessment *assessment = SB_ASSESSMENT (record);
  g_autofree const char **items = sb_assessment_list_items (assessment);
  g_autoptr (SbStatement) statement = NULL;

  if (!sb_record_table_clear (database, clear_answers_sql,
                              sb_record_get_id (record), error))
    return FALSE;

  statement = sb_database_prepare (database, write_answers_sql, error);
  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, sb_record_get_id (record));
  for (guint i = 0; items[i] != NULL; i++)
    {
      sb_statement_bind_text (statement, 1, items[i]);
      sb_statement_bind_int64 (statement, 2, sb_assessment_get_answer (assessment, items[i]));
      if (!sb_statement_run (statement, error))
        return FALSE;
    }

  return TRUE;
}

static SbRecord *
make_lost (const char *id)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return g_object_new (SB_TYPE_ASSESSMENT, "id", id, "instrument-id", "", "instrument-version", "", "started", now, NULL);
}

const SbRecordTable sb_assessment_table = {
  .name = "assessment",
  .select = "SELECT " SB_RECORD_TABLE_COLUMNS ","
            " instrument, instrument_version, person, started, completed, note"
            " FROM assessment",
  .order = "started, id",
  .upsert = "INSERT INTO assessment (" SB_RECORD_TABLE_COLUMNS ","
            " instrument, instrument_version, person, started, completed, note)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET " SB_RECORD_TABLE_UPDATES ","
            " instrument = excluded.instrument,"
            " instrument_version = excluded.instrument_version,"
            " person = excluded.person, started = excluded.started,"
            " completed = excluded.completed, note = excluded.note",
  .read = read_assessment,
  .bind = bind_assessment,
  .write_children = write_answers,
  .make_lost = make_lost,
};

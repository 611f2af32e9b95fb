/* sb-record-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-note-table.h"
#include "sb-record-table.h"
#include "sb-time.h"

enum
{
  COLUMN_ID,
  COLUMN_CREATED,
  COLUMN_CHANGED,
  COLUMN_DELETED,
  COLUMN_EXTRA,
};

/* The members of an object, or none. */
static const char *
get_extra (SbRow *row)
{
  const char *extra = sb_row_get_optional_json (row, COLUMN_EXTRA);

  if (extra != NULL && *extra != '{')
    row->unsound = TRUE;

  return extra;
}

static SbRecord *
read_row (const SbRecordTable  *self,
          SbDatabase           *database,
          SbStatement          *statement,
          GError              **error)
{
  SbRow row = { .statement = statement };
  g_autoptr (SbRecord) record = self->read (database, &row, error);

  if (record == NULL)
    return NULL;

  sb_record_set_stamps (record,
                        sb_row_get_time (&row, COLUMN_CREATED),
                        sb_row_get_time (&row, COLUMN_CHANGED),
                        sb_row_get_optional_time (&row, COLUMN_DELETED));
  sb_record_set_extra (record, get_extra (&row));
  return sb_row_check (&row, database, error) ? g_steal_pointer (&record) : NULL;
}

/**
 * sb_record_table_foreach:
 * @deleted_too: whether to read those that are marked as deleted
 *
 * Reads all records, one at a time, in the order of sb_record_compare().
 */
gboolean
sb_record_table_foreach (const SbRecordTable  *self,
                         SbDatabase           *database,
                         gboolean              deleted_too,
                         SbRecordFunc          func,
                         gpointer              data,
                         GError              **error)
{
  g_autofree char *sql = g_strdup_printf ("%s%s ORDER BY %s", self->select,
                                          deleted_too ? "" : " WHERE deleted IS NULL",
                                          self->order);
  g_autoptr (SbStatement) row = sb_database_prepare (database, sql, error);
  SbRowStep step;

  if (row == NULL)
    return FALSE;

  while ((step = sb_statement_step (row, error)) == SB_STEP_ROW)
    {
      g_autoptr (SbRecord) record = read_row (self, database, row, error);

      if (record == NULL || !func (record, data, error))
        return FALSE;
    }

  return step == SB_STEP_DONE;
}

/**
 * sb_record_table_load:
 * @record: (out) (nullable): the record, or %NULL if there is none
 *
 * Reads one record, be it marked as deleted or not.
 */
gboolean
sb_record_table_load (const SbRecordTable  *self,
                      SbDatabase           *database,
                      const char           *id,
                      SbRecord            **record,
                      GError              **error)
{
  g_autofree char *sql = g_strconcat (self->select, " WHERE id = ?", NULL);
  g_autoptr (SbStatement) row = sb_database_prepare (database, sql, error);

  *record = NULL;
  if (row == NULL)
    return FALSE;

  sb_statement_bind_text (row, 0, id);
  switch (sb_statement_step (row, error))
    {
    case SB_STEP_ROW:
      *record = read_row (self, database, row, error);
      return *record != NULL;
    case SB_STEP_DONE:
      return TRUE;
    case SB_STEP_ERROR:
    default:
      return FALSE;
    }
}

/**
 * sb_record_table_get_changed:
 * @changed: (out): when the record last changed, or %SB_TIME_NEVER if there
 *   is none
 */
gboolean
sb_record_table_get_changed (const SbRecordTable  *self,
                             SbDatabase           *database,
                             const char           *id,
                             gint64               *changed,
                             GError              **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT changed FROM %s WHERE id = ?", self->name);
  g_autoptr (SbStatement) row = sb_database_prepare (database, sql, error);
  SbRowStep step;

  *changed = SB_TIME_NEVER;
  if (row == NULL)
    return FALSE;

  sb_statement_bind_text (row, 0, id);
  step = sb_statement_step (row, error);
  if (step == SB_STEP_ROW)
    *changed = sb_statement_get_int64 (row, 0);

  return step != SB_STEP_ERROR;
}

/**
 * sb_record_table_save:
 *
 * Writes a record, new or changed.  The caller has begun a transaction.
 */
gboolean
sb_record_table_save (const SbRecordTable  *self,
                      SbDatabase           *database,
                      SbRecord             *record,
                      GError              **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, self->upsert, error);

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, COLUMN_ID, sb_record_get_id (record));
  sb_statement_bind_int64 (statement, COLUMN_CREATED, sb_record_get_created (record));
  sb_statement_bind_int64 (statement, COLUMN_CHANGED, sb_record_get_changed (record));
  sb_record_table_bind_time (statement, COLUMN_DELETED, sb_record_get_deleted (record));
  sb_statement_bind_text (statement, COLUMN_EXTRA, sb_record_get_extra (record));
  self->bind (record, statement);

  if (!sb_statement_run (statement, error))
    return FALSE;

  if (self->write_children != NULL && !self->write_children (record, database, error))
    return FALSE;

  return sb_note_table_write (database, self->name, record, error);
}

/**
 * sb_record_table_bind_time:
 * @time: a moment, or %SB_TIME_NEVER
 */
void
sb_record_table_bind_time (SbStatement *statement,
                           int          parameter,
                           gint64       time)
{
  if (time == SB_TIME_NEVER)
    sb_statement_bind_null (statement, parameter);
  else
    sb_statement_bind_int64 (statement, parameter, time);
}

/**
 * sb_record_table_clear:
 * @sql: a DELETE with the id of a record as its parameter
 *
 * Removes the rows that belong to a record, before they are written anew.
 */
gboolean
sb_record_table_clear (SbDatabase  *database,
                       const char  *sql,
                       const char  *id,
                       GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, sql, error);

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, id);
  return sb_statement_run (statement, error);
}

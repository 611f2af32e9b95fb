/* sb-check-in-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-check-in.h"
#include "sb-record-table.h"
#include "sb-time.h"

enum
{
  COLUMN_AT = SB_RECORD_TABLE_N_COLUMNS,
  COLUMN_NOTE,
  COLUMN_HAS_TAGS,
};

static const char read_ratings_sql[] = "SELECT name, value FROM rating WHERE check_in = ?";

static gboolean
read_ratings (SbCheckIn   *check_in,
              SbDatabase  *database,
              GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, read_ratings_sql, error);
  SbRow row = { .statement = statement };
  SbRowStep step;

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, sb_record_get_id (SB_RECORD (check_in)));
  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    sb_check_in_set_rating (check_in, sb_row_get_text (&row, 0),
                            sb_row_get_double (&row, 1, SB_CHECK_IN_LARGEST_RATING));

  return step == SB_STEP_DONE && sb_row_check (&row, database, error);
}

static const char read_tags_sql[] = "SELECT name FROM tag WHERE check_in = ? ORDER BY position";

static gboolean
read_tags (SbCheckIn   *check_in,
           SbDatabase  *database,
           GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, read_tags_sql, error);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) tags = NULL;
  SbRow row = { .statement = statement };
  SbRowStep step;

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, sb_record_get_id (SB_RECORD (check_in)));
  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    g_strv_builder_add (builder, sb_row_get_name (&row, 0));

  tags = g_strv_builder_end (builder);
  sb_check_in_set_tags (check_in, (const char *const *) tags);
  return step == SB_STEP_DONE && sb_row_check (&row, database, error);
}

static SbRecord *
read_check_in (SbDatabase   *database,
               SbRow        *row,
               GError      **error)
{
  g_autoptr (GDateTime) at = sb_row_get_date_time (row, COLUMN_AT);
  g_autoptr (SbCheckIn) check_in = NULL;

  check_in = g_object_new (SB_TYPE_CHECK_IN,
                           "id", sb_row_get_uuid (row, 0),
                           "at", at,
                           "note", sb_row_get_text (row, COLUMN_NOTE),
                           NULL);

  if (!read_ratings (check_in, database, error))
    return NULL;

  if (sb_row_get_int (row, COLUMN_HAS_TAGS, FALSE, TRUE) && !read_tags (check_in, database, error))
    return NULL;

  return SB_RECORD (g_steal_pointer (&check_in));
}

static void
bind_check_in (SbRecord    *record,
               SbStatement *statement)
{
  SbCheckIn *check_in = SB_CHECK_IN (record);

  sb_record_table_bind_time (statement, COLUMN_AT,
                             sb_time_from_date_time (sb_check_in_get_at (check_in)));
  sb_statement_bind_text (statement, COLUMN_NOTE, sb_check_in_get_note (check_in));
}

static const char clear_ratings_sql[] = "DELETE FROM rating WHERE check_in = ?";
static const char write_ratings_sql[] = "INSERT INTO rating (check_in, name, value) VALUES (?, ?, ?)";

static gboolean
write_ratings (SbCheckIn   *check_in,
               SbDatabase  *database,
               GError     **error)
{
  const char *id = sb_record_get_id (SB_RECORD (check_in));
  g_autofree const char **names = sb_check_in_list_ratings (check_in);
  g_autoptr (SbStatement) statement = NULL;

  if (!sb_record_table_clear (database, clear_ratings_sql, id, error))
    return FALSE;

  statement = sb_database_prepare (database, write_ratings_sql, error);
  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, id);
  for (guint i = 0; names[i] != NULL; i++)
    {
      double value;

      sb_check_in_get_rating (check_in, names[i], &value);
      sb_statement_bind_text (statement, 1, names[i]);
      sb_statement_bind_double (statement, 2, value);
      if (!sb_statement_run (statement, error))
        return FALSE;
    }

  return TRUE;
}

static const char clear_tags_sql[] = "DELETE FROM tag WHERE check_in = ?";
static const char write_tags_sql[] = "INSERT INTO tag (check_in, position, name) VALUES (?, ?, ?)";

static gboolean
write_tags (SbCheckIn   *check_in,
            SbDatabase  *database,
            GError     **error)
{
  const char *id = sb_record_get_id (SB_RECORD (check_in));
  const char *const *tags = sb_check_in_get_tags (check_in);
  g_autoptr (SbStatement) statement = NULL;

  if (!sb_record_table_clear (database, clear_tags_sql, id, error))
    return FALSE;

  if (tags[0] == NULL)
    return TRUE;

  statement = sb_database_prepare (database, write_tags_sql, error);
  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, id);
  for (guint i = 0; tags[i] != NULL; i++)
    {
      sb_statement_bind_int64 (statement, 1, i);
      sb_statement_bind_text (statement, 2, tags[i]);
      if (!sb_statement_run (statement, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_children (SbRecord    *record,
                SbDatabase  *database,
                GError     **error)
{
  SbCheckIn *check_in = SB_CHECK_IN (record);

  return write_ratings (check_in, database, error) && write_tags (check_in, database, error);
}

static SbRecord *
make_lost (const char *id)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return g_object_new (SB_TYPE_CHECK_IN, "id", id, "at", now, NULL);
}

const SbRecordTable sb_check_in_table = {
  .name = "check_in",
  .select = "SELECT " SB_RECORD_TABLE_COLUMNS ", at, note,"
            " EXISTS (SELECT 1 FROM tag WHERE check_in = check_in.id) FROM check_in",
  .order = "at, id",
  .upsert = "INSERT INTO check_in (" SB_RECORD_TABLE_COLUMNS ", at, note)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET " SB_RECORD_TABLE_UPDATES ","
            " at = excluded.at, note = excluded.note",
  .read = read_check_in,
  .bind = bind_check_in,
  .write_children = write_children,
  .make_lost = make_lost,
};

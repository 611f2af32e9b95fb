/* sb-query-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-assessment.h"
#include "sb-check-in.h"
#include "sb-entry.h"
#include "sb-id-list.h"
#include "sb-note-table.h"
#include "sb-note-text.h"
#include "sb-query-table.h"
#include "sb-record-kind.h"
#include "sb-session.h"
#include "sb-store-error.h"

/* What a query finds in the database. What it finds in memory is told in
 * sb-query.c; the two mean the same. Its SQL is put together from what stands
 * here alone; values are bound. */

static const char *
get_time_column (const SbQuery *query)
{
  if (query->type == SB_TYPE_CHECK_IN)
    return "at";

  return query->by_completion && query->type == SB_TYPE_ASSESSMENT ? "completed" : "started";
}

static const char *
get_state_condition (const SbQuery *query)
{
  gboolean can_stop = query->type == SB_TYPE_SESSION;

  if (query->type == SB_TYPE_CHECK_IN)
    return "";

  switch (query->state)
    {
    case SB_QUERY_DRAFTS:
      return can_stop ? " AND completed IS NULL AND stopped IS NULL" : " AND completed IS NULL";
    case SB_QUERY_ENDED:
      return can_stop ? " AND (completed IS NOT NULL OR stopped IS NOT NULL)" : " AND completed IS NOT NULL";
    case SB_QUERY_COMPLETED:
      return can_stop ? " AND completed IS NOT NULL AND stopped IS NULL" : " AND completed IS NOT NULL";
    case SB_QUERY_ANY_STATE:
    default:
      return "";
    }
}

static const char *
get_person_condition (const SbQuery *query)
{
  if (query->person == NULL)
    return "";

  return *query->person == '\0' ? " AND person IS NULL" : " AND person = ?";
}

/* In the order in which bind_values() gives them. */
static char *
build_sql (const SbQuery *query,
           const char    *except)
{
  const SbRecordKind *kind = &sb_record_kinds[sb_record_kind_of_type (query->type)];
  const char *time = get_time_column (query);
  const char *direction = query->newest_first ? " DESC" : "";
  GString *sql = g_string_new (NULL);

  g_string_append_printf (sql, "SELECT %s, id FROM %s WHERE deleted IS NULL%s%s", time, kind->table->name,
                          get_state_condition (query), get_person_condition (query));
  if (query->by_completion)
    g_string_append_printf (sql, " AND %s IS NOT NULL", time);
  if (query->with_note)
    g_string_append (sql, " AND note <> ''");
  if (query->instrument != NULL)
    g_string_append (sql, " AND instrument = ?");
  if (query->version != NULL)
    g_string_append (sql, " AND instrument_version = ?");
  if (query->exercise != NULL)
    g_string_append (sql, " AND exercise = ?");
  if (query->since != 0)
    g_string_append_printf (sql, " AND %s >= ?", time);
  if (query->until != 0)
    g_string_append_printf (sql, " AND %s < ?", time);
  if (except != NULL)
    g_string_append (sql, " AND id NOT IN (SELECT value FROM json_each (?))");
  if (query->words != NULL && query->named != NULL)
    g_string_append (sql, " AND (id IN (" SB_NOTE_TABLE_FIND_RECORDS ") OR exercise IN (SELECT value FROM json_each (?)))");
  else if (query->words != NULL)
    g_string_append (sql, " AND id IN (" SB_NOTE_TABLE_FIND_RECORDS ")");
  g_string_append_printf (sql, " ORDER BY %s%s, id%s", time, direction, direction);
  if (query->limit != 0)
    g_string_append (sql, " LIMIT ?");

  return g_string_free_and_steal (sql);
}

static void
bind_optional_text (SbStatement *statement,
                    int         *parameter,
                    const char  *text)
{
  if (text != NULL)
    sb_statement_bind_text (statement, (*parameter)++, text);
}

static void
bind_optional_int64 (SbStatement *statement,
                     int         *parameter,
                     gint64       value)
{
  if (value != 0)
    sb_statement_bind_int64 (statement, (*parameter)++, value);
}

static void
bind_values (const SbQuery *query,
             const char    *except,
             SbStatement   *statement)
{
  g_autofree char *match = query->words != NULL ? sb_note_text_build_match (query->words) : NULL;
  g_autofree char *named = query->words != NULL ? sb_id_list_new ((const char *const *) query->named) : NULL;
  gboolean has_person = query->person != NULL && *query->person != '\0';
  int parameter = 0;

  bind_optional_text (statement, &parameter, has_person ? query->person : NULL);
  bind_optional_text (statement, &parameter, query->instrument);
  bind_optional_text (statement, &parameter, query->version);
  bind_optional_text (statement, &parameter, query->exercise);
  bind_optional_int64 (statement, &parameter, query->since);
  bind_optional_int64 (statement, &parameter, query->until);
  bind_optional_text (statement, &parameter, except);
  bind_optional_text (statement, &parameter, match);
  bind_optional_text (statement, &parameter, named);
  bind_optional_int64 (statement, &parameter, query->limit);
}

/**
 * sb_query_table_list_entries:
 * @except: (nullable): ids to pass over, as a JSON list
 * @unsound: (out): how many could not be read, and are left out
 *
 * Returns: (transfer full) (element-type SbEntry) (nullable): what is found,
 *   in the order that the query asks for
 */
GArray *
sb_query_table_list_entries (const SbQuery  *query,
                             SbDatabase     *database,
                             const char     *except,
                             guint          *unsound,
                             GError        **error)
{
  g_autofree char *sql = build_sql (query, except);
  g_autoptr (SbStatement) statement = sb_database_prepare (database, sql, error);
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (SbEntry));
  SbRowStep step;

  *unsound = 0;
  if (statement == NULL)
    return NULL;

  bind_values (query, except, statement);
  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    {
      SbRow row = { .statement = statement };
      SbEntry entry;

      sb_entry_init (&entry, sb_row_get_time (&row, 0), sb_row_get_uuid (&row, 1));
      if (row.unsound)
        (*unsound)++;
      else
        g_array_append_val (entries, entry);
    }

  return step == SB_STEP_DONE ? g_steal_pointer (&entries) : NULL;
}

/**
 * sb_query_table_load:
 *
 * Returns: (transfer full) (element-type SbRecord) (nullable): what is found,
 *   in the order that the query asks for
 */
GPtrArray *
sb_query_table_load (const SbQuery  *query,
                     SbDatabase     *database,
                     GError        **error)
{
  const SbRecordKind *kind = &sb_record_kinds[sb_record_kind_of_type (query->type)];
  guint unsound;
  g_autoptr (GArray) entries = sb_query_table_list_entries (query, database, NULL, &unsound, error);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  if (entries == NULL)
    return NULL;

  if (unsound > 0)
    {
      sb_store_error_set (error, SB_STORE_ERROR_DAMAGED, sb_database_get_name (database), NULL);
      return NULL;
    }

  for (guint i = 0; i < entries->len; i++)
    {
      SbRecord *record;

      if (!sb_record_table_load (kind->table, database, g_array_index (entries, SbEntry, i).id, &record, error))
        return NULL;
      if (record != NULL)
        g_ptr_array_add (records, record);
    }

  return g_steal_pointer (&records);
}

/* sb-adoption.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-adoption.h"
#include "sb-json-text.h"
#include "sb-record-kind.h"

/* An older version may have imported a file of a newer one, and kept what it
 * did not know: members of records, and whole lists.  Once the database is
 * brought to a version that knows them, they become what they are; left among
 * the unknown, they would be missing in the lists and stand twice in exports.
 *
 * What is called as one of ours but cannot be read as such is nothing that
 * any version wrote.  It is kept under another name. */

#define SET_ASIDE "Unread"

static SbRecord *
read_record (const SbRecordKind *kind,
             const char         *text,
             gint64              exported)
{
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (SbJsonReader) reader = NULL;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return NULL;

  reader = sb_json_reader_new (kind->json->list, node);
  return sb_record_json_read (kind->json, reader, exported);
}

/* --- Members of records --- */

typedef struct
{
  const SbRecordKind *kind;
  GPtrArray          *adopted; /* (element-type SbRecord) */
} Search;

static void
set_members_aside (SbRecord           *record,
                   const char *const  *members)
{
  g_autoptr (JsonNode) node = json_from_string (sb_record_get_extra (record), NULL);
  JsonObject *object = json_node_get_object (node);
  g_autofree char *extra = NULL;

  for (guint i = 0; members[i] != NULL; i++)
    if (json_object_has_member (object, members[i]))
      {
        g_autofree char *name = g_strconcat (members[i], SET_ASIDE, NULL);

        json_object_set_member (object, name, json_object_dup_member (object, members[i]));
        json_object_remove_member (object, members[i]);
      }

  extra = sb_json_text_from_node (node);
  sb_record_set_extra (record, extra);
}

static gboolean
adopt_members (SbRecord  *record,
               gpointer   data,
               GError   **error)
{
  Search *search = data;
  const SbRecordJson *json = search->kind->json;
  g_autoptr (GString) text = NULL;
  g_autoptr (SbRecord) adopted = NULL;

  if (sb_record_get_extra (record) == NULL)
    return TRUE;

  text = g_string_new (NULL);
  sb_record_json_append (json, record, text);
  adopted = read_record (search->kind, text->str, sb_record_get_changed (record));
  if (adopted == NULL)
    {
      set_members_aside (record, json->members);
      g_ptr_array_add (search->adopted, g_object_ref (record));
    }
  else if (g_strcmp0 (sb_record_get_extra (adopted), sb_record_get_extra (record)) != 0)
    {
      g_ptr_array_add (search->adopted, g_steal_pointer (&adopted));
    }

  return TRUE;
}

static gboolean
adopt_members_of_kind (SbDatabase          *database,
                       const SbRecordKind  *kind,
                       GError             **error)
{
  g_autoptr (GPtrArray) adopted = g_ptr_array_new_with_free_func (g_object_unref);
  Search search = { .kind = kind, .adopted = adopted };

  if (!sb_record_table_foreach (kind->table, database, TRUE, adopt_members, &search, error))
    return FALSE;

  for (guint i = 0; i < adopted->len; i++)
    if (!sb_record_table_save (kind->table, database, g_ptr_array_index (adopted, i), error))
      return FALSE;

  return TRUE;
}

/* --- Lists --- */

static const char read_sql[] = "SELECT id, value, changed FROM unknown WHERE key = ?";
static const char empty_sql[] = "DELETE FROM unknown WHERE key = ? AND id = '' AND value = '[]'";
static const char adopted_sql[] = "DELETE FROM unknown WHERE key = ? AND id = ?";
static const char rest_sql[] = "UPDATE OR REPLACE unknown SET key = key || '" SET_ASIDE "' WHERE key = ?";

static gboolean
run_for (SbDatabase  *database,
         const char  *sql,
         const char  *key,
         const char  *id,
         GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, sql, error);

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, key);
  if (id != NULL)
    sb_statement_bind_text (statement, 1, id);
  return sb_statement_run (statement, error);
}

/* Records by the ids that they have in the table. */
static gboolean
read_list (SbDatabase          *database,
           const SbRecordKind  *kind,
           GHashTable          *records,
           GError             **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, read_sql, error);
  SbRow row = { .statement = statement };
  SbRowStep step;

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, kind->json->list);
  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    {
      SbRecord *record = read_record (kind, sb_row_get_text (&row, 1), sb_row_get_time (&row, 2));

      if (record != NULL)
        g_hash_table_insert (records, g_strdup (sb_row_get_text (&row, 0)), record);
    }

  return step == SB_STEP_DONE && sb_row_check (&row, database, error);
}

static gboolean
adopt_list (SbDatabase          *database,
            const SbRecordKind  *kind,
            GError             **error)
{
  g_autoptr (GHashTable) records = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  const char *key = kind->json->list;
  GHashTableIter iter;
  gpointer id;
  gpointer record;

  if (!read_list (database, kind, records, error))
    return FALSE;

  g_hash_table_iter_init (&iter, records);
  while (g_hash_table_iter_next (&iter, &id, &record))
    {
      gboolean won;

      if (!sb_record_kind_merge (kind, database, record, &won, error)
          || !run_for (database, adopted_sql, key, id, error))
        return FALSE;
    }

  return run_for (database, empty_sql, key, NULL, error) && run_for (database, rest_sql, key, NULL, error);
}

/**
 * sb_adoption_run:
 *
 * Reads what was unknown to the version that wrote the database.  The caller
 * has begun a transaction.
 */
gboolean
sb_adoption_run (SbDatabase  *database,
                 GError     **error)
{
  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    if (!adopt_members_of_kind (database, &sb_record_kinds[i], error)
        || !adopt_list (database, &sb_record_kinds[i], error))
      return FALSE;

  return TRUE;
}

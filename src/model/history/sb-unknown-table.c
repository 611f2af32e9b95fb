/* sb-unknown-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-json-text.h"
#include "sb-json-unknown.h"
#include "sb-row.h"
#include "sb-time.h"
#include "sb-unknown-table.h"

/* What a newer version keeps in a history file beside our lists.  If it is a
 * list of records, each with an id, they merge one by one, as ours do.
 * Anything else merges as a whole, and the later file wins. */

static const char merge_sql[] = "INSERT INTO unknown (key, id, position, changed, value) VALUES (?, ?, ?, ?, ?)"
                                " ON CONFLICT (key, id) DO UPDATE SET"
                                " position = min (position, excluded.position),"
                                " value = iif ((excluded.changed, excluded.value) > (changed, value), excluded.value, value),"
                                " changed = max (changed, excluded.changed)";

static gboolean
merge_one (SbDatabase  *database,
           const char  *key,
           const char  *id,
           guint        position,
           gint64       changed,
           const char  *json,
           GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, merge_sql, error);

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, key);
  sb_statement_bind_text (statement, 1, id);
  sb_statement_bind_int64 (statement, 2, position);
  sb_statement_bind_int64 (statement, 3, changed);
  sb_statement_bind_text (statement, 4, json);
  return sb_statement_run (statement, error);
}

static const char *
get_string (JsonNode   *element,
            const char *member)
{
  JsonNode *node;

  if (!JSON_NODE_HOLDS_OBJECT (element))
    return NULL;

  node = json_object_get_member (json_node_get_object (element), member);
  if (node == NULL || json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;

  return json_node_get_string (node);
}

static gboolean
is_list_of_records (JsonNode *node)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *id = get_string (json_array_get_element (array, i), "id");

      if (id == NULL || *id == '\0' || !g_hash_table_add (ids, (gpointer) id))
        return FALSE;
    }

  return json_array_get_length (array) > 0;
}

static gboolean
merge_list (SbDatabase  *database,
            const char  *key,
            JsonArray   *array,
            gint64       exported,
            GError     **error)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      const char *changed = get_string (element, "changed");
      g_autofree char *json = sb_json_text_from_node (element);
      gint64 time;

      if (changed == NULL || !sb_time_parse (changed, &time))
        time = exported;
      if (!merge_one (database, key, get_string (element, "id"), i, time, json, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * sb_unknown_table_merge:
 * @reader: at the top level
 * @key: a member there
 * @exported: when the file was written
 *
 * Keeps what @key holds.  The caller has begun a transaction.
 */
gboolean
sb_unknown_table_merge (SbDatabase    *database,
                        SbJsonReader  *reader,
                        const char    *key,
                        gint64         exported,
                        GError       **error)
{
  g_autofree char *json = sb_json_unknown_read (reader, key);
  JsonNode *node;

  if (json == NULL)
    {
      g_propagate_error (error, sb_json_reader_steal_error (reader));
      return FALSE;
    }

  node = json_object_get_member (json_node_get_object (sb_json_reader_get_node (reader)), key);
  if (is_list_of_records (node))
    return merge_list (database, key, json_node_get_array (node), exported, error);

  return merge_one (database, key, "", 0, exported, json, error);
}

static const char records_sql[] = "SELECT value FROM unknown WHERE key = ? AND id <> '' ORDER BY position, id";
static const char whole_sql[] = "SELECT value FROM unknown WHERE key = ? AND id = ''";
static const char keys_sql[] = "SELECT DISTINCT key FROM unknown ORDER BY key";

static gboolean
append_records (SbDatabase  *database,
                const char  *key,
                GString     *text,
                GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, records_sql, error);
  SbRow row = { .statement = statement };
  SbRowStep step;

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, key);
  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    {
      g_string_append (text, text->len == 0 ? "[\n    " : ",\n    ");
      g_string_append (text, sb_row_get_json (&row, 0));
    }
  if (text->len > 0)
    g_string_append (text, "\n  ]");

  return step == SB_STEP_DONE && sb_row_check (&row, database, error);
}

static gboolean
append_whole (SbDatabase  *database,
              const char  *key,
              GString     *text,
              GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, whole_sql, error);
  SbRow row = { .statement = statement };

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, key);
  switch (sb_statement_step (statement, error))
    {
    case SB_STEP_ROW:
      g_string_append (text, sb_row_get_json (&row, 0));
      break;
    case SB_STEP_DONE:
      /* The key was there a moment ago. */
      row.unsound = TRUE;
      break;
    case SB_STEP_ERROR:
    default:
      return FALSE;
    }

  return sb_row_check (&row, database, error);
}

/* One that was a list of records in one file and something else in another is
 * a list: whichever it is, it must be the same everywhere. */
static gboolean
append_member (SbDatabase *database,
               const char *key,
               GString *text,
               GError **error)
{
  if (!append_records (database, key, text, error))
    return FALSE;

  return text->len > 0 || append_whole (database, key, text, error);
}

/**
 * sb_unknown_table_foreach:
 *
 * Calls @func with each member, by name; lists of records have one on a line.
 */
gboolean
sb_unknown_table_foreach (SbDatabase     *database,
                          SbUnknownFunc   func,
                          gpointer        data,
                          GError        **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, keys_sql, error);
  SbRow row = { .statement = statement };
  SbRowStep step;

  if (statement == NULL)
    return FALSE;

  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    {
      const char *key = sb_row_get_text (&row, 0);
      g_autoptr (GString) text = g_string_new (NULL);

      if (!append_member (database, key, text, error) || !func (key, text->str, data, error))
        return FALSE;
    }

  return step == SB_STEP_DONE && sb_row_check (&row, database, error);
}

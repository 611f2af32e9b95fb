/* sb-note-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-note-table.h"
#include "sb-record-kind.h"
#include "sb-note-text.h"

/* What the person wrote, to be found by its words: one row for each record
 * that has any, with the words as sb_note_text_fold() gives them, under the
 * moment that it is about, so that what is newest is found first without
 * sorting. Where two are about the same moment, one moves on by a microsecond,
 * or by a few. */

static const char find_sql[] = "SELECT rowid, text FROM note WHERE record = ?";
static const char last_sql[] = "SELECT max (rowid) FROM note WHERE rowid BETWEEN ? AND ?";
static const char remove_sql[] = "DELETE FROM note WHERE rowid = ?";
static const char insert_sql[] = "INSERT INTO note (rowid, record, kind, text) VALUES (?, ?, ?, ?)";

static gboolean
remove_row (SbDatabase  *database,
            gint64       row,
            GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, remove_sql, error);

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_int64 (statement, 0, row);
  return sb_statement_run (statement, error);
}

/* Of the rows from @row to @end, the last that is there; @row - 1 for none. */
static gboolean
find_last (SbDatabase  *database,
           gint64       row,
           gint64       end,
           gint64      *last,
           GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, last_sql, error);
  SbRowStep step;

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_int64 (statement, 0, row);
  sb_statement_bind_int64 (statement, 1, end);
  step = sb_statement_step (statement, error);
  *last = step == SB_STEP_ROW && !sb_statement_is_null (statement, 0) ? sb_statement_get_int64 (statement, 0) : row - 1;
  return step != SB_STEP_ERROR;
}

/* A file may have very many of the same moment: they are not passed one by
 * one. */
static gboolean
find_free_row (SbDatabase  *database,
               gint64       time,
               gint64      *row,
               GError     **error)
{
  gint64 end = time;
  gint64 last;

  *row = time;
  while (find_last (database, *row, end, &last, error))
    {
      if (last < *row)
        return TRUE;

      *row = last + 1;
      end = *row + G_TIME_SPAN_MILLISECOND;
    }

  return FALSE;
}

static gboolean
insert_row (SbDatabase  *database,
            const char  *kind,
            SbRecord    *record,
            const char  *words,
            GError     **error)
{
  g_autoptr (SbStatement) statement = NULL;
  gint64 row;

  if (!find_free_row (database, sb_record_get_time (record), &row, error))
    return FALSE;

  statement = sb_database_prepare (database, insert_sql, error);
  if (statement == NULL)
    return FALSE;

  sb_statement_bind_int64 (statement, 0, row);
  sb_statement_bind_text (statement, 1, sb_record_get_id (record));
  sb_statement_bind_text (statement, 2, kind);
  sb_statement_bind_text (statement, 3, words);
  return sb_statement_run (statement, error);
}

/* Whether the words stand there already, at about the same moment. */
static SbRowStep
find_row (SbDatabase  *database,
          SbRecord    *record,
          const char  *words,
          gint64      *row,
          gboolean    *same,
          GError     **error)
{
  g_autoptr (SbStatement) statement = sb_database_prepare (database, find_sql, error);
  SbRowStep step;

  if (statement == NULL)
    return SB_STEP_ERROR;

  sb_statement_bind_text (statement, 0, sb_record_get_id (record));
  step = sb_statement_step (statement, error);
  if (step != SB_STEP_ROW)
    return step;

  *row = sb_statement_get_int64 (statement, 0);
  *same = g_strcmp0 (words, sb_statement_get_text (statement, 1)) == 0
          && ABS (*row - sb_record_get_time (record)) < G_TIME_SPAN_MILLISECOND;
  return SB_STEP_ROW;
}

/* NULL for none. */
static char *
dup_words (SbRecord *record)
{
  g_autofree char *text = sb_record_dup_words (record);
  g_autofree char *words = sb_note_text_fold (text);

  return *words != '\0' && !sb_record_is_deleted (record) ? g_steal_pointer (&words) : NULL;
}

/**
 * sb_note_table_write:
 * @kind: the name of the record's table
 *
 * Makes what the record says findable; of one that is deleted, or says
 * nothing, nothing is found any more. The caller has begun a transaction.
 */
gboolean
sb_note_table_write (SbDatabase  *database,
                     const char  *kind,
                     SbRecord    *record,
                     GError     **error)
{
  g_autofree char *words = NULL;
  gboolean same = FALSE;
  gint64 row;
  SbRowStep step;

  if (SB_RECORD_GET_CLASS (record)->add_words == NULL)
    return TRUE;

  words = dup_words (record);
  step = find_row (database, record, words, &row, &same, error);
  if (step == SB_STEP_ERROR)
    return FALSE;
  if (same)
    return TRUE;
  if (step == SB_STEP_ROW && !remove_row (database, row, error))
    return FALSE;

  return words == NULL || insert_row (database, kind, record, words, error);
}

typedef struct
{
  SbDatabase *database;
  const char *kind;
} Filling;

static gboolean
fill_record (SbRecord  *record,
             gpointer   data,
             GError   **error)
{
  Filling *filling = data;

  return sb_note_table_write (filling->database, filling->kind, record, error);
}

/**
 * sb_note_table_fill:
 *
 * Makes findable what a version wrote that did not do so itself.
 */
gboolean
sb_note_table_fill (SbDatabase  *database,
                    GError     **error)
{
  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    {
      const SbRecordTable *table = sb_record_kinds[i].table;
      Filling filling = { database, table->name };

      if (sb_record_kinds[i].large
          && !sb_record_table_foreach (table, database, FALSE, fill_record, &filling, error))
        return FALSE;
    }

  return TRUE;
}

static const char search_sql[] = "SELECT note_words.rowid, kind, record FROM note_words JOIN note ON note.rowid = note_words.rowid"
                                 " WHERE note_words MATCH ? AND note_words.rowid < ?"
                                 " ORDER BY note_words.rowid DESC LIMIT ?";
static const char count_sql[] = "SELECT count (*) FROM note_words WHERE note_words MATCH ?";

static guint
get_kind (SbRow *row,
          int    column)
{
  const char *name = sb_row_get_text (row, column);

  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    if (sb_record_kinds[i].large && g_str_equal (sb_record_kinds[i].table->name, name))
      return i;

  row->unsound = TRUE;
  return 0;
}

/**
 * sb_note_table_search:
 * @words: what somebody typed
 * @before: the moment before which they are
 * @limit: how many at most
 *
 * Returns: (transfer full) (element-type SbNote) (nullable): the notes in
 *   which each of the words begins a word, the newest first
 */
GArray *
sb_note_table_search (SbDatabase  *database,
                      const char  *words,
                      gint64       before,
                      guint        limit,
                      GError     **error)
{
  g_autofree char *match = sb_note_text_build_match (words);
  g_autoptr (SbStatement) statement = sb_database_prepare (database, search_sql, error);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (SbNote));
  SbRow row = { .statement = statement };
  SbRowStep step;

  if (statement == NULL)
    return NULL;

  sb_statement_bind_text (statement, 0, match);
  sb_statement_bind_int64 (statement, 1, before);
  sb_statement_bind_int64 (statement, 2, limit);
  while ((step = sb_statement_step (statement, error)) == SB_STEP_ROW)
    {
      SbNote note = { .kind = get_kind (&row, 1) };

      sb_entry_init (&note.entry, sb_statement_get_int64 (statement, 0), sb_row_get_uuid (&row, 2));
      g_array_append_val (found, note);
    }

  return step == SB_STEP_DONE && sb_row_check (&row, database, error) ? g_steal_pointer (&found) : NULL;
}

/**
 * sb_note_table_count:
 * @words: what somebody typed
 * @n: (out): in how many notes each of the words begins a word
 */
gboolean
sb_note_table_count (SbDatabase  *database,
                     const char  *words,
                     gint64      *n,
                     GError     **error)
{
  g_autofree char *match = sb_note_text_build_match (words);
  g_autoptr (SbStatement) statement = sb_database_prepare (database, count_sql, error);

  if (statement == NULL)
    return FALSE;

  sb_statement_bind_text (statement, 0, match);
  if (sb_statement_step (statement, error) != SB_STEP_ROW)
    return FALSE;

  *n = sb_statement_get_int64 (statement, 0);
  return TRUE;
}

/* sb-migrations.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-adoption.h"
#include "sb-migrations.h"
#include "sb-note-table.h"
#include "sb-store-error.h"

/* In order: the first makes version 1 of an empty file, and so on.  One that
 * was released is never changed; what is to be different is one more.
 *
 * Times are microseconds since 1970 in UTC.  A record is never removed:
 * "deleted" is the time at which it was marked.  "extra" is a JSON object of
 * the keys in a history file that this version does not know. */
static const char *const known_migrations[] = {
  "CREATE TABLE person ("
  "  id TEXT PRIMARY KEY NOT NULL,"
  "  created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER, extra TEXT,"
  "  name TEXT NOT NULL, kind TEXT NOT NULL"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE assessment ("
  "  id TEXT PRIMARY KEY NOT NULL,"
  "  created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER, extra TEXT,"
  "  instrument TEXT NOT NULL, instrument_version TEXT NOT NULL,"
  "  person TEXT REFERENCES person (id),"
  "  started INTEGER NOT NULL, completed INTEGER, note TEXT NOT NULL"
  ") STRICT, WITHOUT ROWID;"
  "CREATE TABLE answer ("
  "  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,"
  "  item TEXT NOT NULL, value INTEGER NOT NULL,"
  "  PRIMARY KEY (assessment, item)"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE session ("
  "  id TEXT PRIMARY KEY NOT NULL,"
  "  created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER, extra TEXT,"
  "  exercise TEXT NOT NULL, exercise_version TEXT NOT NULL,"
  "  started INTEGER NOT NULL, completed INTEGER, stopped INTEGER,"
  "  distress_before INTEGER, distress_after INTEGER,"
  "  step TEXT, shorter INTEGER NOT NULL"
  ") STRICT, WITHOUT ROWID;"
  "CREATE TABLE response ("
  "  session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,"
  "  step TEXT NOT NULL, value TEXT NOT NULL," /* JSON */
  "  PRIMARY KEY (session, step)"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE check_in ("
  "  id TEXT PRIMARY KEY NOT NULL,"
  "  created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER, extra TEXT,"
  "  at INTEGER NOT NULL, note TEXT NOT NULL"
  ") STRICT, WITHOUT ROWID;"
  "CREATE TABLE rating ("
  "  check_in TEXT NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,"
  "  name TEXT NOT NULL, value REAL NOT NULL,"
  "  PRIMARY KEY (check_in, name)"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE event ("
  "  id TEXT PRIMARY KEY NOT NULL,"
  "  created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER, extra TEXT,"
  "  date TEXT NOT NULL, title TEXT NOT NULL" /* a day, such as 2026-11-01 */
  ") STRICT, WITHOUT ROWID;"

  /* What a newer version put beside our lists in a history file: a list of
   * records is a row for each, with its id; anything else is one row, with
   * an empty id. */
  "CREATE TABLE unknown ("
  "  key TEXT NOT NULL, id TEXT NOT NULL,"
  "  position INTEGER NOT NULL, changed INTEGER NOT NULL, value TEXT NOT NULL,"
  "  PRIMARY KEY (key, id)"
  ") STRICT, WITHOUT ROWID;"

  "PRAGMA application_id = 0x53426173;",

  "ALTER TABLE person ADD COLUMN archived INTEGER;"

  "CREATE TABLE tag ("
  "  check_in TEXT NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,"
  "  position INTEGER NOT NULL, name TEXT NOT NULL,"
  "  PRIMARY KEY (check_in, position)"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE tracker ("
  "  id TEXT PRIMARY KEY NOT NULL,"
  "  created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER, extra TEXT,"
  "  title TEXT NOT NULL, lowest TEXT NOT NULL, highest TEXT NOT NULL, archived INTEGER"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE aim ("
  "  id TEXT PRIMARY KEY NOT NULL,"
  "  created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER, extra TEXT,"
  "  goal TEXT NOT NULL"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE pack ("
  "  id TEXT PRIMARY KEY NOT NULL,"
  "  created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER, extra TEXT,"
  "  instrument TEXT NOT NULL, instrument_version TEXT NOT NULL, json TEXT NOT NULL"
  ") STRICT, WITHOUT ROWID;",

  "CREATE TABLE reading ("
  "  id TEXT PRIMARY KEY NOT NULL,"
  "  created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER, extra TEXT,"
  "  page TEXT NOT NULL, bookmarked INTEGER, finished INTEGER, opened INTEGER, place TEXT"
  ") STRICT, WITHOUT ROWID;",

  "ALTER TABLE session ADD COLUMN note TEXT NOT NULL DEFAULT '';",

  "CREATE TABLE plan ("
  "  id TEXT PRIMARY KEY NOT NULL,"
  "  created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER, extra TEXT,"
  "  path TEXT NOT NULL, started INTEGER NOT NULL, paused INTEGER, ended INTEGER, week TEXT NOT NULL"
  ") STRICT, WITHOUT ROWID;"
  "CREATE TABLE plan_step ("
  "  plan TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,"
  "  step TEXT NOT NULL, done INTEGER, left_out INTEGER NOT NULL, added TEXT,"
  "  PRIMARY KEY (plan, step)"
  ") STRICT, WITHOUT ROWID;",

  /* What views ask for is found without reading the rest, however much that
   * is.  "deleted" stands in each index, or SQLite would look it up in the
   * table. */
  "CREATE INDEX assessment_begun ON assessment (started, id, deleted) WHERE deleted IS NULL;"
  "CREATE INDEX assessment_run ON assessment (instrument, person, completed, id, instrument_version, deleted)"
  "  WHERE deleted IS NULL;"
  "CREATE INDEX assessment_version ON assessment (instrument, person, instrument_version, completed, deleted)"
  "  WHERE deleted IS NULL;"
  "CREATE INDEX assessment_completed ON assessment (completed, id, deleted)"
  "  WHERE deleted IS NULL AND completed IS NOT NULL;"
  "CREATE INDEX session_begun ON session (started, id, deleted) WHERE deleted IS NULL;"
  "CREATE INDEX session_draft ON session (started, id)"
  "  WHERE deleted IS NULL AND completed IS NULL AND stopped IS NULL;"
  "CREATE INDEX session_outcome ON session"
  "  (exercise, started, shorter, completed, stopped, distress_before, distress_after, deleted) WHERE deleted IS NULL;"
  "CREATE INDEX check_in_at ON check_in (at, id, deleted) WHERE deleted IS NULL;"

  /* What the person wrote, by its words, which are taken apart already. The
   * row is the moment that it is about. */
  "CREATE TABLE note ("
  "  rowid INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, text TEXT NOT NULL"
  ") STRICT;"
  "CREATE VIRTUAL TABLE note_words USING fts5"
  "  (text, content = 'note', tokenize = \"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\");"
  "INSERT INTO note_words (note_words, rank) VALUES ('secure-delete', 1);"
  "CREATE TRIGGER note_inserted AFTER INSERT ON note BEGIN"
  "  INSERT INTO note_words (rowid, text) VALUES (new.rowid, new.text);"
  "END;"
  "CREATE TRIGGER note_deleted AFTER DELETE ON note BEGIN"
  "  INSERT INTO note_words (note_words, rowid, text) VALUES ('delete', old.rowid, old.text);"
  "END;",

  "CREATE TABLE safety_plan ("
  "  id TEXT PRIMARY KEY NOT NULL,"
  "  created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER, extra TEXT"
  ") STRICT, WITHOUT ROWID;"
  "CREATE TABLE safety_line ("
  "  plan TEXT NOT NULL REFERENCES safety_plan (id) ON DELETE CASCADE,"
  "  step TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,"
  "  PRIMARY KEY (plan, step, position)"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE trusted ("
  "  id TEXT PRIMARY KEY NOT NULL,"
  "  created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER, extra TEXT,"
  "  name TEXT NOT NULL, kind TEXT NOT NULL, reach TEXT NOT NULL, note TEXT NOT NULL,"
  "  position INTEGER NOT NULL"
  ") STRICT, WITHOUT ROWID;",

  "CREATE INDEX assessment_draft ON assessment (started, id, deleted) WHERE deleted IS NULL AND completed IS NULL;"
  "CREATE INDEX assessment_noted ON assessment (completed, id, deleted)"
  "  WHERE deleted IS NULL AND completed IS NOT NULL AND note <> '';"
  "CREATE INDEX session_noted ON session (started, id, deleted) WHERE deleted IS NULL AND note <> '';"
  "CREATE INDEX check_in_noted ON check_in (at, id, deleted) WHERE deleted IS NULL AND note <> '';"

  /* In the order in which outcomes are counted, which then needs no sorting. */
  "CREATE INDEX session_ended ON session"
  "  (exercise, shorter, stopped IS NOT NULL, distress_before, distress_after, completed, stopped, deleted)"
  "  WHERE deleted IS NULL AND (completed IS NOT NULL OR stopped IS NOT NULL);",

  NULL
};

static gboolean
is_ours (SbDatabase  *database,
         gint64       version,
         gboolean    *ours,
         GError     **error)
{
  gint64 found;

  if (!sb_database_get_integer (database,
                                version == 0 ? "SELECT count (*) FROM sqlite_schema"
                                             : "PRAGMA application_id",
                                &found, error))
    return FALSE;

  *ours = found == (version == 0 ? 0 : SB_MIGRATIONS_APPLICATION_ID);
  return TRUE;
}

static gboolean
check (SbDatabase  *database,
       gint64       known,
       gint64      *version,
       GError     **error)
{
  const char *name = sb_database_get_name (database);
  gboolean ours;

  if (!sb_database_get_integer (database, "PRAGMA user_version", version, error))
    return FALSE;

  if (!is_ours (database, *version, &ours, error))
    return FALSE;

  if (!ours)
    {
      sb_store_error_set (error, SB_STORE_ERROR_NOT_A_HISTORY, name, NULL);
      return FALSE;
    }

  if (*version > known)
    {
      sb_store_error_set (error, SB_STORE_ERROR_NEWER, name, NULL);
      return FALSE;
    }

  return TRUE;
}

static gboolean
apply_one (SbDatabase       *database,
           const char       *sql,
           gint64            version,
           SbMigrationFunc   finish,
           GError          **error)
{
  g_autofree char *set_version = NULL;

  if (!sb_database_begin (database, error))
    return FALSE;

  set_version = g_strdup_printf ("PRAGMA user_version = %" G_GINT64_FORMAT, version);
  if (!sb_database_exec (database, sql, error)
      || !sb_database_exec (database, set_version, error)
      || (finish != NULL && !finish (database, error)))
    {
      sb_database_rollback (database);
      return FALSE;
    }

  return sb_database_commit (database, error);
}

/**
 * sb_migrations_apply:
 * @migrations: (array zero-terminated=1): all that are known, from the first
 * @finish: (nullable): called in the transaction of the last, if any is applied
 *
 * Brings @database from whichever version it has to the last of @migrations,
 * each in a transaction of its own.  A database that is not ours, or newer,
 * is refused before anything is written to it.
 */
gboolean
sb_migrations_apply (SbDatabase         *database,
                     const char *const  *migrations,
                     SbMigrationFunc     finish,
                     GError            **error)
{
  gint64 known = g_strv_length ((char **) migrations);
  gint64 version;

  g_return_val_if_fail (database != NULL, FALSE);

  if (!check (database, known, &version, error) || !sb_database_accept (database, error))
    return FALSE;

  for (; version < known; version++)
    if (!apply_one (database, migrations[version], version + 1,
                    version + 1 == known ? finish : NULL, error))
      return FALSE;

  return TRUE;
}

static gboolean
finish (SbDatabase  *database,
        GError     **error)
{
  return sb_adoption_run (database, error) && sb_note_table_fill (database, error);
}

/**
 * sb_migrations_run:
 *
 * Brings @database to the version that this program reads and writes.
 */
gboolean
sb_migrations_run (SbDatabase  *database,
                   GError     **error)
{
  return sb_migrations_apply (database, known_migrations, finish, error);
}

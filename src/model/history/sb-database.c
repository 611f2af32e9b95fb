/* sb-database.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include "sb-database.h"
#include "sb-private-file.h"
#include "sb-store-error.h"

#define BUSY_TIMEOUT_MS 5000

struct _SbDatabase
{
  sqlite3    *handle;
  GThread    *thread;
  char       *path;
  char       *name;       /* of the file, for messages */
  GHashTable *statements; /* (element-type utf8 SbStatement) by their SQL */
};

struct _SbStatement
{
  SbDatabase   *database;
  sqlite3_stmt *handle;
  int           failure; /* the first bind that failed, for the next step */
  gboolean      on_loan;
};

#define SETUP_SQL                \
  "PRAGMA temp_store = MEMORY;"   \
  "PRAGMA cell_size_check = ON;"  \
  "PRAGMA trusted_schema = OFF;"

/* None of these writes to the file. */
static const char writer_setup_sql[] = SETUP_SQL
    "PRAGMA foreign_keys = ON;"
    "PRAGMA secure_delete = ON;"
    "PRAGMA synchronous = NORMAL;"
    "PRAGMA cache_size = -32768;";

/* Reading what is looked at needs little memory. */
static const char reader_setup_sql[] = SETUP_SQL "PRAGMA query_only = ON; PRAGMA cache_size = -2048;";

static SbStoreError
code_from_result (int result)
{
  switch (result & 0xff)
    {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return SB_STORE_ERROR_DAMAGED;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return SB_STORE_ERROR_BUSY;
    case SQLITE_FULL:
      return SB_STORE_ERROR_FULL;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
      return SB_STORE_ERROR_PERMISSION;
    default:
      return SB_STORE_ERROR_FAILED;
    }
}

static void
set_handle_error (SbDatabase  *self,
                  GError     **error)
{
  sb_store_error_set (error, code_from_result (sqlite3_errcode (self->handle)),
                      self->name, sqlite3_errmsg (self->handle));
}

static void
statement_free (gpointer data)
{
  SbStatement *self = data;

  sqlite3_finalize (self->handle);
  g_free (self);
}

static gboolean
set_up (SbDatabase  *self,
        GError     **error)
{
  sqlite3_busy_timeout (self->handle, BUSY_TIMEOUT_MS);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);

  if (!sb_database_exec (self, writer_setup_sql, error))
    return FALSE;

  if (sqlite3_db_readonly (self->handle, "main") == 1)
    {
      sb_store_error_set (error, SB_STORE_ERROR_PERMISSION, self->name, NULL);
      return FALSE;
    }

  return TRUE;
}

static SbDatabase *
open_handle (const char  *path,
             int          flags,
             GError     **error)
{
  g_autoptr (SbDatabase) self = g_new0 (SbDatabase, 1);

  self->thread = g_thread_self ();
  self->path = g_strdup (path);
  self->name = g_filename_display_basename (path);
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, statement_free);

  if (sqlite3_open_v2 (path, &self->handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL) == SQLITE_OK)
    return g_steal_pointer (&self);

  set_handle_error (self, error);
  return NULL;
}

/**
 * sb_database_open:
 * @path: the file; made if missing, and its folder too, for this user alone
 *
 * Opens a database, without writing to one that exists.
 *
 * Returns: (transfer full) (nullable): the database
 */
SbDatabase *
sb_database_open (const char  *path,
                  GError     **error)
{
  g_autoptr (SbDatabase) self = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!sb_private_file_create (path, error))
    return NULL;

  self = open_handle (path, SQLITE_OPEN_READWRITE, error);
  return self != NULL && set_up (self, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_database_open_reader:
 * @path: a file that is open for writing
 *
 * Opens a database a second time, only to read: it sees what is committed, and
 * waits for nobody.
 *
 * Returns: (transfer full) (nullable): the database
 */
SbDatabase *
sb_database_open_reader (const char  *path,
                         GError     **error)
{
  g_autoptr (SbDatabase) self = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  self = open_handle (path, SQLITE_OPEN_READONLY, error);
  if (self == NULL)
    return NULL;

  sqlite3_busy_timeout (self->handle, BUSY_TIMEOUT_MS);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  return sb_database_exec (self, reader_setup_sql, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_database_adopt:
 *
 * From here on the database belongs to the thread that calls this; the one
 * that opened it has let go of it.
 */
void
sb_database_adopt (SbDatabase *self)
{
  g_return_if_fail (self != NULL);

  self->thread = g_thread_self ();
}

void
sb_database_close (SbDatabase *self)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->thread == g_thread_self ());

  g_hash_table_unref (self->statements);
  if (sqlite3_close (self->handle) != SQLITE_OK)
    g_critical ("A database was closed while in use");
  g_free (self->path);
  g_free (self->name);
  g_free (self);
}

/**
 * sb_database_accept:
 *
 * Says that the file is what was expected: from here on it may be written.
 * It becomes private if it was not, and gets a write-ahead log.
 */
gboolean
sb_database_accept (SbDatabase  *self,
                    GError     **error)
{
  GStatBuf info;

  g_return_val_if_fail (self != NULL, FALSE);

  if (g_stat (self->path, &info) == 0 && (info.st_mode & 0077) != 0)
    g_chmod (self->path, 0600);

  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
  return sb_database_exec (self, "PRAGMA journal_mode = WAL", error);
}

/* The file's name, for messages. */
const char *
sb_database_get_name (SbDatabase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->name;
}

gboolean
sb_database_exec (SbDatabase  *self,
                  const char  *sql,
                  GError     **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (self->thread == g_thread_self (), FALSE);

  if (sqlite3_exec (self->handle, sql, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;

  set_handle_error (self, error);
  return FALSE;
}

/**
 * sb_database_prepare:
 *
 * Borrows the statement for @sql, with nothing bound.  It can be lent once at
 * a time; g_autoptr gives it back.
 *
 * Returns: (transfer full) (nullable): the statement
 */
SbStatement *
sb_database_prepare (SbDatabase  *self,
                     const char  *sql,
                     GError     **error)
{
  SbStatement *statement;
  sqlite3_stmt *handle;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->thread == g_thread_self (), NULL);

  statement = g_hash_table_lookup (self->statements, sql);
  if (statement == NULL)
    {
      if (sqlite3_prepare_v3 (self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, NULL) != SQLITE_OK)
        {
          set_handle_error (self, error);
          return NULL;
        }
      statement = g_new0 (SbStatement, 1);
      statement->database = self;
      statement->handle = handle;
      g_hash_table_insert (self->statements, g_strdup (sql), statement);
    }

  g_return_val_if_fail (!statement->on_loan, NULL);
  statement->on_loan = TRUE;
  return statement;
}

gboolean
sb_database_begin (SbDatabase  *self,
                   GError     **error)
{
  return sb_database_exec (self, "BEGIN IMMEDIATE", error);
}

/**
 * sb_database_commit:
 *
 * Ends a transaction; if that fails, nothing of it remains.
 */
gboolean
sb_database_commit (SbDatabase  *self,
                    GError     **error)
{
  if (sb_database_exec (self, "COMMIT", error))
    return TRUE;

  sb_database_rollback (self);
  return FALSE;
}

void
sb_database_rollback (SbDatabase *self)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (self != NULL);

  /* After some errors SQLite has rolled back by itself. */
  if (sqlite3_get_autocommit (self->handle))
    return;

  if (!sb_database_exec (self, "ROLLBACK", &error))
    g_critical ("A transaction could not be rolled back: %s", error->message);
}

/**
 * sb_database_checkpoint:
 *
 * Brings all that was committed to the disk itself, safe from a power cut.
 * (Commits alone are safe from a crash of this program.)
 */
gboolean
sb_database_checkpoint (SbDatabase  *self,
                        GError     **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (sqlite3_wal_checkpoint_v2 (self->handle, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL) == SQLITE_OK)
    return TRUE;

  set_handle_error (self, error);
  return FALSE;
}

/**
 * sb_statement_release:
 *
 * Gives the statement back; what it was reading is closed.
 */
void
sb_statement_release (SbStatement *self)
{
  g_return_if_fail (self != NULL);

  sqlite3_reset (self->handle);
  sqlite3_clear_bindings (self->handle);
  self->failure = SQLITE_OK;
  self->on_loan = FALSE;
}

static void
note_bind (SbStatement *self,
           int          result)
{
  if (result != SQLITE_OK && self->failure == SQLITE_OK)
    self->failure = result;
}

/**
 * sb_statement_bind_text:
 * @value: (nullable): UTF-8
 */
void
sb_statement_bind_text (SbStatement *self,
                        int          parameter,
                        const char  *value)
{
  note_bind (self, sqlite3_bind_text (self->handle, parameter + 1, value, -1, SQLITE_TRANSIENT));
}

void
sb_statement_bind_int64 (SbStatement *self,
                         int          parameter,
                         gint64       value)
{
  note_bind (self, sqlite3_bind_int64 (self->handle, parameter + 1, value));
}

void
sb_statement_bind_double (SbStatement *self,
                          int          parameter,
                          double       value)
{
  note_bind (self, sqlite3_bind_double (self->handle, parameter + 1, value));
}

void
sb_statement_bind_null (SbStatement *self,
                        int          parameter)
{
  note_bind (self, sqlite3_bind_null (self->handle, parameter + 1));
}

SbRowStep
sb_statement_step (SbStatement  *self,
                   GError      **error)
{
  SbDatabase *database = self->database;

  g_return_val_if_fail (database->thread == g_thread_self (), SB_STEP_ERROR);
  g_return_val_if_fail (self->on_loan, SB_STEP_ERROR);

  if (self->failure != SQLITE_OK)
    {
      sb_store_error_set (error, code_from_result (self->failure),
                          database->name, sqlite3_errstr (self->failure));
      return SB_STEP_ERROR;
    }

  switch (sqlite3_step (self->handle))
    {
    case SQLITE_ROW:
      return SB_STEP_ROW;
    case SQLITE_DONE:
      return SB_STEP_DONE;
    default:
      set_handle_error (database, error);
      return SB_STEP_ERROR;
    }
}

/**
 * sb_statement_run:
 *
 * Runs a statement that yields no rows, and readies it for the next run.
 * What was bound stays bound.
 */
gboolean
sb_statement_run (SbStatement  *self,
                  GError      **error)
{
  SbRowStep step = sb_statement_step (self, error);

  g_return_val_if_fail (step != SB_STEP_ROW, FALSE);

  sqlite3_reset (self->handle);
  return step == SB_STEP_DONE;
}

/**
 * sb_statement_get_text:
 *
 * Returns: (transfer none) (nullable): the text, until the next step
 */
const char *
sb_statement_get_text (SbStatement *self,
                       int          column)
{
  return (const char *) sqlite3_column_text (self->handle, column);
}

gint64
sb_statement_get_int64 (SbStatement *self,
                        int          column)
{
  return sqlite3_column_int64 (self->handle, column);
}

double
sb_statement_get_double (SbStatement *self,
                         int          column)
{
  return sqlite3_column_double (self->handle, column);
}

gboolean
sb_statement_is_null (SbStatement *self,
                      int          column)
{
  return sqlite3_column_type (self->handle, column) == SQLITE_NULL;
}

/* test-database.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

#include "history-fixture.h"
#include "sb-store-error.h"

static void
assert_mode (const char *path,
             guint       mode)
{
  GStatBuf info;

  g_test_message ("%s", path);
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmphex (info.st_mode & 07777, ==, mode);
}

static void
write_something (SbDatabase *database)
{
  g_autoptr (GError) error = NULL;

  sb_database_exec (database, "INSERT INTO event VALUES ('x', 1, 1, NULL, NULL, '2026-11-01', 'y')", &error);
  g_assert_no_error (error);
}

static void
test_modes (void)
{
  g_autofree char *path = history_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autofree char *shm = g_strconcat (path, "-shm", NULL);
  mode_t mask = umask (0);
  g_autoptr (SbDatabase) database = open_database (path);

  umask (mask);
  write_something (database);
  assert_mode (folder, 0700);
  assert_mode (path, 0600);
  assert_mode (wal, 0600);
  assert_mode (shm, 0600);

  /* Nothing of what was in the log stays behind. */
  g_clear_pointer (&database, sb_database_close);
  assert_mode (path, 0600);
  g_assert_false (g_file_test (wal, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (shm, G_FILE_TEST_EXISTS));
}

/* From its very first moment, not only once it is open. */
static void
test_mode_at_once (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (GError) error = NULL;
  mode_t mask = umask (0);
  g_autoptr (SbDatabase) database = sb_database_open (path, &error);

  umask (mask);
  g_assert_no_error (error);
  assert_mode (path, 0600);
}

static void
test_mode_of_old_file (void)
{
  g_autofree char *path = history_path ();
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autoptr (SbDatabase) database = NULL;

  write_bytes (path, "", 0);
  g_assert_cmpint (g_chmod (path, 0644), ==, 0);
  database = open_database (path);
  write_something (database);
  assert_mode (path, 0600);
  assert_mode (wal, 0600);
}

static void
test_pragmas (void)
{
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (SbStatement) mode = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (ask (database, "PRAGMA foreign_keys"), ==, 1);
  g_assert_cmpint (ask (database, "PRAGMA secure_delete"), ==, 1);
  g_assert_cmpint (ask (database, "PRAGMA synchronous"), ==, 1);
  g_assert_cmpint (ask (database, "PRAGMA temp_store"), ==, 2);
  g_assert_cmpint (ask (database, "PRAGMA busy_timeout"), ==, 5000);
  g_assert_cmpint (ask (database, "PRAGMA cell_size_check"), ==, 1);
  g_assert_cmpint (ask (database, "PRAGMA trusted_schema"), ==, 0);

  mode = sb_database_prepare (database, "PRAGMA journal_mode", &error);
  g_assert_no_error (error);
  g_assert_cmpint (sb_statement_step (mode, &error), ==, SB_STEP_ROW);
  g_assert_cmpstr (sb_statement_get_text (mode, 0), ==, "wal");
}

static void
test_full_text_search (void)
{
  g_autoptr (SbDatabase) database = open_empty ();

  g_assert_cmpint (ask (database, "SELECT sqlite_compileoption_used ('ENABLE_FTS5')"), ==, 1);
}

static void
test_values (void)
{
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (SbStatement) statement = NULL;
  g_autoptr (GError) error = NULL;

  statement = sb_database_prepare (database, "SELECT ?, ?, ?, ?", &error);
  g_assert_no_error (error);
  sb_statement_bind_text (statement, 0, "'quoted' שלום");
  sb_statement_bind_int64 (statement, 1, G_MININT64);
  sb_statement_bind_double (statement, 2, 0.1);
  sb_statement_bind_null (statement, 3);

  g_assert_cmpint (sb_statement_step (statement, &error), ==, SB_STEP_ROW);
  g_assert_cmpstr (sb_statement_get_text (statement, 0), ==, "'quoted' שלום");
  g_assert_cmpint (sb_statement_get_int64 (statement, 1), ==, G_MININT64);
  g_assert_cmpfloat (sb_statement_get_double (statement, 2), ==, 0.1);
  g_assert_true (sb_statement_is_null (statement, 3));
  g_assert_null (sb_statement_get_text (statement, 3));
  g_assert_false (sb_statement_is_null (statement, 0));
  g_assert_cmpint (sb_statement_step (statement, &error), ==, SB_STEP_DONE);
  g_assert_no_error (error);
}

/* What one user of a statement bound, the next must not find. */
static void
test_loan (void)
{
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (GError) error = NULL;
  SbStatement *first;
  SbStatement *second;

  first = sb_database_prepare (database, "SELECT ?", &error);
  sb_statement_bind_text (first, 0, "first");
  g_assert_cmpint (sb_statement_step (first, &error), ==, SB_STEP_ROW);
  sb_statement_release (first);

  second = sb_database_prepare (database, "SELECT ?", &error);
  g_assert_true (second == first);
  g_assert_cmpint (sb_statement_step (second, &error), ==, SB_STEP_ROW);
  g_assert_true (sb_statement_is_null (second, 0));
  sb_statement_release (second);
}

static void
test_loan_twice (void)
{
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (SbStatement) first = sb_database_prepare (database, "SELECT 1", NULL);
  SbStatement *second;

  g_test_expect_message ("SecureBase.Model", G_LOG_LEVEL_CRITICAL, "*!statement->on_loan*");
  second = sb_database_prepare (database, "SELECT 1", NULL);
  g_test_assert_expected_messages ();
  g_assert_null (second);
}

static void
test_step_error (void)
{
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (SbStatement) statement = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (sb_database_prepare (database, "SELECT nonsense FROM nowhere", &error));
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_FAILED);
  g_clear_error (&error);

  /* There is no such assessment: the foreign key must hold. */
  statement = sb_database_prepare (database, "INSERT INTO answer VALUES ('none', 'a1', 1)", &error);
  g_assert_no_error (error);
  g_assert_cmpint (sb_statement_step (statement, &error), ==, SB_STEP_ERROR);
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_FAILED);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM answer"), ==, 0);
}

static void
test_bad_bind (void)
{
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (SbStatement) statement = sb_database_prepare (database, "SELECT ?", NULL);
  g_autoptr (GError) error = NULL;

  sb_statement_bind_int64 (statement, 1, 1);
  g_assert_cmpint (sb_statement_step (statement, &error), ==, SB_STEP_ERROR);
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_FAILED);
}

static void
test_transactions (void)
{
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (GError) error = NULL;

  g_assert_true (sb_database_begin (database, &error));
  write_something (database);
  sb_database_rollback (database);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM event"), ==, 0);
  sb_database_rollback (database);

  g_assert_true (sb_database_begin (database, &error));
  write_something (database);
  g_assert_true (sb_database_commit (database, &error));
  g_assert_cmpint (ask (database, "SELECT count (*) FROM event"), ==, 1);
  g_assert_no_error (error);
}

static void
test_failed_commit (void)
{
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (GError) error = NULL;

  g_assert_true (sb_database_begin (database, &error));
  g_assert_true (sb_database_exec (database, "PRAGMA defer_foreign_keys = ON", &error));
  g_assert_true (sb_database_exec (database, "INSERT INTO answer VALUES ('none', 'a1', 1)", &error));
  g_assert_false (sb_database_commit (database, &error));
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_FAILED);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM answer"), ==, 0);
}

/* Even for one who may read everything, a folder is not a file. */
static void
test_cannot_open (void)
{
  g_autofree char *path = history_path ();
  g_autofree char *below = g_build_filename (path, "history.db", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (path, 0700), ==, 0);
  g_assert_null (sb_database_open (path, &error));
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_PERMISSION);
  g_clear_error (&error);

  g_assert_cmpint (g_rmdir (path), ==, 0);
  write_bytes (path, "", 0);
  g_assert_null (sb_database_open (below, &error));
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_PERMISSION);
  g_assert_cmpstr (error->message, ==,
                   "“history.db” cannot be opened for writing. Check that the file and its folder are yours, then try again.");
}

static gboolean
contains (GBytes     *bytes,
          const char *text)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i + strlen (text) <= size; i++)
    if (memcmp (data + i, text, strlen (text)) == 0)
      return TRUE;

  return FALSE;
}

/* What is deleted is gone from the file, not only from sight. */
static void
test_secure_delete (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (SbDatabase) database = open_database (path);
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GError) error = NULL;
  const char secret[] = "a secret that must not stay";

  sb_database_exec (database, "INSERT INTO event VALUES ('x', 1, 1, NULL, NULL, '2026-11-01', 'a secret that must not stay')", &error);
  g_assert_true (sb_database_checkpoint (database, &error));
  before = read_bytes (path);
  sb_database_exec (database, "DELETE FROM event", &error);
  g_assert_no_error (error);
  g_clear_pointer (&database, sb_database_close);
  after = read_bytes (path);

  g_assert_true (contains (before, secret));
  g_assert_false (contains (after, secret));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/database/modes", test_modes);
  g_test_add_func ("/history/database/mode-at-once", test_mode_at_once);
  g_test_add_func ("/history/database/mode-of-old-file", test_mode_of_old_file);
  g_test_add_func ("/history/database/pragmas", test_pragmas);
  g_test_add_func ("/history/database/full-text-search", test_full_text_search);
  g_test_add_func ("/history/database/values", test_values);
  g_test_add_func ("/history/database/loan", test_loan);
  g_test_add_func ("/history/database/loan-twice", test_loan_twice);
  g_test_add_func ("/history/database/step-error", test_step_error);
  g_test_add_func ("/history/database/bad-bind", test_bad_bind);
  g_test_add_func ("/history/database/transactions", test_transactions);
  g_test_add_func ("/history/database/failed-commit", test_failed_commit);
  g_test_add_func ("/history/database/cannot-open", test_cannot_open);
  g_test_add_func ("/history/database/secure-delete", test_secure_delete);

  return g_test_run ();
}

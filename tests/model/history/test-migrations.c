/* test-migrations.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "history-fixture.h"
#include "sb-migrations.h"
#include "sb-store-error.h"

#define OURS "PRAGMA application_id = 0x53426173;"

static SbDatabase *
apply (const char         *path,
       const char *const  *migrations,
       GError            **error)
{
  g_autoptr (SbDatabase) database = sb_database_open (path, error);

  if (database == NULL || !sb_migrations_apply (database, migrations, NULL, error))
    return NULL;

  return g_steal_pointer (&database);
}

static void
exec (SbDatabase *database,
      const char *sql)
{
  g_autoptr (GError) error = NULL;

  sb_database_exec (database, sql, &error);
  g_assert_no_error (error);
}

static void
test_from_nothing (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (SbDatabase) database = open_database (path);

  g_assert_cmpint (ask (database, "PRAGMA user_version"), ==, 8);
  g_assert_cmphex (ask (database, "PRAGMA application_id"), ==, SB_MIGRATIONS_APPLICATION_ID);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM sqlite_schema WHERE type = 'table'"), ==, 25);
  exec (database, "INSERT INTO event VALUES ('x', 1, 1, NULL, NULL, '2026-11-01', 'y')");

  g_clear_pointer (&database, sb_database_close);
  database = open_database (path);
  g_assert_cmpint (ask (database, "PRAGMA user_version"), ==, 8);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM event"), ==, 1);
}

/* Version 3 of the program, on a file of each version before. */
static void
test_from_each (void)
{
  static const char *const migrations[] = {
    "CREATE TABLE thing (a INTEGER);" OURS,
    "ALTER TABLE thing ADD COLUMN b INTEGER NOT NULL DEFAULT 7",
    "UPDATE thing SET b = b * 2; CREATE INDEX thing_b ON thing (b)",
    NULL
  };

  for (guint from = 0; from <= 3; from++)
    {
      g_autofree char *path = history_path ();
      g_autoptr (SbDatabase) database = NULL;
      g_autoptr (GError) error = NULL;
      const char *known[4] = { NULL };

      for (guint i = 0; i < from; i++)
        known[i] = migrations[i];
      database = apply (path, known, &error);
      g_assert_no_error (error);
      if (from > 0)
        exec (database, "INSERT INTO thing (a) VALUES (1)");
      g_clear_pointer (&database, sb_database_close);

      database = apply (path, migrations, &error);
      g_assert_no_error (error);
      g_assert_cmpint (ask (database, "PRAGMA user_version"), ==, 3);
      if (from > 0)
        g_assert_cmpint (ask (database, "SELECT b FROM thing"), ==, from == 3 ? 7 : 14);
    }
}

/* What came before the one that fails stays, and nothing of that one. */
static void
test_failing (void)
{
  static const char *const migrations[] = {
    "CREATE TABLE thing (a INTEGER);" OURS,
    "INSERT INTO thing VALUES (1); CREATE TABLE other (a INTEGER); SELECT nonsense",
    NULL
  };
  g_autofree char *path = history_path ();
  g_autoptr (SbDatabase) database = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (apply (path, migrations, &error));
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_FAILED);
  g_clear_error (&error);

  database = sb_database_open (path, &error);
  g_assert_no_error (error);
  g_assert_cmpint (ask (database, "PRAGMA user_version"), ==, 1);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM thing"), ==, 0);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM sqlite_schema"), ==, 1);
}

static void
refuse (const char   *path,
        SbStoreError  code,
        const char   *message)
{
  g_autoptr (GBytes) before = read_bytes (path);
  g_autoptr (SbDatabase) database = NULL;
  g_autoptr (GError) error = NULL;

  database = sb_database_open (path, &error);
  if (database != NULL)
    g_assert_false (sb_migrations_run (database, &error));
  g_assert_error (error, SB_STORE_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, message);

  g_clear_pointer (&database, sb_database_close);
  assert_unchanged (path, before);
}

static void
test_newer (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (SbDatabase) database = open_database (path);

  exec (database, "PRAGMA user_version = 9");
  g_clear_pointer (&database, sb_database_close);
  refuse (path, SB_STORE_ERROR_NEWER,
          "A newer version of Secure Base wrote “history.db”. Nothing in it was changed. Update Secure Base to open it.");
}

/* The newer program crashed: what it wrote last is still in the log. */
static void
test_newer_with_log (void)
{
  g_autofree char *path = history_path ();
  g_autofree char *copy = history_path ();
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autofree char *copied_wal = g_strconcat (copy, "-wal", NULL);
  g_autoptr (SbDatabase) database = open_database (path);
  g_autoptr (GBytes) file = NULL;
  g_autoptr (GBytes) log = NULL;

  exec (database, "PRAGMA user_version = 9");
  file = read_bytes (path);
  log = read_bytes (wal);
  g_assert_cmpuint (g_bytes_get_size (log), >, 0);
  write_bytes (copy, g_bytes_get_data (file, NULL), g_bytes_get_size (file));
  write_bytes (copied_wal, g_bytes_get_data (log, NULL), g_bytes_get_size (log));

  refuse (copy, SB_STORE_ERROR_NEWER,
          "A newer version of Secure Base wrote “history.db”. Nothing in it was changed. Update Secure Base to open it.");
  assert_unchanged (copied_wal, log);
}

static void
test_of_another_program (void)
{
  static const char *const others[] = {
    "CREATE TABLE bookmarks (a INTEGER)",
    "CREATE TABLE bookmarks (a INTEGER); PRAGMA user_version = 1",
    "CREATE TABLE bookmarks (a INTEGER); PRAGMA application_id = 12; PRAGMA user_version = 1",
    "CREATE TABLE bookmarks (a INTEGER); PRAGMA user_version = -1",
  };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *path = history_path ();
      g_autoptr (SbDatabase) database = sb_database_open (path, NULL);

      exec (database, others[i]);
      g_clear_pointer (&database, sb_database_close);
      refuse (path, SB_STORE_ERROR_NOT_A_HISTORY,
              "“history.db” belongs to another program. Nothing in it was changed. Move it away, then try again.");
    }
}

static void
test_not_a_database (void)
{
  g_autofree char *path = history_path ();
  g_autofree char *text = g_strnfill (10000, 'x');

  write_bytes (path, text, strlen (text));
  refuse (path, SB_STORE_ERROR_DAMAGED,
          "“history.db” is damaged, or is not a history of Secure Base. Keep the file, and put a backup in its place.");
}

static void
test_cut_short (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (SbDatabase) database = open_database (path);
  g_autoptr (GBytes) whole = NULL;

  g_clear_pointer (&database, sb_database_close);
  whole = read_bytes (path);
  write_bytes (path, g_bytes_get_data (whole, NULL), 4096 + 100);
  refuse (path, SB_STORE_ERROR_DAMAGED,
          "“history.db” is damaged, or is not a history of Secure Base. Keep the file, and put a backup in its place.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/migrations/from-nothing", test_from_nothing);
  g_test_add_func ("/history/migrations/from-each", test_from_each);
  g_test_add_func ("/history/migrations/failing", test_failing);
  g_test_add_func ("/history/migrations/newer", test_newer);
  g_test_add_func ("/history/migrations/newer-with-log", test_newer_with_log);
  g_test_add_func ("/history/migrations/of-another-program", test_of_another_program);
  g_test_add_func ("/history/migrations/not-a-database", test_not_a_database);
  g_test_add_func ("/history/migrations/cut-short", test_cut_short);

  return g_test_run ();
}

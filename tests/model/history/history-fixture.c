/* history-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "history-fixture.h"
#include "sb-exchange.h"
#include "sb-migrations.h"

/* A new path for each call, in this test's own folder, which is not there
 * yet. */
char *
history_path (void)
{
  static guint n;
  g_autofree char *folder = g_strdup_printf ("history-%u", n++);

  return g_build_filename (g_get_user_data_dir (), folder, "history.db", NULL);
}

SbDatabase *
open_database (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SbDatabase) database = sb_database_open (path, &error);

  g_assert_no_error (error);
  sb_migrations_run (database, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&database);
}

SbDatabase *
open_empty (void)
{
  g_autofree char *path = history_path ();

  return open_database (path);
}

char *
read_fixture (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "history", name, NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

char *
export_text (SbDatabase *database)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  sb_exchange_write (database, stream, EXPORTED, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_write_all (stream, "", 1, NULL, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (stream));
}

/* How many records changed. */
guint
import_text (SbDatabase *database,
             const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changed = sb_exchange_read (database, "history.json", text, strlen (text),
                                                    NULL, &error);

  g_assert_no_error (error);
  return changed->len;
}

GBytes *
read_bytes (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *data;
  gsize length;

  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (data, length);
}

void
write_bytes (const char *path,
             const void *data,
             gsize       length)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, data, length, &error);
  g_assert_no_error (error);
}

void
assert_unchanged (const char *path,
                  GBytes     *before)
{
  g_autoptr (GBytes) after = read_bytes (path);

  g_assert_true (g_bytes_equal (before, after));
}

gint64
ask (SbDatabase *database,
     const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 answer = -1;

  sb_database_get_integer (database, sql, &answer, &error);
  g_assert_no_error (error);
  return answer;
}

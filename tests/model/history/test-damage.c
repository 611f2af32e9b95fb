/* test-damage.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "random-history.h"
#include "sb-exchange.h"
#include "sb-history.h"
#include "sb-migrations.h"
#include "sb-store-error.h"

/* Files that a disk, or someone, has spoiled.  Reading one may fail, with a
 * message; it must not crash, and what cannot be read must not be changed. */

static GBytes *
make_database (void)
{
  g_autofree char *path = history_path ();
  g_autoptr (RandomHistory) random = random_history_new (7, 1000000, 0);
  g_autofree char *text = random_history_make (random, 40);
  g_autoptr (SbDatabase) database = open_database (path);

  import_text (database, text);
  g_clear_pointer (&database, sb_database_close);
  return read_bytes (path);
}

static void
spoil (guint8 *data,
       gsize   size,
       gsize   start)
{
  for (int i = g_test_rand_int_range (1, 12); i > 0; i--)
    data[g_test_rand_int_range (start, size)] = g_test_rand_int_range (0, 256);
}

/* What could be exported can be imported. */
static void
assert_good (GFile *file)
{
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changed = sb_exchange_read_file (database, file, NULL, &error);

  g_assert_no_error (error);
}

static void
read_all (const char *path,
          guint      *n_good,
          guint      *n_refused)
{
  g_autoptr (GError) error = NULL;
  SbHistory *history = sb_history_open (path, &error);

  if (history != NULL)
    {
      g_autofree char *exported = g_build_filename (g_get_user_data_dir (), "export.json", NULL);
      g_autoptr (GFile) file = g_file_new_for_path (exported);
      g_autoptr (GPtrArray) records = sb_history_load (history, &error);
      g_autoptr (GError) export_error = NULL;

      if (sb_history_export (history, file, NULL, &export_error))
        assert_good (file);
      else
        g_assert_true (export_error->domain == SB_STORE_ERROR);
      (*n_good) += records != NULL;
      sb_history_close (history, NULL);
    }

  if (error != NULL)
    {
      g_assert_true (error->domain == SB_STORE_ERROR);
      (*n_refused)++;
    }
}

static void
test_spoiled_databases (void)
{
  g_autoptr (GBytes) whole = make_database ();
  gsize size = g_bytes_get_size (whole);
  guint n_good = 0;
  guint n_refused = 0;

  for (guint i = 0; i < 250; i++)
    {
      g_autofree char *path = history_path ();
      g_autofree guint8 *data = g_memdup2 (g_bytes_get_data (whole, NULL), size);

      spoil (data, size, i % 2 == 0 ? 0 : 4096);
      if (i % 10 == 0)
        size = g_test_rand_int_range (1, g_bytes_get_size (whole));
      write_bytes (path, data, size);
      size = g_bytes_get_size (whole);
      read_all (path, &n_good, &n_refused);
    }

  g_test_message ("%u could be read, %u were refused", n_good, n_refused);
  g_assert_cmpuint (n_good, >, 0);
  g_assert_cmpuint (n_refused, >, 0);
}

static const char *const unsound[] = {
  "UPDATE assessment SET started = 9223372036854775807",
  "UPDATE assessment SET changed = -9223372036854775808",
  "UPDATE person SET deleted = 9223372036854775807",
  "UPDATE answer SET value = 3000000000",
  "UPDATE session SET distress_before = 11",
  "UPDATE session SET shorter = 2",
  "UPDATE rating SET value = 9e999",
  "UPDATE event SET date = '2026-02-30'",
  "UPDATE person SET name = CAST (x'ff' AS TEXT)",
  "UPDATE response SET value = CAST (x'c3' AS TEXT)",
  "UPDATE event SET extra = CAST (x'fe' AS TEXT)",
  "UPDATE event SET id = 'x' || id",
  "UPDATE person SET kind = ''",
  "UPDATE session SET exercise = ''",
  "UPDATE event SET extra = '[]'",
  "UPDATE event SET extra = '{\"a\": 1'",
  "UPDATE response SET value = '\"open'",
  "UPDATE person SET archived = 9223372036854775807",
  "UPDATE tag SET name = ''",
  "UPDATE tracker SET title = CAST (x'ff' AS TEXT)",
  "UPDATE tracker SET archived = -9223372036854775808",
  "UPDATE aim SET goal = ''",
  "UPDATE pack SET instrument_version = ''",
  "UPDATE pack SET json = '[]'",
  "UPDATE pack SET json = '{\"open\": '",
  "UPDATE reading SET page = ''",
  "UPDATE reading SET bookmarked = 9223372036854775807",
  "UPDATE reading SET finished = -9223372036854775808",
  "UPDATE reading SET opened = 9223372036854775807",
  "UPDATE reading SET place = CAST (x'ff' AS TEXT)",
  "UPDATE plan SET path = ''",
  "UPDATE plan SET started = 9223372036854775807",
  "UPDATE plan SET paused = -9223372036854775808",
  "UPDATE plan SET ended = 9223372036854775807",
  "UPDATE plan SET week = ''",
  "UPDATE plan_step SET step = step || CAST (x'ff' AS TEXT)",
  "UPDATE plan_step SET done = 9223372036854775807",
  "UPDATE plan_step SET left_out = 2",
  "UPDATE plan_step SET added = CAST (x'ff' AS TEXT)",
  "UPDATE safety_line SET step = step || '2'",
  "UPDATE safety_line SET text = ''",
  "UPDATE safety_line SET text = CAST (x'ff' AS TEXT)",
  "UPDATE trusted SET name = CAST (x'ff' AS TEXT)",
  "UPDATE trusted SET kind = ''",
  "UPDATE trusted SET reach = CAST (x'fe' AS TEXT)",
  "UPDATE trusted SET note = CAST (x'c3' AS TEXT)",
  "UPDATE trusted SET position = 9007199254740992",
  "UPDATE unknown SET value = '{}}'",
  "UPDATE unknown SET value = ''",
};

/* SQLite cannot tell that these are wrong.  A view or a chart, who trust what
 * they get, could do much nonsense with them. */
static void
test_unsound_values (void)
{
  g_autoptr (GBytes) whole = make_database ();

  for (guint i = 0; i < G_N_ELEMENTS (unsound); i++)
    {
      g_autofree char *path = history_path ();
      g_autofree char *exported = g_build_filename (g_get_user_data_dir (), "export.json", NULL);
      g_autoptr (GFile) file = g_file_new_for_path (exported);
      g_autoptr (SbDatabase) database = NULL;
      g_autoptr (GError) error = NULL;
      SbHistory *history;

      g_test_message ("%s", unsound[i]);
      write_bytes (path, g_bytes_get_data (whole, NULL), g_bytes_get_size (whole));
      database = open_database (path);
      g_assert_true (sb_database_exec (database, unsound[i], &error));
      g_clear_pointer (&database, sb_database_close);

      history = sb_history_open (path, &error);
      g_assert_no_error (error);
      g_assert_false (sb_history_export (history, file, NULL, &error));
      g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_DAMAGED);
      sb_history_close (history, NULL);
    }
}

/* A file that another program, or an editor, has spoiled. */
static void
test_spoiled_files (void)
{
  static const char tokens[] = "{}[]\",:\\0123456789eE+-.tfnu \n\xff\xc3\xa9";
  g_autofree char *text = read_fixture ("history.json");
  gsize length = strlen (text);
  g_autoptr (SbDatabase) database = open_empty ();
  g_autofree char *before = export_text (database);
  guint n_good = 0;
  guint n_refused = 0;

  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *spoiled = g_strdup (text);
      gsize cut = i % 20 == 0 ? (gsize) g_test_rand_int_range (0, length) : length;
      g_autofree char *after = NULL;
      g_autoptr (GPtrArray) changed = NULL;
      g_autoptr (GError) error = NULL;

      for (int j = g_test_rand_int_range (1, 4); j > 0; j--)
        spoiled[g_test_rand_int_range (0, length)] = tokens[g_test_rand_int_range (0, sizeof tokens)];

      changed = sb_exchange_read (database, "history.json", spoiled, cut, NULL, &error);
      after = export_text (database);
      if (changed == NULL)
        {
          g_assert_true (error->domain == SB_EXCHANGE_ERROR);
          g_assert_true (g_utf8_validate (error->message, -1, NULL));
          g_assert_cmpstr (after, ==, before);
          n_refused++;
        }
      else
        {
          g_set_str (&before, after);
          n_good++;
        }
    }

  g_test_message ("%u were read, %u were refused", n_good, n_refused);
  g_assert_cmpuint (n_good, >, 0);
  g_assert_cmpuint (n_refused, >, 0);
}

/* After all that was read of spoiled files: what is written can be read. */
static void
test_spoiled_round_trip (void)
{
  static const char letters[] = "abcxyz019:{}[],. ";
  g_autofree char *text = read_fixture ("history.json");
  gsize length = strlen (text);
  guint n = 0;

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *spoiled = g_strdup (text);
      g_autoptr (SbDatabase) database = NULL;
      g_autoptr (SbDatabase) other = NULL;
      g_autoptr (GPtrArray) changed = NULL;
      g_autofree char *exported = NULL;
      g_autofree char *again = NULL;

      for (int j = g_test_rand_int_range (1, 8); j > 0; j--)
        spoiled[g_test_rand_int_range (200, length)] = letters[g_test_rand_int_range (0, strlen (letters))];

      database = open_empty ();
      changed = sb_exchange_read (database, "history.json", spoiled, length, NULL, NULL);
      if (changed == NULL)
        continue;

      other = open_empty ();
      exported = export_text (database);
      import_text (other, exported);
      again = export_text (other);
      g_assert_cmpstr (again, ==, exported);
      n++;
    }

  g_assert_cmpuint (n, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/damage/spoiled-databases", test_spoiled_databases);
  g_test_add_func ("/history/damage/unsound-values", test_unsound_values);
  g_test_add_func ("/history/damage/spoiled-files", test_spoiled_files);
  g_test_add_func ("/history/damage/spoiled-round-trip", test_spoiled_round_trip);

  return g_test_run ();
}

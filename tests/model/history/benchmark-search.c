/* benchmark-search.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "process.h"
#include "store-fixture.h"
#include "table.h"

/* Looking for words in all that somebody wrote in fifty years: the first page
 * of what is found, as records, against what SQLite takes to find the same texts
 * in the same index, right from its own functions. */

#define N_RUNS 15

/* One search is too short to be measured. */
#define N_SEARCHES 20

#define PAGE_LENGTH 50

static const char bare_sql[] = "SELECT rowid, text FROM note_words WHERE note_words MATCH ? ORDER BY rowid DESC LIMIT 50";

static const struct
{
  const char *what;
  const char *typed;
  const char *match;
} searches[] = {
  { "a common word", "felt", "\"felt\"*" },
  { "a rare word", "lighthouse", "\"lighthouse\"*" },
  { "the beginning of a word", "th", "\"th\"*" },
  { "three words", "mother phone quiet", "\"mother\"* \"phone\"* \"quiet\"*" },
  { "a word that is nowhere", "xylophone", "\"xylophone\"*" },
};

static guint
search_bare (sqlite3    *database,
             const char *match)
{
  sqlite3_stmt *statement;
  guint n = 0;

  g_assert_cmpint (sqlite3_prepare_v2 (database, bare_sql, -1, &statement, NULL), ==, SQLITE_OK);
  sqlite3_bind_text (statement, 1, match, -1, SQLITE_STATIC);
  while (sqlite3_step (statement) == SQLITE_ROW)
    n += sqlite3_column_text (statement, 1) != NULL;
  g_assert_cmpint (sqlite3_finalize (statement), ==, SQLITE_OK);

  return n;
}

static guint
search_page (SbStore    *store,
             const char *typed)
{
  gint64 place = SB_STORE_SEARCH_START;
  g_autoptr (GPtrArray) found = search_store (store, typed, PAGE_LENGTH, &place);

  return found->len;
}

static void
measure (SbStore *store,
         sqlite3 *database,
         guint    search)
{
  g_autoptr (Values) reference = values_new ();
  g_autoptr (Values) measured = values_new ();
  g_autofree char *what = g_strdup_printf ("search for %s, %u times", searches[search].what, N_SEARCHES);

  for (guint i = 0; i < N_RUNS; i++)
    {
      guint n_bare = 0;
      guint n_found = 0;
      double start = process_get_own_work ();
      double between;

      for (guint j = 0; j < N_SEARCHES; j++)
        n_bare += search_bare (database, searches[search].match);
      between = process_get_own_work ();
      for (guint j = 0; j < N_SEARCHES; j++)
        n_found += search_page (store, searches[search].typed);
      values_add (measured, process_get_own_work () - between);
      values_add (reference, between - start);
      g_assert_cmpuint (n_found, ==, n_bare);
    }

  table_add (what, "bare FTS5", "ms", reference, measured, 2);
}

/* benchmark-search 50-YEARS.db */
int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("benchmark-search-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "history.db", NULL);
  g_autoptr (GFile) source = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbStore) store = NULL;
  sqlite3 *database;

  g_assert_cmpint (argc, ==, 2);

  source = g_file_new_for_path (argv[1]);
  g_file_copy (source, file, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  store = open_store (path);
  g_assert_cmpint (sqlite3_open_v2 (path, &database, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    measure (store, database, i);

  sqlite3_close (database);
  sb_store_close (store);
  g_unlink (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  return 0;
}

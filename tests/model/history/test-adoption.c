/* test-adoption.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-exchange.h"
#include "sb-migrations.h"
#include "store-fixture.h"

/* From older versions of the database to the one of today, which has more
 * kinds of records: all that was there stays, and what the older one kept of
 * newer files without knowing it becomes what it is. */

static const char *const versions[] = {
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
  "  step TEXT NOT NULL, value TEXT NOT NULL,"
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
  "  date TEXT NOT NULL, title TEXT NOT NULL"
  ") STRICT, WITHOUT ROWID;"

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
};

#define CHANGED "1790000000000000, 1790000000000000, NULL"

static const char content_sql[] = "INSERT INTO person VALUES ('f61a2c34-8d5e-4b7a-9c21-3e4f5a6b7c8d', " CHANGED ", NULL, 'Sam', 'partner');"
                                  "INSERT INTO person VALUES ('a0b1c2d3-e4f5-4a6b-8c7d-9e0f1a2b3c4d', " CHANGED ","
                                  " '{\"nickname\": \"Mama\", \"archived\": \"2026-10-04T14:00:00+02:00\"}', 'Mutter', 'mother');"
                                  "INSERT INTO person VALUES ('b1b1c2d3-e4f5-4a6b-8c7d-9e0f1a2b3c4d', " CHANGED ","
                                  " '{\"archived\": 7, \"nickname\": \"Papa\"}', 'Vater', 'father');"
                                  "INSERT INTO assessment VALUES ('9b6d8f10-1234-4abc-8def-0123456789ab', " CHANGED ", NULL,"
                                  " 'attachment-bond', '1', 'f61a2c34-8d5e-4b7a-9c21-3e4f5a6b7c8d', 1790000000000000, NULL, 'a note');"
                                  "INSERT INTO answer VALUES ('9b6d8f10-1234-4abc-8def-0123456789ab', 'a1', 5);"
                                  "INSERT INTO session VALUES ('ad8fa032-3456-4cde-8f01-23456789abcd', " CHANGED ","
                                  " '{\"note\": \"It rained.\", \"weather\": \"rain\"}',"
                                  " 'thought-record', '1', 1790000000000000, NULL, NULL, 7, NULL, 'words', 0);"
                                  "INSERT INTO response VALUES ('ad8fa032-3456-4cde-8f01-23456789abcd', 'words', '\"mine\"');"
                                  "INSERT INTO check_in VALUES ('6fa1c254-5678-4ef0-8123-456789abcdef', " CHANGED ","
                                  " '{\"tags\": [\"work\", \"Work\", \"a walk\"], \"weather\": \"rain\"}', 1790000000000000, '');"
                                  "INSERT INTO rating VALUES ('6fa1c254-5678-4ef0-8123-456789abcdef', 'calm', 2.5);"
                                  "INSERT INTO event VALUES ('70b2d365-6789-4f01-9234-56789abcdef0', " CHANGED ", NULL, '2026-10-07', 'Moved');";

#define STAMPS ", \"created\": \"2026-10-08T08:00:00Z\", \"changed\": \"2026-10-08T08:00:00Z\""

/* As sb_unknown_table_merge() kept a newer file: a list of records is a row
 * for each, anything else one row without an id. */
static const char unknown_sql[] = "INSERT INTO unknown VALUES ('trackers', '8c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5', 0, 1790000000000000,"
                                  " '{\"id\": \"8c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5\", \"title\": \"Safe\", \"lowest\": \"no\","
                                  " \"highest\": \"yes\"" STAMPS ", \"unit\": \"hours\"}');"
                                  "INSERT INTO unknown VALUES ('trackers', 'junk', 1, 1790000000000000, '{\"id\": \"junk\", \"text\": \"x\"}');"
                                  "INSERT INTO unknown VALUES ('goals', '', 0, 1790000000000000, '[]');"
                                  "INSERT INTO unknown VALUES ('packs', '0f8fad5b-d9cb-469f-a165-70867728950e', 0, 1790000000000000,"
                                  " '{\"id\": \"0f8fad5b-d9cb-469f-a165-70867728950e\", \"instrument\": \"tea\", \"instrumentVersion\": \"1\","
                                  " \"pack\": {\"id\": \"tea\"}" STAMPS "}');"
                                  "INSERT INTO unknown VALUES ('reminders', '', 0, 1790000000000000, '{\"evening\": true}');";

static void
exec (SbDatabase *database,
      const char *sql)
{
  g_autoptr (GError) error = NULL;

  sb_database_exec (database, sql, &error);
  g_assert_no_error (error);
}

static char *
make_version (guint       version,
              const char *sql)
{
  const char *known[G_N_ELEMENTS (versions) + 1] = { NULL };
  char *path = history_path ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SbDatabase) database = sb_database_open (path, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < version; i++)
    known[i] = versions[i];
  sb_migrations_apply (database, known, NULL, &error);
  g_assert_no_error (error);
  exec (database, sql);
  g_assert_cmpint (ask (database, "PRAGMA user_version"), ==, version);
  return path;
}

static const struct
{
  const char *question;
  gint64      answer;
} kept[] = {
  { "PRAGMA user_version", 8 },
  { "SELECT count (*) FROM sqlite_schema WHERE type = 'index'"
    " AND name IN ('assessment_draft', 'assessment_noted', 'session_noted', 'check_in_noted', 'session_ended')",
    5 },
  { "SELECT count (*) FROM person", 3 },
  { "SELECT count (*) FROM person WHERE name = 'Sam' AND archived IS NULL AND extra IS NULL", 1 },
  { "SELECT count (*) FROM assessment WHERE note = 'a note'", 1 },
  { "SELECT value FROM answer", 5 },
  { "SELECT count (*) FROM session WHERE step = 'words' AND distress_before = 7", 1 },
  { "SELECT count (*) FROM response WHERE value = '\"mine\"'", 1 },
  { "SELECT count (*) FROM rating WHERE value = 2.5", 1 },
  { "SELECT count (*) FROM event WHERE title = 'Moved'", 1 },
  { "SELECT count (*) FROM pragma_foreign_key_check", 0 },

  /* Members of records, with what is still unknown of them. */
  { "SELECT archived FROM person WHERE name = 'Mutter'", G_GINT64_CONSTANT (1791115200000000) },
  { "SELECT count (*) FROM person WHERE name = 'Mutter' AND extra = '{\"nickname\": \"Mama\"}'", 1 },
  { "SELECT count (*) FROM session WHERE note = 'It rained.' AND extra = '{\"weather\": \"rain\"}'", 1 },
  { "SELECT count (*) FROM note WHERE kind = 'session' AND text = 'it rained mine'", 1 },
  { "SELECT count (*) FROM tag", 2 },
  { "SELECT count (*) FROM tag WHERE position = 0 AND name = 'work'", 1 },
  { "SELECT count (*) FROM tag WHERE position = 1 AND name = 'a walk'", 1 },
  { "SELECT count (*) FROM check_in WHERE extra = '{\"weather\": \"rain\"}'", 1 },

  /* A change of the app is none of the person's. */
  { "SELECT count (*) FROM person WHERE changed <> 1790000000000000", 0 },

  /* What no version wrote. */
  { "SELECT count (*) FROM person WHERE name = 'Vater' AND archived IS NULL"
    " AND extra = '{\"nickname\": \"Papa\", \"archivedUnread\": 7}'",
    1 },
};

static void
test_records (void)
{
  g_autofree char *path = make_version (1, content_sql);
  g_autoptr (SbDatabase) database = open_database (path);

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_test_message ("%s", kept[i].question);
      g_assert_cmpint (ask (database, kept[i].question), ==, kept[i].answer);
    }
}

static const struct
{
  const char *question;
  gint64      answer;
} adopted[] = {
  { "SELECT count (*) FROM tracker", 1 },
  { "SELECT count (*) FROM tracker WHERE title = 'Safe' AND extra = '{\"unit\": \"hours\"}'", 1 },
  { "SELECT count (*) FROM aim", 0 },
  { "SELECT count (*) FROM pack WHERE instrument = 'tea' AND json = '{\"id\": \"tea\"}'", 1 },
  { "SELECT count (*) FROM unknown", 2 },
  { "SELECT count (*) FROM unknown WHERE key = 'reminders'", 1 },
  { "SELECT count (*) FROM unknown WHERE key = 'trackersUnread' AND id = 'junk'", 1 },
};

static void
test_lists (void)
{
  g_autofree char *path = make_version (1, unknown_sql);
  g_autoptr (SbDatabase) database = open_database (path);

  for (guint i = 0; i < G_N_ELEMENTS (adopted); i++)
    {
      g_test_message ("%s", adopted[i].question);
      g_assert_cmpint (ask (database, adopted[i].question), ==, adopted[i].answer);
    }
}

static char *
export_file (const char *path)
{
  g_autoptr (SbDatabase) database = open_database (path);

  return export_text (database);
}

/* By way of the older version, the newer file comes to the same. */
static void
test_round_trip (void)
{
  g_autofree char *both = g_strconcat (content_sql, unknown_sql, NULL);
  g_autofree char *path = make_version (1, both);
  g_autoptr (SbDatabase) other = open_empty ();
  g_autofree char *exported = export_file (path);
  g_autofree char *reopened = export_file (path);
  g_autofree char *again = NULL;

  g_assert_cmpstr (reopened, ==, exported);
  import_text (other, exported);
  again = export_text (other);
  g_assert_cmpstr (again, ==, exported);
  g_assert_cmpuint (import_text (other, exported), ==, 0);
}

static const char readings_sql[] = "INSERT INTO aim VALUES ('182eb5f0-5da2-5d06-8f52-95e2a0131345', " CHANGED ", NULL, 'boundaries');"
                                   "INSERT INTO unknown VALUES ('readings', '0f8fad5b-d9cb-469f-a165-70867728950e', 0, 1790000000000000,"
                                   " '{\"id\": \"0f8fad5b-d9cb-469f-a165-70867728950e\", \"page\": \"approach:emdr\","
                                   " \"place\": \"session/2\"" STAMPS ", \"shelf\": 3}');"
                                   "INSERT INTO unknown VALUES ('readings', 'junk', 1, 1790000000000000, '{\"id\": \"junk\"}');";

static const struct
{
  const char *question;
  gint64      answer;
} adopted_readings[] = {
  { "PRAGMA user_version", 8 },
  { "SELECT count (*) FROM aim WHERE goal = 'boundaries'", 1 },
  { "SELECT count (*) FROM reading", 1 },
  { "SELECT count (*) FROM reading WHERE id = 'b4364be7-d2ea-5a90-89c5-f3538a79b94d' AND page = 'approach:emdr'"
    " AND place = 'session/2' AND opened IS NULL AND extra = '{\"shelf\": 3}'",
    1 },
  { "SELECT count (*) FROM unknown", 1 },
  { "SELECT count (*) FROM unknown WHERE key = 'readingsUnread' AND id = 'junk'", 1 },
};

static void
test_readings (void)
{
  g_autofree char *path = make_version (2, readings_sql);
  g_autoptr (SbDatabase) database = open_database (path);

  for (guint i = 0; i < G_N_ELEMENTS (adopted_readings); i++)
    {
      g_test_message ("%s", adopted_readings[i].question);
      g_assert_cmpint (ask (database, adopted_readings[i].question), ==, adopted_readings[i].answer);
    }
}

static const char plans_sql[] = "INSERT INTO unknown VALUES ('plans', '0f8fad5b-d9cb-469f-a165-70867728950e', 0, 1790000000000000,"
                                " '{\"id\": \"0f8fad5b-d9cb-469f-a165-70867728950e\", \"path\": \"both\", \"week\": \"safe-first\","
                                " \"started\": \"2026-10-08T08:00:00Z\", \"done\": {\"exercise:a\": \"2026-10-08T08:00:00Z\"},"
                                " \"leftOut\": [\"exercise:b\"], \"added\": {\"exercise:c\": \"safe-first\"}" STAMPS ", \"pace\": 3}');"
                                "INSERT INTO unknown VALUES ('plans', 'junk', 1, 1790000000000000, '{\"id\": \"junk\"}');";

static const struct
{
  const char *question;
  gint64      answer;
} adopted_plans[] = {
  { "PRAGMA user_version", 8 },
  { "SELECT count (*) FROM plan WHERE path = 'both' AND week = 'safe-first' AND paused IS NULL"
    " AND extra = '{\"pace\": 3}'",
    1 },
  { "SELECT count (*) FROM plan_step", 3 },
  { "SELECT count (*) FROM plan_step WHERE step = 'exercise:a' AND done = 1791446400000000", 1 },
  { "SELECT count (*) FROM plan_step WHERE step = 'exercise:b' AND left_out = 1", 1 },
  { "SELECT count (*) FROM plan_step WHERE step = 'exercise:c' AND added = 'safe-first'", 1 },
  { "SELECT count (*) FROM unknown WHERE key = 'plansUnread' AND id = 'junk'", 1 },
};

static void
test_plans (void)
{
  g_autofree char *path = make_version (3, plans_sql);
  g_autoptr (SbDatabase) database = open_database (path);

  for (guint i = 0; i < G_N_ELEMENTS (adopted_plans); i++)
    {
      g_test_message ("%s", adopted_plans[i].question);
      g_assert_cmpint (ask (database, adopted_plans[i].question), ==, adopted_plans[i].answer);
    }
}

/* Two check-ins of the same moment, one without words, and one deleted. */
static const char notes_sql[] = "INSERT INTO assessment VALUES ('00000000-0000-4000-8000-000000000001', " CHANGED ", NULL,"
                                " 'attachment-general', '1', NULL, 1790000010000000, NULL, 'Überall Regen');"
                                "INSERT INTO session VALUES ('00000000-0000-4000-8000-000000000002', " CHANGED ", NULL,"
                                " 'thought-record', '1', 1790000020000000, NULL, NULL, 7, NULL, 'words', 0, 'It rained');"
                                "INSERT INTO response VALUES ('00000000-0000-4000-8000-000000000002', 'words', '[\"an umbrella\", 7]');"
                                "INSERT INTO check_in VALUES ('00000000-0000-4000-8000-000000000003', " CHANGED ", NULL, 1790000030000000, 'dry');"
                                "INSERT INTO check_in VALUES ('00000000-0000-4000-8000-000000000004', " CHANGED ", NULL, 1790000030000000, '');"
                                "INSERT INTO tag VALUES ('00000000-0000-4000-8000-000000000004', 0, 'Dry-cleaning');"
                                "INSERT INTO check_in VALUES ('00000000-0000-4000-8000-000000000005', " CHANGED ", NULL, 1790000040000000, '');"
                                "INSERT INTO check_in VALUES ('00000000-0000-4000-8000-000000000006', 1790000000000000, 1790000000000000,"
                                " 1790000000000000, NULL, 1790000050000000, 'rain, deleted');";

static const struct
{
  const char *words;
  guint       n;
} noted[] = {
  { "uberall", 1 },
  { "rain", 1 },
  { "umbrella", 1 },
  { "rained umbrella", 1 },
  { "dry", 2 },
  { "dry cleaning", 1 },
  { "deleted", 0 },
  { "thought", 0 },
};

/* What was written before there was an index of it is found, too. */
static void
test_notes (void)
{
  for (guint version = 4; version <= 5; version++)
    {
      g_autofree char *path = make_version (version, notes_sql);
      SbStore *store = NULL;

      for (guint round = 0; round < 2; round++)
        {
          g_autoptr (SbDatabase) database = open_database (path);
          g_autoptr (GError) error = NULL;

          g_assert_cmpint (ask (database, "PRAGMA user_version"), ==, 8);
          g_assert_cmpint (ask (database, "SELECT count (*) FROM note"), ==, 4);
          g_assert_cmpint (ask (database, "SELECT max (rowid) FROM note WHERE kind = 'check_in'"), ==,
                           G_GINT64_CONSTANT (1790000030000001));
          sb_database_exec (database, "INSERT INTO note_words (note_words, rank) VALUES ('integrity-check', 1)", &error);
          g_assert_no_error (error);
        }

      store = open_store (path);
      for (guint i = 0; i < G_N_ELEMENTS (noted); i++)
        {
          gint64 place = SB_STORE_SEARCH_START;
          g_autoptr (GPtrArray) found = search_store (store, noted[i].words, 100, &place);

          g_test_message ("%s", noted[i].words);
          g_assert_cmpuint (found->len, ==, noted[i].n);
        }
      g_assert_cmpuint (count_items (sb_store_get_check_ins (store)), ==, 3);
      g_assert_finalize_object (store);
    }
}

/* It is one step with what is newest: either both are there, or neither. */
static void
test_damaged (void)
{
  g_autofree char *path = make_version (3, "INSERT INTO unknown VALUES ('plans', 'x', 0, 9223372036854775807, '{}')");
  g_autoptr (GError) error = NULL;
  g_autoptr (SbDatabase) database = sb_database_open (path, &error);

  g_assert_no_error (error);
  g_assert_false (sb_migrations_run (database, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (ask (database, "PRAGMA user_version"), ==, 7);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM sqlite_schema WHERE name = 'session_ended'"), ==, 0);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM unknown"), ==, 1);
}

/* Version 1's file, imported today. */
static void
test_older_file (void)
{
  static const char file[] = "{\"format\": \"" SB_EXCHANGE_FORMAT "\", \"version\": 1, \"exported\": \"2026-11-22T10:00:00Z\","
                             " \"people\": [{\"id\": \"f61a2c34-8d5e-4b7a-9c21-3e4f5a6b7c8d\", \"name\": \"Sam\", \"kind\": \"partner\"" STAMPS "}],"
                             " \"assessments\": [], \"sessions\": [],"
                             " \"checkIns\": [{\"id\": \"6fa1c254-5678-4ef0-8123-456789abcdef\", \"at\": \"2026-10-06T20:00:00Z\","
                             " \"ratings\": {\"calm\": 3}, \"note\": \"\"" STAMPS "}], \"events\": []}";
  g_autoptr (SbDatabase) database = open_empty ();
  g_autofree char *text = NULL;

  g_assert_cmpuint (import_text (database, file), ==, 2);
  g_assert_cmpuint (import_text (database, file), ==, 0);
  text = export_text (database);
  g_assert_nonnull (strstr (text, "\"kind\": \"partner\"" STAMPS "}"));
  g_assert_nonnull (strstr (text, "\"note\": \"\"" STAMPS "}"));
  g_assert_nonnull (strstr (text, "\"version\": 1,"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/adoption/records", test_records);
  g_test_add_func ("/history/adoption/lists", test_lists);
  g_test_add_func ("/history/adoption/readings", test_readings);
  g_test_add_func ("/history/adoption/plans", test_plans);
  g_test_add_func ("/history/adoption/notes", test_notes);
  g_test_add_func ("/history/adoption/round-trip", test_round_trip);
  g_test_add_func ("/history/adoption/damaged", test_damaged);
  g_test_add_func ("/history/adoption/older-file", test_older_file);

  return g_test_run ();
}

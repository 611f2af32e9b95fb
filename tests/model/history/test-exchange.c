/* test-exchange.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

#include "history-fixture.h"
#include "random-history.h"
#include "sb-exchange.h"
#include "sb-store-error.h"

/* Each file differs from history.json in one fault alone. */
static const struct
{
  const char *name;
  int         code;
  const char *message; /* after the file's name */
} bad_files[] = {
  { "empty", SB_EXCHANGE_ERROR_SYNTAX, NULL },
  { "not-json", SB_EXCHANGE_ERROR_SYNTAX, NULL },
  { "cut-short", SB_EXCHANGE_ERROR_SYNTAX, NULL },
  { "trailing-comma", SB_EXCHANGE_ERROR_SYNTAX, NULL },
  { "comment", SB_EXCHANGE_ERROR_SYNTAX, NULL },
  { "two-values", SB_EXCHANGE_ERROR_SYNTAX, NULL },
  { "not-utf-8", SB_EXCHANGE_ERROR_SYNTAX, NULL },
  { "lone-surrogate", SB_EXCHANGE_ERROR_SYNTAX, NULL },
  { "deep", SB_EXCHANGE_ERROR_SYNTAX, NULL },
  { "escaped-nul", SB_EXCHANGE_ERROR_INVALID, "text must not have the character U+0000" },
  { "root-list", SB_EXCHANGE_ERROR_FORMAT, "this is not a history file of Secure Base" },
  { "root-number", SB_EXCHANGE_ERROR_FORMAT, "this is not a history file of Secure Base" },
  { "format-missing", SB_EXCHANGE_ERROR_FORMAT,
    "format: must be “io.github.securebase.SecureBase.History”: this is not a history file of Secure Base" },
  { "format-of-another-program", SB_EXCHANGE_ERROR_FORMAT,
    "format: must be “io.github.securebase.SecureBase.History”: this is not a history file of Secure Base" },
  { "format-number", SB_EXCHANGE_ERROR_INVALID, "format: must be text, in quotation marks" },
  { "version-missing", SB_EXCHANGE_ERROR_INVALID, "version: is missing" },
  { "version-text", SB_EXCHANGE_ERROR_INVALID, "version: must be a whole number" },
  { "version-zero", SB_EXCHANGE_ERROR_INVALID, "version: must be from 1 to 2147483647" },
  { "version-newer", SB_EXCHANGE_ERROR_NEWER,
    "version: a newer version of Secure Base wrote this file; update Secure Base to import it" },
  { "exported-not-a-time", SB_EXCHANGE_ERROR_INVALID,
    "exported: must be a date and time, such as 2026-11-22T10:00:00Z" },
  { "people-object", SB_EXCHANGE_ERROR_INVALID, "people: must be a list, in square brackets" },
  { "person-text", SB_EXCHANGE_ERROR_INVALID, "people[1]: must be an object, in braces" },
  { "person-without-id", SB_EXCHANGE_ERROR_INVALID, "people[0].id: is missing" },
  { "person-id-not-a-uuid", SB_EXCHANGE_ERROR_INVALID,
    "people[1].id: must be a UUID, such as 0f8fad5b-d9cb-469f-a165-70867728950e" },
  { "person-name-null", SB_EXCHANGE_ERROR_INVALID, "people[0].name: must be text, in quotation marks" },
  { "person-kind-empty", SB_EXCHANGE_ERROR_INVALID, "people[0].kind: must not be empty" },
  { "created-without-zone", SB_EXCHANGE_ERROR_INVALID,
    "people[0].created: must be a date and time, such as 2026-11-22T10:00:00Z" },
  { "changed-number", SB_EXCHANGE_ERROR_INVALID, "people[0].changed: must be text, in quotation marks" },
  { "deleted-true", SB_EXCHANGE_ERROR_INVALID, "people[1].deleted: must be text, in quotation marks" },
  { "instrument-missing", SB_EXCHANGE_ERROR_INVALID, "assessments[0].instrument: is missing" },
  { "instrument-version-number", SB_EXCHANGE_ERROR_INVALID,
    "assessments[0].instrumentVersion: must be text, in quotation marks" },
  { "person-reference-not-a-uuid", SB_EXCHANGE_ERROR_INVALID,
    "assessments[1].person: must be a UUID, such as 0f8fad5b-d9cb-469f-a165-70867728950e" },
  { "started-null", SB_EXCHANGE_ERROR_INVALID, "assessments[0].started: must be text, in quotation marks" },
  { "started-on-30-february", SB_EXCHANGE_ERROR_INVALID,
    "assessments[0].started: must be a date and time, such as 2026-11-22T10:00:00Z" },
  { "completed-date-only", SB_EXCHANGE_ERROR_INVALID,
    "assessments[0].completed: must be a date and time, such as 2026-11-22T10:00:00Z" },
  { "note-number", SB_EXCHANGE_ERROR_INVALID, "assessments[0].note: must be text, in quotation marks" },
  { "answers-list", SB_EXCHANGE_ERROR_INVALID, "assessments[0].answers: must be an object, in braces" },
  { "answers-missing", SB_EXCHANGE_ERROR_INVALID, "assessments[1].answers: is missing" },
  { "answer-fraction", SB_EXCHANGE_ERROR_INVALID, "assessments[0].answers.a10: must be a whole number" },
  { "answer-text", SB_EXCHANGE_ERROR_INVALID, "assessments[0].answers.a1: must be a whole number" },
  { "answer-null", SB_EXCHANGE_ERROR_INVALID, "assessments[0].answers.v1: must be a whole number" },
  { "answer-too-large", SB_EXCHANGE_ERROR_INVALID,
    "assessments[0].answers.a1: must be from -2147483647 to 2147483647" },
  { "answer-huge", SB_EXCHANGE_ERROR_INVALID, "assessments[0].answers.a1: must be a whole number" },
  { "exercise-empty", SB_EXCHANGE_ERROR_INVALID, "sessions[0].exercise: must not be empty" },
  { "distress-too-high", SB_EXCHANGE_ERROR_INVALID, "sessions[0].distressBefore: must be from 0 to 10" },
  { "distress-negative", SB_EXCHANGE_ERROR_INVALID, "sessions[0].distressAfter: must be from 0 to 10" },
  { "distress-text", SB_EXCHANGE_ERROR_INVALID, "sessions[0].distressAfter: must be a whole number" },
  { "step-number", SB_EXCHANGE_ERROR_INVALID, "sessions[1].step: must be text, in quotation marks" },
  { "shorter-text", SB_EXCHANGE_ERROR_INVALID, "sessions[1].shorter: must be true or false" },
  { "responses-text", SB_EXCHANGE_ERROR_INVALID, "sessions[0].responses: must be an object, in braces" },
  { "response-huge", SB_EXCHANGE_ERROR_INVALID,
    "sessions[0].responses.belief: has a number that is too large to be kept" },
  { "at-missing", SB_EXCHANGE_ERROR_INVALID, "checkIns[0].at: is missing" },
  { "rating-text", SB_EXCHANGE_ERROR_INVALID, "checkIns[0].ratings.calm: must be a number" },
  { "rating-too-large", SB_EXCHANGE_ERROR_INVALID,
    "checkIns[0].ratings.calm: must be from -1000000 to 1000000" },
  { "ratings-null", SB_EXCHANGE_ERROR_INVALID, "checkIns[0].ratings: must be an object, in braces" },
  { "event-date-and-time", SB_EXCHANGE_ERROR_INVALID, "events[0].date: must be a date, such as 2026-11-01" },
  { "event-29-february", SB_EXCHANGE_ERROR_INVALID, "events[0].date: must be a date, such as 2026-11-01" },
  { "event-title-missing", SB_EXCHANGE_ERROR_INVALID, "events[0].title: is missing" },
  { "person-archived-true", SB_EXCHANGE_ERROR_INVALID, "people[1].archived: must be text, in quotation marks" },
  { "tags-text", SB_EXCHANGE_ERROR_INVALID, "checkIns[0].tags: must be a list, in square brackets" },
  { "tag-number", SB_EXCHANGE_ERROR_INVALID, "checkIns[0].tags[1]: must be text, in quotation marks" },
  { "trackers-object", SB_EXCHANGE_ERROR_INVALID, "trackers: must be a list, in square brackets" },
  { "tracker-title-missing", SB_EXCHANGE_ERROR_INVALID, "trackers[0].title: is missing" },
  { "tracker-lowest-number", SB_EXCHANGE_ERROR_INVALID, "trackers[1].lowest: must be text, in quotation marks" },
  { "tracker-archived-date-only", SB_EXCHANGE_ERROR_INVALID,
    "trackers[1].archived: must be a date and time, such as 2026-11-22T10:00:00Z" },
  { "goal-empty", SB_EXCHANGE_ERROR_INVALID, "goals[0].goal: must not be empty" },
  { "goal-id-not-a-uuid", SB_EXCHANGE_ERROR_INVALID,
    "goals[1].id: must be a UUID, such as 0f8fad5b-d9cb-469f-a165-70867728950e" },
  { "pack-list", SB_EXCHANGE_ERROR_INVALID, "packs[0].pack: must be an object, in braces" },
  { "pack-text", SB_EXCHANGE_ERROR_INVALID, "packs[0].pack: must be an object, in braces" },
  { "pack-missing", SB_EXCHANGE_ERROR_INVALID, "packs[0].pack: is missing" },
  { "pack-null", SB_EXCHANGE_ERROR_INVALID, "packs[0].pack: must be an object, in braces" },
  { "pack-instrument-missing", SB_EXCHANGE_ERROR_INVALID, "packs[0].instrument: is missing" },
  { "pack-version-number", SB_EXCHANGE_ERROR_INVALID,
    "packs[0].instrumentVersion: must be text, in quotation marks" },
  { "readings-object", SB_EXCHANGE_ERROR_INVALID, "readings: must be a list, in square brackets" },
  { "reading-page-missing", SB_EXCHANGE_ERROR_INVALID, "readings[0].page: is missing" },
  { "reading-page-empty", SB_EXCHANGE_ERROR_INVALID, "readings[0].page: must not be empty" },
  { "reading-bookmarked-true", SB_EXCHANGE_ERROR_INVALID,
    "readings[0].bookmarked: must be text, in quotation marks" },
  { "reading-finished-date-only", SB_EXCHANGE_ERROR_INVALID,
    "readings[0].finished: must be a date and time, such as 2026-11-22T10:00:00Z" },
  { "reading-opened-number", SB_EXCHANGE_ERROR_INVALID, "readings[0].opened: must be text, in quotation marks" },
  { "reading-place-number", SB_EXCHANGE_ERROR_INVALID, "readings[0].place: must be text, in quotation marks" },
  { "plans-object", SB_EXCHANGE_ERROR_INVALID, "plans: must be a list, in square brackets" },
  { "plan-path-missing", SB_EXCHANGE_ERROR_INVALID, "plans[0].path: is missing" },
  { "plan-started-missing", SB_EXCHANGE_ERROR_INVALID, "plans[0].started: is missing" },
  { "plan-week-empty", SB_EXCHANGE_ERROR_INVALID, "plans[0].week: must not be empty" },
  { "plan-done-true", SB_EXCHANGE_ERROR_INVALID, "plans[0].done.exercise:a: must be text, in quotation marks" },
  { "plan-left-out-text", SB_EXCHANGE_ERROR_INVALID, "plans[0].leftOut: must be a list, in square brackets" },
  { "plan-added-empty", SB_EXCHANGE_ERROR_INVALID, "plans[0].added.exercise:a: must not be empty" },
  { "safety-plans-object", SB_EXCHANGE_ERROR_INVALID, "safetyPlans: must be a list, in square brackets" },
  { "safety-plan-without-id", SB_EXCHANGE_ERROR_INVALID, "safetyPlans[0].id: is missing" },
  { "safety-plan-signs-text", SB_EXCHANGE_ERROR_INVALID, "safetyPlans[0].signs: must be a list, in square brackets" },
  { "safety-plan-line-number", SB_EXCHANGE_ERROR_INVALID,
    "safetyPlans[0].reasons[1]: must be text, in quotation marks" },
  { "safety-plan-line-null", SB_EXCHANGE_ERROR_INVALID, "safetyPlans[0].alone[0]: must be text, in quotation marks" },
  { "trusted-object", SB_EXCHANGE_ERROR_INVALID, "trusted: must be a list, in square brackets" },
  { "trusted-name-missing", SB_EXCHANGE_ERROR_INVALID, "trusted[0].name: is missing" },
  { "trusted-kind-empty", SB_EXCHANGE_ERROR_INVALID, "trusted[0].kind: must not be empty" },
  { "trusted-reach-number", SB_EXCHANGE_ERROR_INVALID, "trusted[0].reach: must be text, in quotation marks" },
  { "trusted-note-list", SB_EXCHANGE_ERROR_INVALID, "trusted[0].note: must be text, in quotation marks" },
  { "trusted-position-text", SB_EXCHANGE_ERROR_INVALID, "trusted[0].position: must be a whole number" },
  { "trusted-position-too-far", SB_EXCHANGE_ERROR_INVALID,
    "trusted[0].position: must be from -9007199254740991 to 9007199254740991" },
  { "pack-huge", SB_EXCHANGE_ERROR_INVALID, "packs[0].pack: has a number that is too large to be kept" },
  { "unknown-huge-in-record", SB_EXCHANGE_ERROR_INVALID, "habits: has a number that is too large to be kept" },
  { "unknown-huge-in-person", SB_EXCHANGE_ERROR_INVALID,
    "people[1].nickname: has a number that is too large to be kept" },
};

static char *
bad_path (const char *name)
{
  g_autofree char *file_name = g_strconcat (name, ".json", NULL);

  return g_test_build_filename (G_TEST_DIST, "fixtures", "history", "bad", file_name, NULL);
}

static void
test_bad_files (void)
{
  g_autoptr (RandomHistory) random = random_history_new (1, 1000, 0);
  g_autofree char *history = random_history_make (random, 5);
  g_autoptr (SbDatabase) database = open_empty ();
  g_autofree char *before = NULL;

  import_text (database, history);
  before = export_text (database);

  for (guint i = 0; i < G_N_ELEMENTS (bad_files); i++)
    {
      g_autofree char *path = bad_path (bad_files[i].name);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autofree char *start = g_strconcat (bad_files[i].name, ".json: ", NULL);
      g_autofree char *after = NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", bad_files[i].name);
      g_assert_null (sb_exchange_read_file (database, file, NULL, &error));
      g_assert_error (error, SB_EXCHANGE_ERROR, bad_files[i].code);
      g_assert_true (g_str_has_prefix (error->message, start));
      if (bad_files[i].message != NULL)
        g_assert_cmpstr (error->message + strlen (start), ==, bad_files[i].message);
      else
        g_assert_true (g_str_has_prefix (error->message + strlen (start), "not valid JSON: "));

      after = export_text (database);
      g_assert_cmpstr (after, ==, before);
    }
}

/* No file lies there that no one tries. */
static void
test_all_bad_files (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "history", "bad", NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (bad_files));
}

static void
test_fixture (void)
{
  g_autofree char *text = read_fixture ("history.json");
  g_autoptr (SbDatabase) database = open_empty ();
  g_autofree char *exported = NULL;

  g_assert_cmpuint (import_text (database, text), ==, 20);
  exported = export_text (database);
  g_assert_cmpstr (exported, ==, text);
}

static void
test_empty (void)
{
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (SbDatabase) other = open_empty ();
  g_autofree char *exported = export_text (database);
  g_autofree char *again = NULL;

  g_assert_cmpstr (exported, ==,
                   "{\n"
                   "  \"format\": \"io.github.securebase.SecureBase.History\",\n"
                   "  \"version\": 1,\n"
                   "  \"exported\": \"2026-11-22T10:00:00Z\",\n"
                   "  \"people\": [],\n"
                   "  \"assessments\": [],\n"
                   "  \"sessions\": [],\n"
                   "  \"checkIns\": [],\n"
                   "  \"events\": [],\n"
                   "  \"trackers\": [],\n"
                   "  \"goals\": [],\n"
                   "  \"packs\": [],\n"
                   "  \"readings\": [],\n"
                   "  \"plans\": [],\n"
                   "  \"safetyPlans\": [],\n"
                   "  \"trusted\": []\n"
                   "}\n");
  g_assert_cmpuint (import_text (other, exported), ==, 0);
  again = export_text (other);
  g_assert_cmpstr (again, ==, exported);
}

static void
test_round_trip (void)
{
  for (guint32 seed = 0; seed < 40; seed++)
    {
      g_autoptr (RandomHistory) random = random_history_new (seed, 100000, 0);
      g_autofree char *made = random_history_make (random, 25);
      g_autoptr (SbDatabase) first = open_empty ();
      g_autoptr (SbDatabase) second = open_empty ();
      g_autofree char *exported = NULL;
      g_autofree char *again = NULL;

      import_text (first, made);
      exported = export_text (first);
      import_text (second, exported);
      again = export_text (second);
      g_assert_cmpstr (again, ==, exported);
    }
}

/* What a person may write by hand: only what has to be there, in any order,
 * with a time zone, and with an id in capitals. */
static void
test_by_hand (void)
{
  g_autoptr (SbDatabase) database = open_empty ();
  g_autofree char *exported = NULL;

  import_text (database,
               "\xef\xbb\xbf"
               "{\"checkIns\": [{\"ratings\": {\"calm\": 3.0}, \"at\": \"2026-10-06T22:00:00+02:00\","
               " \"id\": \"6FA1C254-5678-4EF0-8123-456789ABCDEF\"}],"
               " \"version\": 1, \"format\": \"io.github.securebase.SecureBase.History\"}");
  exported = export_text (database);
  g_assert_nonnull (strstr (exported,
                            "{\"id\": \"6fa1c254-5678-4ef0-8123-456789abcdef\", \"at\": \"2026-10-06T20:00:00Z\","
                            " \"ratings\": {\"calm\": 3}, \"note\": \"\","
                            " \"created\": \"2026-10-06T20:00:00Z\", \"changed\": \"2026-10-06T20:00:00Z\"}\n"));
}

static void
test_same_id_twice_in_a_file (void)
{
  g_autoptr (SbDatabase) database = open_empty ();

  import_text (database,
               "{\"format\": \"io.github.securebase.SecureBase.History\", \"version\": 1, \"events\": ["
               "{\"id\": \"6fa1c254-5678-4ef0-8123-456789abcdef\", \"date\": \"2026-01-01\", \"title\": \"new\", \"changed\": \"2026-02-01T00:00:00Z\"},"
               "{\"id\": \"6FA1C254-5678-4ef0-8123-456789abcdef\", \"date\": \"2026-01-01\", \"title\": \"old\", \"changed\": \"2026-01-01T00:00:00Z\"}]}");
  g_assert_cmpint (ask (database, "SELECT count (*) FROM event WHERE title = 'new'"), ==, 1);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM event"), ==, 1);
}

/* An escaped backslash before u0000 is text, not a NUL. */
static void
test_not_a_nul (void)
{
  g_autoptr (SbDatabase) database = open_empty ();

  import_text (database,
               "{\"format\": \"io.github.securebase.SecureBase.History\", \"version\": 1, \"events\": ["
               "{\"id\": \"6fa1c254-5678-4ef0-8123-456789abcdef\", \"date\": \"2026-01-01\", \"title\": \"a\\\\u0000b\"}]}");
  g_assert_cmpint (ask (database, "SELECT count (*) FROM event WHERE title = 'a\\u0000b'"), ==, 1);
}

static void
test_file (void)
{
  g_autofree char *text = read_fixture ("history.json");
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "export.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (SbDatabase) other = open_empty ();
  g_autoptr (GPtrArray) changed = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *exported = NULL;
  GStatBuf info;

  /* It was for all to read; what takes its place is not. */
  write_bytes (path, "old", 3);
  g_assert_cmpint (g_chmod (path, 0644), ==, 0);
  import_text (database, text);
  g_assert_true (sb_exchange_write_file (database, file, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmphex (info.st_mode & 07777, ==, 0600);

  changed = sb_exchange_read_file (other, file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (changed->len, ==, 20);
  exported = export_text (other);
  g_assert_cmpstr (exported, ==, text);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

/* The history is damaged, and the export fails midway: the last good export
 * stays, and no half of a new one beside it. */
static void
test_failing_write (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "exports", NULL);
  g_autofree char *path = g_build_filename (folder, "export.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *text = read_fixture ("history.json");
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GError) error = NULL;

  write_bytes (path, "old", 3);
  before = read_bytes (path);
  import_text (database, text);
  sb_database_exec (database, "UPDATE event SET date = 'someday'", &error);
  g_assert_no_error (error);

  g_assert_false (sb_exchange_write_file (database, file, NULL, &error));
  g_assert_error (error, SB_STORE_ERROR, SB_STORE_ERROR_DAMAGED);
  assert_unchanged (path, before);
  g_assert_cmpuint (count_files (folder), ==, 1);
}

static void
test_cancelled (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "export.json", NULL);
  g_autofree char *fixture = g_test_build_filename (G_TEST_DIST, "fixtures", "history", "history.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) fixture_file = g_file_new_for_path (fixture);
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *text = read_fixture ("history.json");
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (sb_exchange_read_file (database, fixture_file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_null (sb_exchange_read (database, "history.json", text, strlen (text), cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM person"), ==, 0);

  g_assert_false (sb_exchange_write_file (database, file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_no_such_file (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/history.json");
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (GError) error = NULL;

  g_assert_null (sb_exchange_read_file (database, file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (sb_exchange_write_file (database, file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

/* A file without an end. */
static void
test_endless (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/dev/zero");
  g_autoptr (SbDatabase) database = open_empty ();
  g_autoptr (GError) error = NULL;

  g_assert_null (sb_exchange_read_file (database, file, NULL, &error));
  g_assert_error (error, SB_EXCHANGE_ERROR, SB_EXCHANGE_ERROR_TOO_LARGE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/exchange/bad-files", test_bad_files);
  g_test_add_func ("/history/exchange/all-bad-files", test_all_bad_files);
  g_test_add_func ("/history/exchange/fixture", test_fixture);
  g_test_add_func ("/history/exchange/empty", test_empty);
  g_test_add_func ("/history/exchange/round-trip", test_round_trip);
  g_test_add_func ("/history/exchange/by-hand", test_by_hand);
  g_test_add_func ("/history/exchange/same-id-twice-in-a-file", test_same_id_twice_in_a_file);
  g_test_add_func ("/history/exchange/not-a-nul", test_not_a_nul);
  g_test_add_func ("/history/exchange/file", test_file);
  g_test_add_func ("/history/exchange/failing-write", test_failing_write);
  g_test_add_func ("/history/exchange/cancelled", test_cancelled);
  g_test_add_func ("/history/exchange/no-such-file", test_no_such_file);
  g_test_add_func ("/history/exchange/endless", test_endless);

  return g_test_run ();
}

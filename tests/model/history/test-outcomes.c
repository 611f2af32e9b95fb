/* test-outcomes.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "lettered-history.h"
#include "store-fixture.h"

/* What is told of many records by counting, against tables worked by hand from
 * the lettered history: the same from memory, from the disk, and from both. */

/* Of the ended sessions: exercise, whether shorter, whether stopped, distress
 * before and after, how many.  B and F are drafts, E is deleted. */
static const char outcomes[] = "grounding 0 0 7..3 x2\n"  /* A, G */
                               "grounding 1 0 0..10 x1\n" /* H */
                               "letter 0 1 7..9 x1\n"     /* C */
                               "letter 1 1 -1..-1 x1\n";  /* D: completed once it was stopped */

static const char letter_outcomes[] = "letter 0 1 7..9 x1\n"
                                      "letter 1 1 -1..-1 x1\n";

/* With A deleted, B stopped, C deleted and restored, and H 0 after it. */
static const char outcomes_later[] = "grounding 0 0 7..3 x1\n"
                                     "grounding 0 1 5..-1 x1\n"
                                     "grounding 1 0 0..0 x1\n"
                                     "letter 0 1 7..9 x1\n"
                                     "letter 1 1 -1..-1 x1\n";

/* Of the completed assessments: instrument, version, person, how many, the
 * first and the last.  b and f are drafts, h is deleted. */
static const char runs[] = "bond 1 2 x2 60..60\n"     /* e, i */
                           "bond 1 1 x1 90..90\n"     /* d */
                           "bond 2 1 x1 61..61\n"     /* g */
                           "general 1 - x1 20..20\n"  /* a */
                           "general 2 - x1 35..35\n"; /* c */

/* With g deleted, b completed at 70, and d at 5. */
static const char runs_later[] = "bond 1 2 x2 60..60\n"
                                 "bond 1 1 x1 5..5\n"
                                 "general 1 - x2 20..70\n"
                                 "general 2 - x1 35..35\n";

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Which comes first is not promised. */
static char *
sort (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  qsort (lines, g_strv_length (lines), sizeof *lines, compare_lines);
  return g_strjoinv ("\n", lines);
}

static void
assert_same_lines (const char *found,
                   const char *expected)
{
  g_autofree char *sorted_found = sort (found);
  g_autofree char *sorted_expected = sort (expected);

  g_assert_cmpstr (sorted_found, ==, sorted_expected);
}

static void
check_outcomes_of (SbStore           *store,
                   const char *const *exercises,
                   const char        *expected)
{
  g_autoptr (GPtrArray) list = sb_store_list_outcomes (store, exercises);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    {
      SbOutcome *outcome = g_ptr_array_index (list, i);

      g_string_append_printf (found, "%s %d %d %d..%d x%u\n", outcome->exercise, outcome->shorter, outcome->stopped,
                              outcome->before, outcome->after, outcome->n);
    }
  assert_same_lines (found->str, expected);
}

static void
check_outcomes (SbStore    *store,
                const char *expected)
{
  check_outcomes_of (store, NULL, expected);
}

static int
in_seconds (gint64 time)
{
  return (time - MOMENT (0)) / G_USEC_PER_SEC;
}

static void
check_runs (SbStore    *store,
            const char *expected)
{
  g_autoptr (GPtrArray) list = sb_store_list_runs (store);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    {
      SbRun *run = g_ptr_array_index (list, i);

      g_string_append_printf (found, "%s %s %s x%u %d..%d\n", run->instrument, run->version,
                              run->person != NULL ? run->person + strlen (run->person) - 1 : "-", run->n,
                              in_seconds (run->first), in_seconds (run->last));
    }
  assert_same_lines (found->str, expected);
}

static void
check (SbStore *store)
{
  check_outcomes (store, outcomes);
  check_outcomes_of (store, (const char *[]) { "letter", "nothing", NULL }, letter_outcomes);
  check_outcomes_of (store, (const char *[]) { "grounding", "letter", NULL }, outcomes);
  check_outcomes_of (store, (const char *[]) { "nothing", NULL }, "");
  check_outcomes_of (store, (const char *[]) { NULL }, "");
  check_runs (store, runs);
}

static void
test_everywhere (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (GPtrArray) records = lettered_history_new ();

  check_outcomes (store, "");
  check_runs (store, "");
  lettered_history_save (store, records);
  check (store);
  flush_store (store);
  check (store);
  sb_store_close (store);
  check (store);
  g_assert_finalize_object (store);

  store = open_store (path);
  check (store);
  sb_store_close (store);
  check_outcomes (store, "");
  check_runs (store, "");
  g_assert_finalize_object (store);
}

/* Each record that lies over what is on the disk counts once. */
static void
test_overlay (void)
{
  static const char letters[] = "AeHaGiFcDgBdC";
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);

  for (const char *letter = letters; *letter != '\0'; letter++)
    {
      g_autoptr (SbRecord) record = lettered_find_in_store (store, *letter < 'a' ? SB_TYPE_SESSION : SB_TYPE_ASSESSMENT, *letter);

      sb_store_save_record (store, record);
      check (store);
      sb_store_delete_record (store, record);
      sb_store_restore_record (store, record);
      check (store);
    }
  g_assert_finalize_object (store);
}

static void
change_sessions (SbStore *store)
{
  g_autoptr (SbRecord) a = lettered_find_in_store (store, SB_TYPE_SESSION, 'A');
  g_autoptr (SbRecord) b = lettered_find_in_store (store, SB_TYPE_SESSION, 'B');
  g_autoptr (SbRecord) c = lettered_find_in_store (store, SB_TYPE_SESSION, 'C');
  g_autoptr (SbRecord) h = lettered_find_in_store (store, SB_TYPE_SESSION, 'H');

  sb_store_delete_record (store, a);
  sb_session_stop (SB_SESSION (b));
  sb_store_save_record (store, b);
  sb_store_delete_record (store, c);
  sb_store_restore_record (store, c);
  sb_session_set_distress_after (SB_SESSION (h), 0);
  sb_store_save_record (store, h);
}

static void
change_assessments (SbStore *store)
{
  g_autoptr (SbRecord) b = lettered_find_in_store (store, SB_TYPE_ASSESSMENT, 'b');
  g_autoptr (SbRecord) d = lettered_find_in_store (store, SB_TYPE_ASSESSMENT, 'd');
  g_autoptr (SbRecord) g = lettered_find_in_store (store, SB_TYPE_ASSESSMENT, 'g');
  g_autoptr (GDateTime) late = moment (70);
  g_autoptr (GDateTime) early = moment (5);

  sb_assessment_set_completed (SB_ASSESSMENT (b), late);
  sb_store_save_record (store, b);
  sb_assessment_set_completed (SB_ASSESSMENT (d), early);
  sb_store_save_record (store, d);
  sb_store_delete_record (store, g);
}

static void
test_changes (void)
{
  g_autofree char *path = lettered_history_make_file ();
  SbStore *store = open_store (path);

  change_sessions (store);
  change_assessments (store);
  check_outcomes (store, outcomes_later);
  check_runs (store, runs_later);
  flush_store (store);
  check_outcomes (store, outcomes_later);
  check_runs (store, runs_later);
  g_assert_finalize_object (store);

  store = open_store (path);
  check_outcomes (store, outcomes_later);
  check_runs (store, runs_later);
  g_assert_finalize_object (store);
}

/* What came by a file, with changes over it. */
static void
test_import (void)
{
  g_autofree char *from_path = lettered_history_make_file ();
  g_autofree char *path = history_path ();
  SbStore *from = open_store (from_path);
  SbStore *store = open_store (path);
  g_autofree char *text = export_store (from);

  import_into_store (store, text);
  check (store);
  change_sessions (store);
  change_assessments (store);
  check_outcomes (store, outcomes_later);
  check_runs (store, runs_later);
  g_assert_finalize_object (from);
  g_assert_finalize_object (store);
}

/* Sums by hand: add() joins what is alike and nothing else. */
static void
test_adding (void)
{
  g_autoptr (GPtrArray) list = sb_outcomes_new ();

  sb_outcomes_add (list, "a", FALSE, FALSE, 5, 3, 2);
  sb_outcomes_add (list, "a", FALSE, FALSE, 5, 3, 40);
  sb_outcomes_add (list, "b", FALSE, FALSE, 5, 3, 1);
  sb_outcomes_add (list, "a", TRUE, FALSE, 5, 3, 1);
  sb_outcomes_add (list, "a", FALSE, TRUE, 5, 3, 1);
  sb_outcomes_add (list, "a", FALSE, FALSE, 3, 5, 1);
  sb_outcomes_add (list, "a", FALSE, FALSE, 5, SB_SESSION_NO_DISTRESS, 1);
  g_assert_cmpuint (list->len, ==, 6);
  g_assert_cmpuint (((SbOutcome *) g_ptr_array_index (list, 0))->n, ==, 42);
  for (guint i = 1; i < list->len; i++)
    g_assert_cmpuint (((SbOutcome *) g_ptr_array_index (list, i))->n, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/outcomes/everywhere", test_everywhere);
  g_test_add_func ("/history/outcomes/overlay", test_overlay);
  g_test_add_func ("/history/outcomes/changes", test_changes);
  g_test_add_func ("/history/outcomes/import", test_import);
  g_test_add_func ("/history/outcomes/adding", test_adding);

  return g_test_run ();
}

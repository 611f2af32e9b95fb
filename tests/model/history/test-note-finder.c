/* test-note-finder.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "lettered-history.h"
#include "list-mirror.h"
#include "sb-note-finder.h"
#include "store-fixture.h"

/* Looking for words page after page, while the history changes. */

typedef struct
{
  SbStore *store;
  SbNoteFinder *finder;
  ListMirror *mirror;
  guint n_answers;
} Fixture;

static void
answered_cb (Fixture *fixture)
{
  fixture->n_answers++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = history_path ();

  fixture->store = open_store (path);
  fixture->finder = sb_note_finder_new (fixture->store);
  fixture->mirror = list_mirror_new (sb_note_finder_get_found (fixture->finder));
  g_signal_connect_swapped (fixture->finder, "answered", G_CALLBACK (answered_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  list_mirror_check (fixture->mirror);
  list_mirror_free (fixture->mirror);
  g_assert_finalize_object (fixture->finder);
  g_assert_finalize_object (fixture->store);
}

/* Runs the main loop until all that was asked is answered. */
static void
settle (Fixture *fixture)
{
  flush_store (fixture->store);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
look_for (Fixture    *fixture,
          const char *words)
{
  sb_note_finder_look_for (fixture->finder, words);
  settle (fixture);
}

static guint
count_listed (Fixture *fixture)
{
  return count_items (sb_note_finder_get_found (fixture->finder));
}

static void
assert_counts (Fixture *fixture,
               guint    n_listed,
               guint    n_found)
{
  g_assert_cmpuint (count_listed (fixture), ==, n_listed);
  g_assert_cmpuint (sb_note_finder_get_n_found (fixture->finder), ==, n_found);
  list_mirror_check (fixture->mirror);
}

static SbCheckIn *
add_note (Fixture    *fixture,
          int         second,
          const char *note)
{
  g_autoptr (GDateTime) at = moment (second);
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (at);

  sb_check_in_set_note (check_in, note);
  sb_store_save_check_in (fixture->store, check_in);
  return g_steal_pointer (&check_in);
}

/* “apple 0”, a second later “apple 1”, and so on. */
static void
add_notes (Fixture *fixture,
           guint    n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *note = g_strdup_printf ("apple %u", i);

      g_object_unref (add_note (fixture, i, note));
    }
}

static SbCheckIn *
get_found (Fixture *fixture,
           guint    position)
{
  return g_list_model_get_item (sb_note_finder_get_found (fixture->finder), position);
}

static void
assert_note (Fixture    *fixture,
             guint       position,
             const char *expected)
{
  g_autoptr (SbCheckIn) check_in = get_found (fixture, position);

  g_assert_cmpstr (sb_check_in_get_note (check_in), ==, expected);
}

static void
test_idle (Fixture       *fixture,
           gconstpointer  data)
{
  add_notes (fixture, 2);
  g_assert_cmpint (sb_note_finder_get_state (fixture->finder), ==, SB_NOTE_FINDER_IDLE);
  settle (fixture);
  g_assert_cmpuint (fixture->n_answers, ==, 0);

  sb_note_finder_look_for (fixture->finder, "app");
  g_assert_cmpint (sb_note_finder_get_state (fixture->finder), ==, SB_NOTE_FINDER_LOOKING);
  settle (fixture);
  g_assert_cmpint (sb_note_finder_get_state (fixture->finder), ==, SB_NOTE_FINDER_DONE);
  assert_counts (fixture, 2, 2);
  g_assert_cmpuint (fixture->n_answers, ==, 1);

  /* There is no word in it: that is known at once. */
  sb_note_finder_look_for (fixture->finder, " …?");
  g_assert_cmpint (sb_note_finder_get_state (fixture->finder), ==, SB_NOTE_FINDER_IDLE);
  g_assert_cmpuint (fixture->n_answers, ==, 2);
  assert_counts (fixture, 0, 0);

  look_for (fixture, "pear");
  g_assert_cmpint (sb_note_finder_get_state (fixture->finder), ==, SB_NOTE_FINDER_DONE);
  assert_counts (fixture, 0, 0);
  g_assert_cmpstr (sb_note_finder_get_words (fixture->finder), ==, "pear");
}

static void
test_pages (Fixture       *fixture,
            gconstpointer  data)
{
  static const guint listed[] = { 50, 100, 120, 120 };

  add_notes (fixture, 120);
  sb_note_finder_look_for (fixture->finder, "apple");
  /* There is nothing to go on from yet. */
  sb_note_finder_go_on (fixture->finder);
  settle (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (listed); i++)
    {
      assert_counts (fixture, listed[i], 120);
      assert_note (fixture, 0, "apple 119");
      sb_note_finder_go_on (fixture->finder);
      sb_note_finder_go_on (fixture->finder);
      settle (fixture);
    }
  for (guint i = 0; i < 120; i++)
    {
      g_autofree char *note = g_strdup_printf ("apple %u", 119 - i);

      assert_note (fixture, i, note);
    }

  look_for (fixture, "apple 7");
  assert_counts (fixture, 11, 11);
  look_for (fixture, "apple");
  assert_counts (fixture, 50, 120);
}

/* A whole page, and not one more; whoever has asked for more than that gets
 * what comes later, too. */
static void
test_full_page (Fixture       *fixture,
                gconstpointer  data)
{
  add_notes (fixture, 50);
  look_for (fixture, "apple");
  assert_counts (fixture, 50, 50);
  sb_note_finder_go_on (fixture->finder);
  settle (fixture);
  assert_counts (fixture, 50, 50);

  g_object_unref (add_note (fixture, 99, "apple at last"));
  settle (fixture);
  assert_counts (fixture, 51, 51);
  assert_note (fixture, 0, "apple at last");
  assert_note (fixture, 50, "apple 0");
}

/* Somebody types on before there is an answer. */
static void
test_newest_question (Fixture       *fixture,
                      gconstpointer  data)
{
  static const char *const typed[] = { "a", "ap", "app", "pear", "apple 11" };

  add_notes (fixture, 120);
  settle (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    sb_note_finder_look_for (fixture->finder, typed[i]);
  settle (fixture);
  g_assert_cmpuint (fixture->n_answers, ==, 1);
  assert_counts (fixture, 11, 11);
  assert_note (fixture, 0, "apple 119");

  /* Nor does what was on its way come after nothing is asked. */
  sb_note_finder_look_for (fixture->finder, "apple");
  sb_note_finder_look_for (fixture->finder, "");
  settle (fixture);
  assert_counts (fixture, 0, 0);

  /* Nor the next page of other words. */
  look_for (fixture, "apple");
  sb_note_finder_go_on (fixture->finder);
  sb_note_finder_look_for (fixture->finder, "apple 11");
  settle (fixture);
  assert_counts (fixture, 11, 11);
}

static void
test_deleted (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (SbCheckIn) third = NULL;
  guint n_changes;

  add_notes (fixture, 120);
  look_for (fixture, "apple");
  sb_note_finder_go_on (fixture->finder);
  settle (fixture);
  third = get_found (fixture, 2);

  n_changes = list_mirror_get_n_changes (fixture->mirror);
  sb_store_delete_check_in (fixture->store, third);
  settle (fixture);
  assert_counts (fixture, 100, 119);
  assert_note (fixture, 2, "apple 116");
  /* All others stay where they are. */
  g_assert_cmpuint (list_mirror_get_n_changes (fixture->mirror), ==, n_changes + 1);

  sb_store_restore_check_in (fixture->store, third);
  settle (fixture);
  assert_counts (fixture, 100, 120);
  assert_note (fixture, 2, "apple 117");

  /* What does not concern the list does not touch it. */
  n_changes = list_mirror_get_n_changes (fixture->mirror);
  g_object_unref (add_note (fixture, 500, "pear"));
  settle (fixture);
  g_assert_cmpuint (list_mirror_get_n_changes (fixture->mirror), ==, n_changes);
}

static void
test_edited (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (SbCheckIn) check_in = NULL;
  g_autoptr (GDateTime) late = moment (1000);

  add_notes (fixture, 3);
  look_for (fixture, "apple");
  check_in = get_found (fixture, 1);
  sb_check_in_set_note (check_in, "pear");
  sb_store_save_check_in (fixture->store, check_in);
  settle (fixture);
  assert_counts (fixture, 2, 2);

  sb_check_in_set_note (check_in, "apple, after all");
  sb_check_in_set_at (check_in, late);
  sb_store_save_check_in (fixture->store, check_in);
  settle (fixture);
  assert_counts (fixture, 3, 3);
  assert_note (fixture, 0, "apple, after all");
}

/* Something changes while the next page is on its way, which comes all the
 * same. */
static void
test_changed_meanwhile (Fixture       *fixture,
                        gconstpointer  data)
{
  add_notes (fixture, 120);
  look_for (fixture, "apple");
  sb_note_finder_go_on (fixture->finder);
  g_object_unref (add_note (fixture, 500, "apple, too"));
  sb_note_finder_go_on (fixture->finder);
  settle (fixture);
  assert_counts (fixture, 100, 121);
  assert_note (fixture, 0, "apple, too");
  assert_note (fixture, 99, "apple 21");
  sb_note_finder_go_on (fixture->finder);
  settle (fixture);
  assert_counts (fixture, 121, 121);
  assert_note (fixture, 100, "apple 20");
}

/* All kinds, and as the moments that they are about. */
static void
test_kinds (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) records = lettered_history_new ();
  g_autofree char *letters = NULL;

  look_for (fixture, "park work cafe");
  lettered_history_save (fixture->store, records);
  look_for (fixture, "w");
  letters = lettered_list_model (sb_note_finder_get_found (fixture->finder));
  g_assert_nonnull (strchr (letters, 'c'));
  g_assert_nonnull (strchr (letters, 'D'));
  g_assert_nonnull (strchr (letters, 'x'));
  g_assert_true (strchr (letters, 'D') < strchr (letters, 'c'));
}

static void
test_closed (Fixture       *fixture,
             gconstpointer  data)
{
  add_notes (fixture, 60);
  look_for (fixture, "apple");
  sb_note_finder_go_on (fixture->finder);
  sb_store_close (fixture->store);
  g_assert_cmpint (sb_note_finder_get_state (fixture->finder), ==, SB_NOTE_FINDER_DONE);
  assert_counts (fixture, 0, 0);
  sb_note_finder_look_for (fixture->finder, "app");
  sb_note_finder_go_on (fixture->finder);
  assert_counts (fixture, 0, 0);

  /* And opened once more. */
  g_assert_true (try_to_open (fixture->store, NULL));
  settle (fixture);
  assert_counts (fixture, 50, 60);
}

/* Whoever asked may go before there is an answer. */
static void
test_left (Fixture       *fixture,
           gconstpointer  data)
{
  SbNoteFinder *finder = sb_note_finder_new (fixture->store);

  add_notes (fixture, 60);
  sb_note_finder_look_for (finder, "apple");
  g_object_unref (finder);
  settle (fixture);
}

#define test(path, function) g_test_add ("/history/note-finder/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  test ("idle", test_idle);
  test ("pages", test_pages);
  test ("full-page", test_full_page);
  test ("newest-question", test_newest_question);
  test ("deleted", test_deleted);
  test ("edited", test_edited);
  test ("changed-meanwhile", test_changed_meanwhile);
  test ("kinds", test_kinds);
  test ("closed", test_closed);
  test ("left", test_left);

  return g_test_run ();
}

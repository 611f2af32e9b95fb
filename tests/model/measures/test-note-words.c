/* test-note-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-note-words.h"
#include "store-fixture.h"

/* What is told of what somebody wrote, where it is found by its words. The
 * content is the app's own, for its titles. */

typedef struct
{
  SbContent *content;
  SbStore *store;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *root = g_test_build_filename (G_TEST_DIST, "..", "data", "content", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (root);
  g_autofree char *path = history_path ();

  fixture->content = sb_content_new (file);
  fixture->store = open_store (path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->store);
  g_assert_finalize_object (fixture->content);
}

static void
assert_excerpt (Fixture    *fixture,
                gpointer    record,
                const char *typed,
                const char *expected)
{
  g_autofree char *excerpt = sb_note_words_for_excerpt (fixture->content, record, typed);

  g_assert_cmpstr (excerpt, ==, expected);
}

static void
assert_subject (Fixture    *fixture,
                gpointer    record,
                const char *expected)
{
  g_autofree char *subject = sb_note_words_for_subject (fixture->content, fixture->store, record);

  g_assert_cmpstr (subject, ==, expected);
}

static void
assert_day (gpointer    record,
            const char *expected)
{
  g_autofree char *day = sb_note_words_for_day (record);

  g_assert_cmpstr (day, ==, expected);
}

static void
test_check_in (Fixture       *fixture,
               gconstpointer  data)
{
  static const struct
  {
    const char *note;
    const char *tags[3];
    const char *text;
  } rows[] = {
    { "", { NULL }, "" },
    { "Slept well", { NULL }, "Slept well" },
    { "", { "work", "alone" }, "work, alone" },
    { "Slept well.\n\n  Then the phone rang\t\r\n", { "work" }, "Slept well. · Then the phone rang · work" },
  };
  g_autoptr (GDateTime) at = g_date_time_new_local (2026, 3, 5, 23, 59, 0);
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (at);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = NULL;

      sb_check_in_set_note (check_in, rows[i].note);
      sb_check_in_set_tags (check_in, rows[i].tags);
      text = sb_note_words_for_text (fixture->content, SB_RECORD (check_in));
      g_assert_cmpstr (text, ==, rows[i].text);
    }

  assert_excerpt (fixture, check_in, "work SLEPT", "<b>Slept</b> well. · Then the phone rang · <b>work</b>");
  assert_excerpt (fixture, check_in, "", "Slept well. · Then the phone rang · work");
  assert_subject (fixture, check_in, "Check-in");
  assert_day (check_in, "5 March 2026");
}

/* An option is told as it reads, not by its id. */
static void
test_session (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GDateTime) started = g_date_time_new_local (2026, 11, 22, 0, 1, 0);
  g_autoptr (SbSession) session = g_object_new (SB_TYPE_SESSION,
                                                "exercise-id", "thought-record",
                                                "exercise-version", "1",
                                                "started", started,
                                                NULL);
  g_autoptr (SbSession) gone = sb_session_new ("letter-to-the-sea", "3");

  sb_session_set_note (session, "A long day & <little> sleep");
  sb_session_set_response (session, "situation", json_node_init_string (json_node_alloc (), "No answer\nsince noon."));
  sb_session_set_response (session, "feelings", json_from_string ("[\"scared\", {\"own\": \"Far away\"}]", NULL));
  assert_excerpt (fixture, session, "noon",
                  "A long day &amp; &lt;little&gt; sleep · No answer · since <b>noon</b>. · Scared · Far away");
  assert_subject (fixture, session, "Thought record");
  assert_day (session, "22 November 2026");

  sb_session_set_response (gone, "first-line", json_node_init_string (json_node_alloc (), "Dear sea"));
  assert_excerpt (fixture, gone, "se", "Dear <b>sea</b>");
  assert_subject (fixture, gone, "Letter to the sea");
}

static void
test_assessment (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (SbPerson) person = sb_person_new ("Sam", "friend");
  g_autoptr (SbAssessment) general = sb_assessment_new ("attachment-general", "1", NULL);
  g_autoptr (SbAssessment) bond = sb_assessment_new ("attachment-bond", "1", sb_record_get_id (SB_RECORD (person)));
  g_autoptr (SbAssessment) gone = sb_assessment_new ("tea", "1", NULL);
  g_autoptr (GDateTime) started = g_date_time_new_local (2026, 1, 31, 12, 0, 0);
  g_autoptr (GDateTime) completed = g_date_time_new_local (2026, 2, 1, 12, 0, 0);

  sb_store_save_person (fixture->store, person);
  sb_assessment_set_note (general, "After the move");
  sb_assessment_set_started (general, started);
  assert_excerpt (fixture, general, "move", "After the <b>move</b>");
  assert_subject (fixture, general,
                  sb_instrument_get_title (sb_content_find_instrument (fixture->content, "attachment-general")));
  assert_day (general, "31 January 2026");
  sb_assessment_set_completed (general, completed);
  assert_day (general, "1 February 2026");

  assert_subject (fixture, bond, "Your bond with Sam");
  sb_store_delete_person (fixture->store, person);
  assert_subject (fixture, bond, "A bond that you have removed");
  assert_subject (fixture, gone, "tea");
}

#define test(path, function) g_test_add ("/note-words/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  test ("check-in", test_check_in);
  test ("session", test_session);
  test ("assessment", test_assessment);

  return g_test_run ();
}

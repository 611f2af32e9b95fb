/* test-recollection.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-content.h"
#include "sb-recollection.h"

#define LADDER "steps-toward-closeness"
#define NO_ROWS "[]"
#define ROWS(word) "[{\"step\":\"" word "\"}]"

static SbExercise *
find_exercise (SbContent  *content,
               const char *id)
{
  SbExercise *exercise = sb_content_find_exercise (content, id);

  g_assert_nonnull (exercise);
  return exercise;
}

static SbContent *
open_content (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "content", NULL);
  g_autoptr (GFile) root = g_file_new_for_path (path);

  return sb_content_new (root);
}

static SbSession *
create_session (const char *exercise,
                guint       day)
{
  g_autoptr (GDateTime) started = g_date_time_new_utc (2026, 11, (int) day, 10, 0, 0);

  return g_object_new (SB_TYPE_SESSION,
                       "exercise-id", exercise,
                       "exercise-version", "1",
                       "started", started,
                       NULL);
}

static void
answer (SbSession  *session,
        const char *step,
        const char *json)
{
  g_autoptr (GError) error = NULL;

  if (json == NULL)
    return;

  sb_session_set_response (session, step, json_from_string (json, &error));
  g_assert_no_error (error);
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b,
                      gpointer      data)
{
  return sb_record_compare ((SbRecord *) b, (SbRecord *) a);
}

static void
assert_rows (JsonNode   *rows,
             const char *expected)
{
  g_autofree char *json = rows != NULL ? json_to_string (rows, FALSE) : NULL;

  g_assert_cmpstr (json, ==, expected);
}

typedef struct
{
  const char *exercise;
  guint day;
  const char *answer; /* (nullable) */
} Past;

static const struct
{
  const char *name;
  Past past[3];
  const char *rows; /* (nullable) */
} cases[] = {
  { "nothing", { { NULL } }, NULL },
  { "one", { { LADDER, 1, ROWS ("a") } }, ROWS ("a") },
  { "the-last", { { LADDER, 2, ROWS ("b") }, { LADDER, 3, ROWS ("c") }, { LADDER, 1, ROWS ("a") } }, ROWS ("c") },
  { "of-this-exercise", { { LADDER, 1, ROWS ("a") }, { "steps-toward-independence", 2, ROWS ("b") } }, ROWS ("a") },
  { "not-come-so-far", { { LADDER, 1, ROWS ("a") }, { LADDER, 2, NULL } }, ROWS ("a") },
  { "taken-out", { { LADDER, 1, ROWS ("a") }, { LADDER, 2, NO_ROWS } }, NO_ROWS },
  { "no-rows-at-all", { { LADDER, 1, ROWS ("a") }, { LADDER, 2, "\"words\"" } }, ROWS ("a") },
  { "of-a-later-day", { { LADDER, 28, ROWS ("z") } }, ROWS ("z") },
};

static GListStore *
create_past (const Past *past,
             guint       n_past)
{
  GListStore *sessions = g_list_store_new (SB_TYPE_SESSION);

  for (guint i = 0; i < n_past && past[i].exercise != NULL; i++)
    {
      g_autoptr (SbSession) session = create_session (past[i].exercise, past[i].day);

      answer (session, "ladder", past[i].answer);
      g_list_store_insert_sorted (sessions, session, compare_newest_first, NULL);
    }

  return sessions;
}

static void
test_last (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListStore) sessions = create_past (cases[i].past, G_N_ELEMENTS (cases[i].past));
      g_autoptr (SbSession) session = create_session (LADDER, 20);
      g_autoptr (JsonNode) rows = NULL;

      g_test_message ("%s", cases[i].name);
      g_list_store_insert_sorted (sessions, session, compare_newest_first, NULL);
      rows = sb_recollection_find_last (G_LIST_MODEL (sessions), session, "ladder");
      assert_rows (rows, cases[i].rows);
    }
}

static void
test_carry (void)
{
  g_autoptr (SbContent) content = open_content ();
  SbStep *ladder = sb_exercise_find_step (find_exercise (content, LADDER), "ladder");
  const Past past[] = { { LADDER, 1, ROWS ("a") } };
  g_autoptr (GListStore) sessions = create_past (past, G_N_ELEMENTS (past));
  g_autoptr (SbSession) earlier = g_list_model_get_item (G_LIST_MODEL (sessions), 0);
  g_autoptr (SbSession) session = create_session (LADDER, 20);

  g_assert_true (sb_recollection_carry (G_LIST_MODEL (sessions), session, ladder));
  assert_rows (sb_session_get_response (session, "ladder"), ROWS ("a"));

  /* Each time has rows of its own. */
  answer (session, "ladder", ROWS ("b"));
  assert_rows (sb_session_get_response (earlier, "ladder"), ROWS ("a"));
  g_assert_false (sb_recollection_carry (G_LIST_MODEL (sessions), session, ladder));
  assert_rows (sb_session_get_response (session, "ladder"), ROWS ("b"));

  answer (session, "ladder", NO_ROWS);
  g_assert_false (sb_recollection_carry (G_LIST_MODEL (sessions), session, ladder));
  assert_rows (sb_session_get_response (session, "ladder"), NO_ROWS);
}

static void
test_carry_nothing (void)
{
  g_autoptr (SbContent) content = open_content ();
  SbExercise *exercise = find_exercise (content, "communication-analysis");
  SbStep *once = sb_exercise_find_step (exercise, "mine");
  g_autoptr (GListStore) sessions = g_list_store_new (SB_TYPE_SESSION);
  g_autoptr (SbSession) earlier = create_session ("communication-analysis", 1);
  g_autoptr (SbSession) session = create_session ("communication-analysis", 2);

  answer (earlier, "mine", ROWS ("a"));
  g_list_store_append (sessions, earlier);
  g_assert_false (sb_step_get_grows (once));
  g_assert_false (sb_recollection_carry (G_LIST_MODEL (sessions), session, once));
  g_assert_null (sb_session_get_response (session, "mine"));
}

static void
test_text (void)
{
  g_autoptr (SbContent) content = open_content ();
  SbExercise *exercise = find_exercise (content, LADDER);
  SbStep *review = sb_exercise_find_step (exercise, "read-again");
  g_autoptr (SbSession) session = create_session (LADDER, 1);
  g_autofree char *nothing = sb_recollection_to_text (exercise, session, review);
  g_autofree char *text = NULL;

  g_assert_null (nothing);
  answer (session, "wish", "\"Someone to laugh with\"");
  answer (session, "ladder", "[{\"step\":\"Say hello\",\"hard\":\"2\"},{\"step\":\"Stay\"}]");
  answer (session, "room", "[1, 2]");
  text = sb_recollection_to_text (exercise, session, review);
  g_assert_cmpstr (text, ==,
                   "What would be good about it?\nSomeone to laugh with\n\n"
                   "Your ladder\nSay hello · 2\nStay");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/recollection/last", test_last);
  g_test_add_func ("/recollection/carry", test_carry);
  g_test_add_func ("/recollection/carry-nothing", test_carry_nothing);
  g_test_add_func ("/recollection/text", test_text);

  return g_test_run ();
}

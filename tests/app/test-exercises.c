/* test-exercises.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "answer-fixture.h"
#include "sb-player-page.h"

/* Every exercise can be done from its page to its end, and what was answered
 * is there afterwards. */

#define BEFORE 8
#define AFTER 3

typedef void (*DoFunc) (Ui         *ui,
                        SbExercise *exercise);

static void
foreach_exercise (Ui     *ui,
                  DoFunc  func)
{
  GListModel *exercises = sb_content_get_list (ui->content, SB_CONTENT_EXERCISES);

  g_assert_cmpuint (g_list_model_get_n_items (exercises), >=, 40);
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (exercises, i);

      g_test_message ("%s", sb_exercise_get_id (exercise));
      func (ui, exercise);
    }
}

/* A deep one asks whether this is the time. */
static void
pass_gate (GtkWidget  *page,
           SbExercise *exercise)
{
  player_set_scale (page, BEFORE);
  ui_activate (page, "player.next");
  g_assert_true (sb_exercise_should_wait (exercise, BEFORE) == sb_exercise_get_deep (exercise));
  if (!sb_exercise_get_deep (exercise))
    return;

  g_assert_cmpstr (ui_text (ui_child (page, "next")), ==, "Go On _Anyway");
  ui_activate (page, "player.next");
}

static void
do_steps (Ui         *ui,
          GtkWidget  *page,
          GListModel *steps,
          GPtrArray  *answers)
{
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);

      player_assert_step (ui, page, steps, i + 1);
      g_ptr_array_add (answers, answer_step (page, step));
      ui_activate (page, "player.next");
    }
}

static void
end (Ui        *ui,
     GtkWidget *page)
{
  g_assert_cmpuint (player_get_number (page), ==, 0);
  player_set_scale (page, AFTER);
  ui_activate (page, "player.next");
  g_assert_cmpstr (ui_heading (ui), ==, "That was it for now");
  g_assert_true (player_says (page, "You were at 8 and are at 3 now."));
  ui_activate (page, "player.next");
  ui_draw (ui);
  g_assert_false (SB_IS_PLAYER_PAGE (ui_page (ui)));
}

static SbSession *
dup_last (Ui *ui)
{
  GListModel *sessions = sb_store_get_sessions (ui->store);
  SbSession *last = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr (SbSession) session = g_list_model_get_item (sessions, i);

      if (last == NULL || g_date_time_compare (sb_session_get_started (session), sb_session_get_started (last)) > 0)
        g_set_object (&last, session);
    }

  return last;
}

static void
check_session (Ui         *ui,
               SbExercise *exercise,
               GListModel *steps,
               GPtrArray  *answers,
               gboolean    shorter)
{
  g_autoptr (SbSession) last = dup_last (ui);
  g_autoptr (SbSession) session = answer_dup_on_disk (ui, last);

  g_assert_cmpstr (sb_session_get_exercise_id (session), ==, sb_exercise_get_id (exercise));
  g_assert_cmpstr (sb_session_get_exercise_version (session), ==, sb_exercise_get_version (exercise));
  g_assert_nonnull (sb_session_get_completed (session));
  g_assert_null (sb_session_get_stopped (session));
  g_assert_null (sb_session_get_step (session));
  g_assert_cmpint (sb_session_get_shorter (session), ==, shorter);
  g_assert_cmpint (sb_session_get_distress_before (session), ==, BEFORE);
  g_assert_cmpint (sb_session_get_distress_after (session), ==, AFTER);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);

      answer_assert_told (session, step, g_ptr_array_index (answers, i));
    }
}

static void
do_way (Ui         *ui,
        SbExercise *exercise,
        gboolean    shorter)
{
  GListModel *steps = shorter ? sb_exercise_get_shorter_steps (exercise) : sb_exercise_get_steps (exercise);
  g_autoptr (GPtrArray) answers = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  guint n_saved = player_count_saved (ui);
  GtkWidget *page;

  ui_activate (ui_open (ui, sb_exercise_get_uri (exercise)), shorter ? "exercise.start-shorter" : "exercise.start");
  page = ui_page (ui);
  g_assert_true (SB_IS_PLAYER_PAGE (page));
  pass_gate (page, exercise);
  do_steps (ui, page, steps, answers);
  end (ui, page);
  g_assert_cmpuint (player_count_saved (ui), ==, n_saved + 1);
  check_session (ui, exercise, steps, answers, shorter);
}

static void
do_fully (Ui         *ui,
          SbExercise *exercise)
{
  do_way (ui, exercise, FALSE);
}

static void
do_shorter (Ui         *ui,
            SbExercise *exercise)
{
  do_way (ui, exercise, TRUE);
}

static void
test_each (Ui            *ui,
           gconstpointer  data)
{
  foreach_exercise (ui, do_fully);
}

static void
test_each_shorter (Ui            *ui,
                   gconstpointer  data)
{
  foreach_exercise (ui, do_shorter);
}

static void
add_tests (void)
{
  ui_test ("/exercises/each", test_each);
  ui_test ("/exercises/each-shorter", test_each_shorter);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

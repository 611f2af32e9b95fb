/* test-exercise-drafts.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "answer-fixture.h"

/* At no step of any exercise is anything lost that was answered before it,
 * whenever the app ends. */

static void
assert_same_answers (SbSession *session,
                     SbSession *other)
{
  g_autofree const char **ids = sb_responses_list (sb_session_get_responses (session));
  g_autofree const char **others = sb_responses_list (sb_session_get_responses (other));

  g_assert_true (g_strv_equal ((const char *const *) ids, (const char *const *) others));
  for (guint i = 0; ids[i] != NULL; i++)
    g_assert_true (json_node_equal (sb_session_get_response (session, ids[i]), sb_session_get_response (other, ids[i])));
}

/* What the files hold while the step at @position is shown. */
static void
check_disk (Ui         *ui,
            SbSession  *session,
            GListModel *steps,
            guint       position,
            GPtrArray  *answers)
{
  g_autoptr (SbSession) found = answer_dup_on_disk (ui, session);
  g_autoptr (SbStep) shown = g_list_model_get_item (steps, position);

  g_assert_null (sb_session_get_completed (found));
  g_assert_cmpstr (sb_session_get_step (found), ==, sb_step_get_id (shown));
  g_assert_cmpint (sb_session_get_distress_before (found), ==, 4);
  assert_same_answers (found, session);
  for (guint i = 0; i < answers->len; i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);

      answer_assert_told (found, step, g_ptr_array_index (answers, i));
    }
}

/* Goes through an exercise, and keeps what was seen at each step. The last
 * answer is saved by the way back to its step. */
static void
do_steps (Ui         *ui,
          GtkWidget  *page,
          SbSession  *session,
          GListModel *steps,
          GPtrArray  *seen)
{
  g_autoptr (GPtrArray) answers = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  guint n_steps = g_list_model_get_n_items (steps);

  for (guint i = 0; i < n_steps; i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);

      check_disk (ui, session, steps, i, answers);
      g_ptr_array_add (answers, answer_step (page, step));
      g_ptr_array_add (seen, sb_step_takes_answer (step) ? answer_describe (page) : NULL);
      ui_activate (page, "player.next");
    }

  ui_activate (page, "player.back");
  check_disk (ui, session, steps, n_steps - 1, answers);
}

/* A draft opens where it was left, and shows what was answered; and so do the
 * steps before. */
static void
go_back_through (Ui         *ui,
                 GtkWidget  *page,
                 GListModel *steps,
                 GPtrArray  *seen)
{
  for (guint i = g_list_model_get_n_items (steps); i > 0; i--)
    {
      const char *before = g_ptr_array_index (seen, i - 1);

      player_assert_step (ui, page, steps, i);
      if (before != NULL)
        {
          g_autofree char *now = answer_describe (page);

          g_assert_cmpstr (now, ==, before);
        }
      ui_activate (page, "player.back");
    }
}

static void
leave (Ui        *ui,
       GtkWidget *page)
{
  ui_activate (page, "player.leave");
  ui_draw (ui);
}

static void
do_exercise (Ui         *ui,
             SbExercise *exercise)
{
  GListModel *steps = sb_exercise_get_steps (exercise);
  g_autoptr (SbSession) session = player_new_session (sb_exercise_get_id (exercise));
  g_autoptr (GPtrArray) seen = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (SbSession) found = NULL;
  GtkWidget *page = player_open (ui, session);

  player_set_scale (page, 4);
  ui_activate (page, "player.next");
  do_steps (ui, page, session, steps, seen);
  found = answer_dup_on_disk (ui, session);
  leave (ui, page);

  page = player_open (ui, found);
  go_back_through (ui, page, steps, seen);
  leave (ui, page);
}

static void
test_each_step (Ui            *ui,
                gconstpointer data)
{
  GListModel *exercises = sb_content_get_list (ui->content, SB_CONTENT_EXERCISES);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (exercises, i);

      g_test_message ("%s", sb_exercise_get_id (exercise));
      do_exercise (ui, exercise);
    }
}

static void
add_tests (void)
{
  ui_test ("/exercise-drafts/each-step", test_each_step);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

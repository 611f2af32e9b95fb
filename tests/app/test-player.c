/* test-player.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "player-fixture.h"
#include "sb-breathing-input.h"
#include "sb-player-page.h"
#include "sb-scale-input.h"

static void
test_stages (Ui            *ui,
             gconstpointer  data)
{
  GListModel *steps = sb_exercise_get_steps (player_get_exercise (ui, DEEP));
  guint n_steps = g_list_model_get_n_items (steps);
  g_autoptr (SbSession) session = player_new_session (DEEP);
  GtkWidget *page = player_open (ui, session);

  g_assert_true (SB_IS_SCALE_INPUT (ui_find (page, SB_TYPE_SCALE_INPUT, NULL)));
  g_assert_cmpuint (player_get_number (page), ==, 0);
  g_assert_false (player_has_button (page, "back"));
  g_assert_true (player_has_button (page, "too_much"));
  player_set_scale (page, 6);
  ui_activate (page, "player.next");

  for (guint i = 1; i <= n_steps; i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i - 1);

      player_assert_step (ui, page, steps, i);
      g_assert_true (player_has_button (page, "back"));
      g_assert_cmpstr (sb_session_get_step (session), ==, sb_step_get_id (step));
      ui_activate (page, "player.next");
    }

  g_assert_true (SB_IS_SCALE_INPUT (ui_find (page, SB_TYPE_SCALE_INPUT, NULL)));
  g_assert_true (player_has_button (page, "back"));
  g_assert_null (sb_session_get_completed (session));
  player_set_scale (page, 2);
  ui_activate (page, "player.next");

  g_assert_nonnull (sb_session_get_completed (session));
  g_assert_null (sb_session_get_step (session));
  g_assert_cmpint (sb_session_get_distress_before (session), ==, 6);
  g_assert_cmpint (sb_session_get_distress_after (session), ==, 2);
  g_assert_cmpstr (ui_text (ui_child (page, "next")), ==, "_Done");
  g_assert_false (player_has_button (page, "back"));
  g_assert_false (player_has_button (page, "too_much"));
  g_assert_true (player_says (page, "6"));
  g_assert_true (player_says (page, "2 now"));
  g_assert_cmpuint (player_count_saved (ui), ==, 1);

  ui_activate (page, "player.next");
  ui_draw (ui);
  g_assert_false (SB_IS_PLAYER_PAGE (ui_page (ui)));
}

static void
test_back (Ui            *ui,
           gconstpointer  data)
{
  GListModel *steps = sb_exercise_get_steps (player_get_exercise (ui, GROUNDING));
  guint n_steps = g_list_model_get_n_items (steps);
  g_autoptr (SbSession) session = player_new_session (GROUNDING);
  GtkWidget *page = player_open (ui, session);

  player_set_scale (page, 9);
  for (guint i = 0; i < n_steps + 1; i++)
    ui_activate (page, "player.next");
  g_assert_cmpuint (player_get_number (page), ==, 0);

  for (guint i = n_steps; i > 0; i--)
    {
      ui_activate (page, "player.back");
      player_assert_step (ui, page, steps, i);
    }

  ui_activate (page, "player.back");
  g_assert_cmpuint (player_get_number (page), ==, 0);
  g_assert_cmpint ((int) gtk_range_get_value (GTK_RANGE (ui_find (page, GTK_TYPE_SCALE, NULL))), ==, 9);

  /* From the first there is no way back but out. */
  ui_activate (page, "player.back");
  g_assert_true (ui_page (ui) == page);
  g_assert_nonnull (ui_find (page, GTK_TYPE_SCALE, NULL));
}

static void
test_shorter (Ui            *ui,
              gconstpointer  data)
{
  GListModel *exercises = sb_content_get_list (ui->content, SB_CONTENT_EXERCISES);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (exercises, i);
      GListModel *steps = sb_exercise_get_shorter_steps (exercise);
      g_autoptr (SbSession) session = player_new_session (sb_exercise_get_id (exercise));
      GtkWidget *page;

      g_assert_cmpuint (g_list_model_get_n_items (steps), >, 0);
      g_assert_cmpuint (g_list_model_get_n_items (steps), <,
                        g_list_model_get_n_items (sb_exercise_get_steps (exercise)));
      sb_session_set_shorter (session, TRUE);
      page = player_open (ui, session);
      ui_activate (page, "player.next");
      for (guint j = 1; j <= g_list_model_get_n_items (steps); j++)
        {
          player_assert_step (ui, page, steps, j);
          ui_activate (page, "player.next");
        }
      g_assert_cmpuint (player_get_number (page), ==, 0);
    }
}

static void
test_start_shorter (Ui            *ui,
                    gconstpointer  data)
{
  GListModel *steps = sb_exercise_get_shorter_steps (player_get_exercise (ui, DEEP));
  g_autoptr (SbSession) session = NULL;

  ui_activate (ui_open (ui, "exercise:" DEEP), "exercise.start-shorter");
  ui_draw (ui);
  ui_activate (ui_page (ui), "player.next");
  player_assert_step (ui, ui_page (ui), steps, 1);
  session = g_list_model_get_item (sb_store_get_sessions (ui->store), 0);
  g_assert_true (sb_session_get_shorter (session));
}

static void
test_recall (Ui            *ui,
             gconstpointer  data)
{
  g_autoptr (SbSession) session = player_new_session (DEEP);
  GtkWidget *page;

  sb_session_set_response (session, "thought", json_node_init_string (json_node_alloc (), "Sam is done with me."));
  sb_session_set_response (session, "friend", json_node_init_string (json_node_alloc (), "Waiting is <hard> & slow."));
  page = player_open (ui, session);

  /* “balanced” builds on thought, supports, does-not-fit and friend. */
  player_go_to (page, session, "balanced");
  g_assert_true (player_says (page, "Sam is done with me."));
  g_assert_true (player_says (page, "Waiting is <hard> & slow."));
  g_assert_true (player_says (page, "The thought"));
  g_assert_false (player_says (page, "What supports it?"));
  g_assert_false (player_says (page, "What does not fit?"));

  /* “feelings” builds on the situation, of which nothing is said. */
  sb_session_set_step (session, NULL);
  page = player_open (ui, session);
  player_go_to (page, session, "feelings");
  g_assert_false (player_says (page, "What happened?"));
}

static void
test_recall_of_options (Ui            *ui,
                        gconstpointer  data)
{
  g_autoptr (SbSession) session = player_new_session (DEEP);
  JsonNode *feelings = json_from_string ("[\"scared\", \"tired\"]", NULL);
  GtkWidget *page;

  sb_session_set_response (session, "feelings", feelings);
  sb_session_set_response (session, "strength", json_node_init_int (json_node_alloc (), 0));
  page = player_open (ui, session);
  player_go_to (page, session, "main-feeling");
  g_assert_true (player_says (page, "Scared"));
  g_assert_true (player_says (page, "Tired of it all"));
  g_assert_false (player_says (page, "Lonely"));

  /* 0 is an answer. */
  player_go_to (page, session, "strength-again");
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "0 of 100"));
}

/* Of a long answer the first words are shown, and the others where they are
 * asked for, by touch and keys as well. */
static void
test_recall_of_a_long_answer (Ui            *ui,
                              gconstpointer  data)
{
  g_autoptr (SbSession) session = player_new_session (DEEP);
  g_autofree char *start = g_strnfill (136, 'a');
  g_autofree char *answer = g_strconcat (start, " bé cdef, and the last of it.", NULL);
  g_autofree char *some = g_strconcat (start, " bé…", NULL);
  GtkWidget *page, *toggle;

  sb_session_set_response (session, "thought", json_node_init_string (json_node_alloc (), answer));
  page = player_open (ui, session);
  player_go_to (page, session, "balanced");
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, some));
  toggle = ui_find (ui_child (page, "body"), GTK_TYPE_TOGGLE_BUTTON, "Show All");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, answer));
}

static void
test_at_once (Ui            *ui,
              gconstpointer  data)
{
  g_autoptr (GListModel) steps = sb_exercise_list_steps_at_once (player_get_exercise (ui, LIGHT));
  guint n_steps = g_list_model_get_n_items (steps);
  GtkWidget *page = player_open_at_once (ui, LIGHT);
  g_autoptr (SbSession) session = NULL;

  /* Nothing is asked: the first that is seen is the circle. */
  g_assert_nonnull (ui_find (page, SB_TYPE_BREATHING_INPUT, NULL));
  g_assert_null (ui_find (page, GTK_TYPE_SCALE, NULL));
  g_assert_false (player_has_button (page, "back"));
  for (guint i = 1; i <= n_steps; i++)
    {
      player_assert_step (ui, page, steps, i);
      g_assert_cmpuint (player_count_saved (ui), ==, 0);
      ui_activate (page, "player.next");
    }

  g_assert_cmpuint (player_get_number (page), ==, 0);
  g_assert_null (ui_find (page, GTK_TYPE_SCALE, NULL));
  g_assert_cmpuint (player_count_saved (ui), ==, 1);
  session = g_list_model_get_item (sb_store_get_sessions (ui->store), 0);
  g_assert_nonnull (sb_session_get_completed (session));
  g_assert_cmpint (sb_session_get_distress_before (session), ==, SB_SESSION_NO_DISTRESS);
}

static void
test_at_once_broken_off (Ui            *ui,
                         gconstpointer  data)
{
  const char *const actions[] = { "player.leave", "player.too-much" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      GtkWidget *page = player_open_at_once (ui, LIGHT);

      ui_activate (page, "player.next");
      ui_activate (page, actions[i]);
      ui_draw (ui);
      g_assert_cmpuint (player_count_saved (ui), ==, 0);
    }
}

static void
test_closing_words (Ui            *ui,
                    gconstpointer  data)
{
  const struct
  {
    int before;
    int after;
    const char *says;
  } cases[] = {
    { 7, 3, "You were at 7 and are at 3 now." },
    { 3, 3, "You were at 3 and are at 3 now." },
    { 3, 8, "That can happen" },
    { 5, SB_SESSION_NO_DISTRESS, "It is saved." },
    { SB_SESSION_NO_DISTRESS, 5, "It is saved." },
    { SB_SESSION_NO_DISTRESS, SB_SESSION_NO_DISTRESS, "It is saved." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SbSession) session = player_new_session (GROUNDING);
      GtkWidget *page;

      sb_session_set_distress_before (session, cases[i].before);
      sb_session_set_distress_after (session, cases[i].after);
      page = player_open (ui, session);
      while (sb_session_get_completed (session) == NULL)
        ui_activate (page, "player.next");
      g_assert_true (player_says (page, cases[i].says));
      g_assert_false (player_says (page, "!"));
    }
}

/* The focus is never on something that goes: GTK would look back at it. */
static void
test_focus (Ui            *ui,
            gconstpointer  data)
{
  GListModel *steps = sb_exercise_get_steps (player_get_exercise (ui, DEEP));
  g_autoptr (SbSession) session = player_new_session (DEEP);
  GtkWidget *page = player_open (ui, session);

  for (guint i = 0; i < g_list_model_get_n_items (steps) + 2; i++)
    {
      gtk_widget_child_focus (ui_child (page, "body"), GTK_DIR_TAB_FORWARD);
      ui_draw (ui);
      ui_activate (page, "player.next");
      ui_draw (ui);
      g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (ui->window)));
      g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (ui->window)), page));
    }
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      gtk_widget_child_focus (ui_child (page, "body"), GTK_DIR_TAB_FORWARD);
      ui_draw (ui);
      ui_activate (page, "player.back");
      ui_draw (ui);
    }
}

static void
test_pages_go (Ui            *ui,
               gconstpointer  data)
{
  GListModel *exercises = sb_content_get_list (ui->content, SB_CONTENT_EXERCISES);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (exercises, i);
      g_autoptr (SbSession) session = player_new_session (sb_exercise_get_id (exercise));
      GtkWidget *page = player_open (ui, session);

      g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
      while (sb_session_get_completed (session) == NULL)
        ui_activate (page, "player.next");
      ui_activate (page, "player.next");
      ui_wait_until (page == NULL);
    }
}

static void
add_tests (void)
{
  ui_test ("/player/stages", test_stages);
  ui_test ("/player/back", test_back);
  ui_test ("/player/shorter", test_shorter);
  ui_test ("/player/start-shorter", test_start_shorter);
  ui_test ("/player/recall", test_recall);
  ui_test ("/player/recall-of-a-long-answer", test_recall_of_a_long_answer);
  ui_test ("/player/recall-of-options", test_recall_of_options);
  ui_test ("/player/at-once", test_at_once);
  ui_test ("/player/at-once-broken-off", test_at_once_broken_off);
  ui_test ("/player/closing-words", test_closing_words);
  ui_test ("/player/focus", test_focus);
  ui_test ("/player/pages-go", test_pages_go);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

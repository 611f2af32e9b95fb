/* test-player.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-breathing-input.h"
#include "sb-exercise-page.h"
#include "sb-player-page.h"
#include "sb-practice-page.h"
#include "sb-scale-input.h"
#include "sb-support-page.h"
#include "ui-fixture.h"

#define DEEP "thought-record"
#define LIGHT "paced-breathing"
#define GROUNDING "grounding"

static SbExercise *
get_exercise (Ui         *ui,
              const char *id)
{
  SbExercise *exercise = sb_content_find_exercise (ui->content, id);

  g_assert_nonnull (exercise);
  return exercise;
}

static SbSession *
new_session (const char *exercise_id)
{
  return sb_session_new (exercise_id, "1");
}

static GtkWidget *
play (Ui        *ui,
      SbSession *session)
{
  SbExercise *exercise = get_exercise (ui, sb_session_get_exercise_id (session));

  return ui_show (ui, sb_player_page_new (ui->content, ui->store, exercise, session));
}

static GtkWidget *
play_at_once (Ui         *ui,
              const char *exercise_id)
{
  return ui_show (ui, sb_player_page_new_at_once (ui->content, ui->store, get_exercise (ui, exercise_id)));
}

static guint
count_saved (Ui *ui)
{
  return g_list_model_get_n_items (sb_store_get_sessions (ui->store));
}

static gboolean
has_button (GtkWidget  *page,
            const char *name)
{
  return gtk_widget_get_visible (ui_child (page, name));
}

/* The step that is shown, by its number; 0 where it is not a step. */
static guint
get_number (GtkWidget *page)
{
  guint number = 0;

  sscanf (ui_text (ui_child (page, "progress")), "%u of", &number);
  return number;
}

static void
assert_step (Ui         *ui,
             GtkWidget  *page,
             GListModel *steps,
             guint       number)
{
  g_autoptr (SbStep) step = g_list_model_get_item (steps, number - 1);

  g_assert_cmpuint (get_number (page), ==, number);
  g_assert_cmpstr (ui_heading (ui), ==, sb_step_get_title (step));
  g_assert_true (has_button (page, "too_much"));
}

static void
assert_asks_to_wait (GtkWidget *page)
{
  g_assert_cmpuint (get_number (page), ==, 0);
  g_assert_cmpstr (ui_text (ui_child (page, "next")), ==, "Go On _Anyway");
  g_assert_nonnull (ui_find (page, ADW_TYPE_ACTION_ROW, "Support"));
}

static void
set_scale (GtkWidget *page,
           int        value)
{
  GtkRange *range = GTK_RANGE (ui_find (page, GTK_TYPE_SCALE, NULL));
  gboolean handled;

  g_signal_emit_by_name (range, "change-value", GTK_SCROLL_JUMP, (double) value, &handled);
}

static gboolean
says (GtkWidget  *page,
      const char *words)
{
  ui_foreach (label, page, GTK_TYPE_LABEL)
    {
      if (strstr (ui_text (label), words) != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
test_stages (Ui            *ui,
             gconstpointer  data)
{
  GListModel *steps = sb_exercise_get_steps (get_exercise (ui, DEEP));
  guint n_steps = g_list_model_get_n_items (steps);
  g_autoptr (SbSession) session = new_session (DEEP);
  GtkWidget *page = play (ui, session);

  g_assert_true (SB_IS_SCALE_INPUT (ui_find (page, SB_TYPE_SCALE_INPUT, NULL)));
  g_assert_cmpuint (get_number (page), ==, 0);
  g_assert_false (has_button (page, "back"));
  g_assert_true (has_button (page, "too_much"));
  set_scale (page, 6);
  ui_activate (page, "player.next");

  for (guint i = 1; i <= n_steps; i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i - 1);

      assert_step (ui, page, steps, i);
      g_assert_true (has_button (page, "back"));
      g_assert_cmpstr (sb_session_get_step (session), ==, sb_step_get_id (step));
      ui_activate (page, "player.next");
    }

  g_assert_true (SB_IS_SCALE_INPUT (ui_find (page, SB_TYPE_SCALE_INPUT, NULL)));
  g_assert_true (has_button (page, "back"));
  g_assert_null (sb_session_get_completed (session));
  set_scale (page, 2);
  ui_activate (page, "player.next");

  g_assert_nonnull (sb_session_get_completed (session));
  g_assert_null (sb_session_get_step (session));
  g_assert_cmpint (sb_session_get_distress_before (session), ==, 6);
  g_assert_cmpint (sb_session_get_distress_after (session), ==, 2);
  g_assert_cmpstr (ui_text (ui_child (page, "next")), ==, "_Done");
  g_assert_false (has_button (page, "back"));
  g_assert_false (has_button (page, "too_much"));
  g_assert_true (says (page, "6"));
  g_assert_true (says (page, "2 now"));
  g_assert_cmpuint (count_saved (ui), ==, 1);

  ui_activate (page, "player.next");
  ui_draw (ui);
  g_assert_false (SB_IS_PLAYER_PAGE (ui_page (ui)));
}

static void
test_back (Ui            *ui,
           gconstpointer  data)
{
  GListModel *steps = sb_exercise_get_steps (get_exercise (ui, GROUNDING));
  guint n_steps = g_list_model_get_n_items (steps);
  g_autoptr (SbSession) session = new_session (GROUNDING);
  GtkWidget *page = play (ui, session);

  set_scale (page, 9);
  for (guint i = 0; i < n_steps + 1; i++)
    ui_activate (page, "player.next");
  g_assert_cmpuint (get_number (page), ==, 0);

  for (guint i = n_steps; i > 0; i--)
    {
      ui_activate (page, "player.back");
      assert_step (ui, page, steps, i);
    }

  ui_activate (page, "player.back");
  g_assert_cmpuint (get_number (page), ==, 0);
  g_assert_cmpint ((int) gtk_range_get_value (GTK_RANGE (ui_find (page, GTK_TYPE_SCALE, NULL))), ==, 9);

  /* From the first there is no way back but out. */
  ui_activate (page, "player.back");
  g_assert_true (ui_page (ui) == page);
  g_assert_nonnull (ui_find (page, GTK_TYPE_SCALE, NULL));
}

static void
test_gate (Ui            *ui,
           gconstpointer  data)
{
  const struct
  {
    const char *exercise;
    int distress;
    gboolean waits;
  } cases[] = {
    { DEEP, SB_SESSION_NO_DISTRESS, FALSE },
    { DEEP, 0, FALSE },
    { DEEP, 6, FALSE },
    { DEEP, 7, TRUE },
    { DEEP, 10, TRUE },
    { "cycle-map", 6, FALSE },
    { "cycle-map", 7, TRUE },
    { LIGHT, 7, FALSE },
    { LIGHT, 10, FALSE },
    { GROUNDING, 10, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SbSession) session = new_session (cases[i].exercise);
      GtkWidget *page = play (ui, session);

      if (cases[i].distress != SB_SESSION_NO_DISTRESS)
        set_scale (page, cases[i].distress);
      ui_activate (page, "player.next");
      if (cases[i].waits)
        assert_asks_to_wait (page);
      else
        g_assert_cmpuint (get_number (page), ==, 1);
    }
}

static void
test_gate_leads_both_ways (Ui            *ui,
                           gconstpointer  data)
{
  GListModel *steps = sb_exercise_get_steps (get_exercise (ui, DEEP));
  g_autoptr (SbSession) session = new_session (DEEP);
  GtkWidget *page = play (ui, session);

  set_scale (page, 8);
  ui_activate (page, "player.next");
  assert_asks_to_wait (page);

  ui_activate (page, "player.back");
  g_assert_nonnull (ui_find (page, GTK_TYPE_SCALE, NULL));
  ui_activate (page, "player.next");
  assert_asks_to_wait (page);

  ui_activate (page, "player.next");
  assert_step (ui, page, steps, 1);
}

static void
test_gate_leads_to_rest (Ui            *ui,
                         gconstpointer  data)
{
  g_autoptr (SbSession) session = new_session (DEEP);
  GtkWidget *page = play (ui, session);

  set_scale (page, 8);
  ui_activate (page, "player.next");
  ui_activate (page, "player.rest");
  ui_draw (ui);
  g_assert_true (SB_IS_PLAYER_PAGE (ui_page (ui)));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (ui_page (ui))), ==,
                   sb_exercise_get_title (get_exercise (ui, GROUNDING)));
}

/* Saves, stops, and goes to grounding, which begins at once. */
static void
test_too_much (Ui            *ui,
               gconstpointer  data)
{
  SbExercise *grounding = get_exercise (ui, GROUNDING);
  g_autoptr (GListModel) steps = sb_exercise_list_steps_at_once (grounding);
  g_autoptr (SbSession) session = new_session (DEEP);
  GtkWidget *page = play (ui, session);

  ui_activate (page, "player.next");
  ui_activate (page, "player.next");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (ui_find (page, GTK_TYPE_TEXT_VIEW, NULL))),
                            "They left.", -1);
  ui_activate (page, "player.too-much");
  ui_draw (ui);

  g_assert_nonnull (sb_session_get_stopped (session));
  g_assert_null (sb_session_get_completed (session));
  g_assert_cmpuint (count_saved (ui), ==, 1);
  g_assert_cmpstr (json_node_get_string (sb_session_get_response (session, "situation")), ==, "They left.");

  page = ui_page (ui);
  g_assert_true (SB_IS_PLAYER_PAGE (page));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, sb_exercise_get_title (grounding));
  assert_step (ui, page, steps, 1);

  /* What was stopped is no draft. */
  g_assert_false (gtk_widget_get_visible (ui_child (ui_show_place (ui, "today"), "drafts_group")));
}

static void
test_too_much_at_every_stage (Ui            *ui,
                              gconstpointer  data)
{
  guint n_stages = g_list_model_get_n_items (sb_exercise_get_steps (get_exercise (ui, DEEP))) + 3;

  for (guint i = 0; i < n_stages; i++)
    {
      g_autoptr (SbSession) session = new_session (DEEP);
      GtkWidget *page = play (ui, session);

      set_scale (page, 8);
      for (guint j = 0; j < i; j++)
        ui_activate (page, "player.next");
      g_assert_true (has_button (page, "too_much"));
      ui_activate (page, "player.too-much");
      ui_draw (ui);
      g_assert_nonnull (sb_session_get_stopped (session));
      g_assert_true (SB_IS_PLAYER_PAGE (ui_page (ui)) && ui_page (ui) != page);
    }
}

/* Where even grounding is too much, people come next. */
static void
test_too_much_in_grounding (Ui            *ui,
                            gconstpointer  data)
{
  const char *const places[] = { "today", "practice", "support" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      ui_show_place (ui, places[i]);
      ui_activate (play_at_once (ui, GROUNDING), "player.too-much");
      ui_draw (ui);
      g_assert_true (SB_IS_SUPPORT_PAGE (ui_page (ui)));

      /* And what was left is not there to come back to. */
      ui_show_place (ui, places[i]);
      g_assert_false (SB_IS_PLAYER_PAGE (ui_page (ui)));
    }
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
      g_autoptr (SbSession) session = new_session (sb_exercise_get_id (exercise));
      GtkWidget *page;

      g_assert_cmpuint (g_list_model_get_n_items (steps), >, 0);
      g_assert_cmpuint (g_list_model_get_n_items (steps), <,
                        g_list_model_get_n_items (sb_exercise_get_steps (exercise)));
      sb_session_set_shorter (session, TRUE);
      page = play (ui, session);
      ui_activate (page, "player.next");
      for (guint j = 1; j <= g_list_model_get_n_items (steps); j++)
        {
          assert_step (ui, page, steps, j);
          ui_activate (page, "player.next");
        }
      g_assert_cmpuint (get_number (page), ==, 0);
    }
}

static void
test_start_shorter (Ui            *ui,
                    gconstpointer  data)
{
  GListModel *steps = sb_exercise_get_shorter_steps (get_exercise (ui, DEEP));
  g_autoptr (SbSession) session = NULL;

  ui_activate (ui_open (ui, "exercise:" DEEP), "exercise.start-shorter");
  ui_draw (ui);
  ui_activate (ui_page (ui), "player.next");
  assert_step (ui, ui_page (ui), steps, 1);
  session = g_list_model_get_item (sb_store_get_sessions (ui->store), 0);
  g_assert_true (sb_session_get_shorter (session));
}

/* Goes on until a step is shown. */
static void
go_to (GtkWidget *page,
       SbSession *session,
       const char *step)
{
  for (guint i = 0; g_strcmp0 (sb_session_get_step (session), step) != 0; i++)
    {
      g_assert_cmpuint (i, <, 40);
      ui_activate (page, "player.next");
    }
}

static void
test_recall (Ui            *ui,
             gconstpointer  data)
{
  g_autoptr (SbSession) session = new_session (DEEP);
  GtkWidget *page;

  sb_session_set_response (session, "thought", json_node_init_string (json_node_alloc (), "Sam is done with me."));
  sb_session_set_response (session, "friend", json_node_init_string (json_node_alloc (), "Waiting is <hard> & slow."));
  page = play (ui, session);

  /* “balanced” builds on thought, supports, does-not-fit and friend. */
  go_to (page, session, "balanced");
  g_assert_true (says (page, "Sam is done with me."));
  g_assert_true (says (page, "Waiting is <hard> & slow."));
  g_assert_true (says (page, "The thought"));
  g_assert_false (says (page, "What supports it?"));
  g_assert_false (says (page, "What does not fit?"));

  /* “feelings” builds on the situation, of which nothing is said. */
  sb_session_set_step (session, NULL);
  page = play (ui, session);
  go_to (page, session, "feelings");
  g_assert_false (says (page, "What happened?"));
}

static void
test_recall_of_options (Ui            *ui,
                        gconstpointer  data)
{
  g_autoptr (SbSession) session = new_session (DEEP);
  JsonNode *feelings = json_from_string ("[\"scared\", \"tired\"]", NULL);
  GtkWidget *page;

  sb_session_set_response (session, "feelings", feelings);
  sb_session_set_response (session, "strength", json_node_init_int (json_node_alloc (), 0));
  page = play (ui, session);
  go_to (page, session, "main-feeling");
  g_assert_true (says (page, "Scared"));
  g_assert_true (says (page, "Tired of it all"));
  g_assert_false (says (page, "Lonely"));

  /* 0 is an answer. */
  go_to (page, session, "strength-again");
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "0 of 100"));
}

static void
test_at_once (Ui            *ui,
              gconstpointer  data)
{
  g_autoptr (GListModel) steps = sb_exercise_list_steps_at_once (get_exercise (ui, LIGHT));
  guint n_steps = g_list_model_get_n_items (steps);
  GtkWidget *page = play_at_once (ui, LIGHT);
  g_autoptr (SbSession) session = NULL;

  /* Nothing is asked: the first that is seen is the circle. */
  g_assert_nonnull (ui_find (page, SB_TYPE_BREATHING_INPUT, NULL));
  g_assert_null (ui_find (page, GTK_TYPE_SCALE, NULL));
  g_assert_false (has_button (page, "back"));
  for (guint i = 1; i <= n_steps; i++)
    {
      assert_step (ui, page, steps, i);
      g_assert_cmpuint (count_saved (ui), ==, 0);
      ui_activate (page, "player.next");
    }

  g_assert_cmpuint (get_number (page), ==, 0);
  g_assert_null (ui_find (page, GTK_TYPE_SCALE, NULL));
  g_assert_cmpuint (count_saved (ui), ==, 1);
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
      GtkWidget *page = play_at_once (ui, LIGHT);

      ui_activate (page, "player.next");
      ui_activate (page, actions[i]);
      ui_draw (ui);
      g_assert_cmpuint (count_saved (ui), ==, 0);
    }
}

static void
test_draft (Ui            *ui,
            gconstpointer  data)
{
  SbExercise *exercise = get_exercise (ui, DEEP);
  g_autoptr (SbSession) session = NULL;
  GtkWidget *page;

  ui_show_place (ui, "practice");
  page = ui_open (ui, "exercise:" DEEP);
  g_assert_nonnull (ui_find (page, GTK_TYPE_BUTTON, "Start (15 Minutes)"));
  g_assert_nonnull (ui_find (page, GTK_TYPE_BUTTON, "Shorter Way (3 Minutes)"));
  g_assert_null (ui_find (page, GTK_TYPE_BUTTON, "Start _Anew"));
  ui_activate (page, "exercise.start");
  ui_draw (ui);
  page = ui_page (ui);
  set_scale (page, 4);
  for (guint i = 0; i < 6; i++)
    ui_activate (page, "player.next");
  g_assert_cmpuint (get_number (page), ==, 6);
  ui_activate (page, "player.leave");
  ui_draw (ui);
  g_assert_true (SB_IS_PRACTICE_PAGE (ui_page (ui)));
  g_assert_cmpuint (count_saved (ui), ==, 1);
  session = g_list_model_get_item (sb_store_get_sessions (ui->store), 0);

  page = ui_open (ui, "exercise:" DEEP);
  g_assert_nonnull (ui_find (page, GTK_TYPE_BUTTON, "Start _Anew"));
  ui_activate (page, "exercise.start");
  ui_draw (ui);
  assert_step (ui, ui_page (ui), sb_exercise_get_steps (exercise), 6);
  g_assert_cmpint (sb_session_get_distress_before (session), ==, 4);
  ui_activate (ui_page (ui), "player.leave");
  ui_draw (ui);

  ui_activate (ui_open (ui, "exercise:" DEEP), "exercise.start-anew");
  ui_draw (ui);
  g_assert_cmpuint (get_number (ui_page (ui)), ==, 0);
  g_assert_true (sb_record_is_deleted (SB_RECORD (session)));
}

/* A draft may stand at a step that this version of the exercise has not. */
static void
test_draft_at_a_step_that_is_gone (Ui            *ui,
                                   gconstpointer  data)
{
  g_autoptr (SbSession) session = new_session (DEEP);

  sb_session_set_step (session, "a-step-of-yesterday");
  sb_session_set_distress_before (session, 5);
  g_assert_cmpint ((int) gtk_range_get_value (GTK_RANGE (ui_find (play (ui, session), GTK_TYPE_SCALE, NULL))), ==, 5);
}

/* A history from elsewhere may hold anything, so may an exercise's next
 * version ask for something else under the same name. */
static void
test_draft_with_answers_of_other_kinds (Ui            *ui,
                                        gconstpointer  data)
{
  const char *const answers[] = {
    "5", "true", "null", "\"scared\"", "[]", "[1, null, {}]", "{\"a\": 1}"
  };
  SbExercise *exercise = get_exercise (ui, DEEP);
  GListModel *steps = sb_exercise_get_steps (exercise);

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autoptr (SbSession) session = new_session (DEEP);
      GtkWidget *page;

      for (guint j = 0; j < g_list_model_get_n_items (steps); j++)
        {
          g_autoptr (SbStep) step = g_list_model_get_item (steps, j);

          sb_session_set_response (session, sb_step_get_id (step), json_from_string (answers[i], NULL));
        }
      page = play (ui, session);
      for (guint j = 0; j < g_list_model_get_n_items (steps) + 1; j++)
        {
          GtkWidget *scale;

          ui_activate (page, "player.next");
          scale = ui_find (page, SB_TYPE_SCALE_INPUT, NULL);
          if (scale != NULL && j < g_list_model_get_n_items (steps))
            g_assert_cmpint (g_ascii_isdigit (*ui_text (ui_child (scale, "number"))), ==,
                             g_str_equal (answers[i], "5"));
        }
      ui_activate (page, "player.leave");
      ui_draw (ui);
    }
}

static const char *
get_text (SbSession  *session,
          const char *step)
{
  JsonNode *node = sb_session_get_response (session, step);

  return node != NULL ? json_node_get_string (node) : NULL;
}

static GtkTextBuffer *
write_in (GtkWidget  *page,
          const char *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (ui_find (page, GTK_TYPE_TEXT_VIEW, NULL)));

  gtk_text_buffer_set_text (buffer, text, -1);
  return buffer;
}

/* How often the store has told that the session changed. */
static void
changed_cb (GListModel *model,
            guint       position,
            guint       removed,
            guint       added,
            guint      *n_changes)
{
  (*n_changes)++;
}

static void
test_writing_is_saved_after_a_pause (Ui            *ui,
                                     gconstpointer  data)
{
  g_autoptr (SbSession) session = new_session (DEEP);
  GtkWidget *page = play (ui, session);
  guint n_changes = 0;

  go_to (page, session, "situation");
  g_signal_connect (sb_store_get_sessions (ui->store), "items-changed", G_CALLBACK (changed_cb), &n_changes);
  write_in (page, "T");
  write_in (page, "Th");
  write_in (page, "They");
  g_assert_cmpuint (n_changes, ==, 0);
  g_assert_cmpstr (get_text (session, "situation"), ==, "They");
  ui_wait_until (n_changes > 0);
  g_assert_cmpuint (n_changes, ==, 1);

  write_in (page, " \n ");
  g_assert_null (sb_session_get_response (session, "situation"));
  g_signal_handlers_disconnect_by_func (sb_store_get_sessions (ui->store), changed_cb, &n_changes);
}

/* What was written a moment ago is saved by whatever ends the page. */
static void
assert_saved_by (Ui         *ui,
                 const char *place,
                 const char *action,
                 const char *parameter)
{
  g_autoptr (SbSession) session = new_session (DEEP);
  guint n_changes = 0;
  GtkWidget *page;

  ui_show_place (ui, place);
  page = play (ui, session);
  go_to (page, session, "situation");
  g_signal_connect (sb_store_get_sessions (ui->store), "items-changed", G_CALLBACK (changed_cb), &n_changes);
  write_in (page, "They left.");
  g_assert_cmpuint (n_changes, ==, 0);
  g_assert_true (gtk_widget_activate_action (page, action, parameter ? "s" : NULL, parameter));
  g_assert_cmpuint (n_changes, >, 0);
  g_signal_handlers_disconnect_by_func (sb_store_get_sessions (ui->store), changed_cb, &n_changes);
  ui_draw (ui);
}

static void
test_writing_is_saved_on_the_way_out (Ui            *ui,
                                      gconstpointer  data)
{
  assert_saved_by (ui, "practice", "player.leave", NULL);
  assert_saved_by (ui, "practice", "player.next", NULL);
  assert_saved_by (ui, "practice", "player.back", NULL);
  assert_saved_by (ui, "practice", "player.too-much", NULL);
}

static void
test_writing_is_saved_when_the_window_goes (Ui            *ui,
                                            gconstpointer  data)
{
  g_autoptr (SbSession) session = new_session (DEEP);
  guint n_changes = 0;
  GtkWidget *page = play (ui, session);

  go_to (page, session, "situation");
  write_in (page, "They left.");
  g_signal_connect (sb_store_get_sessions (ui->store), "items-changed", G_CALLBACK (changed_cb), &n_changes);
  g_object_add_weak_pointer (G_OBJECT (ui->window), (gpointer *) &ui->window);
  gtk_window_close (GTK_WINDOW (ui->window));
  ui_wait_until (ui->window == NULL);
  g_assert_cmpuint (n_changes, >, 0);
  g_signal_handlers_disconnect_by_func (sb_store_get_sessions (ui->store), changed_cb, &n_changes);
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
      g_autoptr (SbSession) session = new_session (GROUNDING);
      GtkWidget *page;

      sb_session_set_distress_before (session, cases[i].before);
      sb_session_set_distress_after (session, cases[i].after);
      page = play (ui, session);
      while (sb_session_get_completed (session) == NULL)
        ui_activate (page, "player.next");
      g_assert_true (says (page, cases[i].says));
      g_assert_false (says (page, "!"));
    }
}

static gboolean
has_link (GtkWidget  *root,
          const char *uri)
{
  g_autofree char *link = g_strdup_printf ("href=\"%s\"", uri);

  ui_foreach (label, root, GTK_TYPE_LABEL)
    {
      if (strstr (gtk_label_get_label (GTK_LABEL (label)), link) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* Wherever a partner is spoken of, fear and harm lead to Support. */
static void
test_exercise_page_owes_a_word_on_safety (Ui            *ui,
                                          gconstpointer  data)
{
  GListModel *exercises = sb_content_get_list (ui->content, SB_CONTENT_EXERCISES);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (exercises, i);
      GtkWidget *page = ui_open (ui, sb_exercise_get_uri (exercise));

      g_assert_true (says (page, sb_exercise_get_title (exercise)));
      g_assert_true (says (page, sb_exercise_get_summary (exercise)));
      if (sb_exercise_get_partner (exercise))
        g_assert_true (has_link (page, "support:"));
    }
}

/* The focus is never on something that goes: GTK would look back at it. */
static void
test_focus (Ui            *ui,
            gconstpointer  data)
{
  GListModel *steps = sb_exercise_get_steps (get_exercise (ui, DEEP));
  g_autoptr (SbSession) session = new_session (DEEP);
  GtkWidget *page = play (ui, session);

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
      g_autoptr (SbSession) session = new_session (sb_exercise_get_id (exercise));
      GtkWidget *page = play (ui, session);

      g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
      while (sb_session_get_completed (session) == NULL)
        ui_activate (page, "player.next");
      ui_activate (page, "player.next");
      ui_wait_until (page == NULL);
    }
}

/* A run that is over in one place takes nothing more in another. */
static void
test_two_pages_of_one_run (Ui            *ui,
                           gconstpointer  data)
{
  g_autoptr (SbSession) session = new_session (DEEP);
  GtkWidget *first, *second;

  ui_show_place (ui, "practice");
  first = play (ui, session);
  go_to (first, session, "situation");
  write_in (first, "They left.");
  ui_show_place (ui, "today");
  second = play (ui, session);
  while (sb_session_get_completed (session) == NULL)
    ui_activate (second, "player.next");

  adw_view_stack_set_visible_child_name (ui_child (ui->window, "stack"), "practice");
  ui_draw (ui);
  if (ui_page (ui) == first && ui_find (first, GTK_TYPE_TEXT_VIEW, NULL) != NULL)
    write_in (first, "And came back.");
  g_assert_cmpstr (get_text (session, "situation"), ==, "They left.");
  g_assert_null (sb_session_get_stopped (session));
}

static void
add_tests (void)
{
  ui_test ("/player/stages", test_stages);
  ui_test ("/player/back", test_back);
  ui_test ("/player/gate", test_gate);
  ui_test ("/player/gate-leads-both-ways", test_gate_leads_both_ways);
  ui_test ("/player/gate-leads-to-rest", test_gate_leads_to_rest);
  ui_test ("/player/too-much", test_too_much);
  ui_test ("/player/too-much-at-every-stage", test_too_much_at_every_stage);
  ui_test ("/player/too-much-in-grounding", test_too_much_in_grounding);
  ui_test ("/player/shorter", test_shorter);
  ui_test ("/player/start-shorter", test_start_shorter);
  ui_test ("/player/recall", test_recall);
  ui_test ("/player/recall-of-options", test_recall_of_options);
  ui_test ("/player/at-once", test_at_once);
  ui_test ("/player/at-once-broken-off", test_at_once_broken_off);
  ui_test ("/player/draft", test_draft);
  ui_test ("/player/draft-at-a-step-that-is-gone", test_draft_at_a_step_that_is_gone);
  ui_test ("/player/writing-is-saved-after-a-pause", test_writing_is_saved_after_a_pause);
  ui_test ("/player/writing-is-saved-on-the-way-out", test_writing_is_saved_on_the_way_out);
  ui_test ("/player/writing-is-saved-when-the-window-goes", test_writing_is_saved_when_the_window_goes);
  ui_test ("/player/closing-words", test_closing_words);
  ui_test ("/player/exercise-page-owes-a-word-on-safety", test_exercise_page_owes_a_word_on_safety);
  ui_test ("/player/focus", test_focus);
  ui_test ("/player/pages-go", test_pages_go);
  ui_test ("/player/draft-with-answers-of-other-kinds", test_draft_with_answers_of_other_kinds);
  ui_test ("/player/two-pages-of-one-run", test_two_pages_of_one_run);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

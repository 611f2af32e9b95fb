/* test-player-drafts.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "player-fixture.h"
#include "sb-practice-page.h"
#include "sb-scale-input.h"

static void
test_draft (Ui            *ui,
            gconstpointer  data)
{
  SbExercise *exercise = player_get_exercise (ui, DEEP);
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
  player_set_scale (page, 4);
  for (guint i = 0; i < 6; i++)
    ui_activate (page, "player.next");
  g_assert_cmpuint (player_get_number (page), ==, 6);
  ui_activate (page, "player.leave");
  ui_draw (ui);
  g_assert_true (SB_IS_PRACTICE_PAGE (ui_page (ui)));
  g_assert_cmpuint (player_count_saved (ui), ==, 1);
  session = g_list_model_get_item (sb_store_get_sessions (ui->store), 0);

  page = ui_open (ui, "exercise:" DEEP);
  g_assert_nonnull (ui_find (page, GTK_TYPE_BUTTON, "Start _Anew"));
  ui_activate (page, "exercise.start");
  ui_draw (ui);
  player_assert_step (ui, ui_page (ui), sb_exercise_get_steps (exercise), 6);
  g_assert_cmpint (sb_session_get_distress_before (session), ==, 4);
  ui_activate (ui_page (ui), "player.leave");
  ui_draw (ui);

  ui_activate (ui_open (ui, "exercise:" DEEP), "exercise.start-anew");
  ui_draw (ui);
  g_assert_cmpuint (player_get_number (ui_page (ui)), ==, 0);
  g_assert_true (sb_record_is_deleted (SB_RECORD (session)));
}

/* A draft may stand at a step that this version of the exercise has not. */
static void
test_draft_at_a_step_that_is_gone (Ui            *ui,
                                   gconstpointer  data)
{
  g_autoptr (SbSession) session = player_new_session (DEEP);

  sb_session_set_step (session, "a-step-of-yesterday");
  sb_session_set_distress_before (session, 5);
  g_assert_cmpint ((int) gtk_range_get_value (GTK_RANGE (ui_find (player_open (ui, session), GTK_TYPE_SCALE, NULL))), ==, 5);
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
  SbExercise *exercise = player_get_exercise (ui, DEEP);
  GListModel *steps = sb_exercise_get_steps (exercise);

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autoptr (SbSession) session = player_new_session (DEEP);
      GtkWidget *page;

      for (guint j = 0; j < g_list_model_get_n_items (steps); j++)
        {
          g_autoptr (SbStep) step = g_list_model_get_item (steps, j);

          sb_session_set_response (session, sb_step_get_id (step), json_from_string (answers[i], NULL));
        }
      page = player_open (ui, session);
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
  g_autoptr (SbSession) session = player_new_session (DEEP);
  GtkWidget *page = player_open (ui, session);
  guint n_changes = 0;

  player_go_to (page, session, "situation");
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
  g_autoptr (SbSession) session = player_new_session (DEEP);
  guint n_changes = 0;
  GtkWidget *page;

  ui_show_place (ui, place);
  page = player_open (ui, session);
  player_go_to (page, session, "situation");
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
  g_autoptr (SbSession) session = player_new_session (DEEP);
  guint n_changes = 0;
  GtkWidget *page = player_open (ui, session);

  player_go_to (page, session, "situation");
  write_in (page, "They left.");
  g_signal_connect (sb_store_get_sessions (ui->store), "items-changed", G_CALLBACK (changed_cb), &n_changes);
  g_object_add_weak_pointer (G_OBJECT (ui->window), (gpointer *) &ui->window);
  gtk_window_close (GTK_WINDOW (ui->window));
  ui_wait_until (ui->window == NULL);
  g_assert_cmpuint (n_changes, >, 0);
  g_signal_handlers_disconnect_by_func (sb_store_get_sessions (ui->store), changed_cb, &n_changes);
}

/* A run that is over in one place takes nothing more in another. */
static void
test_two_pages_of_one_run (Ui            *ui,
                           gconstpointer  data)
{
  g_autoptr (SbSession) session = player_new_session (DEEP);
  GtkWidget *first, *second;

  ui_show_place (ui, "practice");
  first = player_open (ui, session);
  player_go_to (first, session, "situation");
  write_in (first, "They left.");
  ui_show_place (ui, "today");
  second = player_open (ui, session);
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
  ui_test ("/player/draft", test_draft);
  ui_test ("/player/draft-at-a-step-that-is-gone", test_draft_at_a_step_that_is_gone);
  ui_test ("/player/writing-is-saved-after-a-pause", test_writing_is_saved_after_a_pause);
  ui_test ("/player/writing-is-saved-on-the-way-out", test_writing_is_saved_on_the_way_out);
  ui_test ("/player/writing-is-saved-when-the-window-goes", test_writing_is_saved_when_the_window_goes);
  ui_test ("/player/draft-with-answers-of-other-kinds", test_draft_with_answers_of_other_kinds);
  ui_test ("/player/two-pages-of-one-run", test_two_pages_of_one_run);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

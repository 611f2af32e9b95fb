/* test-sessions.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "player-fixture.h"
#include "sb-helped-page.h"
#include "sb-player-page.h"
#include "sb-session-page.h"
#include "sb-session-row.h"
#include "sb-sessions-page.h"
#include "sb-time.h"

static SbSession *
find_session (Ui         *ui,
              const char *exercise)
{
  GListModel *all = sb_store_get_sessions (ui->store);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SbSession) session = g_list_model_get_item (all, i);

      /* The list keeps it alive. */
      if (g_str_equal (sb_session_get_exercise_id (session), exercise))
        return session;
    }

  g_assert_not_reached ();
}

static GtkWidget *
open_sessions (Ui *ui)
{
  ui_show_place (ui, "practice");

  return ui_show (ui, sb_sessions_page_new (ui->content, ui->store));
}

static GtkWidget *
open_session (Ui         *ui,
              const char *exercise)
{
  open_sessions (ui);

  return ui_show (ui, sb_session_page_new (ui->content, ui->store, find_session (ui, exercise)));
}

static const char *
get_view (GtkWidget *page)
{
  return gtk_stack_get_visible_child_name (ui_child (page, "views"));
}

static guint
count_found (GtkWidget *page)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (ui_child (page, "list"))));
}

static void
search (Ui         *ui,
        GtkWidget  *page,
        const char *words)
{
  gtk_editable_set_text (ui_child (page, "search"), words);
  g_signal_emit_by_name (ui_child (page, "search"), "search-changed");
  ui_draw (ui);
}

static void
test_empty (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = open_sessions (ui);

  g_assert_cmpstr (get_view (page), ==, "empty");
  g_assert_false (gtk_widget_get_visible (ui_child (page, "search_bar")));
  g_assert_cmpstr (get_view (ui_show (ui, sb_helped_page_new (ui->content, ui->store))), ==, "empty");
}

/* All that was begun, the newest first. */
static void
test_list (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page;
  g_autoptr (SbSession) newest = NULL;

  ui_import (ui, "sample-practice.json");
  page = open_sessions (ui);
  g_assert_cmpstr (get_view (page), ==, "list");
  g_assert_cmpuint (count_found (page), ==, g_list_model_get_n_items (sb_store_get_sessions (ui->store)));
  newest = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (ui_child (page, "list"))), 0);
  g_assert_cmpstr (sb_session_get_exercise_id (newest), ==, "bonds-timeline");
  gtk_test_accessible_assert_property (ui_child (page, "list"), GTK_ACCESSIBLE_PROPERTY_LABEL, "What you wrote");

  g_signal_emit_by_name (ui_child (page, "list"), "activate", 1);
  ui_draw (ui);
  g_assert_true (SB_IS_SESSION_PAGE (ui_page (ui)));
  g_assert_true (player_says (ui_page (ui), "Breakfast, and neither of us said much."));
}

static const struct
{
  const char *words;
  guint n;
} searches[] = {
  { "ana door", 1 },     /* in a table */
  { "softer talked", 1 }, /* in a note */
  { "hall", 1 },          /* in a script */
  { "sea", 1 },           /* of an exercise that is gone */
  { "STEADY submarine", 0 },
  { "log met", 2 }, /* in a title */
};

static void
test_search (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page;

  ui_import (ui, "sample-practice.json");
  page = open_sessions (ui);
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_test_message ("%s", searches[i].words);
      search (ui, page, searches[i].words);
      g_assert_cmpuint (count_found (page), ==, searches[i].n);
      g_assert_cmpstr (get_view (page), ==, searches[i].n > 0 ? "list" : "nothing");
    }

  search (ui, page, "");
  g_assert_cmpuint (count_found (page), ==, g_list_model_get_n_items (sb_store_get_sessions (ui->store)));
}

/* What a screen reader is told of it in the list. */
static void
test_words (Ui            *ui,
            gconstpointer  data)
{
  g_autoptr (GtkWidget) row = g_object_ref_sink (sb_session_row_new ());
  g_autofree char *words = NULL;

  ui_import (ui, "sample-practice.json");
  sb_session_row_show (SB_SESSION_ROW (row), ui->content, find_session (ui, "cycle-map"));
  words = sb_session_row_dup_words (SB_SESSION_ROW (row));
  g_assert_nonnull (strstr (words, "Map your cycle. "));
  g_assert_nonnull (strstr (words, "Upset: 6 before, 8 after · Stopped. We argued about the weekend."));
}

/* All of it, in words, also of an exercise that is gone. */
static void
test_read (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page;

  ui_import (ui, "sample-practice.json");
  page = open_session (ui, "pause-box");
  g_assert_cmpstr (ui_heading (ui), ==, "Put the message in a pause box");
  g_assert_true (player_says (page, "Why do you never answer when it matters?"));
  g_assert_true (player_says (page, "Could you call me tonight?"));
  g_assert_true (player_says (page, "Upset: 8 before, 4 after"));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "gone")));

  page = open_session (ui, "letter-to-the-sea");
  g_assert_cmpstr (ui_heading (ui), ==, "Letter to the sea");
  g_assert_true (player_says (page, "Dear sea, today I did not send it."));
  g_assert_true (gtk_widget_get_visible (ui_child (page, "gone")));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "correct")));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "exercise")));

  page = open_session (ui, "bonds-timeline");
  g_assert_true (gtk_widget_get_visible (ui_child (page, "nothing")));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "correct")));
  ui_activate (page, "session.exercise");
  ui_draw (ui);
  g_assert_cmpstr (ui_heading (ui), ==, "A line of warm moments");
}

static void
test_note (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page;
  AdwDialog *dialog;
  GtkTextView *text;

  ui_import (ui, "sample-practice.json");
  page = open_session (ui, "cycle-map");
  ui_activate (page, "session.note");
  ui_draw (ui);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));
  text = ui_child (dialog, "text");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (text), "We were both tired.", -1);
  ui_activate (dialog, "note.save");
  ui_draw (ui);
  g_assert_cmpstr (sb_session_get_note (find_session (ui, "cycle-map")), ==, "We were both tired.");
  g_assert_cmpstr (adw_action_row_get_subtitle (ui_child (page, "note")), ==, "We were both tired.");
}

static void
write_answer (Ui         *ui,
              const char *words)
{
  GtkWidget *field = ui_find (ui_page (ui), GTK_TYPE_TEXT_VIEW, NULL);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (field)), words, -1);
}

/* The words change, and the dates do not. */
static void
test_correct (Ui            *ui,
              gconstpointer  data)
{
  SbSession *session;
  GtkWidget *page;
  gint64 started, completed;

  ui_import (ui, "sample-practice.json");
  session = find_session (ui, DEEP);
  started = sb_time_from_date_time (sb_session_get_started (session));
  completed = sb_time_from_date_time (sb_session_get_completed (session));
  page = open_session (ui, DEEP);
  ui_activate (page, "session.correct");
  ui_draw (ui);
  g_assert_cmpstr (ui_heading (ui), ==, "How upset were you before?");
  player_set_scale (ui_page (ui), 9);
  ui_activate (ui_page (ui), "player.next");
  g_assert_cmpstr (ui_heading (ui), ==, "What happened?");
  write_answer (ui, "No answer since one.");
  while (!g_str_equal (ui_heading (ui), "How upset were you afterward?"))
    ui_activate (ui_page (ui), "player.next");
  g_assert_cmpstr (ui_text (ui_child (ui_page (ui), "next")), ==, "_Done");
  ui_activate (ui_page (ui), "player.next");
  ui_draw (ui);

  g_assert_true (ui_page (ui) == page);
  g_assert_true (player_says (page, "No answer since one."));
  g_assert_true (player_says (page, "Upset: 9 before, 4 after"));
  g_assert_cmpint (sb_time_from_date_time (sb_session_get_started (session)), ==, started);
  g_assert_cmpint (sb_time_from_date_time (sb_session_get_completed (session)), ==, completed);
  g_assert_null (sb_session_get_step (session));
  g_assert_null (sb_session_get_stopped (session));
}

/* What was corrected is kept when one leaves half-way, or it is too much. */
static void
test_correct_and_leave (Ui            *ui,
                        gconstpointer  data)
{
  const char *const ways[] = { "player.leave", "player.too-much" };

  ui_import (ui, "sample-practice.json");
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      SbSession *session = find_session (ui, DEEP);
      g_autofree char *words = g_strdup_printf ("Time %u.", i);

      ui_activate (open_session (ui, DEEP), "session.correct");
      ui_draw (ui);
      ui_activate (ui_page (ui), "player.next");
      write_answer (ui, words);
      ui_activate (ui_page (ui), ways[i]);
      ui_draw (ui);
      g_assert_cmpstr (json_node_get_string (sb_session_get_response (session, "situation")), ==, words);
      g_assert_null (sb_session_get_stopped (session));
      g_assert_null (sb_session_get_step (session));
    }
}

static void
test_delete (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *list;
  guint n;
  SbSession *session;

  ui_import (ui, "sample-practice.json");
  n = g_list_model_get_n_items (sb_store_get_sessions (ui->store));
  list = open_sessions (ui);
  session = find_session (ui, "pause-box");
  ui_activate (ui_show (ui, sb_session_page_new (ui->content, ui->store, session)), "session.delete");
  ui_draw (ui);
  g_assert_true (ui_page (ui) == list);
  g_assert_cmpuint (count_found (list), ==, n - 1);

  ui_click (ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo"));
  ui_draw (ui);
  g_assert_cmpuint (count_found (list), ==, n);
  g_assert_cmpstr (sb_session_get_note (find_session (ui, "pause-box")), ==, "I sent the softer one. We talked.");
}

static const char *
get_subtitle (gpointer    group,
              const char *title)
{
  GtkWidget *row = ui_find (group, ADW_TYPE_ACTION_ROW, title);

  return row != NULL ? adw_action_row_get_subtitle (ADW_ACTION_ROW (row)) : NULL;
}

static void
test_helped (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page;

  ui_import (ui, "sample-practice.json");
  ui_show_place (ui, "practice");
  page = ui_show (ui, sb_helped_page_new (ui->content, ui->store));
  g_assert_cmpstr (get_subtitle (ui_child (page, "eased"), "Thought record"), ==, "Mostly 3 points less upset · 3 tries");
  g_assert_cmpstr (get_subtitle (ui_child (page, "eased"), "Paced breathing"), ==, "Mostly 2 points less upset · 3 tries");
  g_assert_cmpstr (get_subtitle (ui_child (page, "harder"), "A need, and how you ask"), ==, "Mostly 1 point more upset · 3 tries");
  g_assert_false (gtk_widget_get_visible (ui_child (page, "same")));
  g_assert_cmpstr (get_subtitle (ui_child (page, "early"), "A log of being met"), ==, "Too early to tell · 2 tries");
  g_assert_cmpstr (get_subtitle (ui_child (page, "early"), "Paced breathing (shorter way)"), ==, "Too early to tell · 1 try");
  g_assert_cmpstr (get_subtitle (ui_child (page, "early"), "Map your cycle"), ==, "Too early to tell · stopped 1 time");
  g_assert_cmpstr (get_subtitle (ui_child (page, "early"), "Letter to the sea"), ==, "Too early to tell · 1 try");
  g_assert_true (player_says (page, "Take this as a hint, not as a promise."));

  /* A third try, and it can be told. */
  {
    g_autoptr (SbSession) third = sb_session_new ("security-log", "1");

    sb_session_set_distress_before (third, 5);
    sb_session_set_distress_after (third, 4);
    sb_session_complete (third);
    sb_store_save_session (ui->store, third);
  }
  g_assert_cmpstr (get_subtitle (ui_child (page, "eased"), "A log of being met"), ==, "Mostly 1 point less upset · 3 tries");
  g_assert_null (get_subtitle (ui_child (page, "early"), "A log of being met"));
}

static void
add_tests (void)
{
  ui_test ("/sessions/empty", test_empty);
  ui_test ("/sessions/list", test_list);
  ui_test ("/sessions/search", test_search);
  ui_test ("/sessions/words", test_words);
  ui_test ("/sessions/read", test_read);
  ui_test ("/sessions/note", test_note);
  ui_test ("/sessions/correct", test_correct);
  ui_test ("/sessions/correct-and-leave", test_correct_and_leave);
  ui_test ("/sessions/delete", test_delete);
  ui_test ("/sessions/helped", test_helped);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

/* test-player-safety.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "player-fixture.h"
#include "sb-player-page.h"
#include "sb-support-page.h"

static void
assert_asks_to_wait (GtkWidget *page)
{
  g_assert_cmpuint (player_get_number (page), ==, 0);
  g_assert_cmpstr (ui_text (ui_child (page, "next")), ==, "Go On _Anyway");
  g_assert_nonnull (ui_find (page, ADW_TYPE_ACTION_ROW, "Support"));
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
      g_autoptr (SbSession) session = player_new_session (cases[i].exercise);
      GtkWidget *page = player_open (ui, session);

      if (cases[i].distress != SB_SESSION_NO_DISTRESS)
        player_set_scale (page, cases[i].distress);
      ui_activate (page, "player.next");
      if (cases[i].waits)
        assert_asks_to_wait (page);
      else
        g_assert_cmpuint (player_get_number (page), ==, 1);
    }
}

static void
test_gate_leads_both_ways (Ui            *ui,
                           gconstpointer  data)
{
  GListModel *steps = sb_exercise_get_steps (player_get_exercise (ui, DEEP));
  g_autoptr (SbSession) session = player_new_session (DEEP);
  GtkWidget *page = player_open (ui, session);

  player_set_scale (page, 8);
  ui_activate (page, "player.next");
  assert_asks_to_wait (page);

  ui_activate (page, "player.back");
  g_assert_nonnull (ui_find (page, GTK_TYPE_SCALE, NULL));
  ui_activate (page, "player.next");
  assert_asks_to_wait (page);

  ui_activate (page, "player.next");
  player_assert_step (ui, page, steps, 1);
}

static void
test_gate_leads_to_rest (Ui            *ui,
                         gconstpointer  data)
{
  g_autoptr (SbSession) session = player_new_session (DEEP);
  GtkWidget *page = player_open (ui, session);

  player_set_scale (page, 8);
  ui_activate (page, "player.next");
  ui_activate (page, "player.rest");
  ui_draw (ui);
  g_assert_true (SB_IS_PLAYER_PAGE (ui_page (ui)));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (ui_page (ui))), ==,
                   sb_exercise_get_title (player_get_exercise (ui, GROUNDING)));
}

/* Saves, stops, and goes to grounding, which begins at once. */
static void
test_too_much (Ui            *ui,
               gconstpointer  data)
{
  SbExercise *grounding = player_get_exercise (ui, GROUNDING);
  g_autoptr (GListModel) steps = sb_exercise_list_steps_at_once (grounding);
  g_autoptr (SbSession) session = player_new_session (DEEP);
  GtkWidget *page = player_open (ui, session);

  ui_activate (page, "player.next");
  ui_activate (page, "player.next");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (ui_find (page, GTK_TYPE_TEXT_VIEW, NULL))),
                            "They left.", -1);
  ui_activate (page, "player.too-much");
  ui_draw (ui);

  g_assert_nonnull (sb_session_get_stopped (session));
  g_assert_null (sb_session_get_completed (session));
  g_assert_cmpuint (player_count_saved (ui), ==, 1);
  g_assert_cmpstr (json_node_get_string (sb_session_get_response (session, "situation")), ==, "They left.");

  page = ui_page (ui);
  g_assert_true (SB_IS_PLAYER_PAGE (page));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, sb_exercise_get_title (grounding));
  player_assert_step (ui, page, steps, 1);

  /* What was stopped is no draft. */
  g_assert_false (gtk_widget_get_visible (ui_child (ui_show_place (ui, "today"), "drafts_group")));
}

static void
test_too_much_at_every_stage (Ui            *ui,
                              gconstpointer  data)
{
  guint n_stages = g_list_model_get_n_items (sb_exercise_get_steps (player_get_exercise (ui, DEEP))) + 3;

  for (guint i = 0; i < n_stages; i++)
    {
      g_autoptr (SbSession) session = player_new_session (DEEP);
      GtkWidget *page = player_open (ui, session);

      player_set_scale (page, 8);
      for (guint j = 0; j < i; j++)
        ui_activate (page, "player.next");
      g_assert_true (player_has_button (page, "too_much"));
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
      ui_activate (player_open_at_once (ui, GROUNDING), "player.too-much");
      ui_draw (ui);
      g_assert_true (SB_IS_SUPPORT_PAGE (ui_page (ui)));

      /* And what was left is not there to come back to. */
      ui_show_place (ui, places[i]);
      g_assert_false (SB_IS_PLAYER_PAGE (ui_page (ui)));
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

      g_assert_true (player_says (page, sb_exercise_get_title (exercise)));
      g_assert_true (player_says (page, sb_exercise_get_summary (exercise)));
      if (sb_exercise_get_partner (exercise))
        g_assert_true (has_link (page, "support:"));
    }
}

static void
add_tests (void)
{
  ui_test ("/player/gate", test_gate);
  ui_test ("/player/gate-leads-both-ways", test_gate_leads_both_ways);
  ui_test ("/player/gate-leads-to-rest", test_gate_leads_to_rest);
  ui_test ("/player/too-much", test_too_much);
  ui_test ("/player/too-much-at-every-stage", test_too_much_at_every_stage);
  ui_test ("/player/too-much-in-grounding", test_too_much_in_grounding);
  ui_test ("/player/exercise-page-owes-a-word-on-safety", test_exercise_page_owes_a_word_on_safety);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

/* test-practice.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "player-fixture.h"
#include "sb-calm-page.h"
#include "sb-chip-choice.h"
#include "sb-exercise-page.h"
#include "sb-favorite-button.h"
#include "sb-helped-page.h"
#include "sb-player-page.h"
#include "sb-practice-page.h"
#include "sb-sessions-page.h"

#define N_EXERCISES 51

/* A page must be there within a frame. */
#define MOST_MS (1000.0 / 60)
#define N_TIMES 10

static GtkListBoxRow *
get_row (GtkWidget  *page,
         const char *list,
         int         index)
{
  return gtk_list_box_get_row_at_index (ui_child (page, list), index);
}

static guint
count_rows (GtkWidget  *page,
            const char *list)
{
  guint n = 0;

  while (get_row (page, list, n) != NULL)
    n++;

  return n;
}

static gboolean
is_shown (GtkWidget  *page,
          const char *child)
{
  return gtk_widget_get_visible (ui_child (page, child));
}

static const char *
get_title (GtkWidget *page)
{
  return adw_preferences_group_get_title (ui_child (page, "list_group"));
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

static GtkWidget *
find_chip (GtkWidget  *root,
           const char *title)
{
  ui_foreach (label, root, GTK_TYPE_LABEL)
    {
      if (g_str_equal (ui_text (label), title))
        return gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON);
    }

  return NULL;
}

/* A few, then all, and the keyboard at the first that came. */
static void
test_list (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = ui_show_place (ui, "practice");
  guint n_first = count_rows (page, "exercises");

  g_assert_cmpuint (n_first, >, 3);
  g_assert_cmpuint (n_first, <, 10);
  g_assert_cmpstr (get_title (page), ==, "Exercises");
  g_assert_cmpstr (ui_text (ui_child (page, "all")), ==, "Show All 51");
  g_assert_false (is_shown (page, "nothing_group"));
  g_assert_false (is_shown (page, "drafts_group"));

  ui_activate (page, "practice.show-all");
  g_assert_cmpuint (count_rows (page, "exercises"), ==, N_EXERCISES);
  g_assert_false (is_shown (page, "all_group"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == GTK_WIDGET (get_row (page, "exercises", n_first)));

  gtk_widget_activate (GTK_WIDGET (get_row (page, "exercises", N_EXERCISES - 1)));
  ui_draw (ui);
  g_assert_true (SB_IS_EXERCISE_PAGE (ui_page (ui)));
}

static void
test_need (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = ui_show_place (ui, "practice");
  GtkWidget *chips = ui_child (page, "need");
  GtkWidget *chip = find_chip (chips, "Before a talk");

  gtk_test_accessible_assert_role (chips, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (chips, GTK_ACCESSIBLE_PROPERTY_LABEL, "When it helps");
  gtk_test_accessible_assert_property (chip, GTK_ACCESSIBLE_PROPERTY_LABEL, "Before a talk");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);
  gtk_test_accessible_assert_state (chip, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  g_assert_nonnull (strstr (get_title (page), "exercises fit"));

  /* One need at a time. */
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_chip (chips, "Right now")), TRUE);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)));
  g_assert_cmpstr (sb_chip_choice_get_selected (SB_CHIP_CHOICE (chips)), ==, "right-now");

  /* And none again. */
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_chip (chips, "Right now")), FALSE);
  g_assert_null (sb_chip_choice_get_selected (SB_CHIP_CHOICE (chips)));
  g_assert_cmpstr (get_title (page), ==, "Exercises");
}

static void
test_search (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = ui_show_place (ui, "practice");

  search (ui, page, "thought rec");
  g_assert_cmpstr (get_title (page), ==, "1 exercise fits");
  g_assert_cmpstr (ui_text (GTK_WIDGET (get_row (page, "exercises", 0))), ==, "Thought record");
  g_assert_false (is_shown (page, "all_group"));

  g_signal_emit_by_name (ui_child (page, "search"), "activate");
  ui_draw (ui);
  g_assert_true (SB_IS_EXERCISE_PAGE (ui_page (ui)));
  adw_navigation_view_pop (ui_view (ui));
  ui_draw (ui);

  search (ui, page, "submarine");
  g_assert_true (is_shown (page, "nothing_group"));
  g_assert_false (is_shown (page, "list_group"));
  ui_activate (page, "practice.clear");
  g_assert_cmpstr (get_title (page), ==, "Exercises");
  g_assert_cmpstr (gtk_editable_get_text (ui_child (page, "search")), ==, "");
  g_assert_false (is_shown (page, "nothing_group"));
}

/* GTK warns where a page needs more room than it wants, and a warning ends the
 * test: of many rows one stays, then others, then many again. */
static void
test_search_in_large_window (Ui            *ui,
                             gconstpointer  data)
{
  const char *const words[] = { "paced breathing", "", "breath", "calm", "grounding with", "breath", "" };
  GtkWidget *page = ui_show_place (ui, "practice");

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      search (ui, page, words[i]);
      g_assert_cmpuint (count_rows (page, "exercises"), >, 0);
    }
}

static void
test_filters (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page = ui_show_place (ui, "practice");
  AdwDialog *dialog;

  g_assert_cmpstr (ui_text (ui_child (page, "filter_button")), ==, "Filters");
  ui_activate (page, "practice.filter");
  ui_draw (ui);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));
  g_assert_cmpstr (ui_text (ui_child (dialog, "done")), ==, "Show 51 Exercises");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_chip (ui_child (dialog, "time"), "Up to 2 minutes")), TRUE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_chip (ui_child (dialog, "goal"), "Clear boundaries")), TRUE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_chip (ui_child (dialog, "approach"), "DBT")), TRUE);
  g_assert_cmpstr (ui_text (ui_child (page, "filter_button")), ==, "Filters (3)");
  g_assert_cmpstr (ui_text (ui_child (dialog, "done")), !=, "Show 51 Exercises");

  ui_activate (dialog, "filter.clear");
  g_assert_cmpstr (ui_text (ui_child (page, "filter_button")), ==, "Filters");
  g_assert_cmpstr (ui_text (ui_child (dialog, "done")), ==, "Show 51 Exercises");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_chip (ui_child (dialog, "approach"), "DBT")), TRUE);
  ui_activate (dialog, "filter.done");
  ui_draw (ui);
  g_assert_null (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window)));

  /* What was chosen is there again. */
  ui_activate (page, "practice.filter");
  ui_draw (ui);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));
  g_assert_cmpstr (sb_chip_choice_get_selected (ui_child (dialog, "approach")), ==, "dbt");
  adw_dialog_force_close (dialog);
  ui_draw (ui);
}

static const char *
get_favorite (Ui *ui)
{
  g_autoptr (SbReading) reading = g_list_model_get_item (sb_store_get_readings (ui->store), 0);

  return reading != NULL && sb_reading_get_bookmarked (reading) != NULL ? sb_reading_get_page (reading) : NULL;
}

/* A star here is a star there, and comes first the next time. */
static void
test_favorite (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *page = ui_show_place (ui, "practice");
  GtkWidget *star;

  star = ui_find (ui_open (ui, "exercise:" DEEP), SB_TYPE_FAVORITE_BUTTON, NULL);
  gtk_test_accessible_assert_role (star, GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
  gtk_test_accessible_assert_property (star, GTK_ACCESSIBLE_PROPERTY_LABEL, "Favorite: Thought record");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (star), TRUE);
  g_assert_cmpstr (get_favorite (ui), ==, "exercise:" DEEP);
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (star)), ==, "starred-symbolic");

  adw_navigation_view_pop (ui_view (ui));
  ui_draw (ui);
  g_assert_cmpstr (ui_text (GTK_WIDGET (get_row (page, "exercises", 0))), ==, "Thought record");

  /* It does not move from under the hand. */
  star = ui_find (get_row (page, "exercises", 0), SB_TYPE_FAVORITE_BUTTON, NULL);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (star)));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (star), FALSE);
  ui_draw (ui);
  g_assert_null (get_favorite (ui));
  g_assert_cmpstr (ui_text (GTK_WIDGET (get_row (page, "exercises", 0))), ==, "Thought record");

  ui_show_place (ui, "today");
  ui_show_place (ui, "practice");
  g_assert_cmpstr (ui_text (GTK_WIDGET (get_row (page, "exercises", 0))), !=, "Thought record");
}

static void
test_drafts (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = ui_show_place (ui, "practice");
  const char *const ids[] = { "tipp", DEEP, "cycle-map", "gone", "wise-mind", DEEP };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (GDateTime) started = g_date_time_new_utc (2026, 11, 1 + i, 12, 0, 0);
      g_autoptr (SbSession) session = g_object_new (SB_TYPE_SESSION, "exercise-id", ids[i], "exercise-version", "1",
                                                    "started", started, NULL);

      sb_store_save_session (ui->store, session);
    }

  /* The newest, one of each; one that is gone cannot be gone on with. */
  g_assert_true (is_shown (page, "drafts_group"));
  g_assert_cmpuint (count_rows (page, "drafts"), ==, 2);
  g_assert_cmpstr (ui_text (GTK_WIDGET (get_row (page, "drafts", 0))), ==, "Thought record");
  gtk_widget_activate (GTK_WIDGET (get_row (page, "drafts", 0)));
  ui_draw (ui);
  g_assert_nonnull (ui_find (ui_page (ui), GTK_TYPE_BUTTON, "Go On"));
}

static void
test_looking_back (Ui            *ui,
                   gconstpointer  data)
{
  ui_activate (ui_show_place (ui, "practice"), "practice.helped");
  ui_draw (ui);
  g_assert_true (SB_IS_HELPED_PAGE (ui_page (ui)));
  ui_activate (ui_show_place (ui, "practice"), "practice.sessions");
  ui_draw (ui);
  g_assert_true (SB_IS_SESSIONS_PAGE (ui_page (ui)));
}

/* From the first window: one click to three tools, and none asks anything. */
static void
test_calm (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page;

  ui_show_place (ui, "today");
  ui_activate (ui_page (ui), "win.calm");
  ui_draw (ui);
  page = ui_page (ui);
  g_assert_true (SB_IS_CALM_PAGE (page));
  g_assert_cmpuint (count_rows (page, "tools"), ==, 3);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == GTK_WIDGET (get_row (page, "tools", 0)));

  for (guint i = 0; i < 3; i++)
    {
      gtk_widget_activate (GTK_WIDGET (get_row (page, "tools", i)));
      ui_draw (ui);
      g_assert_true (SB_IS_PLAYER_PAGE (ui_page (ui)));
      g_assert_cmpuint (player_get_number (ui_page (ui)), ==, 1);
      g_assert_null (ui_find (ui_page (ui), GTK_TYPE_TEXT_VIEW, NULL));
      ui_activate (ui_page (ui), "player.leave");
      ui_draw (ui);
      g_assert_true (ui_page (ui) == page);
    }

  g_assert_nonnull (ui_find (page, ADW_TYPE_ACTION_ROW, "Support"));
}

/* The best of several: other work on the machine is not the page's. */
static void
test_quick (Ui            *ui,
            gconstpointer  data)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < N_TIMES; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (GtkWidget) page = g_object_ref_sink (g_object_new (SB_TYPE_PRACTICE_PAGE, "content", ui->content,
                                                                    "store", ui->store, NULL));

      least = MIN (least, (g_get_monotonic_time () - start) / 1000.0);
    }

  g_test_message ("%.1f ms for the page", least);
  if (g_test_perf ())
    g_assert_cmpfloat (least, <, MOST_MS);
}

static void
add_tests (void)
{
  ui_test ("/practice/list", test_list);
  ui_test ("/practice/need", test_need);
  ui_test ("/practice/search", test_search);
  ui_test ("/practice/search-in-large-window", test_search_in_large_window);
  ui_test ("/practice/filters", test_filters);
  ui_test ("/practice/favorite", test_favorite);
  ui_test ("/practice/drafts", test_drafts);
  ui_test ("/practice/looking-back", test_looking_back);
  ui_test ("/practice/calm", test_calm);
  ui_test ("/practice/quick", test_quick);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

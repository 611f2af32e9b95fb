/* test-window.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-application.h"
#include "sb-article-page.h"
#include "sb-assess-page.h"
#include "sb-calm-page.h"
#include "sb-exercise-page.h"
#include "sb-learn-page.h"
#include "sb-opening-page.h"
#include "sb-place.h"
#include "sb-player-page.h"
#include "sb-practice-page.h"
#include "sb-progress-page.h"
#include "sb-support-page.h"
#include "sb-today-page.h"
#include "ui-fixture.h"

static const char *const places[] = { "today", "assess", "learn", "practice", "progress", "support" };

static GType
get_place_type (guint place)
{
  const GType types[] = {
    SB_TYPE_TODAY_PAGE,
    SB_TYPE_ASSESS_PAGE,
    SB_TYPE_LEARN_PAGE,
    SB_TYPE_PRACTICE_PAGE,
    SB_TYPE_PROGRESS_PAGE,
    SB_TYPE_SUPPORT_PAGE,
  };

  return types[place];
}

static guint
count_pages (Ui *ui)
{
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (ui_view (ui));

  return g_list_model_get_n_items (stack);
}

static gboolean
is_narrow (Ui *ui)
{
  gboolean narrow;

  g_object_get (ui->window, "narrow", &narrow, NULL);
  return narrow;
}

/* What tells the places apart: the sidebar, or the bar and a menu on Today. */
static void
assert_layout (Ui       *ui,
               gboolean  narrow)
{
  GtkWidget *split = ui_find (ui->window, ADW_TYPE_OVERLAY_SPLIT_VIEW, NULL);
  GtkWidget *bar = ui_find (ui->window, ADW_TYPE_VIEW_SWITCHER_BAR, NULL);

  g_assert_cmpint (adw_overlay_split_view_get_collapsed (ADW_OVERLAY_SPLIT_VIEW (split)), ==, narrow);
  g_assert_cmpint (adw_overlay_split_view_get_show_sidebar (ADW_OVERLAY_SPLIT_VIEW (split)), ==, !narrow);
  g_assert_cmpint (gtk_widget_get_mapped (ui_child (ui->window, "sidebar")), ==, !narrow);
  g_assert_cmpint (adw_view_switcher_bar_get_reveal (ADW_VIEW_SWITCHER_BAR (bar)), ==, narrow);
  g_assert_cmpint (gtk_widget_get_visible (ui_child (ui_page (ui), "menu")), ==, narrow);
}

static void
test_narrow_and_wide (Ui            *ui,
                      gconstpointer  data)
{
  g_assert_false (is_narrow (ui));
  assert_layout (ui, FALSE);

  ui_resize (ui, 500, 600);
  ui_wait_until (is_narrow (ui));
  ui_draw (ui);
  assert_layout (ui, TRUE);

  ui_resize (ui, 1000, 700);
  ui_wait_until (!is_narrow (ui));
  ui_draw (ui);
  assert_layout (ui, FALSE);
}

/* 600sp are 1200 px where text is twice as large. */
static void
test_narrow_with_large_text (Ui            *ui,
                             gconstpointer  data)
{
  g_assert_false (is_narrow (ui));
  ui_set_settings (":close", 2);
  ui_wait_until (is_narrow (ui));
  ui_draw (ui);
  assert_layout (ui, TRUE);

  ui_set_settings (":close", 1);
  ui_wait_until (!is_narrow (ui));
}

static void
assert_names_of_places (Ui *ui)
{
  GtkWidget *bar = ui_child (ui->window, "bar");
  guint n_shown = 0;

  ui_foreach (label, bar, GTK_TYPE_LABEL)
    {
      if (!gtk_widget_get_child_visible (label) || !gtk_widget_get_mapped (label))
        continue;

      g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
      n_shown++;
    }
  g_assert_cmpuint (n_shown, ==, G_N_ELEMENTS (places));
}

/* In the narrowest window all names can be read, however large text is. */
static void
test_names_with_large_text (Ui            *ui,
                            gconstpointer  data)
{
  const double scales[] = { 1, 1.25, 1.5, 2, 1 };

  ui_resize (ui, 370, 640);
  ui_wait_until (is_narrow (ui));
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      ui_set_settings (":close", scales[i]);
      ui_draw (ui);
      assert_names_of_places (ui);
    }
  g_assert_false (gtk_widget_has_css_class (ui_child (ui->window, "bar"), "crowded"));
}

static void
test_places (Ui            *ui,
             gconstpointer  data)
{
  GtkListBox *sidebar = ui_child (ui->window, "sidebar");

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      GtkWidget *page = ui_show_place (ui, places[i]);
      GtkListBoxRow *row = gtk_list_box_get_selected_row (sidebar);

      g_assert_true (g_type_is_a (G_OBJECT_TYPE (page), get_place_type (i)));
      g_assert_cmpint (gtk_list_box_row_get_index (row), ==, i);
      g_assert_cmpstr (adw_navigation_page_get_tag (ADW_NAVIGATION_PAGE (page)), ==, places[i]);
      gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)));
      g_assert_nonnull (sb_place_find (places[i]));
    }

  g_assert_null (sb_place_find ("nonsense"));
  ui_show_place (ui, "nonsense");
  g_assert_true (SB_IS_SUPPORT_PAGE (ui_page (ui)));
}

static void
test_sidebar (Ui            *ui,
              gconstpointer  data)
{
  GtkListBox *sidebar = ui_child (ui->window, "sidebar");

  for (guint i = G_N_ELEMENTS (places); i > 0; i--)
    {
      g_signal_emit_by_name (sidebar, "row-activated", gtk_list_box_get_row_at_index (sidebar, i - 1));
      ui_draw (ui);
      g_assert_true (g_type_is_a (G_OBJECT_TYPE (ui_page (ui)), get_place_type (i - 1)));
    }
}

/* A place that has not been gone to costs nothing. */
static void
test_places_are_made_when_gone_to (Ui            *ui,
                                   gconstpointer  data)
{
  AdwViewStack *stack = ui_child (ui->window, "stack");

  for (guint i = 1; i < G_N_ELEMENTS (places); i++)
    {
      AdwNavigationView *view = ADW_NAVIGATION_VIEW (adw_view_stack_get_child_by_name (stack, places[i]));

      g_assert_null (adw_navigation_view_get_visible_page (view));
    }
}

static void
test_open (Ui            *ui,
           gconstpointer  data)
{
  const struct
  {
    const char *uri;
    GType type;
    const char *title;
  } cases[] = {
    { "article:the-four-styles", SB_TYPE_ARTICLE_PAGE, NULL },
    { "approach:cbt", SB_TYPE_ARTICLE_PAGE, "Cognitive behavioral therapy" },
    { "exercise:thought-record", SB_TYPE_EXERCISE_PAGE, "Thought record" },
    { "instrument:attachment-general", SB_TYPE_OPENING_PAGE, "How you are in close bonds" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AdwNavigationPage *page = ADW_NAVIGATION_PAGE (ui_open (ui, cases[i].uri));

      g_assert_true (g_type_is_a (G_OBJECT_TYPE (page), cases[i].type));
      g_assert_cmpstr (adw_navigation_page_get_title (page), ==, ui_heading (ui));
      if (cases[i].title != NULL)
        g_assert_cmpstr (adw_navigation_page_get_title (page), ==, cases[i].title);
      g_assert_cmpuint (count_pages (ui), ==, 2 + i);
    }
}

static void
test_open_support (Ui            *ui,
                   gconstpointer  data)
{
  g_assert_true (SB_IS_SUPPORT_PAGE (ui_open (ui, "support:")));
}

static void
test_open_source (Ui            *ui,
                  gconstpointer  data)
{
  SbSource *source = sb_content_find_source (ui->content, "taylor2015");
  AdwDialog *dialog;

  ui_open (ui, "source:taylor2015");
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));
  g_assert_nonnull (ui_find (dialog, GTK_TYPE_LABEL, sb_source_get_title (source)));
  g_assert_nonnull (ui_find (dialog, GTK_TYPE_LABEL, sb_source_get_authors (source)));
  g_assert_true (adw_dialog_close (dialog));
  ui_wait_until (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window)) == NULL);
}

static void
test_open_nothing (Ui            *ui,
                   gconstpointer  data)
{
  const char *const uris[] = { "", "nonsense", "nonsense:cbt", "source:nobody1900" };

  for (guint i = 0; i < G_N_ELEMENTS (uris); i++)
    {
      g_assert_true (SB_IS_TODAY_PAGE (ui_open (ui, uris[i])));
      g_assert_null (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window)));
    }
}

static void
test_show_place_pops (Ui            *ui,
                      gconstpointer  data)
{
  ui_show_place (ui, "learn");
  ui_open (ui, "approach:cbt");
  ui_open (ui, "exercise:thought-record");
  g_assert_cmpuint (count_pages (ui), ==, 3);

  ui_show_place (ui, "today");
  ui_show_place (ui, "learn");
  g_assert_cmpuint (count_pages (ui), ==, 3);

  g_assert_true (SB_IS_LEARN_PAGE (ui_show_place (ui, "learn")));
  g_assert_cmpuint (count_pages (ui), ==, 1);
}

static void
test_calm (Ui            *ui,
           gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      ui_show_place (ui, places[i]);
      ui_activate (ui->window, "win.calm");
      ui_draw (ui);
      g_assert_true (SB_IS_CALM_PAGE (ui_page (ui)));
      g_assert_cmpuint (count_pages (ui), ==, 2);

      ui_activate (ui->window, "win.calm");
      ui_draw (ui);
      g_assert_cmpuint (count_pages (ui), ==, 2);

      g_assert_true (gtk_widget_activate_action (ui_page (ui), "calm.begin", "s", "paced-breathing"));
      ui_draw (ui);
      g_assert_true (SB_IS_PLAYER_PAGE (ui_page (ui)));
      g_assert_cmpstr (ui_heading (ui), ==, "A first minute");
      ui_activate (ui->window, "win.calm");
      ui_draw (ui);
      g_assert_true (SB_IS_PLAYER_PAGE (ui_page (ui)));
      g_assert_cmpstr (ui_heading (ui), ==, "Right here");
      ui_draw (ui);
      g_assert_cmpuint (count_pages (ui), ==, 3);

      ui_activate (ui_page (ui), "player.leave");
      ui_draw (ui);
      g_assert_true (SB_IS_CALM_PAGE (ui_page (ui)));
      adw_navigation_view_pop (ui_view (ui));
      ui_draw (ui);
      g_assert_true (g_type_is_a (G_OBJECT_TYPE (ui_page (ui)), get_place_type (i)));
    }

  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_sessions (ui->store)), ==, 0);
}

static void
test_failed (Ui            *ui,
             gconstpointer  data)
{
  g_autoptr (GError) error = g_error_new_literal (SB_STORE_ERROR, SB_STORE_ERROR_FULL, "No room.");
  AdwDialog *dialog;

  g_signal_emit_by_name (ui->store, "failed", error);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_cmpstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), ==, "No room.");
  adw_dialog_force_close (dialog);
}

static void
test_warn (Ui            *ui,
           gconstpointer  data)
{
  AdwBanner *banner = ui_child (ui->window, "banner");

  g_assert_false (adw_banner_get_revealed (banner));
  sb_window_warn (ui->window, "This & that is wrong.");
  ui_draw (ui);
  g_assert_true (adw_banner_get_revealed (banner));
  g_assert_nonnull (ui_find (banner, GTK_TYPE_LABEL, "This & that is wrong."));
}

static void
test_pages_go (Ui            *ui,
               gconstpointer  data)
{
  const char *const uris[] = {
    "article:the-four-styles", "approach:cbt", "exercise:thought-record", "exercise:cycle-map",
    "instrument:attachment-general"
  };

  for (guint i = 0; i < G_N_ELEMENTS (uris); i++)
    {
      GtkWidget *page = ui_open (ui, uris[i]);

      g_assert_false (SB_IS_TODAY_PAGE (page));
      g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
      g_assert_true (adw_navigation_view_pop (ui_view (ui)));
      ui_wait_until (page == NULL);
    }
}

static void
test_places_go (Ui            *ui,
                gconstpointer  data)
{
  GtkWidget *pages[G_N_ELEMENTS (places)];

  ui_import (ui, "ui-year.json");
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      pages[i] = ui_show_place (ui, places[i]);
      g_object_add_weak_pointer (G_OBJECT (pages[i]), (gpointer *) &pages[i]);
    }

  g_object_add_weak_pointer (G_OBJECT (ui->window), (gpointer *) &ui->window);
  gtk_window_close (GTK_WINDOW (ui->window));
  ui_wait_until (ui->window == NULL);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    ui_wait_until (pages[i] == NULL);
}

/* By somebody who is not new. */
static SbWindow *
start_application (SbApplication *self)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr (GError) error = NULL;

  g_settings_set_boolean (settings, "introduced", TRUE);

  g_application_register (G_APPLICATION (self), NULL, &error);
  g_assert_no_error (error);
  g_application_activate (G_APPLICATION (self));
  ui_wait_until (gtk_application_get_active_window (GTK_APPLICATION (self)) != NULL);

  return SB_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (self)));
}

static void
write_nonsense (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "secure-base", NULL);
  g_autofree char *path = g_build_filename (folder, "history.db", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, "This is no history, but something that the person wants to keep.", -1, &error);
  g_assert_no_error (error);
}

static void
assert_nonsense (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "secure-base", "history.db", NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "This is no history, but something that the person wants to keep.");
}

static void
test_broken_store (void)
{
  g_autoptr (SbApplication) self = NULL;
  SbWindow *window;
  AdwBanner *banner;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
      return;
    }

  write_nonsense ();
  self = sb_application_new ();
  window = start_application (self);
  banner = ui_child (window, "banner");
  ui_wait_until (adw_banner_get_revealed (banner));
  g_assert_nonnull (strstr (adw_banner_get_title (banner), "could not be opened"));
  assert_nonsense ();
}

/* Whoever goes on all the same, having read the banner, must not lose the
 * window to a crash. */
static void
test_broken_store_goes_on (void)
{
  g_autoptr (SbApplication) self = NULL;
  Ui ui = { NULL };

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
      return;
    }

  write_nonsense ();
  self = sb_application_new ();
  ui.window = start_application (self);
  ui_wait_until (adw_banner_get_revealed (ui_child (ui.window, "banner")));

  ui_activate (ui_open (&ui, "instrument:attachment-general"), "opening.start");
  ui_draw (&ui);
  for (guint i = 0; i < 18; i++)
    g_signal_emit_by_name (ui_child (ui_page (&ui), "options"), "row-activated",
                           gtk_list_box_get_row_at_index (ui_child (ui_page (&ui), "options"), i % 7));
  ui_draw (&ui);
  g_assert_nonnull (ui_find (ui_page (&ui), GTK_TYPE_LABEL, "Next steps"));

  ui_activate (ui_open (&ui, "exercise:grounding"), "exercise.start");
  ui_draw (&ui);
  ui_activate (ui_page (&ui), "player.next");
  ui_activate (ui_page (&ui), "player.too-much");
  ui_draw (&ui);
  assert_nonsense ();
}

static void
add_tests (void)
{
  ui_test ("/window/narrow-and-wide", test_narrow_and_wide);
  ui_test ("/window/narrow-with-large-text", test_narrow_with_large_text);
  ui_test ("/window/names-with-large-text", test_names_with_large_text);
  ui_test ("/window/places", test_places);
  ui_test ("/window/places-are-made-when-gone-to", test_places_are_made_when_gone_to);
  ui_test ("/window/sidebar", test_sidebar);
  ui_test ("/window/open", test_open);
  ui_test ("/window/open-support", test_open_support);
  ui_test ("/window/open-source", test_open_source);
  ui_test ("/window/open-nothing", test_open_nothing);
  ui_test ("/window/show-place-pops", test_show_place_pops);
  ui_test ("/window/calm", test_calm);
  ui_test ("/window/failed", test_failed);
  ui_test ("/window/warn", test_warn);
  ui_test ("/window/pages-go", test_pages_go);
  ui_test ("/window/places-go", test_places_go);
  g_test_add_func ("/window/broken-store", test_broken_store);
  g_test_add_func ("/window/broken-store-goes-on", test_broken_store_goes_on);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

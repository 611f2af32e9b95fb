/* test-welcome.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-application.h"
#include "sb-calm-page.h"
#include "sb-figure.h"
#include "sb-support-page.h"
#include "sb-welcome-dialog.h"
#include "sb-welcome-step.h"
#include "ui-fixture.h"

#define N_PAGES 3

static const char *const titles[N_PAGES] = { "What This App Is", "What This App Is Not", "Your Words Stay Here" };

static AdwDialog *
get_dialog (gpointer window)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
}

static AdwDialog *
show (Ui *ui)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  AdwDialog *dialog = sb_welcome_dialog_new ();

  g_settings_reset (settings, "introduced");
  g_assert_true (sb_welcome_dialog_is_due ());
  adw_dialog_present (dialog, GTK_WIDGET (ui->window));
  ui_draw (ui);

  return dialog;
}

static AdwNavigationPage *
get_page (AdwDialog *dialog)
{
  return adw_navigation_view_get_visible_page (ui_child (dialog, "view"));
}

static void
assert_left (Ui *ui)
{
  ui_wait_until (get_dialog (ui->window) == NULL);
  ui_draw (ui);
  g_assert_false (sb_welcome_dialog_is_due ());
}

/* What it is, what it is not, and where the data stays: in that order. */
static void
test_order (Ui            *ui,
            gconstpointer  data)
{
  AdwDialog *dialog = show (ui);

  for (guint i = 0; i < N_PAGES; i++)
    {
      g_assert_cmpstr (adw_navigation_page_get_title (get_page (dialog)), ==, titles[i]);
      g_assert_true (sb_welcome_dialog_is_due ());
      ui_activate (dialog, "welcome.next");
      ui_draw (ui);
    }

  assert_left (ui);
  g_assert_cmpstr (adw_navigation_page_get_tag (ADW_NAVIGATION_PAGE (ui_page (ui))), ==, "today");
}

/* Roles and names, and what stands on each page. */
static void
test_page (Ui            *ui,
           gconstpointer  data)
{
  AdwDialog *dialog = show (ui);

  for (guint i = 0; i < N_PAGES; i++)
    {
      AdwNavigationPage *page = get_page (dialog);
      g_autofree char *position = g_strdup_printf ("%u of %u", i + 1, N_PAGES);
      g_autofree char *all = NULL;
      GtkWidget *heading = ui_find (page, GTK_TYPE_LABEL, titles[i]);
      GtkWidget *next = ui_child (page, "next");

      g_assert_cmpstr (gtk_label_get_label (ui_child (page, "position")), ==, position);
      gtk_test_accessible_assert_role (heading, GTK_ACCESSIBLE_ROLE_HEADING);
      gtk_test_accessible_assert_property (heading, GTK_ACCESSIBLE_PROPERTY_LEVEL, 1);
      g_assert_cmpstr (ui_text (heading), ==, titles[i]);
      gtk_test_accessible_assert_role (ui_find (page, SB_TYPE_FIGURE, NULL), GTK_ACCESSIBLE_ROLE_IMG);
      all = g_strjoin ("\n", position, titles[i], gtk_label_get_label (ui_child (page, "text")), NULL);
      gtk_test_accessible_assert_property (next, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, all);
      g_assert_cmpstr (ui_text (next), ==, i + 1 < N_PAGES ? "_Next" : "_Start");
      ui_wait_until (gtk_window_get_focus (GTK_WINDOW (ui->window)) == next);
      g_assert_nonnull (ui_find (page, GTK_TYPE_BUTTON, "_Skip"));
      g_assert_cmpint (ui_find (page, ADW_TYPE_BUTTON_CONTENT, NULL) != NULL, ==, i == 1);
      ui_activate (dialog, "welcome.next");
      ui_draw (ui);
    }
}

/* Whoever goes back is where they were. */
static void
test_back (Ui            *ui,
           gconstpointer  data)
{
  AdwDialog *dialog = show (ui);

  g_assert_false (adw_navigation_view_pop (ui_child (dialog, "view")));
  ui_activate (dialog, "welcome.next");
  ui_activate (dialog, "welcome.next");
  ui_draw (ui);
  for (guint i = N_PAGES - 1; i > 0; i--)
    {
      g_assert_cmpstr (adw_navigation_page_get_title (get_page (dialog)), ==, titles[i]);
      g_assert_true (adw_navigation_view_pop (ui_child (dialog, "view")));
      ui_draw (ui);
    }
  g_assert_cmpstr (adw_navigation_page_get_title (get_page (dialog)), ==, titles[0]);
  ui_activate (dialog, "welcome.next");
  ui_draw (ui);
  g_assert_cmpstr (adw_navigation_page_get_title (get_page (dialog)), ==, titles[1]);
}

/* From each page. */
static void
test_skip (Ui            *ui,
           gconstpointer  data)
{
  for (guint i = 0; i < N_PAGES; i++)
    {
      AdwDialog *dialog = show (ui);

      for (guint j = 0; j < i; j++)
        ui_activate (dialog, "welcome.next");
      ui_draw (ui);
      ui_click (ui_find (get_page (dialog), GTK_TYPE_BUTTON, "_Skip"));
      assert_left (ui);
    }
}

static void
test_support (Ui            *ui,
              gconstpointer  data)
{
  AdwDialog *dialog = show (ui);

  ui_activate (dialog, "welcome.next");
  ui_draw (ui);
  ui_click (gtk_widget_get_ancestor (ui_find (get_page (dialog), ADW_TYPE_BUTTON_CONTENT, NULL), GTK_TYPE_BUTTON));
  assert_left (ui);
  g_assert_true (SB_IS_SUPPORT_PAGE (ui_page (ui)));
}

static void
test_calm (Ui            *ui,
           gconstpointer  data)
{
  AdwDialog *dialog = show (ui);

  ui_activate (dialog, "win.calm");
  assert_left (ui);
  g_assert_true (SB_IS_CALM_PAGE (ui_page (ui)));
}

static gboolean
shows_picture (AdwDialog *dialog)
{
  return ui_find (get_page (dialog), SB_TYPE_FIGURE, NULL) != NULL;
}

/* A low window is for the words, and Support stays in sight. */
static void
test_low (Ui            *ui,
          gconstpointer  data)
{
  AdwDialog *dialog;
  GtkWidget *buttons;

  ui_resize (ui, 360, 294);
  dialog = show (ui);
  ui_wait_until (!shows_picture (dialog));
  ui_activate (dialog, "welcome.next");
  ui_draw (ui);
  g_assert_false (shows_picture (dialog));
  buttons = ui_child (get_page (dialog), "buttons");
  g_assert_null (gtk_widget_get_ancestor (buttons, GTK_TYPE_SCROLLED_WINDOW));
  g_assert_cmpint (gtk_widget_get_height (ui_child (get_page (dialog), "text")), >, 0);

  ui_resize (ui, 1000, 700);
  ui_wait_until (shows_picture (dialog));
}

/* Nothing of it stays behind. */
static void
test_goes (Ui            *ui,
           gconstpointer  data)
{
  AdwDialog *dialog = show (ui);

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  ui_activate (dialog, "welcome.leave");
  ui_wait_until (dialog == NULL);
  assert_left (ui);
}

/* A window that goes takes it along, and that counts. */
static void
test_window_goes (Ui            *ui,
                  gconstpointer  data)
{
  AdwDialog *dialog = show (ui);

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  g_object_add_weak_pointer (G_OBJECT (ui->window), (gpointer *) &ui->window);
  gtk_window_destroy (GTK_WINDOW (ui->window));
  ui_wait_until (ui->window == NULL);
  ui_wait_until (dialog == NULL);
  g_assert_false (sb_welcome_dialog_is_due ());
}

/* --- The application, in a process of its own ------------------------------ */

static gboolean
is_inside (void)
{
  if (g_test_subprocess ())
    return TRUE;

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
  return FALSE;
}

static SbApplication *
create_application (void)
{
  SbApplication *self = sb_application_new ();
  g_autoptr (GError) error = NULL;

  g_application_register (G_APPLICATION (self), NULL, &error);
  g_assert_no_error (error);

  return self;
}

static gpointer
get_window (SbApplication *self)
{
  return gtk_application_get_active_window (GTK_APPLICATION (self));
}

static void
test_once (void)
{
  g_autoptr (SbApplication) self = NULL;

  if (!is_inside ())
    return;

  self = create_application ();
  g_application_activate (G_APPLICATION (self));
  g_assert_true (SB_IS_WELCOME_DIALOG (get_dialog (get_window (self))));

  /* To raise the window brings no second. */
  g_application_activate (G_APPLICATION (self));
  g_assert_cmpuint (g_list_model_get_n_items (adw_application_window_get_dialogs (get_window (self))), ==, 1);

  g_assert_true (adw_dialog_close (get_dialog (get_window (self))));
  ui_wait_until (get_dialog (get_window (self)) == NULL);
  gtk_window_destroy (get_window (self));
  g_application_activate (G_APPLICATION (self));
  g_assert_null (get_dialog (get_window (self)));

  g_action_group_activate_action (G_ACTION_GROUP (self), "welcome", NULL);
  g_assert_true (SB_IS_WELCOME_DIALOG (get_dialog (get_window (self))));
}

/* Whoever came for something else is not kept from it. */
static void
test_not_before (gconstpointer data)
{
  g_autoptr (SbApplication) self = NULL;
  const char *action = data;

  if (!is_inside ())
    return;

  self = create_application ();
  g_action_group_activate_action (G_ACTION_GROUP (self), action,
                                  g_str_equal (action, "page") ? g_variant_new_string ("support") : NULL);
  g_application_activate (G_APPLICATION (self));
  g_assert_null (get_dialog (get_window (self)));
  g_assert_true (sb_welcome_dialog_is_due ());

  gtk_window_destroy (get_window (self));
  g_application_activate (G_APPLICATION (self));
  g_assert_true (SB_IS_WELCOME_DIALOG (get_dialog (get_window (self))));
}

static void
add_tests (void)
{
  ui_test ("/welcome/order", test_order);
  ui_test ("/welcome/page", test_page);
  ui_test ("/welcome/back", test_back);
  ui_test ("/welcome/skip", test_skip);
  ui_test ("/welcome/support", test_support);
  ui_test ("/welcome/calm", test_calm);
  ui_test ("/welcome/low", test_low);
  ui_test ("/welcome/goes", test_goes);
  ui_test ("/welcome/window-goes", test_window_goes);
  g_test_add_func ("/welcome/once", test_once);
  g_test_add_data_func ("/welcome/not-before/assess", "assess", test_not_before);
  g_test_add_data_func ("/welcome/not-before/calm", "calm", test_not_before);
  g_test_add_data_func ("/welcome/not-before/page", "page", test_not_before);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

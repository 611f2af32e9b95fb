/* sb-help-keys.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-help-keys.h"

/* The keys that lead to Support and to what calms, from wherever the focus is:
 * Alt+6 and Ctrl+D. */

/* That a widget has them. */
#define KEY_HELP "sb-help-keys"

static GtkShortcut *
create_shortcut (guint            keyval,
                 GdkModifierType  modifiers,
                 const char      *action,
                 GVariant        *target)
{
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (keyval, modifiers), gtk_named_action_new (action));

  gtk_shortcut_set_arguments (shortcut, target);
  return shortcut;
}

/* They come before whatever has the focus: nothing else is to take them. */
static void
add_keys (GtkWidget *widget)
{
  GtkEventController *controller;

  if (g_object_get_data (G_OBJECT (widget), KEY_HELP) != NULL)
    return;

  controller = gtk_shortcut_controller_new ();
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        create_shortcut (GDK_KEY_d, GDK_CONTROL_MASK, "win.calm", NULL));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        create_shortcut (GDK_KEY_6, GDK_ALT_MASK, "win.show-place", g_variant_new_string ("support")));
  gtk_widget_add_controller (widget, controller);
  g_object_set_data (G_OBJECT (widget), KEY_HELP, controller);
}

static void
dialog_shown_cb (AdwApplicationWindow *window)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (window);

  if (dialog != NULL)
    add_keys (GTK_WIDGET (dialog));
}

static void
focus_changed_cb (AdwApplicationWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));
  GtkWidget *popover = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) : NULL;

  if (popover != NULL)
    add_keys (popover);
}

/**
 * sb_help_keys_add:
 * @window: a window with the actions `win.calm` and `win.show-place`
 *
 * Has the keys for help work in the window, and in its dialogs and menus: what
 * is typed there does not come to the window.
 */
void
sb_help_keys_add (AdwApplicationWindow *window)
{
  g_return_if_fail (ADW_IS_APPLICATION_WINDOW (window));

  add_keys (GTK_WIDGET (window));
  g_signal_connect (window, "notify::visible-dialog", G_CALLBACK (dialog_shown_cb), NULL);
  g_signal_connect (window, "notify::focus-widget", G_CALLBACK (focus_changed_cb), NULL);
}

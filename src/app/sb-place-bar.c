/* sb-place-bar.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-place-bar.h"

/* The bar of places, at the bottom of a narrow window. */

static GtkWidget *
find_last_toggle (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_TOGGLE_BUTTON (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *within = find_last_toggle (child);

      found = within != NULL ? within : found;
    }

  return found;
}

static void
support_clicked_cb (GtkWidget *button)
{
  gtk_widget_activate_action (button, "win.show-place", "s", "support");
}

/**
 * sb_place_bar_fill:
 * @bar: a bar
 * @stack: the places; the last is Support
 *
 * Fills the bar, unless it is filled already. The button of a place that is
 * shown does nothing; but that of Support leads to its first page, from
 * whatever was opened there.
 */
void
sb_place_bar_fill (AdwViewSwitcherBar *bar,
                   AdwViewStack       *stack)
{
  GtkWidget *support;

  g_return_if_fail (ADW_IS_VIEW_SWITCHER_BAR (bar));
  g_return_if_fail (ADW_IS_VIEW_STACK (stack));

  if (adw_view_switcher_bar_get_stack (bar) != NULL)
    return;

  adw_view_switcher_bar_set_stack (bar, stack);
  support = find_last_toggle (GTK_WIDGET (bar));
  if (support != NULL)
    g_signal_connect (support, "clicked", G_CALLBACK (support_clicked_cb), NULL);
}

/* sb-expander.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-expander.h"

/* The first row within is the one that is pressed. */
static gboolean
name_header (GtkWidget  *widget,
             const char *name)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_get_focusable (child))
        gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      if (ADW_IS_ACTION_ROW (child) || name_header (child, name))
        return TRUE;
    }

  return FALSE;
}

/**
 * sb_expander_set_title:
 * @row: a row that expands
 * @title: its title, without markup
 *
 * Sets the title, and tells it to screen readers: libadwaita 1.7 names
 * neither the row nor the part of it that takes the focus.
 */
void
sb_expander_set_title (AdwExpanderRow *row,
                       const char     *title)
{
  g_return_if_fail (ADW_IS_EXPANDER_ROW (row));
  g_return_if_fail (title != NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  name_header (GTK_WIDGET (row), title);
}

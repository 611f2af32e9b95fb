/* sb-boxed-list.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-boxed-list.h"

/**
 * sb_boxed_list_new:
 *
 * Returns: (transfer floating): an empty list whose rows are not selected, in
 *   the look of boxed lists
 */
GtkWidget *
sb_boxed_list_new (void)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");

  return list;
}

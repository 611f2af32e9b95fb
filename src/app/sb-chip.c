/* sb-chip.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-chip.h"

/**
 * sb_chip_new:
 * @text: what stands on it
 * @name: the same in full, for those who hear it
 *
 * Something to choose among others. A check mark tells of the choice, not the
 * color alone.
 *
 * Returns: (transfer floating): a #GtkToggleButton
 */
GtkWidget *
sb_chip_new (const char *text,
             const char *name)
{
  GtkWidget *chip = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *check = gtk_image_new_from_icon_name ("object-select-symbolic");
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), check);
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "chip");
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_bind_property (chip, "active", check, "visible", G_BINDING_SYNC_CREATE);

  return chip;
}

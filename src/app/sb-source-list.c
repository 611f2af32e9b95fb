/* sb-source-list.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-source-list.h"

static GtkWidget *
create_source (guint     number,
               SbSource *source)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "spacing", 9, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  g_autofree char *mark = g_strdup_printf ("[%u]", number);
  g_autofree char *markup = sb_source_to_markup (source);
  GtkWidget *bullet = gtk_label_new (mark);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_width_chars (GTK_LABEL (bullet), 4);
  gtk_label_set_xalign (GTK_LABEL (bullet), 0.0);
  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (bullet, GTK_ALIGN_START);
  gtk_widget_add_css_class (bullet, "dimmed");
  gtk_widget_add_css_class (bullet, "number");
  gtk_box_append (GTK_BOX (box), bullet);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (box, "caption");

  return box;
}

/**
 * sb_source_list_new:
 * @content: what the app knows
 * @cited: (element-type utf8): the ids of the sources that a page cites, in
 *   the order of their numbers
 *
 * Returns: (transfer floating): the sources, each with its number and a link
 *   to it
 */
GtkWidget *
sb_source_list_new (SbContent *content,
                    GPtrArray *cited)
{
  GtkWidget *list = g_object_new (GTK_TYPE_BOX,
                                  "orientation", GTK_ORIENTATION_VERTICAL,
                                  "spacing", 6,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                                  NULL);

  for (guint i = 0; i < cited->len; i++)
    {
      SbSource *source = sb_content_find_source (content, g_ptr_array_index (cited, i));

      if (source != NULL)
        gtk_box_append (GTK_BOX (list), create_source (i + 1, source));
    }

  return list;
}

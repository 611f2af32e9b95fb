/* sb-place.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-assess-page.h"
#include "sb-learn-page.h"
#include "sb-place.h"
#include "sb-practice-page.h"
#include "sb-progress-page.h"
#include "sb-support-page.h"
#include "sb-today-page.h"

/* In the order in which they stand in the window. */
const SbPlace sb_places[SB_N_PLACES] = {
  { "today", N_ ("Today"), "sb-today-symbolic", sb_today_page_get_type },
  { "assess", N_ ("Assess"), "sb-assess-symbolic", sb_assess_page_get_type },
  { "learn", N_ ("Learn"), "sb-learn-symbolic", sb_learn_page_get_type },
  { "practice", N_ ("Practice"), "sb-practice-symbolic", sb_practice_page_get_type },
  { "progress", N_ ("Progress"), "sb-progress-symbolic", sb_progress_page_get_type },
  { "support", N_ ("Support"), "sb-support-symbolic", sb_support_page_get_type },
};

/**
 * sb_place_find:
 * @name: a name
 *
 * Returns: (transfer none) (nullable): the place of that name
 */
const SbPlace *
sb_place_find (const char *name)
{
  for (guint i = 0; i < SB_N_PLACES; i++)
    {
      if (g_strcmp0 (sb_places[i].name, name) == 0)
        return &sb_places[i];
    }

  return NULL;
}

/**
 * sb_place_get_index:
 *
 * Returns: which of the places it is, from 0 on
 */
guint
sb_place_get_index (const SbPlace *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self - sb_places;
}

/**
 * sb_place_get_title:
 *
 * Returns: (transfer none): what it is called, in the person's language
 */
const char *
sb_place_get_title (const SbPlace *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _ (self->title);
}

/**
 * sb_place_create_row:
 *
 * Returns: (transfer floating): a row that stands for it in a sidebar
 */
GtkWidget *
sb_place_create_row (const SbPlace *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (self->icon_name));
  gtk_box_append (GTK_BOX (box), gtk_label_new (sb_place_get_title (self)));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, sb_place_get_title (self), -1);

  return row;
}

/* sb-own-list.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-boxed-list.h"
#include "sb-instruments.h"
#include "sb-opening-page.h"
#include "sb-own-list.h"
#include "sb-words.h"

static gboolean
asks_about_person (gpointer pack,
                   gpointer user_data)
{
  return sb_instrument_asks_about_person (sb_instruments_get_for_pack (pack));
}

static GtkWidget *
create_row (gpointer pack,
            gpointer user_data)
{
  SbInstrument *instrument = sb_instruments_get_for_pack (pack);
  g_autofree char *title = sb_words_with_person (sb_instrument_get_title (instrument), sb_person_get_name (user_data));
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("sb-assess-symbolic"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "pack", g_object_ref (pack), g_object_unref);

  return row;
}

static void
row_activated_cb (GtkWidget     *list,
                  GtkListBoxRow *row,
                  SbPerson      *person)
{
  SbPage *page = SB_PAGE (gtk_widget_get_ancestor (list, SB_TYPE_PAGE));
  SbPack *pack = g_object_get_data (G_OBJECT (row), "pack");

  sb_page_push (page, sb_opening_page_new (sb_page_get_content (page), sb_page_get_store (page),
                                           sb_instruments_get_for_pack (pack), person));
}

/**
 * sb_own_list_new:
 * @page: the page that it will stand on
 * @person: somebody
 *
 * Returns: (transfer floating): a list of the questionnaires that were brought
 *   along and can be asked about @person; not seen while there is none
 */
GtkWidget *
sb_own_list_new (SbPage   *page,
                 SbPerson *person)
{
  GtkWidget *list = sb_boxed_list_new ();
  g_autoptr (GListModel) about_people = NULL;

  g_return_val_if_fail (SB_IS_PAGE (page), NULL);
  g_return_val_if_fail (SB_IS_PERSON (person), NULL);

  about_people = G_LIST_MODEL (gtk_filter_list_model_new (sb_instruments_list_own (sb_page_get_store (page)),
                                                          GTK_FILTER (gtk_custom_filter_new (asks_about_person, NULL, NULL))));
  gtk_accessible_update_property (GTK_ACCESSIBLE (list),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Questionnaires of your own"), -1);
  gtk_list_box_bind_model (GTK_LIST_BOX (list), about_people, create_row, g_object_ref (person),
                           g_object_unref);
  g_object_bind_property (about_people, "n-items", list, "visible", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), person, G_CONNECT_DEFAULT);

  return list;
}

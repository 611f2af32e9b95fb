/* bonds-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bonds-fixture.h"
#include "sb-bond-page.h"
#include "sb-bonds-page.h"
#include "sb-person-dialog.h"

GtkWidget *
bonds_show_all (Ui *ui)
{
  ui_show_place (ui, "assess");
  return ui_show (ui, sb_bonds_page_new (ui->content, ui->store));
}

SbPerson *
bonds_add_person (Ui         *ui,
                  const char *name,
                  const char *kind)
{
  g_autoptr (SbPerson) person = sb_person_new (name, kind);

  sb_store_save_person (ui->store, person);
  ui_draw (ui);

  /* The store keeps it alive. */
  return person;
}

SbPerson *
bonds_find_person (Ui         *ui,
                   const char *name)
{
  GListModel *people = sb_store_get_people (ui->store);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SbPerson) person = g_list_model_get_item (people, i);

      if (g_str_equal (sb_person_get_name (person), name))
        return person;
    }

  g_assert_not_reached ();
}

GtkWidget *
bonds_show_one (Ui       *ui,
                SbPerson *person)
{
  return ui_show (ui, sb_bond_page_new (ui->content, ui->store, person));
}

guint
bonds_count_people (Ui *ui)
{
  return g_list_model_get_n_items (sb_store_get_people (ui->store));
}

GtkWidget *
bonds_find_row (GtkWidget  *page,
                const char *name)
{
  return ui_find (page, ADW_TYPE_ACTION_ROW, name);
}

const char *
bonds_get_subtitle (GtkWidget  *page,
                    const char *name)
{
  return adw_action_row_get_subtitle (ADW_ACTION_ROW (bonds_find_row (page, name)));
}

/* The plane of a page, seen or not. */
SbPlane *
bonds_get_plane (GtkWidget *page)
{
  return ui_child (SB_IS_BOND_PAGE (page) ? ui_child (page, "path") : page, "plane");
}

gboolean
bonds_shows_plane (GtkWidget *page)
{
  return ui_find (page, SB_TYPE_PLANE, NULL) != NULL;
}

guint
bonds_count_points (GtkWidget *page)
{
  return g_list_model_get_n_items (sb_plane_get_points (bonds_get_plane (page)));
}

gboolean
bonds_has_point (GtkWidget  *page,
                 const char *name)
{
  GListModel *points = sb_plane_get_points (bonds_get_plane (page));

  for (guint i = 0; i < g_list_model_get_n_items (points); i++)
    {
      g_autoptr (SbPlanePoint) point = g_list_model_get_item (points, i);

      if (g_strcmp0 (sb_plane_point_get_name (point), name) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Which of its two faces the page of all bonds shows. */
const char *
bonds_get_face (GtkWidget *page)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (ui_find (page, GTK_TYPE_STACK, NULL)));
}

GtkWidget *
bonds_find_dialog (Ui *ui)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));

  return dialog != NULL ? GTK_WIDGET (dialog) : NULL;
}

GtkWidget *
bonds_open_dialog (Ui         *ui,
                   GtkWidget  *page,
                   const char *action)
{
  ui_activate (page, action);
  ui_draw (ui);
  g_assert_true (SB_IS_PERSON_DIALOG (bonds_find_dialog (ui)));

  return bonds_find_dialog (ui);
}

void
bonds_type_name (GtkWidget  *dialog,
                 const char *name)
{
  gtk_editable_set_text (ui_child (dialog, "name"), name);
}

gboolean
bonds_can_accept (GtkWidget *dialog)
{
  return gtk_widget_is_sensitive (ui_child (dialog, "accept"));
}

void
bonds_press_enter (Ui        *ui,
                   GtkWidget *dialog)
{
  g_signal_emit_by_name (gtk_editable_get_delegate (ui_child (dialog, "name")), "activate");
  ui_draw (ui);
}

/* The button that the key presses takes a while, as if pressed by a hand. */
void
bonds_accept (Ui        *ui,
              GtkWidget *dialog)
{
  bonds_press_enter (ui, dialog);
  ui_wait_until (bonds_find_dialog (ui) == NULL);
  ui_draw (ui);
}

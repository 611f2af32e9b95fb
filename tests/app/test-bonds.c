/* test-bonds.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bonds-fixture.h"
#include "sb-bond-page.h"

static gboolean
activate_shortcut (GtkWidget  *widget,
                   GListModel *shortcuts,
                   const char *key)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
      g_autofree char *trigger = gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));

      if (g_str_equal (trigger, key))
        return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                             gtk_shortcut_get_arguments (shortcut));
    }

  return FALSE;
}

/* As an event goes: up from @widget, to the first that has anything bound to the
 * key, and with a reference to all on the way. */
static void
press (Ui         *ui,
       GtkWidget  *widget,
       const char *key)
{
  g_autoptr (GPtrArray) path = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean done = FALSE;

  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    g_ptr_array_add (path, g_object_ref (widget));

  for (guint i = 0; !done && i < path->len; i++)
    {
      g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (g_ptr_array_index (path, i));

      for (guint j = 0; !done && j < g_list_model_get_n_items (controllers); j++)
        {
          g_autoptr (GObject) controller = g_list_model_get_item (controllers, j);

          done = GTK_IS_SHORTCUT_CONTROLLER (controller)
                 && activate_shortcut (g_ptr_array_index (path, i), G_LIST_MODEL (controller), key);
        }
    }

  g_assert_true (done);
  ui_draw (ui);
}

static void
test_empty (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = bonds_show_all (ui);

  g_assert_cmpstr (bonds_get_face (page), ==, "empty");
  g_assert_nonnull (strstr (gtk_label_get_label (ui_child (page, "why_empty")), "source:fraley2011"));
  g_assert_nonnull (ui_find (page, GTK_TYPE_BUTTON, "_Add Someone"));

  bonds_add_person (ui, "Alex", "partner");
  g_assert_cmpstr (bonds_get_face (page), ==, "bonds");
  g_assert_nonnull (bonds_find_row (page, "Alex"));
  g_assert_cmpstr (bonds_get_subtitle (page, "Alex"), ==, "Partner\nNot answered yet");
  /* A plane without a bond on it would tell nothing. */
  g_assert_false (bonds_shows_plane (page));
}

static void
test_add (Ui            *ui,
          gconstpointer  data)
{
  GtkWidget *dialog = bonds_open_dialog (ui, bonds_show_all (ui), "bonds.add");
  g_autoptr (SbPerson) person = NULL;

  g_assert_cmpstr (adw_dialog_get_title (ADW_DIALOG (dialog)), ==, "Add Someone");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (ui->window)), ui_child (dialog, "name")));
  bonds_type_name (dialog, "  Alex ");
  adw_combo_row_set_selected (ui_child (dialog, "kind"), 3);
  bonds_accept (ui, dialog);

  g_assert_cmpuint (bonds_count_people (ui), ==, 1);
  person = g_list_model_get_item (sb_store_get_people (ui->store), 0);
  g_assert_cmpstr (sb_person_get_name (person), ==, "Alex");
  g_assert_cmpstr (sb_person_get_kind (person), ==, "friend");
  g_assert_true (SB_IS_BOND_PAGE (ui_page (ui)));
  g_assert_cmpstr (ui_heading (ui), ==, "Alex");
  g_assert_nonnull (ui_find (ui_page (ui), GTK_TYPE_LABEL, "Friend"));
}

static void
test_kinds (Ui            *ui,
            gconstpointer  data)
{
  static const char *const kinds[] = { "partner", "mother", "father", "friend", "other" };
  GtkWidget *page = bonds_show_all (ui);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GtkWidget *dialog = bonds_open_dialog (ui, page, "bonds.add");
      g_autoptr (SbPerson) person = NULL;

      bonds_type_name (dialog, "Kim");
      adw_combo_row_set_selected (ui_child (dialog, "kind"), i);
      ui_activate (dialog, "person.accept");
      ui_draw (ui);
      person = g_list_model_get_item (sb_store_get_people (ui->store), i);
      g_assert_cmpstr (sb_person_get_kind (person), ==, kinds[i]);
      ui_activate (ui_page (ui), "navigation.pop");
      ui_draw (ui);
    }
}

static void
test_names (Ui            *ui,
            gconstpointer  data)
{
  static const char *const none[] = { "", " ", "\t", "\u00a0" };
  GtkWidget *dialog = bonds_open_dialog (ui, bonds_show_all (ui), "bonds.add");

  g_assert_false (bonds_can_accept (dialog));
  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    {
      bonds_type_name (dialog, none[i]);
      g_assert_false (bonds_can_accept (dialog));
      bonds_press_enter (ui, dialog);
      g_assert_true (bonds_find_dialog (ui) == dialog);
    }
  g_assert_cmpuint (bonds_count_people (ui), ==, 0);

  bonds_type_name (dialog, "x");
  g_assert_true (bonds_can_accept (dialog));
  g_assert_cmpint (adw_entry_row_get_max_length (ui_child (dialog, "name")), ==, 60);
}

static void
test_escape (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = bonds_show_all (ui);
  GtkWidget *dialog = bonds_open_dialog (ui, page, "bonds.add");

  bonds_type_name (dialog, "Alex");
  press (ui, gtk_window_get_focus (GTK_WINDOW (ui->window)), "Escape");
  g_assert_null (bonds_find_dialog (ui));
  g_assert_cmpuint (bonds_count_people (ui), ==, 0);
  g_assert_true (ui_page (ui) == page);
}

/* Told, and not forbidden. */
static void
test_same_name (Ui            *ui,
                gconstpointer  data)
{
  GtkWidget *page = bonds_show_all (ui);
  GtkWidget *dialog;

  bonds_add_person (ui, "Alex", "partner");
  dialog = bonds_open_dialog (ui, page, "bonds.add");
  g_assert_false (gtk_widget_get_visible (ui_child (dialog, "taken")));
  bonds_type_name (dialog, "alex ");
  g_assert_true (gtk_widget_get_visible (ui_child (dialog, "taken")));
  bonds_type_name (dialog, "alexa");
  g_assert_false (gtk_widget_get_visible (ui_child (dialog, "taken")));
  bonds_type_name (dialog, "Alex");
  bonds_accept (ui, dialog);
  g_assert_cmpuint (bonds_count_people (ui), ==, 2);

  /* One can tell which is which. */
  g_assert_nonnull (bonds_find_row (page, "Alex"));
  g_assert_nonnull (bonds_find_row (page, "Alex (2)"));
}

static void
test_all (Ui            *ui,
          gconstpointer  data)
{
  GtkWidget *page;

  ui_import (ui, SAMPLE);
  page = bonds_show_all (ui);
  g_assert_true (bonds_shows_plane (page));
  g_assert_cmpuint (bonds_count_points (page), ==, 4);
  g_assert_true (bonds_has_point (page, "In general"));
  g_assert_true (bonds_has_point (page, "Alex"));
  g_assert_true (bonds_has_point (page, "Mum"));
  g_assert_true (bonds_has_point (page, LONG_NAME));
  g_assert_false (bonds_has_point (page, "Robin"));

  g_assert_cmpstr (bonds_get_subtitle (page, "Alex"), ==, "Partner, 20 October 2026\nNear the line: anxiety 4.6, avoidance 2.0");
  /* The newest with a place: the one after it has too few answers. */
  g_assert_nonnull (g_str_has_prefix (bonds_get_subtitle (page, "Mum"), "Mother, 12 September 2026\n") ? page : NULL);
  g_assert_cmpstr (bonds_get_subtitle (page, "Sam"), ==, "Friend\nNot answered yet");
  g_assert_nonnull (bonds_find_row (ui_child (page, "archive"), "Archived"));
}

static void
test_open (Ui            *ui,
           gconstpointer  data)
{
  ui_import (ui, SAMPLE);
  gtk_widget_activate (bonds_find_row (bonds_show_all (ui), "Mum"));
  ui_draw (ui);
  g_assert_true (SB_IS_BOND_PAGE (ui_page (ui)));
  g_assert_cmpstr (ui_heading (ui), ==, "Mum");
}

static void
test_accessible (Ui            *ui,
                 gconstpointer  data)
{
  GtkWidget *page;

  ui_import (ui, SAMPLE);
  page = bonds_show_all (ui);
  gtk_test_accessible_assert_role (ui_child (page, "list"), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_relation (ui_child (page, "list"), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       ui_find (page, GTK_TYPE_LABEL, "People"), NULL);
  gtk_test_accessible_assert_role (ui_find (page, GTK_TYPE_LABEL, "People"), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (bonds_get_plane (page), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Where you are with each person");

  page = bonds_show_one (ui, bonds_find_person (ui, LONG_NAME));
  gtk_test_accessible_assert_relation (ui_child (page, "list"), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       ui_find (page, GTK_TYPE_LABEL, "Results so far"), NULL);
  gtk_test_accessible_assert_property (bonds_get_plane (page), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Where you have been with " LONG_NAME);
  gtk_test_accessible_assert_property (bonds_get_plane (page), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "1 July 2026: anxiety 1.6, avoidance 1.8");
}

static void
add_tests (void)
{
  ui_test ("/bonds/empty", test_empty);
  ui_test ("/bonds/add", test_add);
  ui_test ("/bonds/kinds", test_kinds);
  ui_test ("/bonds/names", test_names);
  ui_test ("/bonds/escape", test_escape);
  ui_test ("/bonds/same-name", test_same_name);
  ui_test ("/bonds/all", test_all);
  ui_test ("/bonds/open", test_open);
  ui_test ("/bonds/accessible", test_accessible);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

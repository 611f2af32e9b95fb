/* test-bond-changes.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bonds-fixture.h"
#include "sb-bond-page.h"
#include "sb-opening-page.h"

static void
test_change (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *all = bonds_show_all (ui);
  SbPerson *person = bonds_add_person (ui, "Alex", "partner");
  GtkWidget *page = bonds_show_one (ui, person);
  GtkWidget *dialog = bonds_open_dialog (ui, page, "bond.change");

  g_assert_cmpstr (gtk_editable_get_text (ui_child (dialog, "name")), ==, "Alex");
  g_assert_cmpuint (adw_combo_row_get_selected (ui_child (dialog, "kind")), ==, 0);
  g_assert_false (gtk_widget_get_visible (ui_child (dialog, "taken")));
  g_assert_true (bonds_can_accept (dialog));
  bonds_type_name (dialog, "Lex");
  adw_combo_row_set_selected (ui_child (dialog, "kind"), 4);
  bonds_accept (ui, dialog);

  g_assert_cmpuint (bonds_count_people (ui), ==, 1);
  g_assert_cmpstr (sb_person_get_name (person), ==, "Lex");
  g_assert_cmpstr (sb_person_get_kind (person), ==, "other");
  g_assert_true (ui_page (ui) == page);
  g_assert_cmpstr (ui_heading (ui), ==, "Lex");
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Someone else"));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, "Lex");
  gtk_test_accessible_assert_property (bonds_get_plane (page), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Where you have been with Lex");
  g_assert_nonnull (bonds_find_row (all, "Lex"));
  g_assert_null (bonds_find_row (all, "Alex"));
}

static void
test_change_left (Ui            *ui,
                  gconstpointer  data)
{
  SbPerson *person = bonds_add_person (ui, "Alex", "partner");
  GtkWidget *dialog = bonds_open_dialog (ui, bonds_show_one (ui, person), "bond.change");

  bonds_type_name (dialog, "Lex");
  adw_combo_row_set_selected (ui_child (dialog, "kind"), 4);
  ui_activate (dialog, "person.cancel");
  ui_draw (ui);
  g_assert_null (bonds_find_dialog (ui));
  g_assert_cmpstr (sb_person_get_name (person), ==, "Alex");
  g_assert_cmpstr (sb_person_get_kind (person), ==, "partner");
}

static void
test_archive (Ui            *ui,
              gconstpointer  data)
{
  SbPerson *person;
  GtkWidget *all;
  GtkWidget *page;

  ui_import (ui, SAMPLE);
  all = bonds_show_all (ui);
  person = bonds_find_person (ui, "Alex");
  page = bonds_show_one (ui, person);
  g_assert_true (bonds_has_point (all, "Alex"));

  ui_activate (page, "bond.archive");
  ui_draw (ui);
  g_assert_true (sb_archivable_is_archived (SB_ARCHIVABLE (person)));
  g_assert_true (ui_page (ui) == page);
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Partner, in the archive"));
  g_assert_null (ui_find (page, GTK_TYPE_LABEL, "Answer 9 Questions About Alex"));
  g_assert_false (bonds_has_point (all, "Alex"));
  g_assert_cmpuint (bonds_count_points (page), ==, 4);

  ui_activate (page, "bond.take-out");
  ui_draw (ui);
  g_assert_false (sb_archivable_is_archived (SB_ARCHIVABLE (person)));
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Answer 9 Questions About Alex"));
  g_assert_true (bonds_has_point (all, "Alex"));
}

static void
test_all_archived (Ui            *ui,
                   gconstpointer  data)
{
  SbPerson *person = bonds_add_person (ui, "Alex", "partner");
  GtkWidget *all = bonds_show_all (ui);

  ui_activate (bonds_show_one (ui, person), "bond.archive");
  ui_draw (ui);
  ui_activate (ui_page (ui), "navigation.pop");
  ui_draw (ui);
  g_assert_cmpstr (bonds_get_face (all), ==, "bonds");
  g_assert_null (bonds_find_row (ui_child (all, "list"), "Alex"));
  adw_expander_row_set_expanded (ui_child (all, "archive"), TRUE);
  gtk_widget_activate (bonds_find_row (ui_child (all, "archive"), "Alex"));
  ui_draw (ui);
  g_assert_true (SB_IS_BOND_PAGE (ui_page (ui)));
  g_assert_cmpstr (ui_heading (ui), ==, "Alex");
}

static void
test_remove (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *all;
  GtkWidget *undo;
  guint n_assessments;

  ui_import (ui, SAMPLE);
  n_assessments = g_list_model_get_n_items (sb_store_get_assessments (ui->store));
  all = bonds_show_all (ui);
  ui_activate (bonds_show_one (ui, bonds_find_person (ui, "Alex")), "bond.remove");
  ui_draw (ui);

  g_assert_true (ui_page (ui) == all);
  g_assert_null (bonds_find_row (all, "Alex"));
  g_assert_false (bonds_has_point (all, "Alex"));
  g_assert_cmpuint (bonds_count_people (ui), ==, 4);
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, n_assessments - 4);

  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "Alex removed, with all answers"));
  undo = ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo");
  g_signal_emit_by_name (undo, "clicked");
  ui_draw (ui);
  g_assert_nonnull (bonds_find_row (all, "Alex"));
  g_assert_true (bonds_has_point (all, "Alex"));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, n_assessments);
  g_assert_cmpuint (bonds_count_points (bonds_show_one (ui, bonds_find_person (ui, "Alex"))), ==, 4);
}

/* A page about somebody who is gone is not left behind, nor is what it led
 * to. */
static void
test_remove_elsewhere (Ui            *ui,
                       gconstpointer  data)
{
  GtkWidget *all = bonds_show_all (ui);
  SbPerson *person = bonds_add_person (ui, "Alex", "partner");

  ui_activate (bonds_show_one (ui, person), "bond.answer");
  ui_draw (ui);
  g_assert_true (SB_IS_OPENING_PAGE (ui_page (ui)));
  ui_show_place (ui, "today");
  ui_activate (bonds_show_one (ui, person), "bond.remove");
  ui_draw (ui);
  g_assert_false (SB_IS_BOND_PAGE (ui_page (ui)));
  adw_view_stack_set_visible_child_name (ui_child (ui->window, "stack"), "assess");
  ui_draw (ui);
  g_assert_true (ui_page (ui) == all);
}

static void
add_tests (void)
{
  ui_test ("/bond/change", test_change);
  ui_test ("/bond/change-left", test_change_left);
  ui_test ("/bond/archive", test_archive);
  ui_test ("/bond/all-archived", test_all_archived);
  ui_test ("/bond/remove", test_remove);
  ui_test ("/bond/remove-elsewhere", test_remove_elsewhere);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

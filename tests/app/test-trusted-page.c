/* test-trusted-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-trusted-page.h"
#include "sb-trusted-row.h"
#include "ui-fixture.h"

static GtkWidget *
find_button (GtkWidget  *root,
             const char *tooltip)
{
  ui_foreach (button, root, GTK_TYPE_BUTTON)
    {
      if (g_strcmp0 (gtk_widget_get_tooltip_text (button), tooltip) == 0)
        return button;
    }

  g_assert_not_reached ();
}

static GtkWidget *
open_trusted (Ui *ui)
{
  ui_show_place (ui, "support");
  return ui_show (ui, sb_trusted_page_new (ui->content, ui->store));
}

static GtkWidget *
get_row (Ui    *ui,
         guint  position)
{
  guint i = 0;

  ui_foreach (row, ui_page (ui), SB_TYPE_TRUSTED_ROW)
    {
      if (i++ == position)
        return row;
    }

  g_assert_not_reached ();
}

static GtkWidget *
get_dialog (Ui *ui)
{
  GtkWidget *dialog = GTK_WIDGET (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window)));

  g_assert_nonnull (dialog);
  return dialog;
}

static void
assert_order (Ui         *ui,
              const char *expected)
{
  GListModel *model = sb_store_get_trusted (ui->store);
  g_autoptr (GString) names = g_string_new (NULL);
  guint i = 0;

  ui_foreach (row, ui_page (ui), SB_TYPE_TRUSTED_ROW)
    {
      g_autoptr (SbTrusted) trusted = g_list_model_get_item (model, i++);

      g_assert_true (sb_trusted_row_get_trusted (SB_TRUSTED_ROW (row)) == trusted);
      g_string_append_printf (names, "%s|", sb_trusted_get_name (trusted));
    }
  g_assert_cmpuint (i, ==, g_list_model_get_n_items (model));
  g_assert_cmpstr (names->str, ==, expected);
}

static void
fill_dialog (Ui         *ui,
             const char *name,
             const char *reach,
             const char *note)
{
  GtkWidget *dialog = get_dialog (ui);

  gtk_editable_set_text (ui_child (dialog, "name"), name);
  gtk_editable_set_text (ui_child (dialog, "reach"), reach);
  gtk_editable_set_text (ui_child (dialog, "note"), note);
}

static void
act_in_dialog (Ui         *ui,
               const char *action)
{
  ui_activate (get_dialog (ui), action);
  ui_draw (ui);
}

static SbTrusted *
get_trusted (Ui    *ui,
             guint  position)
{
  g_autoptr (SbTrusted) trusted = g_list_model_get_item (sb_store_get_trusted (ui->store), position);

  /* The list keeps it alive. */
  return trusted;
}

static void
test_add (Ui            *ui,
          gconstpointer  data)
{
  GtkWidget *page;

  ui_resize (ui, 360, 640);
  page = open_trusted (ui);
  assert_order (ui, "");
  ui_activate (page, "trusted.add");
  ui_draw (ui);
  g_assert_false (gtk_widget_get_sensitive (ui_find (get_dialog (ui), GTK_TYPE_BUTTON, "_Save")));
  fill_dialog (ui, "  ", "0123", "");
  g_assert_false (gtk_widget_get_sensitive (ui_find (get_dialog (ui), GTK_TYPE_BUTTON, "_Save")));
  fill_dialog (ui, " Robin <b>& Jo ", " 020 7946 0018 ", "");
  act_in_dialog (ui, "trusted.save");

  assert_order (ui, "Robin <b>& Jo|");
  g_assert_cmpstr (sb_trusted_get_reach (get_trusted (ui, 0)), ==, "020 7946 0018");
  g_assert_cmpstr (sb_trusted_get_kind (get_trusted (ui, 0)), ==, SB_TRUSTED_PERSON);
  gtk_test_accessible_assert_property (ui_find (page, GTK_TYPE_BUTTON, "Call"), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Call, Robin <b>& Jo, 020 7946 0018");
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (ui->window)), <=, 360);
}

static void
test_change (Ui            *ui,
             gconstpointer  data)
{
  ui_import (ui, "sample-support.json");
  open_trusted (ui);
  assert_order (ui, "Robin|Jo|Night line of the university|");
  ui_activate (get_row (ui, 1), "trusted.edit");
  ui_draw (ui);
  g_assert_cmpstr (gtk_editable_get_text (ui_child (get_dialog (ui), "name")), ==, "Jo");
  g_assert_false (adw_switch_row_get_active (ui_child (get_dialog (ui), "line")));
  fill_dialog (ui, "Jo and Kim", "", "Tea");
  adw_switch_row_set_active (ui_child (get_dialog (ui), "line"), TRUE);
  act_in_dialog (ui, "trusted.save");

  assert_order (ui, "Robin|Jo and Kim|Night line of the university|");
  g_assert_true (sb_trusted_is_line (get_trusted (ui, 1)));
  g_assert_nonnull (ui_find (get_row (ui, 1), GTK_TYPE_LABEL, "Jo and Kim"));
  g_assert_null (ui_find (get_row (ui, 1), GTK_TYPE_LABEL, "Next door, the blue bell"));
}

/* What a newer version knows is kept. */
static void
test_kind (Ui            *ui,
           gconstpointer  data)
{
  g_autoptr (SbTrusted) trusted = sb_trusted_new ("place", "The library");

  sb_store_save_record (ui->store, SB_RECORD (trusted));
  open_trusted (ui);
  ui_activate (get_row (ui, 0), "trusted.edit");
  ui_draw (ui);
  fill_dialog (ui, "The old library", "", "");
  act_in_dialog (ui, "trusted.save");
  g_assert_cmpstr (sb_trusted_get_kind (get_trusted (ui, 0)), ==, "place");
}

static void
test_remove (Ui            *ui,
             gconstpointer  data)
{
  ui_import (ui, "sample-support.json");
  open_trusted (ui);
  ui_activate (get_row (ui, 0), "trusted.edit");
  ui_draw (ui);
  act_in_dialog (ui, "trusted.remove");
  assert_order (ui, "Jo|Night line of the university|");
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "“Robin” removed"));
  ui_click (ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo"));
  ui_draw (ui);
  assert_order (ui, "Robin|Jo|Night line of the university|");
}

static void
press (Ui         *ui,
       guint       position,
       const char *tooltip)
{
  GtkWidget *button = find_button (get_row (ui, position), tooltip);

  gtk_widget_grab_focus (button);
  ui_click (button);
  ui_draw (ui);
}

static void
assert_focus (Ui         *ui,
              const char *name)
{
  gtk_test_accessible_assert_property (gtk_root_get_focus (GTK_ROOT (ui->window)), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

/* The keyboard goes with the row, so that it can go on. */
static void
test_move (Ui            *ui,
           gconstpointer  data)
{
  ui_import (ui, "sample-support.json");
  open_trusted (ui);
  g_assert_false (gtk_widget_get_sensitive (find_button (get_row (ui, 0), "Move Up")));
  g_assert_false (gtk_widget_get_sensitive (find_button (get_row (ui, 2), "Move Down")));

  press (ui, 0, "Move Down");
  assert_order (ui, "Jo|Robin|Night line of the university|");
  assert_focus (ui, "Move Down, Robin");
  press (ui, 1, "Move Down");
  assert_order (ui, "Jo|Night line of the university|Robin|");
  assert_focus (ui, "Edit, Robin");
  press (ui, 2, "Move Up");
  assert_order (ui, "Jo|Robin|Night line of the university|");
  assert_focus (ui, "Move Up, Robin");

  ui_activate (get_row (ui, 1), "trusted.up");
  assert_order (ui, "Robin|Jo|Night line of the university|");
}

static void
add_tests (void)
{
  ui_test ("/trusted/add", test_add);
  ui_test ("/trusted/change", test_change);
  ui_test ("/trusted/kind", test_kind);
  ui_test ("/trusted/remove", test_remove);
  ui_test ("/trusted/move", test_move);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

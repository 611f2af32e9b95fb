/* test-help-by-keyboard.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-pack-dialogs.h"
#include "ui-fixture.h"

/* The pages for hard moments: Tab leads to everything on them, in the order in
 * which one reads, and out of them again; and their headings make an outline. */

/* More stops than any of them has. */
#define MOST_STOPS 200

typedef struct
{
  const char *name;
  const char *place;
  const char *actions;
  gboolean headed; /* besides the title */
} Page;

static const Page pages[] = {
  { "support", "support", "", TRUE },
  { "safety-plan", "support", "support.plan", TRUE },
  { "trusted", "support", "support.trusted" },
  { "trusted-dialog", "support", "support.trusted trusted.add" },
  { "calm", "today", "win.calm", TRUE },
};

static GtkWidget *
open_page (Ui         *ui,
           const Page *page)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_auto (GStrv) actions = g_strsplit (page->actions, " ", -1);
  AdwDialog *dialog;

  g_settings_set_string (settings, "country", "gb");
  ui_import (ui, "sample-support.json");
  ui_show_place (ui, page->place);
  for (guint i = 0; actions[i] != NULL; i++)
    {
      ui_activate (ui_page (ui), actions[i]);
      ui_draw (ui);
    }

  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));
  return dialog != NULL ? GTK_WIDGET (dialog) : ui_page (ui);
}

static GtkWidget *
move (Ui               *ui,
      GtkDirectionType  direction)
{
  g_signal_emit_by_name (ui->window, "move-focus", direction);

  return gtk_window_get_focus (GTK_WINDOW (ui->window));
}

static gboolean
is_within (GtkWidget *widget,
           GtkWidget *root)
{
  return widget == root || gtk_widget_is_ancestor (widget, root);
}

/* All stops, once around. */
static GPtrArray *
walk (Ui               *ui,
      GtkDirectionType  direction)
{
  GPtrArray *stops = g_ptr_array_new ();
  GtkWidget *stop = move (ui, direction);

  while (stop != NULL && !g_ptr_array_find (stops, stop, NULL))
    {
      g_ptr_array_add (stops, stop);
      g_assert_cmpuint (stops->len, <, MOST_STOPS);
      stop = move (ui, direction);
    }

  /* Around, and not in a trap. */
  g_assert_nonnull (stop);
  g_assert_true (stop == g_ptr_array_index (stops, 0));

  return stops;
}

/* What can be pressed or typed in; of a list, all are reached by arrows from
 * one. */
static GtkWidget *
get_stop_for (GtkWidget *widget)
{
  if (GTK_IS_LIST_BOX_ROW (widget))
    return gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (widget)) ? gtk_widget_get_parent (widget) : NULL;
  /* Its row switches it. */
  if (GTK_IS_SWITCH (widget))
    return gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX_ROW);
  if (GTK_IS_BUTTON (widget) || GTK_IS_TEXT (widget) || GTK_IS_TEXT_VIEW (widget))
    return gtk_widget_get_focusable (widget) ? widget : NULL;

  return NULL;
}

static gboolean
has_stop_within (GPtrArray *stops,
                 GtkWidget *widget)
{
  for (guint i = 0; i < stops->len; i++)
    {
      if (is_within (g_ptr_array_index (stops, i), widget))
        return TRUE;
    }

  return FALSE;
}

static void
assert_all_reached (GPtrArray *stops,
                    GtkWidget *widget)
{
  GtkWidget *stop = get_stop_for (widget);

  /* What closes the window has keys of its own. */
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_is_sensitive (widget) || GTK_IS_WINDOW_CONTROLS (widget))
    return;

  /* The button of a menu or of a field is pressed from what it is part of. */
  if (stop != NULL && !has_stop_within (stops, stop) && !has_stop_within (stops, gtk_widget_get_parent (stop)))
    g_error ("Tab never comes to a %s “%s” in a %s", G_OBJECT_TYPE_NAME (widget),
             ui_text (widget) != NULL ? ui_text (widget) : "", G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    assert_all_reached (stops, child);
}

static double
get_top (GtkWidget *widget,
         GtkWidget *root)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, root, &bounds));
  return bounds.origin.y;
}

static gboolean
is_in_body (GtkWidget *widget,
            GtkWidget *root)
{
  return is_within (widget, root) && gtk_widget_get_ancestor (widget, ADW_TYPE_HEADER_BAR) == NULL;
}

/* What stands beside something may be a little higher or lower than it. */
static void
assert_in_order (GPtrArray *stops,
                 GtkWidget *root)
{
  GtkWidget *last = NULL;

  for (guint i = 0; i < stops->len; i++)
    {
      GtkWidget *stop = g_ptr_array_index (stops, i);

      if (is_in_body (stop, root))
        {
          if (last != NULL && get_top (stop, root) < get_top (last, root) - 40)
            g_error ("Tab leads up from a %s to a %s", G_OBJECT_TYPE_NAME (last), G_OBJECT_TYPE_NAME (stop));
          last = stop;
        }
    }
}

/* From the first stop below the header on. */
static GPtrArray *
rotate (GPtrArray *stops,
        GtkWidget *root)
{
  GPtrArray *rotated = g_ptr_array_new ();
  guint first = 0;

  while (first < stops->len
         && !(is_in_body (g_ptr_array_index (stops, first), root)
              && !is_in_body (g_ptr_array_index (stops, (first + stops->len - 1) % stops->len), root)))
    first++;
  for (guint i = 0; i < stops->len; i++)
    g_ptr_array_add (rotated, g_ptr_array_index (stops, (first + i) % stops->len));

  return rotated;
}

static void
test_tab (Ui            *ui,
          gconstpointer  data)
{
  GtkWidget *root = open_page (ui, data);
  g_autoptr (GPtrArray) forward = walk (ui, GTK_DIR_TAB_FORWARD);
  g_autoptr (GPtrArray) backward = walk (ui, GTK_DIR_TAB_BACKWARD);
  g_autoptr (GPtrArray) stops = rotate (forward, root);

  assert_all_reached (forward, root);
  assert_in_order (stops, root);
  g_assert_cmpuint (backward->len, ==, forward->len);
}

static int
get_level (GtkWidget *heading)
{
  for (int level = 1; level <= 6; level++)
    {
      g_autofree char *other = gtk_test_accessible_check_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, level);

      if (other == NULL)
        return level;
    }

  return 0;
}

static void
test_headings (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *root = open_page (ui, data);
  /* The title of the page stands above them all. */
  int last = 1;
  guint n = 0;

  ui_foreach (widget, root, GTK_TYPE_LABEL)
    {
      int level;

      if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) != GTK_ACCESSIBLE_ROLE_HEADING || !gtk_widget_get_mapped (widget))
        continue;

      level = get_level (widget);
      g_test_message ("%d %s", level, ui_text (widget));
      g_assert_cmpint (level, >, 0);
      g_assert_cmpint (level, <=, last + 1);
      last = level;
      n++;
    }
  g_assert_cmpuint (n, >, 0);
}

static GtkWidget *
find_expander (Ui *ui)
{
  return ui_find (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window)), GTK_TYPE_EXPANDER, NULL);
}

/* An expander could keep the focus for itself. */
static void
test_expander (Ui            *ui,
               gconstpointer  data)
{
  static const char *const faults[] = { "a.json: title: is missing", "a.json: id: is missing", "a.json: items: is empty", NULL };

  adw_dialog_present (sb_pack_dialogs_new_faults (faults), GTK_WIDGET (ui->window));
  ui_draw (ui);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GPtrArray) stops = NULL;

      gtk_expander_set_expanded (GTK_EXPANDER (find_expander (ui)), i == 1);
      ui_draw (ui);
      stops = walk (ui, GTK_DIR_TAB_FORWARD);
      g_assert_true (has_stop_within (stops, find_expander (ui)));
      g_assert_cmpuint (stops->len, >, 1);
    }
}

static void
add_tests (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autofree char *tab = g_strconcat ("/help-by-keyboard/tab/", pages[i].name, NULL);
      g_autofree char *headings = g_strconcat ("/help-by-keyboard/headings/", pages[i].name, NULL);

      g_test_add (tab, Ui, &pages[i], ui_set_up, test_tab, ui_tear_down);
      if (pages[i].headed)
        g_test_add (headings, Ui, &pages[i], ui_set_up, test_headings, ui_tear_down);
    }
  ui_test ("/help-by-keyboard/expander", test_expander);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}

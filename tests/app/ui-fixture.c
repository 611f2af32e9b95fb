/* ui-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "icon-loading.h"
#include "sb-icons.h"
#include "ui-fixture.h"

#define CONTENT_URI "resource://" RESOURCE_BASE "/content"

static AdwApplication *application;

/* A GtkApplication for the windows to belong to, which has the app's styles,
 * but nothing of what SbApplication does. */
AdwApplication *
ui_application (void)
{
  g_autoptr (GError) error = NULL;

  if (application != NULL)
    return application;

  application = g_object_new (ADW_TYPE_APPLICATION,
                              "application-id", APPLICATION_ID,
                              "flags", G_APPLICATION_NON_UNIQUE,
                              "resource-base-path", RESOURCE_BASE,
                              NULL);
  sb_icons_add (gdk_display_get_default ());
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);

  return application;
}

/**
 * ui_run:
 *
 * For main(): runs the tests that @add_tests adds. Not with
 * G_TEST_OPTION_ISOLATE_DIRS, without whose system folders there are no icons:
 * with-display isolates well enough.
 */
int
ui_run (int    argc,
        char **argv,
        void (*add_tests) (void))
{
  icon_loading_do_at_once ();
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-cursor-blink", FALSE, NULL);
  add_tests ();

  return g_test_run ();
}

static void
ready_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static SbStore *
open_store (void)
{
  static guint n;
  g_autofree char *folder = g_strdup_printf ("history-%u", n++);
  g_autoptr (GFile) file = g_file_new_build_filename (g_get_user_data_dir (), folder, "history.db", NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  SbStore *store = sb_store_new (file);

  sb_store_open_async (store, NULL, ready_cb, &result);
  ui_wait_until (result != NULL);
  sb_store_open_finish (store, result, &error);
  g_assert_no_error (error);

  return store;
}

void
ui_set_up (Ui            *ui,
           gconstpointer  data)
{
  g_autoptr (GFile) root = g_file_new_for_uri (CONTENT_URI);

  ui->content = sb_content_new (root);
  ui->store = open_store ();
  ui->window = sb_window_new (ui_application (), ui->content, ui->store);
  gtk_window_present (GTK_WINDOW (ui->window));
  ui_draw (ui);
}

/* Nothing may outlive the window that belongs to it. */
void
ui_tear_down (Ui            *ui,
              gconstpointer  data)
{
  if (ui->window != NULL)
    {
      g_object_add_weak_pointer (G_OBJECT (ui->window), (gpointer *) &ui->window);
      gtk_window_destroy (GTK_WINDOW (ui->window));
      ui_wait_until (ui->window == NULL);
    }

  sb_store_close (ui->store);
  g_object_add_weak_pointer (G_OBJECT (ui->store), (gpointer *) &ui->store);
  g_object_unref (ui->store);
  ui_wait_until (ui->store == NULL);
  g_assert_finalize_object (ui->content);
}

static void
import_file (Ui    *ui,
             GFile *file)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sb_store_import_async (ui->store, file, NULL, ready_cb, &result);
  ui_wait_until (result != NULL);
  sb_store_import_finish (ui->store, result, NULL, &error);
  g_assert_no_error (error);
}

/**
 * ui_import:
 * @name: the name of a file in tests/fixtures/history
 *
 * Adds that history to the one of the window.
 */
void
ui_import (Ui         *ui,
           const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "history", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  import_file (ui, file);
}

/**
 * ui_add_records:
 * @records: (element-type SbRecord): very many, in the order of saving
 *
 * Adds them at once, which is far faster than to save each while somebody
 * looks.
 */
void
ui_add_records (Ui        *ui,
                GPtrArray *records)
{
  g_autoptr (GFile) file = g_file_new_build_filename (g_get_user_data_dir (), "records.json", NULL);
  SbStore *store = open_store ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < records->len; i++)
    sb_store_save_record (store, g_ptr_array_index (records, i));
  sb_store_export_async (store, file, NULL, ready_cb, &result);
  ui_wait_until (result != NULL);
  sb_store_export_finish (store, result, &error);
  g_assert_no_error (error);
  g_clear_object (&result);
  g_assert_finalize_object (store);
  import_file (ui, file);
}

/**
 * ui_read_pack:
 * @name: the name of a file in tests/fixtures/instruments
 *
 * Returns: (transfer full): the instrument there
 */
SbInstrument *
ui_read_pack (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "instruments", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new (file, &error);
  SbInstrument *instrument;

  g_assert_no_error (error);
  instrument = sb_instrument_read (reader, &error);
  g_assert_no_error (error);

  return instrument;
}

static void
nothing_cb (gpointer data)
{
}

/* Runs the main loop once, and waits for something to do, but not for long. */
void
ui_iterate (void)
{
  guint source = g_timeout_add_once (20, nothing_cb, NULL);

  g_main_context_iteration (NULL, TRUE);
  if (g_main_context_find_source_by_id (NULL, source) != NULL)
    g_source_remove (source);
}

/* Until what has changed is laid out and drawn. */
void
ui_draw (Ui *ui)
{
  gtk_test_widget_wait_for_draw (GTK_WIDGET (ui->window));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (ui->window));
}

void
ui_resize (Ui  *ui,
           int  width,
           int  height)
{
  gtk_window_set_default_size (GTK_WINDOW (ui->window), width, height);
  ui_draw (ui);
}

/**
 * ui_set_settings:
 * @decoration: the buttons of windows
 * @text_scale: how large text is; 1 is as usual
 */
void
ui_set_settings (const char *decoration,
                 double      text_scale)
{
  g_object_set (gtk_settings_get_default (),
                "gtk-decoration-layout", decoration,
                "gtk-xft-dpi", (int) (96 * 1024 * text_scale),
                NULL);
}

AdwNavigationView *
ui_view (Ui *ui)
{
  return ADW_NAVIGATION_VIEW (adw_view_stack_get_visible_child (ui_child (ui->window, "stack")));
}

/* The page that is shown. */
GtkWidget *
ui_page (Ui *ui)
{
  return GTK_WIDGET (adw_navigation_view_get_visible_page (ui_view (ui)));
}

GtkWidget *
ui_open (Ui         *ui,
         const char *uri)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (ui->window), "win.open", "s", uri));
  ui_draw (ui);

  return ui_page (ui);
}

GtkWidget *
ui_show_place (Ui         *ui,
               const char *name)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (ui->window), "win.show-place", "s", name));
  ui_draw (ui);

  return ui_page (ui);
}

GtkWidget *
ui_show (Ui                *ui,
         AdwNavigationPage *page)
{
  adw_navigation_view_push (ui_view (ui), page);
  ui_draw (ui);

  return GTK_WIDGET (page);
}

/* A child of a widget's template, by its name there. */
gpointer
ui_child (gpointer    widget,
          const char *name)
{
  GObject *child = gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), name);

  g_assert_nonnull (child);
  return child;
}

void
ui_activate (gpointer    widget,
             const char *action)
{
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
}

void
ui_click (gpointer button)
{
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

/* What a widget says, where it says one thing. */
const char *
ui_text (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  if (GTK_IS_BUTTON (widget))
    return gtk_button_get_label (GTK_BUTTON (widget));
  if (ADW_IS_PREFERENCES_ROW (widget))
    return adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget));

  return NULL;
}

static GtkWidget *
search (GtkWidget   *widget,
        GType        type,
        const char  *text,
        GtkWidget  **after)
{
  if (!gtk_widget_get_visible (widget))
    return NULL;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (text == NULL || g_strcmp0 (ui_text (widget), text) == 0))
    {
      if (*after == NULL)
        return widget;
      if (*after == widget)
        *after = NULL;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = search (child, type, text, after);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * ui_scroll_to_end:
 * @view: a widget that scrolls, such as a list view
 *
 * Goes to the end of what is there, as with the End key.
 */
void
ui_scroll_to_end (Ui       *ui,
                  gpointer  view)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (view);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  ui_draw (ui);
}

/**
 * ui_find:
 * @text: (nullable): what it says
 *
 * Returns: (transfer none) (nullable): the first visible widget of that kind
 */
GtkWidget *
ui_find (gpointer    root,
         GType       type,
         const char *text)
{
  GtkWidget *after = NULL;

  return search (root, type, text, &after);
}

/* The first of that kind after another. */
GtkWidget *
ui_find_next (gpointer   root,
              GType      type,
              GtkWidget *after)
{
  return search (root, type, NULL, &after);
}

/* What is to be read under a title, or NULL. */
const char *
ui_fact (gpointer    root,
         const char *title)
{
  GtkWidget *row = ui_find (root, ADW_TYPE_PREFERENCES_ROW, title);

  if (row == NULL)
    return NULL;
  if (ADW_IS_ACTION_ROW (row))
    return adw_action_row_get_subtitle (ADW_ACTION_ROW (row));

  return ui_text (gtk_widget_get_last_child (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row))));
}

guint
ui_count (gpointer root,
          GType    type)
{
  guint n = 0;

  ui_foreach (found, root, type)
    n++;

  return n;
}

/* The text of the page's first heading. */
const char *
ui_heading (Ui *ui)
{
  GtkWidget *page = ui_page (ui);

  ui_foreach (label, page, GTK_TYPE_LABEL)
    {
      if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (label)) == GTK_ACCESSIBLE_ROLE_HEADING)
        return ui_text (label);
    }

  return NULL;
}

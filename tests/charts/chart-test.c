/* chart-test.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of chart widgets share.
 */

#include "config.h"

#include <adwaita.h>
#include <locale.h>

#include "chart-test.h"

/* A fault in the style sheet is a warning, and a warning ends the test. */
static void
parsing_error_cb (GtkCssProvider *provider,
                  GtkCssSection  *section,
                  const GError   *error)
{
  g_autofree char *place = gtk_css_section_to_string (section);

  g_error ("%s: %s", place, error->message);
}

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  g_autofree char *path = NULL;

  path = g_test_build_filename (G_TEST_DIST, "..", "src", "charts", "charts.css", NULL);
  g_signal_connect (provider, "parsing-error", G_CALLBACK (parsing_error_cb), NULL);
  gtk_css_provider_load_from_path (provider, path);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

void
chart_test_init (int    *argc,
                 char ***argv)
{
  /* Times are told in the zone of the machine. */
  g_setenv ("TZ", "UTC", TRUE);
  setlocale (LC_ALL, "");

  g_test_init (argc, argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                "gtk-font-name", "Cantarell 11",
                NULL);
  load_style ();
}

/**
 * chart_test_show:
 *
 * Shows @widget in a window of exactly this size, and waits for it to be drawn.
 *
 * Returns: (transfer none): the window
 */
GtkWidget *
chart_test_show (GtkWidget *widget,
                 int        width,
                 int        height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  /* A request, because windows are not made larger than the screen for less. */
  gtk_widget_set_size_request (window, width, height);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  chart_test_settle (window);

  return window;
}

void
chart_test_settle (GtkWidget *window)
{
  gtk_test_widget_wait_for_draw (window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/**
 * chart_test_assert_gone:
 * @widget: (nullable): what is to be finalized with @window
 */
void
chart_test_assert_gone (GtkWidget *window,
                        GtkWidget *widget)
{
  g_object_add_weak_pointer (G_OBJECT (widget), (gpointer *) &widget);
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;

  g_assert_null (widget);
}

/* Through the widget's own key bindings, for there is no making up key presses
 * in a process. */
static gboolean
activate_binding (GListModel      *shortcuts,
                  GtkWidget       *widget,
                  guint            keyval,
                  GdkModifierType  modifiers)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
      GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

      if (GTK_IS_KEYVAL_TRIGGER (trigger) && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers)
        return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                             gtk_shortcut_get_arguments (shortcut));
    }

  return FALSE;
}

/**
 * chart_test_press:
 *
 * Returns: whether @widget has a binding for @keyval, and made use of it
 */
gboolean
chart_test_press (GtkWidget *widget,
                  guint      keyval)
{
  return chart_test_press_with (widget, keyval, 0);
}

/**
 * chart_test_press_with:
 *
 * Returns: whether @widget has a binding for @keyval with exactly @modifiers, and
 *   made use of it
 */
gboolean
chart_test_press_with (GtkWidget       *widget,
                       guint            keyval,
                       GdkModifierType  modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_SHORTCUT_CONTROLLER (controller) && activate_binding (G_LIST_MODEL (controller), widget, keyval, modifiers))
        return TRUE;
    }

  return FALSE;
}

static GtkWidget *
find_next (GtkWidget *widget,
           GType      type,
           guint     *left)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*left)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_next (child, type, left);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * chart_test_find:
 *
 * Returns: (transfer none) (nullable): of the descendants of @widget that are a
 *   @type, the one at @position
 */
GtkWidget *
chart_test_find (GtkWidget *widget,
                 GType      type,
                 guint      position)
{
  return find_next (widget, type, &position);
}

SbMark *
chart_test_get_mark (SbChart *chart,
                     guint    position)
{
  g_autoptr (GPtrArray) marks = SB_CHART_GET_CLASS (chart)->list_marks (chart);

  return g_ptr_array_index (marks, position);
}

guint
chart_test_count_marks (SbChart *chart)
{
  g_autoptr (GPtrArray) marks = SB_CHART_GET_CLASS (chart)->list_marks (chart);

  return marks->len;
}

SbMark *
chart_test_get_focus (SbChart *chart)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (chart)));

  return SB_IS_MARK (focus) ? SB_MARK (focus) : NULL;
}

void
chart_test_get_center (SbChart          *chart,
                       SbMark           *mark,
                       graphene_point_t *center)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (mark), GTK_WIDGET (chart), &bounds));
  graphene_rect_get_center (&bounds, center);
}

/**
 * chart_test_create_series:
 *
 * A series with points at noon of successive days, the first on 1 March 2026,
 * all with the same value.
 */
SbSeries *
chart_test_create_series (const char *title,
                          const char *style_class,
                          double      value,
                          guint       n_points)
{
  g_autoptr (GDateTime) start = g_date_time_new_utc (2026, 3, 1, 12, 0, 0);
  g_autoptr (GListStore) store = g_list_store_new (SB_TYPE_CHART_POINT);
  g_autoptr (GPtrArray) points = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_points; i++)
    {
      g_autoptr (GDateTime) time = g_date_time_add_days (start, i);

      g_ptr_array_add (points, sb_chart_point_new (time, value, NULL));
    }
  g_list_store_splice (store, 0, 0, points->pdata, points->len);

  return sb_series_new (title, style_class, G_LIST_MODEL (store));
}

void
chart_test_add_point (SbSeries   *series,
                      int         year,
                      int         month,
                      int         day,
                      double      value,
                      const char *label)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (year, month, day, 12, 0, 0);
  g_autoptr (SbChartPoint) point = sb_chart_point_new (time, value, label);

  g_list_store_append (G_LIST_STORE (sb_series_get_points (series)), point);
}

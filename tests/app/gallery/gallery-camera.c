/* gallery-camera.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "gallery-camera.h"

/* A window that keeps changing for so many frames never comes to rest. */
#define MOST_FRAMES 100

/* For so many frames nothing is to change before a picture is taken. */
#define FRAMES_OF_REST 2

/**
 * gallery_camera_set_up:
 *
 * Turns off whatever moves, and fixes what differs from one machine to the
 * next.
 */
void
gallery_camera_set_up (void)
{
  g_object_set (gtk_settings_get_default (),
                "gtk-cursor-blink", FALSE,
                "gtk-decoration-layout", ":close",
                "gtk-enable-animations", FALSE,
                "gtk-font-name", "Cantarell 11",
                "gtk-icon-theme-name", "Adwaita",
                "gtk-xft-antialias", 1,
                "gtk-xft-dpi", 96 * PANGO_SCALE,
                "gtk-xft-hinting", 0,
                "gtk-xft-rgba", "none",
                NULL);
}

/**
 * gallery_camera_find:
 * @widget: where to look
 * @type: a type of widget
 *
 * Returns: (transfer none) (nullable): the first widget of that type that is
 *   seen, @widget or one within
 */
GtkWidget *
gallery_camera_find (GtkWidget *widget,
                     GType      type)
{
  if (!gtk_widget_get_child_visible (widget) || !gtk_widget_get_visible (widget))
    return NULL;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = gallery_camera_find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * gallery_camera_find_id:
 * @widget: where to look
 * @id: an id in an interface file
 *
 * Returns: (transfer none) (nullable): the first widget of that id, seen or
 *   not
 */
GtkWidget *
gallery_camera_find_id (GtkWidget  *widget,
                        const char *id)
{
  if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = gallery_camera_find_id (child, id);

      if (found != NULL)
        return found;
    }

  return NULL;
}

typedef struct
{
  guint n_frames;
  guint n_frames_at_rest;
  gboolean changed;
} Rest;

static void
layout_cb (GdkFrameClock *clock,
           Rest          *rest)
{
  rest->changed = TRUE;
}

static void
after_paint_cb (GdkFrameClock *clock,
                Rest          *rest)
{
  rest->n_frames++;
  rest->n_frames_at_rest = rest->changed ? 0 : rest->n_frames_at_rest + 1;
  rest->changed = FALSE;
}

/**
 * gallery_camera_wait:
 * @window: a window that is shown
 *
 * Waits until nothing of it moves any more.
 */
void
gallery_camera_wait (GtkWindow *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  Rest rest = { 0 };
  gulong layout = g_signal_connect (clock, "layout", G_CALLBACK (layout_cb), &rest);
  gulong after_paint = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &rest);

  while (rest.n_frames_at_rest < FRAMES_OF_REST && rest.n_frames < MOST_FRAMES)
    {
      /* A window at rest paints no frame unless it is asked to. */
      gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
      g_main_context_iteration (NULL, TRUE);
    }

  g_signal_handler_disconnect (clock, layout);
  g_signal_handler_disconnect (clock, after_paint);
}

static void
wait_for_size (GtkWindow *window,
               int        width,
               int        height)
{
  GtkWidget *widget = GTK_WIDGET (window);

  gallery_camera_wait (window);
  for (guint i = 0; i < MOST_FRAMES && gtk_widget_get_height (widget) != height; i++)
    gallery_camera_wait (window);

  if (gtk_widget_get_width (widget) != width || gtk_widget_get_height (widget) != height)
    g_error ("The window is %d × %d px, and not %d × %d px", gtk_widget_get_width (widget),
             gtk_widget_get_height (widget), width, height);
}

/**
 * gallery_camera_show:
 * @window: a window that is not shown yet
 * @width: its width in pixels
 * @height: its height in pixels
 *
 * Shows the window in exactly that size, and waits until it is drawn.
 */
void
gallery_camera_show (GtkWindow *window,
                     int        width,
                     int        height)
{
  gtk_window_set_default_size (window, width, height);
  gtk_widget_realize (GTK_WIDGET (window));
  /* X11 without a compositor puts a frame about the window, and takes its
   * width from the page's. */
  gtk_widget_remove_css_class (GTK_WIDGET (window), "solid-csd");
  /* Pictures look the same from whatever build they come. */
  gtk_widget_remove_css_class (GTK_WIDGET (window), "devel");
  gtk_window_present (window);
  /* Nobody uses the keyboard: no ring about what has the focus. */
  gtk_window_set_focus_visible (window, FALSE);
  wait_for_size (window, width, height);
}

/**
 * gallery_camera_uncover:
 * @window: a window that is shown
 *
 * Makes it as high as its page is long.
 *
 * Returns: whether there was more to the page than was seen
 */
gboolean
gallery_camera_uncover (GtkWindow *window)
{
  GtkWidget *widget = GTK_WIDGET (window);
  GtkWidget *page = gallery_camera_find (widget, ADW_TYPE_NAVIGATION_PAGE);
  GtkWidget *scroll = page != NULL ? gallery_camera_find (page, GTK_TYPE_SCROLLED_WINDOW) : NULL;
  GtkAdjustment *adjustment;
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int hidden;

  if (scroll == NULL)
    return FALSE;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroll));
  hidden = (int) (gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment));
  if (hidden <= 0)
    return FALSE;

  gtk_window_set_default_size (window, width, height + hidden);
  wait_for_size (window, width, height + hidden);
  return TRUE;
}

/**
 * gallery_camera_take:
 * @window: a window that is shown
 * @path: where the picture goes, as PNG
 */
void
gallery_camera_take (GtkWindow  *window,
                     const char *path)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  int width = gtk_widget_get_width (GTK_WIDGET (window));
  int height = gtk_widget_get_height (GTK_WIDGET (window));
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));
  if (!gdk_texture_save_to_png (texture, path))
    g_error ("%s could not be written", path);
}

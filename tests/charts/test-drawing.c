/* test-drawing.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "chart-test.h"
#include "sb-drawing.h"
#include "sb-shape.h"

/* Twice as wide as high, all of it in the half where lines begin. */
#define HALF                                                                   \
  "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">"          \
  "<path class=\"accent-fill\" d=\"M0 0H50V50H0z\"/>"                          \
  "<path class=\"second-stroke\" stroke-width=\"10\" d=\"M10 25H40\"/>"        \
  "</svg>"

static SbSketch *
create_sketch (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "half.svg", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  SbSketch *sketch;

  g_assert_true (g_file_set_contents (path, HALF, -1, NULL));
  sketch = sb_sketch_new (file, &error);
  g_assert_no_error (error);

  return sketch;
}

static GtkWidget *
create_drawing (void)
{
  g_autoptr (SbSketch) sketch = create_sketch ();

  return sb_drawing_new (sketch);
}

static int
measure_height (GtkWidget *drawing,
                int        width)
{
  int minimum, natural;

  gtk_widget_measure (drawing, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, natural);

  return natural;
}

static void
test_size (void)
{
  GtkWidget *drawing = g_object_ref_sink (create_drawing ());
  int minimum, natural;

  gtk_widget_measure (drawing, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 0);
  g_assert_cmpint (natural, ==, 100);
  g_assert_cmpint (measure_height (drawing, 100), ==, 50);
  g_assert_cmpint (measure_height (drawing, 300), ==, 150);
  g_assert_cmpint (measure_height (drawing, 33), ==, 17);

  g_assert_finalize_object (drawing);
}

static graphene_rect_t
get_bounds (GtkWidget *drawing,
            guint      position)
{
  GtkWidget *shape = chart_test_find (drawing, SB_TYPE_SHAPE, position);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (shape, drawing, &bounds));
  return bounds;
}

/* As large as fits, and in the middle. */
static void
test_place (void)
{
  GtkWidget *drawing = create_drawing ();
  GtkWidget *window = chart_test_show (drawing, 300, 200);
  graphene_rect_t bounds = get_bounds (drawing, 0);

  g_assert_true (graphene_rect_equal (&bounds, &GRAPHENE_RECT_INIT (0, 25, 300, 150)));
  chart_test_assert_gone (window, drawing);
}

static guint32
get_pixel (GtkWidget *widget,
           int        x,
           int        y)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree guint32 *pixels = g_new (guint32, width * height);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (widget)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));
  gdk_texture_download (texture, (guchar *) pixels, width * sizeof *pixels);

  return pixels[y * width + x];
}

/* The second tone may be more vivid than a screen can show. */
static gboolean
is_near (guint32 pixel,
         guint   shift,
         float   channel)
{
  return ABS ((int) (pixel >> shift & 0xff) - (int) (CLAMP (channel, 0, 1) * 255)) <= 1;
}

static gboolean
has_tone (GtkWidget *drawing,
          guint      position,
          int        x,
          int        y)
{
  guint32 pixel = get_pixel (drawing, x, y);
  GdkRGBA color;

  gtk_widget_get_color (chart_test_find (drawing, SB_TYPE_SHAPE, position), &color);
  return is_near (pixel, 16, color.red) && is_near (pixel, 8, color.green) && is_near (pixel, 0, color.blue);
}

/* In the theme's colors, and in its own order. */
static void
test_colors (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkWidget *drawing = create_drawing ();
  GtkWidget *window = chart_test_show (drawing, 200, 100);
  guint32 light = get_pixel (drawing, 10, 10);

  g_assert_true (has_tone (drawing, 0, 10, 10));
  g_assert_true (has_tone (drawing, 1, 50, 50));
  g_assert_false (has_tone (drawing, 0, 50, 50));
  g_assert_cmphex (get_pixel (drawing, 150, 50), ==, 0);

  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  chart_test_settle (window);
  g_assert_cmphex (get_pixel (drawing, 10, 10), !=, light);
  g_assert_true (has_tone (drawing, 0, 10, 10));
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);

  chart_test_assert_gone (window, drawing);
}

static void
test_mirrored (void)
{
  GtkWidget *drawing = create_drawing ();
  GtkWidget *window = chart_test_show (drawing, 200, 100);

  gtk_widget_set_direction (drawing, GTK_TEXT_DIR_RTL);
  chart_test_settle (window);
  g_assert_true (has_tone (drawing, 0, 190, 10));
  g_assert_cmphex (get_pixel (drawing, 50, 50), ==, 0);

  chart_test_assert_gone (window, drawing);
}

static void
test_accessible (void)
{
  GtkWidget *drawing = create_drawing ();
  GtkWidget *window = chart_test_show (drawing, 200, 100);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (drawing), GTK_ACCESSIBLE_ROLE_PRESENTATION);
  chart_test_assert_gone (window, drawing);
}

int
main (int    argc,
      char **argv)
{
  chart_test_init (&argc, &argv);
  g_test_add_func ("/drawing/size", test_size);
  g_test_add_func ("/drawing/place", test_place);
  g_test_add_func ("/drawing/colors", test_colors);
  g_test_add_func ("/drawing/mirrored", test_mirrored);
  g_test_add_func ("/drawing/accessible", test_accessible);

  return g_test_run ();
}

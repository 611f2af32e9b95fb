/* test-chart-image.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <adwaita.h>

#include "chart-test.h"
#include "sb-chart-image.h"
#include "sb-chart-legend.h"
#include "sb-plane.h"
#include "sb-time-chart.h"

#define TITLE "A & B over <time>"
#define DATES "1 March – 5 March 2026"

typedef struct
{
  GtkWidget *window;
  GtkWidget *legend;
  GtkWidget *chart;
} Scene;

static void
set_up (Scene         *scene,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr (GListStore) series = g_list_store_new (SB_TYPE_SERIES);
  g_autoptr (SbSeries) first = chart_test_create_series ("First", "series-1", 0.5, 5);
  g_autoptr (SbSeries) second = chart_test_create_series ("Second", "series-2", 0.2, 5);

  sb_series_set_band (first, 0.1);
  sb_series_set_band_label (first, "no change");
  g_list_store_append (series, first);
  g_list_store_append (series, second);
  scene->legend = sb_chart_legend_new ();
  scene->chart = data != NULL ? sb_plane_new () : sb_time_chart_new ();
  sb_chart_legend_set_series (SB_CHART_LEGEND (scene->legend), G_LIST_MODEL (series));
  if (data == NULL)
    {
      sb_time_chart_set_max_gap (SB_TIME_CHART (scene->chart), 10);
      sb_time_chart_set_series (SB_TIME_CHART (scene->chart), G_LIST_MODEL (series));
    }
  gtk_widget_set_vexpand (scene->chart, TRUE);
  gtk_box_append (GTK_BOX (box), scene->legend);
  gtk_box_append (GTK_BOX (box), scene->chart);
  scene->window = chart_test_show (box, 400, 320);
}

static void
tear_down (Scene         *scene,
           gconstpointer  data)
{
  chart_test_assert_gone (scene->window, scene->chart);
}

static SbChartImage *
create_image (Scene *scene)
{
  return sb_chart_image_new (scene->chart, scene->legend, TITLE, DATES);
}

/* The four bytes of the header that are a size. */
static guint
read_size (const guchar *bytes)
{
  return (guint) bytes[0] << 24 | (guint) bytes[1] << 16 | (guint) bytes[2] << 8 | bytes[3];
}

static void
test_png (Scene         *scene,
          gconstpointer  data)
{
  g_autoptr (SbChartImage) image = create_image (scene);
  g_autoptr (GBytes) png = sb_chart_image_to_png (image);
  const guchar *bytes = g_bytes_get_data (png, NULL);

  g_assert_cmpint (sb_chart_image_get_width (image), ==, 400 + 2 * 24);
  g_assert_cmpint (sb_chart_image_get_height (image), >, 320 + 2 * 24);
  g_assert_cmpmem (bytes, 8, "\211PNG\r\n\032\n", 8);
  g_assert_cmpuint (read_size (bytes + 16), ==, 2 * sb_chart_image_get_width (image));
  g_assert_cmpuint (read_size (bytes + 20), ==, 2 * sb_chart_image_get_height (image));
}

/* Of all pixels of the chart, most are paper; some are ink. */
static void
test_pixels (Scene         *scene,
             gconstpointer  data)
{
  g_autoptr (SbChartImage) image = create_image (scene);
  g_autoptr (GdkTexture) texture = sb_chart_image_to_texture (image);
  gsize stride = 4 * (gsize) gdk_texture_get_width (texture);
  gsize n_pixels = (gsize) gdk_texture_get_width (texture) * gdk_texture_get_height (texture);
  g_autofree guint32 *pixels = g_malloc (n_pixels * sizeof *pixels);
  gsize n_ink = 0;

  gdk_texture_download (texture, (guchar *) pixels, stride);
  for (gsize i = 0; i < n_pixels; i++)
    {
      g_assert_cmpuint (pixels[i] >> 24, ==, 255);
      n_ink += pixels[i] != pixels[0];
    }
  g_assert_cmpuint (n_ink, >, n_pixels / 200);
  g_assert_cmpuint (n_ink, <, n_pixels / 2);
}

static guint
count (const char *text,
       const char *word)
{
  guint n = 0;

  for (const char *at = strstr (text, word); at != NULL; at = strstr (at + 1, word))
    n++;

  return n;
}

/* Shapes and letters, no pixels, and words for those who cannot see it. */
static void
test_svg (Scene         *scene,
          gconstpointer  data)
{
  g_autoptr (SbChartImage) image = create_image (scene);
  g_autoptr (GBytes) bytes = sb_chart_image_to_svg (image);
  g_autofree char *svg = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autofree char *size = g_strdup_printf ("viewBox=\"0 0 %d %d\"", sb_chart_image_get_width (image),
                                           sb_chart_image_get_height (image));

  g_assert_nonnull (strstr (svg, size));
  g_assert_nonnull (strstr (svg, "<title>A &amp; B over &lt;time&gt;</title>"));
  g_assert_nonnull (strstr (svg, "<desc>" DATES "</desc>"));
  g_assert_cmpuint (count (svg, "<path"), >, 20);
  g_assert_cmpuint (count (svg, "#glyph-"), >, (guint) strlen ("AB over time" DATES));
  g_assert_cmpuint (count (svg, "<image"), ==, 0);
}

/* The paper is the theme's. */
static void
test_dark (Scene         *scene,
           gconstpointer  data)
{
  guint32 colors[2];

  for (guint dark = 0; dark < 2; dark++)
    {
      g_autoptr (SbChartImage) image = NULL;
      g_autoptr (GdkTexture) texture = NULL;
      g_autofree guint32 *pixels = NULL;

      adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                          dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
      chart_test_settle (scene->window);
      image = create_image (scene);
      texture = sb_chart_image_to_texture (image);
      pixels = g_malloc (4 * (gsize) gdk_texture_get_width (texture) * gdk_texture_get_height (texture));
      gdk_texture_download (texture, (guchar *) pixels, 4 * (gsize) gdk_texture_get_width (texture));
      colors[dark] = pixels[0] & 0xff;
    }

  g_assert_cmpuint (colors[0], >, 230);
  g_assert_cmpuint (colors[1], <, 60);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
}

#define add(path, data, function) g_test_add (path, Scene, data, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  chart_test_init (&argc, &argv);

  add ("/charts/chart-image/png", NULL, test_png);
  add ("/charts/chart-image/pixels", NULL, test_pixels);
  add ("/charts/chart-image/svg", NULL, test_svg);
  add ("/charts/chart-image/svg-plane", "plane", test_svg);
  add ("/charts/chart-image/dark", NULL, test_dark);

  return g_test_run ();
}

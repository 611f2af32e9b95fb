/* sb-chart-image.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <cairo-svg.h>

#include "sb-chart-image.h"

/* About the whole, and between its parts, in pixels. */
#define MARGIN 24
#define SPACING 12

/* Sharp on fine screens, and on paper. */
#define PNG_SCALE 2

#define TITLE_SIZE 1.3
#define SUBTITLE_OPACITY 0.7

/**
 * SbChartImage:
 *
 * A chart as a picture, as it looks when the picture is made: on the theme's
 * background, under its title, the time that it is of, and its legend.
 */
struct _SbChartImage
{
  GObject parent_instance;

  char *title;
  char *subtitle; /* (nullable) */
  GskRenderer *renderer;
  GskRenderNode *node;
  int width;  /* in pixels, with the margins */
  int height; /* in pixels, with the margins */
};

G_DEFINE_FINAL_TYPE (SbChartImage, sb_chart_image, G_TYPE_OBJECT)

/* Where the next part goes. */
typedef struct
{
  GtkSnapshot *snapshot;
  GtkWidget *chart;
  gboolean rtl;
  int width; /* without the margins */
  int y;
} Layout;

static void
append_text (Layout     *layout,
             const char *text,
             double      size,
             double      opacity)
{
  g_autoptr (PangoLayout) words = gtk_widget_create_pango_layout (layout->chart, text);
  PangoAttrList *attributes = pango_attr_list_new ();
  GdkRGBA color;
  int height;

  pango_attr_list_insert (attributes, pango_attr_scale_new (size));
  if (size > 1)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (words, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_width (words, layout->width * PANGO_SCALE);
  pango_layout_set_wrap (words, PANGO_WRAP_WORD_CHAR);
  pango_layout_get_pixel_size (words, NULL, &height);

  gtk_widget_get_color (layout->chart, &color);
  color.alpha *= opacity;
  gtk_snapshot_save (layout->snapshot);
  gtk_snapshot_translate (layout->snapshot, &GRAPHENE_POINT_INIT (MARGIN, layout->y));
  gtk_snapshot_append_layout (layout->snapshot, words, &color);
  gtk_snapshot_restore (layout->snapshot);
  layout->y += height;
}

static void
append_widget (Layout    *layout,
               GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int x = layout->rtl ? MARGIN + layout->width - width : MARGIN;

  gtk_snapshot_save (layout->snapshot);
  gtk_snapshot_translate (layout->snapshot, &GRAPHENE_POINT_INIT (x, layout->y));
  gdk_paintable_snapshot (paintable, layout->snapshot, width, height);
  gtk_snapshot_restore (layout->snapshot);
  layout->y += height;
}

/* The theme knows it as a variable, which only a style can look up. */
static void
get_background (GdkRGBA *color)
{
  GtkWidget *paper = g_object_ref_sink (gtk_label_new (NULL));

  gtk_widget_add_css_class (paper, "chart-paper");
  gtk_widget_get_color (paper, color);
  g_object_unref (paper);
}

static GskRenderNode *
draw_parts (SbChartImage *self,
            GtkWidget    *chart,
            GtkWidget    *legend)
{
  Layout layout = { gtk_snapshot_new (), chart, gtk_widget_get_direction (chart) == GTK_TEXT_DIR_RTL,
                    self->width - 2 * MARGIN, MARGIN };

  append_text (&layout, self->title, TITLE_SIZE, 1);
  if (self->subtitle != NULL)
    append_text (&layout, self->subtitle, 1, SUBTITLE_OPACITY);
  if (legend != NULL && gtk_widget_get_mapped (legend))
    {
      layout.y += SPACING;
      append_widget (&layout, legend);
    }
  layout.y += SPACING;
  append_widget (&layout, chart);
  self->height = layout.y + MARGIN;

  return gtk_snapshot_free_to_node (layout.snapshot);
}

static void
draw (SbChartImage *self,
      GtkWidget    *chart,
      GtkWidget    *legend)
{
  g_autoptr (GskRenderNode) parts = NULL;
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GdkRGBA background;
  int content = gtk_widget_get_width (chart);

  if (legend != NULL)
    content = MAX (content, gtk_widget_get_width (legend));
  self->width = content + 2 * MARGIN;
  parts = draw_parts (self, chart, legend);

  get_background (&background);
  gtk_snapshot_append_color (snapshot, &background, &GRAPHENE_RECT_INIT (0, 0, self->width, self->height));
  gtk_snapshot_append_node (snapshot, parts);
  self->node = gtk_snapshot_free_to_node (snapshot);
}

static void
sb_chart_image_finalize (GObject *object)
{
  SbChartImage *self = SB_CHART_IMAGE (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->subtitle, g_free);
  g_clear_object (&self->renderer);
  g_clear_pointer (&self->node, gsk_render_node_unref);

  G_OBJECT_CLASS (sb_chart_image_parent_class)->finalize (object);
}

static void
sb_chart_image_class_init (SbChartImageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_chart_image_finalize;
}

static void
sb_chart_image_init (SbChartImage *self)
{
}

/**
 * sb_chart_image_new:
 * @chart: a chart that is shown, and drawn
 * @legend: (nullable): what its marks are
 * @title: what it is of
 * @subtitle: (nullable): the time that it is of
 *
 * Returns: (transfer full): a picture of @chart as it looks now, for as long as
 *   its window is there
 */
SbChartImage *
sb_chart_image_new (GtkWidget  *chart,
                    GtkWidget  *legend,
                    const char *title,
                    const char *subtitle)
{
  SbChartImage *self;

  g_return_val_if_fail (GTK_IS_WIDGET (chart) && gtk_widget_get_mapped (chart), NULL);
  g_return_val_if_fail (legend == NULL || GTK_IS_WIDGET (legend), NULL);
  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (SB_TYPE_CHART_IMAGE, NULL);
  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->renderer = g_object_ref (gtk_native_get_renderer (gtk_widget_get_native (chart)));
  draw (self, chart, legend);

  return self;
}

/**
 * sb_chart_image_get_width:
 *
 * Returns: the width, in units of an SVG; in a PNG they are two pixels each
 */
int
sb_chart_image_get_width (SbChartImage *self)
{
  g_return_val_if_fail (SB_IS_CHART_IMAGE (self), 0);

  return self->width;
}

/**
 * sb_chart_image_get_height:
 *
 * Returns: the height, in units of an SVG; in a PNG they are two pixels each
 */
int
sb_chart_image_get_height (SbChartImage *self)
{
  g_return_val_if_fail (SB_IS_CHART_IMAGE (self), 0);

  return self->height;
}

/**
 * sb_chart_image_to_texture:
 *
 * Returns: (transfer full): the picture in pixels, two for each of the screen's
 */
GdkTexture *
sb_chart_image_to_texture (SbChartImage *self)
{
  GtkSnapshot *snapshot;
  g_autoptr (GskRenderNode) scaled = NULL;

  g_return_val_if_fail (SB_IS_CHART_IMAGE (self), NULL);

  snapshot = gtk_snapshot_new ();
  gtk_snapshot_scale (snapshot, PNG_SCALE, PNG_SCALE);
  gtk_snapshot_append_node (snapshot, self->node);
  scaled = gtk_snapshot_free_to_node (snapshot);

  return gsk_renderer_render_texture (self->renderer, scaled,
                                      &GRAPHENE_RECT_INIT (0, 0, self->width * PNG_SCALE, self->height * PNG_SCALE));
}

/**
 * sb_chart_image_to_png:
 *
 * Returns: (transfer full): a PNG file
 */
GBytes *
sb_chart_image_to_png (SbChartImage *self)
{
  g_autoptr (GdkTexture) texture = NULL;

  g_return_val_if_fail (SB_IS_CHART_IMAGE (self), NULL);

  texture = sb_chart_image_to_texture (self);

  return gdk_texture_save_to_png_bytes (texture);
}

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_string_append_len (closure, (const char *) data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* Letters become outlines, for the font may not be there where the picture
 * goes; so the words stand in it once more, for those who cannot see it. */
static void
insert_words (SbChartImage *self,
              GString      *svg)
{
  g_autofree char *words = NULL;
  const char *start = strstr (svg->str, "<svg");
  const char *end = start != NULL ? strchr (start, '>') : NULL;

  if (end == NULL)
    return;

  words = g_markup_printf_escaped ("\n<title>%s</title>\n<desc>%s</desc>", self->title,
                                   self->subtitle != NULL ? self->subtitle : "");
  g_string_insert (svg, end + 1 - svg->str, words);
}

/**
 * sb_chart_image_to_svg:
 *
 * Returns: (transfer full): an SVG file, of lines and shapes and not of pixels
 */
GBytes *
sb_chart_image_to_svg (SbChartImage *self)
{
  GString *svg;
  cairo_surface_t *surface;
  cairo_t *cr;

  g_return_val_if_fail (SB_IS_CHART_IMAGE (self), NULL);

  svg = g_string_new (NULL);
  surface = cairo_svg_surface_create_for_stream (write_cb, svg, self->width, self->height);
  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  cr = cairo_create (surface);
  gsk_render_node_draw (self->node, cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  insert_words (self, svg);

  return g_string_free_to_bytes (svg);
}

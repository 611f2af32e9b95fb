/* sb-drawing.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-drawing.h"
#include "sb-shape.h"

/**
 * SbDrawing:
 *
 * A sketch, drawn as large as there is room, in the colors of the theme.
 *
 * # CSS nodes
 *
 * ```
 * drawing
 * ╰── shape.<tone>   one a stroke
 * ```
 *
 * The tones are CSS colors, so that dark windows, high contrast and the person's
 * accent color are a matter of style.
 *
 * # Accessibility
 *
 * Not in the tree: whoever shows it says what it shows.
 *
 * # Text direction
 *
 * Where text runs from right to left it is mirrored, as the order of what it
 * tells is.
 */
struct _SbDrawing
{
  GtkWidget parent_instance;

  SbSketch *sketch;
};

G_DEFINE_FINAL_TYPE (SbDrawing, sb_drawing, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
sb_drawing_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sb_drawing_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  SbDrawing *self = SB_DRAWING (widget);
  double width = sb_sketch_get_width (self->sketch);
  double height = sb_sketch_get_height (self->sketch);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 0;
      *natural = (int) ceil (for_size < 0 ? width : for_size * width / height);
    }
  else
    {
      *natural = (int) ceil (for_size < 0 ? height : for_size * height / width);
      *minimum = for_size < 0 ? 0 : *natural;
    }
}

static void
sb_drawing_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  SbDrawing *self = SB_DRAWING (widget);
  double sketch_width = sb_sketch_get_width (self->sketch);
  double sketch_height = sb_sketch_get_height (self->sketch);
  double scale = MIN (width / sketch_width, height / sketch_height);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  for (GtkWidget *shape = gtk_widget_get_first_child (widget); shape != NULL; shape = gtk_widget_get_next_sibling (shape))
    {
      GskTransform *transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (width / 2.0, height / 2.0));

      transform = gsk_transform_scale (transform, mirrored ? -scale : scale, scale);
      transform = gsk_transform_translate (transform, &GRAPHENE_POINT_INIT (-sketch_width / 2, -sketch_height / 2));
      gtk_widget_allocate (shape, (int) ceil (sketch_width), (int) ceil (sketch_height), -1, transform);
    }
}

static void
sb_drawing_dispose (GObject *object)
{
  SbDrawing *self = SB_DRAWING (object);
  GtkWidget *shape;

  while ((shape = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (shape);
  g_clear_object (&self->sketch);

  G_OBJECT_CLASS (sb_drawing_parent_class)->dispose (object);
}

static void
sb_drawing_class_init (SbDrawingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_drawing_dispose;

  widget_class->get_request_mode = sb_drawing_get_request_mode;
  widget_class->measure = sb_drawing_measure;
  widget_class->size_allocate = sb_drawing_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "drawing");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sb_drawing_init (SbDrawing *self)
{
}

/**
 * sb_drawing_new:
 * @sketch: what to draw
 *
 * Returns: (transfer floating): the drawing
 */
GtkWidget *
sb_drawing_new (SbSketch *sketch)
{
  SbDrawing *self;
  GPtrArray *strokes;

  g_return_val_if_fail (SB_IS_SKETCH (sketch), NULL);

  self = g_object_new (SB_TYPE_DRAWING, "can-target", FALSE, NULL);
  self->sketch = g_object_ref (sketch);
  strokes = sb_sketch_get_strokes (sketch);
  for (guint i = 0; i < strokes->len; i++)
    gtk_widget_set_parent (sb_shape_new (g_ptr_array_index (strokes, i)), GTK_WIDGET (self));

  return GTK_WIDGET (self);
}

/**
 * sb_drawing_get_sketch:
 *
 * Returns: (transfer none): what is drawn
 */
SbSketch *
sb_drawing_get_sketch (SbDrawing *self)
{
  g_return_val_if_fail (SB_IS_DRAWING (self), NULL);

  return self->sketch;
}

/* sb-shape.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-shape.h"

/**
 * SbShape:
 *
 * One stroke of a sketch: a line, or what is filled. It draws in the units of the
 * sketch; whoever places it scales it.
 *
 * # CSS nodes
 *
 * A single node `shape.<tone>`, in whose `color` it is drawn.
 *
 * # Accessibility
 *
 * Not in the tree: the whole picture has words.
 *
 * # Text direction
 *
 * None of its own; it is mirrored where it is placed.
 */
struct _SbShape
{
  GtkWidget parent_instance;

  GskPath *path;
  GskStroke *pen; /* (nullable): where it is filled */
};

G_DEFINE_FINAL_TYPE (SbShape, sb_shape, GTK_TYPE_WIDGET)

static void
sb_shape_snapshot (GtkWidget   *widget,
                   GtkSnapshot *snapshot)
{
  SbShape *self = SB_SHAPE (widget);
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  if (self->pen != NULL)
    gtk_snapshot_append_stroke (snapshot, self->path, self->pen, &color);
  else
    gtk_snapshot_append_fill (snapshot, self->path, GSK_FILL_RULE_WINDING, &color);
}

static void
sb_shape_finalize (GObject *object)
{
  SbShape *self = SB_SHAPE (object);

  g_clear_pointer (&self->path, gsk_path_unref);
  g_clear_pointer (&self->pen, gsk_stroke_free);

  G_OBJECT_CLASS (sb_shape_parent_class)->finalize (object);
}

static void
sb_shape_class_init (SbShapeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sb_shape_finalize;

  widget_class->snapshot = sb_shape_snapshot;

  gtk_widget_class_set_css_name (widget_class, "shape");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sb_shape_init (SbShape *self)
{
}

/**
 * sb_shape_new:
 * @stroke: what to draw
 *
 * Returns: (transfer floating): the shape
 */
GtkWidget *
sb_shape_new (const SbSketchStroke *stroke)
{
  SbShape *self;

  g_return_val_if_fail (stroke != NULL, NULL);

  self = g_object_new (SB_TYPE_SHAPE, "can-target", FALSE, "opacity", stroke->opacity, NULL);
  self->path = gsk_path_ref (stroke->path);
  if (stroke->width > 0)
    {
      self->pen = gsk_stroke_new (stroke->width);
      gsk_stroke_set_line_cap (self->pen, GSK_LINE_CAP_ROUND);
      gsk_stroke_set_line_join (self->pen, GSK_LINE_JOIN_ROUND);
    }
  gtk_widget_add_css_class (GTK_WIDGET (self), stroke->tone);

  return GTK_WIDGET (self);
}

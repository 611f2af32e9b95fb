/* sb-stroke.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-stroke.h"

/**
 * SbStroke:
 *
 * A path, drawn as a line or filled: the grid of a chart, or what joins its
 * points.
 *
 * # CSS nodes
 *
 * A single node, whose name its owner gives. The line has the node's `color`,
 * so that themes, the accent color and high contrast are a matter of CSS.
 *
 * # Accessibility
 *
 * Not in the tree: whatever it joins is, and says more.
 *
 * # Text direction
 *
 * None of its own; the path comes mirrored where it has to be.
 */
struct _SbStroke
{
  GtkWidget parent_instance;

  GskPath *path; /* (nullable) */
  GskStroke *stroke;
  gboolean filled;
};

G_DEFINE_FINAL_TYPE (SbStroke, sb_stroke, GTK_TYPE_WIDGET)

static void
sb_stroke_snapshot (GtkWidget   *widget,
                    GtkSnapshot *snapshot)
{
  SbStroke *self = SB_STROKE (widget);
  GdkRGBA color;

  if (self->path == NULL || gsk_path_is_empty (self->path))
    return;

  gtk_widget_get_color (widget, &color);
  if (self->filled)
    gtk_snapshot_append_fill (snapshot, self->path, GSK_FILL_RULE_WINDING, &color);
  else
    gtk_snapshot_append_stroke (snapshot, self->path, self->stroke, &color);
}

static void
sb_stroke_finalize (GObject *object)
{
  SbStroke *self = SB_STROKE (object);

  g_clear_pointer (&self->path, gsk_path_unref);
  g_clear_pointer (&self->stroke, gsk_stroke_free);

  G_OBJECT_CLASS (sb_stroke_parent_class)->finalize (object);
}

static void
sb_stroke_class_init (SbStrokeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = sb_stroke_finalize;

  widget_class->snapshot = sb_stroke_snapshot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sb_stroke_init (SbStroke *self)
{
  self->stroke = gsk_stroke_new (1);
  gsk_stroke_set_line_cap (self->stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (self->stroke, GSK_LINE_JOIN_ROUND);
}

GtkWidget *
sb_stroke_new (const char *css_name,
               double      line_width)
{
  SbStroke *self;

  g_return_val_if_fail (css_name != NULL, NULL);
  g_return_val_if_fail (line_width > 0, NULL);

  self = g_object_new (SB_TYPE_STROKE,
                       "css-name", css_name,
                       "can-target", FALSE,
                       NULL);
  gsk_stroke_set_line_width (self->stroke, line_width);

  return GTK_WIDGET (self);
}

/**
 * sb_stroke_new_filled:
 *
 * One that fills its path rather than follow it.
 */
GtkWidget *
sb_stroke_new_filled (const char *css_name)
{
  GtkWidget *self = sb_stroke_new (css_name, 1);

  SB_STROKE (self)->filled = TRUE;

  return self;
}

/**
 * sb_stroke_set_dashes:
 * @dashes: (array length=n_dashes) (nullable): how long to draw and how long not
 *   to, in turns, in pixels; the round ends of a line come on top
 * @n_dashes: how many of them there are; with 0 the line is solid
 */
void
sb_stroke_set_dashes (SbStroke    *self,
                      const float *dashes,
                      gsize        n_dashes)
{
  g_return_if_fail (SB_IS_STROKE (self));

  gsk_stroke_set_dash (self->stroke, dashes, n_dashes);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
sb_stroke_set_line_width (SbStroke *self,
                          double    line_width)
{
  g_return_if_fail (SB_IS_STROKE (self));
  g_return_if_fail (line_width > 0);

  gsk_stroke_set_line_width (self->stroke, line_width);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sb_stroke_set_path:
 * @path: (transfer full) (nullable)
 */
void
sb_stroke_set_path (SbStroke *self,
                    GskPath  *path)
{
  g_return_if_fail (SB_IS_STROKE (self));

  g_clear_pointer (&self->path, gsk_path_unref);
  self->path = path;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sb_stroke_get_path:
 *
 * Returns: (transfer none) (nullable)
 */
GskPath *
sb_stroke_get_path (SbStroke *self)
{
  g_return_val_if_fail (SB_IS_STROKE (self), NULL);

  return self->path;
}

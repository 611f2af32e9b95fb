/* sb-plane-axis.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plane-axis.h"

/**
 * SbPlaneAxis:
 *
 * What stands along an edge of a plane: what it means to be at either end, and
 * between them what the axis measures.
 *
 * # CSS nodes
 *
 * ```
 * axis
 * ╰── box
 *     ├── label.caption
 *     ├── label.caption.title
 *     ╰── label.caption
 * ```
 *
 * # Accessibility
 *
 * Plain labels.
 *
 * # Text direction
 *
 * Where text runs from right to left the low end is on the right.
 */
struct _SbPlaneAxis
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkWidget *low;
  GtkWidget *title;
  GtkWidget *high;
};

G_DEFINE_FINAL_TYPE (SbPlaneAxis, sb_plane_axis, GTK_TYPE_WIDGET)

static GtkWidget *
create_label (void)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "ellipsize", PANGO_ELLIPSIZE_END,
                                   NULL);

  gtk_widget_add_css_class (label, "caption");

  return label;
}

static void
sb_plane_axis_dispose (GObject *object)
{
  SbPlaneAxis *self = SB_PLANE_AXIS (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sb_plane_axis_parent_class)->dispose (object);
}

static void
sb_plane_axis_class_init (SbPlaneAxisClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_plane_axis_dispose;

  gtk_widget_class_set_css_name (widget_class, "axis");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
sb_plane_axis_init (SbPlaneAxis *self)
{
  self->low = create_label ();
  self->title = create_label ();
  self->high = create_label ();
  gtk_widget_add_css_class (self->title, "title");

  self->box = g_object_new (GTK_TYPE_CENTER_BOX,
                            "start-widget", self->low,
                            "center-widget", self->title,
                            "end-widget", self->high,
                            NULL);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
sb_plane_axis_new (void)
{
  return g_object_new (SB_TYPE_PLANE_AXIS, NULL);
}

/**
 * sb_plane_axis_get_low:
 *
 * Returns: (transfer none)
 */
GtkLabel *
sb_plane_axis_get_low (SbPlaneAxis *self)
{
  g_return_val_if_fail (SB_IS_PLANE_AXIS (self), NULL);

  return GTK_LABEL (self->low);
}

/**
 * sb_plane_axis_get_title:
 *
 * Returns: (transfer none)
 */
GtkLabel *
sb_plane_axis_get_title (SbPlaneAxis *self)
{
  g_return_val_if_fail (SB_IS_PLANE_AXIS (self), NULL);

  return GTK_LABEL (self->title);
}

/**
 * sb_plane_axis_get_high:
 *
 * Returns: (transfer none)
 */
GtkLabel *
sb_plane_axis_get_high (SbPlaneAxis *self)
{
  g_return_val_if_fail (SB_IS_PLANE_AXIS (self), NULL);

  return GTK_LABEL (self->high);
}

/* sb-fill.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-fill.h"

/**
 * SbFill:
 *
 * What a path encloses, such as a great many dots at once; compare
 * [class@Stroke].
 *
 * # CSS nodes
 *
 * A single node, whose name its owner gives, and whose `color` it has.
 *
 * # Accessibility
 *
 * Not in the tree: whatever it shows is, and says more.
 *
 * # Text direction
 *
 * None of its own; the path comes mirrored where it has to be.
 */
struct _SbFill
{
  GtkWidget parent_instance;

  GskPath *path; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbFill, sb_fill, GTK_TYPE_WIDGET)

static void
sb_fill_snapshot (GtkWidget   *widget,
                  GtkSnapshot *snapshot)
{
  SbFill *self = SB_FILL (widget);
  GdkRGBA color;

  if (self->path == NULL || gsk_path_is_empty (self->path))
    return;

  gtk_widget_get_color (widget, &color);
  gtk_snapshot_append_fill (snapshot, self->path, GSK_FILL_RULE_WINDING, &color);
}

static void
sb_fill_finalize (GObject *object)
{
  SbFill *self = SB_FILL (object);

  g_clear_pointer (&self->path, gsk_path_unref);

  G_OBJECT_CLASS (sb_fill_parent_class)->finalize (object);
}

static void
sb_fill_class_init (SbFillClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = sb_fill_finalize;

  widget_class->snapshot = sb_fill_snapshot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sb_fill_init (SbFill *self)
{
}

GtkWidget *
sb_fill_new (const char *css_name)
{
  g_return_val_if_fail (css_name != NULL, NULL);

  return g_object_new (SB_TYPE_FILL,
                       "css-name", css_name,
                       "can-target", FALSE,
                       NULL);
}

/**
 * sb_fill_get_path:
 *
 * Returns: (transfer none) (nullable)
 */
GskPath *
sb_fill_get_path (SbFill *self)
{
  g_return_val_if_fail (SB_IS_FILL (self), NULL);

  return self->path;
}

/**
 * sb_fill_set_path:
 * @path: (transfer full) (nullable)
 */
void
sb_fill_set_path (SbFill  *self,
                  GskPath *path)
{
  g_return_if_fail (SB_IS_FILL (self));

  g_clear_pointer (&self->path, gsk_path_unref);
  self->path = path;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

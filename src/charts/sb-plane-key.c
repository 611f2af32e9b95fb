/* sb-plane-key.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-plane-key.h"

/**
 * SbPlaneKey:
 *
 * Says beneath a plane which names its numbers stand for. Which numbers there
 * are is known only when the plane has a size, so there is a line for each name
 * and those that are not called for do not show.
 *
 * # CSS nodes
 *
 * ```
 * key
 * ╰── label.caption   one a name
 * ```
 *
 * # Accessibility
 *
 * Not told: the points themselves say their names.
 */
struct _SbPlaneKey
{
  GtkWidget parent_instance;

  GPtrArray *lines; /* (element-type GtkWidget), owned by the widget tree */
};

G_DEFINE_FINAL_TYPE (SbPlaneKey, sb_plane_key, GTK_TYPE_WIDGET)

static int
get_line_height (GtkWidget *line,
                 int        width)
{
  int height;

  gtk_widget_measure (line, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  return height;
}

static void
sb_plane_key_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  SbPlaneKey *self = SB_PLANE_KEY (widget);
  int y = 0;

  for (guint i = 0; i < self->lines->len; i++)
    {
      GtkWidget *line = g_ptr_array_index (self->lines, i);
      int line_height = get_line_height (line, width);

      if (!gtk_widget_get_child_visible (line))
        continue;

      gtk_widget_size_allocate (line, &(GtkAllocation) { 0, y, width, line_height }, -1);
      y += line_height;
    }
}

static void
clear_lines (SbPlaneKey *self)
{
  while (self->lines->len > 0)
    gtk_widget_unparent (g_ptr_array_steal_index (self->lines, self->lines->len - 1));
}

static void
sb_plane_key_dispose (GObject *object)
{
  clear_lines (SB_PLANE_KEY (object));

  G_OBJECT_CLASS (sb_plane_key_parent_class)->dispose (object);
}

static void
sb_plane_key_finalize (GObject *object)
{
  g_clear_pointer (&SB_PLANE_KEY (object)->lines, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_plane_key_parent_class)->finalize (object);
}

static void
sb_plane_key_class_init (SbPlaneKeyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_plane_key_dispose;
  object_class->finalize = sb_plane_key_finalize;

  widget_class->size_allocate = sb_plane_key_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "key");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sb_plane_key_init (SbPlaneKey *self)
{
  self->lines = g_ptr_array_new ();
}

GtkWidget *
sb_plane_key_new (void)
{
  return g_object_new (SB_TYPE_PLANE_KEY, NULL);
}

/**
 * sb_plane_key_set_names:
 * @names: (element-type utf8): in the order of their numbers; empty ones have
 *   a number as well
 */
void
sb_plane_key_set_names (SbPlaneKey *self,
                        GPtrArray  *names)
{
  g_return_if_fail (SB_IS_PLANE_KEY (self));
  g_return_if_fail (names != NULL);

  clear_lines (self);
  for (guint i = 0; i < names->len; i++)
    {
      /* Translators: a number that stands beside a point of a chart, and the
       * name that it stands for */
      g_autofree char *text = g_strdup_printf (_ ("%u  %s"), i + 1, (const char *) g_ptr_array_index (names, i));
      GtkWidget *line = g_object_new (GTK_TYPE_LABEL,
                                      "label", text,
                                      "wrap", TRUE,
                                      "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                      "xalign", 0.0,
                                      NULL);

      gtk_widget_add_css_class (line, "caption");
      gtk_widget_set_parent (line, GTK_WIDGET (self));
      gtk_widget_set_child_visible (line, FALSE);
      g_ptr_array_add (self->lines, line);
    }
}

/**
 * sb_plane_key_get_height:
 * @shown: (element-type guint): positions of names
 *
 * How much room these names take.
 */
int
sb_plane_key_get_height (SbPlaneKey *self,
                         GArray     *shown,
                         int         width)
{
  int height = 0;

  g_return_val_if_fail (SB_IS_PLANE_KEY (self), 0);
  g_return_val_if_fail (shown != NULL, 0);

  for (guint i = 0; i < shown->len; i++)
    height += get_line_height (g_ptr_array_index (self->lines, g_array_index (shown, guint, i)), width);

  return height;
}

/**
 * sb_plane_key_set_shown:
 * @shown: (element-type guint): positions of names
 *
 * Shows these names, and no others. May be called in an allocation.
 */
void
sb_plane_key_set_shown (SbPlaneKey *self,
                        GArray     *shown)
{
  g_return_if_fail (SB_IS_PLANE_KEY (self));
  g_return_if_fail (shown != NULL);

  for (guint i = 0; i < self->lines->len; i++)
    gtk_widget_set_child_visible (g_ptr_array_index (self->lines, i), FALSE);
  for (guint i = 0; i < shown->len; i++)
    gtk_widget_set_child_visible (g_ptr_array_index (self->lines, g_array_index (shown, guint, i)), TRUE);

  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* sb-mark.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <math.h>

#include "sb-mark.h"

/**
 * SbMark:
 *
 * One point of a chart, as a widget: something to see, to focus and to read.
 *
 * # CSS nodes
 *
 * ```
 * point[:hover][:focus]
 * ╰── dot, image or label.count
 * ```
 *
 * The `point` is as large as a target has to be; the `dot` is what is seen.
 * Size, color and shape of the dot are CSS, by the style class of an ancestor
 * (see [class@Series]).
 *
 * # Shortcuts and gestures
 *
 * None: pointer and keys are the chart's (see [class@Chart]), because in a
 * chart full of points their targets overlap, and the nearest has to win.
 *
 * # Accessibility
 *
 * The role %GTK_ACCESSIBLE_ROLE_LIST_ITEM, with a name and a description that
 * the owner composes, and the point's number among all.
 *
 * # Text direction
 *
 * None of its own.
 */
struct _SbMark
{
  GtkWidget parent_instance;

  GtkWidget *dot;
  char *name;
  char *tip;
  guint index;
};

G_DEFINE_FINAL_TYPE (SbMark, sb_mark, GTK_TYPE_WIDGET)

static void
sb_mark_dispose (GObject *object)
{
  SbMark *self = SB_MARK (object);

  g_clear_pointer (&self->dot, gtk_widget_unparent);

  G_OBJECT_CLASS (sb_mark_parent_class)->dispose (object);
}

static void
sb_mark_finalize (GObject *object)
{
  SbMark *self = SB_MARK (object);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->tip, g_free);

  G_OBJECT_CLASS (sb_mark_parent_class)->finalize (object);
}

static void
sb_mark_class_init (SbMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_mark_dispose;
  object_class->finalize = sb_mark_finalize;

  gtk_widget_class_set_css_name (widget_class, "point");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
sb_mark_init (SbMark *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_set_size_request (widget, SB_MARK_SIZE, SB_MARK_SIZE);
  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_can_target (widget, FALSE);

  self->dot = sb_mark_new_dot (NULL);
  gtk_widget_set_parent (self->dot, widget);
}

SbMark *
sb_mark_new (void)
{
  return g_object_new (SB_TYPE_MARK, NULL);
}

/**
 * sb_mark_new_dot:
 * @style_class: (nullable): the style class of a series
 *
 * What a mark looks like, alone: for a legend.
 */
GtkWidget *
sb_mark_new_dot (const char *style_class)
{
  GtkWidget *dot = g_object_new (ADW_TYPE_BIN,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 "css-name", "dot",
                                 "halign", GTK_ALIGN_CENTER,
                                 "valign", GTK_ALIGN_CENTER,
                                 NULL);

  if (style_class != NULL)
    gtk_widget_add_css_class (dot, style_class);

  return dot;
}

/**
 * sb_mark_get_focused:
 *
 * Returns: (transfer none) (nullable): the mark in @parent that has the focus
 */
SbMark *
sb_mark_get_focused (GtkWidget *parent)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (GTK_IS_WIDGET (parent), NULL);

  root = gtk_widget_get_root (parent);
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (!SB_IS_MARK (focus) || gtk_widget_get_parent (focus) != parent)
    return NULL;

  return SB_MARK (focus);
}

/**
 * sb_mark_get_name:
 *
 * Returns: (transfer none) (nullable)
 */
const char *
sb_mark_get_name (SbMark *self)
{
  g_return_val_if_fail (SB_IS_MARK (self), NULL);

  return self->name;
}

/**
 * sb_mark_get_tip:
 *
 * Returns: (transfer none) (nullable)
 */
const char *
sb_mark_get_tip (SbMark *self)
{
  g_return_val_if_fail (SB_IS_MARK (self), NULL);

  return self->tip;
}

guint
sb_mark_get_index (SbMark *self)
{
  g_return_val_if_fail (SB_IS_MARK (self), 0);

  return self->index;
}

/**
 * sb_mark_pick:
 * @marks: (element-type SbMark): to choose from
 * @ancestor: what they are in
 * @distance: (inout): how far away the mark may be, in pixels, and then how far
 *   it is
 *
 * Returns: (transfer none) (nullable): the one whose center is nearest to @x and
 *   @y of @ancestor
 */
SbMark *
sb_mark_pick (GPtrArray *marks,
              GtkWidget *ancestor,
              double     x,
              double     y,
              double    *distance)
{
  SbMark *nearest = NULL;

  g_return_val_if_fail (marks != NULL, NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (ancestor), NULL);
  g_return_val_if_fail (distance != NULL, NULL);

  for (guint i = 0; i < marks->len; i++)
    {
      SbMark *mark = g_ptr_array_index (marks, i);
      graphene_rect_t bounds;
      graphene_point_t center;
      double away;

      if (!gtk_widget_compute_bounds (GTK_WIDGET (mark), ancestor, &bounds))
        continue;

      graphene_rect_get_center (&bounds, &center);
      away = hypot (center.x - x, center.y - y);
      if (away <= *distance)
        {
          nearest = mark;
          *distance = away;
        }
    }

  return nearest;
}

/**
 * sb_mark_set_words:
 * @name: what identifies it, for assistive technologies
 * @description: (nullable): what else there is to say
 * @tip: what to show beside it
 */
void
sb_mark_set_words (SbMark     *self,
                   const char *name,
                   const char *description,
                   const char *tip)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);

  g_return_if_fail (SB_IS_MARK (self));
  g_return_if_fail (name != NULL);
  g_return_if_fail (tip != NULL);

  g_set_str (&self->name, name);
  g_set_str (&self->tip, tip);

  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (description != NULL)
    gtk_accessible_update_property (accessible,
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                    -1);
  else
    gtk_accessible_reset_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

/**
 * sb_mark_set_index:
 * @index: the position of its point
 * @n_points: how many points there are, with and without a mark
 */
void
sb_mark_set_index (SbMark *self,
                   guint   index,
                   guint   n_points)
{
  g_return_if_fail (SB_IS_MARK (self));
  g_return_if_fail (index < n_points);

  self->index = index;
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_POS_IN_SET, (int) index + 1,
                                  GTK_ACCESSIBLE_RELATION_SET_SIZE, (int) n_points,
                                  -1);
}

/**
 * sb_mark_set_sign:
 * @icon_name: (nullable): %NULL for a dot
 * @count: how much it stands for; with more than 1 that shows instead
 *
 * Shows what it is of, for marks that have no value.
 */
void
sb_mark_set_sign (SbMark     *self,
                  const char *icon_name,
                  guint       count)
{
  g_return_if_fail (SB_IS_MARK (self));
  g_return_if_fail (count > 0);

  g_clear_pointer (&self->dot, gtk_widget_unparent);
  if (count > 1)
    {
      /* More digits than two would not fit. */
      g_autofree char *text = count < 100 ? g_strdup_printf ("%u", count) : g_strdup ("99+");

      self->dot = gtk_label_new (text);
      gtk_widget_add_css_class (self->dot, "count");
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->dot), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
    }
  else if (icon_name != NULL)
    self->dot = g_object_new (GTK_TYPE_IMAGE,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                              "icon-name", icon_name,
                              NULL);
  else
    self->dot = sb_mark_new_dot (NULL);

  gtk_widget_set_halign (self->dot, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (self->dot, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (self->dot, GTK_WIDGET (self));
}

/**
 * sb_mark_allocate_at:
 *
 * Gives the mark its place, in whole pixels so that all dots look alike, with
 * its center at @x and @y of its parent.
 */
void
sb_mark_allocate_at (SbMark *self,
                     double  x,
                     double  y)
{
  GtkRequisition size;

  g_return_if_fail (SB_IS_MARK (self));

  gtk_widget_get_preferred_size (GTK_WIDGET (self), &size, NULL);
  gtk_widget_size_allocate (GTK_WIDGET (self),
                            &(GtkAllocation) {
                                .x = (int) round (x - size.width / 2.0),
                                .y = (int) round (y - size.height / 2.0),
                                .width = size.width,
                                .height = size.height,
                            },
                            -1);
}

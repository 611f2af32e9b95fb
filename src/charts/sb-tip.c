/* sb-tip.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "sb-tip.h"

#define SPACING 2

/**
 * SbTip:
 *
 * The words of a mark, in a bubble beside it. It lies over the whole chart, so
 * that the bubble can be anywhere in it.
 *
 * GTK's own tooltips show on hover only; this one has to serve the keyboard
 * and touch, too, and at once.
 *
 * # CSS nodes
 *
 * ```
 * tip
 * ╰── tooltip.background
 *     ╰── label
 * ```
 *
 * The bubble takes the name and the class of GTK's tooltips, and so the looks.
 *
 * # Accessibility
 *
 * Not in the tree, nor is what is in it: the mark itself says the same.
 *
 * # Text direction
 *
 * The bubble is centered on its mark.
 */
struct _SbTip
{
  GtkWidget parent_instance;

  SbMark *mark; /* (nullable) weak */
  GtkWidget *bubble;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (SbTip, sb_tip, GTK_TYPE_WIDGET)

static void
sb_tip_dispose (GObject *object)
{
  SbTip *self = SB_TIP (object);

  g_clear_weak_pointer (&self->mark);
  g_clear_pointer (&self->bubble, gtk_widget_unparent);

  G_OBJECT_CLASS (sb_tip_parent_class)->dispose (object);
}

/* As few lines as there is room for, and those about equally long. */
static void
measure_bubble (SbTip *self,
                int    available,
                int   *width,
                int   *height)
{
  int minimum, balanced;

  gtk_widget_measure (self->bubble, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, width, NULL, NULL);
  *width = MAX (minimum, MIN (*width, available));
  gtk_widget_measure (self->bubble, GTK_ORIENTATION_VERTICAL, *width, NULL, height, NULL, NULL);
  gtk_widget_measure (self->bubble, GTK_ORIENTATION_HORIZONTAL, *height,
                      &balanced, NULL, NULL, NULL);
  *width = CLAMP (balanced, minimum, *width);
}

static void
sb_tip_size_allocate (GtkWidget *widget,
                      int        width,
                      int        height,
                      int        baseline)
{
  SbTip *self = SB_TIP (widget);
  GtkAllocation bubble = { 0 };
  graphene_rect_t mark;
  gboolean shown;

  shown = self->mark != NULL && gtk_widget_compute_bounds (GTK_WIDGET (self->mark), widget, &mark);
  gtk_widget_set_child_visible (self->bubble, shown);
  if (!shown)
    return;

  measure_bubble (self, width, &bubble.width, &bubble.height);
  bubble.x = mark.origin.x + (mark.size.width - bubble.width) / 2;
  bubble.x = CLAMP (bubble.x, 0, MAX (0, width - bubble.width));
  /* Above, where no finger covers it; below when there is no room. */
  bubble.y = mark.origin.y - SPACING - bubble.height;
  if (bubble.y < 0)
    bubble.y = mark.origin.y + mark.size.height + SPACING;

  gtk_widget_size_allocate (self->bubble, &bubble, -1);
}

static void
sb_tip_class_init (SbTipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_tip_dispose;

  widget_class->size_allocate = sb_tip_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "tip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sb_tip_init (SbTip *self)
{
  self->label = g_object_new (GTK_TYPE_LABEL,
                              "max-width-chars", 48,
                              "wrap", TRUE,
                              "xalign", 0.0,
                              NULL);
  gtk_widget_add_css_class (self->label, "caption");
  gtk_widget_add_css_class (self->label, "numeric");

  self->bubble = g_object_new (ADW_TYPE_BIN,
                               "child", self->label,
                               "css-name", "tooltip",
                               NULL);
  gtk_widget_add_css_class (self->bubble, "background");
  gtk_widget_set_child_visible (self->bubble, FALSE);
  gtk_widget_set_parent (self->bubble, GTK_WIDGET (self));
}

GtkWidget *
sb_tip_new (void)
{
  return g_object_new (SB_TYPE_TIP,
                       "can-target", FALSE,
                       NULL);
}

/**
 * sb_tip_set_mark:
 * @mark: (nullable): the mark to show the words of; with none, nothing shows
 */
void
sb_tip_set_mark (SbTip  *self,
                 SbMark *mark)
{
  const char *words = mark != NULL ? sb_mark_get_tip (mark) : NULL;

  g_return_if_fail (SB_IS_TIP (self));
  g_return_if_fail (mark == NULL || SB_IS_MARK (mark));

  g_set_weak_pointer (&self->mark, mark);
  gtk_label_set_text (GTK_LABEL (self->label), words != NULL ? words : "");
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

const char *
sb_tip_get_label (SbTip *self)
{
  g_return_val_if_fail (SB_IS_TIP (self), NULL);

  return gtk_label_get_text (GTK_LABEL (self->label));
}

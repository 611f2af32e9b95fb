/* sb-pairs-scale.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "sb-mark.h"
#include "sb-pairs-row.h"
#include "sb-pairs-scale.h"
#include "sb-tick.h"

#define SPACING 6

/**
 * SbPairsScale:
 *
 * What stands above the rows of a chart of pairs: what ring and dot are, what
 * the values mean, and the scale.
 *
 * # CSS nodes
 *
 * ```
 * pairs-scale
 * ├── wrap-box
 * │   ├── box.item
 * │   │   ├── before
 * │   │   ╰── label.caption
 * │   ╰── box.item
 * │       ├── dot
 * │       ╰── label.caption
 * ├── label.direction.caption
 * ╰── label.tick.caption.numeric   one a tick
 * ```
 *
 * # Accessibility
 *
 * %GTK_ACCESSIBLE_ROLE_GROUP of plain labels, without those of the scale: each
 * row says its values.
 *
 * # Text direction
 *
 * Where text runs from right to left the scale does, too.
 */
struct _SbPairsScale
{
  GtkWidget parent_instance;

  SbPairsLayout layout;
  GPtrArray *ticks;  /* (nullable) (element-type SbTick) */
  GPtrArray *labels; /* (element-type GtkWidget): of the ticks */

  GtkWidget *legend;
  GtkWidget *before;
  GtkWidget *after;
  GtkWidget *direction;
};

G_DEFINE_FINAL_TYPE (SbPairsScale, sb_pairs_scale, GTK_TYPE_WIDGET)

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int natural = 0;

  if (gtk_widget_get_visible (widget))
    gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural;
}

/* With what is free below it. */
static int
measure_line (GtkWidget *widget,
              int        width)
{
  int height = measure_height (widget, width);

  return height > 0 ? height + SPACING : 0;
}

static int
measure_ticks (SbPairsScale *self)
{
  int most = 0;

  for (guint i = 0; i < self->labels->len; i++)
    most = MAX (most, measure_height (g_ptr_array_index (self->labels, i), -1));

  return most;
}

static void
sb_pairs_scale_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  SbPairsScale *self = SB_PAIRS_SCALE (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      int direction;

      gtk_widget_measure (self->legend, orientation, -1, minimum, natural, NULL, NULL);
      gtk_widget_measure (self->direction, orientation, -1, &direction, NULL, NULL, NULL);
      *minimum = MAX (*minimum, direction);
      *natural = MAX (*minimum, *natural);
      return;
    }

  *natural = measure_line (self->legend, for_size) + measure_line (self->direction, for_size);
  *natural += measure_ticks (self);
  *minimum = *natural;
}

static GtkSizeRequestMode
sb_pairs_scale_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
allocate_line (GtkWidget *widget,
               int        y,
               int        width)
{
  int height = measure_height (widget, width);

  if (gtk_widget_get_visible (widget))
    gtk_widget_size_allocate (widget, &(GtkAllocation) { 0, y, width, height }, -1);

  return measure_line (widget, width);
}

static void
allocate_ticks (SbPairsScale *self,
                int           y,
                int           width)
{
  int height = measure_ticks (self);

  for (guint i = 0; i < self->labels->len; i++)
    {
      SbTick *tick = g_ptr_array_index (self->ticks, i);
      GtkWidget *label = g_ptr_array_index (self->labels, i);
      int extent, x;

      gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &extent, NULL, NULL, NULL);
      x = (int) (sb_pairs_layout_to_pixel (&self->layout, tick->value) - extent / 2.0);
      x = CLAMP (x, 0, MAX (0, width - extent));
      gtk_widget_size_allocate (label, &(GtkAllocation) { x, y, extent, height }, -1);
    }
}

static void
sb_pairs_scale_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  SbPairsScale *self = SB_PAIRS_SCALE (widget);
  int y = allocate_line (self->legend, 0, width);

  y += allocate_line (self->direction, y, width);
  allocate_ticks (self, y, width);
}

static void
sb_pairs_scale_dispose (GObject *object)
{
  SbPairsScale *self = SB_PAIRS_SCALE (object);

  g_clear_pointer (&self->legend, gtk_widget_unparent);
  g_clear_pointer (&self->direction, gtk_widget_unparent);
  g_ptr_array_set_size (self->labels, 0);

  G_OBJECT_CLASS (sb_pairs_scale_parent_class)->dispose (object);
}

static void
sb_pairs_scale_finalize (GObject *object)
{
  SbPairsScale *self = SB_PAIRS_SCALE (object);

  g_clear_pointer (&self->labels, g_ptr_array_unref);
  g_clear_pointer (&self->ticks, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_pairs_scale_parent_class)->finalize (object);
}

static void
sb_pairs_scale_class_init (SbPairsScaleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_pairs_scale_dispose;
  object_class->finalize = sb_pairs_scale_finalize;

  widget_class->get_request_mode = sb_pairs_scale_get_request_mode;
  widget_class->measure = sb_pairs_scale_measure;
  widget_class->size_allocate = sb_pairs_scale_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "pairs-scale");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

/* Returns: the label of the item */
static GtkWidget *
add_item (SbPairsScale *self,
          GtkWidget    *swatch)
{
  GtkWidget *item = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "wrap", TRUE,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (item, "item");
  gtk_box_append (GTK_BOX (item), swatch);
  gtk_box_append (GTK_BOX (item), label);
  adw_wrap_box_append (ADW_WRAP_BOX (self->legend), item);

  return label;
}

static void
sb_pairs_scale_init (SbPairsScale *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->labels = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);

  self->legend = g_object_new (ADW_TYPE_WRAP_BOX,
                               "child-spacing", 18,
                               "line-spacing", 6,
                               "visible", FALSE,
                               NULL);
  gtk_widget_set_parent (self->legend, widget);
  self->before = add_item (self, sb_pairs_row_new_before ());
  self->after = add_item (self, sb_mark_new_dot (NULL));

  self->direction = g_object_new (GTK_TYPE_LABEL,
                                  "visible", FALSE,
                                  "wrap", TRUE,
                                  "xalign", 0.0,
                                  NULL);
  gtk_widget_add_css_class (self->direction, "direction");
  gtk_widget_add_css_class (self->direction, "caption");
  gtk_widget_set_parent (self->direction, widget);
}

GtkWidget *
sb_pairs_scale_new (void)
{
  return g_object_new (SB_TYPE_PAIRS_SCALE,
                       "can-target", FALSE,
                       NULL);
}

/**
 * sb_pairs_scale_get_direction_label:
 *
 * Returns: (transfer none) (nullable)
 */
const char *
sb_pairs_scale_get_direction_label (SbPairsScale *self)
{
  g_return_val_if_fail (SB_IS_PAIRS_SCALE (self), NULL);

  return gtk_widget_get_visible (self->direction) ? gtk_label_get_text (GTK_LABEL (self->direction)) : NULL;
}

/**
 * sb_pairs_scale_set_direction_label:
 * @direction_label: (nullable): what low and high mean
 */
void
sb_pairs_scale_set_direction_label (SbPairsScale *self,
                                    const char   *direction_label)
{
  g_return_if_fail (SB_IS_PAIRS_SCALE (self));

  gtk_label_set_text (GTK_LABEL (self->direction), direction_label != NULL ? direction_label : "");
  gtk_widget_set_visible (self->direction, direction_label != NULL);
}

/**
 * sb_pairs_scale_set_labels:
 * @before_label: (nullable): what a ring is
 * @after_label: (nullable): what a dot is; neither or both
 */
void
sb_pairs_scale_set_labels (SbPairsScale *self,
                           const char   *before_label,
                           const char   *after_label)
{
  g_return_if_fail (SB_IS_PAIRS_SCALE (self));
  g_return_if_fail ((before_label != NULL) == (after_label != NULL));

  gtk_label_set_text (GTK_LABEL (self->before), before_label != NULL ? before_label : "");
  gtk_label_set_text (GTK_LABEL (self->after), after_label != NULL ? after_label : "");
  gtk_widget_set_visible (self->legend, before_label != NULL);
}

/**
 * sb_pairs_scale_set_ticks:
 * @ticks: (transfer none) (element-type SbTick)
 */
void
sb_pairs_scale_set_ticks (SbPairsScale *self,
                          GPtrArray    *ticks)
{
  g_return_if_fail (SB_IS_PAIRS_SCALE (self));
  g_return_if_fail (ticks != NULL);

  g_clear_pointer (&self->ticks, g_ptr_array_unref);
  self->ticks = g_ptr_array_ref (ticks);

  g_ptr_array_set_size (self->labels, 0);
  for (guint i = 0; i < ticks->len; i++)
    {
      SbTick *tick = g_ptr_array_index (ticks, i);
      GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                       "label", tick->label,
                                       NULL);

      gtk_widget_add_css_class (label, "tick");
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "numeric");
      gtk_widget_set_parent (label, GTK_WIDGET (self));
      g_ptr_array_add (self->labels, label);
    }
}

/**
 * sb_pairs_scale_set_layout:
 *
 * To be called in an allocation, before the scale's own.
 */
void
sb_pairs_scale_set_layout (SbPairsScale        *self,
                           const SbPairsLayout *layout)
{
  g_return_if_fail (SB_IS_PAIRS_SCALE (self));
  g_return_if_fail (layout != NULL);

  self->layout = *layout;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

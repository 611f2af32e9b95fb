/* sb-calendar-legend.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "sb-calendar-legend.h"
#include "sb-calendar-shapes.h"

#define CELL 16

/**
 * SbCalendarLegend:
 *
 * What dots and rings are, each as it looks for one, two, and more things. It
 * wraps when it has to.
 *
 * # CSS nodes
 *
 * ```
 * chart-legend
 * ╰── wrap-box
 *     ╰── box.item              one a kind, and one for both together
 *         ├── calendar-shapes   see SbCalendarShapes
 *         ╰── label.caption
 * ```
 *
 * # Accessibility
 *
 * Plain labels; every day says what there was besides.
 *
 * # Text direction
 *
 * Follows the text's.
 */
struct _SbCalendarLegend
{
  GtkWidget parent_instance;

  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (SbCalendarLegend, sb_calendar_legend, GTK_TYPE_WIDGET)

static void
sb_calendar_legend_dispose (GObject *object)
{
  SbCalendarLegend *self = SB_CALENDAR_LEGEND (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sb_calendar_legend_parent_class)->dispose (object);
}

static void
sb_calendar_legend_class_init (SbCalendarLegendClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_calendar_legend_dispose;

  gtk_widget_class_set_css_name (widget_class, "chart-legend");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
sb_calendar_legend_init (SbCalendarLegend *self)
{
  self->box = g_object_new (ADW_TYPE_WRAP_BOX,
                            "child-spacing", 18,
                            "line-spacing", 6,
                            NULL);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
sb_calendar_legend_new (void)
{
  return g_object_new (SB_TYPE_CALENDAR_LEGEND, NULL);
}

/* The fullest one is the last, so that they rise towards the words. */
static GtkWidget *
create_swatch (gboolean first,
               gboolean second)
{
  GtkWidget *shapes = sb_calendar_shapes_new ();
  gboolean mirrored = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;

  gtk_widget_set_size_request (shapes, SB_CALENDAR_N_STEPS * CELL, CELL);
  gtk_widget_set_valign (shapes, GTK_ALIGN_CENTER);

  sb_calendar_shapes_clear (SB_CALENDAR_SHAPES (shapes), CELL);
  for (guint i = 0; i < SB_CALENDAR_N_STEPS; i++)
    {
      guint position = mirrored ? SB_CALENDAR_N_STEPS - 1 - i : i;
      graphene_point_t center = GRAPHENE_POINT_INIT ((position + 0.5) * CELL, CELL / 2.0);

      sb_calendar_shapes_add_day (SB_CALENDAR_SHAPES (shapes), &center, first ? i + 1 : 0, second ? i + 1 : 0);
    }
  sb_calendar_shapes_finish (SB_CALENDAR_SHAPES (shapes));

  return shapes;
}

static void
add_item (SbCalendarLegend *self,
          const char       *text,
          GtkWidget        *swatch)
{
  GtkWidget *item = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "wrap", TRUE,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (item, "item");
  gtk_box_append (GTK_BOX (item), swatch);
  gtk_box_append (GTK_BOX (item), label);
  adw_wrap_box_append (ADW_WRAP_BOX (self->box), item);
}

/**
 * sb_calendar_legend_set_labels:
 * @label: (nullable): what there is a dot for
 * @other_label: (nullable): what there is a ring for
 * @both_label: (nullable): what a dot in a ring is
 *
 * What has no label is not in the legend.
 */
void
sb_calendar_legend_set_labels (SbCalendarLegend *self,
                               const char       *label,
                               const char       *other_label,
                               const char       *both_label)
{
  GtkWidget *child;

  g_return_if_fail (SB_IS_CALENDAR_LEGEND (self));

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    adw_wrap_box_remove (ADW_WRAP_BOX (self->box), child);

  if (label != NULL)
    add_item (self, label, create_swatch (TRUE, FALSE));
  if (other_label != NULL)
    add_item (self, other_label, create_swatch (FALSE, TRUE));
  if (both_label != NULL)
    add_item (self, both_label, create_swatch (TRUE, TRUE));
}

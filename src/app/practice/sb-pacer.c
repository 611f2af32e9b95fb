/* sb-pacer.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-pacer.h"

#define SIZE 220

/* How small the circle is with empty lungs, next to how large with full. */
#define SMALLEST 0.45

/**
 * SbPacer:
 *
 * A circle that grows and shrinks with the breath, within a ring that shows
 * how far.
 *
 * # CSS nodes
 *
 * One node, `pacer`; its color is the circle's.
 *
 * # Accessibility
 *
 * A picture that says nothing beyond the words beside it, and so has the
 * role of an image whose description they are.
 */
struct _SbPacer
{
  GtkWidget parent_instance;

  double fullness;
};

G_DEFINE_FINAL_TYPE (SbPacer, sb_pacer, GTK_TYPE_WIDGET)

static void
sb_pacer_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  *minimum = SIZE * SMALLEST;
  *natural = SIZE;
}

static void
append_disc (GtkSnapshot   *snapshot,
             const GdkRGBA *color,
             double         alpha,
             double         x,
             double         y,
             double         radius)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GdkRGBA tinted = *color;

  tinted.alpha *= alpha;
  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x, y), radius);
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &tinted);
}

static void
sb_pacer_snapshot (GtkWidget   *widget,
                   GtkSnapshot *snapshot)
{
  SbPacer *self = SB_PACER (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  double full = MIN (width, height) / 2;
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  append_disc (snapshot, &color, 0.15, width / 2, height / 2, full);
  append_disc (snapshot, &color, 0.85, width / 2, height / 2, full * (SMALLEST + (1 - SMALLEST) * self->fullness));
}

static void
sb_pacer_class_init (SbPacerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = sb_pacer_measure;
  widget_class->snapshot = sb_pacer_snapshot;

  gtk_widget_class_set_css_name (widget_class, "pacer");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sb_pacer_init (SbPacer *self)
{
}

/**
 * sb_pacer_new:
 *
 * Returns: (transfer floating): a pacer with empty lungs
 */
GtkWidget *
sb_pacer_new (void)
{
  return g_object_new (SB_TYPE_PACER, NULL);
}

/**
 * sb_pacer_set_fullness:
 * @self: a pacer
 * @fullness: how full the lungs are, from 0 to 1
 *
 * Draws the circle anew.
 */
void
sb_pacer_set_fullness (SbPacer *self,
                       double   fullness)
{
  g_return_if_fail (SB_IS_PACER (self));

  self->fullness = CLAMP (fullness, 0, 1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

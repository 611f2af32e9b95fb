/* sb-figure-label.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-sketch.h"

G_BEGIN_DECLS

/**
 * SbFigureLabel:
 * @label: its words, on the drawing
 * @badge: the number that stands for them
 * @number: that number
 * @x: where it belongs, in units of the sketch
 * @y: where it belongs, in units of the sketch
 * @place: where its words or its number are, from the corner of the drawing
 *
 * Words on a figure. The widgets belong to the figure.
 */
typedef struct
{
  GtkWidget *label;
  GtkWidget *badge;
  guint number;
  double x;
  double y;
  graphene_rect_t place;
} SbFigureLabel;

SbFigureLabel *sb_figure_label_new          (GtkWidget              *figure,
                                             const char             *text,
                                             guint                   number,
                                             double                  x,
                                             double                  y);
void           sb_figure_label_free         (SbFigureLabel          *self);
GtkWidget     *sb_figure_label_create_entry (const SbFigureLabel    *self);
gboolean       sb_figure_label_find_place   (SbFigureLabel          *self,
                                             SbSketch               *sketch,
                                             double                  scale,
                                             gboolean                mirrored,
                                             GArray                 *taken);
void           sb_figure_label_place_number (SbFigureLabel          *self,
                                             SbSketch               *sketch,
                                             double                  scale,
                                             gboolean                mirrored);
void           sb_figure_label_allocate     (const SbFigureLabel    *self,
                                             const graphene_point_t *origin,
                                             gboolean                numbered);

G_END_DECLS

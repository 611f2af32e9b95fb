/* sb-time-walk.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-time-layers.h"
#include "sb-time-stop.h"
#include "sb-time-walk.h"

static GtkWidget *
get_frame (GtkWidget *widget)
{
  return GTK_WIDGET (sb_time_layers_get_frame (sb_time_layers_get (SB_CHART (widget))));
}

static void
measure (GtkWidget      *widget,
         GtkOrientation orientation,
         int for_size,
         int *minimum,
         int *natural,
         int *minimum_baseline,
         int *natural_baseline)
{
  gtk_widget_measure (get_frame (widget), orientation, for_size,
                      minimum, natural, minimum_baseline, natural_baseline);
}

static GtkSizeRequestMode
get_request_mode (GtkWidget *widget)
{
  return gtk_widget_get_request_mode (get_frame (widget));
}

static void
size_allocate (GtkWidget *widget,
               int width,
               int height,
               int baseline)
{
  sb_time_layers_allocate (sb_time_layers_get (SB_CHART (widget)), width, height);
  sb_chart_allocate_tip (SB_CHART (widget), width, height);
}

static GPtrArray *
list_marks (SbChart *chart)
{
  return sb_time_rows_get_marks (sb_time_layers_get_rows (sb_time_layers_get (chart)));
}

static SbMark *
find_mark (SbChart     *chart,
           SbMark *from,
           SbChartMove move)
{
  SbTimeLayers *layers = sb_time_layers_get (chart);
  SbTimeStop stop;

  if (!sb_time_stop_find (&stop, sb_time_layers_get_rows (layers), from, move))
    return NULL;

  sb_time_viewport_reveal (sb_time_layers_get_viewport (layers), stop.time);

  return sb_time_stop_get_mark (&stop);
}

static SbMark *
pick_mark (SbChart *chart,
           double x,
           double y)
{
  return sb_time_layers_pick (sb_time_layers_get (chart), x, y);
}

static void
looked_at (SbChart *chart,
           SbMark *focused,
           SbMark *hovered)
{
  sb_time_layers_look (sb_time_layers_get (chart), focused, hovered);
}

/**
 * sb_time_walk_install:
 *
 * Gives the class of a time chart what it does with its layers: how they are laid
 * out, walked over and pointed at.
 */
void
sb_time_walk_install (SbChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->get_request_mode = get_request_mode;
  widget_class->measure = measure;
  widget_class->size_allocate = size_allocate;

  klass->find_mark = find_mark;
  klass->list_marks = list_marks;
  klass->looked_at = looked_at;
  klass->pick_mark = pick_mark;
}

/* sb-time-gestures.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-time-gestures.h"

/* What a step of the wheel does: so many pixels, or so many times as much. */
#define PIXELS_PER_STEP 40
#define FACTOR_PER_STEP 1.25

/* How many pixels of a touchpad come to a step. */
#define PIXELS_OF_STEP 50

/*
 * SbTimeGestures:
 *
 * Which time shows, by pointer and touch. What does not go along the axis of time
 * is left to the page that the chart is in.
 */
typedef struct
{
  SbTimeChart *chart; /* whose it is */
  double pointer;     /* where it was last, from the left */
  double moved;       /* how far the drag has gone */
  double scale;       /* what the pinch has come to */
} SbTimeGestures;

static void
pointer_moved_cb (SbTimeGestures *self,
                  double          x)
{
  self->pointer = x;
}

static void
drag_begin_cb (SbTimeGestures *self)
{
  self->moved = 0;
}

/* The time under the pointer goes with it. */
static void
drag_update_cb (SbTimeGestures *self,
                double          offset_x)
{
  sb_time_chart_pan (self->chart, self->moved - offset_x);
  self->moved = offset_x;
}

static void
pinch_begin_cb (SbTimeGestures *self)
{
  self->scale = 1;
}

static void
pinch_scale_cb (SbTimeGestures *self,
                double          scale,
                GtkGesture     *pinch)
{
  double x, y;

  if (!(scale > 0) || !gtk_gesture_get_bounding_box_center (pinch, &x, &y))
    return;

  sb_time_chart_zoom (self->chart, self->scale / scale, x);
  self->scale = scale;
}

static gboolean
scroll_cb (SbTimeGestures           *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *scroll)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));
  gboolean by_wheel = gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_WHEEL;

  if (state & GDK_CONTROL_MASK)
    {
      double steps = by_wheel ? dy : dy / PIXELS_OF_STEP;

      sb_time_chart_zoom (self->chart, pow (FACTOR_PER_STEP, steps), self->pointer);
      return GDK_EVENT_STOP;
    }

  if ((state & GDK_SHIFT_MASK) && dx == 0)
    {
      dx = dy;
      dy = 0;
    }
  /* The page scrolls, where it is not meant for time. */
  if (fabs (dx) <= fabs (dy) || !sb_time_chart_can_pan (self->chart))
    return GDK_EVENT_PROPAGATE;

  sb_time_chart_pan (self->chart, by_wheel ? dx * PIXELS_PER_STEP : dx);

  return GDK_EVENT_STOP;
}

static void
add_drag (SbTimeGestures *self,
          GtkWidget      *widget)
{
  /* It lets go of what goes up or down. */
  GtkGesture *drag = gtk_gesture_pan_new (GTK_ORIENTATION_HORIZONTAL);

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
}

static void
add_pinch (SbTimeGestures *self,
           GtkWidget      *widget)
{
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_scale_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (pinch));
}

static void
add_scroll (SbTimeGestures *self,
            GtkWidget      *widget)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (pointer_moved_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointer_moved_cb), self);
  gtk_widget_add_controller (widget, motion);

  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (widget, scroll);
}

/**
 * sb_time_gestures_add:
 *
 * Lets @chart be dragged, scrolled and pinched.
 */
void
sb_time_gestures_add (SbTimeChart *chart)
{
  SbTimeGestures *self;

  g_return_if_fail (SB_IS_TIME_CHART (chart));

  self = g_new0 (SbTimeGestures, 1);
  self->chart = chart;
  g_object_set_data_full (G_OBJECT (chart), "sb-time-gestures", self, g_free);

  add_drag (self, GTK_WIDGET (chart));
  add_pinch (self, GTK_WIDGET (chart));
  add_scroll (self, GTK_WIDGET (chart));
}

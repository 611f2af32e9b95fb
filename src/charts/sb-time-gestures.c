/* sb-time-gestures.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sb-time-gestures.h"
#include "sb-time-stop.h"

/* What a step of the wheel does: so many pixels, or so many times as much. */
#define PIXELS_PER_STEP 40
#define FACTOR_PER_STEP 1.25

/* How many pixels of a touchpad come to a step. */
#define PIXELS_OF_STEP 50

/* What a key does: so much of what shows, or so many times as much. */
#define SHARE_PER_KEY 0.25
#define FACTOR_PER_KEY 1.5

/*
 * SbTimeGestures:
 *
 * Which time shows, by pointer, touch and keys. What does not go along the axis of time
 * is left to the page that the chart is in.
 */
typedef struct
{
  SbChart *chart;       /* whose it is, as are the others */
  SbTimeLayers *layers;
  SbTimeViewport *viewport;
  double pointer;       /* where it was last, from the left */
  double moved;         /* how far the drag has gone */
  double scale;         /* what the pinch has come to */
} SbTimeGestures;

static double
get_time_at (SbTimeGestures *self,
             double          x)
{
  const SbTimePlot *plot = sb_time_layers_get_plot (self->layers);

  return sb_axis_from_pixel (&plot->time_axis, x - plot->area.x);
}

static void
pan_pixels (SbTimeGestures *self,
            double          pixels)
{
  sb_time_viewport_pan (self->viewport, get_time_at (self, pixels) - get_time_at (self, 0));
}

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
  if (sb_time_viewport_can_pan (self->viewport))
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self->chart), "grabbing");
  pan_pixels (self, self->moved - offset_x);
  self->moved = offset_x;
}

static void
drag_end_cb (SbTimeGestures *self)
{
  gtk_widget_set_cursor (GTK_WIDGET (self->chart), NULL);
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

  sb_time_viewport_zoom (self->viewport, get_time_at (self, x), self->scale / scale);
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

      sb_time_viewport_zoom (self->viewport, get_time_at (self, self->pointer), pow (FACTOR_PER_STEP, steps));
      return GDK_EVENT_STOP;
    }

  if ((state & GDK_SHIFT_MASK) && dx == 0)
    {
      dx = dy;
      dy = 0;
    }
  /* The page scrolls, where it is not meant for time. */
  if (fabs (dx) <= fabs (dy) || !sb_time_viewport_can_pan (self->viewport))
    return GDK_EVENT_PROPAGATE;

  pan_pixels (self, by_wheel ? dx * PIXELS_PER_STEP : dx);

  return GDK_EVENT_STOP;
}

static gboolean
pan_pressed_cb (GtkWidget *widget,
                GVariant  *args,
                gpointer   user_data)
{
  SbTimeGestures *self = user_data;
  SbTimeRange shown = sb_time_viewport_get_shown (self->viewport);
  int sign = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? -1 : 1;

  sb_time_viewport_pan (self->viewport, sign * g_variant_get_int32 (args) * SHARE_PER_KEY * (shown.to - shown.from));
  sb_time_viewport_tell_chosen (self->viewport);

  return GDK_EVENT_STOP;
}

/* About the point that has the focus, else the middle. */
static gboolean
zoom_pressed_cb (GtkWidget *widget,
                 GVariant  *args,
                 gpointer   user_data)
{
  SbTimeGestures *self = user_data;
  SbTimeRange shown = sb_time_viewport_get_shown (self->viewport);
  SbMark *focused = sb_chart_get_focused_mark (self->chart);
  SbTimeStop stop = { .time = (shown.from + shown.to) / 2 };
  double factor = g_variant_get_int32 (args) > 0 ? 1 / FACTOR_PER_KEY : FACTOR_PER_KEY;

  if (focused != NULL)
    sb_time_stop_at_mark (&stop, focused);
  sb_time_viewport_zoom (self->viewport, stop.time, factor);
  sb_time_viewport_tell_chosen (self->viewport);

  return GDK_EVENT_STOP;
}

static gboolean
all_pressed_cb (GtkWidget *widget,
                GVariant  *args,
                gpointer   user_data)
{
  SbTimeGestures *self = user_data;

  sb_time_viewport_show (self->viewport, 0, 0);
  sb_time_viewport_tell_chosen (self->viewport);

  return GDK_EVENT_STOP;
}

static void
add_keys (SbTimeGestures *self,
          GtkWidget      *widget)
{
  const struct
  {
    guint keyval;
    GtkShortcutFunc callback;
    int argument;
  } keys[] = {
    { GDK_KEY_Left, pan_pressed_cb, -1 },
    { GDK_KEY_KP_Left, pan_pressed_cb, -1 },
    { GDK_KEY_Right, pan_pressed_cb, 1 },
    { GDK_KEY_KP_Right, pan_pressed_cb, 1 },
    { GDK_KEY_plus, zoom_pressed_cb, 1 },
    { GDK_KEY_equal, zoom_pressed_cb, 1 },
    { GDK_KEY_KP_Add, zoom_pressed_cb, 1 },
    { GDK_KEY_minus, zoom_pressed_cb, -1 },
    { GDK_KEY_KP_Subtract, zoom_pressed_cb, -1 },
    { GDK_KEY_0, all_pressed_cb, 0 },
    { GDK_KEY_KP_0, all_pressed_cb, 0 },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].keyval, GDK_CONTROL_MASK),
                                                gtk_callback_action_new (keys[i].callback, self, NULL));

      gtk_shortcut_set_arguments (shortcut, g_variant_new_int32 (keys[i].argument));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
    }
  gtk_widget_add_controller (widget, controller);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_HELP_TEXT,
                                  _ ("Arrow keys go from point to point. With Ctrl, they move through time; Plus and Minus come closer and go wider, and 0 shows all."),
                                  -1);
}

static void
add_drag (SbTimeGestures *self,
          GtkWidget      *widget)
{
  /* It lets go of what goes up or down. */
  GtkGesture *drag = gtk_gesture_pan_new (GTK_ORIENTATION_HORIZONTAL);

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
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
 * @layers: what @chart consists of
 * @viewport: which time @chart shows
 *
 * Lets @chart be dragged, scrolled, pinched, and moved by keys.
 */
void
sb_time_gestures_add (SbChart        *chart,
                      SbTimeLayers   *layers,
                      SbTimeViewport *viewport)
{
  SbTimeGestures *self;

  g_return_if_fail (SB_IS_CHART (chart));
  g_return_if_fail (layers != NULL);
  g_return_if_fail (SB_IS_TIME_VIEWPORT (viewport));

  self = g_new0 (SbTimeGestures, 1);
  self->chart = chart;
  self->layers = layers;
  self->viewport = viewport;
  g_object_set_data_full (G_OBJECT (chart), "sb-time-gestures", self, g_free);

  add_drag (self, GTK_WIDGET (chart));
  add_pinch (self, GTK_WIDGET (chart));
  add_scroll (self, GTK_WIDGET (chart));
  add_keys (self, GTK_WIDGET (chart));
}

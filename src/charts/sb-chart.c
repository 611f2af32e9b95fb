/* sb-chart.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-chart.h"
#include "sb-tip.h"

/* How far from a mark the pointer may be and still mean it. */
#define REACH SB_MARK_SIZE

/**
 * SbChart:
 *
 * What all charts share: marks that can be pointed at, focused and read, and
 * the tip that shows the words of one of them. A subclass lays them out, and
 * knows which comes after which.
 *
 * # Shortcuts and gestures
 *
 * A chart is one stop for Tab, which enters at the mark that had the focus
 * last, else at the latest. From mark to mark go:
 *
 * - Left and Right: to the one before and after (the other way around when text
 *   runs from right to left)
 * - Up and Down: to the series before and after, if there are several
 * - Home and End: to the first and the last
 *
 * The pointer shows the words of the nearest mark; a click or a tap focuses
 * it. The words of the focused mark stay, unless it got the focus by no wish of
 * the person's, such as at the opening of a window.
 *
 * # Accessibility
 *
 * %GTK_ACCESSIBLE_ROLE_GROUP, with lists of marks in it. The owner sets
 * %GTK_ACCESSIBLE_PROPERTY_LABEL to what the chart is of, and
 * %GTK_ACCESSIBLE_PROPERTY_DESCRIPTION to what it shows, in a sentence.
 *
 * # Text direction
 *
 * The application's, for all of a chart; gtk_widget_set_direction() on the chart
 * alone would not reach what is in it.
 */
typedef struct
{
  GtkWidget *tip;
  SbMark *current; /* (nullable) weak: the one that had the focus last */
  SbMark *hovered; /* (nullable) weak */
  SbMark *pressed; /* (nullable) weak: the one that a click or a tap focused */
} SbChartPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SbChart, sb_chart, GTK_TYPE_WIDGET)

static void
look (SbChart *self)
{
  SbChartPrivate *priv = sb_chart_get_instance_private (self);

  if (SB_CHART_GET_CLASS (self)->looked_at != NULL)
    SB_CHART_GET_CLASS (self)->looked_at (self, sb_chart_get_focused_mark (self), priv->hovered);
  sb_chart_update_tip (self);
}

static gboolean
focus_current_mark (SbChart *self)
{
  SbChartPrivate *priv = sb_chart_get_instance_private (self);
  SbMark *mark = priv->current;

  if (mark == NULL || !gtk_widget_get_child_visible (GTK_WIDGET (mark)))
    mark = SB_CHART_GET_CLASS (self)->find_mark (self, NULL, SB_CHART_LAST);

  return mark != NULL && gtk_widget_grab_focus (GTK_WIDGET (mark));
}

static gboolean
move_focus (SbChart     *self,
            SbChartMove  move)
{
  SbMark *from = sb_chart_get_focused_mark (self);
  SbMark *to;

  if (from == NULL)
    return focus_current_mark (self);

  to = SB_CHART_GET_CLASS (self)->find_mark (self, from, move);

  return to != NULL && gtk_widget_grab_focus (GTK_WIDGET (to));
}

static SbChartMove
direction_to_move (SbChart          *self,
                   GtkDirectionType  direction)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  switch (direction)
    {
    case GTK_DIR_LEFT:
      return rtl ? SB_CHART_LATER : SB_CHART_EARLIER;

    case GTK_DIR_RIGHT:
      return rtl ? SB_CHART_EARLIER : SB_CHART_LATER;

    case GTK_DIR_UP:
      return SB_CHART_PREVIOUS_SERIES;

    case GTK_DIR_DOWN:
      return SB_CHART_NEXT_SERIES;

    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    default:
      g_assert_not_reached ();
    }
}

static gboolean
sb_chart_focus (GtkWidget        *widget,
                GtkDirectionType  direction)
{
  SbChart *self = SB_CHART (widget);

  if (sb_chart_get_focused_mark (self) == NULL)
    return focus_current_mark (self);

  /* One stop: Tab leaves from wherever it is. */
  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return FALSE;

  return move_focus (self, direction_to_move (self, direction)) || gtk_widget_keynav_failed (widget, direction);
}

static gboolean
sb_chart_grab_focus (GtkWidget *widget)
{
  return focus_current_mark (SB_CHART (widget));
}

static gboolean
arrow_pressed_cb (GtkWidget *widget,
                  GVariant  *args,
                  gpointer   user_data)
{
  return gtk_widget_child_focus (widget, g_variant_get_int32 (args));
}

static gboolean
end_pressed_cb (GtkWidget *widget,
                GVariant  *args,
                gpointer   user_data)
{
  return move_focus (SB_CHART (widget), g_variant_get_int32 (args));
}

static void
focus_changed_cb (SbChart *self)
{
  SbChartPrivate *priv = sb_chart_get_instance_private (self);
  SbMark *focused;

  g_assert (SB_IS_CHART (self));

  focused = sb_chart_get_focused_mark (self);
  if (focused != NULL)
    g_set_weak_pointer (&priv->current, focused);
  look (self);
}

static void
pointer_moved_cb (SbChart *self,
                  double   x,
                  double   y)
{
  g_assert (SB_IS_CHART (self));

  sb_chart_set_hovered_mark (self, sb_chart_pick_mark (self, x, y));
}

static void
pointer_left_cb (SbChart *self)
{
  g_assert (SB_IS_CHART (self));

  sb_chart_set_hovered_mark (self, NULL);
}

static void
pressed_cb (SbChart *self,
            int      n_press,
            double   x,
            double   y)
{
  SbChartPrivate *priv = sb_chart_get_instance_private (self);
  SbMark *mark;

  g_assert (SB_IS_CHART (self));

  mark = sb_chart_pick_mark (self, x, y);
  g_set_weak_pointer (&priv->pressed, mark);
  if (mark != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (mark));
  sb_chart_update_tip (self);
}

static void
sb_chart_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sb_chart_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget",
                           G_CALLBACK (focus_changed_cb), widget, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-visible",
                           G_CALLBACK (focus_changed_cb), widget, G_CONNECT_SWAPPED);
}

static void
sb_chart_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), focus_changed_cb, widget);
  sb_chart_set_hovered_mark (SB_CHART (widget), NULL);

  GTK_WIDGET_CLASS (sb_chart_parent_class)->unroot (widget);
}

static void
sb_chart_dispose (GObject *object)
{
  SbChart *self = SB_CHART (object);
  SbChartPrivate *priv = sb_chart_get_instance_private (self);
  GtkWidget *child;

  g_clear_weak_pointer (&priv->current);
  g_clear_weak_pointer (&priv->hovered);
  g_clear_weak_pointer (&priv->pressed);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  priv->tip = NULL;

  G_OBJECT_CLASS (sb_chart_parent_class)->dispose (object);
}

static void
bind_key (GtkWidgetClass  *widget_class,
          guint            keyval,
          guint            keypad_keyval,
          GtkShortcutFunc  callback,
          int              argument)
{
  gtk_widget_class_add_binding (widget_class, keyval, 0, callback, "i", argument);
  gtk_widget_class_add_binding (widget_class, keypad_keyval, 0, callback, "i", argument);
}

static void
sb_chart_class_init (SbChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_chart_dispose;

  widget_class->focus = sb_chart_focus;
  widget_class->grab_focus = sb_chart_grab_focus;
  widget_class->root = sb_chart_root;
  widget_class->unroot = sb_chart_unroot;

  /* The window would move the focus by arrow keys, too, but a list around the
   * chart would take them first. */
  bind_key (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, arrow_pressed_cb, GTK_DIR_LEFT);
  bind_key (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, arrow_pressed_cb, GTK_DIR_RIGHT);
  bind_key (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, arrow_pressed_cb, GTK_DIR_UP);
  bind_key (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, arrow_pressed_cb, GTK_DIR_DOWN);
  bind_key (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, end_pressed_cb, SB_CHART_FIRST);
  bind_key (widget_class, GDK_KEY_End, GDK_KEY_KP_End, end_pressed_cb, SB_CHART_LAST);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sb_chart_init (SbChart *self)
{
  SbChartPrivate *priv = sb_chart_get_instance_private (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (motion, "enter",
                           G_CALLBACK (pointer_moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion",
                           G_CALLBACK (pointer_moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave",
                           G_CALLBACK (pointer_left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  priv->tip = sb_tip_new ();
  gtk_widget_set_parent (priv->tip, GTK_WIDGET (self));
}

/**
 * sb_chart_pick_mark:
 *
 * The mark nearest to @x and @y that is within reach.
 *
 * Returns: (transfer none) (nullable)
 */
SbMark *
sb_chart_pick_mark (SbChart *self,
                    double   x,
                    double   y)
{
  g_autoptr (GPtrArray) marks = NULL;
  double distance = REACH;

  g_return_val_if_fail (SB_IS_CHART (self), NULL);

  if (SB_CHART_GET_CLASS (self)->pick_mark != NULL)
    return SB_CHART_GET_CLASS (self)->pick_mark (self, x, y);

  marks = SB_CHART_GET_CLASS (self)->list_marks (self);

  return sb_mark_pick (marks, GTK_WIDGET (self), x, y, &distance);
}

/**
 * sb_chart_get_focused_mark:
 *
 * Returns: (transfer none) (nullable): the one of its marks that has the focus
 */
SbMark *
sb_chart_get_focused_mark (SbChart *self)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (SB_IS_CHART (self), NULL);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (!SB_IS_MARK (focus) || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return NULL;

  return SB_MARK (focus);
}

/**
 * sb_chart_get_shown_mark:
 *
 * The mark whose words show: the one under the pointer, else the focused one.
 *
 * Returns: (transfer none) (nullable)
 */
SbMark *
sb_chart_get_shown_mark (SbChart *self)
{
  SbChartPrivate *priv = sb_chart_get_instance_private (self);
  SbMark *focused;
  GtkWindow *window;

  g_return_val_if_fail (SB_IS_CHART (self), NULL);

  /* One that is no longer in the chart may live on for a while. */
  if (priv->hovered != NULL && gtk_widget_is_ancestor (GTK_WIDGET (priv->hovered), GTK_WIDGET (self)))
    return priv->hovered;

  focused = sb_chart_get_focused_mark (self);
  if (focused == NULL || focused == priv->pressed)
    return focused;

  window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));

  return gtk_window_get_focus_visible (window) ? focused : NULL;
}

/**
 * sb_chart_set_hovered_mark:
 * @mark: (nullable)
 */
void
sb_chart_set_hovered_mark (SbChart *self,
                           SbMark  *mark)
{
  SbChartPrivate *priv = sb_chart_get_instance_private (self);

  g_return_if_fail (SB_IS_CHART (self));
  g_return_if_fail (mark == NULL || SB_IS_MARK (mark));

  /* The same one may have come to another point. */
  if (priv->hovered == mark && mark == NULL)
    return;

  if (priv->hovered != NULL)
    gtk_widget_unset_state_flags (GTK_WIDGET (priv->hovered), GTK_STATE_FLAG_PRELIGHT);
  g_set_weak_pointer (&priv->hovered, mark);
  if (mark != NULL)
    gtk_widget_set_state_flags (GTK_WIDGET (mark), GTK_STATE_FLAG_PRELIGHT, FALSE);

  look (self);
}

/**
 * sb_chart_add_child:
 *
 * For subclasses: adds @child above those that are there, but below the tip.
 */
void
sb_chart_add_child (SbChart   *self,
                    GtkWidget *child)
{
  SbChartPrivate *priv = sb_chart_get_instance_private (self);

  g_return_if_fail (SB_IS_CHART (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_widget_insert_before (child, GTK_WIDGET (self), priv->tip);
}

/**
 * sb_chart_allocate_tip:
 *
 * For subclasses: to be called at the end of an allocation, when each mark has
 * its place.
 */
void
sb_chart_allocate_tip (SbChart *self,
                       int      width,
                       int      height)
{
  SbChartPrivate *priv = sb_chart_get_instance_private (self);

  g_return_if_fail (SB_IS_CHART (self));

  /* Its own size may be what it was while the marks have moved. */
  gtk_widget_queue_allocate (priv->tip);
  gtk_widget_size_allocate (priv->tip, &(GtkAllocation) { 0, 0, width, height }, -1);
}

/**
 * sb_chart_update_tip:
 *
 * For subclasses: to be called when marks have other words.
 */
void
sb_chart_update_tip (SbChart *self)
{
  SbChartPrivate *priv = sb_chart_get_instance_private (self);

  g_return_if_fail (SB_IS_CHART (self));

  if (priv->tip != NULL)
    sb_tip_set_mark (SB_TIP (priv->tip), sb_chart_get_shown_mark (self));
}

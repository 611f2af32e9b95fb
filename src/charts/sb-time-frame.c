/* sb-time-frame.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-ruler.h"
#include "sb-stroke.h"
#include "sb-time-frame.h"
#include "sb-time-ticks.h"
#include "sb-value-ticks.h"

#define MIN_WIDTH 240
#define NATURAL_WIDTH 480
#define MIN_PLOT_HEIGHT 140
#define NATURAL_PLOT_HEIGHT 220

/* Room at the ends of an axis, for half a mark. */
#define TIME_INSET 16
#define VALUE_INSET 10

#define SPACING 6
#define TICK_LENGTH 4
#define LEAST_LABEL_DISTANCE 36
#define MAX_VALUE_TICKS 8
#define MAX_TIME_TICKS 10

/**
 * SbTimeFrame:
 *
 * What stands around the plot of a time chart, and behind it: a scale of values
 * on its side, with a word above on what up and down mean, a scale of time
 * below, and a grid. At the end side there may be a second scale of values, with
 * a word above on what is measured there, and below the plot a lane.
 *
 * # CSS nodes
 *
 * ```
 * time-frame
 * ├── box
 * │   ├── label.direction.caption
 * │   ╰── label.end.caption
 * ├── grid-lines
 * ├── ruler   values
 * ├── ruler   times
 * ╰── ruler   values at the end side
 * ```
 *
 * The lines of the grid take the `color` of its node.
 *
 * # Accessibility
 *
 * %GTK_ACCESSIBLE_ROLE_GROUP, with only the labels in it: each point says its
 * own time and value.
 *
 * # Text direction
 *
 * Where text runs from right to left so does time, and the scales of values
 * change sides.
 */
struct _SbTimeFrame
{
  GtkWidget parent_instance;

  SbExtent extent;
  SbExtent end_extent;
  int lane_height;

  GtkWidget *labels;
  GtkWidget *direction_label;
  GtkWidget *end_label;
  GtkWidget *grid;
  GtkWidget *value_ruler;
  GtkWidget *end_ruler;
  GtkWidget *time_ruler;
};

G_DEFINE_FINAL_TYPE (SbTimeFrame, sb_time_frame, GTK_TYPE_WIDGET)

static gboolean
is_mirrored (SbTimeFrame *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static int
measure_ruler (GtkWidget      *ruler,
               GtkOrientation  orientation)
{
  int natural;

  gtk_widget_measure (ruler, orientation, -1, NULL, &natural, NULL, NULL);

  return natural;
}

static int
measure_above (SbTimeFrame *self,
               int          width)
{
  int natural;

  if (!gtk_widget_get_visible (self->labels))
    return 0;

  gtk_widget_measure (self->labels, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural + SPACING;
}

static void
measure_width (SbTimeFrame *self,
               int         *minimum,
               int         *natural)
{
  int labels = 0;

  if (gtk_widget_get_visible (self->labels))
    gtk_widget_measure (self->labels, GTK_ORIENTATION_HORIZONTAL, -1, &labels, NULL, NULL, NULL);

  *minimum = MAX (MIN_WIDTH, labels);
  *natural = MAX (NATURAL_WIDTH, labels);
}

static void
sb_time_frame_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  SbTimeFrame *self = SB_TIME_FRAME (widget);
  int around;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, minimum, natural);
      return;
    }

  around = measure_above (self, for_size) + self->lane_height;
  around += measure_ruler (self->time_ruler, GTK_ORIENTATION_VERTICAL) + SPACING;
  *minimum = MIN_PLOT_HEIGHT + around;
  *natural = NATURAL_PLOT_HEIGHT + around;
}

static GtkSizeRequestMode
sb_time_frame_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The closest ticks whose labels there is room for.  How wide labels are depends
 * on which they are, so that is tried. */
static void
update_time_ticks (SbTimeFrame *self,
                   int          width)
{
  g_autoptr (GDateTime) first = g_date_time_new_from_unix_local (self->extent.first);
  g_autoptr (GDateTime) last = g_date_time_new_from_unix_local (self->extent.last);
  SbRuler *ruler = SB_RULER (self->time_ruler);
  guint limit = CLAMP (width / LEAST_LABEL_DISTANCE, 1, MAX_TIME_TICKS);

  sb_ruler_set_ticks (ruler, sb_time_ticks_new (first, last, self->extent.has_points ? limit : 0));
  while (!sb_ruler_has_room (ruler))
    {
      limit = sb_ruler_get_ticks (ruler)->len - 1;
      sb_ruler_set_ticks (ruler, sb_time_ticks_new (first, last, limit));
    }
}

/* Lines on the middle of a pixel are one pixel wide. */
static double
snap (double position)
{
  return floor (position) + 0.5;
}

static GskPath *
build_grid (SbTimeFrame      *self,
            const SbTimePlot *plot)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  GPtrArray *values = sb_ruler_get_ticks (SB_RULER (self->value_ruler));
  GPtrArray *times = sb_ruler_get_ticks (SB_RULER (self->time_ruler));

  for (guint i = 0; i < values->len; i++)
    {
      SbTick *tick = g_ptr_array_index (values, i);
      double y = snap (sb_axis_to_pixel (&plot->value_axis, tick->value));

      gsk_path_builder_move_to (builder, 0, y);
      gsk_path_builder_line_to (builder, plot->area.width, y);
    }

  for (guint i = 0; i < times->len; i++)
    {
      SbTick *tick = g_ptr_array_index (times, i);
      double x = snap (sb_axis_to_pixel (&plot->time_axis, tick->value));

      gsk_path_builder_move_to (builder, x, plot->area.height + self->lane_height);
      gsk_path_builder_rel_line_to (builder, 0, TICK_LENGTH);
    }

  return gsk_path_builder_free_to_path (builder);
}

static void
allocate_value_rulers (SbTimeFrame      *self,
                       const SbTimePlot *plot,
                       int               width)
{
  int right = plot->area.x + plot->area.width + SPACING;
  GtkAllocation left_place = { 0, plot->area.y, MAX (0, plot->area.x - SPACING), plot->area.height };
  GtkAllocation right_place = { right, plot->area.y, MAX (0, width - right), plot->area.height };

  sb_ruler_set_axis (SB_RULER (self->value_ruler), &plot->value_axis);
  gtk_widget_size_allocate (self->value_ruler, is_mirrored (self) ? &right_place : &left_place, -1);
  sb_ruler_set_axis (SB_RULER (self->end_ruler), &plot->end_axis);
  gtk_widget_size_allocate (self->end_ruler, is_mirrored (self) ? &left_place : &right_place, -1);
}

/* As wide as the frame, so that the outermost labels can be centered. */
static void
allocate_time_ruler (SbTimeFrame      *self,
                     const SbTimePlot *plot,
                     int               width,
                     int               height)
{
  SbAxis axis = plot->time_axis;
  int y = plot->area.y + plot->area.height + self->lane_height + SPACING;

  axis.start += plot->area.x;
  axis.end += plot->area.x;
  sb_ruler_set_axis (SB_RULER (self->time_ruler), &axis);
  update_time_ticks (self, plot->area.width);
  gtk_widget_size_allocate (self->time_ruler, &(GtkAllocation) { 0, y, width, height - y }, -1);
}

static void
sb_time_frame_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  SbTimeFrame *self = SB_TIME_FRAME (widget);
  SbTimePlot plot = sb_time_frame_get_plot (self, width, height);

  if (gtk_widget_get_visible (self->labels))
    gtk_widget_size_allocate (self->labels, &(GtkAllocation) { 0, 0, width, plot.area.y - SPACING }, -1);
  allocate_value_rulers (self, &plot, width);
  allocate_time_ruler (self, &plot, width, height);

  sb_stroke_set_path (SB_STROKE (self->grid), build_grid (self, &plot));
  gtk_widget_size_allocate (self->grid, &plot.area, -1);
}

static void
sb_time_frame_dispose (GObject *object)
{
  SbTimeFrame *self = SB_TIME_FRAME (object);

  g_clear_pointer (&self->labels, gtk_widget_unparent);
  g_clear_pointer (&self->grid, gtk_widget_unparent);
  g_clear_pointer (&self->value_ruler, gtk_widget_unparent);
  g_clear_pointer (&self->end_ruler, gtk_widget_unparent);
  g_clear_pointer (&self->time_ruler, gtk_widget_unparent);

  G_OBJECT_CLASS (sb_time_frame_parent_class)->dispose (object);
}

static void
sb_time_frame_class_init (SbTimeFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_time_frame_dispose;

  widget_class->get_request_mode = sb_time_frame_get_request_mode;
  widget_class->measure = sb_time_frame_measure;
  widget_class->size_allocate = sb_time_frame_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "time-frame");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
set_label (SbTimeFrame *self,
           GtkWidget   *label,
           const char  *text)
{
  gtk_label_set_text (GTK_LABEL (label), text != NULL ? text : "");
  gtk_widget_set_visible (label, text != NULL && *text != '\0');
  gtk_widget_set_visible (self->labels,
                          gtk_widget_get_visible (self->direction_label) || gtk_widget_get_visible (self->end_label));
}

static GtkWidget *
add_label (SbTimeFrame *self,
           const char  *style_class,
           double       xalign)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "hexpand", TRUE,
                                   "visible", FALSE,
                                   "wrap", TRUE,
                                   "xalign", xalign,
                                   "yalign", 1.0,
                                   NULL);

  gtk_label_set_justify (GTK_LABEL (label), xalign > 0 ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT);
  gtk_widget_add_css_class (label, style_class);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (self->labels), label);

  return label;
}

static void
sb_time_frame_init (SbTimeFrame *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->labels = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2 * SPACING);
  gtk_widget_set_visible (self->labels, FALSE);
  gtk_widget_set_parent (self->labels, widget);
  self->direction_label = add_label (self, "direction", 0);
  self->end_label = add_label (self, "end", 1);
  self->grid = sb_stroke_new ("grid-lines", 1);
  gtk_widget_set_parent (self->grid, widget);
  self->value_ruler = sb_ruler_new (GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_parent (self->value_ruler, widget);
  self->time_ruler = sb_ruler_new (GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_parent (self->time_ruler, widget);
  self->end_ruler = sb_ruler_new (GTK_ORIENTATION_VERTICAL);
  sb_ruler_set_opposite (SB_RULER (self->end_ruler), TRUE);
  gtk_widget_set_parent (self->end_ruler, widget);
}

GtkWidget *
sb_time_frame_new (void)
{
  return g_object_new (SB_TYPE_TIME_FRAME,
                       "can-target", FALSE,
                       NULL);
}

/**
 * sb_time_frame_set_extent:
 *
 * Ranges the axes.
 */
void
sb_time_frame_set_extent (SbTimeFrame    *self,
                          const SbExtent *extent)
{
  g_return_if_fail (SB_IS_TIME_FRAME (self));
  g_return_if_fail (extent != NULL);

  self->extent = *extent;
  sb_ruler_set_ticks (SB_RULER (self->value_ruler),
                      sb_value_ticks_new (extent->lowest, extent->highest, MAX_VALUE_TICKS));
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sb_time_frame_set_end_extent:
 * @extent: (nullable): what the scale at the end side spans; %NULL for none
 * @label: (nullable): what is measured there
 */
void
sb_time_frame_set_end_extent (SbTimeFrame    *self,
                              const SbExtent *extent,
                              const char     *label)
{
  g_return_if_fail (SB_IS_TIME_FRAME (self));
  g_return_if_fail (extent == NULL || label != NULL);

  self->end_extent = extent != NULL ? *extent : (SbExtent) { 0 };
  sb_ruler_set_ticks (SB_RULER (self->end_ruler),
                      sb_value_ticks_new (self->end_extent.lowest, self->end_extent.highest, MAX_VALUE_TICKS));
  set_label (self, self->end_label, extent != NULL ? label : NULL);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sb_time_frame_set_view:
 * @view: the time that shows
 *
 * Ranges the axis of time alone, which takes no more room for that.
 */
void
sb_time_frame_set_view (SbTimeFrame       *self,
                        const SbTimeRange *view)
{
  g_return_if_fail (SB_IS_TIME_FRAME (self));
  g_return_if_fail (view != NULL);

  self->extent.first = view->from;
  self->extent.last = view->to;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * sb_time_frame_set_lane_height:
 * @height: how high the lane below the plot is, in pixels
 */
void
sb_time_frame_set_lane_height (SbTimeFrame *self,
                               int          height)
{
  g_return_if_fail (SB_IS_TIME_FRAME (self));

  if (self->lane_height == height)
    return;

  self->lane_height = height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sb_time_frame_get_direction_label:
 *
 * Returns: (transfer none) (nullable)
 */
const char *
sb_time_frame_get_direction_label (SbTimeFrame *self)
{
  g_return_val_if_fail (SB_IS_TIME_FRAME (self), NULL);

  if (!gtk_widget_get_visible (self->direction_label))
    return NULL;

  return gtk_label_get_text (GTK_LABEL (self->direction_label));
}

/**
 * sb_time_frame_set_direction_label:
 * @direction_label: (nullable)
 *
 * Returns: whether it is another one
 */
gboolean
sb_time_frame_set_direction_label (SbTimeFrame *self,
                                   const char  *direction_label)
{
  g_return_val_if_fail (SB_IS_TIME_FRAME (self), FALSE);

  if (g_strcmp0 (gtk_label_get_text (GTK_LABEL (self->direction_label)), direction_label != NULL ? direction_label : "") == 0)
    return FALSE;

  set_label (self, self->direction_label, direction_label);

  return TRUE;
}

/**
 * sb_time_frame_get_plot:
 *
 * What there is to plot on when the frame has the size @width and @height.
 */
SbTimePlot
sb_time_frame_get_plot (SbTimeFrame *self,
                        int          width,
                        int          height)
{
  SbTimePlot plot = { 0 };
  int above, side, end, below;

  g_return_val_if_fail (SB_IS_TIME_FRAME (self), plot);

  above = measure_above (self, width);
  side = measure_ruler (self->value_ruler, GTK_ORIENTATION_HORIZONTAL) + SPACING;
  end = measure_ruler (self->end_ruler, GTK_ORIENTATION_HORIZONTAL);
  end = end > 0 ? end + SPACING : 0;
  below = measure_ruler (self->time_ruler, GTK_ORIENTATION_VERTICAL) + SPACING + self->lane_height;

  plot.area.x = is_mirrored (self) ? end : side;
  plot.area.y = above;
  plot.area.width = MAX (1, width - side - end);
  plot.area.height = MAX (1, height - above - below);
  plot.lane = (GtkAllocation) { plot.area.x, above + plot.area.height, plot.area.width, self->lane_height };
  plot.time_axis = sb_axis_new_along (self->extent.first, self->extent.last,
                                      plot.area.width, TIME_INSET, is_mirrored (self));
  plot.value_axis = sb_axis_new_up (self->extent.lowest, self->extent.highest,
                                    plot.area.height, VALUE_INSET);
  plot.end_axis = sb_axis_new_up (self->end_extent.lowest, self->end_extent.highest,
                                  plot.area.height, VALUE_INSET);

  return plot;
}

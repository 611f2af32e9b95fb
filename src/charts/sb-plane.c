/* sb-plane.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plane-frame.h"
#include "sb-plane-spots.h"
#include "sb-plane-walk.h"
#include "sb-plane.h"

/**
 * SbPlane:
 *
 * Two measures at once: a square in which one runs along and the other upwards.
 * Its four corners have names and fade into each other, for there are no borders
 * between them; a point has an ellipse around it, for it is not known exactly.
 *
 * The last point is the one that counts; earlier ones step back, the further the
 * older they are. They may be joined in their order. Where points have names there is a last one of each,
 * with its name beside it, and points of other names are never joined to it.
 *
 * What its points are called, in tips and for assistive technologies, is theirs
 * to say: see [class@PlanePoint].
 *
 * # CSS nodes
 *
 * ```
 * plane-chart
 * ├── plane-frame   see SbPlaneFrame
 * ╰── tip           see SbTip
 * ```
 *
 * # Shortcuts and gestures
 *
 * See [class@Chart]. All points are one series; Up and Down find no other. Of
 * however many there are each can be reached, see [class@PlaneField].
 *
 * # Accessibility
 *
 * A group, to be named and described by its owner, of labels and a list of
 * points.
 *
 * # Text direction
 *
 * Where text runs from right to left x does, too, and the scale of y stands on
 * the right. In either, y is low at the bottom.
 */
struct _SbPlane
{
  SbChart parent_instance;

  double x_minimum;
  double x_maximum;
  double y_minimum;
  double y_maximum;
  gboolean joined;

  GtkWidget *frame;
};

G_DEFINE_FINAL_TYPE (SbPlane, sb_plane, SB_TYPE_CHART)

enum
{
  PROP_0,
  PROP_POINTS,
  PROP_JOINED,
  PROP_X_MINIMUM,
  PROP_X_MAXIMUM,
  PROP_Y_MINIMUM,
  PROP_Y_MAXIMUM,
  PROP_X_TITLE,
  PROP_Y_TITLE,
  PROP_LOW_LABEL,
  PROP_HIGH_LABEL,
  PROP_LOW_LOW_LABEL,
  PROP_HIGH_LOW_LABEL,
  PROP_LOW_HIGH_LABEL,
  PROP_HIGH_HIGH_LABEL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static SbPlaneField *
get_field (SbPlane *self)
{
  return sb_plane_frame_get_field (SB_PLANE_FRAME (self->frame));
}

/* The label that has the text of a property. */
static GtkLabel *
get_label (SbPlane *self,
           guint    prop_id)
{
  SbPlaneFrame *frame = SB_PLANE_FRAME (self->frame);

  switch (prop_id)
    {
    case PROP_X_TITLE:
      return sb_plane_axis_get_title (sb_plane_frame_get_x_axis (frame));

    case PROP_Y_TITLE:
      return sb_plane_axis_get_title (sb_plane_frame_get_y_axis (frame));

    case PROP_LOW_LABEL:
      return sb_plane_axis_get_low (sb_plane_frame_get_x_axis (frame));

    case PROP_HIGH_LABEL:
      return sb_plane_axis_get_high (sb_plane_frame_get_x_axis (frame));

    default:
      g_assert (prop_id >= PROP_LOW_LOW_LABEL && prop_id <= PROP_HIGH_HIGH_LABEL);
      return sb_plane_field_get_corner_label (get_field (self), prop_id - PROP_LOW_LOW_LABEL);
    }
}

static void
set_label (SbPlane    *self,
           guint       prop_id,
           const char *text)
{
  SbPlaneFrame *frame = SB_PLANE_FRAME (self->frame);
  GtkLabel *label = get_label (self, prop_id);

  if (text == NULL)
    text = "";
  if (g_str_equal (gtk_label_get_text (label), text))
    return;

  gtk_label_set_text (label, text);
  if (prop_id == PROP_LOW_LABEL)
    gtk_label_set_text (sb_plane_axis_get_low (sb_plane_frame_get_y_axis (frame)), text);
  else if (prop_id == PROP_HIGH_LABEL)
    gtk_label_set_text (sb_plane_axis_get_high (sb_plane_frame_get_y_axis (frame)), text);

  g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

static void
sb_plane_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  gtk_widget_measure (SB_PLANE (widget)->frame, orientation, for_size,
                      minimum, natural, minimum_baseline, natural_baseline);
}

static GtkSizeRequestMode
sb_plane_get_request_mode (GtkWidget *widget)
{
  return gtk_widget_get_request_mode (SB_PLANE (widget)->frame);
}

static void
sb_plane_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  SbPlane *self = SB_PLANE (widget);

  gtk_widget_size_allocate (self->frame, &(GtkAllocation) { 0, 0, width, height }, -1);
  sb_chart_allocate_tip (SB_CHART (self), width, height);
}

static GPtrArray *
sb_plane_list_marks (SbChart *chart)
{
  return sb_plane_spots_list_marks (sb_plane_field_get_spots (get_field (SB_PLANE (chart))));
}

static SbMark *
sb_plane_find_mark (SbChart     *chart,
                    SbMark      *from,
                    SbChartMove  move)
{
  return sb_plane_walk (get_field (SB_PLANE (chart)), from, move);
}

/* Where no mark is, the point that is meant. */
static SbMark *
sb_plane_pick_mark (SbChart *chart,
                    double   x,
                    double   y)
{
  GtkWidget *field = GTK_WIDGET (get_field (SB_PLANE (chart)));
  g_autoptr (GPtrArray) marks = sb_plane_list_marks (chart);
  double distance = SB_MARK_SIZE;
  SbMark *mark = sb_mark_pick (marks, GTK_WIDGET (chart), x, y, &distance);
  graphene_point_t place;

  if (mark != NULL
      || !gtk_widget_compute_point (GTK_WIDGET (chart), field, &GRAPHENE_POINT_INIT (x, y), &place))
    return mark;

  return sb_plane_field_reach_at (SB_PLANE_FIELD (field), place.x, place.y);
}

static void
sb_plane_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  SbPlane *self = SB_PLANE (object);

  switch (prop_id)
    {
    case PROP_POINTS:
      g_value_set_object (value, sb_plane_get_points (self));
      break;

    case PROP_JOINED:
      g_value_set_boolean (value, self->joined);
      break;

    case PROP_X_MINIMUM:
      g_value_set_double (value, self->x_minimum);
      break;

    case PROP_X_MAXIMUM:
      g_value_set_double (value, self->x_maximum);
      break;

    case PROP_Y_MINIMUM:
      g_value_set_double (value, self->y_minimum);
      break;

    case PROP_Y_MAXIMUM:
      g_value_set_double (value, self->y_maximum);
      break;

    default:
      g_value_set_string (value, gtk_label_get_text (get_label (self, prop_id)));
    }
}

static void
sb_plane_set_property (GObject      *object,
                       guint         prop_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  SbPlane *self = SB_PLANE (object);

  switch (prop_id)
    {
    case PROP_POINTS:
      sb_plane_set_points (self, g_value_get_object (value));
      break;

    case PROP_JOINED:
      sb_plane_set_joined (self, g_value_get_boolean (value));
      break;

    case PROP_X_MINIMUM:
      sb_plane_set_x_range (self, g_value_get_double (value), self->x_maximum);
      break;

    case PROP_X_MAXIMUM:
      sb_plane_set_x_range (self, self->x_minimum, g_value_get_double (value));
      break;

    case PROP_Y_MINIMUM:
      sb_plane_set_y_range (self, g_value_get_double (value), self->y_maximum);
      break;

    case PROP_Y_MAXIMUM:
      sb_plane_set_y_range (self, self->y_minimum, g_value_get_double (value));
      break;

    default:
      set_label (self, prop_id, g_value_get_string (value));
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  /* In the order of the enumeration. */
  static const char *const ranges[] = { "x-minimum", "x-maximum", "y-minimum", "y-maximum" };
  static const char *const labels[] = {
    "x-title",
    "y-title",
    "low-label",
    "high-label",
    "low-low-label",
    "high-low-label",
    "low-high-label",
    "high-high-label",
  };

  /**
   * SbPlane:points: (nullable)
   *
   * A live list of [class@PlanePoint], those with one name in the order of
   * time. Where there may be very many it is best a [class@PlaneSamples].
   */
  properties[PROP_POINTS] = g_param_spec_object ("points", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * SbPlane:joined:
   *
   * Whether a line joins the points of each name in their order.
   */
  properties[PROP_JOINED] = g_param_spec_boolean ("joined", NULL, NULL, FALSE, flags);

  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    properties[PROP_X_MINIMUM + i] = g_param_spec_double (ranges[i], NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, i % 2, flags);

  /* A corner's is named after x first, then y. */
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    properties[PROP_X_TITLE + i] = g_param_spec_string (labels[i], NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_plane_class_init (SbPlaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  SbChartClass *chart_class = SB_CHART_CLASS (klass);

  object_class->get_property = sb_plane_get_property;
  object_class->set_property = sb_plane_set_property;

  widget_class->get_request_mode = sb_plane_get_request_mode;
  widget_class->measure = sb_plane_measure;
  widget_class->size_allocate = sb_plane_size_allocate;

  chart_class->find_mark = sb_plane_find_mark;
  chart_class->list_marks = sb_plane_list_marks;
  chart_class->pick_mark = sb_plane_pick_mark;

  install_properties (object_class);

  gtk_widget_class_set_css_name (widget_class, "plane-chart");
}

static void
sb_plane_init (SbPlane *self)
{
  self->x_maximum = 1;
  self->y_maximum = 1;

  self->frame = sb_plane_frame_new ();
  g_signal_connect_object (get_field (self), "changed",
                           G_CALLBACK (sb_chart_update_tip), self, G_CONNECT_SWAPPED);
  sb_chart_add_child (SB_CHART (self), self->frame);
}

GtkWidget *
sb_plane_new (void)
{
  return g_object_new (SB_TYPE_PLANE, NULL);
}

/**
 * sb_plane_get_points:
 *
 * Returns: (transfer none) (nullable)
 */
GListModel *
sb_plane_get_points (SbPlane *self)
{
  g_return_val_if_fail (SB_IS_PLANE (self), NULL);

  return sb_plane_field_get_points (get_field (self));
}

/**
 * sb_plane_set_points:
 * @points: (transfer none) (nullable)
 */
void
sb_plane_set_points (SbPlane    *self,
                     GListModel *points)
{
  g_return_if_fail (SB_IS_PLANE (self));

  if (sb_plane_get_points (self) == points)
    return;

  sb_plane_field_set_points (get_field (self), points);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POINTS]);
}

void
sb_plane_set_x_range (SbPlane *self,
                      double   minimum,
                      double   maximum)
{
  g_return_if_fail (SB_IS_PLANE (self));

  g_object_freeze_notify (G_OBJECT (self));
  if (self->x_minimum != minimum)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_X_MINIMUM]);
  if (self->x_maximum != maximum)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_X_MAXIMUM]);

  self->x_minimum = minimum;
  self->x_maximum = maximum;
  sb_plane_field_set_x_range (get_field (self), minimum, maximum);
  g_object_thaw_notify (G_OBJECT (self));
}

void
sb_plane_set_y_range (SbPlane *self,
                      double   minimum,
                      double   maximum)
{
  g_return_if_fail (SB_IS_PLANE (self));

  g_object_freeze_notify (G_OBJECT (self));
  if (self->y_minimum != minimum)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_Y_MINIMUM]);
  if (self->y_maximum != maximum)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_Y_MAXIMUM]);

  self->y_minimum = minimum;
  self->y_maximum = maximum;
  sb_plane_field_set_y_range (get_field (self), minimum, maximum);
  g_object_thaw_notify (G_OBJECT (self));
}

gboolean
sb_plane_get_joined (SbPlane *self)
{
  g_return_val_if_fail (SB_IS_PLANE (self), FALSE);

  return self->joined;
}

void
sb_plane_set_joined (SbPlane  *self,
                     gboolean  joined)
{
  g_return_if_fail (SB_IS_PLANE (self));

  joined = !!joined;
  if (self->joined == joined)
    return;

  self->joined = joined;
  sb_plane_field_set_joined (get_field (self), joined);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_JOINED]);
}

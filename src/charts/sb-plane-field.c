/* sb-plane-field.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-axis.h"
#include "sb-plane-field.h"
#include "sb-plane-spots.h"
#include "sb-stroke.h"

/* Room at each edge, for half a mark and the ring around it. */
#define INSET 16
#define CORNER_MARGIN 12

/**
 * SbPlaneField:
 *
 * The inside of a plane: four regions without borders, each with a word in its
 * corner, and the points, of which the last one of each name stands out and has
 * its name beside it; see [struct@NamePlace]. Of more than
 * %SB_PLANE_FIELD_MAX_MARKS points so many evenly picked ones are shown, among
 * them the first, and the last of each name.
 *
 * It emits [signal@PlaneField::changed] when there are other marks.
 *
 * # CSS nodes
 *
 * ```
 * field[.several]
 * ├── label.corner
 * ├── ellipse.series-N[.earlier]
 * ├── trail
 * ├── label.name
 * ╰── point.series-N[.earlier]
 *     ╰── dot
 * ```
 *
 * The regions are the background of the field, and the ellipses are nodes with
 * round corners: both are CSS. The trail, which joins the points of a name, takes
 * the `color` of its node. N goes from 1 to 3, by name, and the field is .several
 * where there is more than one.
 *
 * # Accessibility
 *
 * %GTK_ACCESSIBLE_ROLE_LIST, of the points.
 *
 * # Text direction
 *
 * Where text runs from right to left x does, too.
 */
struct _SbPlaneField
{
  GtkWidget parent_instance;

  GListModel *points; /* (nullable) (element-type SbPlanePoint) */
  double x_minimum;
  double x_maximum;
  double y_minimum;
  double y_maximum;
  gboolean joined;

  GtkWidget *corners[SB_PLANE_N_CORNERS];
  GtkWidget *trail;
  GPtrArray *spots; /* (element-type SbPlaneSpot) */
};

G_DEFINE_FINAL_TYPE (SbPlaneField, sb_plane_field, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_mirrored (SbPlaneField *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* Keeps the spots that there are, so that a mark with the focus keeps it when a
 * point joins. */
static void
resize_spots (SbPlaneField *self,
              guint         n_spots)
{
  while (self->spots->len < n_spots)
    g_ptr_array_add (self->spots, sb_plane_spot_new (GTK_WIDGET (self), self->trail));

  g_ptr_array_set_size (self->spots, n_spots);
}

static void
set_several (SbPlaneField *self,
             gboolean      several)
{
  if (several)
    gtk_widget_add_css_class (GTK_WIDGET (self), "several");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "several");
}

static void
points_changed_cb (SbPlaneField *self)
{
  guint n_points = self->points != NULL ? g_list_model_get_n_items (self->points) : 0;
  g_autoptr (GArray) stops = sb_plane_stops_new (self->points, SB_PLANE_FIELD_MAX_MARKS);
  gboolean several = FALSE;

  g_assert (SB_IS_PLANE_FIELD (self));

  resize_spots (self, stops->len);
  for (guint i = 0; i < stops->len; i++)
    {
      SbPlaneStop *stop = &g_array_index (stops, SbPlaneStop, i);

      sb_plane_spot_set_stop (g_ptr_array_index (self->spots, i), stop, n_points);
      several |= stop->path > 0;
    }

  set_several (self, several);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static GtkAllocation
get_corner_place (SbPlaneField  *self,
                  SbPlaneCorner  corner,
                  int            width,
                  int            height)
{
  GtkWidget *label = self->corners[corner];
  gboolean high = corner == SB_PLANE_HIGH_LOW || corner == SB_PLANE_HIGH_HIGH;
  gboolean right = high != is_mirrored (self);
  gboolean top = corner == SB_PLANE_LOW_HIGH || corner == SB_PLANE_HIGH_HIGH;
  GtkAllocation place;
  int minimum, natural;

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  place.width = MAX (minimum, MIN (natural, width / 2 - 3 * CORNER_MARGIN / 2));
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, place.width,
                      NULL, &place.height, NULL, NULL);
  place.x = right ? width - CORNER_MARGIN - place.width : CORNER_MARGIN;
  place.y = top ? CORNER_MARGIN : height - CORNER_MARGIN - place.height;

  return place;
}

static SbAxis
get_x_axis (SbPlaneField *self,
            int           width)
{
  return sb_axis_new_along (self->x_minimum, self->x_maximum, width, INSET, is_mirrored (self));
}

static SbAxis
get_y_axis (SbPlaneField *self,
            int           height)
{
  return sb_axis_new_up (self->y_minimum, self->y_maximum, height, INSET);
}

static GArray *
find_name_places (SbPlaneField *self,
                  int           side)
{
  SbAxis x_axis = get_x_axis (self, side);
  SbAxis y_axis = get_y_axis (self, side);
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

  for (guint i = 0; i < SB_PLANE_N_CORNERS; i++)
    {
      GtkAllocation place = get_corner_place (self, i, side, side);
      graphene_rect_t bounds = GRAPHENE_RECT_INIT (place.x, place.y, place.width, place.height);

      g_array_append_val (taken, bounds);
    }

  return sb_plane_spots_place_names (self->spots, &x_axis, &y_axis, taken, side, is_mirrored (self));
}

static void
sb_plane_field_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  SbPlaneField *self = SB_PLANE_FIELD (widget);
  SbAxis x_axis = get_x_axis (self, width);
  SbAxis y_axis = get_y_axis (self, height);
  g_autoptr (GArray) places = find_name_places (self, width);

  for (guint i = 0; i < SB_PLANE_N_CORNERS; i++)
    {
      GtkAllocation place = get_corner_place (self, i, width, height);

      gtk_widget_size_allocate (self->corners[i], &place, -1);
    }
  for (guint i = 0; i < self->spots->len; i++)
    sb_plane_spot_allocate (g_ptr_array_index (self->spots, i), &x_axis, &y_axis);
  sb_plane_spots_allocate_names (self->spots, places);

  sb_stroke_set_path (SB_STROKE (self->trail), sb_plane_spots_build_trail (self->spots, &x_axis, &y_axis));
  gtk_widget_set_child_visible (self->trail, self->joined);
  gtk_widget_size_allocate (self->trail, &(GtkAllocation) { 0, 0, width, height }, -1);
}

static void
sb_plane_field_dispose (GObject *object)
{
  SbPlaneField *self = SB_PLANE_FIELD (object);

  if (self->points != NULL)
    g_signal_handlers_disconnect_by_func (self->points, points_changed_cb, self);
  g_clear_object (&self->points);

  resize_spots (self, 0);
  for (guint i = 0; i < SB_PLANE_N_CORNERS; i++)
    g_clear_pointer (&self->corners[i], gtk_widget_unparent);
  g_clear_pointer (&self->trail, gtk_widget_unparent);

  G_OBJECT_CLASS (sb_plane_field_parent_class)->dispose (object);
}

static void
sb_plane_field_finalize (GObject *object)
{
  SbPlaneField *self = SB_PLANE_FIELD (object);

  g_clear_pointer (&self->spots, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_plane_field_parent_class)->finalize (object);
}

static void
sb_plane_field_class_init (SbPlaneFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_plane_field_dispose;
  object_class->finalize = sb_plane_field_finalize;

  widget_class->size_allocate = sb_plane_field_size_allocate;

  /**
   * SbPlaneField::changed:
   *
   * Marks have come, gone or got other words.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed",
                                          G_TYPE_FROM_CLASS (klass),
                                          G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "field");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static GtkWidget *
create_corner (SbPlaneCorner corner)
{
  gboolean end = corner == SB_PLANE_HIGH_LOW || corner == SB_PLANE_HIGH_HIGH;
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "justify", end ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", end ? 1.0 : 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, "corner");
  gtk_widget_add_css_class (label, "caption-heading");

  return label;
}

static void
sb_plane_field_init (SbPlaneField *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->x_maximum = 1;
  self->y_maximum = 1;
  self->spots = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_plane_spot_free);

  for (guint i = 0; i < SB_PLANE_N_CORNERS; i++)
    {
      self->corners[i] = create_corner (i);
      gtk_widget_set_parent (self->corners[i], widget);
    }

  self->trail = sb_stroke_new ("trail", 2);
  gtk_widget_set_parent (self->trail, widget);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
sb_plane_field_new (void)
{
  return g_object_new (SB_TYPE_PLANE_FIELD, NULL);
}

/**
 * sb_plane_field_get_corner_label:
 *
 * Returns: (transfer none)
 */
GtkLabel *
sb_plane_field_get_corner_label (SbPlaneField  *self,
                                 SbPlaneCorner  corner)
{
  g_return_val_if_fail (SB_IS_PLANE_FIELD (self), NULL);
  g_return_val_if_fail (corner < SB_PLANE_N_CORNERS, NULL);

  return GTK_LABEL (self->corners[corner]);
}

/**
 * sb_plane_field_get_spots:
 *
 * Returns: (transfer none) (element-type SbPlaneSpot): in the order of points
 */
GPtrArray *
sb_plane_field_get_spots (SbPlaneField *self)
{
  g_return_val_if_fail (SB_IS_PLANE_FIELD (self), NULL);

  return self->spots;
}

/**
 * sb_plane_field_list_numbered:
 * @side: how wide and how high the field is to be
 *
 * Which names there is no room for, so that a number stands for them.
 *
 * Returns: (transfer full) (element-type guint): positions among the names
 */
GArray *
sb_plane_field_list_numbered (SbPlaneField *self,
                              int           side)
{
  g_autoptr (GArray) places = NULL;

  g_return_val_if_fail (SB_IS_PLANE_FIELD (self), NULL);

  places = find_name_places (self, side);

  return sb_plane_spots_list_numbered (self->spots, places);
}

/**
 * sb_plane_field_get_points:
 *
 * Returns: (transfer none) (nullable)
 */
GListModel *
sb_plane_field_get_points (SbPlaneField *self)
{
  g_return_val_if_fail (SB_IS_PLANE_FIELD (self), NULL);

  return self->points;
}

/**
 * sb_plane_field_set_points:
 * @points: (transfer none) (nullable)
 */
void
sb_plane_field_set_points (SbPlaneField *self,
                           GListModel   *points)
{
  g_return_if_fail (SB_IS_PLANE_FIELD (self));
  g_return_if_fail (points == NULL || G_IS_LIST_MODEL (points));

  if (self->points == points)
    return;

  if (self->points != NULL)
    g_signal_handlers_disconnect_by_func (self->points, points_changed_cb, self);

  g_set_object (&self->points, points);
  if (points != NULL)
    g_signal_connect_object (points, "items-changed",
                             G_CALLBACK (points_changed_cb), self, G_CONNECT_SWAPPED);

  points_changed_cb (self);
}

void
sb_plane_field_set_x_range (SbPlaneField *self,
                            double        minimum,
                            double        maximum)
{
  g_return_if_fail (SB_IS_PLANE_FIELD (self));

  self->x_minimum = minimum;
  self->x_maximum = maximum;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

void
sb_plane_field_set_y_range (SbPlaneField *self,
                            double        minimum,
                            double        maximum)
{
  g_return_if_fail (SB_IS_PLANE_FIELD (self));

  self->y_minimum = minimum;
  self->y_maximum = maximum;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * sb_plane_field_set_joined:
 * @joined: whether a line joins the points in their order
 */
void
sb_plane_field_set_joined (SbPlaneField *self,
                           gboolean      joined)
{
  g_return_if_fail (SB_IS_PLANE_FIELD (self));

  self->joined = joined;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

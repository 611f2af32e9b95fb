/* sb-plane-field.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-axis.h"
#include "sb-plane-cursors.h"
#include "sb-plane-field.h"
#include "sb-plane-spots.h"
#include "sb-plane-strokes.h"

/* Room at each edge, for half a mark and the ring around it. */
#define INSET 16
/* Of so many names or fewer the ellipses are filled. */
#define MAX_FILLED 5

/**
 * SbPlaneField:
 *
 * The inside of a plane: four regions without borders, each with a word in its
 * corner, and the points, of which the last one of each name stands out and has
 * its name beside it; see [struct@NamePlace]. The others are the fainter and the
 * smaller the older they are, and only the last few have an ellipse. Arrowheads
 * along the line that joins them tell which way it goes.
 *
 * Of more than %SB_PLANE_FIELD_MAX_MARKS points the newest alone have a mark, the
 * line is thinned, and the others are specks; see [struct@PlaneStop]. Whoever
 * looks at one of those does so by a cursor; see [struct@PlaneCursors].
 *
 * It emits [signal@PlaneField::changed] when there are other marks.
 *
 * # CSS nodes
 *
 * ```
 * field[.several][.crowded]
 * ├── label.corner
 * ├── dust
 * ├── ellipse.series-N.<age>[.earlier][.far-back][.looked-at]
 * ├── trail.<age>
 * ├── label.name
 * ╰── point.series-N.<age>[.earlier][.cursor]
 *     ╰── dot
 * ```
 *
 * The ages are .newest, .recent, .older and .oldest.
 *
 * The regions are the background of the field, and the ellipses are nodes with
 * round corners: both are CSS. The trail, which joins the points of a name, takes
 * the `color` of its node. N goes from 1 to 3, by name. The field is .several
 * where there is more than one, and .crowded where there are too many for
 * ellipses that are filled.
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
  SbPlanePlaces *places;
  GArray *stops; /* (element-type SbPlaneStop) */
  double x_minimum;
  double x_maximum;
  double y_minimum;
  double y_maximum;
  gboolean joined;

  GtkWidget *corners[SB_PLANE_N_CORNERS];
  SbPlaneStrokes strokes;
  GPtrArray *spots; /* (element-type SbPlaneSpot), of the stops that have a mark */
  SbPlaneCursors cursors;
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

/* What is drawn is no longer what it should be. */
static void
queue_draw_paths (SbPlaneField *self)
{
  sb_plane_strokes_forget (&self->strokes);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
set_has_class (SbPlaneField *self,
               const char   *style_class,
               gboolean      has)
{
  if (has)
    gtk_widget_add_css_class (GTK_WIDGET (self), style_class);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), style_class);
}

static void
points_changed_cb (SbPlaneField *self)
{
  g_assert (SB_IS_PLANE_FIELD (self));

  g_clear_pointer (&self->places, sb_plane_places_free);
  g_clear_pointer (&self->stops, g_array_unref);
  self->places = sb_plane_places_new (self->points);
  self->stops = sb_plane_stops_new (self->places, SB_PLANE_FIELD_MAX_MARKS);

  sb_plane_spots_update (self->spots, GTK_WIDGET (self), self->strokes.trails[0], self->stops, self->points, self->places->n);
  sb_plane_cursors_update (&self->cursors, self->points, self->places);
  set_has_class (self, "several", self->places->n_paths > 1);
  set_has_class (self, "crowded", self->places->n_paths > MAX_FILLED);

  queue_draw_paths (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static GtkAllocation
get_corner_place (SbPlaneField  *self,
                  SbPlaneCorner  corner,
                  int            width,
                  int            height)
{
  return sb_plane_corner_get_place (corner, self->corners[corner], width, height);
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

  sb_plane_cursors_allocate (&self->cursors, &x_axis, &y_axis);

  sb_plane_strokes_draw (&self->strokes, self->stops, self->places, &x_axis, &y_axis, width);
  sb_plane_strokes_allocate (&self->strokes, width, height, self->joined);
}

/* What is drawn is mirrored by hand. */
static void
sb_plane_field_direction_changed (GtkWidget        *widget,
                                  GtkTextDirection  previous)
{
  queue_draw_paths (SB_PLANE_FIELD (widget));

  GTK_WIDGET_CLASS (sb_plane_field_parent_class)->direction_changed (widget, previous);
}

static void
sb_plane_field_dispose (GObject *object)
{
  SbPlaneField *self = SB_PLANE_FIELD (object);

  if (self->points != NULL)
    g_signal_handlers_disconnect_by_func (self->points, points_changed_cb, self);
  g_clear_object (&self->points);

  g_ptr_array_set_size (self->spots, 0);
  sb_plane_cursors_clear (&self->cursors);
  for (guint i = 0; i < SB_PLANE_N_CORNERS; i++)
    g_clear_pointer (&self->corners[i], gtk_widget_unparent);
  sb_plane_strokes_clear (&self->strokes);

  G_OBJECT_CLASS (sb_plane_field_parent_class)->dispose (object);
}

static void
sb_plane_field_finalize (GObject *object)
{
  SbPlaneField *self = SB_PLANE_FIELD (object);

  g_clear_pointer (&self->spots, g_ptr_array_unref);
  g_clear_pointer (&self->stops, g_array_unref);
  g_clear_pointer (&self->places, sb_plane_places_free);

  G_OBJECT_CLASS (sb_plane_field_parent_class)->finalize (object);
}

static void
sb_plane_field_class_init (SbPlaneFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_plane_field_dispose;
  object_class->finalize = sb_plane_field_finalize;

  widget_class->direction_changed = sb_plane_field_direction_changed;
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

static void
sb_plane_field_init (SbPlaneField *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->x_maximum = 1;
  self->y_maximum = 1;
  self->spots = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_plane_spot_free);

  for (guint i = 0; i < SB_PLANE_N_CORNERS; i++)
    {
      self->corners[i] = sb_plane_corner_new (i);
      gtk_widget_set_parent (self->corners[i], widget);
    }

  sb_plane_strokes_init (&self->strokes, widget);
  points_changed_cb (self);
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
 * Returns: (transfer none) (element-type SbPlaneSpot): those of points that
 *   have a mark of their own, in their order
 */
GPtrArray *
sb_plane_field_get_spots (SbPlaneField *self)
{
  g_return_val_if_fail (SB_IS_PLANE_FIELD (self), NULL);

  return self->spots;
}

guint
sb_plane_field_get_n_points (SbPlaneField *self)
{
  g_return_val_if_fail (SB_IS_PLANE_FIELD (self), 0);

  return self->places->n;
}

/**
 * sb_plane_field_reach:
 * @position: of a point
 *
 * Returns: (transfer none): the mark of the point, else a cursor that is sent
 *   there
 */
SbMark *
sb_plane_field_reach (SbPlaneField *self,
                      guint         position)
{
  SbMark *mark;

  g_return_val_if_fail (SB_IS_PLANE_FIELD (self), NULL);
  g_return_val_if_fail (position < self->places->n, NULL);

  mark = sb_plane_spots_find_mark (self->spots, position);
  if (mark == NULL)
    {
      mark = sb_plane_cursors_place (&self->cursors, GTK_WIDGET (self), self->strokes.trails[0],
                                     self->points, self->places, position);
      gtk_widget_queue_allocate (GTK_WIDGET (self));
    }

  return mark;
}

/**
 * sb_plane_field_reach_at:
 * @x: a place in pixels
 * @y: a place in pixels
 *
 * As sb_plane_field_reach(), for the point nearest to a place.
 *
 * Returns: (transfer none) (nullable)
 */
SbMark *
sb_plane_field_reach_at (SbPlaneField *self,
                         double        x,
                         double        y)
{
  int side;
  SbAxis x_axis, y_axis;
  guint position;

  g_return_val_if_fail (SB_IS_PLANE_FIELD (self), NULL);

  side = gtk_widget_get_width (GTK_WIDGET (self));
  x_axis = get_x_axis (self, side);
  y_axis = get_y_axis (self, side);
  if (!sb_plane_places_find_nearest (self->places, &x_axis, &y_axis, x, y, SB_MARK_SIZE, &position))
    return NULL;

  return sb_plane_field_reach (self, position);
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
  queue_draw_paths (self);
}

void
sb_plane_field_set_y_range (SbPlaneField *self,
                            double        minimum,
                            double        maximum)
{
  g_return_if_fail (SB_IS_PLANE_FIELD (self));

  self->y_minimum = minimum;
  self->y_maximum = maximum;
  queue_draw_paths (self);
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

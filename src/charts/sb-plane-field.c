/* sb-plane-field.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <math.h>

#include "sb-axis.h"
#include "sb-plane-field.h"
#include "sb-plane-point.h"
#include "sb-segment.h"
#include "sb-stroke.h"

/* Room at each edge, for half a mark and the ring around it. */
#define INSET 16
#define CORNER_MARGIN 12

/* How far from the middle of a dot the trail ends. */
#define TRAIL_DISTANCE 9
/* Less than this looks like a stain. */
#define MIN_TRAIL 8

/**
 * SbPlaneField:
 *
 * The inside of a plane: four regions without borders, each with a word in its
 * corner, and the points, of which the last one stands out. Of more than
 * %SB_PLANE_FIELD_MAX_MARKS points so many evenly picked ones are shown, among
 * them the first and the last.
 *
 * It emits [signal@PlaneField::changed] when there are other marks.
 *
 * # CSS nodes
 *
 * ```
 * field
 * ├── label.corner
 * ├── ellipse[.earlier]
 * ├── trail
 * ╰── point[.earlier]
 *     ╰── dot
 * ```
 *
 * The regions are the background of the field, and the ellipses are nodes with
 * round corners: both are CSS. The trail, which joins the points, takes the
 * `color` of its node.
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
  GPtrArray *ellipses; /* (element-type GtkWidget), owned by the widget tree */
  GPtrArray *marks;    /* (element-type SbMark), owned by the widget tree */
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

static void
add_mark (SbPlaneField *self)
{
  GtkWidget *ellipse = g_object_new (ADW_TYPE_BIN,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                     "css-name", "ellipse",
                                     "can-target", FALSE,
                                     NULL);
  SbMark *mark = sb_mark_new ();

  gtk_widget_insert_before (ellipse, GTK_WIDGET (self), self->trail);
  g_ptr_array_add (self->ellipses, ellipse);
  gtk_widget_set_parent (GTK_WIDGET (mark), GTK_WIDGET (self));
  g_ptr_array_add (self->marks, mark);
}

/* Keeps the marks that there are, so that one with the focus keeps it when a
 * point joins. */
static void
resize_marks (SbPlaneField *self,
              guint         n_marks)
{
  while (self->marks->len < n_marks)
    add_mark (self);

  while (self->marks->len > n_marks)
    {
      gtk_widget_unparent (g_ptr_array_steal_index (self->ellipses, self->ellipses->len - 1));
      gtk_widget_unparent (g_ptr_array_steal_index (self->marks, self->marks->len - 1));
    }
}

static void
set_earlier (GtkWidget *widget,
             gboolean   earlier)
{
  if (earlier)
    gtk_widget_add_css_class (widget, "earlier");
  else
    gtk_widget_remove_css_class (widget, "earlier");
}

static SbPlanePoint *
dup_point (SbPlaneField *self,
           guint         i)
{
  SbMark *mark = g_ptr_array_index (self->marks, i);

  return g_list_model_get_item (self->points, sb_mark_get_index (mark));
}

static void
update_mark (SbPlaneField *self,
             guint         i,
             guint         position,
             guint         n_points)
{
  SbMark *mark = g_ptr_array_index (self->marks, i);
  gboolean earlier = position + 1 < n_points;
  g_autoptr (SbPlanePoint) point = NULL;
  g_autofree char *tip = NULL;

  sb_mark_set_index (mark, position, n_points);
  point = dup_point (self, i);
  tip = sb_plane_point_dup_tip (point);
  sb_mark_set_words (mark,
                     sb_plane_point_get_label (point),
                     sb_plane_point_get_description (point),
                     tip);

  set_earlier (GTK_WIDGET (mark), earlier);
  set_earlier (g_ptr_array_index (self->ellipses, i), earlier);
}

static void
points_changed_cb (SbPlaneField *self)
{
  guint n_points = self->points != NULL ? g_list_model_get_n_items (self->points) : 0;
  g_autoptr (GArray) positions = sb_segments_thin (n_points, SB_PLANE_FIELD_MAX_MARKS);

  g_assert (SB_IS_PLANE_FIELD (self));

  resize_marks (self, positions->len);
  for (guint i = 0; i < positions->len; i++)
    update_mark (self, i, g_array_index (positions, guint, i), n_points);

  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
allocate_corner (SbPlaneField  *self,
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

  gtk_widget_size_allocate (label, &place, -1);
}

static void
allocate_ellipse (GtkWidget        *ellipse,
                  SbPlanePoint     *point,
                  graphene_point_t  center,
                  const SbAxis     *x_axis,
                  const SbAxis     *y_axis)
{
  double radius_x = sb_axis_to_length (x_axis, sb_plane_point_get_radius_x (point));
  double radius_y = sb_axis_to_length (y_axis, sb_plane_point_get_radius_y (point));
  gboolean shown = radius_x > 0 && radius_y > 0;
  GtkRequisition least;
  int width, height;

  gtk_widget_set_child_visible (ellipse, shown);
  if (!shown)
    return;

  gtk_widget_get_preferred_size (ellipse, &least, NULL);
  width = MAX (least.width, (int) round (2 * radius_x));
  height = MAX (least.height, (int) round (2 * radius_y));
  gtk_widget_size_allocate (ellipse,
                            &(GtkAllocation) {
                                .x = (int) round (center.x - width / 2.0),
                                .y = (int) round (center.y - height / 2.0),
                                .width = width,
                                .height = height,
                            },
                            -1);
}

/* Leaves the dots free, for an earlier one is open. */
static void
add_to_trail (GskPathBuilder         *builder,
              const graphene_point_t *from,
              const graphene_point_t *to)
{
  float distance = graphene_point_distance (from, to, NULL, NULL);
  graphene_point_t start, end;

  if (distance < 2 * TRAIL_DISTANCE + MIN_TRAIL)
    return;

  graphene_point_interpolate (from, to, TRAIL_DISTANCE / distance, &start);
  graphene_point_interpolate (to, from, TRAIL_DISTANCE / distance, &end);
  gsk_path_builder_move_to (builder, start.x, start.y);
  gsk_path_builder_line_to (builder, end.x, end.y);
}

static GskPath *
allocate_points (SbPlaneField *self,
                 const SbAxis *x_axis,
                 const SbAxis *y_axis)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  graphene_point_t previous;

  for (guint i = 0; i < self->marks->len; i++)
    {
      g_autoptr (SbPlanePoint) point = dup_point (self, i);
      graphene_point_t center;

      center.x = sb_axis_to_pixel (x_axis, sb_plane_point_get_x (point));
      center.y = sb_axis_to_pixel (y_axis, sb_plane_point_get_y (point));
      allocate_ellipse (g_ptr_array_index (self->ellipses, i), point, center, x_axis, y_axis);
      sb_mark_allocate_at (g_ptr_array_index (self->marks, i), center.x, center.y);

      if (i > 0)
        add_to_trail (builder, &previous, &center);
      previous = center;
    }

  return gsk_path_builder_free_to_path (builder);
}

static void
sb_plane_field_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  SbPlaneField *self = SB_PLANE_FIELD (widget);
  SbAxis x_axis = sb_axis_new_along (self->x_minimum, self->x_maximum,
                                     width, INSET, is_mirrored (self));
  SbAxis y_axis = sb_axis_new_up (self->y_minimum, self->y_maximum, height, INSET);

  for (guint i = 0; i < SB_PLANE_N_CORNERS; i++)
    allocate_corner (self, i, width, height);

  sb_stroke_set_path (SB_STROKE (self->trail), allocate_points (self, &x_axis, &y_axis));
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

  resize_marks (self, 0);
  for (guint i = 0; i < SB_PLANE_N_CORNERS; i++)
    g_clear_pointer (&self->corners[i], gtk_widget_unparent);
  g_clear_pointer (&self->trail, gtk_widget_unparent);

  G_OBJECT_CLASS (sb_plane_field_parent_class)->dispose (object);
}

static void
sb_plane_field_finalize (GObject *object)
{
  SbPlaneField *self = SB_PLANE_FIELD (object);

  g_clear_pointer (&self->ellipses, g_ptr_array_unref);
  g_clear_pointer (&self->marks, g_ptr_array_unref);

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
  self->ellipses = g_ptr_array_new ();
  self->marks = g_ptr_array_new ();

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
 * sb_plane_field_get_marks:
 *
 * Returns: (transfer none) (element-type SbMark)
 */
GPtrArray *
sb_plane_field_get_marks (SbPlaneField *self)
{
  g_return_val_if_fail (SB_IS_PLANE_FIELD (self), NULL);

  return self->marks;
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

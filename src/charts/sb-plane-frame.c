/* sb-plane-frame.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plane-frame.h"
#include "sb-plane-key.h"
#include "sb-plane-spots.h"

#define MIN_SIZE 240
#define MAX_SIZE 420
#define SPACING 6

/**
 * SbPlaneFrame:
 *
 * All of a plane but its tip: the field, which is square, the axes along its
 * edges, and beneath them the names for which there is no room in the field.
 *
 * # CSS nodes
 *
 * ```
 * plane-frame
 * ├── axis    y, turned; see SbPlaneAxis
 * ├── axis    x
 * ├── field   see SbPlaneField
 * ╰── key     see SbPlaneKey
 * ```
 *
 * # Accessibility
 *
 * %GTK_ACCESSIBLE_ROLE_GROUP, for what is in it would not be told otherwise.
 *
 * # Text direction
 *
 * Where text runs from right to left x does, too, and the scale of y stands on
 * the right.
 */
struct _SbPlaneFrame
{
  GtkWidget parent_instance;

  GtkWidget *field;
  GtkWidget *x_axis;
  GtkWidget *y_axis;
  GtkWidget *key;
};

G_DEFINE_FINAL_TYPE (SbPlaneFrame, sb_plane_frame, GTK_TYPE_WIDGET)

/* How much room an axis takes across its run, with the space to the field. */
static int
measure_axis (SbPlaneFrame *self)
{
  int x, y;

  gtk_widget_measure (self->x_axis, GTK_ORIENTATION_VERTICAL, -1, NULL, &x, NULL, NULL);
  gtk_widget_measure (self->y_axis, GTK_ORIENTATION_VERTICAL, -1, NULL, &y, NULL, NULL);

  return MAX (x, y) + SPACING;
}

/* How much room the key takes, with the space to the axis, beneath a field of
 * this side. */
static int
measure_key (SbPlaneFrame *self,
             int           side)
{
  g_autoptr (GArray) numbered = sb_plane_field_list_numbered (SB_PLANE_FIELD (self->field), side);
  int height = sb_plane_key_get_height (SB_PLANE_KEY (self->key), numbered, side);

  return height > 0 ? height + SPACING : 0;
}

static void
sb_plane_frame_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  SbPlaneFrame *self = SB_PLANE_FRAME (widget);
  int axis = measure_axis (self);

  *minimum = MIN_SIZE;
  *natural = MAX_SIZE;
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    *minimum = *natural = CLAMP (for_size, MIN_SIZE, MAX_SIZE);

  /* A field is left even where text is very large. */
  *minimum = MAX (*minimum, 2 * axis);
  *natural = MAX (*natural, *minimum);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum += measure_key (self, *minimum - axis);
      *natural = MAX (*minimum, *natural + measure_key (self, *natural - axis));
    }
}

static GtkSizeRequestMode
sb_plane_frame_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Turned so that its start is at the bottom. */
static void
allocate_y_axis (SbPlaneFrame *self,
                 int           x,
                 int           thickness,
                 int           length)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GskTransform *transform;

  if (rtl)
    {
      transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (x + thickness, 0));
      transform = gsk_transform_rotate (transform, 90);
    }
  else
    {
      transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (x, length));
      transform = gsk_transform_rotate (transform, -90);
    }

  gtk_widget_allocate (self->y_axis, length, thickness, -1, transform);
}

/* The side of field and axis together. */
static int
choose_size (SbPlaneFrame *self,
             int           width,
             int           height,
             int           axis)
{
  int size = MIN (MIN (width, height), MAX (MAX_SIZE, 2 * axis));
  int key = measure_key (self, size - axis);

  /* A smaller field has a longer key, if anything. */
  while (key > 0 && size + key > height && size > MAX (MIN_SIZE, 2 * axis))
    {
      size = MAX (height - key, MAX (MIN_SIZE, 2 * axis));
      key = MAX (key + 1, measure_key (self, size - axis));
    }

  return size;
}

static void
allocate_key (SbPlaneFrame *self,
              int           x,
              int           y,
              int           side)
{
  g_autoptr (GArray) numbered = sb_plane_field_list_numbered (SB_PLANE_FIELD (self->field), side);
  int height = sb_plane_key_get_height (SB_PLANE_KEY (self->key), numbered, side);

  sb_plane_key_set_shown (SB_PLANE_KEY (self->key), numbered);
  gtk_widget_set_child_visible (self->key, height > 0);
  if (height > 0)
    gtk_widget_size_allocate (self->key, &(GtkAllocation) { x, y + SPACING, side, height }, -1);
}

static void
sb_plane_frame_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  SbPlaneFrame *self = SB_PLANE_FRAME (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int axis = measure_axis (self);
  int size = choose_size (self, width, height, axis);
  int side = size - axis;
  int x = (width - size) / 2;
  int field_x = rtl ? x : x + axis;

  gtk_widget_size_allocate (self->field, &(GtkAllocation) { field_x, 0, side, side }, -1);
  gtk_widget_size_allocate (self->x_axis,
                            &(GtkAllocation) { field_x, side + SPACING, side, axis - SPACING }, -1);
  allocate_y_axis (self, rtl ? x + side + SPACING : x, axis - SPACING, side);
  allocate_key (self, field_x, size, side);
}

static void
changed_cb (SbPlaneFrame *self)
{
  g_autoptr (GPtrArray) names = NULL;

  g_assert (SB_IS_PLANE_FRAME (self));

  names = sb_plane_spots_list_names (sb_plane_field_get_spots (SB_PLANE_FIELD (self->field)));
  sb_plane_key_set_names (SB_PLANE_KEY (self->key), names);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
sb_plane_frame_dispose (GObject *object)
{
  SbPlaneFrame *self = SB_PLANE_FRAME (object);

  g_clear_pointer (&self->y_axis, gtk_widget_unparent);
  g_clear_pointer (&self->x_axis, gtk_widget_unparent);
  g_clear_pointer (&self->field, gtk_widget_unparent);
  g_clear_pointer (&self->key, gtk_widget_unparent);

  G_OBJECT_CLASS (sb_plane_frame_parent_class)->dispose (object);
}

static void
sb_plane_frame_class_init (SbPlaneFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_plane_frame_dispose;

  widget_class->get_request_mode = sb_plane_frame_get_request_mode;
  widget_class->measure = sb_plane_frame_measure;
  widget_class->size_allocate = sb_plane_frame_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "plane-frame");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sb_plane_frame_init (SbPlaneFrame *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->y_axis = sb_plane_axis_new ();
  gtk_widget_set_parent (self->y_axis, widget);
  self->x_axis = sb_plane_axis_new ();
  gtk_widget_set_parent (self->x_axis, widget);
  self->field = sb_plane_field_new ();
  gtk_widget_set_parent (self->field, widget);
  self->key = sb_plane_key_new ();
  gtk_widget_set_parent (self->key, widget);

  g_signal_connect_object (self->field, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
sb_plane_frame_new (void)
{
  return g_object_new (SB_TYPE_PLANE_FRAME, NULL);
}

/**
 * sb_plane_frame_get_field:
 *
 * Returns: (transfer none)
 */
SbPlaneField *
sb_plane_frame_get_field (SbPlaneFrame *self)
{
  g_return_val_if_fail (SB_IS_PLANE_FRAME (self), NULL);

  return SB_PLANE_FIELD (self->field);
}

/**
 * sb_plane_frame_get_x_axis:
 *
 * Returns: (transfer none)
 */
SbPlaneAxis *
sb_plane_frame_get_x_axis (SbPlaneFrame *self)
{
  g_return_val_if_fail (SB_IS_PLANE_FRAME (self), NULL);

  return SB_PLANE_AXIS (self->x_axis);
}

/**
 * sb_plane_frame_get_y_axis:
 *
 * Returns: (transfer none)
 */
SbPlaneAxis *
sb_plane_frame_get_y_axis (SbPlaneFrame *self)
{
  g_return_val_if_fail (SB_IS_PLANE_FRAME (self), NULL);

  return SB_PLANE_AXIS (self->y_axis);
}

/* sb-calendar-shapes.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-calendar-shapes.h"
#include "sb-fill.h"
#include "sb-stroke.h"

/* Parts of the side of a day. A dot has room in a ring, whatever its step. */
#define PLACE_RADIUS 0.085
#define RING_RADIUS 0.41
static const double disc_radii[SB_CALENDAR_N_STEPS] = { 0.19, 0.24, 0.285 };

/* Pixels */
static const double ring_widths[SB_CALENDAR_N_STEPS] = { 1.25, 1.75, 2.25 };
#define TODAY_WIDTH 1
#define TODAY_CORNER 3

/**
 * SbCalendarShapes:
 *
 * What days look like: a dot for things of the first kind, a ring for those of
 * the second, so that a day can have both; and a faint place for a day without
 * either, which only says where it is. The more there was, the larger are dots,
 * the wider the lines of rings, and the stronger both.
 *
 * All days that look alike are one path, so that a year costs little more than a
 * day.
 *
 * # CSS nodes
 *
 * ```
 * calendar-shapes
 * ├── today
 * ├── place
 * ├── disc.step-1, disc.step-2, disc.step-3
 * ╰── ring.step-1, ring.step-2, ring.step-3
 * ```
 *
 * All take the `color` of their node.
 *
 * # Accessibility
 *
 * Not in the tree: the day that has the focus says what there was.
 *
 * # Text direction
 *
 * None of its own.
 */
struct _SbCalendarShapes
{
  GtkWidget parent_instance;

  int cell;

  GtkWidget *today;
  GtkWidget *place;
  GtkWidget *discs[SB_CALENDAR_N_STEPS];
  GtkWidget *rings[SB_CALENDAR_N_STEPS];

  /* (nullable): while days are added */
  GskPathBuilder *today_path;
  GskPathBuilder *place_path;
  GskPathBuilder *disc_paths[SB_CALENDAR_N_STEPS];
  GskPathBuilder *ring_paths[SB_CALENDAR_N_STEPS];
};

G_DEFINE_FINAL_TYPE (SbCalendarShapes, sb_calendar_shapes, GTK_TYPE_WIDGET)

static void
finish_fill (GtkWidget       *fill,
             GskPathBuilder **builder)
{
  if (*builder != NULL)
    sb_fill_set_path (SB_FILL (fill), gsk_path_builder_free_to_path (g_steal_pointer (builder)));
}

static void
finish_stroke (GtkWidget       *stroke,
               GskPathBuilder **builder)
{
  if (*builder != NULL)
    sb_stroke_set_path (SB_STROKE (stroke), gsk_path_builder_free_to_path (g_steal_pointer (builder)));
}

static void
sb_calendar_shapes_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_size_allocate (child, &(GtkAllocation) { 0, 0, width, height }, -1);
}

static void
sb_calendar_shapes_dispose (GObject *object)
{
  SbCalendarShapes *self = SB_CALENDAR_SHAPES (object);
  GtkWidget *child;

  sb_calendar_shapes_finish (self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (sb_calendar_shapes_parent_class)->dispose (object);
}

static void
sb_calendar_shapes_class_init (SbCalendarShapesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_calendar_shapes_dispose;

  widget_class->size_allocate = sb_calendar_shapes_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "calendar-shapes");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static GtkWidget *
add_step (SbCalendarShapes *self,
          GtkWidget        *child,
          guint             step)
{
  g_autofree char *style_class = g_strdup_printf ("step-%u", step + 1);

  gtk_widget_add_css_class (child, style_class);
  gtk_widget_set_parent (child, GTK_WIDGET (self));

  return child;
}

static void
sb_calendar_shapes_init (SbCalendarShapes *self)
{
  self->today = sb_stroke_new ("today", TODAY_WIDTH);
  gtk_widget_set_parent (self->today, GTK_WIDGET (self));
  self->place = sb_fill_new ("place");
  gtk_widget_set_parent (self->place, GTK_WIDGET (self));

  for (guint i = 0; i < SB_CALENDAR_N_STEPS; i++)
    {
      self->discs[i] = add_step (self, sb_fill_new ("disc"), i);
      self->rings[i] = add_step (self, sb_stroke_new ("ring", ring_widths[i]), i);
    }
}

GtkWidget *
sb_calendar_shapes_new (void)
{
  return g_object_new (SB_TYPE_CALENDAR_SHAPES,
                       "can-target", FALSE,
                       NULL);
}

/**
 * sb_calendar_shapes_clear:
 * @cell: what a day takes either way, in pixels
 *
 * Begins anew, with no days.
 */
void
sb_calendar_shapes_clear (SbCalendarShapes *self,
                          int               cell)
{
  g_return_if_fail (SB_IS_CALENDAR_SHAPES (self));
  g_return_if_fail (cell > 0);

  sb_calendar_shapes_finish (self);

  self->cell = cell;
  self->today_path = gsk_path_builder_new ();
  self->place_path = gsk_path_builder_new ();
  for (guint i = 0; i < SB_CALENDAR_N_STEPS; i++)
    {
      self->disc_paths[i] = gsk_path_builder_new ();
      self->ring_paths[i] = gsk_path_builder_new ();
    }
}

/**
 * sb_calendar_shapes_add_day:
 * @center: its middle
 * @n: how many things there were of the first kind
 * @n_other: how many things there were of the second kind
 */
void
sb_calendar_shapes_add_day (SbCalendarShapes       *self,
                            const graphene_point_t *center,
                            guint                   n,
                            guint                   n_other)
{
  guint step = MIN (n, SB_CALENDAR_N_STEPS);
  guint step_other = MIN (n_other, SB_CALENDAR_N_STEPS);

  g_return_if_fail (SB_IS_CALENDAR_SHAPES (self));
  g_return_if_fail (center != NULL);
  g_return_if_fail (self->place_path != NULL);

  if (step > 0)
    gsk_path_builder_add_circle (self->disc_paths[step - 1], center, self->cell * disc_radii[step - 1]);
  if (step_other > 0)
    gsk_path_builder_add_circle (self->ring_paths[step_other - 1], center, self->cell * RING_RADIUS);
  if (step == 0 && step_other == 0)
    gsk_path_builder_add_circle (self->place_path, center, self->cell * PLACE_RADIUS);
}

/**
 * sb_calendar_shapes_add_today:
 * @center: its middle
 *
 * Outlines a day.
 */
void
sb_calendar_shapes_add_today (SbCalendarShapes       *self,
                              const graphene_point_t *center)
{
  graphene_rect_t bounds;
  GskRoundedRect outline;

  g_return_if_fail (SB_IS_CALENDAR_SHAPES (self));
  g_return_if_fail (center != NULL);
  g_return_if_fail (self->today_path != NULL);

  bounds = GRAPHENE_RECT_INIT (center->x - self->cell / 2.0, center->y - self->cell / 2.0,
                               self->cell, self->cell);
  gsk_rounded_rect_init_from_rect (&outline, &bounds, TODAY_CORNER);
  gsk_path_builder_add_rounded_rect (self->today_path, &outline);
}

/**
 * sb_calendar_shapes_finish:
 *
 * Shows what was added.
 */
void
sb_calendar_shapes_finish (SbCalendarShapes *self)
{
  g_return_if_fail (SB_IS_CALENDAR_SHAPES (self));

  finish_stroke (self->today, &self->today_path);
  finish_fill (self->place, &self->place_path);
  for (guint i = 0; i < SB_CALENDAR_N_STEPS; i++)
    {
      finish_fill (self->discs[i], &self->disc_paths[i]);
      finish_stroke (self->rings[i], &self->ring_paths[i]);
    }
}

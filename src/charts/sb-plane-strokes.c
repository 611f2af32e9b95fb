/* sb-plane-strokes.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plane-strokes.h"
#include "sb-plane-trail.h"

#define SPECK_SIZE 3
#define LINE_WIDTH 2

/* Of the trails, in their order. */
static const char *const age_classes[] = { "oldest", "older", "recent", "newest" };

G_STATIC_ASSERT (G_N_ELEMENTS (age_classes) == SB_PLANE_N_AGES);

/**
 * sb_plane_strokes_init:
 * @field: what to draw in
 */
void
sb_plane_strokes_init (SbPlaneStrokes *self,
                       GtkWidget      *field)
{
  self->dust = sb_stroke_new ("dust", SPECK_SIZE);
  gtk_widget_set_parent (self->dust, field);
  for (guint i = 0; i < SB_PLANE_N_AGES; i++)
    {
      self->trails[i] = sb_stroke_new ("trail", LINE_WIDTH);
      gtk_widget_add_css_class (self->trails[i], age_classes[i]);
      gtk_widget_set_parent (self->trails[i], field);
    }
  sb_plane_strokes_forget (self);
}

/**
 * sb_plane_strokes_clear:
 *
 * Takes its widgets out of the field.
 */
void
sb_plane_strokes_clear (SbPlaneStrokes *self)
{
  g_clear_pointer (&self->dust, gtk_widget_unparent);
  for (guint i = 0; i < SB_PLANE_N_AGES; i++)
    g_clear_pointer (&self->trails[i], gtk_widget_unparent);
}

/**
 * sb_plane_strokes_forget:
 *
 * To be called when what is drawn is no longer what it should be.
 */
void
sb_plane_strokes_forget (SbPlaneStrokes *self)
{
  self->side = -1;
}

/**
 * sb_plane_strokes_draw:
 * @stops: (element-type SbPlaneStop)
 * @places: where all points are
 * @side: how wide and how high the field is
 *
 * Draws all anew, unless it is drawn already: a cursor that moves changes
 * nothing of it.
 */
void
sb_plane_strokes_draw (SbPlaneStrokes      *self,
                       GArray              *stops,
                       const SbPlanePlaces *places,
                       const SbAxis        *x_axis,
                       const SbAxis        *y_axis,
                       int                  side)
{
  if (self->side == side)
    return;

  self->side = side;
  sb_stroke_set_path (SB_STROKE (self->dust), sb_plane_trail_build_dust (stops, places, x_axis, y_axis, side));
  for (guint i = 0; i < SB_PLANE_N_AGES; i++)
    sb_stroke_set_path (SB_STROKE (self->trails[i]),
                        sb_plane_trail_build (stops, places, SB_PLANE_N_AGES - 1 - i, x_axis, y_axis));
}

/**
 * sb_plane_strokes_allocate:
 * @width: how wide the field is
 * @height: how high the field is
 * @joined: whether the lines are seen
 */
void
sb_plane_strokes_allocate (SbPlaneStrokes *self,
                           int             width,
                           int             height,
                           gboolean        joined)
{
  const GtkAllocation all = { 0, 0, width, height };

  gtk_widget_size_allocate (self->dust, &all, -1);
  for (guint i = 0; i < SB_PLANE_N_AGES; i++)
    {
      gtk_widget_set_child_visible (self->trails[i], joined);
      gtk_widget_size_allocate (self->trails[i], &all, -1);
    }
}

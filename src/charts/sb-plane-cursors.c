/* sb-plane-cursors.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plane-cursors.h"

static GtkWidget *
get_mark (const SbPlaneCursors *self,
          guint                 i)
{
  return GTK_WIDGET (self->spots[i]->mark);
}

static gboolean
is_looked_at (const SbPlaneCursors *self,
              guint                 i)
{
  return self->placed[i]
         && (gtk_widget_get_state_flags (get_mark (self, i)) & (GTK_STATE_FLAG_FOCUSED | GTK_STATE_FLAG_PRELIGHT)) != 0;
}

static gboolean
is_at (const SbPlaneCursors *self,
       guint                 i,
       guint                 position)
{
  return self->placed[i] && sb_mark_get_index (self->spots[i]->mark) == position;
}

/* A chart goes back to the mark that had the focus last only if that is there:
 * see SbChart. */
static void
set_placed (SbPlaneCursors *self,
            guint           i,
            gboolean        placed)
{
  self->placed[i] = placed;
  gtk_widget_set_child_visible (get_mark (self, i), placed);
  gtk_widget_set_visible (get_mark (self, i), placed);
  gtk_widget_set_visible (self->spots[i]->ellipse, placed);
}

static void
set_point (SbPlaneCursors      *self,
           guint                i,
           GListModel          *points,
           const SbPlanePlaces *places,
           guint                position)
{
  g_autoptr (SbPlanePoint) point = g_list_model_get_item (points, position);
  SbPlaneStop stop = {
    .position = position,
    .path = places->paths[position],
    .previous = SB_PLANE_NO_STOP,
    .rank = G_MAXUINT,
    .age = 1,
  };

  sb_plane_spot_set_stop (self->spots[i], &stop, point, places->n);
}

/* One at which nobody looks; there is always one. */
static guint
choose (const SbPlaneCursors *self)
{
  guint i = 0;

  while (i < SB_PLANE_N_CURSORS - 1 && is_looked_at (self, i))
    i++;

  return i;
}

/**
 * sb_plane_cursors_clear:
 *
 * Takes all widgets out of the field.
 */
void
sb_plane_cursors_clear (SbPlaneCursors *self)
{
  for (guint i = 0; i < SB_PLANE_N_CURSORS; i++)
    g_clear_pointer (&self->spots[i], sb_plane_spot_free);
}

/**
 * sb_plane_cursors_place:
 * @field: what they are in
 * @trail: a child of @field that is to lie over the ellipses
 * @points: all points
 * @places: where they are
 * @position: of the point to be at
 *
 * Returns: (transfer none): the mark of the one that is there now; it has its
 *   place only with the next allocation
 */
SbMark *
sb_plane_cursors_place (SbPlaneCursors      *self,
                        GtkWidget           *field,
                        GtkWidget           *trail,
                        GListModel          *points,
                        const SbPlanePlaces *places,
                        guint                position)
{
  guint chosen;

  for (guint i = 0; i < SB_PLANE_N_CURSORS; i++)
    {
      if (is_at (self, i, position))
        return self->spots[i]->mark;
    }

  chosen = choose (self);
  if (self->spots[chosen] == NULL)
    {
      self->spots[chosen] = sb_plane_spot_new (field, trail);
      gtk_widget_add_css_class (GTK_WIDGET (self->spots[chosen]->mark), "cursor");
      sb_plane_spot_allocate_names (self->spots[chosen], NULL);
    }
  set_point (self, chosen, points, places, position);
  set_placed (self, chosen, TRUE);

  return self->spots[chosen]->mark;
}

/**
 * sb_plane_cursors_update:
 * @points: (nullable): all points
 * @places: where they are
 *
 * To be called when there are other points: those at which somebody looks stay
 * at the same position where there still is one.
 */
void
sb_plane_cursors_update (SbPlaneCursors      *self,
                         GListModel          *points,
                         const SbPlanePlaces *places)
{
  for (guint i = 0; i < SB_PLANE_N_CURSORS; i++)
    {
      guint position;

      if (self->spots[i] == NULL || !self->placed[i])
        continue;

      position = sb_mark_get_index (self->spots[i]->mark);
      if (position < places->n && is_looked_at (self, i))
        set_point (self, i, points, places, position);
      else
        set_placed (self, i, FALSE);
    }
}

void
sb_plane_cursors_allocate (SbPlaneCursors *self,
                           const SbAxis   *x_axis,
                           const SbAxis   *y_axis)
{
  for (guint i = 0; i < SB_PLANE_N_CURSORS; i++)
    {
      if (self->spots[i] != NULL && self->placed[i])
        sb_plane_spot_allocate (self->spots[i], x_axis, y_axis);
    }
}

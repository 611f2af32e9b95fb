/* sb-plane-spot.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <math.h>

#include "sb-plane-spot.h"

/* So many ellipses of a path are seen at a time. */
#define N_ELLIPSES 4

/* What tells paths apart beside their names: a color and a shape. */
static const char *const style_classes[] = { "series-1", "series-2", "series-3", NULL };

/* How a stop of each age looks. */
static const char *const age_classes[] = { "newest", "recent", "older", "oldest", NULL };

G_STATIC_ASSERT (G_N_ELEMENTS (age_classes) == SB_PLANE_N_AGES + 1);

/* A mark says the name already. */
static GtkWidget *
create_name (GtkWidget *field)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "can-target", FALSE,
                                   NULL);

  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "name");
  gtk_widget_set_parent (label, field);

  return label;
}

/* An ellipse that is not seen otherwise is while somebody looks at its mark. */
static void
state_changed_cb (GtkWidget     *mark,
                  GtkStateFlags  before,
                  GtkWidget     *ellipse)
{
  const GtkStateFlags looked_at = GTK_STATE_FLAG_FOCUSED | GTK_STATE_FLAG_PRELIGHT;

  if (gtk_widget_get_state_flags (mark) & looked_at)
    gtk_widget_add_css_class (ellipse, "looked-at");
  else
    gtk_widget_remove_css_class (ellipse, "looked-at");
}

/**
 * sb_plane_spot_new:
 * @field: what it is a spot of
 * @trail: a child of @field that is to lie over the ellipse
 */
SbPlaneSpot *
sb_plane_spot_new (GtkWidget *field,
                   GtkWidget *trail)
{
  SbPlaneSpot *self = g_new0 (SbPlaneSpot, 1);

  self->ellipse = g_object_new (ADW_TYPE_BIN,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                "css-name", "ellipse",
                                "can-target", FALSE,
                                NULL);
  gtk_widget_insert_before (self->ellipse, field, trail);
  for (guint i = 0; i < G_N_ELEMENTS (self->names); i++)
    self->names[i] = create_name (field);
  self->mark = sb_mark_new ();
  g_signal_connect_object (self->mark, "state-flags-changed",
                           G_CALLBACK (state_changed_cb), self->ellipse, G_CONNECT_DEFAULT);
  gtk_widget_set_parent (GTK_WIDGET (self->mark), field);

  return self;
}

/**
 * sb_plane_spot_free:
 *
 * Takes its widgets out of the field.
 */
void
sb_plane_spot_free (SbPlaneSpot *self)
{
  gtk_widget_unparent (self->ellipse);
  for (guint i = 0; i < G_N_ELEMENTS (self->names); i++)
    gtk_widget_unparent (self->names[i]);
  gtk_widget_unparent (GTK_WIDGET (self->mark));
  g_clear_object (&self->point);
  g_free (self);
}

/* One class of several. */
static void
set_class (GtkWidget         *widget,
           const char *const *classes,
           guint              chosen)
{
  for (guint i = 0; classes[i] != NULL; i++)
    {
      if (i == chosen)
        gtk_widget_add_css_class (widget, classes[i]);
      else
        gtk_widget_remove_css_class (widget, classes[i]);
    }
}

static void
set_has_class (GtkWidget  *widget,
               const char *style_class,
               gboolean    has)
{
  if (has)
    gtk_widget_add_css_class (widget, style_class);
  else
    gtk_widget_remove_css_class (widget, style_class);
}

static void
set_style (GtkWidget         *widget,
           const SbPlaneStop *stop)
{
  set_class (widget, style_classes, stop->path % (G_N_ELEMENTS (style_classes) - 1));
  set_class (widget, age_classes, stop->age);
  set_has_class (widget, "earlier", stop->rank > 0);
  set_has_class (widget, "far-back", stop->rank >= N_ELLIPSES);
}

/**
 * sb_plane_spot_set_stop:
 * @stop: what it is on its path
 * @point: the point there
 * @n_points: how many points there are, with and without a spot
 */
void
sb_plane_spot_set_stop (SbPlaneSpot       *self,
                        const SbPlaneStop *stop,
                        SbPlanePoint      *point,
                        guint              n_points)
{
  const char *name = sb_plane_point_get_name (point);
  g_autofree char *title = sb_plane_point_dup_title (point);
  g_autofree char *tip = sb_plane_point_dup_tip (point);
  g_autofree char *number = g_strdup_printf ("%u", stop->path + 1);

  g_set_object (&self->point, point);
  self->path = stop->path;
  self->named = stop->rank == 0 && name != NULL;

  gtk_label_set_text (GTK_LABEL (self->names[SB_NAME_WHOLE]), name != NULL ? name : "");
  gtk_label_set_text (GTK_LABEL (self->names[SB_NAME_NUMBER]), number);
  sb_mark_set_index (self->mark, stop->position, n_points);
  sb_mark_set_words (self->mark, title, sb_plane_point_get_description (point), tip);
  set_style (GTK_WIDGET (self->mark), stop);
  set_style (self->ellipse, stop);
}

graphene_point_t
sb_plane_spot_get_center (const SbPlaneSpot *self,
                          const SbAxis      *x_axis,
                          const SbAxis      *y_axis)
{
  return GRAPHENE_POINT_INIT (sb_axis_to_pixel (x_axis, sb_plane_point_get_x (self->point)),
                              sb_axis_to_pixel (y_axis, sb_plane_point_get_y (self->point)));
}

static void
allocate_ellipse (SbPlaneSpot      *self,
                  graphene_point_t  center,
                  double            radius_x,
                  double            radius_y)
{
  gboolean shown = radius_x > 0 && radius_y > 0;
  GtkRequisition least;
  int width, height;

  gtk_widget_set_child_visible (self->ellipse, shown);
  if (!shown)
    return;

  gtk_widget_get_preferred_size (self->ellipse, &least, NULL);
  width = MAX (least.width, (int) round (2 * radius_x));
  height = MAX (least.height, (int) round (2 * radius_y));
  gtk_widget_size_allocate (self->ellipse,
                            &(GtkAllocation) {
                                .x = (int) round (center.x - width / 2.0),
                                .y = (int) round (center.y - height / 2.0),
                                .width = width,
                                .height = height,
                            },
                            -1);
}

/**
 * sb_plane_spot_allocate:
 *
 * Gives the mark and the ellipse their place.
 */
void
sb_plane_spot_allocate (SbPlaneSpot  *self,
                        const SbAxis *x_axis,
                        const SbAxis *y_axis)
{
  graphene_point_t center = sb_plane_spot_get_center (self, x_axis, y_axis);

  allocate_ellipse (self, center,
                    sb_axis_to_length (x_axis, sb_plane_point_get_radius_x (self->point)),
                    sb_axis_to_length (y_axis, sb_plane_point_get_radius_y (self->point)));
  sb_mark_allocate_at (self->mark, center.x, center.y);
}

/**
 * sb_plane_spot_measure_names:
 * @sizes: (out): how large each form of its name is
 */
void
sb_plane_spot_measure_names (SbPlaneSpot     *self,
                             graphene_size_t *sizes)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->names); i++)
    {
      GtkRequisition natural;

      gtk_widget_get_preferred_size (self->names[i], NULL, &natural);
      graphene_size_init (&sizes[i], natural.width, natural.height);
    }
}

/**
 * sb_plane_spot_allocate_names:
 * @place: (nullable): where its name stands and in which form
 */
void
sb_plane_spot_allocate_names (SbPlaneSpot       *self,
                              const SbNamePlace *place)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->names); i++)
    {
      gboolean shown = place != NULL && place->form == i;

      gtk_widget_set_child_visible (self->names[i], shown);
      if (shown)
        gtk_widget_size_allocate (self->names[i],
                                  &(GtkAllocation) {
                                      .x = (int) floor (place->bounds.origin.x),
                                      .y = (int) floor (place->bounds.origin.y),
                                      .width = (int) place->bounds.size.width,
                                      .height = (int) place->bounds.size.height,
                                  },
                                  -1);
    }
}

/* sb-figure-label.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-figure-label.h"

/* A longer label wraps. */
#define MAX_SHARE 0.46

/* Between words and whatever else there is. */
#define GAP 4

static GtkWidget *
create_label (const char *text,
              const char *style_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "can-target", FALSE,
                                   "justify", GTK_JUSTIFY_CENTER,
                                   "label", text,
                                   "wrap", TRUE,
                                   NULL);

  gtk_widget_add_css_class (label, style_class);
  return label;
}

static GtkWidget *
create_badge (guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);

  return create_label (text, "number");
}

/**
 * sb_figure_label_new:
 * @figure: whose label it is
 * @text: its words
 * @number: what stands for them where there is no room
 * @x: where their center is, in units of the sketch
 * @y: where their center is, in units of the sketch
 *
 * Returns: (transfer full): the label, on the figure
 */
SbFigureLabel *
sb_figure_label_new (GtkWidget  *figure,
                     const char *text,
                     guint       number,
                     double      x,
                     double      y)
{
  SbFigureLabel *self = g_new0 (SbFigureLabel, 1);

  *self = (SbFigureLabel) { create_label (text, "caption-heading"), create_badge (number), number, x, y,
                            GRAPHENE_RECT_INIT (0, 0, 0, 0) };
  gtk_widget_set_parent (self->label, figure);
  gtk_widget_set_parent (self->badge, figure);

  return self;
}

void
sb_figure_label_free (SbFigureLabel *self)
{
  gtk_widget_unparent (self->label);
  gtk_widget_unparent (self->badge);
  g_free (self);
}

/**
 * sb_figure_label_create_entry:
 *
 * Returns: (transfer floating): an entry of the key to the numbers
 */
GtkWidget *
sb_figure_label_create_entry (const SbFigureLabel *self)
{
  GtkWidget *entry = g_object_new (GTK_TYPE_BOX,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "spacing", 6,
                                   NULL);
  GtkWidget *badge = create_badge (self->number);
  GtkWidget *text = create_label (gtk_label_get_text (GTK_LABEL (self->label)), "caption");

  gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);
  gtk_label_set_justify (GTK_LABEL (text), GTK_JUSTIFY_LEFT);
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_box_append (GTK_BOX (entry), badge);
  gtk_box_append (GTK_BOX (entry), text);

  return entry;
}

static int
measure_height (GtkWidget *label,
                int        width)
{
  int height;

  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

/* As narrow as so many lines can be, so that no word stands alone on the last. */
static int
balance (GtkWidget *label,
         int        minimum,
         int        width,
         int        height)
{
  while (width - minimum > 1)
    {
      int middle = (minimum + width) / 2;

      if (measure_height (label, middle) == height)
        width = middle;
      else
        minimum = middle;
    }

  return width;
}

static graphene_size_t
measure (GtkWidget *label,
         int        most)
{
  int minimum, natural, width, height;

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  width = MAX (minimum, MIN (natural, most));
  height = measure_height (label, width);
  if (width < natural)
    width = balance (label, minimum, width, height);

  return GRAPHENE_SIZE_INIT (width, height);
}

static graphene_point_t
get_point (const SbFigureLabel *self,
           double               scale,
           double               width,
           gboolean             mirrored)
{
  return GRAPHENE_POINT_INIT (mirrored ? width - self->x * scale : self->x * scale, self->y * scale);
}

static gboolean
is_free (const graphene_rect_t *place,
         SbSketch              *sketch,
         double                 scale,
         gboolean               mirrored,
         GArray                *taken)
{
  graphene_rect_t room, area;
  double x;

  graphene_rect_inset_r (place, -GAP, -GAP, &room);
  for (guint i = 0; i < taken->len; i++)
    {
      if (graphene_rect_intersection (&room, &g_array_index (taken, graphene_rect_t, i), NULL))
        return FALSE;
    }

  x = mirrored ? sb_sketch_get_width (sketch) * scale - room.origin.x - room.size.width : room.origin.x;
  graphene_rect_init (&area, x / scale, room.origin.y / scale, room.size.width / scale, room.size.height / scale);

  return sb_sketch_is_clear (sketch, &area);
}

/**
 * sb_figure_label_find_place:
 * @sketch: what is drawn
 * @scale: how large
 * @mirrored: whether it is mirrored
 * @taken: (element-type graphene_rect_t): where there are words already
 *
 * Looks for a place for its words, at its point or a little beneath or above it.
 *
 * Returns: whether there is one
 */
gboolean
sb_figure_label_find_place (SbFigureLabel *self,
                            SbSketch      *sketch,
                            double         scale,
                            gboolean       mirrored,
                            GArray        *taken)
{
  static const double shifts[] = { 0, 0.25, -0.25, 0.5, -0.5 };
  double width = sb_sketch_get_width (sketch) * scale;
  graphene_size_t size = measure (self->label, (int) (width * MAX_SHARE));
  graphene_point_t point = get_point (self, scale, width, mirrored);
  double x = CLAMP (point.x - size.width / 2, 0, MAX (0, width - size.width));

  if (size.width > width)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (shifts); i++)
    {
      graphene_rect_init (&self->place, x, point.y + (shifts[i] - 0.5) * size.height, size.width, size.height);
      if (is_free (&self->place, sketch, scale, mirrored, taken))
        return TRUE;
    }

  return FALSE;
}

/**
 * sb_figure_label_place_number:
 * @sketch: what is drawn
 * @scale: how large
 * @mirrored: whether it is mirrored
 *
 * Puts the number at the point, whatever else there is.
 */
void
sb_figure_label_place_number (SbFigureLabel *self,
                              SbSketch      *sketch,
                              double         scale,
                              gboolean       mirrored)
{
  double width = sb_sketch_get_width (sketch) * scale;
  graphene_size_t size = measure (self->badge, (int) width);
  graphene_point_t point = get_point (self, scale, width, mirrored);

  graphene_rect_init (&self->place, point.x - size.width / 2, point.y - size.height / 2, size.width, size.height);
}

/**
 * sb_figure_label_allocate:
 * @origin: where the corner of the drawing is
 * @numbered: whether its number stands in its place, and not its words
 */
void
sb_figure_label_allocate (const SbFigureLabel    *self,
                          const graphene_point_t *origin,
                          gboolean                numbered)
{
  const GtkAllocation place = {
    (int) round (origin->x + self->place.origin.x),
    (int) round (origin->y + self->place.origin.y),
    (int) self->place.size.width,
    (int) self->place.size.height,
  };

  gtk_widget_set_child_visible (self->label, !numbered);
  gtk_widget_set_child_visible (self->badge, numbered);
  gtk_widget_size_allocate (numbered ? self->badge : self->label, &place, -1);
}

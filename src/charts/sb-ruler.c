/* sb-ruler.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-ruler.h"

/* The least that stays free between two labels in a row. */
#define SPACING 12

/**
 * SbRuler:
 *
 * The labels of an axis. A vertical one stands beside its axis and takes the
 * width of its widest label; a horizontal one lies below, and takes two lines
 * whatever its labels are, because which they are depends on its width.
 *
 * It draws its text itself: how many labels there are is known in allocation
 * only, where no child can be added.
 *
 * # CSS nodes
 *
 * A single node, `ruler`, whose font and `color` its labels take.
 *
 * # Accessibility
 *
 * Not in the tree: each point says its own time and value.
 *
 * # Text direction
 *
 * The labels of a vertical ruler are set against the plot, which is on their
 * right, or on their left when text runs from right to left; for one at the
 * opposite side it is the other way around. A horizontal one takes its axis as it
 * comes.
 */
struct _SbRuler
{
  GtkWidget parent_instance;

  GtkOrientation orientation;
  gboolean opposite;
  GPtrArray *ticks; /* (element-type SbTick) */
  SbAxis axis;

  GArray *labels; /* (element-type Label), those that there is room for */
};

typedef struct
{
  PangoLayout *layout;
  graphene_point_t place;
} Label;

G_DEFINE_FINAL_TYPE (SbRuler, sb_ruler, GTK_TYPE_WIDGET)

static void
clear_label (gpointer data)
{
  Label *label = data;

  g_clear_object (&label->layout);
}

static gboolean
is_vertical (SbRuler *self)
{
  return self->orientation == GTK_ORIENTATION_VERTICAL;
}

static PangoLayout *
create_layout (SbRuler    *self,
               const char *text)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  /* Figures of one width, so that labels line up. */
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  pango_layout_set_attributes (layout, attributes);
  if (!is_vertical (self))
    pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);

  return g_steal_pointer (&layout);
}

static int
measure_text (SbRuler        *self,
              const char     *text,
              GtkOrientation  orientation)
{
  g_autoptr (PangoLayout) layout = create_layout (self, text);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);

  return orientation == GTK_ORIENTATION_HORIZONTAL ? width : height;
}

static graphene_point_t
place_label (SbRuler     *self,
             PangoLayout *layout,
             double       position,
             int          width,
             int          height)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int label_width, label_height;
  double x;

  pango_layout_get_pixel_size (layout, &label_width, &label_height);
  if (is_vertical (self))
    return GRAPHENE_POINT_INIT (rtl != self->opposite ? 0 : width - label_width,
                                round (position - label_height / 2.0));

  /* One at an end moves inwards rather than lose a letter. */
  x = CLAMP (round (position - label_width / 2.0), 0, MAX (0, width - label_width));

  return GRAPHENE_POINT_INIT (x, 0);
}

/* How many ticks to step on for each label, so that they do not run into each
 * other: more than 1 when text is large or the ruler is short. */
static guint
find_stride (SbRuler *self)
{
  int spacing = is_vertical (self) ? 0 : SPACING;
  double least = G_MAXDOUBLE;
  int extent = 0;

  for (guint i = 0; i < self->ticks->len; i++)
    {
      SbTick *tick = g_ptr_array_index (self->ticks, i);
      SbTick *next = i + 1 < self->ticks->len ? g_ptr_array_index (self->ticks, i + 1) : NULL;

      extent = MAX (extent, measure_text (self, tick->label, self->orientation));
      if (next != NULL)
        least = MIN (least, sb_axis_to_length (&self->axis, next->value - tick->value));
    }

  return MAX (1, ceil ((extent + spacing) / MAX (least, 1)));
}

static void
sb_ruler_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  SbRuler *self = SB_RULER (widget);
  guint stride = find_stride (self);

  g_array_set_size (self->labels, 0);
  for (guint i = 0; i < self->ticks->len; i += stride)
    {
      SbTick *tick = g_ptr_array_index (self->ticks, i);
      double position = sb_axis_to_pixel (&self->axis, tick->value);
      Label label = { create_layout (self, tick->label) };

      label.place = place_label (self, label.layout, position, width, height);
      g_array_append_val (self->labels, label);
    }
}

static void
measure_widest (SbRuler *self,
                int     *size)
{
  for (guint i = 0; i < self->ticks->len; i++)
    {
      SbTick *tick = g_ptr_array_index (self->ticks, i);

      *size = MAX (*size, measure_text (self, tick->label, GTK_ORIENTATION_HORIZONTAL));
    }
}

static void
sb_ruler_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  SbRuler *self = SB_RULER (widget);
  int size = 0;

  if (orientation != self->orientation)
    {
      if (is_vertical (self))
        measure_widest (self, &size);
      else
        size = measure_text (self, "0\n0", GTK_ORIENTATION_VERTICAL);
    }

  *minimum = *natural = size;
}

static void
sb_ruler_snapshot (GtkWidget   *widget,
                   GtkSnapshot *snapshot)
{
  SbRuler *self = SB_RULER (widget);
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  for (guint i = 0; i < self->labels->len; i++)
    {
      Label *label = &g_array_index (self->labels, Label, i);

      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &label->place);
      gtk_snapshot_append_layout (snapshot, label->layout, &color);
      gtk_snapshot_restore (snapshot);
    }
}

static void
sb_ruler_finalize (GObject *object)
{
  SbRuler *self = SB_RULER (object);

  g_clear_pointer (&self->ticks, g_ptr_array_unref);
  g_clear_pointer (&self->labels, g_array_unref);

  G_OBJECT_CLASS (sb_ruler_parent_class)->finalize (object);
}

static void
sb_ruler_class_init (SbRulerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = sb_ruler_finalize;

  widget_class->measure = sb_ruler_measure;
  widget_class->size_allocate = sb_ruler_size_allocate;
  widget_class->snapshot = sb_ruler_snapshot;

  gtk_widget_class_set_css_name (widget_class, "ruler");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sb_ruler_init (SbRuler *self)
{
  self->ticks = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_tick_free);
  self->labels = g_array_new (FALSE, TRUE, sizeof (Label));
  g_array_set_clear_func (self->labels, clear_label);

  gtk_widget_add_css_class (GTK_WIDGET (self), "caption");
}

GtkWidget *
sb_ruler_new (GtkOrientation orientation)
{
  SbRuler *self = g_object_new (SB_TYPE_RULER,
                                "can-target", FALSE,
                                NULL);

  self->orientation = orientation;

  return GTK_WIDGET (self);
}

/**
 * sb_ruler_get_ticks:
 *
 * Returns: (transfer none) (element-type SbTick)
 */
GPtrArray *
sb_ruler_get_ticks (SbRuler *self)
{
  g_return_val_if_fail (SB_IS_RULER (self), NULL);

  return self->ticks;
}

/**
 * sb_ruler_set_ticks:
 * @ticks: (transfer full) (element-type SbTick): ascending
 *
 * For a horizontal ruler this may be called in an allocation.
 */
void
sb_ruler_set_ticks (SbRuler   *self,
                    GPtrArray *ticks)
{
  g_return_if_fail (SB_IS_RULER (self));
  g_return_if_fail (ticks != NULL);

  g_ptr_array_unref (self->ticks);
  self->ticks = ticks;

  if (is_vertical (self))
    gtk_widget_queue_resize (GTK_WIDGET (self));
  else
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * sb_ruler_set_axis:
 *
 * May be called in an allocation.
 */
void
sb_ruler_set_axis (SbRuler      *self,
                   const SbAxis *axis)
{
  g_return_if_fail (SB_IS_RULER (self));
  g_return_if_fail (axis != NULL);

  if (sb_axis_equal (&self->axis, axis))
    return;

  self->axis = *axis;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * sb_ruler_set_opposite:
 * @opposite: whether it stands at the end of the plot rather than at its start
 */
void
sb_ruler_set_opposite (SbRuler  *self,
                       gboolean  opposite)
{
  g_return_if_fail (SB_IS_RULER (self));

  self->opposite = opposite;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * sb_ruler_has_room:
 *
 * Whether all ticks can have their label, on the axis as it is.
 */
gboolean
sb_ruler_has_room (SbRuler *self)
{
  g_return_val_if_fail (SB_IS_RULER (self), FALSE);

  return find_stride (self) == 1;
}

/**
 * sb_ruler_get_n_labels:
 *
 * How many labels there was room for.
 */
guint
sb_ruler_get_n_labels (SbRuler *self)
{
  g_return_val_if_fail (SB_IS_RULER (self), 0);

  return self->labels->len;
}

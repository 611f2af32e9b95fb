/* sb-figure.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-drawing.h"
#include "sb-figure.h"
#include "sb-figure-label.h"

/* Larger than this a drawing of few strokes looks coarse. */
#define MAX_SCALE 1.2

#define KEY_SPACING 12

/**
 * SbFigure:
 *
 * A drawing with words on it. Each stands at its point as long as it is clear of
 * the lines and of the others; else numbers stand at the points, and a key
 * beneath says what they mean. So nothing is cut off in a narrow window, with
 * large text, or in a language of long words.
 *
 * # CSS nodes
 *
 * ```
 * figure[.numbered]
 * ├── drawing
 * ├── label.caption-heading   one a label
 * ├── label.number            one a label
 * ╰── box.key
 *     ╰── box                 one a label
 *         ├── label.number
 *         ╰── label.caption
 * ```
 *
 * # Accessibility
 *
 * %GTK_ACCESSIBLE_ROLE_IMG, whose name says what the drawing shows, labels and
 * all. So the labels are not in the tree.
 *
 * # Text direction
 *
 * Where text runs from right to left the drawing is mirrored, and the points
 * with it.
 */
struct _SbFigure
{
  GtkWidget parent_instance;

  GtkWidget *drawing;
  GtkWidget *key;
  GPtrArray *labels; /* (element-type SbFigureLabel) */
  gboolean numbered;
};

G_DEFINE_FINAL_TYPE (SbFigure, sb_figure, GTK_TYPE_WIDGET)

/* Where all stands in a figure of some width. */
typedef struct
{
  graphene_rect_t drawing;
  gboolean numbered;
  int key_height;
  int height;
} Layout;

static SbSketch *
get_sketch (SbFigure *self)
{
  return sb_drawing_get_sketch (SB_DRAWING (self->drawing));
}

static gboolean
is_mirrored (SbFigure *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

/* Returns: whether there is room for all words. */
static gboolean
place_words (SbFigure *self,
             double    scale)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

  for (guint i = 0; i < self->labels->len; i++)
    {
      SbFigureLabel *label = g_ptr_array_index (self->labels, i);

      if (!sb_figure_label_find_place (label, get_sketch (self), scale, is_mirrored (self), taken))
        return FALSE;

      g_array_append_val (taken, label->place);
    }

  return TRUE;
}

static void
place_numbers (SbFigure *self,
               double    scale)
{
  for (guint i = 0; i < self->labels->len; i++)
    sb_figure_label_place_number (g_ptr_array_index (self->labels, i), get_sketch (self), scale, is_mirrored (self));
}

/* What stands at the edges may reach beyond the drawing. */
static void
make_room (SbFigure *self,
           Layout   *layout)
{
  graphene_rect_t all = layout->drawing;

  for (guint i = 0; i < self->labels->len; i++)
    {
      const SbFigureLabel *label = g_ptr_array_index (self->labels, i);

      graphene_rect_union (&all, &label->place, &all);
    }

  layout->drawing.origin.y = ceilf (-all.origin.y);
  layout->height = (int) ceilf (layout->drawing.origin.y + all.origin.y + all.size.height);
}

/* Places the labels, too. */
static Layout
lay_out (SbFigure *self,
         int       width)
{
  SbSketch *sketch = get_sketch (self);
  double scale = MIN (width / sb_sketch_get_width (sketch), MAX_SCALE);
  Layout layout = { 0 };

  graphene_rect_init (&layout.drawing, 0, 0, sb_sketch_get_width (sketch) * scale, sb_sketch_get_height (sketch) * scale);
  layout.numbered = !place_words (self, scale);
  if (layout.numbered)
    place_numbers (self, scale);
  make_room (self, &layout);
  if (layout.numbered)
    {
      layout.key_height = measure_height (self->key, width);
      layout.height += KEY_SPACING + layout.key_height;
    }
  layout.drawing.origin.x = floorf ((width - layout.drawing.size.width) / 2);

  return layout;
}

static GtkSizeRequestMode
sb_figure_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sb_figure_measure (GtkWidget      *widget,
                   GtkOrientation  orientation,
                   int             for_size,
                   int            *minimum,
                   int            *natural,
                   int            *minimum_baseline,
                   int            *natural_baseline)
{
  SbFigure *self = SB_FIGURE (widget);
  int width = (int) ceil (sb_sketch_get_width (get_sketch (self)));

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->key, orientation, -1, minimum, NULL, NULL, NULL);
      *natural = MAX (width, *minimum);
    }
  else
    *minimum = *natural = lay_out (self, for_size < 0 ? width : for_size).height;
}

static void
sb_figure_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  SbFigure *self = SB_FIGURE (widget);
  Layout layout = lay_out (self, width);

  self->numbered = layout.numbered;
  gtk_widget_size_allocate (self->drawing,
                            &(GtkAllocation) { (int) layout.drawing.origin.x, (int) layout.drawing.origin.y,
                                               (int) ceilf (layout.drawing.size.width),
                                               (int) ceilf (layout.drawing.size.height) },
                            -1);
  for (guint i = 0; i < self->labels->len; i++)
    sb_figure_label_allocate (g_ptr_array_index (self->labels, i), &layout.drawing.origin, layout.numbered);

  gtk_widget_set_child_visible (self->key, layout.numbered);
  if (layout.numbered)
    gtk_widget_size_allocate (self->key,
                              &(GtkAllocation) { 0, layout.height - layout.key_height, width, layout.key_height }, -1);
}

static void
sb_figure_dispose (GObject *object)
{
  SbFigure *self = SB_FIGURE (object);

  g_ptr_array_set_size (self->labels, 0);
  g_clear_pointer (&self->key, gtk_widget_unparent);
  g_clear_pointer (&self->drawing, gtk_widget_unparent);

  G_OBJECT_CLASS (sb_figure_parent_class)->dispose (object);
}

static void
sb_figure_finalize (GObject *object)
{
  SbFigure *self = SB_FIGURE (object);

  g_clear_pointer (&self->labels, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_figure_parent_class)->finalize (object);
}

static void
sb_figure_class_init (SbFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_figure_dispose;
  object_class->finalize = sb_figure_finalize;

  widget_class->get_request_mode = sb_figure_get_request_mode;
  widget_class->measure = sb_figure_measure;
  widget_class->size_allocate = sb_figure_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sb_figure_init (SbFigure *self)
{
  self->labels = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_figure_label_free);
  self->key = g_object_new (GTK_TYPE_BOX,
                            "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                            "orientation", GTK_ORIENTATION_VERTICAL,
                            "spacing", 6,
                            NULL);
  gtk_widget_add_css_class (self->key, "key");
  gtk_widget_set_parent (self->key, GTK_WIDGET (self));
}

/**
 * sb_figure_new:
 * @sketch: what is drawn
 * @words: what it shows, for those who cannot see it
 *
 * Returns: (transfer floating): the figure
 */
GtkWidget *
sb_figure_new (SbSketch   *sketch,
               const char *words)
{
  SbFigure *self;

  g_return_val_if_fail (SB_IS_SKETCH (sketch), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  self = g_object_new (SB_TYPE_FIGURE, NULL);
  self->drawing = sb_drawing_new (sketch);
  gtk_widget_insert_before (self->drawing, GTK_WIDGET (self), self->key);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return GTK_WIDGET (self);
}

/**
 * sb_figure_add_label:
 * @text: a few words
 * @x: where their center is, in units of the sketch
 * @y: where their center is, in units of the sketch
 */
void
sb_figure_add_label (SbFigure   *self,
                     const char *text,
                     double      x,
                     double      y)
{
  SbFigureLabel *label;

  g_return_if_fail (SB_IS_FIGURE (self));
  g_return_if_fail (text != NULL);

  label = sb_figure_label_new (GTK_WIDGET (self), text, self->labels->len + 1, x, y);
  g_ptr_array_add (self->labels, label);
  gtk_box_append (GTK_BOX (self->key), sb_figure_label_create_entry (label));
  gtk_widget_insert_before (self->key, GTK_WIDGET (self), NULL);
}

/**
 * sb_figure_is_numbered:
 *
 * Returns: whether numbers stand for the labels now
 */
gboolean
sb_figure_is_numbered (SbFigure *self)
{
  g_return_val_if_fail (SB_IS_FIGURE (self), FALSE);

  return self->numbered;
}

/* sb-pairs-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-mark.h"
#include "sb-pairs-row.h"
#include "sb-stroke.h"
#include "sb-tick.h"

/* How high the place of a line is, and what is free above words that stand over
 * theirs, or between those that stand beside it, in pixels. */
#define LINE_HEIGHT (SB_MARK_SIZE + 4)
#define ABOVE 12
#define BETWEEN 6

/* A ring is larger than the dot of a mark, so that it shows around it where both
 * stand at the same place. Pixels */
#define RING_RADIUS 7
#define RING_WIDTH 2
#define DOT_RADIUS 5
#define CHANGE_WIDTH 2
#define GAP 2
#define HEAD 5

/**
 * SbPairsRow:
 *
 * A line from what was before, a ring, to what was after. There is a dot, which
 * is the row's mark and not in it, and an arrowhead on the way, so that which is
 * which can be told without color. Its title and its note stand beside it, or
 * above it where the layout is narrow.
 *
 * # CSS nodes
 *
 * ```
 * pairs-row
 * ├── grid-lines
 * ├── label
 * ├── label.caption
 * ├── change
 * ╰── before
 * ```
 *
 * # Accessibility
 *
 * Not in the tree: its mark says all of it.
 *
 * # Text direction
 *
 * Where text runs from right to left the axis does, too.
 */
struct _SbPairsRow
{
  GtkWidget parent_instance;

  SbPair *pair;     /* (nullable) */
  GPtrArray *ticks; /* (nullable) (element-type SbTick) */
  SbPairsLayout layout;

  GtkWidget *grid;
  GtkWidget *title;
  GtkWidget *note;
  GtkWidget *change;
  GtkWidget *before;
};

G_DEFINE_FINAL_TYPE (SbPairsRow, sb_pairs_row, GTK_TYPE_WIDGET)

static int
measure_label (GtkWidget      *label,
               GtkOrientation  orientation,
               int             for_size)
{
  int natural = 0;

  if (gtk_widget_get_visible (label))
    gtk_widget_measure (label, orientation, for_size, NULL, &natural, NULL, NULL);

  return natural;
}

/* Narrow, the title has what its own note leaves. */
static int
get_title_width (SbPairsRow          *self,
                 const SbPairsLayout *layout)
{
  int note;

  if (!layout->narrow)
    return layout->title;

  note = sb_pairs_row_get_note (self);

  return MAX (1, layout->width - note - (note > 0 ? SB_PAIRS_SPACING : 0));
}

static int
measure_words (SbPairsRow          *self,
               const SbPairsLayout *layout)
{
  int note = layout->narrow ? -1 : layout->note;

  return MAX (measure_label (self->title, GTK_ORIENTATION_VERTICAL, get_title_width (self, layout)),
              measure_label (self->note, GTK_ORIENTATION_VERTICAL, note));
}

static GskPath *
build_ring (double x,
            double y)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x, y), RING_RADIUS);

  return gsk_path_builder_free_to_path (builder);
}

/* From the edge of the ring to the edge of the dot, if there is that much. */
static GskPath *
build_change (double before,
              double after,
              double y)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  double way = after > before ? 1 : -1;
  double start = before + way * RING_RADIUS;
  double end = after - way * (DOT_RADIUS + GAP);
  double length = (end - start) * way;

  if (length > 0)
    {
      gsk_path_builder_move_to (builder, start, y);
      gsk_path_builder_line_to (builder, end, y);
    }
  if (length > HEAD)
    {
      gsk_path_builder_move_to (builder, end - way * HEAD, y - HEAD);
      gsk_path_builder_line_to (builder, end, y);
      gsk_path_builder_line_to (builder, end - way * HEAD, y + HEAD);
    }

  return gsk_path_builder_free_to_path (builder);
}

static GskPath *
build_grid (SbPairsRow *self,
            double      top,
            double      bottom)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  for (guint i = 0; self->ticks != NULL && i < self->ticks->len; i++)
    {
      SbTick *tick = g_ptr_array_index (self->ticks, i);
      /* Lines on the middle of a pixel are one pixel wide. */
      double x = floor (sb_pairs_layout_to_pixel (&self->layout, tick->value)) + 0.5;

      gsk_path_builder_move_to (builder, x, top);
      gsk_path_builder_line_to (builder, x, bottom);
    }

  return gsk_path_builder_free_to_path (builder);
}

static void
allocate_label (SbPairsRow *self,
                GtkWidget  *label,
                int         x,
                int         width,
                int         height)
{
  int minimum, least;
  int y;

  if (!gtk_widget_get_visible (label))
    return;

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  width = MAX (width, minimum);
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, width, &least, NULL, NULL, NULL);
  if (self->layout.mirrored)
    x = self->layout.width - x - width;
  y = self->layout.narrow ? ABOVE : MAX (0, (height - least) / 2);

  gtk_widget_size_allocate (label, &(GtkAllocation) { x, y, width, least }, -1);
}

static void
allocate_words (SbPairsRow *self,
                int         height)
{
  const SbPairsLayout *layout = &self->layout;
  int note = layout->narrow ? sb_pairs_row_get_note (self) : layout->note;

  allocate_label (self, self->title, 0, get_title_width (self, layout), height);
  allocate_label (self, self->note, layout->width - note, note, height);
}

static void
sb_pairs_row_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  SbPairsRow *self = SB_PAIRS_ROW (widget);
  GtkAllocation all = { 0, 0, width, height };
  double y = sb_pairs_row_get_line (self);
  double before, after;

  if (self->pair == NULL)
    return;

  before = round (sb_pairs_layout_to_pixel (&self->layout, sb_pair_get_before (self->pair)));
  after = round (sb_pairs_layout_to_pixel (&self->layout, sb_pair_get_after (self->pair)));

  allocate_words (self, height);
  sb_stroke_set_path (SB_STROKE (self->grid),
                      build_grid (self, self->layout.narrow ? height - LINE_HEIGHT : 0, height));
  gtk_widget_size_allocate (self->grid, &all, -1);
  sb_stroke_set_path (SB_STROKE (self->change), build_change (before, after, y));
  gtk_widget_size_allocate (self->change, &all, -1);
  sb_stroke_set_path (SB_STROKE (self->before), build_ring (before, y));
  gtk_widget_size_allocate (self->before, &all, -1);
}

static void
sb_pairs_row_dispose (GObject *object)
{
  SbPairsRow *self = SB_PAIRS_ROW (object);

  g_clear_pointer (&self->grid, gtk_widget_unparent);
  g_clear_pointer (&self->title, gtk_widget_unparent);
  g_clear_pointer (&self->note, gtk_widget_unparent);
  g_clear_pointer (&self->change, gtk_widget_unparent);
  g_clear_pointer (&self->before, gtk_widget_unparent);
  g_clear_object (&self->pair);
  g_clear_pointer (&self->ticks, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_pairs_row_parent_class)->dispose (object);
}

static void
sb_pairs_row_class_init (SbPairsRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_pairs_row_dispose;

  widget_class->size_allocate = sb_pairs_row_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "pairs-row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sb_pairs_row_init (SbPairsRow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->grid = sb_stroke_new ("grid-lines", 1);
  gtk_widget_set_parent (self->grid, widget);

  self->title = g_object_new (GTK_TYPE_LABEL,
                              "wrap", TRUE,
                              "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "xalign", 0.0,
                              NULL);
  gtk_widget_set_parent (self->title, widget);
  self->note = g_object_new (GTK_TYPE_LABEL,
                             "xalign", 1.0,
                             NULL);
  gtk_widget_add_css_class (self->note, "caption");
  gtk_widget_add_css_class (self->note, "numeric");
  gtk_widget_set_parent (self->note, widget);

  self->change = sb_stroke_new ("change", CHANGE_WIDTH);
  gtk_widget_set_parent (self->change, widget);
  self->before = sb_stroke_new ("before", RING_WIDTH);
  gtk_widget_set_parent (self->before, widget);
}

GtkWidget *
sb_pairs_row_new (void)
{
  return g_object_new (SB_TYPE_PAIRS_ROW,
                       "can-target", FALSE,
                       NULL);
}

/**
 * sb_pairs_row_new_before:
 *
 * What stands for "before" in a row, alone: for a legend.
 */
GtkWidget *
sb_pairs_row_new_before (void)
{
  GtkWidget *before = sb_stroke_new ("before", RING_WIDTH);
  double extent = RING_RADIUS + RING_WIDTH / 2.0;

  gtk_widget_set_size_request (before, 2 * extent, 2 * extent);
  gtk_widget_set_valign (before, GTK_ALIGN_CENTER);
  sb_stroke_set_path (SB_STROKE (before), build_ring (extent, extent));

  return before;
}

/**
 * sb_pairs_row_get_pair:
 *
 * Returns: (transfer none) (nullable)
 */
SbPair *
sb_pairs_row_get_pair (SbPairsRow *self)
{
  g_return_val_if_fail (SB_IS_PAIRS_ROW (self), NULL);

  return self->pair;
}

void
sb_pairs_row_set_pair (SbPairsRow *self,
                       SbPair     *pair)
{
  const char *description;

  g_return_if_fail (SB_IS_PAIRS_ROW (self));
  g_return_if_fail (SB_IS_PAIR (pair));

  g_set_object (&self->pair, pair);
  gtk_label_set_text (GTK_LABEL (self->title), sb_pair_get_title (pair));
  description = sb_pair_get_description (pair);
  gtk_label_set_text (GTK_LABEL (self->note), description != NULL ? description : "");
  gtk_widget_set_visible (self->note, description != NULL);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * sb_pairs_row_set_ticks:
 * @ticks: (transfer none) (element-type SbTick): where to draw lines of the grid
 */
void
sb_pairs_row_set_ticks (SbPairsRow *self,
                        GPtrArray  *ticks)
{
  g_return_if_fail (SB_IS_PAIRS_ROW (self));
  g_return_if_fail (ticks != NULL);

  g_clear_pointer (&self->ticks, g_ptr_array_unref);
  self->ticks = g_ptr_array_ref (ticks);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * sb_pairs_row_get_title:
 *
 * How wide the title would be in one line.
 */
int
sb_pairs_row_get_title (SbPairsRow *self)
{
  g_return_val_if_fail (SB_IS_PAIRS_ROW (self), 0);

  return measure_label (self->title, GTK_ORIENTATION_HORIZONTAL, -1);
}

/**
 * sb_pairs_row_get_note:
 *
 * How wide the note is.
 */
int
sb_pairs_row_get_note (SbPairsRow *self)
{
  g_return_val_if_fail (SB_IS_PAIRS_ROW (self), 0);

  return measure_label (self->note, GTK_ORIENTATION_HORIZONTAL, -1);
}

/**
 * sb_pairs_row_get_height:
 *
 * How high the row is in @layout.
 */
int
sb_pairs_row_get_height (SbPairsRow          *self,
                         const SbPairsLayout *layout)
{
  int words;

  g_return_val_if_fail (SB_IS_PAIRS_ROW (self), 0);
  g_return_val_if_fail (layout != NULL, 0);

  words = measure_words (self, layout);

  return layout->narrow ? ABOVE + words + LINE_HEIGHT : MAX (LINE_HEIGHT, words) + BETWEEN;
}

/**
 * sb_pairs_row_allocate:
 *
 * Gives the row its place in its parent's allocation.
 */
void
sb_pairs_row_allocate (SbPairsRow          *self,
                       const SbPairsLayout *layout,
                       int                  y,
                       int                  height)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_return_if_fail (SB_IS_PAIRS_ROW (self));
  g_return_if_fail (layout != NULL);

  self->layout = *layout;
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_queue_allocate (widget);
  gtk_widget_size_allocate (widget, &(GtkAllocation) { 0, y, layout->width, height }, -1);
}

/**
 * sb_pairs_row_get_line:
 *
 * How far the line is below the top of the row, in pixels, since its allocation.
 */
int
sb_pairs_row_get_line (SbPairsRow *self)
{
  int height;

  g_return_val_if_fail (SB_IS_PAIRS_ROW (self), 0);

  height = gtk_widget_get_height (GTK_WIDGET (self));

  return self->layout.narrow ? height - LINE_HEIGHT / 2 : height / 2;
}

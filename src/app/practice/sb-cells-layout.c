/* sb-cells-layout.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-cells-layout.h"

#define SPACING 9

/**
 * SbCellsLayout:
 *
 * The cells of a row: side by side and of one width where each has the room
 * that it needs at least, and otherwise all of them below each other.
 */
struct _SbCellsLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (SbCellsLayout, sb_cells_layout, GTK_TYPE_LAYOUT_MANAGER)

#define foreach_cell(cell, widget)                                                       \
  for (GtkWidget *cell = gtk_widget_get_first_child (widget); cell != NULL;              \
       cell = gtk_widget_get_next_sibling (cell))

static int
count_cells (GtkWidget *widget)
{
  int n_cells = 0;

  foreach_cell (cell, widget)
      n_cells++;

  return n_cells;
}

/* The least that the widest cell needs. */
static int
get_least_width (GtkWidget *widget)
{
  int least = 0;

  foreach_cell (cell, widget)
  {
    int minimum;

    gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
    least = MAX (least, minimum);
  }

  return least;
}

static int
get_row_width (GtkWidget *widget,
               int        cell_width)
{
  int n_cells = count_cells (widget);

  return n_cells * cell_width + MAX (n_cells - 1, 0) * SPACING;
}

/* 0 where the cells stand below each other. */
static int
get_column_width (GtkWidget *widget,
                  int        width)
{
  int n_cells = count_cells (widget);

  if (n_cells == 0 || width < get_row_width (widget, get_least_width (widget)))
    return 0;

  return (width - (n_cells - 1) * SPACING) / n_cells;
}

static GtkSizeRequestMode
sb_cells_layout_get_request_mode (GtkLayoutManager *layout,
                                  GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* With any width to choose from, they stand side by side. */
static int
measure_height (GtkWidget *widget,
                int        width)
{
  int column_width = width >= 0 ? get_column_width (widget, width) : -1;
  int sum = 0;
  int highest = 0;

  foreach_cell (cell, widget)
  {
    int height;

    gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, column_width != 0 ? column_width : width,
                        &height, NULL, NULL, NULL);
    sum += height + (sum > 0 ? SPACING : 0);
    highest = MAX (highest, height);
  }

  return column_width != 0 ? highest : sum;
}

static void
sb_cells_layout_measure (GtkLayoutManager *layout,
                         GtkWidget        *widget,
                         GtkOrientation    orientation,
                         int               for_size,
                         int              *minimum,
                         int              *natural,
                         int              *minimum_baseline,
                         int              *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = measure_height (widget, for_size);
      return;
    }

  *minimum = get_least_width (widget);
  *natural = get_row_width (widget, *minimum);
}

static void
sb_cells_layout_allocate (GtkLayoutManager *layout,
                          GtkWidget        *widget,
                          int               width,
                          int               height,
                          int               baseline)
{
  int column_width = get_column_width (widget, width);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkAllocation place = { 0, 0, column_width > 0 ? column_width : width, height };

  foreach_cell (cell, widget)
  {
    GtkAllocation mirrored = place;

    if (column_width == 0)
      gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, width, &mirrored.height, NULL, NULL, NULL);
    if (is_rtl)
      mirrored.x = width - place.x - place.width;
    gtk_widget_size_allocate (cell, &mirrored, -1);
    if (column_width > 0)
      place.x += column_width + SPACING;
    else
      place.y += mirrored.height + SPACING;
  }
}

static void
sb_cells_layout_class_init (SbCellsLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = sb_cells_layout_get_request_mode;
  layout_class->measure = sb_cells_layout_measure;
  layout_class->allocate = sb_cells_layout_allocate;
}

static void
sb_cells_layout_init (SbCellsLayout *self)
{
}

/**
 * sb_cells_layout_new:
 *
 * Returns: (transfer full): a layout for the cells of a row
 */
GtkLayoutManager *
sb_cells_layout_new (void)
{
  return g_object_new (SB_TYPE_CELLS_LAYOUT, NULL);
}

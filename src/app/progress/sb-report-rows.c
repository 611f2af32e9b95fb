/* sb-report-rows.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-report-rows.h"

/* A table on paper: its rows can stand on many pages, and its head begins each
 * of them. Of the cells only the words are kept; what they look like is worked
 * out anew for each drawing, as a long history has more of them than fit into
 * memory. */

#define TEXT_SIZE (8.5 * PANGO_SCALE)

/* In points. */
#define COLUMN_SPACE 10
#define CELL_SPACE   2.5
#define HEAD_LINE    0.8
#define ROW_LINE     0.4

/* How bright the lines between rows are. */
#define ROW_SHADE 0.7

/* Rows beyond so many say nothing new of how wide a column has to be. */
#define MOST_MEASURED 200

/* What a column is given at most before others have what they need, and what
 * the names of facts are: of the width of the table. */
#define COLUMN_SHARE 0.4
#define NAME_SHARE   0.25

/* A row is never higher than that, so that it fits on a page of any size; the
 * end of what is longer is left out. In points. */
#define HIGHEST_ROW 480

typedef struct
{
  gatomicrefcount n_refs;
  PangoContext *context;
  double width;
  double *widths; /* of the columns, in points */
  const SbReportTable *table;
} Grid;

typedef struct
{
  Grid *grid;
  char **cells;
  gboolean head;
  double height;
} Row;

static Grid *
grid_ref (Grid *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

static void
grid_unref (Grid *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;

  g_clear_object (&self->context);
  g_free (self->widths);
  g_free (self);
}

static void
row_free (gpointer data)
{
  Row *row = data;

  grid_unref (row->grid);
  g_free (row);
}

static gboolean
is_rtl (Grid *self)
{
  return pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL;
}

/* The head of a table, and the names of facts. */
static gboolean
is_bold (Grid     *self,
         gboolean  head,
         guint     column)
{
  return head || (self->table->titles == NULL && column == 0);
}

/* @width: in points; −1 for as wide as it is */
static PangoLayout *
create_layout (Grid       *self,
               const char *words,
               gboolean    bold,
               double      width)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font = pango_font_description_copy (pango_context_get_font_description (self->context));

  pango_font_description_set_size (font, TEXT_SIZE);
  if (bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, words, -1);
  sb_print_text_align (layout);
  pango_layout_set_width (layout, width < 0 ? -1 : (int) (width * PANGO_SCALE));
  if (width >= 0)
    {
      pango_layout_set_height (layout, HIGHEST_ROW * PANGO_SCALE);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }

  return layout;
}

/* --- How wide the columns are --- */

/* The widest that the words are, in points: in one line, or with each word on a
 * line of its own. */
static void
measure_words (Grid       *self,
               const char *words,
               gboolean    bold,
               double     *least,
               double     *natural)
{
  g_autoptr (PangoLayout) layout = create_layout (self, words, bold, -1);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  *natural = MAX (*natural, (double) width / PANGO_SCALE);

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_layout_set_width (layout, 0);
  pango_layout_get_size (layout, &width, NULL);
  *least = MAX (*least, (double) width / PANGO_SCALE);
}

static void
measure_column (Grid   *self,
                guint   column,
                double *least,
                double *natural)
{
  const SbReportTable *table = self->table;

  *least = *natural = 0;
  if (table->titles != NULL)
    measure_words (self, table->titles[column], TRUE, least, natural);

  for (guint i = 0; i < MIN (table->rows->len, MOST_MEASURED); i++)
    measure_words (self, ((char **) g_ptr_array_index (table->rows, i))[column], is_bold (self, FALSE, column), least, natural);

  *natural = MAX (*least, MIN (*natural, self->width * COLUMN_SHARE));
  if (table->titles == NULL && column == 0)
    *least = *natural = MIN (*natural, self->width * NAME_SHARE);
}

/* Each column gets what its longest word needs, and its share of the rest by
 * how much more it would like. */
static void
share_width (Grid   *self,
             double *least,
             double *natural)
{
  guint n = self->table->n_columns;
  double room = self->width - (n - 1) * COLUMN_SPACE;
  double sum_least = 0;
  double sum_natural = 0;

  for (guint i = 0; i < n; i++)
    {
      sum_least += least[i];
      sum_natural += natural[i];
    }

  for (guint i = 0; i < n; i++)
    {
      if (sum_natural <= room)
        self->widths[i] = natural[i];
      else if (sum_least >= room)
        self->widths[i] = least[i] / sum_least * room;
      else
        self->widths[i] = least[i] + (natural[i] - least[i]) * (room - sum_least) / (sum_natural - sum_least);
    }

  /* The last one has what is left, so that lines end where the others do. */
  for (guint i = 0; i + 1 < n; i++)
    room -= self->widths[i];
  self->widths[n - 1] = room;
}

static Grid *
grid_new (PangoContext        *context,
          double               width,
          const SbReportTable *table)
{
  Grid *self = g_new0 (Grid, 1);
  g_autofree double *least = g_new (double, table->n_columns);
  g_autofree double *natural = g_new (double, table->n_columns);

  g_atomic_ref_count_init (&self->n_refs);
  self->context = g_object_ref (context);
  self->width = width;
  self->widths = g_new0 (double, table->n_columns);
  self->table = table;
  for (guint i = 0; i < table->n_columns; i++)
    measure_column (self, i, &least[i], &natural[i]);
  share_width (self, least, natural);

  return self;
}

/* --- Rows --- */

static double
measure_row (Grid      *self,
             char     **cells,
             gboolean   head)
{
  int highest = 0;

  for (guint i = 0; i < self->table->n_columns; i++)
    {
      g_autoptr (PangoLayout) layout = create_layout (self, cells[i], is_bold (self, head, i), self->widths[i]);
      int height;

      pango_layout_get_size (layout, NULL, &height);
      highest = MAX (highest, height);
    }

  return (double) highest / PANGO_SCALE + 2 * CELL_SPACE;
}

static void
draw_cells (Row     *row,
            cairo_t *cr)
{
  Grid *grid = row->grid;
  double along = 0;

  for (guint i = 0; i < grid->table->n_columns; i++)
    {
      g_autoptr (PangoLayout) layout = create_layout (grid, row->cells[i], is_bold (grid, row->head, i), grid->widths[i]);

      cairo_move_to (cr, is_rtl (grid) ? grid->width - along - grid->widths[i] : along, CELL_SPACE);
      pango_cairo_show_layout (cr, layout);
      along += grid->widths[i] + COLUMN_SPACE;
    }
}

static void
draw_row (cairo_t  *cr,
          gpointer  data)
{
  Row *row = data;
  double line = row->head ? HEAD_LINE : ROW_LINE;

  draw_cells (row, cr);
  if (!row->head)
    cairo_set_source_rgb (cr, ROW_SHADE, ROW_SHADE, ROW_SHADE);
  cairo_set_line_width (cr, line);
  cairo_move_to (cr, 0, row->height - line / 2);
  cairo_line_to (cr, row->grid->width, row->height - line / 2);
  cairo_stroke (cr);
}

static void
append_words (GString  *words,
              gpointer  data)
{
  Row *row = data;
  g_autofree char *line = g_strjoinv ("; ", row->cells);

  g_string_append (words, line);
}

static SbPrintDrawing
create_row (Grid      *grid,
            char     **cells,
            gboolean   head)
{
  Row *row = g_new (Row, 1);

  row->grid = grid_ref (grid);
  row->cells = cells;
  row->head = head;
  row->height = measure_row (grid, cells, head);

  return (SbPrintDrawing) { row->height, draw_row, append_words, row, row_free };
}

/**
 * sb_report_rows_add:
 * @text: what is to be printed
 * @context: how it is written
 * @width: of the page, in points
 * @table: a table, which has to outlive @text
 *
 * Adds the rows, with the head above them, and above those on each further
 * page.
 */
void
sb_report_rows_add (SbPrintText         *text,
                    PangoContext        *context,
                    double               width,
                    const SbReportTable *table)
{
  Grid *grid = grid_new (context, width, table);
  guint head = 0;

  if (table->titles != NULL)
    head = sb_print_text_add_head (text, create_row (grid, table->titles, TRUE), CELL_SPACE * 2);

  for (guint i = 0; i < table->rows->len; i++)
    {
      SbPrintDrawing row = create_row (grid, g_ptr_array_index (table->rows, i), FALSE);

      if (table->titles != NULL)
        sb_print_text_add_row (text, row, head);
      else
        sb_print_text_add_drawing (text, row, i == 0 ? CELL_SPACE * 2 : 0);
    }

  grid_unref (grid);
}

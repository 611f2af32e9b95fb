/* sb-print-text.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-print-text.h"

/* So many lines of a paragraph, at least, stand together on a page. */
#define N_LINES_TOGETHER 2

/* Where the text of an entry in a list begins, in points. */
#define INDENT 22

/* How far lines stand apart. */
#define LINE_SPACING 1.25f

/* What is not taken apart: a paragraph, a heading, an entry in a list. */
typedef struct
{
  PangoLayout *layout;
  PangoLayout *mark; /* (nullable) */
  double space;      /* before it, unless it begins a page */
  gboolean heading;  /* it stands on the page of what follows */
} Item;

/* Lines of an item on a page. */
typedef struct
{
  guint item;
  guint first;
  guint n_lines;
  guint page;
  double y;
} Piece;

struct _SbPrintText
{
  PangoContext *context;
  double width;
  double height;
  GArray *items;  /* (element-type Item) */
  GArray *pieces; /* (element-type Piece) */
};

static void
clear_item (gpointer data)
{
  Item *item = data;

  g_clear_object (&item->layout);
  g_clear_object (&item->mark);
}

/**
 * sb_print_text_new:
 * @context: of what is printed on
 * @width: of the page, in points
 */
SbPrintText *
sb_print_text_new (PangoContext *context,
                   double        width)
{
  SbPrintText *self = g_new0 (SbPrintText, 1);

  self->context = g_object_ref (context);
  self->width = width;
  self->items = g_array_new (FALSE, FALSE, sizeof (Item));
  self->pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  g_array_set_clear_func (self->items, clear_item);
  return self;
}

void
sb_print_text_free (SbPrintText *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->items);
  g_array_unref (self->pieces);
  g_object_unref (self->context);
  g_free (self);
}

/* @width: in points; -1 for as wide as it is */
static PangoLayout *
create_layout (SbPrintText *self,
               const char  *markup,
               double       width)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_layout_set_markup (layout, markup, -1);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing (layout, LINE_SPACING);
  pango_layout_set_width (layout, width < 0 ? -1 : (int) (width * PANGO_SCALE));
  return layout;
}

/**
 * sb_print_text_add:
 * @markup: a paragraph
 * @space: before it, in points
 */
void
sb_print_text_add (SbPrintText *self,
                   const char  *markup,
                   double       space)
{
  const Item item = { create_layout (self, markup, self->width), NULL, space, FALSE };

  g_array_append_val (self->items, item);
}

/**
 * sb_print_text_add_heading:
 * @markup: a heading, which is never the last on a page
 * @space: before it, in points
 */
void
sb_print_text_add_heading (SbPrintText *self,
                           const char  *markup,
                           double       space)
{
  const Item item = { create_layout (self, markup, self->width), NULL, space, TRUE };

  g_array_append_val (self->items, item);
}

/**
 * sb_print_text_add_entry:
 * @mark: what stands before the entry: a dot, or a number
 * @markup: an entry in a list
 * @space: before it, in points
 */
void
sb_print_text_add_entry (SbPrintText *self,
                         const char  *mark,
                         const char  *markup,
                         double       space)
{
  const Item item = { create_layout (self, markup, self->width - INDENT), create_layout (self, mark, -1), space, FALSE };

  g_array_append_val (self->items, item);
}

/* --- Breaking into pages --- */

static guint
count_lines (const Item *item)
{
  return pango_layout_get_line_count (item->layout);
}

/* The height of some lines of an item, in points. */
static double
measure (const Item *item,
         guint       first,
         guint       n_lines)
{
  PangoLayoutIter *iter = pango_layout_get_iter (item->layout);
  int top = 0;
  int bottom = 0;
  guint line = 0;

  do
    {
      int y0;
      int y1;

      pango_layout_iter_get_line_yrange (iter, &y0, &y1);
      if (line == first)
        top = y0;
      if (line < first + n_lines)
        bottom = y1;
      line++;
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
  return (double) (bottom - top) / PANGO_SCALE;
}

/* How many lines of an item have to stand together from @first on: all that are
 * left where the rest would be too few. */
static guint
count_together (const Item *item,
                guint       first)
{
  guint left = count_lines (item) - first;

  return item->heading || left < 2 * N_LINES_TOGETHER ? left : N_LINES_TOGETHER;
}

/* What has to fit below @y for an item to begin there. */
static double
measure_beginning (SbPrintText *self,
                   guint        position)
{
  double height = 0;

  for (guint i = position; i < self->items->len; i++)
    {
      const Item *item = &g_array_index (self->items, Item, i);

      height += i > position ? item->space : 0;
      height += measure (item, 0, count_together (item, 0));
      if (!item->heading)
        break;
    }

  return height;
}

/* As many lines as fit, but none that leaves too few for the next page. */
static guint
count_fitting (SbPrintText *self,
               const Item  *item,
               guint        first,
               double       y)
{
  guint left = count_lines (item) - first;
  guint n_lines = count_together (item, first);

  if (y + measure (item, first, left) <= self->height)
    return left;

  while (left > n_lines + N_LINES_TOGETHER && y + measure (item, first, n_lines + 1) <= self->height)
    n_lines++;

  return n_lines;
}

static void
place_item (SbPrintText *self,
            guint        position,
            guint       *page,
            double      *y)
{
  const Item *item = &g_array_index (self->items, Item, position);
  double space = *y > 0 ? item->space : 0;

  if (*y > 0 && *y + space + measure_beginning (self, position) > self->height)
    {
      (*page)++;
      *y = space = 0;
    }

  *y += space;
  for (guint first = 0; first < count_lines (item);)
    {
      Piece piece = { position, first, count_fitting (self, item, first, *y), *page, *y };

      g_array_append_val (self->pieces, piece);
      first += piece.n_lines;
      *y += measure (item, piece.first, piece.n_lines);
      if (first < count_lines (item))
        {
          (*page)++;
          *y = 0;
        }
    }
}

/**
 * sb_print_text_break:
 * @height: of the page, in points
 *
 * Breaks the text into pages: a heading stays with what follows it, and no
 * line of a paragraph is left alone.
 *
 * Returns: how many pages there are
 */
guint
sb_print_text_break (SbPrintText *self,
                     double       height)
{
  guint page = 0;
  double y = 0;

  g_return_val_if_fail (self != NULL, 0);

  self->height = height;
  g_array_set_size (self->pieces, 0);
  for (guint i = 0; i < self->items->len; i++)
    place_item (self, i, &page, &y);

  return page + 1;
}

/**
 * sb_print_text_get_page:
 * @item: what was added as the @item-th
 * @line: a line of it
 *
 * Returns: the page that it stands on
 */
guint
sb_print_text_get_page (SbPrintText *self,
                        guint        item,
                        guint        line)
{
  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (self->pieces, Piece, i);

      if (piece->item == item && line >= piece->first && line < piece->first + piece->n_lines)
        return piece->page;
    }

  g_return_val_if_reached (0);
}

/* --- Drawing --- */

static void
draw_lines (PangoLayout *layout,
            cairo_t     *cr,
            double       x,
            double       y,
            guint        first,
            guint        n_lines)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  guint line = 0;
  int top = 0;

  do
    {
      PangoRectangle extents;
      int y0;

      pango_layout_iter_get_line_yrange (iter, &y0, NULL);
      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      if (line == first)
        top = y0;
      if (line >= first && line < first + n_lines)
        {
          cairo_move_to (cr, x + (double) extents.x / PANGO_SCALE,
                         y + (double) (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE);
          pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
        }
      line++;
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
}

static gboolean
is_rtl (SbPrintText *self)
{
  return pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL;
}

static void
draw_piece (SbPrintText *self,
            const Piece *piece,
            cairo_t     *cr)
{
  const Item *item = &g_array_index (self->items, Item, piece->item);
  int mark_width;

  draw_lines (item->layout, cr, item->mark != NULL && !is_rtl (self) ? INDENT : 0, piece->y, piece->first, piece->n_lines);
  if (item->mark == NULL || piece->first > 0)
    return;

  pango_layout_get_size (item->mark, &mark_width, NULL);
  draw_lines (item->mark, cr, is_rtl (self) ? self->width - (double) mark_width / PANGO_SCALE : 0, piece->y, 0, 1);
}

/**
 * sb_print_text_draw:
 * @cr: where to draw, with the upper left corner of the text at its origin
 * @page: a page, from 0
 */
void
sb_print_text_draw (SbPrintText *self,
                    cairo_t     *cr,
                    guint        page)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (self->pieces, Piece, i);

      if (piece->page == page)
        draw_piece (self, piece, cr);
    }
}

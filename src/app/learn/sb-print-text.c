/* sb-print-text.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-print-text-private.h"

/* So many lines of a paragraph, at least, stand together on a page. */
#define N_LINES_TOGETHER 2

/* How far lines stand apart. */
#define LINE_SPACING 1.25f

static void
clear_item (gpointer data)
{
  SbPrintItem *item = data;

  g_clear_object (&item->layout);
  g_clear_object (&item->mark);
  if (item->drawing.free_data != NULL)
    item->drawing.free_data (item->drawing.data);
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
  self->items = g_array_new (FALSE, FALSE, sizeof (SbPrintItem));
  self->pieces = g_array_new (FALSE, FALSE, sizeof (SbPrintPiece));
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

/**
 * sb_print_text_align:
 * @layout: some words
 *
 * Has the lines begin at the side where they begin on the page, whatever the
 * words are: Pango turns the alignment round for those that run the other way.
 */
void
sb_print_text_align (PangoLayout *layout)
{
  gboolean rtl = pango_context_get_base_dir (pango_layout_get_context (layout)) == PANGO_DIRECTION_RTL;
  PangoDirection words = pango_layout_line_get_resolved_direction (pango_layout_get_line_readonly (layout, 0));
  gboolean against = words == (rtl ? PANGO_DIRECTION_LTR : PANGO_DIRECTION_RTL);

  pango_layout_set_alignment (layout, rtl != against ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
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
  sb_print_text_align (layout);
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
  const SbPrintItem item = { create_layout (self, markup, self->width), NULL, space, FALSE, SB_PRINT_NO_HEAD };

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
  const SbPrintItem item = { create_layout (self, markup, self->width), NULL, space, TRUE, SB_PRINT_NO_HEAD };

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
  const SbPrintItem item = { create_layout (self, markup, self->width - SB_PRINT_INDENT), create_layout (self, mark, -1), space, FALSE, SB_PRINT_NO_HEAD };

  g_array_append_val (self->items, item);
}

/**
 * sb_print_text_add_drawing:
 * @drawing: (transfer full): what is drawn
 * @space: before it, in points
 */
void
sb_print_text_add_drawing (SbPrintText    *self,
                           SbPrintDrawing  drawing,
                           double          space)
{
  const SbPrintItem item = { NULL, NULL, space, FALSE, SB_PRINT_NO_HEAD, drawing };

  g_array_append_val (self->items, item);
}

/**
 * sb_print_text_add_head:
 * @drawing: (transfer full): the head of a table
 * @space: before it, in points
 *
 * Returns: the head, for sb_print_text_add_row()
 */
guint
sb_print_text_add_head (SbPrintText    *self,
                        SbPrintDrawing  drawing,
                        double          space)
{
  const SbPrintItem item = { NULL, NULL, space, TRUE, SB_PRINT_NO_HEAD, drawing };

  g_array_append_val (self->items, item);

  return self->items->len - 1;
}

/**
 * sb_print_text_add_row:
 * @drawing: (transfer full): a row of a table
 * @head: what stands above it also on a page that it begins
 */
void
sb_print_text_add_row (SbPrintText    *self,
                       SbPrintDrawing  drawing,
                       guint           head)
{
  const SbPrintItem item = { NULL, NULL, 0, FALSE, head, drawing };

  g_return_if_fail (head < self->items->len);

  g_array_append_val (self->items, item);
}

/* --- Breaking into pages --- */

static guint
count_lines (const SbPrintItem *item)
{
  return item->layout != NULL ? pango_layout_get_line_count (item->layout) : 1;
}

/* The height of some lines of an item, in points. */
static double
measure (const SbPrintItem *item,
         guint       first,
         guint       n_lines)
{
  PangoLayoutIter *iter;
  int top = 0;
  int bottom = 0;
  guint line = 0;

  if (item->layout == NULL)
    return item->drawing.height;

  iter = pango_layout_get_iter (item->layout);
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
count_together (const SbPrintItem *item,
                guint       first)
{
  guint left = count_lines (item) - first;

  return item->heading || left < 2 * N_LINES_TOGETHER ? left : N_LINES_TOGETHER;
}

/* Whether the item is the second row of its table, which stands with the first:
 * a head and one row look as if that were all. */
static gboolean
is_second_row (SbPrintText *self,
               guint        position)
{
  return position < self->items->len && g_array_index (self->items, SbPrintItem, position).head + 2 == position;
}

/* What has to fit below @y for an item to begin there. */
static double
measure_beginning (SbPrintText *self,
                   guint        position)
{
  double height = 0;

  for (guint i = position; i < self->items->len; i++)
    {
      const SbPrintItem *item = &g_array_index (self->items, SbPrintItem, i);

      height += i > position ? item->space : 0;
      height += measure (item, 0, count_together (item, 0));
      if (!item->heading && !is_second_row (self, i + 1))
        break;
    }

  return height;
}

/* As many lines as fit, but none that leaves too few for the next page. */
static guint
count_fitting (SbPrintText *self,
               const SbPrintItem  *item,
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

/* A page begins: with the head of the item, if it has one. */
static void
begin_page (SbPrintText *self,
            const SbPrintItem  *item,
            guint       *page,
            double      *y)
{
  SbPrintPiece piece = { item->head, 0, 1, ++(*page), 0 };

  *y = 0;
  if (item->head == SB_PRINT_NO_HEAD)
    return;

  g_array_append_val (self->pieces, piece);
  *y = g_array_index (self->items, SbPrintItem, item->head).drawing.height;
}

static void
place_item (SbPrintText *self,
            guint        position,
            guint       *page,
            double      *y)
{
  const SbPrintItem *item = &g_array_index (self->items, SbPrintItem, position);
  double space = *y > 0 ? item->space : 0;

  if (*y > 0 && *y + space + measure_beginning (self, position) > self->height)
    {
      begin_page (self, item, page, y);
      space = 0;
    }

  *y += space;
  for (guint first = 0; first < count_lines (item);)
    {
      SbPrintPiece piece = { position, first, count_fitting (self, item, first, *y), *page, *y };

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
      const SbPrintPiece *piece = &g_array_index (self->pieces, SbPrintPiece, i);

      if (piece->item == item && line >= piece->first && line < piece->first + piece->n_lines)
        return piece->page;
    }

  g_return_val_if_reached (0);
}

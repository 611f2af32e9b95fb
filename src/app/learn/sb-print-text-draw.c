/* sb-print-text-draw.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-print-text-private.h"

/* The pages, drawn and in words. */

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
            const SbPrintPiece *piece,
            cairo_t     *cr)
{
  const SbPrintItem *item = &g_array_index (self->items, SbPrintItem, piece->item);
  int mark_width;

  if (item->layout == NULL)
    {
      cairo_save (cr);
      cairo_translate (cr, 0, piece->y);
      item->drawing.draw (cr, item->drawing.data);
      cairo_restore (cr);
      return;
    }

  draw_lines (item->layout, cr, item->mark != NULL && !is_rtl (self) ? SB_PRINT_INDENT : 0, piece->y, piece->first, piece->n_lines);
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
      const SbPrintPiece *piece = &g_array_index (self->pieces, SbPrintPiece, i);

      if (piece->page == page)
        draw_piece (self, piece, cr);
    }
}

static void
append_lines (GString     *words,
              PangoLayout *layout,
              guint        first,
              guint        n_lines)
{
  const char *text = pango_layout_get_text (layout);

  for (guint line = first; line < first + n_lines; line++)
    {
      const PangoLayoutLine *read = pango_layout_get_line_readonly (layout, line);

      g_string_append_len (words, text + read->start_index, read->length);
    }
}

/**
 * sb_print_text_dup_words:
 * @page: a page, from 0
 *
 * Returns: (transfer full): all that there is to read on the page, a line a
 *   paragraph
 */
char *
sb_print_text_dup_words (SbPrintText *self,
                         guint        page)
{
  GString *words = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->pieces->len; i++)
    {
      const SbPrintPiece *piece = &g_array_index (self->pieces, SbPrintPiece, i);
      const SbPrintItem *item = &g_array_index (self->items, SbPrintItem, piece->item);

      if (piece->page != page)
        continue;
      if (item->layout != NULL)
        append_lines (words, item->layout, piece->first, piece->n_lines);
      else if (item->drawing.append_words != NULL)
        item->drawing.append_words (words, item->drawing.data);
      g_string_append_c (words, '\n');
    }

  return g_string_free (words, FALSE);
}

/* sb-print-text.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * SbPrintText:
 *
 * Text that is broken into pages.
 */
typedef struct _SbPrintText SbPrintText;

/**
 * SbPrintDrawing:
 * @height: of the page, in points
 * @draw: draws it, with its upper left corner at the origin
 * @append_words: (nullable): tells what there is to read in it
 * @data: (nullable): for both
 * @free_data: (nullable): frees @data
 *
 * What is not text, and is not broken over pages.
 */
typedef struct
{
  double height;
  void (*draw) (cairo_t *cr, gpointer data);
  void (*append_words) (GString *words, gpointer data);
  gpointer data;
  GDestroyNotify free_data;
} SbPrintDrawing;

SbPrintText *sb_print_text_new          (PangoContext  *context,
                                         double         width);
void         sb_print_text_free         (SbPrintText   *self);
void         sb_print_text_add          (SbPrintText   *self,
                                         const char    *markup,
                                         double         space);
void         sb_print_text_add_heading  (SbPrintText   *self,
                                         const char    *markup,
                                         double         space);
void         sb_print_text_add_entry    (SbPrintText   *self,
                                         const char    *mark,
                                         const char    *markup,
                                         double         space);
void         sb_print_text_add_drawing  (SbPrintText   *self,
                                         SbPrintDrawing drawing,
                                         double         space);
guint        sb_print_text_add_head     (SbPrintText   *self,
                                         SbPrintDrawing drawing,
                                         double         space);
void         sb_print_text_add_row      (SbPrintText   *self,
                                         SbPrintDrawing drawing,
                                         guint          head);
guint        sb_print_text_break        (SbPrintText   *self,
                                         double         height);
void         sb_print_text_draw         (SbPrintText   *self,
                                         cairo_t       *cr,
                                         guint          page);
char        *sb_print_text_dup_words    (SbPrintText   *self,
                                         guint          page);
void         sb_print_text_align        (PangoLayout   *layout);
guint        sb_print_text_get_page     (SbPrintText   *self,
                                         guint          item,
                                         guint          line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbPrintText, sb_print_text_free)

G_END_DECLS

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
guint        sb_print_text_break        (SbPrintText   *self,
                                         double         height);
void         sb_print_text_draw         (SbPrintText   *self,
                                         cairo_t       *cr,
                                         guint          page);
guint        sb_print_text_get_page     (SbPrintText   *self,
                                         guint          item,
                                         guint          line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbPrintText, sb_print_text_free)

G_END_DECLS

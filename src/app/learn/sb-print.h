/* sb-print.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-print-text.h"

G_BEGIN_DECLS

/* The sizes of letters, as Pango's markup has them. */
#define SB_PRINT_TITLE_SIZE   "20pt"
#define SB_PRINT_SECTION_SIZE "13pt"
#define SB_PRINT_TEXT_SIZE    "10.5pt"
#define SB_PRINT_SMALL_SIZE   "9pt"

/* Between the parts of the text, in points. */
#define SB_PRINT_PARAGRAPH_SPACE 7
#define SB_PRINT_SECTION_SPACE   18

/* Writes on empty pages what is to be printed; once more for each preview. */
typedef void (*SbPrintFill) (SbPrintText *text,
                             gpointer     data);

GtkPrintOperation *sb_print_new         (const char        *title,
                                         SbPrintFill        fill,
                                         gpointer           data,
                                         GDestroyNotify     free_data);
void               sb_print_run         (GtkPrintOperation *operation,
                                         GtkWindow         *window);
void               sb_print_add_heading (SbPrintText       *text,
                                         const char        *size,
                                         const char        *words,
                                         double             space);

G_END_DECLS

/* sb-print-text-private.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-print-text.h"

G_BEGIN_DECLS

/* Where the text of an entry in a list begins, in points. */
#define SB_PRINT_INDENT 22

/* The head of no item. */
#define SB_PRINT_NO_HEAD G_MAXUINT

/* What is not taken apart: a paragraph, a heading, an entry in a list, a
 * drawing. */
typedef struct
{
  PangoLayout *layout; /* (nullable): of a drawing there is none */
  PangoLayout *mark;   /* (nullable) */
  double space;        /* before it, unless it begins a page */
  gboolean heading;    /* it stands on the page of what follows */
  guint head;          /* the item that stands above it once more where it begins a page; or SB_PRINT_NO_HEAD */
  SbPrintDrawing drawing;
} SbPrintItem;

/* Lines of an item on a page. */
typedef struct
{
  guint item;
  guint first;
  guint n_lines;
  guint page;
  double y;
} SbPrintPiece;

struct _SbPrintText
{
  PangoContext *context;
  double width;
  double height;
  GArray *items;  /* (element-type SbPrintItem) */
  GArray *pieces; /* (element-type SbPrintPiece) */
};

G_END_DECLS

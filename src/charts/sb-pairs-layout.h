/* sb-pairs-layout.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-axis.h"

G_BEGIN_DECLS

/* What stays free between words and what they belong to, in pixels. */
#define SB_PAIRS_SPACING 12

/**
 * SbPairsLayout:
 * @width: what there is to fill, in pixels
 * @mirrored: whether it runs from right to left
 * @narrow: whether words stand above their line, for want of room beside it
 * @title: the width of titles, in pixels
 * @note: the width of notes, in pixels
 * @plot: where lines begin, in pixels from the left
 * @plot_width: how wide they can be, in pixels
 * @axis: where values stand, from the left
 *
 * What the rows of a chart of pairs have in common.
 */
typedef struct
{
  int      width;
  gboolean mirrored;
  gboolean narrow;
  int      title;
  int      note;
  int      plot;
  int      plot_width;
  SbAxis   axis;
} SbPairsLayout;

void   sb_pairs_layout_fit      (SbPairsLayout       *self,
                                 int                  widest_title,
                                 int                  widest_note,
                                 double               minimum,
                                 double               maximum);
double sb_pairs_layout_to_pixel (const SbPairsLayout *self,
                                 double               value);

G_END_DECLS

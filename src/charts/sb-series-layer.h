/* sb-series-layer.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-axis.h"
#include "sb-band.h"
#include "sb-extent.h"
#include "sb-mark.h"
#include "sb-point-words.h"
#include "sb-series-marks.h"
#include "sb-series-points.h"
#include "sb-series.h"
#include "sb-time-range.h"

G_BEGIN_DECLS

/* More points than this are too close to be told apart, and a mark is a widget:
 * where more show at once, they are summed up by column of pixels. */
#define SB_SERIES_LAYER_MAX_MARKS 120

#define SB_TYPE_SERIES_LAYER (sb_series_layer_get_type ())

G_DECLARE_FINAL_TYPE (SbSeriesLayer, sb_series_layer, SB, SERIES_LAYER, GtkWidget)

SbSeriesLayer *sb_series_layer_new            (SbSeries           *series);
SbSeries      *sb_series_layer_get_series     (SbSeriesLayer      *self);
SbSeriesMarks *sb_series_layer_get_marks      (SbSeriesLayer      *self);
GskPath       *sb_series_layer_get_path       (SbSeriesLayer      *self);
void           sb_series_layer_add_extent     (SbSeriesLayer      *self,
                                               SbExtent           *extent);
SbSeriesPoints *sb_series_layer_get_points     (SbSeriesLayer      *self);
SbMark        *sb_series_layer_pick           (SbSeriesLayer      *self,
                                               double              x,
                                               double              y,
                                               double             *distance);
gboolean       sb_series_layer_is_summarized  (SbSeriesLayer      *self);
gboolean       sb_series_layer_get_band       (SbSeriesLayer      *self,
                                               SbBand             *band);
void           sb_series_layer_set_band_shown (SbSeriesLayer      *self,
                                               gboolean            shown);
void           sb_series_layer_set_words      (SbSeriesLayer      *self,
                                               const SbPointWords *words,
                                               double              max_gap);
void           sb_series_layer_set_axes       (SbSeriesLayer      *self,
                                               const SbAxis       *time_axis,
                                               const SbAxis       *value_axis);
void           sb_series_layer_set_view       (SbSeriesLayer      *self,
                                               const SbTimeRange  *view);

G_END_DECLS

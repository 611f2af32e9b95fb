/* sb-series-layer.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-axis.h"
#include "sb-extent.h"
#include "sb-mark.h"
#include "sb-point-words.h"
#include "sb-series.h"

G_BEGIN_DECLS

/* More points than this are too close to be told apart, and a mark is a widget:
 * a series of more has fewer marks, which stand apart again. */
#define SB_SERIES_LAYER_MAX_MARKS 120
#define SB_SERIES_LAYER_THINNED_MARKS 60

#define SB_TYPE_SERIES_LAYER (sb_series_layer_get_type ())

G_DECLARE_FINAL_TYPE (SbSeriesLayer, sb_series_layer, SB, SERIES_LAYER, GtkWidget)

SbSeriesLayer *sb_series_layer_new          (SbSeries           *series);
GPtrArray     *sb_series_layer_get_marks    (SbSeriesLayer      *self);
GskPath       *sb_series_layer_get_path     (SbSeriesLayer      *self);
void           sb_series_layer_add_extent   (SbSeriesLayer      *self,
                                             SbExtent           *extent);
double         sb_series_layer_get_time     (SbSeriesLayer      *self,
                                             SbMark             *mark);
SbMark        *sb_series_layer_find_nearest (SbSeriesLayer      *self,
                                             double              time);
void           sb_series_layer_set_words    (SbSeriesLayer      *self,
                                             const SbPointWords *words);
void           sb_series_layer_set_axes     (SbSeriesLayer      *self,
                                             const SbAxis       *time_axis,
                                             const SbAxis       *value_axis);
void           sb_series_layer_set_max_gap  (SbSeriesLayer      *self,
                                             double              max_gap);

G_END_DECLS

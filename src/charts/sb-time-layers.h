/* sb-time-layers.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-chart.h"
#include "sb-point-words.h"
#include "sb-time-frame.h"
#include "sb-time-lane.h"
#include "sb-time-range.h"
#include "sb-time-viewport.h"

G_BEGIN_DECLS

/**
 * SbTimeScale:
 * @minimum: the lowest value of the scale
 * @maximum: the highest one
 * @max_gap: the longest stretch that a line may bridge, in seconds
 * @words: how to put points into words
 *
 * What a time chart has been told of how to show its series.
 */
typedef struct
{
  double minimum;
  double maximum;
  double max_gap;
  SbPointWords words;
} SbTimeScale;

/**
 * SbTimeChanged:
 *
 * Is told that what @chart consists of is another.
 */
typedef void (*SbTimeChanged) (SbChart *chart);

typedef struct _SbTimeLayers SbTimeLayers;

SbTimeLayers     *sb_time_layers_new           (SbChart           *chart,
                                                SbTimeViewport    *viewport,
                                                SbTimeChanged      changed);
void              sb_time_layers_free          (SbTimeLayers      *self);
SbTimeLayers     *sb_time_layers_get           (SbChart           *chart);
SbTimeViewport   *sb_time_layers_get_viewport  (SbTimeLayers      *self);
SbTimeFrame      *sb_time_layers_get_frame     (SbTimeLayers      *self);
SbTimeLane       *sb_time_layers_get_lane      (SbTimeLayers      *self);
GPtrArray        *sb_time_layers_get_rows      (SbTimeLayers      *self);
const SbTimePlot *sb_time_layers_get_plot      (SbTimeLayers      *self);
GListModel       *sb_time_layers_get_series    (SbTimeLayers      *self);
void              sb_time_layers_set_series    (SbTimeLayers      *self,
                                                GListModel        *series);
SbTimeRange       sb_time_layers_update        (SbTimeLayers      *self,
                                                SbTimeScale       *scale);
void              sb_time_layers_set_view      (SbTimeLayers      *self,
                                                const SbTimeRange *view);
void              sb_time_layers_allocate      (SbTimeLayers      *self,
                                                int                width,
                                                int                height);
SbMark           *sb_time_layers_pick          (SbTimeLayers      *self,
                                                double             x,
                                                double             y);
void              sb_time_layers_look          (SbTimeLayers      *self,
                                                SbMark            *focused,
                                                SbMark            *hovered);
gboolean          sb_time_layers_is_summarized (SbTimeLayers      *self);

G_END_DECLS

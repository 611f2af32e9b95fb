/* sb-time-frame.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-axis.h"
#include "sb-extent.h"
#include "sb-time-range.h"

G_BEGIN_DECLS

/**
 * SbTimePlot:
 * @area: where the plot is in its frame
 * @time_axis: maps seconds of Unix time to pixels from the left of @area
 * @value_axis: maps values to pixels from the top of @area
 * @end_axis: the same for values on the scale at the end side
 * @lane: where there is room for marks that have no value, below the plot
 */
typedef struct
{
  GtkAllocation area;
  SbAxis time_axis;
  SbAxis value_axis;
  SbAxis end_axis;
  GtkAllocation lane;
} SbTimePlot;

#define SB_TYPE_TIME_FRAME (sb_time_frame_get_type ())

G_DECLARE_FINAL_TYPE (SbTimeFrame, sb_time_frame, SB, TIME_FRAME, GtkWidget)

GtkWidget  *sb_time_frame_new                 (void);
void        sb_time_frame_set_extent          (SbTimeFrame    *self,
                                               const SbExtent *extent);
void        sb_time_frame_set_end_extent      (SbTimeFrame    *self,
                                               const SbExtent *extent,
                                               const char     *label);
void        sb_time_frame_set_view            (SbTimeFrame       *self,
                                               const SbTimeRange *view);
void        sb_time_frame_set_lane_height     (SbTimeFrame       *self,
                                               int                height);
const char *sb_time_frame_get_direction_label (SbTimeFrame    *self);
gboolean    sb_time_frame_set_direction_label (SbTimeFrame    *self,
                                               const char     *direction_label);
SbTimePlot  sb_time_frame_get_plot            (SbTimeFrame    *self,
                                               int             width,
                                               int             height);

G_END_DECLS

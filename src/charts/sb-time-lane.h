/* sb-time-lane.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-axis.h"
#include "sb-lane-group.h"
#include "sb-mark.h"
#include "sb-time-marks.h"
#include "sb-time-range.h"

G_BEGIN_DECLS

#define SB_TYPE_TIME_LANE (sb_time_lane_get_type ())

G_DECLARE_FINAL_TYPE (SbTimeLane, sb_time_lane, SB, TIME_LANE, GtkWidget)

GtkWidget  *sb_time_lane_new             (void);
GListModel *sb_time_lane_get_model       (SbTimeLane        *self);
void        sb_time_lane_set_model       (SbTimeLane        *self,
                                          GListModel        *model);
GArray     *sb_time_lane_get_times       (SbTimeLane        *self);
int         sb_time_lane_get_height      (SbTimeLane        *self);
void        sb_time_lane_set_view        (SbTimeLane        *self,
                                          const SbTimeRange *view);
void        sb_time_lane_set_axis        (SbTimeLane        *self,
                                          const SbAxis      *axis);
GArray     *sb_time_lane_get_groups      (SbTimeLane        *self);
SbMark     *sb_time_lane_get_mark        (SbTimeLane        *self,
                                          guint              position);
GPtrArray  *sb_time_lane_get_marks       (SbTimeLane        *self);
SbMark     *sb_time_lane_find_nearest    (SbTimeLane        *self,
                                          double             time);
GskPath    *sb_time_lane_new_event_lines (SbTimeLane        *self,
                                          double             height);

G_END_DECLS

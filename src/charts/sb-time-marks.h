/* sb-time-marks.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-time-mark.h"

G_BEGIN_DECLS

/**
 * SbTimeMarkFunc:
 *
 * Returns: (transfer full): the mark at @position of the times that were set
 *   last
 */
typedef SbTimeMark *(*SbTimeMarkFunc) (guint    position,
                                       gpointer user_data);

#define SB_TYPE_TIME_MARKS (sb_time_marks_get_type ())

G_DECLARE_FINAL_TYPE (SbTimeMarks, sb_time_marks, SB, TIME_MARKS, GObject)

SbTimeMarks *sb_time_marks_new          (SbTimeMarkFunc  make,
                                         gpointer        user_data,
                                         GDestroyNotify  destroy);
SbTimeMarks *sb_time_marks_new_sorted   (GListModel     *model);
void         sb_time_marks_set          (SbTimeMarks    *self,
                                         GArray         *times,
                                         GPtrArray      *drawn);
GArray      *sb_time_marks_get_times    (SbTimeMarks    *self);
GPtrArray   *sb_time_marks_get_drawn    (SbTimeMarks    *self);

G_END_DECLS

/* sb-series-marks.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-mark.h"
#include "sb-point-words.h"
#include "sb-series-points.h"

G_BEGIN_DECLS

typedef struct _SbSeriesMarks SbSeriesMarks;

SbSeriesMarks *sb_series_marks_new        (GtkWidget          *parent,
                                           SbSeries           *series);
void           sb_series_marks_free       (SbSeriesMarks      *self);
GPtrArray     *sb_series_marks_get_list   (SbSeriesMarks      *self);
GPtrArray     *sb_series_marks_get_all    (SbSeriesMarks      *self);
void           sb_series_marks_set_points (SbSeriesMarks      *self,
                                           SbSeriesPoints     *points,
                                           const SbPointWords *words);
void           sb_series_marks_show       (SbSeriesMarks      *self,
                                           guint               first,
                                           guint               end,
                                           gboolean            walking);
SbMark        *sb_series_marks_get_at     (SbSeriesMarks      *self,
                                           guint               position);
SbMark        *sb_series_marks_find_nearest (SbSeriesMarks *self,
                                             double         time);
void           sb_series_marks_settle     (SbSeriesMarks      *self,
                                           SbMark             *focused,
                                           SbMark             *hovered);

G_END_DECLS

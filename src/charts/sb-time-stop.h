/* sb-time-stop.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-chart-step.h"

G_BEGIN_DECLS

/**
 * SbTimeStop:
 * @row: the [class@SeriesLayer] or the [class@TimeLane] that it is in
 * @position: which of those in its row it is
 * @time: when it is, in seconds
 *
 * Where a walk over a time chart may stop, whether that shows or not.
 */
typedef struct
{
  GtkWidget *row;
  guint position;
  double time;
} SbTimeStop;

gboolean   sb_time_stop_at_mark   (SbTimeStop  *self,
                                   SbMark      *mark);
gboolean   sb_time_stop_find      (SbTimeStop  *self,
                                   GPtrArray   *rows,
                                   SbMark      *from,
                                   SbChartMove  move);
SbMark    *sb_time_stop_get_mark  (SbTimeStop  *self);
SbMark    *sb_time_rows_get_near  (GPtrArray   *rows,
                                   SbTimeStop  *stop);
GPtrArray *sb_time_rows_get_marks (GPtrArray   *rows);

G_END_DECLS

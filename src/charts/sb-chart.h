/* sb-chart.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-mark.h"

G_BEGIN_DECLS

/**
 * SbChartMove:
 * @SB_CHART_EARLIER: to the point before
 * @SB_CHART_LATER: to the point after
 * @SB_CHART_FIRST: to the first point
 * @SB_CHART_LAST: to the last point
 * @SB_CHART_PREVIOUS_SERIES: to the series before
 * @SB_CHART_NEXT_SERIES: to the series after
 *
 * Where the keyboard can go, from a point.
 */
typedef enum
{
  SB_CHART_EARLIER,
  SB_CHART_LATER,
  SB_CHART_FIRST,
  SB_CHART_LAST,
  SB_CHART_PREVIOUS_SERIES,
  SB_CHART_NEXT_SERIES,
} SbChartMove;

#define SB_TYPE_CHART (sb_chart_get_type ())

G_DECLARE_DERIVABLE_TYPE (SbChart, sb_chart, SB, CHART, GtkWidget)

/**
 * SbChartClass:
 * @list_marks: gives all marks, in reading order
 *   (transfer container) (element-type SbMark)
 * @find_mark: gives the mark at the end of a move (transfer none) (nullable);
 *   for %SB_CHART_FIRST and %SB_CHART_LAST also from none
 */
struct _SbChartClass
{
  GtkWidgetClass parent_class;

  GPtrArray *(*list_marks) (SbChart     *self);
  SbMark    *(*find_mark)  (SbChart     *self,
                            SbMark      *from,
                            SbChartMove  move);
};

SbMark    *sb_chart_pick_mark        (SbChart     *self,
                                      double       x,
                                      double       y);
SbMark    *sb_chart_get_shown_mark   (SbChart     *self);
void       sb_chart_set_hovered_mark (SbChart     *self,
                                      SbMark      *mark);
void       sb_chart_add_child        (SbChart     *self,
                                      GtkWidget   *child);
void       sb_chart_allocate_tip     (SbChart     *self,
                                      int          width,
                                      int          height);
void       sb_chart_update_tip       (SbChart     *self);
SbMark    *sb_chart_step             (GPtrArray   *marks,
                                      SbMark      *from,
                                      SbChartMove  move);

G_END_DECLS

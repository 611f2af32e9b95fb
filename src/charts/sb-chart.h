/* sb-chart.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-chart-step.h"
#include "sb-mark.h"

G_BEGIN_DECLS

#define SB_TYPE_CHART (sb_chart_get_type ())

G_DECLARE_DERIVABLE_TYPE (SbChart, sb_chart, SB, CHART, GtkWidget)

/**
 * SbChartClass:
 * @list_marks: gives all marks, in reading order
 *   (transfer container) (element-type SbMark)
 * @find_mark: gives the mark at the end of a move (transfer none) (nullable);
 *   for %SB_CHART_FIRST and %SB_CHART_LAST also from none
 * @pick_mark: (optional): gives the mark nearest to a place (transfer none)
 *   (nullable); without it, that is found among all
 * @looked_at: (optional): is told which mark has the focus (nullable), and which
 *   one is under the pointer (nullable)
 */
struct _SbChartClass
{
  GtkWidgetClass parent_class;

  GPtrArray *(*list_marks) (SbChart     *self);
  SbMark    *(*find_mark)  (SbChart     *self,
                            SbMark      *from,
                            SbChartMove  move);
  SbMark    *(*pick_mark)  (SbChart     *self,
                            double       x,
                            double       y);
  void       (*looked_at)  (SbChart     *self,
                            SbMark      *focused,
                            SbMark      *hovered);
};

SbMark    *sb_chart_pick_mark        (SbChart     *self,
                                      double       x,
                                      double       y);
SbMark    *sb_chart_get_focused_mark (SbChart     *self);
SbMark    *sb_chart_get_shown_mark   (SbChart     *self);
void       sb_chart_set_hovered_mark (SbChart     *self,
                                      SbMark      *mark);
void       sb_chart_add_child        (SbChart     *self,
                                      GtkWidget   *child);
void       sb_chart_allocate_tip     (SbChart     *self,
                                      int          width,
                                      int          height);
void       sb_chart_update_tip       (SbChart     *self);

G_END_DECLS

/* sb-chart-step.h
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

SbMark *sb_chart_step (GPtrArray   *marks,
                       SbMark      *from,
                       SbChartMove  move);

G_END_DECLS

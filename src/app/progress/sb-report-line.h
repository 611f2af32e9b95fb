/* sb-report-line.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "sb-axis.h"
#include "sb-report-chart.h"

G_BEGIN_DECLS

void sb_report_line_draw        (cairo_t              *cr,
                                 const SbReportSeries *series,
                                 guint                 style,
                                 const SbAxis         *along,
                                 const SbAxis         *up,
                                 double                max_gap);
void sb_report_line_draw_sample (cairo_t *cr,
                                 guint    style,
                                 double   x,
                                 double   y,
                                 double   length);

G_END_DECLS

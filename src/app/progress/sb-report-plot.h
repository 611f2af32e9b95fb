/* sb-report-plot.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-print-text.h"
#include "sb-report-chart.h"

G_BEGIN_DECLS

void sb_report_plot_add (SbPrintText         *text,
                         PangoContext        *context,
                         double               width,
                         const SbReportChart *chart);

G_END_DECLS

/* sb-series-lines.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-series-path.h"
#include "sb-series.h"

G_BEGIN_DECLS

#define SB_TYPE_SERIES_LINES (sb_series_lines_get_type ())

G_DECLARE_FINAL_TYPE (SbSeriesLines, sb_series_lines, SB, SERIES_LINES, GtkWidget)

GtkWidget *sb_series_lines_new      (SbSeries          *series);
GskPath   *sb_series_lines_get_path (SbSeriesLines     *self);
void       sb_series_lines_set_axes (SbSeriesLines     *self,
                                     const SbAxis      *time_axis,
                                     const SbAxis      *value_axis);
void       sb_series_lines_set_run  (SbSeriesLines     *self,
                                     const SbSeriesRun *run,
                                     gboolean           summarized);

G_END_DECLS

/* sb-series.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-chart-point.h"

G_BEGIN_DECLS

#define SB_TYPE_SERIES (sb_series_get_type ())

G_DECLARE_FINAL_TYPE (SbSeries, sb_series, SB, SERIES, GObject)

SbSeries     *sb_series_new             (const char   *title,
                                         const char   *style_class,
                                         GListModel   *points);
const char   *sb_series_get_title       (SbSeries     *self);
const char   *sb_series_get_style_class (SbSeries     *self);
GListModel   *sb_series_get_points      (SbSeries     *self);
double        sb_series_get_band        (SbSeries     *self);
void          sb_series_set_band        (SbSeries     *self,
                                         double        band);
const char   *sb_series_get_band_label  (SbSeries     *self);
void          sb_series_set_band_label  (SbSeries     *self,
                                         const char   *band_label);
SbChartPoint *sb_series_dup_point       (SbSeries     *self,
                                         guint         position);
gboolean      sb_series_get_band_range  (SbSeries     *self,
                                         SbChartPoint *first,
                                         double       *low,
                                         double       *high);

G_END_DECLS

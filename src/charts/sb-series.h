/* sb-series.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-chart-point.h"
#include "sb-trend-line.h"

G_BEGIN_DECLS

#define SB_TYPE_SERIES (sb_series_get_type ())

G_DECLARE_FINAL_TYPE (SbSeries, sb_series, SB, SERIES, GObject)

SbSeries          *sb_series_new             (const char        *title,
                                              const char        *style_class,
                                              GListModel        *points);
const char        *sb_series_get_title       (SbSeries          *self);
const char        *sb_series_get_style_class (SbSeries          *self);
GListModel        *sb_series_get_points      (SbSeries          *self);
double             sb_series_get_band        (SbSeries          *self);
void               sb_series_set_band        (SbSeries          *self,
                                              double             band);
const char        *sb_series_get_band_label  (SbSeries          *self);
void               sb_series_set_band_label  (SbSeries          *self,
                                              const char        *band_label);
gboolean           sb_series_get_range       (SbSeries          *self,
                                              double            *minimum,
                                              double            *maximum);
void               sb_series_set_range       (SbSeries          *self,
                                              double             minimum,
                                              double             maximum);
const SbTrendLine *sb_series_get_trend       (SbSeries          *self);
void               sb_series_set_trend       (SbSeries          *self,
                                              const SbTrendLine *trend);
const float       *sb_series_get_dashes      (SbSeries          *self,
                                              gsize             *n_dashes);
SbChartPoint      *sb_series_dup_point       (SbSeries          *self,
                                              guint              position);
gboolean           sb_series_get_band_range  (SbSeries          *self,
                                              SbChartPoint      *first,
                                              double            *low,
                                              double            *high);

G_END_DECLS

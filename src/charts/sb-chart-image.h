/* sb-chart-image.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SB_TYPE_CHART_IMAGE (sb_chart_image_get_type ())

G_DECLARE_FINAL_TYPE (SbChartImage, sb_chart_image, SB, CHART_IMAGE, GObject)

SbChartImage *sb_chart_image_new        (GtkWidget    *chart,
                                         GtkWidget    *legend,
                                         const char   *title,
                                         const char   *subtitle);
int           sb_chart_image_get_width  (SbChartImage *self);
int           sb_chart_image_get_height (SbChartImage *self);
GdkTexture   *sb_chart_image_to_texture (SbChartImage *self);
GBytes       *sb_chart_image_to_png     (SbChartImage *self);
GBytes       *sb_chart_image_to_svg     (SbChartImage *self);

G_END_DECLS

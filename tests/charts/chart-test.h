/* chart-test.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-chart.h"
#include "sb-series.h"

G_BEGIN_DECLS

void       chart_test_init          (int              *argc,
                                     char           ***argv);
GtkWidget *chart_test_show          (GtkWidget        *widget,
                                     int               width,
                                     int               height);
void       chart_test_settle        (GtkWidget        *window);
void       chart_test_assert_gone   (GtkWidget        *window,
                                     GtkWidget        *widget);
gboolean   chart_test_press         (GtkWidget        *widget,
                                     guint             keyval);
gboolean   chart_test_press_with    (GtkWidget        *widget,
                                     guint             keyval,
                                     GdkModifierType   modifiers);
GtkWidget *chart_test_find          (GtkWidget        *widget,
                                     GType             type,
                                     guint             position);
SbMark    *chart_test_get_mark      (SbChart          *chart,
                                     guint             position);
guint      chart_test_count_marks   (SbChart          *chart);
SbMark    *chart_test_get_focus     (SbChart          *chart);
void       chart_test_get_center    (SbChart          *chart,
                                     SbMark           *mark,
                                     graphene_point_t *center);
SbSeries  *chart_test_create_series (const char       *title,
                                     const char       *style_class,
                                     double            value,
                                     guint             n_points);
void       chart_test_add_point     (SbSeries         *series,
                                     int               year,
                                     int               month,
                                     int               day,
                                     double            value,
                                     const char       *label);

G_END_DECLS

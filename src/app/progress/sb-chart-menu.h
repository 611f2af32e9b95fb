/* sb-chart-menu.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-chart-image.h"

G_BEGIN_DECLS

#define SB_TYPE_CHART_MENU (sb_chart_menu_get_type ())

G_DECLARE_FINAL_TYPE (SbChartMenu, sb_chart_menu, SB, CHART_MENU, AdwBin)

GtkWidget    *sb_chart_menu_new          (void);
void          sb_chart_menu_set_chart    (SbChartMenu *self,
                                          GtkWidget   *chart,
                                          GtkWidget   *legend);
void          sb_chart_menu_set_words    (SbChartMenu *self,
                                          const char  *title,
                                          const char  *subtitle);
SbChartImage *sb_chart_menu_create_image (SbChartMenu *self);

G_END_DECLS

/* sb-calendar-legend.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SB_TYPE_CALENDAR_LEGEND (sb_calendar_legend_get_type ())

G_DECLARE_FINAL_TYPE (SbCalendarLegend, sb_calendar_legend, SB, CALENDAR_LEGEND, GtkWidget)

GtkWidget *sb_calendar_legend_new        (void);
void       sb_calendar_legend_set_labels (SbCalendarLegend *self,
                                          const char       *label,
                                          const char       *other_label,
                                          const char       *both_label);

G_END_DECLS

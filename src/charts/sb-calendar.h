/* sb-calendar.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-calendar-grid.h"

G_BEGIN_DECLS

#define SB_TYPE_CALENDAR (sb_calendar_get_type ())

G_DECLARE_FINAL_TYPE (SbCalendar, sb_calendar, SB, CALENDAR, GtkWidget)

GtkWidget      *sb_calendar_new        (void);
GListModel     *sb_calendar_get_days   (SbCalendar     *self);
void            sb_calendar_set_days   (SbCalendar     *self,
                                        GListModel     *days);
int             sb_calendar_get_year   (SbCalendar     *self);
void            sb_calendar_set_year   (SbCalendar     *self,
                                        int             year);
void            sb_calendar_get_years  (SbCalendar     *self,
                                        int            *first,
                                        int            *last);
void            sb_calendar_set_years  (SbCalendar     *self,
                                        int             first,
                                        int             last);
void            sb_calendar_set_today  (SbCalendar     *self,
                                        const GDate    *today);
void            sb_calendar_set_labels (SbCalendar     *self,
                                        const char     *label,
                                        const char     *other_label,
                                        const char     *both_label);
void            sb_calendar_set_format (SbCalendar     *self,
                                        SbDayFormat     format,
                                        gpointer        user_data,
                                        GDestroyNotify  destroy);
SbCalendarGrid *sb_calendar_get_grid   (SbCalendar     *self);

G_END_DECLS

/* sb-calendar-grid.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-calendar-cursor.h"

G_BEGIN_DECLS

#define SB_TYPE_CALENDAR_GRID (sb_calendar_grid_get_type ())

G_DECLARE_FINAL_TYPE (SbCalendarGrid, sb_calendar_grid, SB, CALENDAR_GRID, SbChart)

GtkWidget              *sb_calendar_grid_new               (void);
void                    sb_calendar_grid_show              (SbCalendarGrid       *self,
                                                            const SbCalendarYear *year);
void                    sb_calendar_grid_set_today         (SbCalendarGrid       *self,
                                                            const GDate          *today);
void                    sb_calendar_grid_set_first_weekday (SbCalendarGrid       *self,
                                                            GDateWeekday          first_weekday);
SbCalendarCursor       *sb_calendar_grid_get_cursor        (SbCalendarGrid       *self);
const SbCalendarLayout *sb_calendar_grid_get_layout        (SbCalendarGrid       *self);

G_END_DECLS

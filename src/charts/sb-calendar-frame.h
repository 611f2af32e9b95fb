/* sb-calendar-frame.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-calendar-layout.h"

G_BEGIN_DECLS

#define SB_TYPE_CALENDAR_FRAME (sb_calendar_frame_get_type ())

G_DECLARE_FINAL_TYPE (SbCalendarFrame, sb_calendar_frame, SB, CALENDAR_FRAME, GtkWidget)

GtkWidget *sb_calendar_frame_new               (void);
void       sb_calendar_frame_set_first_weekday (SbCalendarFrame        *self,
                                                GDateWeekday            first_weekday);
void       sb_calendar_frame_reserve           (SbCalendarFrame        *self,
                                                SbCalendarLayout       *layout);
void       sb_calendar_frame_set_layout        (SbCalendarFrame        *self,
                                                const SbCalendarLayout *layout);

G_END_DECLS

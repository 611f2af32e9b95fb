/* sb-calendar-cursor.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-calendar-layout.h"
#include "sb-chart.h"

G_BEGIN_DECLS

/**
 * SbDayFormat:
 * @date: a day
 * @n: how many things there were of the first kind; may be 0
 * @n_other: how many things there were of the second kind; may be 0
 *
 * Puts a day in words, as in "12 March 2026: 2 exercises, 1 check-in". A day
 * without anything is its date alone.
 *
 * Returns: (transfer full)
 */
typedef char *(*SbDayFormat) (const GDate *date,
                              guint        n,
                              guint        n_other,
                              gpointer     user_data);

typedef struct _SbCalendarCursor SbCalendarCursor;

SbCalendarCursor *sb_calendar_cursor_new        (SbChart                *chart);
void              sb_calendar_cursor_free       (SbCalendarCursor       *self);
void              sb_calendar_cursor_set_format (SbCalendarCursor       *self,
                                                 SbDayFormat             format,
                                                 gpointer                user_data,
                                                 GDestroyNotify          destroy);
void              sb_calendar_cursor_set_year   (SbCalendarCursor       *self,
                                                 const SbCalendarYear   *year,
                                                 const GDate            *today);
void              sb_calendar_cursor_allocate   (SbCalendarCursor       *self,
                                                 const SbCalendarLayout *layout);
SbMark           *sb_calendar_cursor_get_mark   (SbCalendarCursor       *self);
guint             sb_calendar_cursor_get_day    (SbCalendarCursor       *self,
                                                 SbMark                 *mark);
GPtrArray        *sb_calendar_cursor_list_marks (SbCalendarCursor       *self);
SbMark           *sb_calendar_cursor_send       (SbCalendarCursor       *self,
                                                 guint                   day);
void              sb_calendar_cursor_choose     (SbCalendarCursor       *self,
                                                 SbMark                 *mark);
void              sb_calendar_cursor_point_at   (SbCalendarCursor       *self,
                                                 guint                   day);

G_END_DECLS

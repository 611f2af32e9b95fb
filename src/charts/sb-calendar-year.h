/* sb-calendar-year.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SB_CALENDAR_MAX_DAYS 366

/* No day of a year. */
#define SB_CALENDAR_NO_DAY G_MAXUINT

/**
 * SbCalendarYear:
 * @year: which
 * @n_days: 365 or 366
 * @n: how many things of the first kind there were on each day
 * @n_other: how many things of the second kind there were on each day
 *
 * A year, day by day; the first of January is 0.
 */
typedef struct
{
  GDateYear year;
  guint     n_days;
  guint     n[SB_CALENDAR_MAX_DAYS];
  guint     n_other[SB_CALENDAR_MAX_DAYS];
} SbCalendarYear;

void     sb_calendar_year_read       (SbCalendarYear       *self,
                                      GDateYear             year,
                                      GListModel           *days);
guint    sb_calendar_year_find_last  (const SbCalendarYear *self);
guint    sb_calendar_year_find_date  (const SbCalendarYear *self,
                                      const GDate          *date);
void     sb_calendar_year_get_date   (const SbCalendarYear *self,
                                      guint                 day,
                                      GDate                *date);
guint    sb_calendar_year_move_month (const SbCalendarYear *self,
                                      guint                 day,
                                      int                   n_months);

G_END_DECLS

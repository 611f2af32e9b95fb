/* calendar-test.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of calendars share.
 */

#include "config.h"

#include "calendar-test.h"
#include "sb-day-count.h"

GDate
calendar_test_create_date (int year,
                           int month,
                           int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);

  return date;
}

void
calendar_test_add (GListStore *days,
                   int         year,
                   int         month,
                   int         day,
                   guint       n,
                   guint       n_other)
{
  GDate date = calendar_test_create_date (year, month, day);
  g_autoptr (SbDayCount) count = sb_day_count_new (&date, n, n_other);

  g_list_store_append (days, count);
}

/* Something in the leap year 2024, a little in 2026, and nothing between. */
GListStore *
calendar_test_create_days (void)
{
  GListStore *days = g_list_store_new (SB_TYPE_DAY_COUNT);

  calendar_test_add (days, 2024, 2, 29, 1, 0);
  calendar_test_add (days, 2026, 1, 1, 1, 0);
  calendar_test_add (days, 2026, 3, 12, 2, 1);
  calendar_test_add (days, 2026, 5, 4, 0, 5);
  calendar_test_add (days, 2026, 6, 30, 7, 2);

  return days;
}

char *
calendar_test_format_day (const GDate *date,
                          guint        n,
                          guint        n_other,
                          gpointer     user_data)
{
  char words[32];

  g_date_strftime (words, sizeof (words), "%a %-d %b %Y", date);
  if (n == 0 && n_other == 0)
    return g_strdup (words);

  return g_strdup_printf ("%s: %u and %u", words, n, n_other);
}

SbCalendar *
calendar_test_create (GListStore *days)
{
  SbCalendar *calendar = SB_CALENDAR (sb_calendar_new ());
  GDate today = calendar_test_create_date (2026, 10, 22);

  sb_calendar_set_format (calendar, calendar_test_format_day, NULL, NULL);
  sb_calendar_set_today (calendar, &today);
  sb_calendar_grid_set_first_weekday (sb_calendar_get_grid (calendar), G_DATE_MONDAY);
  sb_calendar_set_days (calendar, G_LIST_MODEL (days));

  return calendar;
}

SbChart *
calendar_test_get_chart (SbCalendar *calendar)
{
  return SB_CHART (sb_calendar_get_grid (calendar));
}

const char *
calendar_test_get_focus_name (SbCalendar *calendar)
{
  SbMark *mark = chart_test_get_focus (calendar_test_get_chart (calendar));

  return mark != NULL ? sb_mark_get_name (mark) : NULL;
}

void
calendar_test_press (SbCalendar *calendar,
                     guint       keyval)
{
  chart_test_press (GTK_WIDGET (sb_calendar_get_grid (calendar)), keyval);
}

/* Where @date stands, in the year that shows. */
graphene_point_t
calendar_test_get_point (SbCalendar *calendar,
                         GDate       date)
{
  return sb_calendar_layout_to_point (sb_calendar_grid_get_layout (sb_calendar_get_grid (calendar)),
                                      g_date_get_day_of_year (&date) - 1);
}

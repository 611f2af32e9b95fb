/* sb-calendar-year.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-calendar-year.h"
#include "sb-day-count.h"

/* The position of the first day that is not before @date. */
static guint
find_position (GListModel  *days,
               const GDate *date)
{
  guint low = 0;
  guint high = g_list_model_get_n_items (days);

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      g_autoptr (SbDayCount) day = g_list_model_get_item (days, middle);

      if (g_date_compare (sb_day_count_get_date (day), date) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * sb_calendar_year_read:
 * @days: (nullable): a list of [class@DayCount], ascending
 *
 * Takes the days of @year from @days, looking at no more of the others than it
 * takes to find them. Should a date occur twice its counts add up.
 */
void
sb_calendar_year_read (SbCalendarYear *self,
                       GDateYear       year,
                       GListModel     *days)
{
  guint n_items = days != NULL ? g_list_model_get_n_items (days) : 0;
  GDate first;

  g_return_if_fail (self != NULL);
  g_return_if_fail (g_date_valid_year (year));
  g_return_if_fail (days == NULL || G_IS_LIST_MODEL (days));

  *self = (SbCalendarYear) { .year = year, .n_days = g_date_is_leap_year (year) ? 366 : 365 };
  g_date_clear (&first, 1);
  g_date_set_dmy (&first, 1, G_DATE_JANUARY, year);

  for (guint i = n_items > 0 ? find_position (days, &first) : 0; i < n_items; i++)
    {
      g_autoptr (SbDayCount) count = g_list_model_get_item (days, i);
      guint day = sb_calendar_year_find_date (self, sb_day_count_get_date (count));

      if (day == SB_CALENDAR_NO_DAY)
        break;

      self->n[day] += sb_day_count_get_n (count);
      self->n_other[day] += sb_day_count_get_n_other (count);
    }
}

/**
 * sb_calendar_year_find_last:
 *
 * Returns: the last day on which there was something, or %SB_CALENDAR_NO_DAY
 */
guint
sb_calendar_year_find_last (const SbCalendarYear *self)
{
  g_return_val_if_fail (self != NULL, SB_CALENDAR_NO_DAY);

  for (guint i = self->n_days; i > 0; i--)
    {
      if (self->n[i - 1] > 0 || self->n_other[i - 1] > 0)
        return i - 1;
    }

  return SB_CALENDAR_NO_DAY;
}

/**
 * sb_calendar_year_find_date:
 *
 * Returns: which day of the year @date is, or %SB_CALENDAR_NO_DAY
 */
guint
sb_calendar_year_find_date (const SbCalendarYear *self,
                            const GDate          *date)
{
  g_return_val_if_fail (self != NULL, SB_CALENDAR_NO_DAY);
  g_return_val_if_fail (date != NULL && g_date_valid (date), SB_CALENDAR_NO_DAY);

  return g_date_get_year (date) == self->year ? g_date_get_day_of_year (date) - 1 : SB_CALENDAR_NO_DAY;
}

void
sb_calendar_year_get_date (const SbCalendarYear *self,
                           guint                 day,
                           GDate                *date)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (day < self->n_days);
  g_return_if_fail (date != NULL);

  g_date_clear (date, 1);
  g_date_set_dmy (date, 1, G_DATE_JANUARY, self->year);
  g_date_add_days (date, day);
}

/**
 * sb_calendar_year_move_month:
 *
 * The same day of another month, or that month's last where it is shorter.
 *
 * Returns: a day, or %SB_CALENDAR_NO_DAY where that is in another year
 */
guint
sb_calendar_year_move_month (const SbCalendarYear *self,
                             guint                 day,
                             int                   n_months)
{
  GDate date;
  int month;

  g_return_val_if_fail (self != NULL, SB_CALENDAR_NO_DAY);
  g_return_val_if_fail (day < self->n_days, SB_CALENDAR_NO_DAY);

  sb_calendar_year_get_date (self, day, &date);
  month = (int) g_date_get_month (&date) + n_months;
  if (month < G_DATE_JANUARY || month > G_DATE_DECEMBER)
    return SB_CALENDAR_NO_DAY;

  if (n_months < 0)
    g_date_subtract_months (&date, -n_months);
  else
    g_date_add_months (&date, n_months);

  return sb_calendar_year_find_date (self, &date);
}

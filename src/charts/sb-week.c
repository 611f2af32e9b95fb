/* sb-week.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <langinfo.h>

#include "sb-week.h"

/**
 * sb_week_get_first_day:
 *
 * The day that a week begins with where the person lives, by the locale.
 */
GDateWeekday
sb_week_get_first_day (void)
{
#ifdef __GLIBC__
  /* A number, which the C library hands out as though it were a string: the
   * date of the day that the other number is counted from. */
  union
  {
    char *string;
    unsigned int word;
  } origin = { .string = nl_langinfo (_NL_TIME_WEEK_1STDAY) };
  int since_sunday = nl_langinfo (_NL_TIME_FIRST_WEEKDAY)[0] - 1;

  if (origin.word == 19971201)
    since_sunday++;
  since_sunday %= 7;

  return since_sunday == 0 ? G_DATE_SUNDAY : (GDateWeekday) since_sunday;
#else
  return G_DATE_MONDAY;
#endif
}

/**
 * sb_week_format_day:
 *
 * The short name of a day of the week.
 */
char *
sb_week_format_day (GDateWeekday weekday)
{
  g_autoptr (GDateTime) time = NULL;

  g_return_val_if_fail (g_date_valid_weekday (weekday), NULL);

  /* A Monday, and what follows it. */
  time = g_date_time_new_utc (2001, 1, weekday, 12, 0, 0);

  return g_date_time_format (time, "%a");
}

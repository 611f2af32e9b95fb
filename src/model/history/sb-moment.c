/* sb-moment.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-moment.h"
#include "sb-time.h"

/* Moments as people tell them: a day and a time of day, where they are. */

/**
 * sb_moment_new:
 * @day: a day, not before %SB_MOMENT_FIRST_YEAR
 * @minutes: minutes since midnight
 * @now: the time now, where the person is
 *
 * Nothing can be told of what is still to come: a moment after @now is @now,
 * and so is one in the same minute.
 *
 * Returns: (transfer full): the moment
 */
GDateTime *
sb_moment_new (const GDate *day,
               guint        minutes,
               GDateTime   *now)
{
  g_autoptr (GDateTime) moment = NULL;

  g_return_val_if_fail (g_date_valid (day), NULL);
  g_return_val_if_fail (minutes < SB_MOMENT_MINUTES_PER_DAY, NULL);
  g_return_val_if_fail (now != NULL, NULL);

  /* A time that a clock jumps over in spring comes out as one beside it. */
  moment = g_date_time_new (g_date_time_get_timezone (now), g_date_get_year (day), g_date_get_month (day),
                            g_date_get_day (day), minutes / 60, minutes % 60, 0);
  if (moment == NULL || g_date_time_difference (now, moment) < G_TIME_SPAN_MINUTE)
    return g_date_time_ref (now);

  return g_steal_pointer (&moment);
}

/**
 * sb_moment_get_day:
 * @moment: a moment
 * @day: (out caller-allocates): its day, in its own time zone
 */
void
sb_moment_get_day (GDateTime *moment,
                   GDate     *day)
{
  int year, month, day_of_month;

  g_return_if_fail (moment != NULL);

  g_date_time_get_ymd (moment, &year, &month, &day_of_month);
  g_date_clear (day, 1);
  g_date_set_dmy (day, day_of_month, month, year);
}

/**
 * sb_moment_get_minutes:
 * @moment: a moment
 *
 * Returns: its minutes since midnight, in its own time zone
 */
guint
sb_moment_get_minutes (GDateTime *moment)
{
  g_return_val_if_fail (moment != NULL, 0);

  return g_date_time_get_hour (moment) * 60 + g_date_time_get_minute (moment);
}

/**
 * sb_moment_is_same_day:
 *
 * Returns: whether two moments, each in its own time zone, have the same date
 */
gboolean
sb_moment_is_same_day (GDateTime *a,
                       GDateTime *b)
{
  GDate day_a, day_b;

  sb_moment_get_day (a, &day_a);
  sb_moment_get_day (b, &day_b);

  return g_date_compare (&day_a, &day_b) == 0;
}

/**
 * sb_moment_read_day:
 * @text: such as 2026-11-20, or a date as it is written where the person is
 * @day: (out caller-allocates): the day
 *
 * Returns: whether it is a day, not before %SB_MOMENT_FIRST_YEAR
 */
gboolean
sb_moment_read_day (const char *text,
                    GDate      *day)
{
  g_autofree char *trimmed = NULL;

  g_return_val_if_fail (text != NULL, FALSE);

  trimmed = g_strstrip (g_strdup (text));
  if (!sb_time_parse_date (trimmed, day))
    {
      g_date_clear (day, 1);
      g_date_set_parse (day, trimmed);
    }

  return g_date_valid (day) && g_date_get_year (day) >= SB_MOMENT_FIRST_YEAR;
}

/* Takes a number of one or two digits of any script; −1 for none. */
static int
take_number (const char **text)
{
  int number = -1;

  for (guint i = 0; i < 2 && g_unichar_isdigit (g_utf8_get_char (*text)); i++)
    {
      number = MAX (number, 0) * 10 + g_unichar_digit_value (g_utf8_get_char (*text));
      *text = g_utf8_next_char (*text);
    }

  return number;
}

/* −1 for one that is neither morning nor afternoon, but wrong. */
static int
take_half (const char **text)
{
  g_autofree char *rest = g_utf8_strdown (*text, -1);

  g_strstrip (rest);
  *text += strlen (*text);
  if (*rest == '\0')
    return 0;
  if (g_str_equal (rest, "am") || g_str_equal (rest, "a.m."))
    return 1;
  if (g_str_equal (rest, "pm") || g_str_equal (rest, "p.m."))
    return 2;

  return -1;
}

/**
 * sb_moment_read_time:
 * @text: such as 14:05, 14.05, 1405, 14, or 2:05 pm
 * @minutes: (out): the minutes since midnight
 *
 * Returns: whether it is a time of day
 */
gboolean
sb_moment_read_time (const char *text,
                     guint      *minutes)
{
  int hour, minute, half;

  g_return_val_if_fail (text != NULL, FALSE);

  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  hour = take_number (&text);
  if (*text == ':' || *text == '.' || *text == 'h')
    text++;
  minute = take_number (&text);
  half = take_half (&text);
  if (hour < 0 || hour > 23 || minute > 59 || half < 0 || (half > 0 && (hour < 1 || hour > 12)))
    return FALSE;

  if (half > 0)
    hour = hour % 12 + (half == 2 ? 12 : 0);
  /* As in “14”, and “2 pm”. */
  *minutes = hour * 60 + MAX (minute, 0);
  return TRUE;
}

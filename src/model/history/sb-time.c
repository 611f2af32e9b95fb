/* sb-time.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-time.h"

gint64
sb_time_now (void)
{
  return g_get_real_time ();
}

/**
 * sb_time_from_date_time:
 * @date_time: (nullable): any time zone
 *
 * Returns: the moment, or %SB_TIME_NEVER for none
 */
gint64
sb_time_from_date_time (GDateTime *date_time)
{
  return date_time != NULL ? g_date_time_to_unix_usec (date_time) : SB_TIME_NEVER;
}

/**
 * sb_time_to_date_time:
 *
 * Returns: (transfer full) (nullable): the moment in UTC, %NULL for
 *   %SB_TIME_NEVER
 */
GDateTime *
sb_time_to_date_time (gint64 time)
{
  return time != SB_TIME_NEVER ? g_date_time_new_from_unix_utc_usec (time) : NULL;
}

/**
 * sb_time_set:
 * @field: (inout): an object's own date and time, or none
 * @date_time: (nullable): what it is to be, in any time zone
 *
 * Sets a field, in UTC.
 *
 * Returns: whether that is another moment than before
 */
gboolean
sb_time_set (GDateTime **field,
             GDateTime  *date_time)
{
  if (sb_time_from_date_time (*field) == sb_time_from_date_time (date_time))
    return FALSE;

  g_clear_pointer (field, g_date_time_unref);
  if (date_time != NULL)
    *field = g_date_time_to_utc (date_time);
  return TRUE;
}

/**
 * sb_time_from_date:
 *
 * Returns: the day's first moment, as if the day were in UTC
 */
gint64
sb_time_from_date (const GDate *date)
{
  return SB_TIME_MINIMUM + ((gint64) g_date_get_julian (date) - 1) * 24 * 60 * 60 * G_USEC_PER_SEC;
}

/* Matches @text with @pattern, in which 0 stands for any digit. */
static gboolean
has_shape (const char *text,
           const char *pattern)
{
  for (; *pattern != '\0'; pattern++, text++)
    if (*pattern == '0' ? !g_ascii_isdigit (*text) : *pattern != *text)
      return FALSE;

  return TRUE;
}

static int
read_digits (const char *text,
             int         n)
{
  int value = 0;

  for (int i = 0; i < n; i++)
    value = value * 10 + g_ascii_digit_value (text[i]);

  return value;
}

/* The digits after the point; those past a microsecond are dropped. */
static gboolean
read_fraction (const char **text,
               gint64      *fraction)
{
  gint64 unit = G_USEC_PER_SEC;

  *fraction = 0;
  if (**text != '.')
    return TRUE;

  (*text)++;
  if (!g_ascii_isdigit (**text))
    return FALSE;

  for (; g_ascii_isdigit (**text); (*text)++)
    {
      unit /= 10;
      *fraction += unit * g_ascii_digit_value (**text);
    }

  return TRUE;
}

static gboolean
read_offset (const char *text,
             gint64     *offset)
{
  int hours;
  int minutes;

  *offset = 0;
  if (g_str_equal (text, "Z"))
    return TRUE;

  if ((*text != '+' && *text != '-') || !has_shape (text + 1, "00:00") || text[6] != '\0')
    return FALSE;

  hours = read_digits (text + 1, 2);
  minutes = read_digits (text + 4, 2);
  *offset = (hours * 60 + minutes) * (*text == '-' ? -60 : 60) * (gint64) G_USEC_PER_SEC;
  return hours < 24 && minutes < 60;
}

/**
 * sb_time_parse:
 * @text: such as 2026-11-22T10:00:00Z or 2026-11-22T11:00:00.5+01:00
 * @time: (out): the moment
 *
 * Reads a moment exactly.  GLib's own reader goes by way of a double, and
 * takes forms that history files do not have.
 */
gboolean
sb_time_parse (const char *text,
               gint64     *time)
{
  g_autoptr (GDateTime) date_time = NULL;
  const char *rest;
  gint64 fraction;
  gint64 offset;

  g_return_val_if_fail (text != NULL, FALSE);

  if (!has_shape (text, "0000-00-00T00:00:00"))
    return FALSE;

  rest = text + strlen ("0000-00-00T00:00:00");
  if (!read_fraction (&rest, &fraction) || !read_offset (rest, &offset))
    return FALSE;

  date_time = g_date_time_new_utc (read_digits (text, 4), read_digits (text + 5, 2),
                                   read_digits (text + 8, 2), read_digits (text + 11, 2),
                                   read_digits (text + 14, 2), read_digits (text + 17, 2));
  if (date_time == NULL)
    return FALSE;

  *time = g_date_time_to_unix_usec (date_time) + fraction - offset;
  return *time >= SB_TIME_MINIMUM && *time <= SB_TIME_MAXIMUM;
}

/* An export writes hundreds of thousands of times: printf would be most of
 * its work. */
static void
append_digits (GString *text,
               char     before,
               int      value,
               int      n)
{
  char digits[8];

  digits[0] = before;
  for (int i = n; i > 0; i--)
    {
      digits[i] = '0' + value % 10;
      value /= 10;
    }
  if (before != '\0')
    g_string_append_len (text, digits, n + 1);
  else
    g_string_append_len (text, digits + 1, n);
}

/**
 * sb_time_append:
 *
 * Writes a moment as sb_time_parse() reads it, in UTC, with a fraction only
 * where it has one.
 */
void
sb_time_append (gint64   time,
                GString *text)
{
  g_autoptr (GDateTime) date_time = sb_time_to_date_time (time);
  int year;
  int month;
  int day;

  g_return_if_fail (date_time != NULL);

  g_date_time_get_ymd (date_time, &year, &month, &day);
  append_digits (text, '\0', year, 4);
  append_digits (text, '-', month, 2);
  append_digits (text, '-', day, 2);
  append_digits (text, 'T', g_date_time_get_hour (date_time), 2);
  append_digits (text, ':', g_date_time_get_minute (date_time), 2);
  append_digits (text, ':', g_date_time_get_second (date_time), 2);
  if (g_date_time_get_microsecond (date_time) != 0)
    append_digits (text, '.', g_date_time_get_microsecond (date_time), 6);
  g_string_append_c (text, 'Z');
}

/**
 * sb_time_parse_date:
 * @text: such as 2026-11-01
 * @date: (out caller-allocates): the day
 */
gboolean
sb_time_parse_date (const char *text,
                    GDate      *date)
{
  int year;
  int month;
  int day;

  g_return_val_if_fail (text != NULL, FALSE);

  if (!has_shape (text, "0000-00-00") || text[strlen ("0000-00-00")] != '\0')
    return FALSE;

  year = read_digits (text, 4);
  month = read_digits (text + 5, 2);
  day = read_digits (text + 8, 2);
  if (!g_date_valid_dmy (day, month, year))
    return FALSE;

  g_date_clear (date, 1);
  g_date_set_dmy (date, day, month, year);
  return TRUE;
}

void
sb_time_append_date (const GDate *date,
                     GString     *text)
{
  g_return_if_fail (g_date_valid (date));

  g_string_append_printf (text, "%04d-%02d-%02d", g_date_get_year (date),
                          g_date_get_month (date), g_date_get_day (date));
}

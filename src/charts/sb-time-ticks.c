/* sb-time-ticks.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-time-ticks.h"

typedef enum
{
  UNIT_DAY,
  UNIT_MONTH,
  UNIT_YEAR,
} Unit;

typedef struct
{
  Unit unit;
  int count;
} Step;

/* From close to wide: days, weeks, months, years. */
static const Step steps[] = {
  { UNIT_DAY, 1 },
  { UNIT_DAY, 2 },
  { UNIT_DAY, 7 },
  { UNIT_DAY, 14 },
  { UNIT_MONTH, 1 },
  { UNIT_MONTH, 2 },
  { UNIT_MONTH, 3 },
  { UNIT_MONTH, 6 },
  { UNIT_YEAR, 1 },
  { UNIT_YEAR, 2 },
  { UNIT_YEAR, 5 },
  { UNIT_YEAR, 10 },
  { UNIT_YEAR, 20 },
  { UNIT_YEAR, 50 },
  { UNIT_YEAR, 100 },
  { UNIT_YEAR, 500 },
  { UNIT_YEAR, 2000 },
};

/* The Julian day 1, as GDate counts, was a Monday; so a count of 7 makes weeks
 * that start on one. */
static GDateTime *
floor_to_days (GDateTime *time,
               int        count)
{
  g_autoptr (GDateTime) midnight = NULL;
  GDate date;
  int year, month, day;

  g_date_time_get_ymd (time, &year, &month, &day);
  g_date_set_dmy (&date, day, month, year);
  midnight = g_date_time_new (g_date_time_get_timezone (time), year, month, day, 0, 0, 0);

  return g_date_time_add_days (midnight, -(int) ((g_date_get_julian (&date) - 1) % count));
}

static GDateTime *
floor_to_step (GDateTime  *time,
               const Step *step)
{
  GTimeZone *zone = g_date_time_get_timezone (time);
  int year = g_date_time_get_year (time);
  int month = g_date_time_get_month (time) - 1;

  switch (step->unit)
    {
    case UNIT_DAY:
      return floor_to_days (time, step->count);

    case UNIT_MONTH:
      return g_date_time_new (zone, year, month - month % step->count + 1, 1, 0, 0, 0);

    case UNIT_YEAR:
      return g_date_time_new (zone, MAX (1, year - year % step->count), 1, 1, 0, 0, 0);

    default:
      g_assert_not_reached ();
    }
}

/* Returns: (nullable): %NULL past the last year that GDateTime knows */
static GDateTime *
advance (GDateTime  *time,
         const Step *step)
{
  switch (step->unit)
    {
    case UNIT_DAY:
      return g_date_time_add_days (time, step->count);

    case UNIT_MONTH:
      return g_date_time_add_months (time, step->count);

    case UNIT_YEAR:
      return g_date_time_add_years (time, step->count);

    default:
      g_assert_not_reached ();
    }
}

/* Returns: (nullable) (element-type GDateTime): %NULL when there are too many */
static GPtrArray *
list_times (GDateTime  *first,
            GDateTime  *last,
            const Step *step,
            guint       limit)
{
  g_autoptr (GPtrArray) times = g_ptr_array_new_with_free_func ((GDestroyNotify) g_date_time_unref);
  g_autoptr (GDateTime) time = floor_to_step (first, step);

  while (time != NULL && g_date_time_compare (time, last) <= 0)
    {
      GDateTime *next;

      if (g_date_time_compare (time, first) >= 0)
        g_ptr_array_add (times, g_date_time_ref (time));
      if (times->len > limit)
        return NULL;

      next = advance (time, step);
      g_date_time_unref (time);
      time = next;
    }

  return g_steal_pointer (&times);
}

static char *
format_label (GDateTime *time,
              Unit       unit,
              gboolean   with_year)
{
  g_autofree char *label = NULL;
  g_autofree char *year = g_date_time_format (time, "%Y");

  if (unit == UNIT_YEAR)
    return g_steal_pointer (&year);

  if (unit == UNIT_DAY)
    /* Translators: a day on the time axis of a chart, as in "2 Mar"; keep it
     * short. See g_date_time_format(). */
    label = g_date_time_format (time, _ ("%-d %b"));
  else
    /* Translators: a month on the time axis of a chart, as in "Mar"; %Ob is
     * the name as it stands alone, without a day. See g_date_time_format(). */
    label = g_date_time_format (time, _ ("%Ob"));

  return with_year ? g_strdup_printf ("%s\n%s", label, year) : g_steal_pointer (&label);
}

static GPtrArray *
label_times (GPtrArray *times,
             Unit       unit)
{
  g_autoptr (GPtrArray) ticks = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_tick_free);
  int previous = 0;

  for (guint i = 0; i < times->len; i++)
    {
      GDateTime *time = g_ptr_array_index (times, i);
      int year = g_date_time_get_year (time);
      g_autofree char *label = format_label (time, unit, year != previous);

      g_ptr_array_add (ticks, sb_tick_new (g_date_time_to_unix (time), label));
      previous = year;
    }

  return g_steal_pointer (&ticks);
}

/**
 * sb_time_ticks_new:
 * @first: where the axis starts
 * @last: where it ends, not before @first
 * @limit: the most ticks that there may be
 *
 * The starts of days, weeks (on Mondays), months or years, whichever are the
 * closest of which there are no more than @limit from @first to @last, in the
 * time zone of @first. The value of a tick is in seconds of Unix time. The
 * first label, and the first of each year, has the year on a second line.
 *
 * Returns: (transfer full) (element-type SbTick): ascending; may be empty
 */
GPtrArray *
sb_time_ticks_new (GDateTime *first,
                   GDateTime *last,
                   guint      limit)
{
  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (last != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (GPtrArray) times = list_times (first, last, &steps[i], limit);

      if (times != NULL)
        return label_times (times, steps[i].unit);
    }

  return g_ptr_array_new_with_free_func ((GDestroyNotify) sb_tick_free);
}

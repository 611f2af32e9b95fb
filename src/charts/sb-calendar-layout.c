/* sb-calendar-layout.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-calendar-layout.h"

/* Into how many blocks a year can be cut, between months. */
static const guint cuts[] = { 1, 2, 3, 4, 6 };

static guint
count_days (const SbCalendarLayout *self)
{
  return g_date_is_leap_year (self->year) ? 366 : 365;
}

static guint
count_months (const SbCalendarLayout *self)
{
  return SB_CALENDAR_N_MONTHS / self->n_blocks;
}

/* The first day of a block, or of what would come after the last one. */
static guint
get_block_start (const SbCalendarLayout *self,
                 guint                   block)
{
  if (block >= self->n_blocks)
    return count_days (self);

  return sb_calendar_layout_get_month (self, G_DATE_JANUARY + block * count_months (self));
}

/* How many days of a block's first week come before it. */
static guint
get_block_offset (const SbCalendarLayout *self,
                  guint                   block)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, G_DATE_JANUARY + block * count_months (self), self->year);

  return (g_date_get_weekday (&date) + SB_CALENDAR_N_WEEKDAYS - self->first_weekday) % SB_CALENDAR_N_WEEKDAYS;
}

static guint
find_block (const SbCalendarLayout *self,
            guint                   day)
{
  guint block = 0;

  while (get_block_start (self, block + 1) <= day)
    block++;

  return block;
}

/**
 * sb_calendar_layout_count_columns:
 * @n_blocks: into how many blocks a year is cut
 *
 * How many weeks a block can touch, whichever the year and the first day of a
 * week, so that days stand equally wide in all of them.
 */
guint
sb_calendar_layout_count_columns (guint n_blocks)
{
  guint most = 0;

  g_return_val_if_fail (n_blocks > 0 && SB_CALENDAR_N_MONTHS % n_blocks == 0, 1);

  for (guint block = 0; block < n_blocks; block++)
    {
      guint n_days = 0;

      for (guint month = 0; month < SB_CALENDAR_N_MONTHS / n_blocks; month++)
        n_days += g_date_get_days_in_month (G_DATE_JANUARY + block * SB_CALENDAR_N_MONTHS / n_blocks + month, 2000);
      most = MAX (most, n_days);
    }

  /* A week is touched by its last day alone, and then the rest is rounded up. */
  return (most + 2 * (SB_CALENDAR_N_WEEKDAYS - 1)) / SB_CALENDAR_N_WEEKDAYS;
}

/**
 * sb_calendar_layout_fit:
 * @least: how small a day may be, in pixels
 * @most: how large a day may be, in pixels
 *
 * Cuts the year into as few blocks as its width allows, and makes days as large
 * as it allows.
 */
void
sb_calendar_layout_fit (SbCalendarLayout *self,
                        int               least,
                        int               most)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (least > 0 && least <= most);

  for (guint i = 0; i < G_N_ELEMENTS (cuts); i++)
    {
      self->n_blocks = cuts[i];
      self->cell = (self->width - self->side) / (int) sb_calendar_layout_count_columns (cuts[i]);
      if (self->cell >= least)
        break;
    }

  self->cell = CLAMP (self->cell, least, most);
}

/**
 * sb_calendar_layout_shrink:
 * @height: what there is to fill, in pixels
 * @least: how small a day may be, in pixels
 *
 * Makes days smaller where there is not the height for them.
 */
void
sb_calendar_layout_shrink (SbCalendarLayout *self,
                           int               height,
                           int               least)
{
  int n_rows;

  g_return_if_fail (self != NULL);
  g_return_if_fail (least > 0);

  n_rows = (int) self->n_blocks * SB_CALENDAR_N_WEEKDAYS;
  height -= sb_calendar_layout_get_height (self) - n_rows * self->cell;
  self->cell = MAX (least, MIN (self->cell, height / n_rows));
}

int
sb_calendar_layout_get_height (const SbCalendarLayout *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return sb_calendar_layout_get_top (self, self->n_blocks) - self->above - self->gap;
}

/**
 * sb_calendar_layout_get_top:
 *
 * Where the days of @block begin, below the names of its months.
 */
int
sb_calendar_layout_get_top (const SbCalendarLayout *self,
                            guint                   block)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->above + block * (self->above + SB_CALENDAR_N_WEEKDAYS * self->cell + self->gap);
}

/**
 * sb_calendar_layout_get_month:
 * @month: from 1
 *
 * Returns: the first day of @month
 */
guint
sb_calendar_layout_get_month (const SbCalendarLayout *self,
                              guint                   month)
{
  GDate date;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (g_date_valid_month (month), 0);

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, month, self->year);

  return g_date_get_day_of_year (&date) - 1;
}

SbCalendarPlace
sb_calendar_layout_place (const SbCalendarLayout *self,
                          guint                   day)
{
  SbCalendarPlace place = { 0 };
  guint index;

  g_return_val_if_fail (self != NULL, place);
  g_return_val_if_fail (day < count_days (self), place);

  place.block = find_block (self, day);
  index = get_block_offset (self, place.block) + day - get_block_start (self, place.block);
  place.column = index / SB_CALENDAR_N_WEEKDAYS;
  place.row = index % SB_CALENDAR_N_WEEKDAYS;

  return place;
}

/**
 * sb_calendar_layout_find_day:
 *
 * Returns: the day that stands at @place, or %SB_CALENDAR_NO_DAY
 */
guint
sb_calendar_layout_find_day (const SbCalendarLayout *self,
                             const SbCalendarPlace  *place)
{
  guint start, offset, index;

  g_return_val_if_fail (self != NULL, SB_CALENDAR_NO_DAY);
  g_return_val_if_fail (place != NULL && place->row < SB_CALENDAR_N_WEEKDAYS, SB_CALENDAR_NO_DAY);

  if (place->block >= self->n_blocks)
    return SB_CALENDAR_NO_DAY;

  start = get_block_start (self, place->block);
  offset = get_block_offset (self, place->block);
  index = place->column * SB_CALENDAR_N_WEEKDAYS + place->row;
  if (index < offset || start + index - offset >= get_block_start (self, place->block + 1))
    return SB_CALENDAR_NO_DAY;

  return start + index - offset;
}

/**
 * sb_calendar_layout_to_point:
 *
 * Returns: the middle of @day, in pixels
 */
graphene_point_t
sb_calendar_layout_to_point (const SbCalendarLayout *self,
                             guint                   day)
{
  SbCalendarPlace place;
  double x, y;

  g_return_val_if_fail (self != NULL, GRAPHENE_POINT_INIT_ZERO);

  place = sb_calendar_layout_place (self, day);
  x = self->side + (place.column + 0.5) * self->cell;
  y = sb_calendar_layout_get_top (self, place.block) + (place.row + 0.5) * self->cell;

  return GRAPHENE_POINT_INIT (self->mirrored ? self->width - x : x, y);
}

/**
 * sb_calendar_layout_find_at:
 *
 * Returns: the day at @x and @y, or %SB_CALENDAR_NO_DAY
 */
guint
sb_calendar_layout_find_at (const SbCalendarLayout *self,
                            double                  x,
                            double                  y)
{
  double along;

  g_return_val_if_fail (self != NULL, SB_CALENDAR_NO_DAY);

  along = (self->mirrored ? self->width - x : x) - self->side;
  if (along < 0)
    return SB_CALENDAR_NO_DAY;

  for (guint block = 0; block < self->n_blocks; block++)
    {
      double down = y - sb_calendar_layout_get_top (self, block);

      if (down >= 0 && down < SB_CALENDAR_N_WEEKDAYS * self->cell)
        return sb_calendar_layout_find_day (self, &(SbCalendarPlace) {
                                                      .block = block,
                                                      .column = (guint) floor (along / self->cell),
                                                      .row = (guint) floor (down / self->cell),
                                                  });
    }

  return SB_CALENDAR_NO_DAY;
}

/* sb-calendar-layout.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <graphene.h>

#include "sb-calendar-year.h"

G_BEGIN_DECLS

#define SB_CALENDAR_N_MONTHS 12
#define SB_CALENDAR_N_WEEKDAYS 7
#define SB_CALENDAR_MAX_BLOCKS 6

/**
 * SbCalendarLayout:
 * @year: which year
 * @first_weekday: the day that a week begins with
 * @n_blocks: 1, 2, 3, 4 or 6, each of so many months, one below the other
 * @cell: what a day takes either way, in pixels
 * @side: what there is beside each block, for the names of the weekdays, in
 *   pixels
 * @above: what there is above each block, for the names of the months, in pixels
 * @gap: what there is between blocks, in pixels
 * @width: what there is to fill, in pixels
 * @mirrored: whether it runs from right to left
 *
 * Where the days of a year stand: a column for each week, and a row for each day
 * of it.
 */
typedef struct
{
  GDateYear    year;
  GDateWeekday first_weekday;
  guint        n_blocks;
  int          cell;
  int          side;
  int          above;
  int          gap;
  int          width;
  gboolean     mirrored;
} SbCalendarLayout;

/**
 * SbCalendarPlace:
 * @block: which block, from above
 * @column: which week of the block
 * @row: which day of the week
 */
typedef struct
{
  guint block;
  guint column;
  guint row;
} SbCalendarPlace;

guint            sb_calendar_layout_count_columns (guint                   n_blocks);
void             sb_calendar_layout_fit           (SbCalendarLayout       *self,
                                                   int                     least,
                                                   int                     most);
void             sb_calendar_layout_shrink        (SbCalendarLayout       *self,
                                                   int                     height,
                                                   int                     least);
int              sb_calendar_layout_get_height    (const SbCalendarLayout *self);
int              sb_calendar_layout_get_top       (const SbCalendarLayout *self,
                                                   guint                   block);
guint            sb_calendar_layout_get_month     (const SbCalendarLayout *self,
                                                   guint                   month);
SbCalendarPlace  sb_calendar_layout_place         (const SbCalendarLayout *self,
                                                   guint                   day);
guint            sb_calendar_layout_find_day      (const SbCalendarLayout *self,
                                                   const SbCalendarPlace  *place);
graphene_point_t sb_calendar_layout_to_point      (const SbCalendarLayout *self,
                                                   guint                   day);
guint            sb_calendar_layout_find_at       (const SbCalendarLayout *self,
                                                   double                  x,
                                                   double                  y);

G_END_DECLS

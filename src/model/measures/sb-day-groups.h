/* sb-day-groups.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbDayGroup:
 * @tag: (nullable): what these days have in common; %NULL for a day of the week
 * @weekday: the day of the week; %G_DATE_BAD_WEEKDAY for a tag
 * @positions: (element-type guint): which of the days are in it, in order
 *
 * Days that have something in common.
 */
typedef struct
{
  char *tag;
  GDateWeekday weekday;
  GArray *positions;
} SbDayGroup;

/**
 * SbDayGroups:
 * @values: (element-type double): a value for each day that has one, the median
 *   of that day's values, in order of days
 * @groups: (element-type SbDayGroup): the days of the week from Monday, then
 *   the tags in the order in which they come first
 *
 * Days, and what some of them have in common.
 */
typedef struct
{
  GArray *values;
  GPtrArray *groups;
} SbDayGroups;

SbDayGroups *sb_day_groups_new  (const double             *times,
                                 const double             *values,
                                 const char *const *const *tags,
                                 guint                     n,
                                 GTimeZone                *zone);
void         sb_day_groups_free (SbDayGroups              *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbDayGroups, sb_day_groups_free)

void         sb_day_groups_part (const SbDayGroups        *self,
                                 const SbDayGroup         *group,
                                 GArray                   *with,
                                 GArray                   *without);

G_END_DECLS

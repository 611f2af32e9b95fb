/* sb-day-groups.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-day-counts.h"
#include "sb-day-groups.h"
#include "sb-median.h"

/* What is compared is days, not check-ins: three on one bad evening are no
 * more than one evening. */

static void
group_free (gpointer data)
{
  SbDayGroup *group = data;

  g_free (group->tag);
  g_array_unref (group->positions);
  g_free (group);
}

static SbDayGroup *
add_group (SbDayGroups  *self,
           const char   *tag,
           GDateWeekday  weekday)
{
  SbDayGroup *group = g_new (SbDayGroup, 1);

  group->tag = g_strdup (tag);
  group->weekday = weekday;
  group->positions = g_array_new (FALSE, FALSE, sizeof (guint));
  g_ptr_array_add (self->groups, group);

  return group;
}

static SbDayGroup *
ensure_tag (SbDayGroups *self,
            GHashTable  *by_tag,
            const char  *tag)
{
  SbDayGroup *group = g_hash_table_lookup (by_tag, tag);

  if (group != NULL)
    return group;

  group = add_group (self, tag, G_DATE_BAD_WEEKDAY);
  g_hash_table_insert (by_tag, group->tag, group);

  return group;
}

/* Two check-ins of a day may have the same tag. */
static void
put_day (SbDayGroup *group,
         guint       position)
{
  guint n = group->positions->len;

  if (n == 0 || g_array_index (group->positions, guint, n - 1) != position)
    g_array_append_val (group->positions, position);
}

/* Takes the check-ins of one day, from @begin up to @end. A tag of one that has
 * no value is a tag of the day all the same. */
static void
add_day (SbDayGroups              *self,
         GHashTable               *by_tag,
         guint32                   julian,
         const double             *values,
         const char *const *const *tags,
         guint                     begin,
         guint                     end)
{
  g_autofree double *present = g_new (double, end - begin);
  guint position = self->values->len;
  guint n = 0;
  double median;
  GDate date;

  for (guint i = begin; i < end; i++)
    {
      if (isfinite (values[i]))
        present[n++] = values[i];
    }
  if (n == 0)
    return;

  median = sb_median (present, n);
  g_array_append_val (self->values, median);
  g_date_set_julian (&date, julian);
  put_day (g_ptr_array_index (self->groups, g_date_get_weekday (&date) - G_DATE_MONDAY), position);
  for (guint i = begin; tags != NULL && i < end; i++)
    {
      for (const char *const *tag = tags[i]; tag != NULL && *tag != NULL; tag++)
        put_day (ensure_tag (self, by_tag, *tag), position);
    }
}

/**
 * sb_day_groups_new:
 * @times: (array length=n) (nullable): when each value was, in seconds since
 *   1970, in order
 * @values: (array length=n) (nullable): the values; NAN where one is missing
 * @tags: (array length=n) (nullable): the tags of each; %NULL for none
 * @n: how many there are
 * @zone: where the person is
 *
 * Returns: (transfer full): the days with a value, and which of them go
 *   together
 */
SbDayGroups *
sb_day_groups_new (const double             *times,
                   const double             *values,
                   const char *const *const *tags,
                   guint                     n,
                   GTimeZone                *zone)
{
  g_autoptr (GHashTable) by_tag = g_hash_table_new (g_str_hash, g_str_equal);
  SbDayGroups *self = g_new (SbDayGroups, 1);

  self->values = g_array_new (FALSE, FALSE, sizeof (double));
  self->groups = g_ptr_array_new_with_free_func (group_free);
  for (GDateWeekday weekday = G_DATE_MONDAY; weekday <= G_DATE_SUNDAY; weekday++)
    add_group (self, NULL, weekday);

  for (guint begin = 0, end; begin < n; begin = end)
    {
      guint32 julian = sb_day_counts_find_day (zone, times[begin]);

      for (end = begin + 1; end < n && sb_day_counts_find_day (zone, times[end]) == julian; end++)
        ;
      add_day (self, by_tag, julian, values, tags, begin, end);
    }

  return self;
}

void
sb_day_groups_free (SbDayGroups *self)
{
  g_array_unref (self->values);
  g_ptr_array_unref (self->groups);
  g_free (self);
}

/**
 * sb_day_groups_part:
 * @self: days
 * @group: a group of them
 * @with: (element-type double): is filled with the values of the days in it
 * @without: (element-type double): is filled with those of all others
 */
void
sb_day_groups_part (const SbDayGroups *self,
                    const SbDayGroup  *group,
                    GArray            *with,
                    GArray            *without)
{
  guint next = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (group != NULL);

  g_array_set_size (with, 0);
  g_array_set_size (without, 0);
  for (guint i = 0; i < self->values->len; i++)
    {
      gboolean inside = next < group->positions->len && g_array_index (group->positions, guint, next) == i;

      next += inside;
      g_array_append_vals (inside ? with : without, &g_array_index (self->values, double, i), 1);
    }
}

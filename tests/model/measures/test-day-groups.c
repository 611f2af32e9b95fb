/* test-day-groups.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-day-groups.h"

#define MAX_TIMES 8
#define MAX_TAGS 3
#define HOUR 3600.0

/* Midnight of Monday, 5 January 2026, UTC. */
#define BEGIN 1767571200.0

/* Check-ins at so many hours from then, and what their days are: “VALUE…”, then
 * each kind of day that is there, as “DAY: POSITION…”. */
static const struct
{
  const char *name;
  int offset;
  guint n;
  double hours[MAX_TIMES];
  double values[MAX_TIMES];
  const char *tags[MAX_TIMES][MAX_TAGS];
  const char *expected;
} rows[] = {
  { "nothing", 0, 0, { 0 }, { 0 }, { { NULL } }, "" },
  { "one", 0, 1, { 12 }, { 3 }, { { NULL } }, "3; 1: 0" },
  { "tagged", 0, 1, { 12 }, { 3 }, { { "walk", "rain" } }, "3; 1: 0; walk: 0; rain: 0" },
  /* Three answers on one day are one day, and the one in the middle counts. */
  { "one-day", 0, 3, { 8, 12, 20 }, { 1, 5, 4 }, { { "walk" }, { NULL }, { "walk", "rain" } }, "4; 1: 0; walk: 0; rain: 0" },
  { "half-way", 0, 2, { 8, 12 }, { 1, 4 }, { { NULL } }, "2.5; 1: 0" },
  { "days", 0, 4, { 0, 24, 167, 168 }, { 1, 2, 3, 4 }, { { NULL }, { "walk" }, { NULL }, { "walk" } }, "1 2 3 4; 1: 0 3; 2: 1; 7: 2; walk: 1 3" },
  { "missing", 0, 3, { 0, 24, 48 }, { 1, NAN, 3 }, { { NULL }, { "walk" }, { "walk" } }, "1 3; 1: 0; 3: 1; walk: 1" },
  { "tag-of-a-missing-one", 0, 2, { 8, 12 }, { NAN, 4 }, { { "walk" } }, "4; 1: 0; walk: 0" },
  /* At 23:00 in London, it is Tuesday in Berlin. */
  { "east", 1, 3, { 22, 23, 46 }, { 1, 2, 4 }, { { NULL } }, "1 3; 1: 0; 2: 1" },
  { "west", -5, 2, { 4, 5 }, { 1, 2 }, { { NULL } }, "1 2; 1: 1; 7: 0" },
};

static void
append_group (GString          *text,
              const SbDayGroup *group)
{
  if (group->positions->len == 0)
    return;

  if (group->tag != NULL)
    g_string_append_printf (text, "; %s:", group->tag);
  else
    g_string_append_printf (text, "; %d:", group->weekday);
  for (guint i = 0; i < group->positions->len; i++)
    g_string_append_printf (text, " %u", g_array_index (group->positions, guint, i));
}

static SbDayGroups *
create_groups (guint row)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (rows[row].offset * 60 * 60);
  const char *const *tags[MAX_TIMES];
  double times[MAX_TIMES];

  for (guint i = 0; i < rows[row].n; i++)
    {
      times[i] = BEGIN + rows[row].hours[i] * HOUR;
      tags[i] = rows[row].tags[i][0] != NULL ? rows[row].tags[i] : NULL;
    }

  return sb_day_groups_new (times, rows[row].values, tags, rows[row].n, zone);
}

static void
test_row (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (SbDayGroups) days = create_groups (row);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < days->values->len; i++)
    g_string_append_printf (found, "%s%g", i > 0 ? " " : "", g_array_index (days->values, double, i));
  for (guint i = 0; i < days->groups->len; i++)
    append_group (found, g_ptr_array_index (days->groups, i));

  g_assert_cmpstr (found->str, ==, rows[row].expected);
}

/* Days with and days without are all days, each once. */
static void
test_part (gconstpointer data)
{
  g_autoptr (SbDayGroups) days = create_groups (GPOINTER_TO_UINT (data));
  g_autoptr (GArray) with = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) without = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < days->groups->len; i++)
    {
      const SbDayGroup *group = g_ptr_array_index (days->groups, i);

      sb_day_groups_part (days, group, with, without);
      g_assert_cmpuint (with->len, ==, group->positions->len);
      g_assert_cmpuint (with->len + without->len, ==, days->values->len);
      for (guint j = 0; j < with->len; j++)
        g_assert_cmpfloat (g_array_index (with, double, j), ==,
                           g_array_index (days->values, double, g_array_index (group->positions, guint, j)));
    }
}

/* Without any tags at all. */
static void
test_untagged (void)
{
  const double times[] = { BEGIN, BEGIN + 24 * HOUR };
  const double values[] = { 3, 4 };
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (SbDayGroups) days = sb_day_groups_new (times, values, NULL, 2, utc);

  g_assert_cmpuint (days->values->len, ==, 2);
  g_assert_cmpuint (days->groups->len, ==, 7);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/day-groups/", rows[i].name, NULL);
      g_autofree char *part = g_strconcat ("/day-groups/part/", rows[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
      g_test_add_data_func (part, GUINT_TO_POINTER (i), test_part);
    }
  g_test_add_func ("/day-groups/untagged", test_untagged);

  return g_test_run ();
}

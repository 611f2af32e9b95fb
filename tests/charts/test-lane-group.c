/* test-lane-group.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which marks are one, and what they are called.
 */

#include "config.h"

#include "sb-lane-group.h"
#include "sb-lane-words.h"
#include "sb-time-mark.h"

#define MAX_TIMES 8

typedef struct
{
  double times[MAX_TIMES];
  guint n_times;
  double least;
  const char *groups; /* as time:first+length */
} Case;

static const Case cases[] = {
  { { 0 }, 0, 10, "" },
  { { 5 }, 1, 10, "5:0+1" },
  { { 0, 10 }, 2, 10, "0:0+1, 10:1+1" },
  { { 0, 9 }, 2, 10, "4.5:0+2" },
  /* A group stands in its middle, from which the next one is far enough. */
  { { 0, 6, 12, 16 }, 4, 10, "6:0+3, 16:3+1" },
  /* Many in a row: no two closer than 10. */
  { { 0, 4, 8, 12, 16, 20, 24, 28 }, 8, 10, "6:0+4, 22:4+4" },
  { { 3, 3, 3, 50 }, 4, 10, "3:0+3, 50:3+1" },
  /* As far apart as one likes. */
  { { 3, 3, 4 }, 3, 0, "3:0+1, 3:1+1, 4:2+1" },
};

static char *
join_groups (GArray *groups)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < groups->len; i++)
    {
      SbLaneGroup *group = &g_array_index (groups, SbLaneGroup, i);

      g_string_append_printf (joined, "%s%g:%u+%u", i > 0 ? ", " : "", group->time, group->first, group->length);
    }

  return g_string_free_and_steal (g_steal_pointer (&joined));
}

static void
test_groups (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) groups = sb_lane_groups_new (cases[i].times, cases[i].n_times, cases[i].least);
      g_autofree char *joined = join_groups (groups);

      g_assert_cmpstr (joined, ==, cases[i].groups);
    }
}

/* However marks fall, none of them is lost and no two groups touch. */
static void
test_apart (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (6);
  double times[2000];
  guint n_counted = 0;
  double previous = -G_MAXDOUBLE;
  g_autoptr (GArray) groups = NULL;

  times[0] = 0;
  for (guint i = 1; i < G_N_ELEMENTS (times); i++)
    times[i] = times[i - 1] + g_rand_double_range (random, 0, 12);

  groups = sb_lane_groups_new (times, G_N_ELEMENTS (times), 10);
  for (guint i = 0; i < groups->len; i++)
    {
      SbLaneGroup *group = &g_array_index (groups, SbLaneGroup, i);

      g_assert_cmpuint (group->first, ==, n_counted);
      g_assert_cmpfloat (group->time - previous, >=, 10);
      previous = group->time;
      n_counted += group->length;
    }
  g_assert_cmpuint (n_counted, ==, G_N_ELEMENTS (times));
}

static void
test_find (void)
{
  const double times[] = { 10, 20, 40 };
  g_autoptr (GArray) groups = sb_lane_groups_new (times, 3, 5);
  const struct
  {
    double time;
    guint from;
    guint after;
    guint nearest;
  } finds[] = {
    { 0, 0, 0, 0 },
    { 10, 0, 1, 0 },
    { 15, 1, 1, 0 },
    { 16, 1, 1, 1 },
    { 31, 2, 2, 2 },
    { 40, 2, 3, 2 },
    { 99, 3, 3, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (finds); i++)
    {
      g_assert_cmpuint (sb_lane_groups_find_from (groups, finds[i].time), ==, finds[i].from);
      g_assert_cmpuint (sb_lane_groups_find_after (groups, finds[i].time), ==, finds[i].after);
      g_assert_cmpuint (sb_lane_groups_find_nearest (groups, 0, 3, finds[i].time), ==, finds[i].nearest);
    }
  g_assert_cmpuint (sb_lane_groups_find_nearest (groups, 1, 2, 99), ==, 1);
}

static void
add_mark (GListStore *marks,
          int         day,
          int         end_day,
          const char *title)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (2026, 3, day, 12, 0, 0);
  g_autoptr (GDateTime) end = end_day > 0 ? g_date_time_new_utc (2026, 3, end_day, 12, 0, 0) : NULL;

  g_autoptr (SbTimeMark) mark = sb_time_mark_new (time, end, title, NULL, "note");

  g_list_store_append (marks, mark);
}

static void
test_words (void)
{
  g_autoptr (GListStore) marks = g_list_store_new (SB_TYPE_TIME_MARK);
  const struct
  {
    guint first;
    guint length;
    const char *name;
    const char *description;
  } words[] = {
    { 0, 1, "2 March 2026: Moved house", NULL },
    { 1, 1, "3 March 2026 to 9 March 2026: Therapy", NULL },
    { 0, 2, "2 things, 2 March 2026 to 3 March 2026", "Moved house, Therapy" },
    { 1, 4, "4 things, 3 March 2026 to 4 March 2026", "Therapy, A, B, C" },
    { 1, 5, "5 things, 3 March 2026 to 5 March 2026", "Therapy, A, B, and 2 more" },
    { 2, 3, "3 things, 4 March 2026", "A, B, C" },
  };

  add_mark (marks, 2, 0, "Moved house");
  add_mark (marks, 3, 9, "Therapy");
  add_mark (marks, 4, 4, "A");
  add_mark (marks, 4, 0, "B");
  add_mark (marks, 4, 0, "C");
  add_mark (marks, 5, 0, "D");

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *name = sb_lane_words_name (G_LIST_MODEL (marks), words[i].first, words[i].length);
      g_autofree char *description = sb_lane_words_description (G_LIST_MODEL (marks), words[i].first, words[i].length);

      g_assert_cmpstr (name, ==, words[i].name);
      g_assert_cmpstr (description, ==, words[i].description);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lane-group/groups", test_groups);
  g_test_add_func ("/lane-group/apart", test_apart);
  g_test_add_func ("/lane-group/find", test_find);
  g_test_add_func ("/lane-group/words", test_words);

  return g_test_run ();
}

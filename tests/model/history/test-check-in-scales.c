/* test-check-in-scales.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-check-in-scales.h"

/* Closeness comes first, the mood as a whole last. */
static void
test_names (void)
{
  g_autofree char *joined = g_strjoinv (" ", (char **) sb_check_in_scales_list_names ());

  g_assert_cmpstr (joined, ==, "connected worried distant mood");
}

static void
test_steps (void)
{
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (NULL);
  const double elsewhere[] = { 0, 6, 2.5, -1, 1.0000001, 1000 };

  g_assert_cmpuint (sb_check_in_scales_get_step (check_in, "mood"), ==, 0);
  for (guint step = 1; step <= SB_CHECK_IN_N_STEPS; step++)
    {
      sb_check_in_scales_set_step (check_in, "mood", step);
      g_assert_cmpuint (sb_check_in_scales_get_step (check_in, "mood"), ==, step);
    }

  sb_check_in_scales_set_step (check_in, "mood", 0);
  g_assert_false (sb_check_in_get_rating (check_in, "mood", NULL));

  for (guint i = 0; i < G_N_ELEMENTS (elsewhere); i++)
    {
      sb_check_in_set_rating (check_in, "mood", elsewhere[i]);
      g_assert_cmpuint (sb_check_in_scales_get_step (check_in, "mood"), ==, 0);
    }
}

static void
test_far (void)
{
  const struct
  {
    guint worried;
    guint mood;
    gboolean far;
  } cases[] = {
    { 0, 0, FALSE },
    { 0, 1, FALSE },
    { 5, 0, TRUE },
    { 5, 5, TRUE },
    { 4, 0, FALSE },
    { 4, 2, FALSE },
    { 4, 1, TRUE },
    { 3, 1, FALSE },
    { 1, 1, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SbCheckIn) check_in = sb_check_in_new (NULL);

      sb_check_in_scales_set_step (check_in, SB_CHECK_IN_CONNECTED, 1);
      sb_check_in_scales_set_step (check_in, SB_CHECK_IN_DISTANT, 5);
      sb_check_in_scales_set_step (check_in, SB_CHECK_IN_WORRIED, cases[i].worried);
      sb_check_in_scales_set_step (check_in, SB_CHECK_IN_MOOD, cases[i].mood);
      g_assert_cmpint (sb_check_in_scales_are_far (check_in), ==, cases[i].far);
    }
}

static void
test_empty (void)
{
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (NULL);

  g_assert_true (sb_check_in_scales_is_empty (check_in));
  sb_check_in_set_note (check_in, " \n\t\xe2\x80\x83");
  g_assert_true (sb_check_in_scales_is_empty (check_in));
  sb_check_in_set_note (check_in, " .");
  g_assert_false (sb_check_in_scales_is_empty (check_in));

  sb_check_in_set_note (check_in, "");
  sb_check_in_set_tags (check_in, (const char *[]) { "work", NULL });
  g_assert_false (sb_check_in_scales_is_empty (check_in));

  sb_check_in_set_tags (check_in, (const char *[]) { NULL });
  sb_check_in_set_rating (check_in, "of-another-app", 7);
  g_assert_false (sb_check_in_scales_is_empty (check_in));
}

static SbTracker *
add_tracker (GListStore *trackers,
             const char *title,
             gboolean    archived)
{
  g_autoptr (SbTracker) tracker = sb_tracker_new (title);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  if (archived)
    sb_archivable_set_archived (SB_ARCHIVABLE (tracker), now);
  g_list_store_append (trackers, tracker);

  /* The list keeps it alive. */
  return tracker;
}

static void
assert_asked (GListStore *trackers,
              SbCheckIn  *check_in,
              const char *expected)
{
  g_autoptr (GPtrArray) asked = sb_check_in_scales_list_trackers (G_LIST_MODEL (trackers), check_in);
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < asked->len; i++)
    g_string_append_printf (titles, "%s ", sb_tracker_get_title (g_ptr_array_index (asked, i)));
  g_assert_cmpstr (titles->str, ==, expected);
}

static void
test_trackers (void)
{
  g_autoptr (GListStore) trackers = g_list_store_new (SB_TYPE_TRACKER);
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (NULL);
  SbTracker *sleep = add_tracker (trackers, "sleep", FALSE);
  SbTracker *pain = add_tracker (trackers, "pain", TRUE);

  add_tracker (trackers, "alone", FALSE);
  assert_asked (trackers, NULL, "sleep alone ");
  assert_asked (trackers, check_in, "sleep alone ");

  /* An old answer can still be seen. */
  sb_check_in_scales_set_step (check_in, sb_record_get_id (SB_RECORD (pain)), 2);
  assert_asked (trackers, check_in, "sleep pain alone ");

  g_assert_true (sb_check_in_scales_find_tracker (G_LIST_MODEL (trackers), sb_record_get_id (SB_RECORD (sleep))) == sleep);
  g_assert_null (sb_check_in_scales_find_tracker (G_LIST_MODEL (trackers), "mood"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/check-in-scales/names", test_names);
  g_test_add_func ("/check-in-scales/steps", test_steps);
  g_test_add_func ("/check-in-scales/far", test_far);
  g_test_add_func ("/check-in-scales/empty", test_empty);
  g_test_add_func ("/check-in-scales/trackers", test_trackers);

  return g_test_run ();
}

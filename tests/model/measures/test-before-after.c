/* test-before-after.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-before-after.h"
#include "sb-outcome.h"

static void
assert_way (GPtrArray  *list,
            guint       position,
            const char *exercise,
            gboolean    shorter,
            guint       n_tries,
            double      before,
            double      after)
{
  const SbBeforeAfter *way = g_ptr_array_index (list, position);

  g_assert_cmpstr (way->exercise_id, ==, exercise);
  g_assert_cmpint (way->shorter, ==, shorter);
  g_assert_cmpuint (way->n_tries, ==, n_tries);
  g_assert_cmpfloat (way->before, ==, before);
  g_assert_cmpfloat (way->after, ==, after);
}

static void
test_none (void)
{
  g_autoptr (GPtrArray) outcomes = sb_outcomes_new ();
  g_autoptr (GPtrArray) list = NULL;
  guint n_early = 7;

  list = sb_before_after_list (outcomes, &n_early);
  g_assert_cmpuint (list->len, ==, 0);
  g_assert_cmpuint (n_early, ==, 0);
}

/* Before 8, 8, 6, 2: the middle is 7. After 5, 3, 3, 2: the middle is 3. */
static void
test_medians (void)
{
  g_autoptr (GPtrArray) outcomes = sb_outcomes_new ();
  g_autoptr (GPtrArray) list = NULL;

  sb_outcomes_add (outcomes, "breath", FALSE, FALSE, 8, 3, 1);
  sb_outcomes_add (outcomes, "breath", FALSE, FALSE, 8, 5, 1);
  sb_outcomes_add (outcomes, "breath", FALSE, FALSE, 6, 3, 1);
  sb_outcomes_add (outcomes, "breath", FALSE, FALSE, 2, 2, 1);
  list = sb_before_after_list (outcomes, NULL);
  g_assert_cmpuint (list->len, ==, 1);
  assert_way (list, 0, "breath", FALSE, 4, 7, 3);
}

/* Stopped, or without a number: no try. Fewer than three: too early. */
static void
test_what_counts (void)
{
  g_autoptr (GPtrArray) outcomes = sb_outcomes_new ();
  g_autoptr (GPtrArray) list = NULL;
  guint n_early = 0;

  sb_outcomes_add (outcomes, "a", FALSE, FALSE, 5, 4, 3);
  sb_outcomes_add (outcomes, "a", FALSE, TRUE, 9, 9, 5);
  sb_outcomes_add (outcomes, "a", FALSE, FALSE, SB_SESSION_NO_DISTRESS, 0, 5);
  sb_outcomes_add (outcomes, "a", FALSE, FALSE, 10, SB_SESSION_NO_DISTRESS, 5);
  sb_outcomes_add (outcomes, "a", TRUE, FALSE, 5, 0, 2);
  sb_outcomes_add (outcomes, "b", FALSE, TRUE, 5, 0, 9);
  list = sb_before_after_list (outcomes, &n_early);
  g_assert_cmpuint (list->len, ==, 1);
  assert_way (list, 0, "a", FALSE, 3, 5, 4);
  g_assert_cmpuint (n_early, ==, 1);
}

static void
test_order (void)
{
  g_autoptr (GPtrArray) outcomes = sb_outcomes_new ();
  g_autoptr (GPtrArray) list = NULL;

  sb_outcomes_add (outcomes, "same", FALSE, FALSE, 4, 4, 3);
  sb_outcomes_add (outcomes, "rarer", FALSE, FALSE, 6, 4, 3);
  sb_outcomes_add (outcomes, "oftener", FALSE, FALSE, 5, 3, 4);
  sb_outcomes_add (outcomes, "harder", FALSE, FALSE, 2, 3, 3);
  sb_outcomes_add (outcomes, "most", TRUE, FALSE, 9, 3, 3);
  sb_outcomes_add (outcomes, "more", FALSE, FALSE, 9, 4, 3);
  list = sb_before_after_list (outcomes, NULL);
  g_assert_cmpuint (list->len, ==, 6);
  assert_way (list, 0, "most", TRUE, 3, 9, 3);
  assert_way (list, 1, "more", FALSE, 3, 9, 4);
  assert_way (list, 2, "oftener", FALSE, 4, 5, 3);
  assert_way (list, 3, "rarer", FALSE, 3, 6, 4);
  assert_way (list, 4, "same", FALSE, 3, 4, 4);
  assert_way (list, 5, "harder", FALSE, 3, 2, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/before-after/none", test_none);
  g_test_add_func ("/before-after/medians", test_medians);
  g_test_add_func ("/before-after/what-counts", test_what_counts);
  g_test_add_func ("/before-after/order", test_order);

  return g_test_run ();
}

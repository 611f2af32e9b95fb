/* test-course.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-course.h"
#include "store-fixture.h"

/* How a plan stands, along a path of two weeks: a walk and rain, then an
 * umbrella. */

typedef struct
{
  SbContent *content;
  SbStore *store;
  SbPlan *plan;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *root = g_test_build_filename (G_TEST_DIST, "fixtures", "content", "small", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (root);
  g_autofree char *path = history_path ();

  fixture->content = sb_content_new (file);
  fixture->store = open_store (path);
  fixture->plan = sb_course_begin (sb_content_find_path (fixture->content, "dry"), fixture->store);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  sb_store_close (fixture->store);
  g_clear_object (&fixture->plan);
  g_clear_object (&fixture->store);
  g_clear_object (&fixture->content);
}

static const char *
find_next (Fixture *fixture)
{
  g_autoptr (SbCourse) course = sb_course_find (fixture->content, fixture->store);
  SbCourseStep *next = sb_course_get_next (course);

  return next != NULL ? g_intern_string (sb_course_step_get_uri (next)) : NULL;
}

static void
read_page (Fixture    *fixture,
           const char *uri,
           int         days)
{
  g_autoptr (SbReading) reading = sb_reading_new (uri);
  g_autoptr (GDateTime) finished = g_date_time_add_days (sb_plan_get_started (fixture->plan), days);

  sb_reading_set_finished (reading, finished);
  sb_store_save_reading (fixture->store, reading);
}

static void
practice (Fixture  *fixture,
          gboolean  complete)
{
  g_autoptr (SbSession) session = sb_session_new ("walk", "1");

  if (complete)
    sb_session_complete (session);
  sb_store_save_session (fixture->store, session);
}

/* By practice, by reading and by hand, and not before the plan began. */
static void
test_next (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_cmpstr (find_next (fixture), ==, "exercise:walk");
  practice (fixture, FALSE);
  g_assert_cmpstr (find_next (fixture), ==, "exercise:walk");
  practice (fixture, TRUE);
  g_assert_cmpstr (find_next (fixture), ==, "article:rain");
  read_page (fixture, "article:rain", -1);
  g_assert_cmpstr (find_next (fixture), ==, "article:rain");
  read_page (fixture, "article:rain", 1);
  g_assert_cmpstr (find_next (fixture), ==, "approach:umbrella");
  sb_plan_tick (fixture->plan, "approach:umbrella", TRUE);
  g_assert_null (find_next (fixture));
}

/* What is left out holds nobody up. */
static void
test_left_out (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (SbCourse) course = NULL;

  sb_plan_set_left_out (fixture->plan, "exercise:walk", TRUE);
  sb_plan_set_left_out (fixture->plan, "article:rain", TRUE);
  course = sb_course_find (fixture->content, fixture->store);
  g_assert_true (sb_course_is_done (course, 0));
  g_assert_false (sb_course_is_done (course, 1));
  g_assert_cmpuint (sb_course_get_current (course), ==, 1);

  sb_plan_set_left_out (fixture->plan, "article:rain", FALSE);
  g_assert_cmpstr (find_next (fixture), ==, "article:rain");
}

static void
test_added (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (SbCourse) course = sb_course_find (fixture->content, fixture->store);
  g_autoptr (SbCourse) after = NULL;
  g_autoptr (SbCourseStep) step = NULL;

  g_assert_false (sb_course_can_add (course, "article:rain"));
  g_assert_true (sb_course_can_add (course, "article:sun"));
  sb_plan_set_added (fixture->plan, "article:sun", "open");
  after = sb_course_find (fixture->content, fixture->store);
  g_assert_false (sb_course_can_add (after, "article:sun"));
  g_assert_cmpuint (g_list_model_get_n_items (sb_course_get_steps (after, 0)), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (sb_course_get_steps (after, 1)), ==, 2);
  step = g_list_model_get_item (sb_course_get_steps (after, 1), 1);
  g_assert_cmpstr (sb_course_step_get_uri (step), ==, "article:sun");
  g_assert_true (sb_course_step_is_added (step));
}

/* Who moves on owes nothing; who moves back finds what was open. */
static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  sb_plan_set_week (fixture->plan, "open");
  g_assert_cmpstr (find_next (fixture), ==, "approach:umbrella");
  sb_plan_set_week (fixture->plan, "look");
  g_assert_cmpstr (find_next (fixture), ==, "exercise:walk");

  /* A week that this version of the path does not have. */
  sb_plan_set_week (fixture->plan, "gone");
  g_assert_cmpstr (find_next (fixture), ==, "exercise:walk");
}

/* A plan that rests asks for nothing, and goes on where it was. */
static void
test_pause (Fixture       *fixture,
            gconstpointer  data)
{
  sb_plan_tick (fixture->plan, "exercise:walk", TRUE);
  sb_plan_pause (fixture->plan, TRUE);
  g_assert_null (find_next (fixture));
  sb_plan_pause (fixture->plan, FALSE);
  g_assert_cmpstr (find_next (fixture), ==, "article:rain");
}

static void
test_welcome_back (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (SbCourse) course = sb_course_find (fixture->content, fixture->store);
  g_autoptr (GDateTime) soon = g_date_time_add_days (sb_plan_get_started (fixture->plan), 9);
  g_autoptr (GDateTime) later = g_date_time_add_days (sb_plan_get_started (fixture->plan), 11);

  g_assert_false (sb_course_is_welcome_back (course, soon));
  g_assert_true (sb_course_is_welcome_back (course, later));
  read_page (fixture, "article:rain", 5);
  g_assert_false (sb_course_is_welcome_back (course, later));
}

/* One at a time; the earlier one is kept, and what was done then does not
 * count again. */
static void
test_start_over (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (SbPlan) second = NULL;

  sb_plan_tick (fixture->plan, "exercise:walk", TRUE);
  read_page (fixture, "article:rain", -1);
  second = sb_course_begin (sb_content_find_path (fixture->content, "dry"), fixture->store);
  g_assert_nonnull (sb_plan_get_ended (fixture->plan));
  g_assert_nonnull (sb_plan_get_done (fixture->plan, "exercise:walk"));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_plans (fixture->store)), ==, 2);
  g_assert_true (sb_course_find_plan (sb_store_get_plans (fixture->store)) == second);
  g_assert_cmpstr (find_next (fixture), ==, "exercise:walk");

  sb_plan_end (second);
  g_assert_null (sb_course_find (fixture->content, fixture->store));
}

static void
test_finished (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (SbCourse) course = NULL;

  sb_plan_tick (fixture->plan, "exercise:walk", TRUE);
  sb_plan_tick (fixture->plan, "article:rain", TRUE);
  sb_plan_set_left_out (fixture->plan, "approach:umbrella", TRUE);
  course = sb_course_find (fixture->content, fixture->store);
  g_assert_true (sb_course_is_finished (course));
  g_assert_cmpuint (sb_course_get_current (course), ==, 2);
  g_assert_null (sb_course_get_next (course));
}

#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("/course/next", test_next);
  ADD ("/course/left-out", test_left_out);
  ADD ("/course/added", test_added);
  ADD ("/course/move", test_move);
  ADD ("/course/pause", test_pause);
  ADD ("/course/welcome-back", test_welcome_back);
  ADD ("/course/start-over", test_start_over);
  ADD ("/course/finished", test_finished);

  return g_test_run ();
}

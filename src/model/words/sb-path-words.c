/* sb-path-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-path-words.h"

/* How a plan stands, in words: no dates, and nothing missed. */

/**
 * sb_path_words_for_course:
 * @course: how a plan stands
 *
 * Returns: (transfer full): where the person is, in a few words
 */
char *
sb_path_words_for_course (SbCourse *course)
{
  g_return_val_if_fail (SB_IS_COURSE (course), NULL);

  if (sb_plan_get_paused (sb_course_get_plan (course)) != NULL)
    return g_strdup (_ ("At rest. It waits for you here."));
  if (sb_course_is_finished (course))
    return g_strdup (_ ("You have come to the end. Keep what you liked."));

  /* Translators: the number of this week, of all weeks, and its title */
  return g_strdup_printf (_ ("Week %u of %u: %s"), sb_course_get_current (course) + 1, sb_course_get_n_weeks (course),
                          sb_path_week_get_title (sb_course_get_week (course, sb_course_get_current (course))));
}

/**
 * sb_path_words_for_week:
 * @course: how a plan stands
 * @week: the number of a week, from 0
 *
 * Returns: (transfer full): its number and its title
 */
char *
sb_path_words_for_week (SbCourse *course,
                        guint     week)
{
  g_return_val_if_fail (SB_IS_COURSE (course), NULL);

  /* Translators: the number of a week, and its title */
  return g_strdup_printf (_ ("Week %u: %s"), week + 1, sb_path_week_get_title (sb_course_get_week (course, week)));
}

/**
 * sb_path_words_for_title:
 * @content: what the app knows
 * @step: a step of a plan
 *
 * Returns: (transfer none) (nullable): its title; NULL where this version does
 *   not have what it leads to
 */
const char *
sb_path_words_for_title (SbContent    *content,
                         SbCourseStep *step)
{
  GObject *object;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_COURSE_STEP (step), NULL);

  object = sb_content_find_uri (content, sb_course_step_get_uri (step));
  if (SB_IS_EXERCISE (object))
    return sb_exercise_get_title (SB_EXERCISE (object));

  return SB_IS_ARTICLE (object) ? sb_article_get_title (SB_ARTICLE (object)) : NULL;
}

static char *
describe_open (GObject *object)
{
  if (SB_IS_EXERCISE (object))
    /* Translators: something to practice, and how long it takes */
    return g_strdup_printf (_ ("Exercise, %u min"), sb_exercise_get_minutes (SB_EXERCISE (object)));

  /* Translators: something to read, and how long it takes */
  return g_strdup_printf (_ ("To read, %u min"), sb_article_get_minutes (SB_ARTICLE (object)));
}

/**
 * sb_path_words_for_step:
 * @content: what the app knows
 * @step: a step of a plan that has a title
 *
 * Returns: (transfer full): what it is, or how it stands
 */
char *
sb_path_words_for_step (SbContent    *content,
                        SbCourseStep *step)
{
  GObject *object;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_COURSE_STEP (step), NULL);

  object = sb_content_find_uri (content, sb_course_step_get_uri (step));
  switch (sb_course_step_get_state (step))
    {
    case SB_COURSE_DONE:
      return g_strdup (SB_IS_EXERCISE (object) ? _ ("Practiced") : _ ("Read"));
    case SB_COURSE_TICKED:
      return g_strdup (_ ("Done"));
    case SB_COURSE_LEFT_OUT:
      return g_strdup (_ ("Left out"));
    case SB_COURSE_OPEN:
    default:
      return describe_open (object);
    }
}

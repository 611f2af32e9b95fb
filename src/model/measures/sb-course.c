/* sb-course.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-course.h"
#include "sb-readings.h"

/* After so many days without a step, somebody comes back. Nothing else hangs
 * on the calendar. */
#define DAYS_AWAY 10

/**
 * SbCourse:
 *
 * How a plan stands: what of each week is done, which week is the current
 * one, and which small thing is next. A week is done when each of its steps
 * is done or left out, however long that takes.
 *
 * It shows the history as it was when the course was made.
 */
struct _SbCourse
{
  GObject parent_instance;

  SbPath *path;
  SbPlan *plan;
  GHashTable *completed; /* (element-type utf8 GDateTime): when each exercise was completed last */
  GListModel *readings;
  GPtrArray *weeks; /* (element-type GListModel): of SbCourseStep */
  guint current;
};

G_DEFINE_FINAL_TYPE (SbCourse, sb_course, G_TYPE_OBJECT)

static void
sb_course_finalize (GObject *object)
{
  SbCourse *self = SB_COURSE (object);

  g_clear_object (&self->path);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->completed, g_hash_table_unref);
  g_clear_object (&self->readings);
  g_clear_pointer (&self->weeks, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_course_parent_class)->finalize (object);
}

static void
sb_course_class_init (SbCourseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_course_finalize;
}

static void
sb_course_init (SbCourse *self)
{
  self->weeks = g_ptr_array_new_with_free_func (g_object_unref);
}

static gboolean
is_since_begin (SbCourse  *self,
                GDateTime *time)
{
  return time != NULL && g_date_time_compare (time, sb_plan_get_started (self->plan)) >= 0;
}

static void
note_completed (SbCourse  *self,
                SbSession *session)
{
  const char *exercise = sb_session_get_exercise_id (session);
  GDateTime *completed = sb_session_get_completed (session);
  GDateTime *last = g_hash_table_lookup (self->completed, exercise);

  if (completed != NULL && (last == NULL || g_date_time_compare (completed, last) > 0))
    g_hash_table_replace (self->completed, g_strdup (exercise), g_date_time_ref (completed));
}

/* (transfer none) (nullable): when the app last saw it done. */
static GDateTime *
find_seen (SbCourse   *self,
           const char *uri)
{
  SbReading *reading;

  if (g_str_has_prefix (uri, "exercise:"))
    return g_hash_table_lookup (self->completed, uri + strlen ("exercise:"));

  reading = sb_readings_find (self->readings, uri);
  return reading != NULL ? sb_reading_get_finished (reading) : NULL;
}

static SbCourseState
find_state (SbCourse   *self,
            const char *uri)
{
  if (is_since_begin (self, find_seen (self, uri)))
    return SB_COURSE_DONE;
  if (sb_plan_get_done (self->plan, uri) != NULL)
    return SB_COURSE_TICKED;

  return sb_plan_get_left_out (self->plan, uri) ? SB_COURSE_LEFT_OUT : SB_COURSE_OPEN;
}

static void
append_step (SbCourse   *self,
             GListStore *steps,
             const char *uri,
             gboolean    added)
{
  g_autoptr (SbCourseStep) step = sb_course_step_new (uri, find_state (self, uri), added);

  g_list_store_append (steps, step);
}

static GListModel *
list_steps (SbCourse   *self,
            SbPathWeek *week)
{
  GListStore *steps = g_list_store_new (SB_TYPE_COURSE_STEP);
  g_autofree const char **own = sb_plan_list_steps (self->plan);

  for (const char *const *uri = sb_path_week_get_steps (week); *uri != NULL; uri++)
    append_step (self, steps, *uri, FALSE);
  for (guint i = 0; own[i] != NULL; i++)
    {
      if (g_strcmp0 (sb_plan_get_added (self->plan, own[i]), sb_path_week_get_id (week)) == 0)
        append_step (self, steps, own[i], TRUE);
    }

  return G_LIST_MODEL (steps);
}

/* Where the person set the plan; the first week where this version of the
 * path has no such week. */
static guint
find_set_week (SbCourse *self)
{
  for (guint i = 0; i < sb_course_get_n_weeks (self); i++)
    {
      if (g_str_equal (sb_path_week_get_id (sb_course_get_week (self, i)), sb_plan_get_week (self->plan)))
        return i;
    }

  return 0;
}

static SbCourseStep *
find_open (SbCourse *self,
           guint     week)
{
  GListModel *steps = g_ptr_array_index (self->weeks, week);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      /* The list keeps it alive. */
      g_autoptr (SbCourseStep) step = g_list_model_get_item (steps, i);

      if (sb_course_step_get_state (step) == SB_COURSE_OPEN)
        return step;
    }

  return NULL;
}

/**
 * sb_course_new:
 * @path: a path
 * @plan: a plan along it
 * @sessions: each #SbSession, or of each exercise the newest at least
 * @readings: each #SbReading
 *
 * Returns: (transfer full): how the plan stands
 */
SbCourse *
sb_course_new (SbPath     *path,
               SbPlan     *plan,
               GListModel *sessions,
               GListModel *readings)
{
  SbCourse *self;
  guint n_weeks;

  g_return_val_if_fail (SB_IS_PATH (path), NULL);
  g_return_val_if_fail (SB_IS_PLAN (plan), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (sessions), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (readings), NULL);

  self = g_object_new (SB_TYPE_COURSE, NULL);
  self->path = g_object_ref (path);
  self->plan = g_object_ref (plan);
  self->completed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_date_time_unref);
  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr (SbSession) session = g_list_model_get_item (sessions, i);

      note_completed (self, session);
    }
  self->readings = g_object_ref (readings);
  n_weeks = sb_course_get_n_weeks (self);
  for (guint i = 0; i < n_weeks; i++)
    g_ptr_array_add (self->weeks, list_steps (self, sb_course_get_week (self, i)));

  self->current = find_set_week (self);
  while (self->current < n_weeks && find_open (self, self->current) == NULL)
    self->current++;

  return self;
}

/**
 * sb_course_get_path:
 * @self: a course
 *
 * Returns: (transfer none): the path
 */
SbPath *
sb_course_get_path (SbCourse *self)
{
  g_return_val_if_fail (SB_IS_COURSE (self), NULL);

  return self->path;
}

/**
 * sb_course_get_plan:
 * @self: a course
 *
 * Returns: (transfer none): the plan
 */
SbPlan *
sb_course_get_plan (SbCourse *self)
{
  g_return_val_if_fail (SB_IS_COURSE (self), NULL);

  return self->plan;
}

/**
 * sb_course_get_n_weeks:
 * @self: a course
 *
 * Returns: how many weeks there are
 */
guint
sb_course_get_n_weeks (SbCourse *self)
{
  g_return_val_if_fail (SB_IS_COURSE (self), 0);

  return g_list_model_get_n_items (sb_path_get_weeks (self->path));
}

/**
 * sb_course_get_week:
 * @self: a course
 * @week: the number of a week, from 0
 *
 * Returns: (transfer none): that week of the path
 */
SbPathWeek *
sb_course_get_week (SbCourse *self,
                    guint     week)
{
  g_autoptr (SbPathWeek) found = NULL;

  g_return_val_if_fail (SB_IS_COURSE (self), NULL);
  g_return_val_if_fail (week < sb_course_get_n_weeks (self), NULL);

  /* The path keeps it alive. */
  found = g_list_model_get_item (sb_path_get_weeks (self->path), week);
  return found;
}

/**
 * sb_course_get_steps:
 * @self: a course
 * @week: the number of a week, from 0
 *
 * Returns: (transfer none): each #SbCourseStep of that week, those that the
 *   person added last
 */
GListModel *
sb_course_get_steps (SbCourse *self,
                     guint     week)
{
  g_return_val_if_fail (SB_IS_COURSE (self), NULL);
  g_return_val_if_fail (week < self->weeks->len, NULL);

  return g_ptr_array_index (self->weeks, week);
}

/**
 * sb_course_is_done:
 * @self: a course
 * @week: the number of a week, from 0
 *
 * Returns: whether each of its steps is done or left out
 */
gboolean
sb_course_is_done (SbCourse *self,
                   guint     week)
{
  g_return_val_if_fail (SB_IS_COURSE (self), FALSE);
  g_return_val_if_fail (week < self->weeks->len, FALSE);

  return find_open (self, week) == NULL;
}

/**
 * sb_course_get_current:
 * @self: a course
 *
 * Returns: the number of the week in which the next step lies, from 0; the
 *   number of weeks where no step is left. What lies before the week where
 *   the person set the plan is not owed.
 */
guint
sb_course_get_current (SbCourse *self)
{
  g_return_val_if_fail (SB_IS_COURSE (self), 0);

  return self->current;
}

/**
 * sb_course_is_finished:
 * @self: a course
 *
 * Returns: whether the person has come to the end of the path
 */
gboolean
sb_course_is_finished (SbCourse *self)
{
  g_return_val_if_fail (SB_IS_COURSE (self), FALSE);

  return self->current == sb_course_get_n_weeks (self);
}

/**
 * sb_course_get_next:
 * @self: a course
 *
 * Returns: (transfer none) (nullable): the next small thing; NULL while the
 *   plan rests, and where no step is left
 */
SbCourseStep *
sb_course_get_next (SbCourse *self)
{
  g_return_val_if_fail (SB_IS_COURSE (self), NULL);

  if (sb_plan_get_paused (self->plan) != NULL || sb_course_is_finished (self))
    return NULL;

  return find_open (self, self->current);
}

static void
take_later (GDateTime **latest,
            GDateTime  *time)
{
  if (time != NULL && g_date_time_compare (time, *latest) > 0)
    *latest = time;
}

/**
 * sb_course_is_welcome_back:
 * @self: a course
 * @now: the time now
 *
 * Returns: whether the person was away from the plan for a while
 */
gboolean
sb_course_is_welcome_back (SbCourse  *self,
                           GDateTime *now)
{
  GDateTime *latest;

  g_return_val_if_fail (SB_IS_COURSE (self), FALSE);
  g_return_val_if_fail (now != NULL, FALSE);

  latest = sb_plan_get_started (self->plan);
  for (guint week = 0; week < self->weeks->len; week++)
    {
      GListModel *steps = g_ptr_array_index (self->weeks, week);

      for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
        {
          g_autoptr (SbCourseStep) step = g_list_model_get_item (steps, i);

          take_later (&latest, find_seen (self, sb_course_step_get_uri (step)));
          take_later (&latest, sb_plan_get_done (self->plan, sb_course_step_get_uri (step)));
        }
    }

  return g_date_time_difference (now, latest) >= DAYS_AWAY * G_TIME_SPAN_DAY;
}

/**
 * sb_course_can_add:
 * @self: a course
 * @uri: the target of a link
 *
 * Returns: whether the person may add it: it is on the path in no week
 */
gboolean
sb_course_can_add (SbCourse   *self,
                   const char *uri)
{
  g_return_val_if_fail (SB_IS_COURSE (self), FALSE);
  g_return_val_if_fail (uri != NULL, FALSE);

  for (guint week = 0; week < self->weeks->len; week++)
    {
      GListModel *steps = g_ptr_array_index (self->weeks, week);

      for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
        {
          g_autoptr (SbCourseStep) step = g_list_model_get_item (steps, i);

          if (g_str_equal (sb_course_step_get_uri (step), uri))
            return FALSE;
        }
    }

  return TRUE;
}

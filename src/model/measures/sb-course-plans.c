/* sb-course-plans.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-course.h"
#include "sb-time.h"

/* Which of all plans the person is on, and how they set out on another. */

/**
 * sb_course_find_plan:
 * @plans: each #SbPlan, in the order in which they were begun
 *
 * Two machines may have begun one each; the person is on the later.
 *
 * Returns: (transfer none) (nullable): the plan that the person is on
 */
SbPlan *
sb_course_find_plan (GListModel *plans)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (plans), NULL);

  for (guint i = g_list_model_get_n_items (plans); i > 0; i--)
    {
      /* The list keeps it alive. */
      g_autoptr (SbPlan) plan = g_list_model_get_item (plans, i - 1);

      if (sb_plan_get_ended (plan) == NULL)
        return plan;
    }

  return NULL;
}

/* What was begun the day before may be completed within the plan. */
static SbSession *
find_session_since (SbStore    *store,
                    const char *exercise_id,
                    GDateTime  *started)
{
  return sb_store_find (store, &(SbQuery) {
                                   .type = SB_TYPE_SESSION,
                                   .state = SB_QUERY_COMPLETED,
                                   .exercise = exercise_id,
                                   .since = sb_time_from_date_time (started) - G_TIME_SPAN_DAY,
                                   .newest_first = TRUE,
                               });
}

static void
append_session (GListStore *sessions,
                SbStore    *store,
                SbPlan     *plan,
                const char *uri)
{
  g_autoptr (SbSession) session = NULL;

  if (!g_str_has_prefix (uri, "exercise:"))
    return;

  session = find_session_since (store, uri + strlen ("exercise:"), sb_plan_get_started (plan));
  if (session != NULL)
    g_list_store_append (sessions, session);
}

/* The newest of each exercise on the way, not all there were: somebody may be
 * on the way for years. */
static GListModel *
list_sessions (SbStore *store,
               SbPath  *path,
               SbPlan  *plan)
{
  GListStore *sessions = g_list_store_new (SB_TYPE_SESSION);
  GListModel *weeks = sb_path_get_weeks (path);
  g_autofree const char **own = sb_plan_list_steps (plan);

  for (guint i = 0; i < g_list_model_get_n_items (weeks); i++)
    {
      g_autoptr (SbPathWeek) week = g_list_model_get_item (weeks, i);

      for (const char *const *uri = sb_path_week_get_steps (week); *uri != NULL; uri++)
        append_session (sessions, store, plan, *uri);
    }
  for (guint i = 0; own[i] != NULL; i++)
    {
      if (sb_plan_get_added (plan, own[i]) != NULL)
        append_session (sessions, store, plan, own[i]);
    }

  return G_LIST_MODEL (sessions);
}

/**
 * sb_course_find:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer full) (nullable): how the plan stands that the person is
 *   on; NULL where they are on none
 */
SbCourse *
sb_course_find (SbContent *content,
                SbStore   *store)
{
  g_autoptr (GListModel) sessions = NULL;
  SbPlan *plan;
  SbPath *path;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  plan = sb_course_find_plan (sb_store_get_plans (store));
  path = plan != NULL ? sb_content_find_path (content, sb_plan_get_path_id (plan)) : NULL;
  if (path == NULL)
    return NULL;

  sessions = list_sessions (store, path, plan);
  return sb_course_new (path, plan, sessions, sb_store_get_readings (store));
}

/**
 * sb_course_begin:
 * @path: a path
 * @store: what the person did
 *
 * Begins a plan along @path, at its first week. The plan that the person was
 * on ends, and is kept.
 *
 * Returns: (transfer full): the plan
 */
SbPlan *
sb_course_begin (SbPath  *path,
                 SbStore *store)
{
  g_autoptr (SbPathWeek) first = NULL;
  SbPlan *plan;
  SbPlan *earlier;

  g_return_val_if_fail (SB_IS_PATH (path), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  while ((earlier = sb_course_find_plan (sb_store_get_plans (store))) != NULL)
    {
      sb_plan_end (earlier);
      sb_store_save_record (store, SB_RECORD (earlier));
    }

  first = g_list_model_get_item (sb_path_get_weeks (path), 0);
  plan = sb_plan_new (sb_path_get_id (path), sb_path_week_get_id (first));
  sb_store_save_record (store, SB_RECORD (plan));

  return plan;
}

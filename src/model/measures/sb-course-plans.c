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
static GListModel *
list_sessions_since (SbStore   *store,
                     GDateTime *started)
{
  return sb_store_list (store, &(SbQuery) {
                                   .type = SB_TYPE_SESSION,
                                   .state = SB_QUERY_COMPLETED,
                                   .since = sb_time_from_date_time (started) - G_TIME_SPAN_DAY,
                               });
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

  sessions = list_sessions_since (store, sb_plan_get_started (plan));
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

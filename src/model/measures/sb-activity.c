/* sb-activity.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-activity.h"
#include "sb-time.h"

/* What the person did last, of all kinds. Of those that there may be very many
 * of, only the newest is looked at. */

static gint64
get_time (GDateTime *time)
{
  return time != NULL ? sb_time_from_date_time (time) : SB_TIME_NEVER;
}

/* When it was completed; %SB_TIME_NEVER where it was not. */
static gint64
get_done (SbRecord *record)
{
  if (SB_IS_SESSION (record))
    return get_time (sb_session_get_completed (SB_SESSION (record)));
  if (SB_IS_ASSESSMENT (record))
    return get_time (sb_assessment_get_completed (SB_ASSESSMENT (record)));

  return get_time (sb_check_in_get_at (SB_CHECK_IN (record)));
}

/* When the person was last at it. An import does not make it newer. */
static gint64
get_latest (SbRecord *record)
{
  return MAX (sb_record_get_changed (record), get_done (record));
}

static SbRecord *
find_newest (SbStore  *store,
             GType     type,
             gboolean  completed)
{
  g_autoptr (SbRecord) record = sb_store_find (store, &(SbQuery) {
                                                          .type = type,
                                                          .state = completed ? SB_QUERY_COMPLETED : SB_QUERY_ANY_STATE,
                                                          .by_completion = completed && type == SB_TYPE_ASSESSMENT,
                                                          .newest_first = TRUE,
                                                      });

  return record != NULL && !sb_record_is_lost (record) ? g_steal_pointer (&record) : NULL;
}

static gint64
find_latest_of (SbStore  *store,
                GType     type,
                gboolean  completed)
{
  g_autoptr (SbRecord) record = find_newest (store, type, completed);

  return record != NULL ? get_latest (record) : SB_TIME_NEVER;
}

static gint64
find_latest_in (GListModel *records)
{
  gint64 latest = SB_TIME_NEVER;

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (SbRecord) record = g_list_model_get_item (records, i);

      latest = MAX (latest, sb_record_get_changed (record));
    }

  return latest;
}

/* Of these there are few: they are in memory. */
static gint64
find_latest_of_few (SbStore *store)
{
  GListModel *const models[] = {
    sb_store_get_aims (store),
    sb_store_get_events (store),
    sb_store_get_packs (store),
    sb_store_get_people (store),
    sb_store_get_plans (store),
    sb_store_get_readings (store),
    sb_store_get_trackers (store),
    sb_store_get_trusted (store),
  };
  g_autoptr (SbSafetyPlan) plan = sb_store_dup_safety_plan (store);
  gint64 latest = sb_safety_plan_is_empty (plan) ? SB_TIME_NEVER : sb_record_get_changed (SB_RECORD (plan));

  for (guint i = 0; i < G_N_ELEMENTS (models); i++)
    latest = MAX (latest, find_latest_in (models[i]));

  return latest;
}

/**
 * sb_activity_find_latest:
 * @store: what the person did
 *
 * Returns: when the person last did anything, in microseconds since 1970;
 *   %SB_TIME_NEVER where they have done nothing yet
 */
gint64
sb_activity_find_latest (SbStore *store)
{
  gint64 latest;

  g_return_val_if_fail (SB_IS_STORE (store), SB_TIME_NEVER);

  latest = find_latest_of_few (store);
  latest = MAX (latest, find_latest_of (store, SB_TYPE_SESSION, FALSE));
  latest = MAX (latest, find_latest_of (store, SB_TYPE_ASSESSMENT, FALSE));
  latest = MAX (latest, find_latest_of (store, SB_TYPE_ASSESSMENT, TRUE));
  latest = MAX (latest, find_latest_of (store, SB_TYPE_CHECK_IN, FALSE));

  return latest;
}

static void
take_later (SbRecord **latest,
            SbRecord  *record)
{
  if (record != NULL && (*latest == NULL || get_done (record) > get_done (*latest)))
    g_set_object (latest, record);
}

/**
 * sb_activity_find_done:
 * @store: what the person did
 *
 * Returns: (transfer full) (nullable): the #SbSession, #SbAssessment or
 *   #SbCheckIn that was completed last
 */
SbRecord *
sb_activity_find_done (SbStore *store)
{
  g_autoptr (SbRecord) session = NULL;
  g_autoptr (SbRecord) assessment = NULL;
  g_autoptr (SbRecord) check_in = NULL;
  SbRecord *latest = NULL;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  session = find_newest (store, SB_TYPE_SESSION, TRUE);
  assessment = find_newest (store, SB_TYPE_ASSESSMENT, TRUE);
  check_in = find_newest (store, SB_TYPE_CHECK_IN, FALSE);
  take_later (&latest, session);
  take_later (&latest, assessment);
  take_later (&latest, check_in);

  return latest;
}

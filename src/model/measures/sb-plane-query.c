/* sb-plane-query.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-bonds.h"
#include "sb-plane-query.h"

/* What a path on the plane asks the history: no more than it needs. Days are
 * Julian days, of where the person is now. */

/* How far to look back for a result that has a place, at each further try. */
#define LOOK_BACK_FACTOR 8

/**
 * sb_plane_query_to_day:
 *
 * Returns: the day of @time
 */
guint32
sb_plane_query_to_day (GDateTime *time)
{
  g_autoptr (GDateTime) local = NULL;
  GDate day;

  g_return_val_if_fail (time != NULL, 0);

  local = g_date_time_to_local (time);
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, g_date_time_get_day_of_month (local), g_date_time_get_month (local), g_date_time_get_year (local));

  return g_date_get_julian (&day);
}

/* The moment at which a day ends, in microseconds since 1970; 0 for never. */
static gint64
get_end (guint32 day)
{
  g_autoptr (GDateTime) end = NULL;
  GDate next;
  gint64 moment;

  if (day == G_MAXUINT32)
    return 0;

  g_date_clear (&next, 1);
  g_date_set_julian (&next, day + 1);
  end = g_date_time_new_local (g_date_get_year (&next), g_date_get_month (&next), g_date_get_day (&next), 0, 0, 0);
  moment = g_date_time_to_unix_usec (end);

  return moment != 0 ? moment : 1;
}

/**
 * sb_plane_query:
 * @person_id: (nullable): whom the bond is with; NULL for the person in general
 *
 * Returns: what finds all that was completed about them, the oldest first; its
 *   texts are those that were given
 */
SbQuery
sb_plane_query (const char *instrument_id,
                const char *person_id)
{
  return (SbQuery) {
    .type = SB_TYPE_ASSESSMENT,
    .instrument = instrument_id,
    .person = person_id != NULL ? person_id : SB_QUERY_NOBODY,
    .by_completion = TRUE,
  };
}

/**
 * sb_plane_query_last:
 * @person_id: (nullable): whom the bond is with
 * @day: a day; %G_MAXUINT32 for the last of all
 *
 * Returns: (transfer full) (nullable): the last result until the end of that
 *   day that has a place on the plane
 */
SbResult *
sb_plane_query_last (SbStore      *store,
                     SbInstrument *instrument,
                     const char   *person_id,
                     guint32       day)
{
  SbQuery query = sb_plane_query (sb_instrument_get_id (instrument), person_id);
  guint n_seen = 0;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  query.until = get_end (day);
  query.newest_first = TRUE;
  for (query.limit = 1;; query.limit *= LOOK_BACK_FACTOR)
    {
      g_autoptr (GListModel) list = sb_store_list (store, &query);
      guint n = g_list_model_get_n_items (list);

      for (; n_seen < n; n_seen++)
        {
          g_autoptr (SbAssessment) assessment = g_list_model_get_item (list, n_seen);
          g_autoptr (SbResult) result = sb_result_new (instrument, assessment);

          if (sb_bonds_has_place (result))
            return g_steal_pointer (&result);
        }
      if (n < query.limit)
        return NULL;
    }
}

/**
 * sb_plane_query_days:
 * @person_id: (nullable): whom the bond is with
 *
 * Returns: (transfer full) (element-type guint32): the days on which something
 *   was completed, with a place or without, the oldest first, some more than
 *   once; no answers are read for it
 */
GArray *
sb_plane_query_days (SbStore    *store,
                     const char *instrument_id,
                     const char *person_id)
{
  const SbQuery query = sb_plane_query (instrument_id, person_id);
  g_autoptr (GArray) times = NULL;
  GArray *days = g_array_new (FALSE, FALSE, sizeof (guint32));

  g_return_val_if_fail (SB_IS_STORE (store), days);

  times = sb_store_list_times (store, &query);
  for (guint i = 0; i < times->len; i++)
    {
      g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc_usec (g_array_index (times, gint64, i));
      guint32 day = sb_plane_query_to_day (time);

      g_array_append_val (days, day);
    }

  return days;
}

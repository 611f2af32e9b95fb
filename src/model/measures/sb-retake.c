/* sb-retake.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-bonds.h"
#include "sb-pacing.h"
#include "sb-retake.h"
#include "sb-runs.h"

/* When it makes sense to answer again what was answered before. */

static gboolean
is_begun (SbStore      *store,
          SbInstrument *instrument,
          const char   *person_id)
{
  g_autoptr (SbAssessment) draft = sb_runs_find_draft (store, instrument, person_id);

  return draft != NULL;
}

/* The last run about that person, or about nobody, where another would tell
 * something by now and is not begun already. */
static SbAssessment *
find_due (SbStore      *store,
          SbInstrument *instrument,
          const char   *person_id,
          GDateTime    *now)
{
  g_autoptr (SbAssessment) last = sb_runs_find_last (store, instrument, person_id);

  if (last == NULL || sb_record_is_lost (SB_RECORD (last))
      || sb_pacing_get_days_left (instrument, sb_assessment_get_completed (last), now) > 0
      || is_begun (store, instrument, person_id))
    return NULL;

  return g_steal_pointer (&last);
}

static gboolean
is_older (SbAssessment *assessment,
          SbAssessment *than)
{
  return than == NULL
         || g_date_time_compare (sb_assessment_get_completed (assessment), sb_assessment_get_completed (than)) < 0;
}

static SbAssessment *
find_oldest_due (SbStore      *store,
                 SbInstrument *instrument,
                 GDateTime    *now)
{
  GListModel *people = sb_store_get_people (store);
  g_autoptr (SbAssessment) oldest = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SbPerson) person = g_list_model_get_item (people, i);
      g_autoptr (SbAssessment) due = NULL;

      if (sb_archivable_is_archived (SB_ARCHIVABLE (person)))
        continue;

      due = find_due (store, instrument, sb_record_get_id (SB_RECORD (person)), now);
      if (due != NULL && is_older (due, oldest))
        g_set_object (&oldest, due);
    }

  return g_steal_pointer (&oldest);
}

/* (nullable): one that says after how many days a retake tells something. */
static SbInstrument *
find_instrument (SbContent  *content,
                 const char *id)
{
  SbInstrument *instrument = sb_content_find_instrument (content, id);

  return instrument != NULL && sb_instrument_get_retake_after (instrument) > 0 ? instrument : NULL;
}

/**
 * sb_retake_find:
 * @content: what the app knows
 * @store: what the person did
 * @now: the time now
 *
 * Looks for what to answer again: the form about bonds in general, or else
 * that about one bond, of those that are not archived the one that was
 * answered the longest ago. It is never more than one thing, never earlier
 * than it can tell something, and nothing that was not answered before or that
 * is begun again already.
 *
 * Returns: (transfer full) (nullable): the last run of what can be answered
 *   again
 */
SbAssessment *
sb_retake_find (SbContent *content,
                SbStore   *store,
                GDateTime *now)
{
  SbInstrument *general;
  SbInstrument *bond;
  SbAssessment *due = NULL;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (now != NULL, NULL);

  general = find_instrument (content, SB_BONDS_GENERAL_INSTRUMENT);
  bond = find_instrument (content, SB_BONDS_INSTRUMENT);
  if (general != NULL)
    due = find_due (store, general, NULL, now);
  if (due == NULL && bond != NULL)
    due = find_oldest_due (store, bond, now);

  return due;
}

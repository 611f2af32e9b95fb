/* sb-runs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-runs.h"

/* What a person did with one instrument, about one bond or about none. */

/**
 * sb_runs_is_of:
 * @assessment: an assessment
 * @instrument: an instrument
 * @person_id: (nullable): a person
 *
 * Returns: whether it is of the instrument, in any version, and about that
 *   person, or about nobody where none is given
 */
gboolean
sb_runs_is_of (SbAssessment *assessment,
               SbInstrument *instrument,
               const char   *person_id)
{
  return g_str_equal (sb_assessment_get_instrument_id (assessment), sb_instrument_get_id (instrument))
         && g_strcmp0 (sb_assessment_get_person_id (assessment), person_id) == 0;
}

static const char *
get_person (const char *person_id)
{
  return person_id != NULL ? person_id : SB_QUERY_NOBODY;
}

/**
 * sb_runs_find_draft:
 * @store: what the person did
 * @instrument: an instrument
 * @person_id: (nullable): the person whom it is about
 *
 * Finds what to go on with: another version of the instrument may ask other
 * things.
 *
 * Returns: (transfer full) (nullable): the newest assessment of that version,
 *   about that person, that was begun and not completed
 */
SbAssessment *
sb_runs_find_draft (SbStore      *store,
                    SbInstrument *instrument,
                    const char   *person_id)
{
  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);

  return sb_store_find (store, &(SbQuery) {
                                   .type = SB_TYPE_ASSESSMENT,
                                   .state = SB_QUERY_DRAFTS,
                                   .instrument = sb_instrument_get_id (instrument),
                                   .version = sb_instrument_get_version (instrument),
                                   .person = get_person (person_id),
                                   .newest_first = TRUE,
                               });
}

/**
 * sb_runs_list:
 * @store: what the person did
 * @instrument: an instrument
 * @person_id: (nullable): the person whom it is about
 *
 * Returns: (transfer full): the completed #SbAssessment of any version, about
 *   that person, the newest first, live
 */
GListModel *
sb_runs_list (SbStore      *store,
              SbInstrument *instrument,
              const char   *person_id)
{
  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);

  return sb_store_list (store, &(SbQuery) {
                                   .type = SB_TYPE_ASSESSMENT,
                                   .instrument = sb_instrument_get_id (instrument),
                                   .person = get_person (person_id),
                                   .by_completion = TRUE,
                                   .newest_first = TRUE,
                               });
}

/**
 * sb_runs_find_last:
 * @store: what the person did
 * @instrument: an instrument
 * @person_id: (nullable): the person whom it is about
 *
 * Returns: (transfer full) (nullable): the assessment of any version, about
 *   that person, that was completed last
 */
SbAssessment *
sb_runs_find_last (SbStore      *store,
                   SbInstrument *instrument,
                   const char   *person_id)
{
  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);

  return sb_store_find (store, &(SbQuery) {
                                   .type = SB_TYPE_ASSESSMENT,
                                   .state = SB_QUERY_COMPLETED,
                                   .instrument = sb_instrument_get_id (instrument),
                                   .person = get_person (person_id),
                                   .by_completion = TRUE,
                                   .newest_first = TRUE,
                               });
}

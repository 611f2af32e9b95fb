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

static gboolean
is_later (SbAssessment *assessment,
          SbAssessment *than)
{
  return g_date_time_compare (sb_assessment_get_completed (assessment), sb_assessment_get_completed (than)) > 0;
}

/**
 * sb_runs_find_draft:
 * @assessments: (element-type SbAssessment): by when they were begun
 * @instrument: an instrument
 * @person_id: (nullable): the person whom it is about
 *
 * Finds what to go on with: another version of the instrument may ask other
 * things.
 *
 * Returns: (transfer none) (nullable): the newest assessment of that version,
 *   about that person, that was begun and not completed
 */
SbAssessment *
sb_runs_find_draft (GListModel   *assessments,
                    SbInstrument *instrument,
                    const char   *person_id)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (assessments), NULL);
  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);

  for (guint i = g_list_model_get_n_items (assessments); i > 0; i--)
    {
      /* The list keeps it alive. */
      g_autoptr (SbAssessment) assessment = g_list_model_get_item (assessments, i - 1);

      if (sb_runs_is_of (assessment, instrument, person_id) && !sb_assessment_is_complete (assessment)
          && g_str_equal (sb_assessment_get_instrument_version (assessment), sb_instrument_get_version (instrument)))
        return assessment;
    }

  return NULL;
}

/**
 * sb_runs_find_last:
 * @assessments: (element-type SbAssessment): assessments
 * @instrument: an instrument
 * @person_id: (nullable): the person whom it is about
 *
 * Returns: (transfer none) (nullable): the assessment of any version, about
 *   that person, that was completed last
 */
SbAssessment *
sb_runs_find_last (GListModel   *assessments,
                   SbInstrument *instrument,
                   const char   *person_id)
{
  SbAssessment *last = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (assessments), NULL);
  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (assessments); i++)
    {
      g_autoptr (SbAssessment) assessment = g_list_model_get_item (assessments, i);

      if (sb_runs_is_of (assessment, instrument, person_id) && sb_assessment_is_complete (assessment)
          && (last == NULL || is_later (assessment, last)))
        last = assessment;
    }

  return last;
}

/* sb-gather.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-gather.h"
#include "sb-result-findings.h"

/* What the history tells about a person that next steps are chosen by. */

/* The rules name the scales and signs of the app's own instruments. Another's
 * scale may have the same name and mean something else. */
static gboolean
is_known_to_rules (SbContent    *content,
                   SbInstrument *instrument)
{
  return sb_content_find_instrument (content, sb_instrument_get_id (instrument)) == instrument
         || sb_regions_fit (sb_content_get_regions (content), instrument);
}

static SbAssessment *
find_last (SbStore      *store,
           SbInstrument *instrument)
{
  return sb_store_find (store, &(SbQuery) {
                                   .type = SB_TYPE_ASSESSMENT,
                                   .instrument = sb_instrument_get_id (instrument),
                                   .by_completion = TRUE,
                                   .newest_first = TRUE,
                               });
}

static gboolean
is_later (SbAssessment *assessment,
          SbResult     *than)
{
  return than == NULL
         || g_date_time_compare (sb_assessment_get_completed (assessment),
                                 sb_assessment_get_completed (sb_result_get_assessment (than)))
                >= 0;
}

/* Only the newest counts: what was ticked once and is not any more has
 * passed. */
static SbResult *
find_newest_checklist (SbContent *content,
                       SbStore   *store)
{
  GListModel *instruments = sb_content_get_list (content, SB_CONTENT_INSTRUMENTS);
  g_autoptr (SbResult) newest = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (instruments); i++)
    {
      g_autoptr (SbInstrument) instrument = g_list_model_get_item (instruments, i);
      g_autoptr (SbAssessment) last = NULL;

      if (sb_instrument_get_form (instrument) != SB_FORM_CHECKLIST)
        continue;

      last = find_last (store, instrument);
      if (last != NULL && is_later (last, newest))
        {
          g_clear_object (&newest);
          newest = sb_result_new (instrument, last);
        }
    }

  return g_steal_pointer (&newest);
}

static void
add_newest_signs (SbFindings *findings,
                  SbContent  *content,
                  SbStore    *store)
{
  g_autoptr (SbResult) result = find_newest_checklist (content, store);

  if (result != NULL)
    sb_result_add_findings (result, findings);
}

static void
add_goals (SbFindings *findings,
           SbStore    *store)
{
  GListModel *aims = sb_store_get_aims (store);

  for (guint i = 0; i < g_list_model_get_n_items (aims); i++)
    {
      g_autoptr (SbAim) aim = g_list_model_get_item (aims, i);

      sb_findings_add_goal (findings, sb_aim_get_goal (aim));
    }
}

/**
 * sb_gather_find_person:
 * @store: what the person did
 * @assessment: an assessment
 *
 * Returns: (transfer none) (nullable): whom it is about; NULL where it is
 *   about no one bond, or that bond was removed
 */
SbPerson *
sb_gather_find_person (SbStore      *store,
                       SbAssessment *assessment)
{
  const char *id;
  GListModel *people;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), NULL);

  id = sb_assessment_get_person_id (assessment);
  people = sb_store_get_people (store);
  for (guint i = 0; id != NULL && i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SbPerson) person = g_list_model_get_item (people, i);

      /* The store keeps it alive. */
      if (g_str_equal (sb_record_get_id (SB_RECORD (person)), id))
        return person;
    }

  return NULL;
}

/**
 * sb_gather_findings:
 * @content: what the app knows
 * @store: what the person did
 * @result: (nullable): the result that next steps are wanted for; NULL for
 *   none
 *
 * Gathers what next steps depend on: the scores of @result and the kind of
 * bond that it is about, the signs ticked in the newest checklist, or in
 * @result where it is one, and the goals chosen.
 *
 * Returns: (transfer full): the findings
 */
SbFindings *
sb_gather_findings (SbContent *content,
                    SbStore   *store,
                    SbResult  *result)
{
  SbFindings *findings;
  gboolean is_checklist;
  SbPerson *person;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (result == NULL || SB_IS_RESULT (result), NULL);

  findings = sb_findings_new ();
  add_goals (findings, store);

  is_checklist = result != NULL && sb_instrument_get_form (sb_result_get_instrument (result)) == SB_FORM_CHECKLIST;
  if (!is_checklist)
    add_newest_signs (findings, content, store);
  if (result == NULL)
    return findings;

  if (is_known_to_rules (content, sb_result_get_instrument (result)))
    sb_result_add_findings (result, findings);
  person = sb_gather_find_person (store, sb_result_get_assessment (result));
  if (person != NULL)
    sb_findings_set_bond (findings, sb_person_get_kind (person));

  return findings;
}

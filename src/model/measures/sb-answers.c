/* sb-answers.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-answers.h"

/* An answer that the instrument does not offer, from an imported history or
 * another version, is no answer. */
static int
take_answer (SbAssessment *assessment,
             SbItem       *item)
{
  int answer = sb_assessment_get_answer (assessment, sb_item_get_id (item));

  return sb_item_offers (item, answer) ? answer : SB_UNANSWERED;
}

/**
 * sb_answers_dup_row:
 * @instrument: an instrument
 * @assessment: answers to it
 *
 * Returns: (transfer full) (array): the answers as they stand now, one for
 *   each item of the instrument; #SB_UNANSWERED where an item was skipped,
 *   #SB_NOT_ASKED where it is not to be asked
 */
int *
sb_answers_dup_row (SbInstrument *instrument,
                    SbAssessment *assessment)
{
  GListModel *items;
  int *answers;

  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);
  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), NULL);

  items = sb_instrument_get_items (instrument);
  answers = g_new (int, g_list_model_get_n_items (items));
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      answers[i] = take_answer (assessment, item);
    }
  sb_instrument_mark_asked (instrument, answers);

  return answers;
}

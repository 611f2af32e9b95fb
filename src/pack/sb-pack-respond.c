/* sb-pack-respond.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdio.h>

#include <json-glib/json-glib.h>

#include "sb-answer-rows.h"
#include "sb-fhir-response.h"
#include "sb-pack-output.h"
#include "sb-pack-respond.h"

static SbAssessment *
create_assessment (SbInstrument *instrument,
                   const int    *answers)
{
  GListModel *items = sb_instrument_get_items (instrument);
  SbAssessment *assessment = sb_assessment_new (sb_instrument_get_id (instrument),
                                                sb_instrument_get_version (instrument), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      if (answers[i] != SB_UNANSWERED && answers[i] != SB_NOT_ASKED)
        sb_assessment_set_answer (assessment, sb_item_get_id (item), answers[i]);
    }
  sb_assessment_complete (assessment);

  return assessment;
}

/* One resource a line, as FHIR has it for many (application/fhir+ndjson). */
static void
print_response (SbInstrument *instrument,
                const int    *answers)
{
  g_autoptr (SbAssessment) assessment = create_assessment (instrument, answers);
  g_autofree char *response = sb_fhir_response_write (instrument, assessment);
  g_autoptr (JsonNode) node = json_from_string (response, NULL);
  g_autofree char *line = json_to_string (node, FALSE);

  puts (line);
}

/* secure-base-pack respond PACK ANSWERS.csv: a FHIR QuestionnaireResponse for
 * each row of answers. */
int
sb_pack_respond (int    argc,
                 char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SbAnswerRows) rows = sb_answer_rows_new (argv[0], argv[1], &error);
  const int *answers;

  while (rows != NULL && (answers = sb_answer_rows_next (rows, &error)) != NULL)
    print_response (sb_answer_rows_get_instrument (rows), answers);

  return sb_pack_output_end (error);
}

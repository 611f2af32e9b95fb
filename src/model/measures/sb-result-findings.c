/* sb-result-findings.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-result-findings.h"

static void
add_scores (SbResult   *self,
            SbFindings *findings)
{
  GListModel *scales = sb_instrument_get_scales (sb_result_get_instrument (self));

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);
      SbScore score = sb_result_get_score (self, sb_scale_get_id (scale));

      sb_findings_set_score (findings, sb_scale_get_id (scale), score.value);
    }
}

static void
add_signs (SbResult   *self,
           SbFindings *findings)
{
  GListModel *items = sb_instrument_get_items (sb_result_get_instrument (self));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      if (sb_item_get_kind (item) == SB_ITEM_BOOLEAN && sb_result_get_answer (self, i) == 1)
        sb_findings_set_sign (findings, sb_item_get_id (item));
    }
}

/**
 * sb_result_add_findings:
 * @self: a result
 * @findings: what the person has said so far
 *
 * Adds what the result tells: the score of each scale, and what was ticked in
 * a checklist.
 */
void
sb_result_add_findings (SbResult   *self,
                        SbFindings *findings)
{
  g_return_if_fail (SB_IS_RESULT (self));
  g_return_if_fail (SB_IS_FINDINGS (findings));

  add_scores (self, findings);
  if (sb_instrument_get_form (sb_result_get_instrument (self)) == SB_FORM_CHECKLIST)
    add_signs (self, findings);
}

/* sb-result-findings.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-result-findings.h"

/**
 * sb_result_add_findings:
 * @self: a result
 * @findings: what the person has said so far
 *
 * Adds what the result tells: the score of each scale.
 */
void
sb_result_add_findings (SbResult   *self,
                        SbFindings *findings)
{
  GListModel *scales;

  g_return_if_fail (SB_IS_RESULT (self));
  g_return_if_fail (SB_IS_FINDINGS (findings));

  scales = sb_instrument_get_scales (sb_result_get_instrument (self));
  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);
      SbScore score = sb_result_get_score (self, sb_scale_get_id (scale));

      sb_findings_set_score (findings, sb_scale_get_id (scale), score.value);
    }
}

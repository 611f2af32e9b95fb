/* sb-chart-step.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-chart-step.h"

/**
 * sb_chart_step:
 * @marks: (element-type SbMark): in order
 * @from: (nullable): one of them
 *
 * For subclasses: moves among @marks, of which there is one series.
 *
 * Returns: (transfer none) (nullable)
 */
SbMark *
sb_chart_step (GPtrArray   *marks,
               SbMark      *from,
               SbChartMove  move)
{
  guint position = 0;

  g_return_val_if_fail (marks != NULL, NULL);

  if (marks->len == 0)
    return NULL;

  if (move == SB_CHART_FIRST)
    return g_ptr_array_index (marks, 0);
  if (move == SB_CHART_LAST)
    return g_ptr_array_index (marks, marks->len - 1);

  if (from == NULL || !g_ptr_array_find (marks, from, &position))
    return NULL;

  if (move == SB_CHART_EARLIER && position > 0)
    return g_ptr_array_index (marks, position - 1);
  if (move == SB_CHART_LATER && position + 1 < marks->len)
    return g_ptr_array_index (marks, position + 1);

  return NULL;
}

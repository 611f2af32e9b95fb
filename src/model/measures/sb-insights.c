/* sb-insights.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-insights-private.h"

/* Adds an insight made of @facts. */
void
sb_insights_add (GListStore           *insights,
                 const SbInsightFacts *facts)
{
  g_autoptr (SbInsight) insight = sb_insight_new (facts);

  g_list_store_append (insights, insight);
}

/**
 * sb_insights_find:
 * @input: what to look in
 *
 * Looks for what helps the person, which days differ, and what came before a
 * change. Each kind is there at least once: where nothing is found, it says
 * so, and where there is too little, what it takes. Of 50 years, it is work for
 * a thread.
 *
 * Returns: (transfer full): a list of #SbInsight
 */
GListModel *
sb_insights_find (const SbInsightInput *input)
{
  GListStore *insights = g_list_store_new (SB_TYPE_INSIGHT);

  g_return_val_if_fail (input != NULL && input->zone != NULL, G_LIST_MODEL (insights));
  g_return_val_if_fail (input->outcomes == NULL || input->get_title != NULL, G_LIST_MODEL (insights));

  sb_insights_look_at_helped (insights, input);
  sb_insights_look_at_days (insights, input);
  sb_insights_look_at_before (insights, input);

  return G_LIST_MODEL (insights);
}

/* sb-redating.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-redating.h"

/* The correction of an assessment's date, as when one was filled in on paper
 * and typed in later. */

/**
 * sb_redating_is_possible:
 * @completed: (nullable): when an assessment shall have been completed
 * @now: the time now
 *
 * Returns: whether it can have been then: at a time that there is, and that
 *   is not in the future
 */
gboolean
sb_redating_is_possible (GDateTime *completed,
                         GDateTime *now)
{
  g_return_val_if_fail (now != NULL, FALSE);

  return completed != NULL && g_date_time_compare (completed, now) <= 0;
}

/**
 * sb_redating_apply:
 * @assessment: a completed assessment
 * @completed: when it was completed
 * @now: the time now
 *
 * Corrects the date. It was begun as long before as it was by the old date, so
 * that it stays begun first and completed then, and took as long as it took.
 *
 * Returns: whether it could; else @assessment is as before
 */
gboolean
sb_redating_apply (SbAssessment *assessment,
                   GDateTime    *completed,
                   GDateTime    *now)
{
  g_autoptr (GDateTime) started = NULL;
  GTimeSpan took;

  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), FALSE);
  g_return_val_if_fail (sb_assessment_is_complete (assessment), FALSE);

  if (!sb_redating_is_possible (completed, now))
    return FALSE;

  /* An imported history may have them the wrong way round. */
  took = MAX (0, g_date_time_difference (sb_assessment_get_completed (assessment), sb_assessment_get_started (assessment)));
  started = g_date_time_add (completed, -took);
  if (started == NULL)
    return FALSE;

  sb_assessment_set_started (assessment, started);
  sb_assessment_set_completed (assessment, completed);

  return TRUE;
}

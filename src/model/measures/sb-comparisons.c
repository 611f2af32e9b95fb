/* sb-comparisons.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-comparisons.h"
#include "sb-runs.h"

/* Which results a result is compared with, and what can be said of the two. */

/**
 * sb_comparisons_is_other:
 * @assessment: an assessment
 * @other: another, or the same
 *
 * Returns: whether the two can be laid side by side: both complete, and of the
 *   same instrument
 */
gboolean
sb_comparisons_is_other (SbAssessment *assessment,
                         SbAssessment *other)
{
  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), FALSE);
  g_return_val_if_fail (SB_IS_ASSESSMENT (other), FALSE);

  return other != assessment && sb_assessment_is_complete (assessment) && sb_assessment_is_complete (other)
         && g_str_equal (sb_assessment_get_instrument_id (other), sb_assessment_get_instrument_id (assessment));
}

/* When two were completed at the same moment, the one begun first is first. */
static int
compare_times (SbAssessment *a,
               SbAssessment *b)
{
  int order = g_date_time_compare (sb_assessment_get_completed (a), sb_assessment_get_completed (b));

  return order != 0 ? order : sb_record_compare (SB_RECORD (a), SB_RECORD (b));
}

static gboolean
is_earlier (SbAssessment *earlier,
            SbAssessment *later)
{
  return sb_assessment_is_complete (earlier) && !sb_record_is_deleted (SB_RECORD (earlier))
         && compare_times (earlier, later) < 0;
}

/* Whether there is a scale that has a score in both. */
static gboolean
shares_score (SbResult *result,
              SbResult *other)
{
  GListModel *scales = sb_instrument_get_scales (sb_result_get_instrument (result));

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      if (sb_result_is_scored (result, sb_scale_get_id (scale)) && sb_result_is_scored (other, sb_scale_get_id (scale)))
        return TRUE;
    }

  return FALSE;
}

/* The store has them by time, so that the first one looked at is nearly
 * always the one. Those that are further away than it, or of something else,
 * are not scored. */
static SbResult *
find (SbResult   *result,
      GListModel *assessments,
      gboolean    last)
{
  SbAssessment *later = sb_result_get_assessment (result);
  guint n = g_list_model_get_n_items (assessments);
  g_autoptr (SbResult) found = NULL;

  if (!sb_assessment_is_complete (later))
    return NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SbAssessment) assessment = g_list_model_get_item (assessments, last ? n - 1 - i : i);
      g_autoptr (SbResult) candidate = NULL;

      if (!is_earlier (assessment, later) || !sb_runs_is_of (assessment, sb_result_get_instrument (result), sb_assessment_get_person_id (later)))
        continue;
      if (found != NULL && (compare_times (assessment, sb_result_get_assessment (found)) > 0) != last)
        continue;

      candidate = sb_result_new (sb_result_get_instrument (result), assessment);
      if (sb_result_is_comparable (result, candidate) && shares_score (result, candidate))
        g_set_object (&found, candidate);
    }

  return g_steal_pointer (&found);
}

/**
 * sb_comparisons_find_first:
 * @result: a result
 * @assessments: all #SbAssessment
 *
 * Of the assessments that were completed before @result, and are of the same
 * version of the same instrument, about the same person, and have a score on
 * a scale on which @result has one: the first.
 *
 * Returns: (transfer full) (nullable): its result
 */
SbResult *
sb_comparisons_find_first (SbResult   *result,
                           GListModel *assessments)
{
  g_return_val_if_fail (SB_IS_RESULT (result), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (assessments), NULL);

  return find (result, assessments, FALSE);
}

/**
 * sb_comparisons_find_last:
 * @result: a result
 * @assessments: all #SbAssessment
 *
 * As sb_comparisons_find_first(), but the last.
 *
 * Returns: (transfer full) (nullable): its result
 */
SbResult *
sb_comparisons_find_last (SbResult   *result,
                          GListModel *assessments)
{
  g_return_val_if_fail (SB_IS_RESULT (result), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (assessments), NULL);

  return find (result, assessments, TRUE);
}

static gboolean
is_about_same_person (SbResult *result,
                      SbResult *other)
{
  return g_strcmp0 (sb_assessment_get_person_id (sb_result_get_assessment (result)),
                    sb_assessment_get_person_id (sb_result_get_assessment (other)))
         == 0;
}

/**
 * sb_comparisons_find_hindrance:
 * @result: a result
 * @earlier: another
 * @scale: a scale's id
 *
 * Returns: what keeps sb_result_compare() from judging the change
 */
SbHindrance
sb_comparisons_find_hindrance (SbResult   *result,
                               SbResult   *earlier,
                               const char *scale)
{
  g_return_val_if_fail (SB_IS_RESULT (result), SB_HINDRANCE_NO_SCORE);
  g_return_val_if_fail (SB_IS_RESULT (earlier), SB_HINDRANCE_NO_SCORE);

  if (!is_about_same_person (result, earlier))
    return SB_HINDRANCE_OTHER_PERSON;
  if (!sb_result_is_comparable (result, earlier))
    return SB_HINDRANCE_OTHER_QUESTIONS;
  if (sb_instrument_is_for_trend (sb_result_get_instrument (result)))
    return SB_HINDRANCE_FOR_TREND;
  if (isnan (sb_result_get_reliable_change (result, scale)))
    return SB_HINDRANCE_NO_RELIABILITY;
  if (!sb_result_is_scored (result, scale) || !sb_result_is_scored (earlier, scale))
    return SB_HINDRANCE_NO_SCORE;

  return SB_HINDRANCE_NONE;
}

/**
 * sb_comparisons_expect_regression:
 * @first: the first result
 * @scale: a scale's id
 *
 * Whether to tell that a later score is likely to lie nearer the middle by
 * itself. Not where change is not judged: in a list of symptoms, for one, most
 * people are near the lower end and stay there.
 *
 * Returns: whether it is so
 */
gboolean
sb_comparisons_expect_regression (SbResult   *first,
                                  const char *scale)
{
  g_return_val_if_fail (SB_IS_RESULT (first), FALSE);

  return sb_result_is_extreme (first, scale) && !isnan (sb_result_get_reliable_change (first, scale));
}

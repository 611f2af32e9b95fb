/* sb-result.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-answers.h"
#include "sb-result.h"

/**
 * SbResult:
 *
 * What an instrument makes of the answers that a person gave.
 */
struct _SbResult
{
  GObject parent_instance;

  SbInstrument *instrument;
  SbAssessment *assessment;
  int *answers; /* one for each item of the instrument */
};

G_DEFINE_FINAL_TYPE (SbResult, sb_result, G_TYPE_OBJECT)

/* As few as the short form for one bond has: fewer may agree by chance. */
#define UNIFORM_ANSWERS 8

/* The outer share of a scale, on either side, that counts as extreme. */
#define EXTREME_SHARE 0.15

static const SbScore no_score = { NAN, 0, 0 };

static void
sb_result_finalize (GObject *object)
{
  SbResult *self = SB_RESULT (object);

  g_clear_object (&self->instrument);
  g_clear_object (&self->assessment);
  g_clear_pointer (&self->answers, g_free);

  G_OBJECT_CLASS (sb_result_parent_class)->finalize (object);
}

static void
sb_result_class_init (SbResultClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_result_finalize;
}

static void
sb_result_init (SbResult *self)
{
}

/**
 * sb_result_new:
 * @instrument: an instrument
 * @assessment: answers to it; they are taken as they stand now
 *
 * Returns: (transfer full): the result
 */
SbResult *
sb_result_new (SbInstrument *instrument,
               SbAssessment *assessment)
{
  SbResult *self;

  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);
  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), NULL);

  self = g_object_new (SB_TYPE_RESULT, NULL);
  self->instrument = g_object_ref (instrument);
  self->assessment = g_object_ref (assessment);
  self->answers = sb_answers_dup_row (instrument, assessment);

  return self;
}

/**
 * sb_result_get_instrument:
 * @self: a result
 *
 * Returns: (transfer none): the instrument
 */
SbInstrument *
sb_result_get_instrument (SbResult *self)
{
  g_return_val_if_fail (SB_IS_RESULT (self), NULL);

  return self->instrument;
}

/**
 * sb_result_get_assessment:
 * @self: a result
 *
 * Returns: (transfer none): the assessment that it is the result of
 */
SbAssessment *
sb_result_get_assessment (SbResult *self)
{
  g_return_val_if_fail (SB_IS_RESULT (self), NULL);

  return self->assessment;
}

/**
 * sb_result_get_answer:
 * @self: a result
 * @position: the position of an item of the instrument
 *
 * Returns: the answer to it; #SB_UNANSWERED where it was skipped,
 *   #SB_NOT_ASKED where it was not to be asked
 */
int
sb_result_get_answer (SbResult *self,
                      guint     position)
{
  g_return_val_if_fail (SB_IS_RESULT (self), SB_UNANSWERED);
  g_return_val_if_fail (position < g_list_model_get_n_items (sb_instrument_get_items (self->instrument)), SB_UNANSWERED);

  return self->answers[position];
}

/* Whether all who answer with care must differ within the scale: it asks the
 * same thing both ways round. */
static gboolean
is_keyed_both_ways (const SbScoringKey *key)
{
  gboolean forward = FALSE;
  gboolean reverse = FALSE;

  for (guint i = 0; i < key->n_items; i++)
    {
      forward = forward || !key->items[i].reverse;
      reverse = reverse || key->items[i].reverse;
    }

  return forward && reverse;
}

/* No two answers to @key differ from @answer; @count is how many there are. */
static gboolean
has_one_answer (SbResult           *self,
                const SbScoringKey *key,
                int                *answer,
                guint              *count)
{
  for (guint i = 0; i < key->n_items; i++)
    {
      int found = self->answers[key->items[i].position];

      if (found == SB_UNANSWERED || found == SB_NOT_ASKED)
        continue;
      if (*count > 0 && found != *answer)
        return FALSE;

      *answer = found;
      (*count)++;
    }

  return TRUE;
}

/**
 * sb_result_is_uniform:
 * @self: a result
 *
 * Whether each question was answered with the same option, although some ask
 * the opposite of others. Where all ask the same way round, as in many lists
 * of symptoms, such a row of answers is nothing to wonder at.
 *
 * Returns: whether it is so, of at least %UNIFORM_ANSWERS answers
 */
gboolean
sb_result_is_uniform (SbResult *self)
{
  GListModel *scales;
  int answer = SB_UNANSWERED;
  guint count = 0;

  g_return_val_if_fail (SB_IS_RESULT (self), FALSE);

  scales = sb_instrument_get_scales (self->instrument);
  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);
      const SbScoringKey *key = sb_scale_get_key (scale);

      if (!is_keyed_both_ways (key) || !has_one_answer (self, key, &answer, &count))
        return FALSE;
    }

  return count >= UNIFORM_ANSWERS;
}

/**
 * sb_result_get_score:
 * @self: a result
 * @scale: a scale's id
 *
 * Returns: the scale's score; none where the instrument has no such scale
 */
SbScore
sb_result_get_score (SbResult   *self,
                     const char *scale)
{
  SbScale *found;

  g_return_val_if_fail (SB_IS_RESULT (self), no_score);

  found = sb_instrument_find_scale (self->instrument, scale);
  return found != NULL ? sb_score (sb_scale_get_key (found), self->answers) : no_score;
}

/**
 * sb_result_is_scored:
 * @self: a result
 * @scale: a scale's id
 *
 * Returns: whether the scale has a score
 */
gboolean
sb_result_is_scored (SbResult   *self,
                     const char *scale)
{
  SbScore score = sb_result_get_score (self, scale);

  return sb_score_is_scored (&score);
}

/**
 * sb_result_get_value:
 * @self: a result
 * @scale: a scale's id
 *
 * Returns: the value of sb_result_get_score(); NAN where there is none
 */
double
sb_result_get_value (SbResult   *self,
                     const char *scale)
{
  return sb_result_get_score (self, scale).value;
}

/**
 * sb_result_get_radius:
 * @self: a result
 * @scale: a scale's id
 *
 * Returns: how far the 95 % error ellipse reaches along the scale, in its
 *   units; NAN where its reliability is not known
 */
double
sb_result_get_radius (SbResult   *self,
                      const char *scale)
{
  SbScale *found;

  g_return_val_if_fail (SB_IS_RESULT (self), NAN);

  found = sb_instrument_find_scale (self->instrument, scale);
  return found != NULL ? sb_error_radius (sb_scale_get_standard_error (found)) : NAN;
}

static double
distance_from_middle (SbResult   *self,
                      const char *scale)
{
  SbScale *found = sb_instrument_find_scale (self->instrument, scale);

  if (found == NULL)
    return NAN;

  return sb_result_get_score (self, scale).value - (sb_scale_get_lowest_score (found) + sb_scale_get_highest_score (found)) / 2;
}

/**
 * sb_result_is_high:
 * @self: a result
 * @scale: a scale's id
 *
 * Returns: whether the score lies on the high side of the scale's middle
 */
gboolean
sb_result_is_high (SbResult   *self,
                   const char *scale)
{
  g_return_val_if_fail (SB_IS_RESULT (self), FALSE);

  return distance_from_middle (self, scale) > 0;
}

/**
 * sb_result_is_near:
 * @self: a result
 * @scale: a scale's id
 *
 * Returns: whether the middle of the scale, the border between regions, lies
 *   within the score's error
 */
gboolean
sb_result_is_near (SbResult   *self,
                   const char *scale)
{
  g_return_val_if_fail (SB_IS_RESULT (self), FALSE);

  return fabs (distance_from_middle (self, scale)) <= sb_result_get_radius (self, scale);
}

/**
 * sb_result_is_extreme:
 * @self: a result
 * @scale: a scale's id
 *
 * Whether a later score is likely to lie nearer the middle without any change
 * in the person: regression to the mean. It is strongest far from the mean of
 * all people. That mean is not known for new items, so the share of the
 * scale's range is taken: the outer 15 % on either side.
 *
 * Returns: whether it is so
 */
gboolean
sb_result_is_extreme (SbResult   *self,
                      const char *scale)
{
  SbScale *found;
  double reach;

  g_return_val_if_fail (SB_IS_RESULT (self), FALSE);

  found = sb_instrument_find_scale (self->instrument, scale);
  if (found == NULL)
    return FALSE;

  reach = (sb_scale_get_highest_score (found) - sb_scale_get_lowest_score (found)) * (0.5 - EXTREME_SHARE);
  return fabs (distance_from_middle (self, scale)) >= reach;
}

/**
 * sb_result_is_comparable:
 * @self: a result
 * @earlier: another result
 *
 * Returns: whether both are of the same version of the same instrument, and
 *   about the same person
 */
gboolean
sb_result_is_comparable (SbResult *self,
                         SbResult *earlier)
{
  g_return_val_if_fail (SB_IS_RESULT (self), FALSE);
  g_return_val_if_fail (SB_IS_RESULT (earlier), FALSE);

  return g_str_equal (sb_assessment_get_instrument_id (self->assessment),
                      sb_assessment_get_instrument_id (earlier->assessment))
         && g_str_equal (sb_assessment_get_instrument_version (self->assessment),
                         sb_assessment_get_instrument_version (earlier->assessment))
         && g_strcmp0 (sb_assessment_get_person_id (self->assessment),
                       sb_assessment_get_person_id (earlier->assessment))
                == 0;
}

/**
 * sb_result_get_difference:
 * @self: a result
 * @earlier: an earlier result of the same instrument
 * @scale: a scale's id
 *
 * Returns: the score less the earlier one; NAN where one is missing
 */
double
sb_result_get_difference (SbResult   *self,
                          SbResult   *earlier,
                          const char *scale)
{
  return sb_result_get_score (self, scale).value - sb_result_get_score (earlier, scale).value;
}

/**
 * sb_result_get_reliable_change:
 * @self: a result
 * @scale: a scale's id
 *
 * Returns: how far two scores must lie apart to differ by more than chance,
 *   in the units of the scale; NAN where its reliability is not known, or
 *   the instrument is meant for trends alone
 */
double
sb_result_get_reliable_change (SbResult   *self,
                               const char *scale)
{
  SbScale *found;

  g_return_val_if_fail (SB_IS_RESULT (self), NAN);

  found = sb_instrument_find_scale (self->instrument, scale);
  if (found == NULL || sb_instrument_is_for_trend (self->instrument))
    return NAN;

  return sb_reliable_change (sb_scale_get_standard_error (found));
}

/**
 * sb_result_compare:
 * @self: a result
 * @earlier: an earlier result of the same instrument
 * @scale: a scale's id
 *
 * Judges the change from @earlier to @self.
 *
 * Returns: the judgement; %SB_CHANGE_NONE where nothing can be told
 */
SbChange
sb_result_compare (SbResult   *self,
                   SbResult   *earlier,
                   const char *scale)
{
  SbScale *found;

  g_return_val_if_fail (SB_IS_RESULT (self), SB_CHANGE_NONE);
  g_return_val_if_fail (SB_IS_RESULT (earlier), SB_CHANGE_NONE);

  found = sb_instrument_find_scale (self->instrument, scale);
  if (found == NULL || !sb_result_is_comparable (self, earlier))
    return SB_CHANGE_NONE;

  return sb_change_judge (sb_result_get_score (earlier, scale).value, sb_result_get_score (self, scale).value,
                          sb_result_get_reliable_change (self, scale), sb_scale_get_higher_is_better (found));
}

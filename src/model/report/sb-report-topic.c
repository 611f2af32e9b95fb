/* sb-report-topic.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-bond-words.h"
#include "sb-gather.h"
#include "sb-instruments.h"
#include "sb-report-topic.h"
#include "sb-words.h"

/**
 * sb_report_topic_new:
 * @content: what the app knows
 * @store: what the person did
 * @sample: a completed assessment
 *
 * Returns: (transfer full): what @sample belongs to, still without assessments
 */
SbReportTopic *
sb_report_topic_new (SbContent    *content,
                     SbStore      *store,
                     SbAssessment *sample)
{
  SbReportTopic *self = g_new0 (SbReportTopic, 1);

  g_set_object (&self->instrument, sb_instruments_find (content, store, sb_assessment_get_instrument_id (sample),
                                                        sb_assessment_get_instrument_version (sample)));
  g_set_object (&self->person, sb_gather_find_person (store, sample));
  self->assessments = g_ptr_array_new_with_free_func (g_object_unref);
  self->results = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

void
sb_report_topic_free (SbReportTopic *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->instrument);
  g_clear_object (&self->person);
  g_ptr_array_unref (self->assessments);
  g_ptr_array_unref (self->results);
  g_free (self);
}

/**
 * sb_report_topic_get_sample:
 *
 * Returns: (transfer none): the first assessment
 */
SbAssessment *
sb_report_topic_get_sample (SbReportTopic *self)
{
  g_return_val_if_fail (self != NULL && self->assessments->len > 0, NULL);

  return g_ptr_array_index (self->assessments, 0);
}

/**
 * sb_report_topic_get_version:
 *
 * Returns: (transfer none): the version that was answered, which need not be
 *   the one that is there
 */
const char *
sb_report_topic_get_version (SbReportTopic *self)
{
  return sb_assessment_get_instrument_version (sb_report_topic_get_sample (self));
}

/**
 * sb_report_topic_is_like:
 *
 * Returns: whether both are of one version of one instrument
 */
gboolean
sb_report_topic_is_like (SbReportTopic *self,
                         SbReportTopic *other)
{
  SbAssessment *own = sb_report_topic_get_sample (self);
  SbAssessment *others = sb_report_topic_get_sample (other);

  return g_str_equal (sb_assessment_get_instrument_id (own), sb_assessment_get_instrument_id (others))
         && g_str_equal (sb_assessment_get_instrument_version (own), sb_assessment_get_instrument_version (others));
}

/**
 * sb_report_topic_covers:
 *
 * Returns: whether @assessment belongs to the topic
 */
gboolean
sb_report_topic_covers (SbReportTopic *self,
                        SbAssessment  *assessment)
{
  SbAssessment *sample = sb_report_topic_get_sample (self);

  return g_str_equal (sb_assessment_get_instrument_id (sample), sb_assessment_get_instrument_id (assessment))
         && g_str_equal (sb_assessment_get_instrument_version (sample), sb_assessment_get_instrument_version (assessment))
         && g_strcmp0 (sb_assessment_get_person_id (sample), sb_assessment_get_person_id (assessment)) == 0;
}

static int
compare_assessments (gconstpointer a,
                     gconstpointer b)
{
  SbAssessment *const *first = a;
  SbAssessment *const *second = b;

  return g_date_time_compare (sb_assessment_get_completed (*first), sb_assessment_get_completed (*second));
}

/**
 * sb_report_topic_close:
 *
 * Puts the assessments in order, and works out what they gave.
 */
void
sb_report_topic_close (SbReportTopic *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_sort (self->assessments, compare_assessments);
  for (guint i = 0; self->instrument != NULL && i < self->assessments->len; i++)
    g_ptr_array_add (self->results, sb_result_new (self->instrument, g_ptr_array_index (self->assessments, i)));
}

/**
 * sb_report_topic_has_scores:
 *
 * Returns: whether there is anything that could have a score
 */
gboolean
sb_report_topic_has_scores (SbReportTopic *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->instrument != NULL && g_list_model_get_n_items (sb_instrument_get_scales (self->instrument)) > 0;
}

/**
 * sb_report_topic_get_scored:
 * @scale: a scale of the instrument
 * @last: whether to give the last one, and not the first
 *
 * Returns: (transfer none) (nullable): the first result that has a score on
 *   @scale, or the last
 */
SbResult *
sb_report_topic_get_scored (SbReportTopic *self,
                            SbScale       *scale,
                            gboolean       last)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->results->len; i++)
    {
      SbResult *result = g_ptr_array_index (self->results, last ? self->results->len - 1 - i : i);

      if (sb_result_is_scored (result, sb_scale_get_id (scale)))
        return result;
    }

  return NULL;
}

/**
 * sb_report_topic_dup_bond:
 *
 * Returns: (transfer full): which bond it is about
 */
char *
sb_report_topic_dup_bond (SbReportTopic *self)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (sb_assessment_get_person_id (sb_report_topic_get_sample (self)) == NULL)
    return g_strdup (_ ("In general"));
  if (self->person == NULL)
    return g_strdup (_ ("A bond that was removed"));

  name = sb_bond_words_for_name (sb_person_get_name (self->person));

  /* Translators: a person, and which bond it is, as in “Sam (Partner)” */
  return g_strdup_printf (_ ("%s (%s)"), name, sb_bond_words_for_kind (sb_person_get_kind (self->person)));
}

/**
 * sb_report_topic_dup_title:
 *
 * Returns: (transfer full): the title of the instrument, or what is left of it
 */
char *
sb_report_topic_dup_title (SbReportTopic *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->instrument == NULL)
    return g_strdup (sb_assessment_get_instrument_id (sb_report_topic_get_sample (self)));

  return sb_words_with_person (sb_instrument_get_title (self->instrument),
                               self->person != NULL ? sb_person_get_name (self->person) : NULL);
}

/**
 * sb_report_topic_dup_full_title:
 *
 * Returns: (transfer full): the title, and which bond it is about
 */
char *
sb_report_topic_dup_full_title (SbReportTopic *self)
{
  g_autofree char *title = sb_report_topic_dup_title (self);
  g_autofree char *bond = NULL;

  if (sb_assessment_get_person_id (sb_report_topic_get_sample (self)) == NULL)
    return g_steal_pointer (&title);

  bond = sb_report_topic_dup_bond (self);

  /* Translators: the title of a questionnaire, and a person */
  return g_strdup_printf (_ ("%s: %s"), title, bond);
}

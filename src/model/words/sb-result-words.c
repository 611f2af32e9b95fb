/* sb-result-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-history-models.h"
#include "sb-result-words.h"
#include "sb-words.h"

/* What results are called, of whichever instrument. */

/**
 * sb_result_words_for_scale:
 * @regions: the words for results
 * @result: a result
 * @scale: a scale of its instrument
 *
 * Returns: (transfer none): the name of what the scale measures
 */
const char *
sb_result_words_for_scale (SbRegions *regions,
                           SbResult  *result,
                           SbScale   *scale)
{
  const char *title = NULL;

  g_return_val_if_fail (SB_IS_RESULT (result), NULL);
  g_return_val_if_fail (SB_IS_SCALE (scale), NULL);

  if (sb_regions_fit (regions, sb_result_get_instrument (result)))
    title = sb_regions_get_title (regions, sb_scale_get_id (scale));

  return title != NULL ? title : sb_scale_get_title (scale);
}

/**
 * sb_result_words_for_time:
 * @time: a time
 *
 * Returns: (transfer full): its day and its minute, where the person is
 */
char *
sb_result_words_for_time (GDateTime *time)
{
  g_autoptr (GDateTime) local = NULL;

  g_return_val_if_fail (time != NULL, NULL);

  local = g_date_time_to_local (time);

  /* Translators: a day and a time, such as “22 November 2026, 18:05”; see
   * g_date_time_format() for what the letters stand for */
  return g_date_time_format (local, _ ("%-e %B %Y, %H:%M"));
}

/**
 * sb_result_words_for_answer:
 * @result: a result
 * @position: the position of an item of its instrument
 *
 * Returns: (transfer full): what was answered, or that nothing was
 */
char *
sb_result_words_for_answer (SbResult *result,
                            guint     position)
{
  g_autoptr (SbItem) item = NULL;
  SbOption *option;
  int answer;

  g_return_val_if_fail (SB_IS_RESULT (result), NULL);

  answer = sb_result_get_answer (result, position);
  if (answer == SB_NOT_ASKED)
    return g_strdup (_ ("Not asked"));
  if (answer == SB_UNANSWERED)
    return g_strdup (_ ("Skipped"));

  item = g_list_model_get_item (sb_instrument_get_items (sb_result_get_instrument (result)), position);
  option = sb_item_get_options (item) != NULL ? sb_item_find_option (item, answer) : NULL;

  return option != NULL ? g_strdup (sb_option_get_label (option)) : g_strdup_printf ("%d", answer);
}

/**
 * sb_result_words_for_bond:
 * @store: what the person did
 * @person_id: (nullable): the id of a person whom a result is about
 *
 * Returns: (transfer full) (nullable): whose bond it is about; NULL where it
 *   is about no one bond
 */
char *
sb_result_words_for_bond (SbStore    *store,
                          const char *person_id)
{
  SbPerson *person;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  if (person_id == NULL)
    return NULL;

  person = sb_history_models_find_person (store, person_id);
  if (person == NULL)
    return g_strdup (_ ("A bond that you have removed"));

  /* Translators: whose bond a result is about; a person's name */
  return g_strdup_printf (_ ("Your bond with %s"), sb_person_get_name (person));
}

/**
 * sb_result_words_for_heading:
 * @regions: the words for results
 * @result: a result
 *
 * Returns: (transfer none): what the result is, in a phrase, or what was asked
 *   where there is no such phrase
 */
const char *
sb_result_words_for_heading (SbRegions *regions,
                             SbResult  *result)
{
  g_return_val_if_fail (SB_IS_RESULT (result), NULL);

  if (sb_regions_fit (regions, sb_result_get_instrument (result)))
    return sb_words_for_result (result, regions);

  return sb_instrument_get_title (sb_result_get_instrument (result));
}

/* Not how many: that would be a score. */
static const char *
tell_signs (SbResult *result)
{
  guint n_items = g_list_model_get_n_items (sb_instrument_get_items (sb_result_get_instrument (result)));

  for (guint i = 0; i < n_items; i++)
    {
      if (sb_result_get_answer (result, i) == 1)
        return _ ("Signs, and the strength in them");
    }

  return _ ("Nothing ticked");
}

static char *
list_scores (SbRegions *regions,
             SbResult  *result)
{
  GListModel *scales = sb_instrument_get_scales (sb_result_get_instrument (result));
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);
      SbScore score = sb_result_get_score (result, sb_scale_get_id (scale));
      g_autofree char *number = NULL;

      if (!sb_score_is_scored (&score))
        continue;

      number = sb_words_for_score_on (scale, score.value);
      if (list->len > 0)
        g_string_append (list, " · ");
      /* Translators: a scale and a score on it; the space between them is one
       * at which no line breaks */
      g_string_append_printf (list, _ ("%s\u00a0%s"), sb_result_words_for_scale (regions, result, scale), number);
    }

  return list->len > 0 ? g_string_free_and_steal (g_steal_pointer (&list)) : NULL;
}

/**
 * sb_result_words_summarize:
 * @regions: the words for results
 * @result: a result
 *
 * Returns: (transfer full): the result in a line
 */
char *
sb_result_words_summarize (SbRegions *regions,
                           SbResult  *result)
{
  SbInstrument *instrument;
  char *scores;

  g_return_val_if_fail (SB_IS_RESULT (result), NULL);

  instrument = sb_result_get_instrument (result);
  if (sb_regions_fit (regions, instrument))
    return g_strdup (sb_words_for_result (result, regions));
  if (sb_instrument_get_form (instrument) == SB_FORM_CHECKLIST)
    return g_strdup (tell_signs (result));
  if (g_list_model_get_n_items (sb_instrument_get_scales (instrument)) == 0)
    return g_strdup (_ ("Answers without a score"));

  scores = list_scores (regions, result);
  return scores != NULL ? scores : g_strdup (_ ("Not enough answers"));
}

/**
 * sb_result_words_for_hindrance:
 * @hindrance: what keeps a change from being judged
 *
 * Returns: (transfer none) (nullable): the reason, in a sentence; NULL where
 *   there is none
 */
const char *
sb_result_words_for_hindrance (SbHindrance hindrance)
{
  switch (hindrance)
    {
    case SB_HINDRANCE_OTHER_PERSON:
      return _ ("These are two different bonds, so the difference is no change.");
    case SB_HINDRANCE_OTHER_QUESTIONS:
      return _ ("The questions were not the same, so the scores cannot be compared.");
    case SB_HINDRANCE_NO_SCORE:
      return _ ("Too few answers to compare");
    case SB_HINDRANCE_FOR_TREND:
      return _ ("This questionnaire is too short to tell change from chance. Many weeks together say more.");
    case SB_HINDRANCE_NO_RELIABILITY:
      return _ ("Its author gives no reliability, so the app cannot tell change from chance.");
    case SB_HINDRANCE_NONE:
    default:
      return NULL;
    }
}

static char *
list_extremes (SbRegions *regions,
               SbResult  *first)
{
  GListModel *scales = sb_instrument_get_scales (sb_result_get_instrument (first));
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      if (!sb_comparisons_expect_regression (first, sb_scale_get_id (scale)))
        continue;
      if (list->len > 0)
        g_string_append (list, _ (", "));
      g_string_append (list, sb_result_words_for_scale (regions, first, scale));
    }

  return list->len > 0 ? g_string_free_and_steal (g_steal_pointer (&list)) : NULL;
}

/**
 * sb_result_words_for_regression:
 * @regions: the words for results
 * @first: the first result
 * @now: whether it is also the newest; else a later one is compared with it
 *
 * Returns: (transfer full) (nullable): what to expect after an extreme score;
 *   NULL where none is extreme
 */
char *
sb_result_words_for_regression (SbRegions *regions,
                                SbResult  *first,
                                gboolean   now)
{
  g_autofree char *scales = NULL;

  g_return_val_if_fail (SB_IS_RESULT (first), NULL);

  scales = list_extremes (regions, first);
  if (scales == NULL)
    return NULL;

  if (now)
    /* Translators: the scales with a score near an end of their range */
    return g_strdup_printf (_ ("Near an end of the scale: %s. The next score often lies closer to the middle, even when nothing in you has changed."), scales);

  return g_strdup_printf (_ ("The first score was near an end of the scale: %s. A later one often lies closer to the middle by itself, so part of a move that way may be chance."), scales);
}

/* sb-topic-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What there is to say of the results of a topic.
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-comparisons.h"
#include "sb-topic-words.h"
#include "sb-words.h"

#define DAYS_PER_WEEK 7

/**
 * sb_topic_words_heading:
 *
 * Returns: (transfer full): what was measured, and with whom the bond is
 */
char *
sb_topic_words_heading (SbTopic *topic)
{
  SbInstrument *instrument;
  g_autofree char *name = NULL;

  g_return_val_if_fail (SB_IS_TOPIC (topic), NULL);

  instrument = sb_topic_get_instrument (topic);
  if (g_list_model_get_n_items (sb_instrument_get_scales (instrument)) != 2
      || sb_instrument_find_scale (instrument, "anxiety") == NULL
      || sb_instrument_find_scale (instrument, "avoidance") == NULL)
    return sb_topic_dup_title (topic);

  name = sb_topic_dup_person_name (topic);
  if (name == NULL)
    return g_strdup (_ ("Anxiety and avoidance"));

  /* Translators: the name of a person with whom one has a bond */
  return g_strdup_printf (_ ("%s: anxiety and avoidance"), name);
}

/* What all scales say that a higher score means. */
static const char *
get_common_higher (SbInstrument *instrument)
{
  GListModel *scales = sb_instrument_get_scales (instrument);
  const char *common = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      if (i > 0 && g_strcmp0 (sb_scale_get_higher (scale), common) != 0)
        return NULL;
      common = sb_scale_get_higher (scale);
    }

  return common;
}

/**
 * sb_topic_words_direction:
 *
 * Returns: (transfer full) (nullable): what it means to be up or down; %NULL
 *   where the scales do not say, or not the same
 */
char *
sb_topic_words_direction (SbTopic *topic)
{
  const char *higher;

  g_return_val_if_fail (SB_IS_TOPIC (topic), NULL);

  higher = get_common_higher (sb_topic_get_instrument (topic));
  if (higher == NULL)
    return NULL;

  if (g_str_equal (higher, _ ("less secure")))
    return g_strdup (_ ("Lower is more secure"));

  /* Translators: beside the scale of a chart: what a higher score means, as in
   * "Higher: more walks" */
  return g_strdup_printf (_ ("Higher: %s"), higher);
}

/* Whether it can be told what is more than chance. */
static gboolean
is_judged (SbResult *result,
           SbResult *earlier,
           SbScale  *scale)
{
  return sb_comparisons_find_hindrance (result, earlier, sb_scale_get_id (scale)) == SB_HINDRANCE_NONE;
}

/**
 * sb_topic_words_since_first:
 *
 * Compared with the first result, not with the one before: many small moves
 * within the error can still add up to a change.
 *
 * Returns: (transfer full) (nullable): how @result differs from the first one,
 *   if it can be told
 */
char *
sb_topic_words_since_first (SbTopic  *topic,
                            SbResult *result,
                            SbScale  *scale)
{
  g_autoptr (SbResult) first = NULL;

  g_return_val_if_fail (SB_IS_TOPIC (topic), NULL);
  g_return_val_if_fail (SB_IS_RESULT (result), NULL);
  g_return_val_if_fail (SB_IS_SCALE (scale), NULL);

  first = sb_topic_dup_scored (topic, scale, FALSE);
  if (first == NULL || first == result || !is_judged (result, first, scale))
    return NULL;

  /* Translators: better, no reliable change, or worse */
  return g_strdup_printf (_ ("%s since the first"),
                          sb_words_for_change (sb_result_compare (result, first, sb_scale_get_id (scale))));
}

static char *
describe_scale (SbTopic *topic,
                SbScale *scale)
{
  const char *id = sb_scale_get_id (scale);
  const char *title = sb_scale_get_title (scale);
  g_autoptr (SbResult) first = sb_topic_dup_scored (topic, scale, FALSE);
  g_autoptr (SbResult) last = sb_topic_dup_scored (topic, scale, TRUE);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  if (first == last)
    return g_strdup_printf (_ ("%s cannot be compared: there were too few answers."), title);

  before = sb_words_for_score_on (scale, sb_result_get_value (first, id));
  after = sb_words_for_score_on (scale, sb_result_get_value (last, id));
  if (!is_judged (last, first, scale))
    /* Translators: a scale, its first score and its last */
    return g_strdup_printf (_ ("%s went from %s to %s."), title, before, after);

  /* Translators: a scale, its first score, its last, and better, worse or no
   * reliable change */
  return g_strdup_printf (_ ("%s went from %s to %s: %s."), title, before, after,
                          sb_words_for_change (sb_result_compare (last, first, id)));
}

static gboolean
lacks_reliability (SbTopic *topic,
                   SbScale *scale)
{
  g_autoptr (SbResult) first = sb_topic_dup_scored (topic, scale, FALSE);
  g_autoptr (SbResult) last = sb_topic_dup_scored (topic, scale, TRUE);

  return first != last
         && sb_comparisons_find_hindrance (last, first, sb_scale_get_id (scale)) == SB_HINDRANCE_NO_RELIABILITY;
}

static char *
describe_lacking (SbTopic *topic)
{
  GListModel *scales = sb_instrument_get_scales (sb_topic_get_instrument (topic));
  g_autoptr (GPtrArray) titles = g_ptr_array_new_null_terminated (0, NULL, TRUE);
  g_autofree char *joined = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      if (lacks_reliability (topic, scale))
        g_ptr_array_add (titles, (gpointer) sb_scale_get_title (scale));
    }
  if (titles->len == 0)
    return NULL;

  /* Translators: between the names of scales */
  joined = g_strjoinv (_ (", "), (char **) titles->pdata);

  /* Translators: the names of scales */
  return g_strdup_printf (_ ("How large a change is more than chance is not known for %s."), joined);
}

static char *
describe_first (SbInstrument *instrument)
{
  guint days = sb_instrument_get_retake_after (instrument);
  guint weeks = days / DAYS_PER_WEEK;

  if (days == 0)
    return g_strdup (_ ("One result so far. A second will show whether anything moved."));

  if (days % DAYS_PER_WEEK != 0)
    return g_strdup_printf (ngettext ("One result so far. A second, %u day or more from now, will show whether anything moved.",
                                      "One result so far. A second, %u days or more from now, will show whether anything moved.",
                                      days),
                            days);

  return g_strdup_printf (ngettext ("One result so far. A second, %u week or more from now, will show whether anything moved.",
                                    "One result so far. A second, %u weeks or more from now, will show whether anything moved.",
                                    weeks),
                          weeks);
}

/**
 * sb_topic_words_summary:
 *
 * Returns: (transfer full): in sentences, whether anything changed
 */
char *
sb_topic_words_summary (SbTopic *topic)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  char *lacking;
  GListModel *scales;

  g_return_val_if_fail (SB_IS_TOPIC (topic), NULL);

  /* They are being read. */
  if (g_list_model_get_n_items (sb_topic_get_results (topic)) == 0)
    return g_strdup ("");

  if (g_list_model_get_n_items (sb_topic_get_results (topic)) == 1)
    return describe_first (sb_topic_get_instrument (topic));

  scales = sb_instrument_get_scales (sb_topic_get_instrument (topic));
  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      g_ptr_array_add (sentences, describe_scale (topic, scale));
    }
  lacking = describe_lacking (topic);
  if (lacking != NULL)
    g_ptr_array_add (sentences, lacking);

  return g_strjoinv (" ", (char **) sentences->pdata);
}

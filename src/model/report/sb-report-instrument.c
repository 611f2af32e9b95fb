/* sb-report-instrument.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-change.h"
#include "sb-report-instrument.h"
#include "sb-report-words.h"

/* What an instrument is, so that somebody who has never seen it can read its
 * scores. */

static void
add_fact (SbReportTable *facts,
          const char    *name,
          const char    *words)
{
  if (words != NULL && *words != '\0')
    sb_report_table_add_fact (facts, name, words);
}

/* NULL where they are not all of one kind. */
static GListModel *
find_common_options (SbInstrument *instrument)
{
  GListModel *items = sb_instrument_get_items (instrument);
  GListModel *common = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);
      GListModel *options = sb_item_get_options (item);

      if (sb_item_get_kind (item) == SB_ITEM_DISPLAY)
        continue;
      if (options == NULL || (common != NULL && options != common))
        return NULL;
      common = options;
    }

  return common;
}

static char *
describe_questions (SbInstrument *instrument)
{
  GListModel *options = find_common_options (instrument);
  guint n = sb_instrument_get_n_questions (instrument);
  g_autoptr (SbOption) first = NULL;
  g_autoptr (SbOption) last = NULL;

  if (options == NULL || g_list_model_get_n_items (options) == 0)
    return g_strdup_printf ("%u", n);

  first = g_list_model_get_item (options, 0);
  last = g_list_model_get_item (options, g_list_model_get_n_items (options) - 1);

  /* Translators: how many questions there are, then the first of the answers
   * that can be chosen, as a number and in words, and the last one */
  return g_strdup_printf (_ ("%u, each answered from %d (%s) to %d (%s)"), n,
                          sb_option_get_value (first), sb_option_get_label (first),
                          sb_option_get_value (last), sb_option_get_label (last));
}

static guint
count_reverse (const SbScoringKey *key)
{
  guint n = 0;

  for (guint i = 0; i < key->n_items; i++)
    n += key->items[i].reverse;

  return n;
}

static char *
describe_scoring (SbScale *scale)
{
  const SbScoringKey *key = sb_scale_get_key (scale);
  g_autofree char *lowest = sb_report_words_for_score (scale, sb_scale_get_lowest_score (scale));
  g_autofree char *highest = sb_report_words_for_score (scale, sb_scale_get_highest_score (scale));
  int share = (int) round (key->minimum_answered * 100);

  if (key->method == SB_SCORE_METHOD_SUM)
    /* Translators: how many items there are, how many of them count in reverse,
     * the lowest and highest score, and a share in percent */
    return g_strdup_printf (_ ("Sum of %u items, %u of them reversed: from %s to %s. Skipped items count as the mean of the others; with less than %d %% answered there is no score."),
                            key->n_items, count_reverse (key), lowest, highest, share);

  return g_strdup_printf (_ ("Mean of %u items, %u of them reversed: from %s to %s. Skipped items are left out of the mean; with less than %d %% answered there is no score."),
                          key->n_items, count_reverse (key), lowest, highest, share);
}

static char *
describe_reliability (SbScale *scale)
{
  g_autofree char *figures = NULL;

  if (isnan (sb_scale_get_reliability (scale)))
    return g_strdup (_ ("Not known, so that change cannot be told from chance."));

  /* Translators: two figures; r and SD are symbols of statistics */
  figures = g_strdup_printf (_ ("r = %.2f, SD = %.2f"), sb_scale_get_reliability (scale), sb_scale_get_sd (scale));

  /* Translators: the figures, and where they come from */
  return g_strdup_printf (sb_scale_get_borrowed (scale) ? _ ("%s, borrowed from another instrument, and not measured with this one. %s")
                                                        : _ ("%s. %s"),
                          figures, sb_scale_get_source (scale));
}

static char *
describe_band (SbInstrument *instrument,
               SbScale      *scale)
{
  g_autofree char *band = NULL;

  if (sb_instrument_is_for_trend (instrument))
    return g_strdup (_ ("None is given: it is too short to tell one change from chance."));
  if (isnan (sb_scale_get_reliability (scale)))
    return NULL;

  band = sb_report_words_for_score (scale, sb_reliable_change (sb_scale_get_standard_error (scale)));

  /* Translators: a difference between two scores */
  return g_strdup_printf (_ ("Up to %s between two results (1.96 · √2 · SD · √(1 − r))."), band);
}

static void
add_scale (SbReportSection *section,
           SbInstrument    *instrument,
           SbScale         *scale)
{
  /* Translators: a scale of a questionnaire */
  g_autofree char *title = g_strdup_printf (_ ("Scale: %s"), sb_scale_get_title (scale));
  g_autofree char *direction = sb_report_words_for_direction (scale);
  g_autofree char *scoring = describe_scoring (scale);
  g_autofree char *reliability = describe_reliability (scale);
  g_autofree char *band = describe_band (instrument, scale);
  SbReportTable *facts;

  sb_report_section_add_heading (section, title);
  facts = sb_report_section_take_table (section, sb_report_table_new_facts ());
  add_fact (facts, _ ("Direction"), direction);
  add_fact (facts, _ ("Scoring"), scoring);
  add_fact (facts, _ ("Reliability"), reliability);
  add_fact (facts, _ ("No reliable change"), band);
}

static char *
describe_version (SbReportTopic *topic)
{
  const char *answered = sb_report_topic_get_version (topic);

  if (topic->instrument == NULL || g_str_equal (answered, sb_instrument_get_version (topic->instrument)))
    return g_strdup (answered);

  /* Translators: two versions of a questionnaire */
  return g_strdup_printf (_ ("%s; read with the questions of version %s, the one that is there"), answered,
                          sb_instrument_get_version (topic->instrument));
}

static void
add_instrument (SbReportTable *facts,
                SbInstrument  *instrument)
{
  g_autofree char *questions = describe_questions (instrument);

  add_fact (facts, _ ("Source"), sb_instrument_get_source (instrument) != NULL ? sb_instrument_get_source (instrument) : _ ("Not stated"));
  add_fact (facts, _ ("Copyright"), sb_instrument_get_copyright (instrument));
  add_fact (facts, _ ("About"), sb_instrument_get_about (instrument));
  add_fact (facts, _ ("Questions"), questions);
}

/**
 * sb_report_instrument_write:
 * @section: where to
 * @topic: what was answered
 *
 * Writes what the instrument is, who made it, which version was answered, how
 * each scale is scored, which way it points, and how far it can be trusted.
 */
void
sb_report_instrument_write (SbReportSection *section,
                            SbReportTopic   *topic)
{
  g_autofree char *title = sb_report_topic_dup_title (topic);
  g_autofree char *version = describe_version (topic);
  GListModel *scales = topic->instrument != NULL ? sb_instrument_get_scales (topic->instrument) : NULL;
  SbReportTable *facts;

  sb_report_section_add_heading (section, title);
  facts = sb_report_section_take_table (section, sb_report_table_new_facts ());
  add_fact (facts, _ ("Version"), version);
  if (topic->instrument != NULL)
    add_instrument (facts, topic->instrument);
  else
    add_fact (facts, _ ("Questions"), _ ("This questionnaire is not there any more, so that there are no scores."));

  for (guint i = 0; scales != NULL && i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      add_scale (section, topic->instrument, scale);
    }
  if (scales != NULL && g_list_model_get_n_items (scales) == 0)
    sb_report_section_add_paragraph (section, _ ("It has no score."));
}

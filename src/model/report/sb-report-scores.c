/* sb-report-scores.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-comparisons.h"
#include "sb-report-instrument.h"
#include "sb-report-parts.h"
#include "sb-report-words.h"
#include "sb-words.h"

/* Results further apart than so many retakes are not joined: nobody knows what
 * was between. */
#define GAP_RETAKES 3

/* Where an instrument does not say when to retake it. */
#define USUAL_RETAKE_DAYS 28

#define SECONDS_PER_DAY (24 * 60 * 60)

static SbScale *
dup_scale (SbReportTopic *topic,
           guint          position)
{
  return g_list_model_get_item (sb_instrument_get_scales (topic->instrument), position);
}

static guint
count_scales (SbReportTopic *topic)
{
  return g_list_model_get_n_items (sb_instrument_get_scales (topic->instrument));
}

/* --- The chart --- */

/* What all scales say that a higher score means. */
static char *
dup_common_direction (SbReportTopic *topic)
{
  g_autofree char *common = NULL;

  for (guint i = 0; i < count_scales (topic); i++)
    {
      g_autoptr (SbScale) scale = dup_scale (topic, i);
      g_autofree char *direction = sb_report_words_for_direction (scale);

      if (common != NULL && !g_str_equal (common, direction))
        return NULL;
      g_set_str (&common, direction);
    }

  return g_steal_pointer (&common);
}

/* Where one direction does not hold for all, each line says its own. */
static char *
dup_series_title (SbReportChart *chart,
                  SbScale       *scale)
{
  if (chart->direction != NULL || sb_scale_get_higher (scale) == NULL)
    return g_strdup (sb_scale_get_title (scale));

  /* Translators: a scale, and what a higher score on it means */
  return g_strdup_printf (_ ("%s (higher: %s)"), sb_scale_get_title (scale), sb_scale_get_higher (scale));
}

static void
add_series (SbReportChart *chart,
            SbReportTopic *topic,
            SbScale       *scale)
{
  SbResult *first = g_ptr_array_index (topic->results, 0);
  g_autofree char *title = dup_series_title (chart, scale);
  SbReportSeries *series = sb_report_chart_add_series (chart, title, sb_result_get_reliable_change (first, sb_scale_get_id (scale)));

  for (guint i = 0; i < topic->results->len; i++)
    {
      SbResult *result = g_ptr_array_index (topic->results, i);
      GDateTime *completed = sb_assessment_get_completed (sb_result_get_assessment (result));

      if (sb_result_is_scored (result, sb_scale_get_id (scale)))
        sb_report_series_add_point (series, g_date_time_to_unix (completed), sb_result_get_value (result, sb_scale_get_id (scale)));
    }
}

/* One result is no line. */
static void
add_chart (SbReportSection *section,
           SbReportTopic   *topic)
{
  guint days = sb_instrument_get_retake_after (topic->instrument);
  g_autoptr (SbReportChart) chart = NULL;
  g_autofree char *title = sb_report_topic_dup_full_title (topic);

  chart = sb_report_chart_new (title);
  chart->direction = dup_common_direction (topic);
  chart->max_gap = (double) GAP_RETAKES * (days > 0 ? days : USUAL_RETAKE_DAYS) * SECONDS_PER_DAY;
  chart->lowest = G_MAXDOUBLE;
  chart->highest = -G_MAXDOUBLE;
  for (guint i = 0; i < count_scales (topic); i++)
    {
      g_autoptr (SbScale) scale = dup_scale (topic, i);

      chart->lowest = MIN (chart->lowest, sb_scale_get_lowest_score (scale));
      chart->highest = MAX (chart->highest, sb_scale_get_highest_score (scale));
      add_series (chart, topic, scale);
    }

  if (sb_report_chart_count (chart) > 1)
    sb_report_section_take_chart (section, g_steal_pointer (&chart));
}

/* --- The table --- */

/* Those that were to be asked and were not answered. */
static char *
describe_missing (SbResult *result)
{
  guint n_items = g_list_model_get_n_items (sb_instrument_get_items (sb_result_get_instrument (result)));
  guint n_asked = 0;
  guint n_missing = 0;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (sb_instrument_get_items (sb_result_get_instrument (result)), i);
      int answer = sb_result_get_answer (result, i);

      if (sb_item_get_kind (item) == SB_ITEM_DISPLAY || answer == SB_NOT_ASKED)
        continue;
      n_asked++;
      n_missing += answer == SB_UNANSWERED;
    }

  /* Translators: how many questions were left open, and how many were asked */
  return g_strdup_printf (_ ("%u of %u"), n_missing, n_asked);
}

static char *
describe_change (SbReportTopic *topic,
                 SbResult      *result,
                 SbScale       *scale)
{
  SbResult *first = sb_report_topic_get_scored (topic, scale, FALSE);
  const char *id = sb_scale_get_id (scale);
  g_autofree char *difference = NULL;

  if (first == NULL || first == result || !sb_result_is_scored (result, id))
    return g_strdup (SB_REPORT_NOTHING);

  difference = sb_report_words_for_difference (scale, sb_result_get_difference (result, first, id));
  if (sb_comparisons_find_hindrance (result, first, id) != SB_HINDRANCE_NONE)
    return g_steal_pointer (&difference);

  /* Translators: how far a score moved, and what that is: better, worse, or no
   * reliable change */
  return g_strdup_printf (_ ("%s: %s"), difference, sb_words_for_change (sb_result_compare (result, first, id)));
}

static char **
list_titles (SbReportTopic *topic)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();

  g_strv_builder_add (titles, _ ("Date"));
  for (guint i = 0; i < count_scales (topic); i++)
    {
      g_autoptr (SbScale) scale = dup_scale (topic, i);

      g_strv_builder_add (titles, sb_scale_get_title (scale));
      g_strv_builder_add (titles, _ ("Since the first"));
    }
  g_strv_builder_add (titles, _ ("Not answered"));

  return g_strv_builder_end (titles);
}

static void
add_result (SbReportTable *table,
            SbReportTopic *topic,
            SbResult      *result)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();

  g_strv_builder_take (cells, sb_report_words_for_day (sb_assessment_get_completed (sb_result_get_assessment (result))));
  for (guint i = 0; i < count_scales (topic); i++)
    {
      g_autoptr (SbScale) scale = dup_scale (topic, i);

      g_strv_builder_take (cells, sb_report_words_for_score (scale, sb_result_get_value (result, sb_scale_get_id (scale))));
      g_strv_builder_take (cells, describe_change (topic, result, scale));
    }
  g_strv_builder_take (cells, describe_missing (result));
  sb_report_table_take_row (table, g_strv_builder_end (cells));
}

/* A dash in a table is explained only where there is one. */
static gboolean
misses_score (SbReportTopic *topic)
{
  for (guint i = 0; i < count_scales (topic); i++)
    {
      g_autoptr (SbScale) scale = dup_scale (topic, i);

      for (guint j = 0; j < topic->results->len; j++)
        {
          if (!sb_result_is_scored (g_ptr_array_index (topic->results, j), sb_scale_get_id (scale)))
            return TRUE;
        }
    }

  return FALSE;
}

static void
add_uniform (SbReportSection *section,
             SbReportTopic   *topic)
{
  guint n = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < topic->results->len; i++)
    n += sb_result_is_uniform (g_ptr_array_index (topic->results, i));
  if (n == 0)
    return;

  text = g_strdup_printf (ngettext ("In %u result all answers are the same, although some questions ask the opposite of others.",
                                    "In %u results all answers are the same, although some questions ask the opposite of others.", n),
                          n);
  sb_report_section_add_note (section, text);
}

static void
add_topic (SbReportSection *section,
           SbReportTopic   *topic)
{
  g_autofree char *bond = sb_report_topic_dup_bond (topic);
  SbReportTable *table;

  sb_report_section_add_heading (section, bond);
  add_chart (section, topic);
  table = sb_report_section_take_table (section, sb_report_table_new (list_titles (topic)));
  for (guint i = 0; i < topic->results->len; i++)
    add_result (table, topic, g_ptr_array_index (topic->results, i));
  if (misses_score (topic))
    sb_report_section_add_note (section, _ ("A dash in place of a score: too few answers for one."));
  add_uniform (section, topic);
}

static gboolean
is_told (SbReportRecords *records,
         guint            position)
{
  for (guint i = 0; i < position; i++)
    {
      if (sb_report_topic_is_like (g_ptr_array_index (records->topics, i), g_ptr_array_index (records->topics, position)))
        return TRUE;
    }

  return FALSE;
}

/* What an instrument is stands once, before all that was answered to it. */
static void
add_like (SbReportSection *section,
          SbReportRecords *records,
          guint            position)
{
  SbReportTopic *first = g_ptr_array_index (records->topics, position);

  sb_report_instrument_write (section, first);
  for (guint i = position; i < records->topics->len; i++)
    {
      SbReportTopic *topic = g_ptr_array_index (records->topics, i);

      if (sb_report_topic_is_like (first, topic) && sb_report_topic_has_scores (topic))
        add_topic (section, topic);
    }
}

/**
 * sb_report_write_scores:
 * @records: what the report tells of
 *
 * Returns: (transfer full): each instrument, how it is scored and how far it
 *   can be trusted, and each score
 */
SbReportSection *
sb_report_write_scores (SbReportRecords *records)
{
  SbReportSection *section = sb_report_section_new (sb_report_words_for_part (SB_REPORT_SCORES));

  for (guint i = 0; i < records->topics->len; i++)
    {
      if (!is_told (records, i))
        add_like (section, records, i);
    }
  if (records->topics->len == 0)
    sb_report_section_add_paragraph (section, _ ("No questionnaire was answered in this period."));

  return section;
}

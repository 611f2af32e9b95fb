/* sb-report-summary.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-comparisons.h"
#include "sb-report-parts.h"
#include "sb-report-words.h"
#include "sb-words.h"

/* The first result against the last one, scale by scale. */

static const char *
judge (SbResult *first,
       SbResult *last,
       SbScale  *scale)
{
  const char *id = sb_scale_get_id (scale);

  if (first == NULL)
    return _ ("too few answers");
  if (first == last)
    return _ ("one result");

  switch (sb_comparisons_find_hindrance (last, first, id))
    {
    case SB_HINDRANCE_NONE:
      return sb_words_for_change (sb_result_compare (last, first, id));
    case SB_HINDRANCE_FOR_TREND:
      return _ ("not judged: too short for one change");
    case SB_HINDRANCE_NO_RELIABILITY:
      return _ ("not judged: reliability not known");
    case SB_HINDRANCE_OTHER_PERSON:
    case SB_HINDRANCE_OTHER_QUESTIONS:
    case SB_HINDRANCE_NO_SCORE:
    default:
      return _ ("not judged");
    }
}

static char *
describe (SbResult *result,
          SbScale  *scale)
{
  g_autofree char *day = NULL;
  g_autofree char *score = NULL;

  if (result == NULL)
    return g_strdup (SB_REPORT_NOTHING);

  day = sb_report_words_for_day (sb_assessment_get_completed (sb_result_get_assessment (result)));
  score = sb_report_words_for_score (scale, sb_result_get_value (result, sb_scale_get_id (scale)));

  return g_strdup_printf ("%s\n%s", score, day);
}

static void
add_scale (SbReportTable *table,
           SbReportTopic *topic,
           SbScale       *scale)
{
  SbResult *first = sb_report_topic_get_scored (topic, scale, FALSE);
  SbResult *last = sb_report_topic_get_scored (topic, scale, TRUE);
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
  double difference = first != last ? sb_result_get_difference (last, first, sb_scale_get_id (scale)) : NAN;
  double band = first != NULL ? sb_result_get_reliable_change (first, sb_scale_get_id (scale)) : NAN;

  g_strv_builder_take (cells, sb_report_topic_dup_full_title (topic));
  g_strv_builder_add (cells, sb_scale_get_title (scale));
  g_strv_builder_take (cells, describe (first, scale));
  g_strv_builder_take (cells, first != last ? describe (last, scale) : g_strdup (SB_REPORT_NOTHING));
  g_strv_builder_take (cells, sb_report_words_for_difference (scale, difference));
  g_strv_builder_take (cells, isnan (band) ? g_strdup (SB_REPORT_NOTHING) : sb_report_words_for_score (scale, band));
  g_strv_builder_add (cells, judge (first, last, scale));
  sb_report_table_take_row (table, g_strv_builder_end (cells));
}

static void
add_scores (SbReportSection *section,
            SbReportRecords *records)
{
  SbReportTable *table = NULL;

  for (guint i = 0; i < records->topics->len; i++)
    {
      SbReportTopic *topic = g_ptr_array_index (records->topics, i);

      if (!sb_report_topic_has_scores (topic))
        continue;
      if (table == NULL)
        table = sb_report_section_add_table (section, _ ("Questionnaire"), _ ("Scale"), _ ("First"), _ ("Last"), _ ("Change"),
                                             /* Translators: how far two scores may lie apart by chance */
                                             _ ("Chance up to"), _ ("Judgment"), NULL);
      for (guint j = 0; j < g_list_model_get_n_items (sb_instrument_get_scales (topic->instrument)); j++)
        {
          g_autoptr (SbScale) scale = g_list_model_get_item (sb_instrument_get_scales (topic->instrument), j);

          add_scale (table, topic, scale);
        }
    }

  if (table == NULL)
    sb_report_section_add_paragraph (section, _ ("No questionnaire with scores was answered in this period."));
  else
    /* xgettext:no-c-format */
    sb_report_section_add_note (section, _ ("First and last are those of this period. A change up to the limit in the table is what measurement error alone brings about in 95 % of retakes, and is called no reliable change (Jacobson and Truax, 1991)."));
}

static void
add_counts (SbReportSection *section,
            SbReportRecords *records)
{
  SbReportTable *facts = sb_report_section_take_table (section, sb_report_table_new_facts ());
  const struct
  {
    const char *title;
    guint count;
  } counts[] = {
    { _ ("Check-ins"), records->check_ins->len },
    { _ ("Exercises"), records->sessions->len },
    { _ ("Events"), records->events->len },
  };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autofree char *count = g_strdup_printf ("%u", counts[i].count);

      sb_report_table_add_fact (facts, counts[i].title, count);
    }
}

/**
 * sb_report_write_summary:
 * @records: what the report tells of
 *
 * Returns: (transfer full): what changed, and how much there is
 */
SbReportSection *
sb_report_write_summary (SbReportRecords *records)
{
  SbReportSection *section = sb_report_section_new (sb_report_words_for_part (SB_REPORT_SUMMARY));

  add_scores (section, records);
  add_counts (section, records);

  return section;
}

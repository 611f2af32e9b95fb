/* sb-report-answers.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-report-parts.h"
#include "sb-report-words.h"
#include "sb-result-words.h"
#include "sb-words.h"

/* What was answered, question by question. */

static const char *
get_name (SbReportTopic *topic)
{
  return topic->person != NULL ? sb_person_get_name (topic->person) : NULL;
}

static void
add_answer (SbReportTable *table,
            SbReportTopic *topic,
            SbResult      *result,
            guint          position)
{
  g_autoptr (SbItem) item = g_list_model_get_item (sb_instrument_get_items (topic->instrument), position);
  g_autofree char *question = sb_words_with_person (sb_item_get_text (item), get_name (topic));
  g_autofree char *answer = sb_result_words_for_answer (result, position);

  if (sb_item_get_kind (item) != SB_ITEM_DISPLAY)
    sb_report_table_add_fact (table, question, answer);
}

/* Items that stand under a heading may say little without it. */
static void
add_group (SbReportTable *table,
           SbReportTopic *topic,
           SbItemGroup   *group)
{
  g_autofree char *words = NULL;

  if (group == NULL || sb_item_group_get_text (group) == NULL)
    return;

  words = sb_words_with_person (sb_item_group_get_text (group), get_name (topic));
  sb_report_table_add_fact (table, words, "");
}

static void
add_answers (SbReportSection *section,
             SbReportTopic   *topic,
             SbResult        *result)
{
  SbReportTable *table = sb_report_section_add_table (section, _ ("Question"), _ ("Answer"), NULL);
  GListModel *items = sb_instrument_get_items (topic->instrument);
  SbItemGroup *group = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      if (sb_item_get_group (item) != group)
        {
          group = sb_item_get_group (item);
          add_group (table, topic, group);
        }
      add_answer (table, topic, result, i);
    }
}

/* Not how many: that would be a score. */
static void
add_ticked (SbReportSection *section,
            SbReportTopic   *topic,
            SbResult        *result)
{
  GListModel *items = sb_instrument_get_items (topic->instrument);
  SbReportTable *table = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);
      char *cells[] = { NULL, NULL };

      if (sb_result_get_answer (result, i) != 1)
        continue;
      if (table == NULL)
        table = sb_report_section_add_table (section, _ ("Ticked"), NULL);
      cells[0] = sb_words_with_person (sb_item_get_text (item), get_name (topic));
      sb_report_table_take_row (table, g_strdupv (cells));
      g_free (cells[0]);
    }
  if (table == NULL)
    sb_report_section_add_paragraph (section, _ ("Nothing ticked"));
}

/* What was kept of a questionnaire that is not there any more. */
static void
add_raw (SbReportSection *section,
         SbAssessment    *assessment)
{
  SbReportTable *table = sb_report_section_add_table (section, _ ("Question"), _ ("Answer"), NULL);
  g_autofree const char **items = sb_assessment_list_items (assessment);

  for (guint i = 0; items[i] != NULL; i++)
    {
      g_autofree char *answer = g_strdup_printf ("%d", sb_assessment_get_answer (assessment, items[i]));

      sb_report_table_add_fact (table, items[i], answer);
    }
}

static void
add_assessment (SbReportSection *section,
                SbReportTopic   *topic,
                guint            position)
{
  SbAssessment *assessment = g_ptr_array_index (topic->assessments, position);
  g_autofree char *title = sb_report_topic_dup_full_title (topic);
  g_autofree char *time = sb_report_words_for_time (sb_assessment_get_completed (assessment));
  /* Translators: the title of a questionnaire, and when it was answered */
  g_autofree char *heading = g_strdup_printf (_ ("%s, %s"), title, time);

  sb_report_section_add_heading (section, heading);
  if (topic->instrument == NULL)
    add_raw (section, assessment);
  else if (sb_instrument_get_form (topic->instrument) == SB_FORM_CHECKLIST)
    add_ticked (section, topic, g_ptr_array_index (topic->results, position));
  else
    add_answers (section, topic, g_ptr_array_index (topic->results, position));
}

/**
 * sb_report_write_answers:
 * @records: what the report tells of
 *
 * Returns: (transfer full): each answer
 */
SbReportSection *
sb_report_write_answers (SbReportRecords *records)
{
  SbReportSection *section = sb_report_section_new (sb_report_words_for_part (SB_REPORT_ANSWERS));

  for (guint i = 0; i < records->topics->len; i++)
    {
      SbReportTopic *topic = g_ptr_array_index (records->topics, i);

      for (guint j = 0; j < topic->assessments->len; j++)
        add_assessment (section, topic, j);
    }
  if (records->topics->len == 0)
    sb_report_section_add_paragraph (section, _ ("No questionnaire was answered in this period."));

  return section;
}

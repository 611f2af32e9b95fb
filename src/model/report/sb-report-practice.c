/* sb-report-practice.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-helped.h"
#include "sb-outcome.h"
#include "sb-report-parts.h"
#include "sb-report-words.h"
#include "sb-words.h"
#include "sb-session-answers.h"

/* Which exercises were done, and how upset the person was before and after. */

static char *
describe_exercise (SbReportRecords *records,
                   const SbHelped  *helped)
{
  SbExercise *exercise = sb_content_find_exercise (records->content, helped->exercise_id);
  g_autofree char *title = exercise != NULL ? g_strdup (sb_exercise_get_title (exercise))
                                            : sb_session_answers_word_id (helped->exercise_id);

  if (!helped->shorter)
    return g_steal_pointer (&title);

  /* Translators: the title of an exercise that has a shorter way */
  return g_strdup_printf (_ ("%s (shorter way)"), title);
}

static char *
describe_change (const SbHelped *helped)
{
  g_autofree char *size = NULL;

  if (helped->n_tries == 0)
    return g_strdup (SB_REPORT_NOTHING);

  size = sb_report_words_for_median (fabs (helped->change));

  return sb_words_for_signed (size, helped->change);
}

static void
add_exercise (SbReportTable   *table,
              SbReportRecords *records,
              const SbHelped  *helped)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();

  g_strv_builder_take (cells, describe_exercise (records, helped));
  g_strv_builder_take (cells, describe_change (helped));
  g_strv_builder_take (cells, g_strdup_printf ("%u", helped->n_tries));
  g_strv_builder_take (cells, g_strdup_printf ("%u", helped->n_unrated));
  g_strv_builder_take (cells, g_strdup_printf ("%u", helped->n_stopped));
  sb_report_table_take_row (table, g_strv_builder_end (cells));
}

static GPtrArray *
list_outcomes (SbReportRecords *records)
{
  GPtrArray *outcomes = sb_outcomes_new ();

  for (guint i = 0; i < records->sessions->len; i++)
    sb_outcomes_add_session (outcomes, g_ptr_array_index (records->sessions, i));

  return outcomes;
}

/**
 * sb_report_write_practice:
 * @records: what the report tells of
 *
 * Returns: (transfer full): each exercise, with how often it was done
 */
SbReportSection *
sb_report_write_practice (SbReportRecords *records)
{
  SbReportSection *section = sb_report_section_new (sb_report_words_for_part (SB_REPORT_PRACTICE));
  g_autoptr (GPtrArray) outcomes = list_outcomes (records);
  g_autoptr (GPtrArray) ranked = sb_helped_rank (outcomes);
  SbReportTable *table;

  if (ranked->len == 0)
    {
      sb_report_section_add_paragraph (section, _ ("No exercise was done in this period."));
      return section;
    }

  sb_report_section_add_paragraph (section, _ ("Before and after an exercise, the person can rate how upset they are, from 0 to 10; lower is calmer. The table has the median difference of the times with both ratings. It does not show that the exercise made the difference."));
  table = sb_report_section_add_table (section, _ ("Exercise"), _ ("Change in upset"), _ ("Times rated"), _ ("Not rated"),
                                       _ ("Stopped early"), NULL);
  for (guint i = 0; i < ranked->len; i++)
    add_exercise (table, records, g_ptr_array_index (ranked, i));

  return section;
}

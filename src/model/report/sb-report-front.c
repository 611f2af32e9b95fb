/* sb-report-front.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-report-parts.h"
#include "sb-report-words.h"
#include "sb-words.h"

/* What has to be known before anything is believed: who made the report, what it
 * is not, what it tells of, and what was left out. */

static char *
list_parts (SbReportRecords *records,
            gboolean         included)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new_null_terminated (SB_REPORT_N_PARTS, NULL, TRUE);

  for (guint i = 0; i < SB_REPORT_N_PARTS; i++)
    {
      if (sb_report_options_has_part (records->options, 1 << i) == included)
        g_ptr_array_add (titles, (gpointer) sb_report_words_for_part (1 << i));
    }

  if (titles->len == 0)
    return g_strdup (_ ("None"));

  /* Translators: between the things of a list */
  return g_strjoinv (_ (", "), (char **) titles->pdata);
}

/* Those that there is something to tell of, each once. */
static char *
list_bonds (SbReportRecords *records)
{
  g_autoptr (GPtrArray) bonds = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  for (guint i = 0; i < records->topics->len; i++)
    {
      g_autofree char *bond = sb_report_topic_dup_bond (g_ptr_array_index (records->topics, i));

      if (!g_ptr_array_find_with_equal_func (bonds, bond, g_str_equal, NULL))
        g_ptr_array_add (bonds, g_steal_pointer (&bond));
    }

  if (bonds->len == 0)
    return g_strdup (_ ("None"));

  return g_strjoinv (_ (", "), (char **) bonds->pdata);
}

static char *
describe_notes (SbReportRecords *records)
{
  guint n = records->noted->len;
  guint n_redacted = sb_report_records_count_redacted (records);

  if (n == 0)
    return g_strdup (_ ("There are none in this period."));
  if (!sb_report_options_has_part (records->options, SB_REPORT_NOTES))
    return g_strdup_printf (ngettext ("%u note of this period is not included.",
                                      "%u notes of this period are not included.", n),
                            n);
  if (n_redacted == 0)
    return g_strdup_printf (ngettext ("%u note of this period is included.", "All %u notes of this period are included.", n), n);

  /* Translators: how many notes there are, and how many the person left out */
  return g_strdup_printf (_ ("Of %u notes of this period, the person left out %u."), n, n_redacted);
}

static void
add_facts (SbReportSection *section,
           SbReportRecords *records)
{
  SbReportTable *facts = sb_report_section_take_table (section, sb_report_table_new_facts ());
  g_autofree char *period = sb_report_words_for_period (records->options, records->now);
  g_autofree char *bonds = list_bonds (records);
  g_autofree char *included = list_parts (records, TRUE);
  g_autofree char *excluded = list_parts (records, FALSE);
  g_autofree char *notes = describe_notes (records);

  sb_report_table_add_fact (facts, _ ("Period"), period);
  sb_report_table_add_fact (facts, _ ("Bonds"), bonds);
  sb_report_table_add_fact (facts, _ ("Parts included"), included);
  sb_report_table_add_fact (facts, _ ("Parts left out"), excluded);
  sb_report_table_add_fact (facts, _ ("Notes"), notes);
}

/* Not whom it leaves out, nor how many: that would tell of them. */
static void
add_omissions (SbReportSection *section,
               SbReportRecords *records)
{
  sb_report_section_add_heading (section, _ ("What this report does not tell"));
  if (!sb_report_options_has_everyone (records->options))
    sb_report_section_add_paragraph (section, _ ("The person chose which bonds to tell of. There may be others."));
  if (records->n_redacted_events > 0 && sb_report_options_has_part (records->options, SB_REPORT_EVENTS))
    {
      g_autofree char *events = g_strdup_printf (ngettext ("The person left out %u event.", "The person left out %u events.",
                                                           records->n_redacted_events),
                                                 records->n_redacted_events);

      sb_report_section_add_paragraph (section, events);
    }
  if (records->n_drafts > 0)
    {
      g_autofree char *drafts = g_strdup_printf (ngettext ("%u questionnaire was begun and not finished. It is left out.",
                                                           "%u questionnaires were begun and not finished. They are left out.",
                                                           records->n_drafts),
                                                 records->n_drafts);

      sb_report_section_add_paragraph (section, drafts);
    }
  sb_report_section_add_paragraph (section, _ ("What the person wrote in exercises, and the tags of check-ins, are never part of it."));
}

/**
 * sb_report_write_front:
 * @records: what the report tells of
 *
 * Returns: (transfer full): how the report begins
 */
SbReportSection *
sb_report_write_front (SbReportRecords *records)
{
  /* Translators: the title of a report that the app writes */
  SbReportSection *section = sb_report_section_new (_ ("Secure Base Report"));
  g_autofree char *day = sb_words_for_day (records->now);
  g_autofree char *made = NULL;

  /* Translators: a day, and the version of the app */
  made = g_strdup_printf (_ ("Made on %s by the person it is about, with the app Secure Base %s, on their own computer."), day, VERSION);
  sb_report_section_add_paragraph (section, made);
  sb_report_section_add_note (section, _ ("This is not a diagnosis. It tells what one person answered about themselves. No clinician has checked it, and it does not replace an assessment."));
  if (sb_report_records_are_empty (records))
    sb_report_section_add_paragraph (section, _ ("There is nothing to tell of in this period."));
  add_facts (section, records);
  add_omissions (section, records);

  return section;
}

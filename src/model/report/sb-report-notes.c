/* sb-report-notes.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-report-parts.h"
#include "sb-report-subject.h"
#include "sb-report-words.h"

/* The person's own words: the events of their life, and their notes. */

/**
 * sb_report_write_events:
 * @records: what the report tells of
 *
 * Returns: (transfer full): what happened
 */
SbReportSection *
sb_report_write_events (SbReportRecords *records)
{
  SbReportSection *section = sb_report_section_new (sb_report_words_for_part (SB_REPORT_EVENTS));
  SbReportTable *table;

  if (records->events->len == 0)
    {
      sb_report_section_add_paragraph (section, _ ("No event is told of in this period."));
      return section;
    }

  table = sb_report_section_add_table (section, _ ("Date"), _ ("Event"), NULL);
  for (guint i = 0; i < records->events->len; i++)
    {
      SbEvent *event = g_ptr_array_index (records->events, i);
      g_autofree char *day = sb_report_words_for_short_date (sb_event_get_date (event));

      sb_report_table_add_fact (table, day, sb_event_get_title (event));
    }

  return section;
}

/* Not in a table: a note can be longer than a page. */
static void
add_note (SbReportSection *section,
          SbReportRecords *records,
          SbRecord        *record)
{
  g_autofree char *day = sb_report_words_for_day (sb_report_records_get_time (record));
  g_autofree char *title = sb_report_subject_dup_title (records->content, records->store, record);
  /* Translators: a day, and what a note is about */
  g_autofree char *heading = g_strdup_printf (_ ("%s: %s"), day, title);

  sb_report_section_add_heading (section, heading);
  sb_report_section_add_paragraph (section, sb_report_records_get_note (record));
}

static void
add_redacted (SbReportSection *section,
              guint            n)
{
  g_autofree char *text = g_strdup_printf (ngettext ("The person left out %u note.", "The person left out %u notes.", n), n);

  sb_report_section_add_note (section, text);
}

/**
 * sb_report_write_notes:
 * @records: what the report tells of
 *
 * Returns: (transfer full): the notes that are not left out, and how many are
 */
SbReportSection *
sb_report_write_notes (SbReportRecords *records)
{
  SbReportSection *section = sb_report_section_new (sb_report_words_for_part (SB_REPORT_NOTES));
  guint n_redacted = sb_report_records_count_redacted (records);

  if (records->noted->len == 0)
    sb_report_section_add_paragraph (section, _ ("There are no notes in this period."));

  for (guint i = 0; i < records->noted->len; i++)
    {
      SbRecord *record = g_ptr_array_index (records->noted, i);

      if (!sb_report_options_is_redacted (records->options, sb_record_get_id (record)))
        add_note (section, records, record);
    }
  if (n_redacted > 0)
    add_redacted (section, n_redacted);

  return section;
}

/* sb-report.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-report-parts.h"
#include "sb-report.h"

/**
 * SbReport:
 *
 * What somebody tells a therapist of their history, in words, tables and
 * charts. It is made once, and does not change with the history.
 */
struct _SbReport
{
  GObject parent_instance;

  GPtrArray *sections; /* (element-type SbReportSection) */
  GDateTime *time;
  SbPaper paper;
};

G_DEFINE_FINAL_TYPE (SbReport, sb_report, G_TYPE_OBJECT)

static const struct
{
  SbReportPart part;
  SbReportSection *(*write) (SbReportRecords *records);
} parts[SB_REPORT_N_PARTS] = {
  { SB_REPORT_SUMMARY, sb_report_write_summary },
  { SB_REPORT_SCORES, sb_report_write_scores },
  { SB_REPORT_ANSWERS, sb_report_write_answers },
  { SB_REPORT_CHECK_INS, sb_report_write_check_ins },
  { SB_REPORT_PRACTICE, sb_report_write_practice },
  { SB_REPORT_EVENTS, sb_report_write_events },
  { SB_REPORT_NOTES, sb_report_write_notes },
  { SB_REPORT_SAFETY_PLAN, sb_report_write_safety_plan },
};

static void
sb_report_finalize (GObject *object)
{
  SbReport *self = SB_REPORT (object);

  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_clear_pointer (&self->time, g_date_time_unref);

  G_OBJECT_CLASS (sb_report_parent_class)->finalize (object);
}

static void
sb_report_class_init (SbReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_report_finalize;
}

static void
sb_report_init (SbReport *self)
{
  self->sections = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_report_section_free);
}

/**
 * sb_report_new:
 * @content: what the app knows
 * @store: what the person did
 * @options: what of it is wanted
 * @now: the time of the report, where the person is
 *
 * Returns: (transfer full): the report
 */
SbReport *
sb_report_new (SbContent       *content,
               SbStore         *store,
               SbReportOptions *options,
               GDateTime       *now)
{
  g_autoptr (SbReportRecords) records = NULL;
  SbReport *self;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_REPORT_OPTIONS (options), NULL);
  g_return_val_if_fail (now != NULL, NULL);

  self = g_object_new (SB_TYPE_REPORT, NULL);
  self->time = g_date_time_ref (now);
  self->paper = sb_report_options_get_paper (options);

  records = sb_report_records_new (content, store, options, now);
  g_ptr_array_add (self->sections, sb_report_write_front (records));
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (sb_report_options_has_part (options, parts[i].part))
        g_ptr_array_add (self->sections, parts[i].write (records));
    }

  return self;
}

/**
 * sb_report_get_n_sections:
 *
 * Returns: how many sections there are, with the one that it begins with
 */
guint
sb_report_get_n_sections (SbReport *self)
{
  g_return_val_if_fail (SB_IS_REPORT (self), 0);

  return self->sections->len;
}

/**
 * sb_report_get_section:
 * @position: less than sb_report_get_n_sections()
 *
 * Returns: (transfer none): a section
 */
const SbReportSection *
sb_report_get_section (SbReport *self,
                       guint     position)
{
  g_return_val_if_fail (SB_IS_REPORT (self), NULL);
  g_return_val_if_fail (position < self->sections->len, NULL);

  return g_ptr_array_index (self->sections, position);
}

/**
 * sb_report_get_time:
 *
 * Returns: (transfer none): when it was made, where the person is
 */
GDateTime *
sb_report_get_time (SbReport *self)
{
  g_return_val_if_fail (SB_IS_REPORT (self), NULL);

  return self->time;
}

SbPaper
sb_report_get_paper (SbReport *self)
{
  g_return_val_if_fail (SB_IS_REPORT (self), SB_PAPER_A4);

  return self->paper;
}

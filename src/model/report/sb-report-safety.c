/* sb-report-safety.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-report-parts.h"
#include "sb-report-words.h"
#include "sb-safety-words.h"

/* Not in a table: nothing is known of how long a line is. */
static void
add_step (SbReportSection *section,
          SbSafetyPlan    *plan,
          SbSafetyStep     step)
{
  const char *const *lines = sb_safety_plan_get_lines (plan, step);

  if (*lines == NULL)
    return;

  sb_report_section_add_heading (section, sb_safety_words_for_step (step));
  for (guint i = 0; lines[i] != NULL; i++)
    {
      /* Translators: one line of a list */
      g_autofree char *line = g_strdup_printf (_ ("• %s"), lines[i]);

      sb_report_section_add_paragraph (section, line);
    }
}

/**
 * sb_report_write_safety_plan:
 * @records: what the report tells of
 *
 * Returns: (transfer full): the person's safety plan, in their own words
 */
SbReportSection *
sb_report_write_safety_plan (SbReportRecords *records)
{
  SbReportSection *section = sb_report_section_new (sb_report_words_for_part (SB_REPORT_SAFETY_PLAN));
  g_autoptr (SbSafetyPlan) plan = sb_store_dup_safety_plan (records->store);

  if (sb_safety_plan_is_empty (plan))
    {
      sb_report_section_add_paragraph (section, _ ("No safety plan is written down."));
      return section;
    }

  sb_report_section_add_note (section, _ ("The person wrote this for hard moments. It is their plan as it stands on the day of this report, whichever the period."));
  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    add_step (section, plan, i);

  return section;
}

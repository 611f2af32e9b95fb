/* sb-safety-plan-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-json-text.h"
#include "sb-record-json.h"
#include "sb-safety-plan.h"

/* The names of the steps. */
static const char *const members[] = {
  "signs", "alone", "company", "people", "services", "safer", "reasons", NULL
};

/* Whichever id someone gave it by hand: there is one plan. */
static SbRecord *
read_safety_plan (SbJsonReader *reader,
                  const char   *id)
{
  g_autoptr (SbSafetyPlan) plan = sb_safety_plan_new ();

  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    {
      g_auto (GStrv) lines = sb_json_reader_read_strings (reader, sb_safety_step_get_name (i), SB_JSON_OPTIONAL);

      sb_safety_plan_set_lines (plan, i, (const char *const *) lines);
    }

  return sb_json_reader_failed (reader) ? NULL : SB_RECORD (g_steal_pointer (&plan));
}

static void
append_lines (GString           *text,
              const char        *name,
              const char *const *lines)
{
  sb_json_text_append_name (text, name);
  g_string_append_c (text, '[');
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (text, ", ");
      sb_json_text_append_string (text, lines[i]);
    }
  g_string_append_c (text, ']');
}

static void
append_safety_plan (SbRecord *record,
                    GString  *text)
{
  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    {
      const char *const *lines = sb_safety_plan_get_lines (SB_SAFETY_PLAN (record), i);

      if (*lines != NULL)
        append_lines (text, sb_safety_step_get_name (i), lines);
    }
}

const SbRecordJson sb_safety_plan_json = {
  .list = "safetyPlans",
  .members = members,
  .read = read_safety_plan,
  .append = append_safety_plan,
};

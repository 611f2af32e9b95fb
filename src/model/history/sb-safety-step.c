/* sb-safety-step.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-safety-step.h"

/* These stand in databases and in files: they must never be others. */
static const char *const names[SB_SAFETY_N_STEPS] = {
  [SB_SAFETY_SIGNS] = "signs",
  [SB_SAFETY_ALONE] = "alone",
  [SB_SAFETY_COMPANY] = "company",
  [SB_SAFETY_PEOPLE] = "people",
  [SB_SAFETY_SERVICES] = "services",
  [SB_SAFETY_SAFER] = "safer",
  [SB_SAFETY_REASONS] = "reasons",
};

/**
 * sb_safety_step_get_name:
 *
 * Returns: (transfer none): how the step is called where nobody sees it
 */
const char *
sb_safety_step_get_name (SbSafetyStep step)
{
  g_return_val_if_fail ((guint) step < SB_SAFETY_N_STEPS, NULL);

  return names[step];
}

/**
 * sb_safety_step_from_name:
 * @step: (out): the step
 *
 * Returns: whether there is a step of that name
 */
gboolean
sb_safety_step_from_name (const char   *name,
                          SbSafetyStep *step)
{
  g_return_val_if_fail (name != NULL, FALSE);

  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    if (g_str_equal (names[i], name))
      {
        *step = i;
        return TRUE;
      }

  return FALSE;
}

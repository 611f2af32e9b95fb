/* sb-safety-step.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbSafetyStep:
 * @SB_SAFETY_SIGNS: how the person can tell that it gets hard
 * @SB_SAFETY_ALONE: what they can do by themselves
 * @SB_SAFETY_COMPANY: people and places that take the mind off it
 * @SB_SAFETY_PEOPLE: whom they can ask for help
 * @SB_SAFETY_SERVICES: professionals and services
 * @SB_SAFETY_SAFER: how the place can be made safer
 * @SB_SAFETY_REASONS: what is worth living for; nobody has to say
 *
 * The steps of a safety plan, in the order in which they are taken.
 */
typedef enum
{
  SB_SAFETY_SIGNS,
  SB_SAFETY_ALONE,
  SB_SAFETY_COMPANY,
  SB_SAFETY_PEOPLE,
  SB_SAFETY_SERVICES,
  SB_SAFETY_SAFER,
  SB_SAFETY_REASONS,
} SbSafetyStep;

#define SB_SAFETY_N_STEPS 7

const char *sb_safety_step_get_name  (SbSafetyStep  step);
gboolean    sb_safety_step_from_name (const char   *name,
                                      SbSafetyStep *step);

G_END_DECLS

/* sb-safety-plan.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"
#include "sb-safety-step.h"

G_BEGIN_DECLS

#define SB_TYPE_SAFETY_PLAN (sb_safety_plan_get_type ())

G_DECLARE_FINAL_TYPE (SbSafetyPlan, sb_safety_plan, SB, SAFETY_PLAN, SbRecord)

SbSafetyPlan      *sb_safety_plan_new       (void);
const char *const *sb_safety_plan_get_lines (SbSafetyPlan      *self,
                                             SbSafetyStep       step);
void               sb_safety_plan_set_lines (SbSafetyPlan      *self,
                                             SbSafetyStep       step,
                                             const char *const *lines);
gboolean           sb_safety_plan_is_empty  (SbSafetyPlan      *self);

G_END_DECLS

/* sb-plan-steps.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SbPlanSteps SbPlanSteps;

SbPlanSteps *sb_plan_steps_new          (void);
void         sb_plan_steps_free         (SbPlanSteps *self);
void         sb_plan_steps_assign       (SbPlanSteps *self,
                                         SbPlanSteps *from);
GDateTime   *sb_plan_steps_get_done     (SbPlanSteps *self,
                                         const char  *name);
void         sb_plan_steps_set_done     (SbPlanSteps *self,
                                         const char  *name,
                                         GDateTime   *done);
gboolean     sb_plan_steps_get_left_out (SbPlanSteps *self,
                                         const char  *name);
void         sb_plan_steps_set_left_out (SbPlanSteps *self,
                                         const char  *name,
                                         gboolean     left_out);
const char  *sb_plan_steps_get_added    (SbPlanSteps *self,
                                         const char  *name);
void         sb_plan_steps_set_added    (SbPlanSteps *self,
                                         const char  *name,
                                         const char  *week);
const char **sb_plan_steps_list         (SbPlanSteps *self);

G_END_DECLS

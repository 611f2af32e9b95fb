/* sb-plan.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"

G_BEGIN_DECLS

#define SB_TYPE_PLAN (sb_plan_get_type ())

G_DECLARE_FINAL_TYPE (SbPlan, sb_plan, SB, PLAN, SbRecord)

SbPlan      *sb_plan_new          (const char *path_id,
                                   const char *week);
const char  *sb_plan_get_path_id  (SbPlan     *self);
GDateTime   *sb_plan_get_started  (SbPlan     *self);
GDateTime   *sb_plan_get_paused   (SbPlan     *self);
GDateTime   *sb_plan_get_ended    (SbPlan     *self);
const char  *sb_plan_get_week     (SbPlan     *self);
void         sb_plan_set_week     (SbPlan     *self,
                                   const char *week);
GDateTime   *sb_plan_get_done     (SbPlan     *self,
                                   const char *step);
void         sb_plan_set_done     (SbPlan     *self,
                                   const char *step,
                                   GDateTime  *done);
gboolean     sb_plan_get_left_out (SbPlan     *self,
                                   const char *step);
void         sb_plan_set_left_out (SbPlan     *self,
                                   const char *step,
                                   gboolean    left_out);
const char  *sb_plan_get_added    (SbPlan     *self,
                                   const char *step);
void         sb_plan_set_added    (SbPlan     *self,
                                   const char *step,
                                   const char *week);
const char **sb_plan_list_steps   (SbPlan     *self);
void         sb_plan_tick         (SbPlan     *self,
                                   const char *step,
                                   gboolean    done);
void         sb_plan_pause        (SbPlan     *self,
                                   gboolean    paused);
void         sb_plan_end          (SbPlan     *self);

G_END_DECLS

/* sb-day-stepper.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SB_TYPE_DAY_STEPPER (sb_day_stepper_get_type ())

/* Whether there is anything on @day. */
typedef gboolean (*SbDayStepperFunc) (guint32  day,
                                      gpointer user_data);

G_DECLARE_FINAL_TYPE (SbDayStepper, sb_day_stepper, SB, DAY_STEPPER, AdwBin)

guint32 sb_day_stepper_get_day  (SbDayStepper     *self);
void    sb_day_stepper_set_days (SbDayStepper     *self,
                                 GArray           *days,
                                 SbDayStepperFunc  is_there_func,
                                 gpointer          user_data);

G_END_DECLS

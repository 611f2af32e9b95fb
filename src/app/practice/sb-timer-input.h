/* sb-timer-input.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-step-input.h"

G_BEGIN_DECLS

#define SB_TYPE_TIMER_INPUT (sb_timer_input_get_type ())

G_DECLARE_FINAL_TYPE (SbTimerInput, sb_timer_input, SB, TIMER_INPUT, SbStepInput)

GtkWidget *sb_timer_input_new (guint seconds);

G_END_DECLS

/* sb-breathing-input.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-step-input.h"

G_BEGIN_DECLS

#define SB_TYPE_BREATHING_INPUT (sb_breathing_input_get_type ())

G_DECLARE_FINAL_TYPE (SbBreathingInput, sb_breathing_input, SB, BREATHING_INPUT, SbStepInput)

GtkWidget *sb_breathing_input_new (const SbStepPace *pace,
                                   guint             seconds);

G_END_DECLS

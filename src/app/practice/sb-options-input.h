/* sb-options-input.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-step-input.h"

G_BEGIN_DECLS

#define SB_TYPE_OPTIONS_INPUT (sb_options_input_get_type ())

G_DECLARE_FINAL_TYPE (SbOptionsInput, sb_options_input, SB, OPTIONS_INPUT, SbStepInput)

GtkWidget *sb_options_input_new (SbContent *content,
                                 SbStep    *step,
                                 JsonNode  *answer);

G_END_DECLS

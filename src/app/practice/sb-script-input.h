/* sb-script-input.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-step-input.h"

G_BEGIN_DECLS

#define SB_TYPE_SCRIPT_INPUT (sb_script_input_get_type ())

G_DECLARE_FINAL_TYPE (SbScriptInput, sb_script_input, SB, SCRIPT_INPUT, SbStepInput)

GtkWidget *sb_script_input_new (SbStep   *step,
                                JsonNode *answer);

G_END_DECLS

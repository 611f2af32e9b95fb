/* sb-step-input.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-step.h"

G_BEGIN_DECLS

#define SB_TYPE_STEP_INPUT (sb_step_input_get_type ())

G_DECLARE_DERIVABLE_TYPE (SbStepInput, sb_step_input, SB, STEP_INPUT, AdwBin)

struct _SbStepInputClass
{
  AdwBinClass parent_class;
};

void sb_step_input_answer (SbStepInput *self,
                           JsonNode    *answer);
void sb_step_input_finish (SbStepInput *self);

G_END_DECLS

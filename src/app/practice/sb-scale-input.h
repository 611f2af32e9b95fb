/* sb-scale-input.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-step-input.h"

G_BEGIN_DECLS

#define SB_TYPE_SCALE_INPUT (sb_scale_input_get_type ())

G_DECLARE_FINAL_TYPE (SbScaleInput, sb_scale_input, SB, SCALE_INPUT, SbStepInput)

GtkWidget *sb_scale_input_new       (int           minimum,
                                     int           maximum,
                                     const char   *lowest,
                                     const char   *highest);
void       sb_scale_input_set_value (SbScaleInput *self,
                                     int           value);

G_END_DECLS

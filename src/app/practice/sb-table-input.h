/* sb-table-input.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-step-input.h"

G_BEGIN_DECLS

#define SB_TYPE_TABLE_INPUT (sb_table_input_get_type ())

G_DECLARE_FINAL_TYPE (SbTableInput, sb_table_input, SB, TABLE_INPUT, SbStepInput)

GtkWidget *sb_table_input_new (SbStep   *step,
                               JsonNode *answer);

G_END_DECLS

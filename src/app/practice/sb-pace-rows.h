/* sb-pace-rows.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-step.h"

G_BEGIN_DECLS

#define SB_TYPE_PACE_ROWS (sb_pace_rows_get_type ())

G_DECLARE_FINAL_TYPE (SbPaceRows, sb_pace_rows, SB, PACE_ROWS, AdwBin)

GtkWidget        *sb_pace_rows_new      (const SbStepPace *own);
const SbStepPace *sb_pace_rows_get_pace (SbPaceRows       *self);

G_END_DECLS

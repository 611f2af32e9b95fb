/* sb-moment-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SB_TYPE_MOMENT_ROW (sb_moment_row_get_type ())

G_DECLARE_FINAL_TYPE (SbMomentRow, sb_moment_row, SB, MOMENT_ROW, AdwExpanderRow)

GDateTime *sb_moment_row_get_moment (SbMomentRow *self);
void       sb_moment_row_set_moment (SbMomentRow *self,
                                     GDateTime   *moment);

G_END_DECLS

/* sb-check-in-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-check-in.h"

G_BEGIN_DECLS

#define SB_TYPE_CHECK_IN_ROW (sb_check_in_row_get_type ())

G_DECLARE_FINAL_TYPE (SbCheckInRow, sb_check_in_row, SB, CHECK_IN_ROW, AdwBin)

GtkWidget  *sb_check_in_row_new          (void);
void        sb_check_in_row_show         (SbCheckInRow *self,
                                          SbCheckIn    *check_in,
                                          GListModel   *trackers);
char       *sb_check_in_row_dup_words    (SbCheckInRow *self);

G_END_DECLS

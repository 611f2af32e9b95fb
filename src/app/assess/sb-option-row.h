/* sb-option-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-option.h"

G_BEGIN_DECLS

#define SB_TYPE_OPTION_ROW (sb_option_row_get_type ())

G_DECLARE_FINAL_TYPE (SbOptionRow, sb_option_row, SB, OPTION_ROW, AdwActionRow)

void sb_option_row_fill_list (GtkListBox *list,
                              GListModel *options,
                              int         answer,
                              const char *person);

G_END_DECLS

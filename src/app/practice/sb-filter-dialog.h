/* sb-filter-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-exercise-filter.h"

G_BEGIN_DECLS

#define SB_TYPE_FILTER_DIALOG (sb_filter_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SbFilterDialog, sb_filter_dialog, SB, FILTER_DIALOG, AdwDialog)

AdwDialog *sb_filter_dialog_new (SbContent        *content,
                                 SbExerciseFilter *filter,
                                 GListModel       *matches);

G_END_DECLS

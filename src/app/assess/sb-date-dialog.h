/* sb-date-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_DATE_DIALOG (sb_date_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SbDateDialog, sb_date_dialog, SB, DATE_DIALOG, AdwDialog)

AdwDialog *sb_date_dialog_new (SbStore      *store,
                               SbAssessment *assessment);

G_END_DECLS

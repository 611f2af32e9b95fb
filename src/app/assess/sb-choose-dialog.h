/* sb-choose-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_CHOOSE_DIALOG (sb_choose_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SbChooseDialog, sb_choose_dialog, SB, CHOOSE_DIALOG, AdwDialog)

AdwDialog *sb_choose_dialog_new (SbContent    *content,
                                 SbStore      *store,
                                 SbAssessment *assessment);

G_END_DECLS

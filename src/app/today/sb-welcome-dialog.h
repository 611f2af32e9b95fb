/* sb-welcome-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SB_TYPE_WELCOME_DIALOG (sb_welcome_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SbWelcomeDialog, sb_welcome_dialog, SB, WELCOME_DIALOG, AdwDialog)

AdwDialog *sb_welcome_dialog_new    (void);
gboolean   sb_welcome_dialog_is_due (void);

G_END_DECLS

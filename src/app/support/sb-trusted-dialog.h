/* sb-trusted-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_TRUSTED_DIALOG (sb_trusted_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SbTrustedDialog, sb_trusted_dialog, SB, TRUSTED_DIALOG, AdwDialog)

AdwDialog *sb_trusted_dialog_new (SbStore   *store,
                                  SbTrusted *trusted);

G_END_DECLS

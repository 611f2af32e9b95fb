/* sb-tracker-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_TRACKER_DIALOG (sb_tracker_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SbTrackerDialog, sb_tracker_dialog, SB, TRACKER_DIALOG, AdwDialog)

AdwDialog *sb_tracker_dialog_new (SbStore   *store,
                                  SbTracker *tracker);

G_END_DECLS

/* sb-event-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_EVENT_DIALOG (sb_event_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SbEventDialog, sb_event_dialog, SB, EVENT_DIALOG, AdwDialog)

AdwDialog *sb_event_dialog_new (SbStore *store,
                                SbEvent *event);

G_END_DECLS

/* sb-note-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_NOTE_DIALOG (sb_note_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SbNoteDialog, sb_note_dialog, SB, NOTE_DIALOG, AdwDialog)

AdwDialog *sb_note_dialog_new (SbStore  *store,
                               SbRecord *record);

G_END_DECLS

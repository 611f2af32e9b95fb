/* sb-pack-dialogs.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-pack-import.h"

G_BEGIN_DECLS

AdwDialog *sb_pack_dialogs_new_question (SbInstrument      *instrument);
AdwDialog *sb_pack_dialogs_new_refusal  (SbInstrument      *instrument,
                                         SbPackStanding     standing);
AdwDialog *sb_pack_dialogs_new_faults   (const char *const *faults);

G_END_DECLS

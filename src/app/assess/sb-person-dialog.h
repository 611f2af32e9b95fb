/* sb-person-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_PERSON_DIALOG (sb_person_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SbPersonDialog, sb_person_dialog, SB, PERSON_DIALOG, AdwDialog)

AdwDialog *sb_person_dialog_new (SbStore  *store,
                                 SbPerson *person);

G_END_DECLS

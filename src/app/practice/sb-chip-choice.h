/* sb-chip-choice.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SB_TYPE_CHIP_CHOICE (sb_chip_choice_get_type ())

G_DECLARE_FINAL_TYPE (SbChipChoice, sb_chip_choice, SB, CHIP_CHOICE, AdwBin)

void        sb_chip_choice_append       (SbChipChoice *self,
                                         const char   *id,
                                         const char   *title);
const char *sb_chip_choice_get_selected (SbChipChoice *self);
void        sb_chip_choice_set_selected (SbChipChoice *self,
                                         const char   *id);

G_END_DECLS

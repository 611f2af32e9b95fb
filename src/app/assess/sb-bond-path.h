/* sb-bond-path.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"

G_BEGIN_DECLS

#define SB_TYPE_BOND_PATH (sb_bond_path_get_type ())

G_DECLARE_FINAL_TYPE (SbBondPath, sb_bond_path, SB, BOND_PATH, AdwBin)

void sb_bond_path_set_up   (SbBondPath   *self,
                            SbRegions    *regions,
                            SbInstrument *instrument,
                            GListModel   *results);
void sb_bond_path_set_name (SbBondPath   *self,
                            const char   *name);

G_END_DECLS

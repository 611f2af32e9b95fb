/* sb-bond-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-bond.h"
#include "sb-regions.h"

G_BEGIN_DECLS

#define SB_N_BOND_KINDS 5

const char *sb_bond_words_get_kind_id (guint       position);
guint       sb_bond_words_find_kind   (const char *kind);
const char *sb_bond_words_for_kind    (const char *kind);
char       *sb_bond_words_for_name    (const char *name);
char       *sb_bond_words_for_bond    (SbBond     *bond);
char       *sb_bond_words_for_row     (SbBond     *bond,
                                       SbRegions  *regions);
char       *sb_bond_words_for_result  (SbResult   *result,
                                       SbRegions  *regions);
char       *sb_bond_words_for_change  (SbResult   *newest,
                                       SbResult   *first);

G_END_DECLS

/* sb-bond.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-person.h"
#include "sb-result.h"

G_BEGIN_DECLS

#define SB_TYPE_BOND (sb_bond_get_type ())

G_DECLARE_FINAL_TYPE (SbBond, sb_bond, SB, BOND, GObject)

SbBond     *sb_bond_new          (SbPerson *person,
                                  guint     ordinal,
                                  SbResult *result);
SbPerson   *sb_bond_get_person   (SbBond   *self);
const char *sb_bond_get_name     (SbBond   *self);
const char *sb_bond_get_kind     (SbBond   *self);
gboolean    sb_bond_is_archived  (SbBond   *self);
guint       sb_bond_get_ordinal  (SbBond   *self);
SbResult   *sb_bond_get_result   (SbBond   *self);
gboolean    sb_bond_equal        (SbBond   *self,
                                  SbBond   *other);

G_END_DECLS

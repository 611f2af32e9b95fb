/* sb-bonds.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-bond.h"
#include "sb-store.h"

G_BEGIN_DECLS

/* What is asked about one person, and what about all. */
#define SB_BONDS_INSTRUMENT "attachment-bond"
#define SB_BONDS_GENERAL_INSTRUMENT "attachment-general"

#define SB_TYPE_BONDS (sb_bonds_get_type ())

G_DECLARE_FINAL_TYPE (SbBonds, sb_bonds, SB, BONDS, GObject)

SbBonds    *sb_bonds_new         (SbStore      *store,
                                  SbInstrument *instrument);
GListModel *sb_bonds_get_list    (SbBonds      *self);
SbResult   *sb_bonds_find_result (SbStore      *store,
                                  SbInstrument *instrument,
                                  const char   *person_id);
gboolean    sb_bonds_has_place   (SbResult     *result);

G_END_DECLS

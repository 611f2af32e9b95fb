/* sb-pack-import.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

/**
 * SbPackStanding:
 * @SB_PACK_STANDING_NEW: it can be added
 * @SB_PACK_STANDING_HERE: it is here already
 * @SB_PACK_STANDING_OTHER: another instrument has its id and version
 * @SB_PACK_STANDING_OWN: an instrument of the app's own has its id
 *
 * How an instrument that somebody brings stands to those that are here.
 */
typedef enum
{
  SB_PACK_STANDING_NEW,
  SB_PACK_STANDING_HERE,
  SB_PACK_STANDING_OTHER,
  SB_PACK_STANDING_OWN,
} SbPackStanding;

#define SB_TYPE_PACK_IMPORT (sb_pack_import_get_type ())

G_DECLARE_FINAL_TYPE (SbPackImport, sb_pack_import, SB, PACK_IMPORT, GObject)

SbPackImport      *sb_pack_import_read           (GFile        *file);
SbInstrument      *sb_pack_import_get_instrument (SbPackImport *self);
const char *const *sb_pack_import_get_faults     (SbPackImport *self);
SbPackStanding     sb_pack_import_judge          (SbPackImport *self,
                                                  SbContent    *content,
                                                  SbStore      *store);
gboolean           sb_pack_import_add            (SbPackImport *self,
                                                  SbContent    *content,
                                                  SbStore      *store);

G_END_DECLS

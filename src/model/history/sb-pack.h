/* sb-pack.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"

G_BEGIN_DECLS

#define SB_TYPE_PACK (sb_pack_get_type ())

G_DECLARE_FINAL_TYPE (SbPack, sb_pack, SB, PACK, SbRecord)

SbPack     *sb_pack_new               (const char *instrument_id,
                                       const char *version,
                                       const char *json);
const char *sb_pack_get_instrument_id (SbPack     *self);
const char *sb_pack_get_version       (SbPack     *self);
const char *sb_pack_get_json          (SbPack     *self);

G_END_DECLS

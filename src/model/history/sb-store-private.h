/* sb-store-private.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-store.h"

G_BEGIN_DECLS

GListModel *sb_store_get_model (SbStore   *self,
                                GType      type);
SbRecord   *sb_store_find_same (SbStore   *self,
                                SbRecord  *record);
void        sb_store_write     (SbStore   *self,
                                SbRecord  *record);
void        sb_store_write_all (SbStore   *self,
                                GPtrArray *records);

G_END_DECLS

/* sb-collection.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-record.h"

G_BEGIN_DECLS

typedef struct _SbCollection SbCollection;

SbCollection *sb_collection_new       (GType         type);
void          sb_collection_free      (SbCollection *self);
GListModel   *sb_collection_get_model (SbCollection *self);
SbRecord     *sb_collection_find      (SbCollection *self,
                                       const char   *id);
void          sb_collection_update    (SbCollection *self,
                                       SbRecord     *record);
void          sb_collection_merge     (SbCollection *self,
                                       GPtrArray    *records);

G_END_DECLS

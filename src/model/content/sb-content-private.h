/* sb-content-private.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-catalog.h"
#include "sb-content.h"
#include "sb-countries.h"

G_BEGIN_DECLS

gpointer     sb_content_find_entry     (SbContent     *self,
                                        SbCatalogKind  kind,
                                        const char    *id);
GListModel  *sb_content_get_entries    (SbContent     *self,
                                        SbCatalogKind  kind);
GHashTable  *sb_content_get_citations  (SbContent     *self);
SbCountries *sb_content_load_countries (SbContent     *self);

G_END_DECLS

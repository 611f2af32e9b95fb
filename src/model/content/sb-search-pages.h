/* sb-search-pages.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-search-index.h"

G_BEGIN_DECLS

void sb_search_pages_add (SbSearchIndex *index,
                          SbContent     *content,
                          GObject       *page);

G_END_DECLS

/* sb-search-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_SEARCH_PAGE (sb_search_page_get_type ())

G_DECLARE_FINAL_TYPE (SbSearchPage, sb_search_page, SB, SEARCH_PAGE, SbPage)

AdwNavigationPage *sb_search_page_new (SbContent *content,
                                       SbStore   *store);

G_END_DECLS

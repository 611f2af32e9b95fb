/* sb-compare-approaches-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_COMPARE_APPROACHES_PAGE (sb_compare_approaches_page_get_type ())

G_DECLARE_FINAL_TYPE (SbCompareApproachesPage, sb_compare_approaches_page, SB, COMPARE_APPROACHES_PAGE, SbPage)

AdwNavigationPage *sb_compare_approaches_page_new (SbContent  *content,
                                                   SbStore    *store,
                                                   const char *ids);

G_END_DECLS

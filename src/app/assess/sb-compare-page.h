/* sb-compare-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_COMPARE_PAGE (sb_compare_page_get_type ())

G_DECLARE_FINAL_TYPE (SbComparePage, sb_compare_page, SB, COMPARE_PAGE, SbPage)

AdwNavigationPage *sb_compare_page_new (SbContent    *content,
                                        SbStore      *store,
                                        SbAssessment *earlier,
                                        SbAssessment *later);

G_END_DECLS

/* sb-insights-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_INSIGHTS_PAGE (sb_insights_page_get_type ())

G_DECLARE_FINAL_TYPE (SbInsightsPage, sb_insights_page, SB, INSIGHTS_PAGE, SbPage)

AdwNavigationPage *sb_insights_page_new (SbContent *content,
                                         SbStore   *store);

G_END_DECLS

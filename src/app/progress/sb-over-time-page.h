/* sb-over-time-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_OVER_TIME_PAGE (sb_over_time_page_get_type ())

G_DECLARE_FINAL_TYPE (SbOverTimePage, sb_over_time_page, SB, OVER_TIME_PAGE, SbPage)

AdwNavigationPage *sb_over_time_page_new (SbContent  *content,
                                          SbStore    *store,
                                          GListModel *graphs);

G_END_DECLS

/* sb-calm-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_CALM_PAGE (sb_calm_page_get_type ())

G_DECLARE_FINAL_TYPE (SbCalmPage, sb_calm_page, SB, CALM_PAGE, SbPage)

AdwNavigationPage *sb_calm_page_new  (SbContent         *content,
                                      SbStore           *store);
void               sb_calm_page_show (AdwNavigationView *view,
                                      SbContent         *content,
                                      SbStore           *store);

G_END_DECLS

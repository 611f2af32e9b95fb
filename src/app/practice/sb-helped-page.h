/* sb-helped-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_HELPED_PAGE (sb_helped_page_get_type ())

G_DECLARE_FINAL_TYPE (SbHelpedPage, sb_helped_page, SB, HELPED_PAGE, SbPage)

AdwNavigationPage *sb_helped_page_new (SbContent *content,
                                       SbStore   *store);

G_END_DECLS

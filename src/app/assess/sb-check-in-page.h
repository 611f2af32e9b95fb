/* sb-check-in-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_CHECK_IN_PAGE (sb_check_in_page_get_type ())

G_DECLARE_FINAL_TYPE (SbCheckInPage, sb_check_in_page, SB, CHECK_IN_PAGE, SbPage)

AdwNavigationPage *sb_check_in_page_new (SbContent *content,
                                         SbStore   *store,
                                         SbCheckIn *check_in);

G_END_DECLS

/* sb-result-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-past-page.h"

G_BEGIN_DECLS

#define SB_TYPE_RESULT_PAGE (sb_result_page_get_type ())

G_DECLARE_FINAL_TYPE (SbResultPage, sb_result_page, SB, RESULT_PAGE, SbPastPage)

AdwNavigationPage *sb_result_page_new (SbContent *content,
                                       SbStore   *store,
                                       SbResult  *result);

G_END_DECLS

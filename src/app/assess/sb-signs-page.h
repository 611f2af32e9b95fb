/* sb-signs-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-past-page.h"

G_BEGIN_DECLS

#define SB_TYPE_SIGNS_PAGE (sb_signs_page_get_type ())

G_DECLARE_FINAL_TYPE (SbSignsPage, sb_signs_page, SB, SIGNS_PAGE, SbPastPage)

AdwNavigationPage *sb_signs_page_new (SbContent *content,
                                      SbStore   *store,
                                      SbResult  *result);

G_END_DECLS

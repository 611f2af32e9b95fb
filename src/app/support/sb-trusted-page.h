/* sb-trusted-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_TRUSTED_PAGE (sb_trusted_page_get_type ())

G_DECLARE_FINAL_TYPE (SbTrustedPage, sb_trusted_page, SB, TRUSTED_PAGE, SbPage)

AdwNavigationPage *sb_trusted_page_new (SbContent *content,
                                        SbStore   *store);

G_END_DECLS

/* sb-check-ins-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_CHECK_INS_PAGE (sb_check_ins_page_get_type ())

G_DECLARE_FINAL_TYPE (SbCheckInsPage, sb_check_ins_page, SB, CHECK_INS_PAGE, SbPage)

AdwNavigationPage *sb_check_ins_page_new (SbContent *content,
                                          SbStore   *store);

G_END_DECLS

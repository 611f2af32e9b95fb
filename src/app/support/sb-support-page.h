/* sb-support-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_SUPPORT_PAGE (sb_support_page_get_type ())

G_DECLARE_FINAL_TYPE (SbSupportPage, sb_support_page, SB, SUPPORT_PAGE, SbPage)

G_END_DECLS

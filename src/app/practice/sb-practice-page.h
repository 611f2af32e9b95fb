/* sb-practice-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_PRACTICE_PAGE (sb_practice_page_get_type ())

G_DECLARE_FINAL_TYPE (SbPracticePage, sb_practice_page, SB, PRACTICE_PAGE, SbPage)

G_END_DECLS

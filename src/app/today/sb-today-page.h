/* sb-today-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_TODAY_PAGE (sb_today_page_get_type ())

G_DECLARE_FINAL_TYPE (SbTodayPage, sb_today_page, SB, TODAY_PAGE, SbPage)

void sb_today_page_set_now (SbTodayPage *self,
                            GDateTime   *now);

G_END_DECLS

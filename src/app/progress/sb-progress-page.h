/* sb-progress-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_PROGRESS_PAGE (sb_progress_page_get_type ())

G_DECLARE_FINAL_TYPE (SbProgressPage, sb_progress_page, SB, PROGRESS_PAGE, SbPage)

G_END_DECLS

/* sb-assess-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_ASSESS_PAGE (sb_assess_page_get_type ())

G_DECLARE_FINAL_TYPE (SbAssessPage, sb_assess_page, SB, ASSESS_PAGE, SbPage)

G_END_DECLS

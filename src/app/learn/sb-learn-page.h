/* sb-learn-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_LEARN_PAGE (sb_learn_page_get_type ())

G_DECLARE_FINAL_TYPE (SbLearnPage, sb_learn_page, SB, LEARN_PAGE, SbPage)

G_END_DECLS

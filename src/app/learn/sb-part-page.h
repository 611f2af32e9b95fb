/* sb-part-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_PART_PAGE (sb_part_page_get_type ())

G_DECLARE_FINAL_TYPE (SbPartPage, sb_part_page, SB, PART_PAGE, SbPage)

AdwNavigationPage *sb_part_page_new (SbContent *content,
                                     SbStore   *store,
                                     SbPart    *part);

G_END_DECLS

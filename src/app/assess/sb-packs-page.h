/* sb-packs-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_PACKS_PAGE (sb_packs_page_get_type ())

G_DECLARE_FINAL_TYPE (SbPacksPage, sb_packs_page, SB, PACKS_PAGE, SbPage)

AdwNavigationPage *sb_packs_page_new      (SbContent   *content,
                                           SbStore     *store);
void               sb_packs_page_add_file (SbPacksPage *self,
                                           GFile       *file);

G_END_DECLS

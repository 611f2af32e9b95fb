/* sb-references-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-look-up-page.h"

G_BEGIN_DECLS

#define SB_TYPE_REFERENCES_PAGE (sb_references_page_get_type ())

G_DECLARE_FINAL_TYPE (SbReferencesPage, sb_references_page, SB, REFERENCES_PAGE, SbLookUpPage)

AdwNavigationPage *sb_references_page_new (SbContent *content,
                                           SbStore   *store);

G_END_DECLS

/* sb-glossary-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-look-up-page.h"

G_BEGIN_DECLS

#define SB_TYPE_GLOSSARY_PAGE (sb_glossary_page_get_type ())

G_DECLARE_FINAL_TYPE (SbGlossaryPage, sb_glossary_page, SB, GLOSSARY_PAGE, SbLookUpPage)

AdwNavigationPage *sb_glossary_page_new (SbContent *content,
                                         SbStore   *store);

G_END_DECLS

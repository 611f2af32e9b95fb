/* sb-opening-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_OPENING_PAGE (sb_opening_page_get_type ())

G_DECLARE_FINAL_TYPE (SbOpeningPage, sb_opening_page, SB, OPENING_PAGE, SbPage)

AdwNavigationPage *sb_opening_page_new (SbContent    *content,
                                        SbStore      *store,
                                        SbInstrument *instrument,
                                        SbPerson     *person);

G_END_DECLS

/* sb-checklist-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_CHECKLIST_PAGE (sb_checklist_page_get_type ())

G_DECLARE_FINAL_TYPE (SbChecklistPage, sb_checklist_page, SB, CHECKLIST_PAGE, SbPage)

AdwNavigationPage *sb_checklist_page_new (SbContent    *content,
                                          SbStore      *store,
                                          SbInstrument *instrument,
                                          SbAssessment *assessment);

G_END_DECLS

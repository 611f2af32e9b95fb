/* sb-answers-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-past-page.h"

G_BEGIN_DECLS

#define SB_TYPE_ANSWERS_PAGE (sb_answers_page_get_type ())

G_DECLARE_FINAL_TYPE (SbAnswersPage, sb_answers_page, SB, ANSWERS_PAGE, SbPastPage)

AdwNavigationPage *sb_answers_page_new (SbContent    *content,
                                        SbStore      *store,
                                        SbAssessment *assessment);

G_END_DECLS

/* sb-question-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-assessment.h"
#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_QUESTION_PAGE (sb_question_page_get_type ())

G_DECLARE_FINAL_TYPE (SbQuestionPage, sb_question_page, SB, QUESTION_PAGE, SbPage)

AdwNavigationPage *sb_question_page_new (SbContent    *content,
                                         SbStore      *store,
                                         SbInstrument *instrument,
                                         SbAssessment *assessment);

G_END_DECLS

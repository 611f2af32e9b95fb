/* sb-report-words-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"
#include "sb-report-options.h"

G_BEGIN_DECLS

#define SB_TYPE_REPORT_WORDS_PAGE (sb_report_words_page_get_type ())

G_DECLARE_FINAL_TYPE (SbReportWordsPage, sb_report_words_page, SB, REPORT_WORDS_PAGE, SbPage)

AdwNavigationPage *sb_report_words_page_new (SbContent       *content,
                                             SbStore         *store,
                                             SbReportOptions *options);

G_END_DECLS

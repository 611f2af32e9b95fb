/* sb-report-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-report-options.h"
#include "sb-scale.h"

G_BEGIN_DECLS

/* In a cell of a table that has nothing to tell. */
#define SB_REPORT_NOTHING "–"

char       *sb_report_words_for_date       (const GDate     *date);
char       *sb_report_words_for_short_date (const GDate     *date);
char       *sb_report_words_for_day        (GDateTime       *time);
char       *sb_report_words_for_time       (GDateTime       *time);
char       *sb_report_words_for_period     (SbReportOptions *options,
                                            GDateTime       *now);
char       *sb_report_words_for_score      (SbScale         *scale,
                                            double           score);
char       *sb_report_words_for_difference (SbScale         *scale,
                                            double           difference);
char       *sb_report_words_for_direction  (SbScale         *scale);
char       *sb_report_words_for_median     (double           median);
const char *sb_report_words_for_part       (SbReportPart     part);

G_END_DECLS

/* sb-today-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-session-words.h"
#include "sb-today.h"

G_BEGIN_DECLS

const char *sb_today_words_for_heading    (SbToday      *today);
const char *sb_today_words_for_welcome    (SbToday      *today);
const char *sb_today_words_for_kind       (SbToday      *today,
                                           SbTodayKind   kind);
char       *sb_today_words_for_assessment (SbStore      *store,
                                           SbAssessment *assessment,
                                           SbInstrument *instrument);
char       *sb_today_words_for_answers    (SbAssessment *draft,
                                           SbInstrument *instrument);
char       *sb_today_words_for_draft      (SbSession    *draft,
                                           SbTodayGuest  guest);
char       *sb_today_words_for_retake     (void);
char       *sb_today_words_for_check_in   (void);
char       *sb_today_words_for_day        (SbRecord     *done,
                                           GDateTime    *now,
                                           SbTodayGuest  guest);

G_END_DECLS

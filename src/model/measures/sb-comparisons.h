/* sb-comparisons.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-result.h"

G_BEGIN_DECLS

/**
 * SbHindrance:
 * @SB_HINDRANCE_NONE: nothing: the change can be judged
 * @SB_HINDRANCE_OTHER_PERSON: the two are about different people
 * @SB_HINDRANCE_OTHER_QUESTIONS: the two are of different questions
 * @SB_HINDRANCE_NO_SCORE: one of them has too few answers for a score
 * @SB_HINDRANCE_FOR_TREND: the instrument is too short
 * @SB_HINDRANCE_NO_RELIABILITY: nobody says how reliable the scale is
 *
 * What keeps a change between two results from being judged.
 */
typedef enum
{
  SB_HINDRANCE_NONE,
  SB_HINDRANCE_OTHER_PERSON,
  SB_HINDRANCE_OTHER_QUESTIONS,
  SB_HINDRANCE_NO_SCORE,
  SB_HINDRANCE_FOR_TREND,
  SB_HINDRANCE_NO_RELIABILITY,
} SbHindrance;

gboolean     sb_comparisons_is_other          (SbAssessment *assessment,
                                               SbAssessment *other);
SbResult    *sb_comparisons_find_first        (SbResult   *result,
                                               GListModel *assessments);
SbResult    *sb_comparisons_find_last         (SbResult   *result,
                                               GListModel *assessments);
SbHindrance  sb_comparisons_find_hindrance    (SbResult   *result,
                                               SbResult   *earlier,
                                               const char *scale);
gboolean     sb_comparisons_expect_regression (SbResult   *first,
                                               const char *scale);

G_END_DECLS

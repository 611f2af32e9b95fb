/* sb-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "sb-regions.h"
#include "sb-result.h"

G_BEGIN_DECLS

char       *sb_words_for_day      (GDateTime  *time);
char       *sb_words_for_days     (GDateTime  *first,
                                   GDateTime  *last);
char       *sb_words_for_score    (double      score);
char       *sb_words_for_score_on (SbScale    *scale,
                                   double      score);
char       *sb_words_for_signed   (const char *size,
                                   double      number);
char       *sb_words_for_scores   (SbResult   *result);
const char *sb_words_for_change   (SbChange    change);
const char *sb_words_for_result   (SbResult   *result,
                                   SbRegions  *regions);
char       *sb_words_with_person  (const char *text,
                                   const char *name);

G_END_DECLS

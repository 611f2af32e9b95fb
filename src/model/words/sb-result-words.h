/* sb-result-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-comparisons.h"
#include "sb-regions.h"
#include "sb-store.h"

G_BEGIN_DECLS

const char *sb_result_words_for_scale      (SbRegions    *regions,
                                            SbResult     *result,
                                            SbScale      *scale);
char       *sb_result_words_for_time       (GDateTime    *time);
char       *sb_result_words_for_answer     (SbResult     *result,
                                            guint         position);
char       *sb_result_words_for_bond       (SbStore      *store,
                                            const char *person_id);
const char *sb_result_words_for_heading    (SbRegions    *regions,
                                            SbResult     *result);
char       *sb_result_words_summarize      (SbRegions    *regions,
                                            SbResult     *result);
const char *sb_result_words_for_hindrance  (SbHindrance   hindrance);
char       *sb_result_words_for_regression (SbRegions    *regions,
                                            SbResult     *first,
                                            gboolean      now);

G_END_DECLS

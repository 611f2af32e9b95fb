/* sb-check-in-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-check-in-scales.h"

G_BEGIN_DECLS

const char *sb_check_in_words_for_question  (const char *name);
const char *sb_check_in_words_for_scale     (const char *name);
char      **sb_check_in_words_list_steps    (const char *name,
                                             SbTracker  *tracker);
char       *sb_check_in_words_for_check_in  (SbCheckIn  *check_in,
                                             GListModel *trackers);
char       *sb_check_in_words_for_tags      (SbCheckIn  *check_in);
char       *sb_check_in_words_for_day       (GDateTime  *at,
                                             GDateTime  *now);
char       *sb_check_in_words_for_time      (GDateTime  *at);

G_END_DECLS

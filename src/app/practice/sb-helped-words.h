/* sb-helped-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-helped.h"

G_BEGIN_DECLS

char *sb_helped_words_for_title   (SbContent      *content,
                                   const SbHelped *helped);
char *sb_helped_words_for_change  (const SbHelped *helped);
char *sb_helped_words_for_summary (const SbHelped *helped);

G_END_DECLS

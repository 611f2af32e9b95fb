/* sb-note-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

char       *sb_note_words_for_subject (SbContent  *content,
                                       SbStore    *store,
                                       SbRecord   *record);
char       *sb_note_words_for_day     (SbRecord   *record);
char       *sb_note_words_for_text    (SbContent  *content,
                                       SbRecord   *record);
char       *sb_note_words_for_excerpt (SbContent  *content,
                                       SbRecord   *record,
                                       const char *typed);

G_END_DECLS

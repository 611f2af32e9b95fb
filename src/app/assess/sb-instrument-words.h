/* sb-instrument-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-asking.h"

G_BEGIN_DECLS

char       *sb_instrument_words_for_questions (SbInstrument *instrument);
char       *sb_instrument_words_for_time      (SbInstrument *instrument);
char       *sb_instrument_words_for_draft     (SbAsking     *draft);
const char *sb_instrument_words_for_license   (SbInstrument *instrument);
char       *sb_instrument_words_for_group     (SbItemGroup  *group,
                                               const char   *person);
void        sb_instrument_words_append_terms  (GtkListBox   *list,
                                               SbInstrument *instrument);

G_END_DECLS

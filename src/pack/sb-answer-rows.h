/* sb-answer-rows.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-instrument.h"

G_BEGIN_DECLS

#define SB_TYPE_ANSWER_ROWS (sb_answer_rows_get_type ())

G_DECLARE_FINAL_TYPE (SbAnswerRows, sb_answer_rows, SB, ANSWER_ROWS, GObject)

SbAnswerRows *sb_answer_rows_new            (const char    *pack,
                                             const char    *answers,
                                             GError       **error);
SbInstrument *sb_answer_rows_get_instrument (SbAnswerRows  *self);
const int    *sb_answer_rows_next           (SbAnswerRows  *self,
                                             GError       **error);

G_END_DECLS

/* sb-session-answers.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-exercise.h"
#include "sb-session.h"

G_BEGIN_DECLS

/**
 * SbSessionAnswer:
 * @title: what was asked
 * @words: what was answered
 *
 * An answer of a session, in words.
 */
typedef struct
{
  char *title;
  char *words;
} SbSessionAnswer;

char      *sb_session_answers_word_id (const char *id);
GPtrArray *sb_session_answers_list    (SbSession  *session,
                                       SbExercise *exercise);
char      *sb_session_answers_to_text (SbSession  *session,
                                       SbExercise *exercise);

G_END_DECLS

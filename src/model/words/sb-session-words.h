/* sb-session-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-exercise.h"
#include "sb-session.h"

G_BEGIN_DECLS

char       *sb_session_words_for_title    (SbSession  *session,
                                           SbExercise *exercise);
const char *sb_session_words_for_end      (SbSession  *session);
char       *sb_session_words_for_distress (SbSession  *session);
char       *sb_session_words_for_facts    (SbSession  *session);
char       *sb_session_words_for_answers  (SbSession  *session,
                                           SbExercise *exercise);

G_END_DECLS

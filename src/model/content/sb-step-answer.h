/* sb-step-answer.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-step.h"

G_BEGIN_DECLS

/* The member that holds one’s own words, where no option fits. */
#define SB_STEP_ANSWER_OWN "own"

char       *sb_step_answer_to_text  (SbStep     *step,
                                     JsonNode   *answer);
const char *sb_step_answer_get_own  (JsonNode   *answer);
const char *sb_step_answer_get_part (JsonNode   *answer,
                                     const char *part);

G_END_DECLS

/* sb-answer-markup.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-step.h"

G_BEGIN_DECLS

char *sb_answer_to_markup (SbStep   *step,
                           JsonNode *answer);

G_END_DECLS

/* sb-safety-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-safety-step.h"

G_BEGIN_DECLS

const char *sb_safety_words_for_step (SbSafetyStep step);

G_END_DECLS

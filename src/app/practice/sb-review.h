/* sb-review.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-exercise.h"
#include "sb-session.h"
#include "sb-step-input.h"

G_BEGIN_DECLS

#define SB_TYPE_REVIEW (sb_review_get_type ())

G_DECLARE_FINAL_TYPE (SbReview, sb_review, SB, REVIEW, SbStepInput)

GtkWidget *sb_review_new (SbExercise *exercise,
                          SbSession  *session,
                          SbStep     *step);

G_END_DECLS

/* sb-answers.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-assessment.h"
#include "sb-instrument.h"

G_BEGIN_DECLS

int *sb_answers_dup_row (SbInstrument *instrument,
                         SbAssessment *assessment);

G_END_DECLS

/* sb-exercise-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_EXERCISE_PAGE (sb_exercise_page_get_type ())

G_DECLARE_FINAL_TYPE (SbExercisePage, sb_exercise_page, SB, EXERCISE_PAGE, SbPage)

AdwNavigationPage *sb_exercise_page_new (SbContent  *content,
                                         SbStore    *store,
                                         SbExercise *exercise);

G_END_DECLS

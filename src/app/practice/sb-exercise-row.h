/* sb-exercise-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-exercise.h"
#include "sb-store.h"

G_BEGIN_DECLS

GtkWidget *sb_exercise_row_new (SbStore    *store,
                                SbExercise *exercise);

G_END_DECLS

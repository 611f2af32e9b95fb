/* sb-exercise-filter.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"

G_BEGIN_DECLS

#define SB_TYPE_EXERCISE_FILTER (sb_exercise_filter_get_type ())

G_DECLARE_FINAL_TYPE (SbExerciseFilter, sb_exercise_filter, SB, EXERCISE_FILTER, GObject)

SbExerciseFilter *sb_exercise_filter_new          (SbContent        *content);
const char       *sb_exercise_filter_get_need     (SbExerciseFilter *self);
void              sb_exercise_filter_set_need     (SbExerciseFilter *self,
                                                   const char       *need);
const char       *sb_exercise_filter_get_goal     (SbExerciseFilter *self);
void              sb_exercise_filter_set_goal     (SbExerciseFilter *self,
                                                   const char       *goal);
const char       *sb_exercise_filter_get_approach (SbExerciseFilter *self);
void              sb_exercise_filter_set_approach (SbExerciseFilter *self,
                                                   const char       *approach);
guint             sb_exercise_filter_get_minutes  (SbExerciseFilter *self);
void              sb_exercise_filter_set_minutes  (SbExerciseFilter *self,
                                                   guint             minutes);
void              sb_exercise_filter_set_words    (SbExerciseFilter *self,
                                                   const char       *words);
guint             sb_exercise_filter_count        (SbExerciseFilter *self);
gboolean          sb_exercise_filter_is_empty     (SbExerciseFilter *self);
void              sb_exercise_filter_clear        (SbExerciseFilter *self);
gboolean          sb_exercise_filter_match        (SbExerciseFilter *self,
                                                   SbExercise       *exercise);

G_END_DECLS

/* sb-exercise.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-step.h"

G_BEGIN_DECLS

#define SB_TYPE_EXERCISE (sb_exercise_get_type ())

G_DECLARE_FINAL_TYPE (SbExercise, sb_exercise, SB, EXERCISE, GObject)

SbExercise        *sb_exercise_read                  (SbReader    *reader,
                                                      GError     **error);
const char        *sb_exercise_get_id                (SbExercise  *self);
const char        *sb_exercise_get_uri               (SbExercise  *self);
const char        *sb_exercise_get_version           (SbExercise  *self);
const char        *sb_exercise_get_title             (SbExercise  *self);
const char        *sb_exercise_get_summary           (SbExercise  *self);
const char        *sb_exercise_get_approach          (SbExercise  *self);
const char        *sb_exercise_get_why               (SbExercise  *self);
const char        *sb_exercise_get_caution           (SbExercise  *self);
guint              sb_exercise_get_minutes           (SbExercise  *self);
guint              sb_exercise_get_shorter_minutes   (SbExercise  *self);
gboolean           sb_exercise_get_deep              (SbExercise  *self);
gboolean           sb_exercise_get_partner           (SbExercise  *self);
const char *const *sb_exercise_get_goals             (SbExercise  *self);
const char *const *sb_exercise_get_needs             (SbExercise  *self);
GListModel        *sb_exercise_get_steps             (SbExercise  *self);
GListModel        *sb_exercise_get_shorter_steps     (SbExercise  *self);
GListModel        *sb_exercise_list_steps_at_once    (SbExercise  *self);
GListModel        *sb_exercise_list_steps_to_correct (SbExercise  *self);
gboolean           sb_exercise_should_wait           (SbExercise  *self,
                                                      int          distress);
SbStep            *sb_exercise_find_step             (SbExercise  *self,
                                                      const char  *id);

G_END_DECLS

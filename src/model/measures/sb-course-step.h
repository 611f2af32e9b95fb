/* sb-course-step.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SbCourseState:
 * @SB_COURSE_OPEN: still to come
 * @SB_COURSE_TICKED: ticked by hand
 * @SB_COURSE_DONE: done, as the app has seen
 * @SB_COURSE_LEFT_OUT: the person goes on without it
 *
 * How a step of a plan stands.
 */
typedef enum
{
  SB_COURSE_OPEN,
  SB_COURSE_TICKED,
  SB_COURSE_DONE,
  SB_COURSE_LEFT_OUT,
} SbCourseState;

#define SB_TYPE_COURSE_STEP (sb_course_step_get_type ())

G_DECLARE_FINAL_TYPE (SbCourseStep, sb_course_step, SB, COURSE_STEP, GObject)

SbCourseStep  *sb_course_step_new       (const char    *uri,
                                         SbCourseState  state,
                                         gboolean       added);
const char    *sb_course_step_get_uri   (SbCourseStep  *self);
SbCourseState  sb_course_step_get_state (SbCourseStep  *self);
gboolean       sb_course_step_is_added  (SbCourseStep  *self);

G_END_DECLS

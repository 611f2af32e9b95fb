/* sb-course.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-course-step.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_COURSE (sb_course_get_type ())

G_DECLARE_FINAL_TYPE (SbCourse, sb_course, SB, COURSE, GObject)

SbCourse     *sb_course_new             (SbPath       *path,
                                         SbPlan       *plan,
                                         GListModel   *sessions,
                                         GListModel   *readings);
SbCourse     *sb_course_find            (SbContent    *content,
                                         SbStore      *store);
SbPath       *sb_course_get_path        (SbCourse     *self);
SbPlan       *sb_course_get_plan        (SbCourse     *self);
guint         sb_course_get_n_weeks     (SbCourse     *self);
SbPathWeek   *sb_course_get_week        (SbCourse     *self,
                                         guint         week);
GListModel   *sb_course_get_steps       (SbCourse     *self,
                                         guint         week);
gboolean      sb_course_is_done         (SbCourse     *self,
                                         guint         week);
guint         sb_course_get_current     (SbCourse     *self);
gboolean      sb_course_is_finished     (SbCourse     *self);
SbCourseStep *sb_course_get_next        (SbCourse     *self);
gboolean      sb_course_is_welcome_back (SbCourse     *self,
                                         GDateTime    *now);
gboolean      sb_course_can_add         (SbCourse     *self,
                                         const char   *uri);

SbPlan       *sb_course_find_plan       (GListModel   *plans);
SbPlan       *sb_course_begin           (SbPath       *path,
                                         SbStore      *store);

G_END_DECLS

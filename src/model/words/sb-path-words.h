/* sb-path-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-course.h"

G_BEGIN_DECLS

char       *sb_path_words_for_course (SbCourse     *course);
char       *sb_path_words_for_week   (SbCourse     *course,
                                      guint         week);
const char *sb_path_words_for_title  (SbContent    *content,
                                      SbCourseStep *step);
char       *sb_path_words_for_step   (SbContent    *content,
                                      SbCourseStep *step);

G_END_DECLS

/* sb-path-week-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-course.h"

G_BEGIN_DECLS

#define SB_TYPE_PATH_WEEK_ROW (sb_path_week_row_get_type ())

G_DECLARE_FINAL_TYPE (SbPathWeekRow, sb_path_week_row, SB, PATH_WEEK_ROW, AdwExpanderRow)

GtkWidget *sb_path_week_row_new        (SbContent     *content,
                                        guint          week);
void       sb_path_week_row_set_course (SbPathWeekRow *self,
                                        SbCourse      *course);

G_END_DECLS

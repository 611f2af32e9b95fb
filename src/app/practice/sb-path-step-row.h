/* sb-path-step-row.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"
#include "sb-course-step.h"

G_BEGIN_DECLS

#define SB_TYPE_PATH_STEP_ROW (sb_path_step_row_get_type ())

G_DECLARE_FINAL_TYPE (SbPathStepRow, sb_path_step_row, SB, PATH_STEP_ROW, AdwActionRow)

GtkWidget  *sb_path_step_row_new      (const char    *uri);
const char *sb_path_step_row_get_uri  (SbPathStepRow *self);
void        sb_path_step_row_set_step (SbPathStepRow *self,
                                       SbContent     *content,
                                       SbCourseStep  *step);

G_END_DECLS
